using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;

namespace Partituur.Testhulp;

/// <summary>The local networks of the house, offers to them, and people whom two houses know.</summary>
public sealed partial class Wereld
{
    /// <summary>A buurtteam that works in Venlo Oost, where the meldingen of this world play; Jeugdzorg runs it, or nobody with an account.</summary>
    public async Task<Voorziening> EenVoorzieningAsync(string naam = "Buurtteam Oost", string? organisatie = "Jeugdzorg", int trede = 2, IReadOnlyCollection<Gebied>? gebieden = null)
    {
        await using var db = OpenAls("administratie", out var handeling);
        var voorziening = new Voorziening(
            Huis, new(naam, Voorzieningsoort.Buurtteam, trede, organisatie is null ? null : Organisaties[organisatie], "Steun aan gezinnen", "Acuut geweld", [], gebieden ?? [new("Venlo", null, "Oost")]), handeling.Dag.AddDays(-30));
        voorziening.VoegContactToe("Riet Buurts", "coördinator", "077 123 45 67", null, "werkdagen");
        db.Add(voorziening);
        await db.SaveChangesAsync();
        return voorziening;
    }

    /// <summary>An offer about everybody of the melding, by the chair.</summary>
    public async Task<Verwijzing> EenVerwijzingAsync(Melding? melding = null, Voorziening? voorziening = null, string waarom = "Kunt u dit gezin steunen?", DateTimeOffset? op = null)
    {
        var (id, naar) = ((melding ?? await EenMeldingAsync()).Id, voorziening ?? await EenVoorzieningAsync());
        await using var db = databank.Open();
        var voorzitter = Als("triagevoorzitter", op);
        db.Open(voorzitter);
        var verwijzen = new Verwijzen(db);
        var over = await db.Meldingen.AsTracking().SingleAsync(m => m.Id == id);
        var personen = await verwijzen.VoorstelAsync(over);
        var verwijzing = await verwijzen.VoerUitAsync(over, new(naar.Id, "Dit kan dichtbij.", personen, waarom, "Een vaste contactpersoon"), voorzitter);
        await db.SaveChangesAsync();
        return verwijzing;
    }

    /// <summary>The same human in an open melding of both houses, found by the number; the signals are on both sides.</summary>
    public async Task<(Melding Hier, Melding Daar)> EenOverlapAsync(string bsn, string achternaam = "Tweehuizen")
    {
        var hier = await MetBsnAsync(Huis, bsn, achternaam);
        return (hier, await MetBsnAsync(AnderHuis, bsn, achternaam));
    }

    /// <summary>A melding in a house about somebody with this number, with the overlap guard after it, as the form does.</summary>
    public async Task<Melding> MetBsnAsync(HuisId huis, string bsn, string achternaam = "Tweehuizen", bool sein = true)
    {
        await using var db = OpenAls("administratie", out var handeling);
        var doelgroep = await db.Doelgroepen.Where(d => d.HuisId == huis).OrderBy(d => d.Naam).Select(d => d.Id).FirstAsync();
        var persoon = new GemeldePersoon(new Personalia(achternaam, null, "Kim", Geslacht.Vrouw, new(1988, 2, 3), Bsn.TryParse(bsn, out var nummer) ? nummer : throw new ArgumentException(bsn)), null, "betrokkene", null, Informering.Ja, null, null);
        var melding = await new MeldingOpnemen(db).VoerUitAsync(new(Organisaties["Politie"], doelgroep, new("Venlo", null), "Onrust", false, [persoon]), huis, handeling);
        await db.SaveChangesAsync();
        if (sein)
        {
            await new Overlapwacht(db).SeinAsync(melding, handeling);
            await db.SaveChangesAsync();
        }

        return melding;
    }
}
