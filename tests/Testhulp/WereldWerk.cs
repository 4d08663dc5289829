using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;

namespace Partituur.Testhulp;

/// <summary>The work that stands in the house: decisions, plans, meetings, ended cases.</summary>
public sealed partial class Wereld
{
    /// <summary>What the reporter hears after the table passed a melding on to GGZ; sent or still waiting.</summary>
    public async Task<Terugkoppeling> EenTerugkoppelingAsync(Melding? melding = null, bool verzonden = false)
    {
        var id = (melding ?? await EenMeldingAsync()).Id;
        await using (var besluit = OpenAls("triagevoorzitter", out var voorzitter))
        {
            await new BesluitNemen(besluit).VoerUitAsync(await besluit.Meldingen.SingleAsync(m => m.Id == id), new(Uitkomst.DoorgezetPartner, "GGZ kan dit zelf.", Organisaties["GGZ"], null, null, null), voorzitter);
            await besluit.SaveChangesAsync();
        }

        await using var db = OpenAls("administratie", out var handeling);
        var terugkoppeling = await db.Terugkoppelingen.SingleAsync(t => t.MeldingId == id && t.AanMelder);
        if (verzonden)
        {
            await new TerugkoppelingVerzenden(db).VoerUitAsync(terugkoppeling, terugkoppeling.Bericht, handeling);
            await db.SaveChangesAsync();
        }

        return terugkoppeling;
    }

    /// <summary>A meeting of today under Veilig Thuis, with these cases on the agenda.</summary>
    public async Task<Casusoverleg> EenOverlegAsync(params Casus[] casussen)
    {
        await using var db = OpenAls("administratie", out var handeling);
        var overleg = new Casusoverleg(Huis, Doelgroep, Organisaties["Veilig Thuis"], Vandaag, new TimeOnly(14, 0), "Stadhuis, kamer 2", handeling);
        foreach (var casus in casussen)
        {
            overleg.Agendeer(casus);
        }

        db.Add(overleg);
        await db.SaveChangesAsync();
        return overleg;
    }

    /// <summary>A plan with one interventie of Jeugdzorg; with a goal for everybody when <paramref name="compleet"/>, and set when <paramref name="vastgesteld"/>.</summary>
    public async Task<(PlanVanAanpak Plan, Interventie Interventie)> EenPlanAsync(Casus casus, bool compleet = false, bool vastgesteld = false)
    {
        await using var db = OpenAls("procesregisseur", out var handeling);
        var van = await db.Casussen.SingleAsync(c => c.Id == casus.Id);
        var plan = new PlanVanAanpak(van, handeling);
        db.Add(plan);
        var leefgebied = await db.Leefgebieden.OrderBy(l => l.Volgorde).Select(l => l.Id).FirstAsync();
        foreach (var persoon in compleet || vastgesteld ? van.Personen : [])
        {
            plan.StelDoel(van, persoon.PersoonId, leefgebied, "Een vaste woonplek", 4);
        }

        var interventie = plan.VoegInterventieToe(van, van.Personen[0].PersoonId, "Begeleid wonen", Aard.Zorg, Organisaties["Jeugdzorg"], new(Vandaag, Vandaag.AddMonths(6)), null, handeling);
        db.Add(interventie);
        if (vastgesteld)
        {
            plan.StelVast(van, _ => "Iemand", handeling);
        }

        await db.SaveChangesAsync();
        return (plan, interventie);
    }

    /// <summary>A hearing of everybody in the case, on a day that is counted from today; a day that is past was recorded before it.</summary>
    public async Task<Casusdatum> EenCasusdatumAsync(Casus casus, int overDagen = 7, string door = "procesregisseur", Kring kring = Kring.Deelnemers, string notitie = "Politierechter")
    {
        var handeling = Als(door, overDagen < 0 ? klok.GetUtcNow().AddDays(overDagen - 1) : null);
        await using var db = databank.Open();
        db.Open(handeling);
        var datum = new Casusdatum(await db.Casussen.SingleAsync(c => c.Id == casus.Id), new(Datumsoort.Zitting, null, Vandaag.AddDays(overDagen), new TimeOnly(13, 45), notitie, kring), 14, handeling);
        db.Add(datum);
        await db.SaveChangesAsync();
        return datum;
    }

    /// <returns>An entry in the journal and the PDF that came with it.</returns>
    public async Task<(Guid Regel, Guid Stuk)> EenStukAsync(Casus casus, string door = "procesregisseur", Kring kring = Kring.Deelnemers)
    {
        await using var db = OpenAls(door, out var handeling);
        var regel = new Journaalregel(await db.Casussen.SingleAsync(c => c.Id == casus.Id), "De brief van de gemeente.", FeitOfOordeel.Feit, kring, handeling, Journaalsoort.Stuk);
        var stuk = Bijlage.BijJournaal(casus.HuisId, regel.Id, "brief.pdf", Pdf, Scanuitslag.NietGecontroleerd, handeling);
        db.AddRange(regel, stuk);
        await db.SaveChangesAsync();
        return (regel.Id, stuk.Id);
    }

    public async Task<Actie> EenActieAsync(Casus casus, string eigenaar, string wat = "Bel de school", int overDagen = 7)
    {
        await using var db = OpenAls("procesregisseur", out var handeling);
        var van = await db.Casussen.SingleAsync(c => c.Id == casus.Id);
        var actie = new Actie(van, wat, Mensen[eigenaar], Als(eigenaar).VanOrganisatie, Vandaag.AddDays(overDagen), handeling);
        db.Add(actie);
        await db.SaveChangesAsync();
        return actie;
    }

    /// <summary>A case that ended with a plan and was handed to a neighbourhood team.</summary>
    public async Task<Casus> EenAfgeschaaldeCasusAsync(params string[] deelnemers)
    {
        var casus = await EenCasusAsync(null, deelnemers);
        await EenPlanAsync(casus, vastgesteld: true);
        await using var db = OpenAls("procesregisseur", out var handeling);
        var van = await db.Casussen.SingleAsync(c => c.Id == casus.Id);
        await new Afronden(db).SchaalAfAsync(van, "Het gaat goed.", "Buurtteam Oost", "Blijf contact houden.", await GoedeEvaluatieAsync(db, van), handeling);
        await db.SaveChangesAsync();
        return van;
    }

    private PartituurDb OpenAls(string gebruiker, out Handeling handeling)
    {
        var db = databank.Open();
        handeling = Als(gebruiker);
        db.Open(handeling);
        return db;
    }
}
