using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Plannen;

namespace Partituur.Testhulp;

/// <summary>What comes after a case has ended, and what help costs.</summary>
public sealed partial class Wereld
{
    /// <summary>All goals reached, and a reason why there is no nazorg.</summary>
    public static async Task<Evaluatiegegevens> GoedeEvaluatieAsync(PartituurDb db, Casus casus, Nazorgafspraak? nazorg = null, params Guid[] lessen) =>
        new([.. (await new Afronden(db).DoelenAsync(casus)).Select(d => new Doelresultaat(d.Id, Doeluitkomst.Gehaald, null))], "Eén vast contact voor het gezin.", null, lessen, lessen.Length == 0 ? null : "Begin eerder samen.", null, null, nazorg ?? new(null, null, "De huisarts houdt het in de gaten."));

    /// <summary>An ended case in which somebody agreed to look how it goes, so many days from now.</summary>
    public async Task<Nazorgmoment> EenNazorgAsync(string wie = "partnerprofessional", int overDagen = 0)
    {
        var casus = await EenAfgeschaaldeCasusAsync("partnerprofessional");
        await using var db = OpenAls("procesregisseur", out var handeling);
        var nazorg = new Nazorgmoment(casus, Vandaag.AddDays(overDagen), Mensen[wie], handeling);
        db.Add(nazorg);
        await db.SaveChangesAsync();
        return nazorg;
    }

    /// <summary>The question whether an ended case held; to the house when <paramref name="aan"/> is null.</summary>
    public async Task<Beklijving> EenBeklijvingAsync(string? aan = "procesregisseur", int ronde = 1, Casus? van = null)
    {
        var casus = van ?? await EenAfgeschaaldeCasusAsync();
        await using var db = databank.Open();
        var handeling = Installatie();
        db.Open(handeling);
        var vraag = new Beklijving(Huis, casus.Id, casus.Afronding!.Op, ronde, 6 * ronde, aan is null ? null : Mensen[aan], Vandaag.AddDays(30), handeling);
        db.Add(vraag);
        await db.SaveChangesAsync();
        return vraag;
    }

    /// <summary>A unit price that holds since 2020.</summary>
    public async Task<Kostensoort> EenKostprijsAsync(string naam = "Begeleiding", long cent = 8000, Kosteneenheid eenheid = Kosteneenheid.Uur)
    {
        await using var db = databank.Open();
        db.Open(Installatie());
        if (await db.Kostensoorten.FirstOrDefaultAsync(s => s.Naam == naam && s.Eenheid == eenheid) is { } er)
        {
            return er;
        }

        var soort = new Kostensoort(naam, eenheid, new(cent, "Tarieven voor de test", 2020, new(2020, 1, 1)));
        db.Add(soort);
        await db.SaveChangesAsync();
        return soort;
    }

    /// <summary>One organisation's view of the first person of a case, so many days ago.</summary>
    public async Task ScoorAsync(Casus casus, int score, int dagenGeleden, string door = "partnerprofessional")
    {
        var handeling = Als(door, klok.GetUtcNow().AddDays(-dagenGeleden));
        await using var db = databank.Open();
        db.Open(handeling);
        var leefgebied = await db.Leefgebieden.OrderBy(l => l.Volgorde).Select(l => l.Id).FirstAsync();
        db.Add(new Leefgebiedscore(await db.Casussen.SingleAsync(c => c.Id == casus.Id), casus.Personen[0].PersoonId, leefgebied, score, null, false, handeling));
        await db.SaveChangesAsync();
    }
}
