using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;

namespace Partituur.Testhulp;

/// <summary>Decisions of months ago and the question whether they were right.</summary>
public sealed partial class Wereld
{
    /// <summary>The chair decides, so many months ago; nothing is asked yet.</summary>
    public async Task<Triagebesluit> EenOudBesluitAsync(Uitkomst uitkomst = Uitkomst.NietInBehandeling, Melding? melding = null, int maanden = 7, NieuweTafelactie? actie = null)
    {
        var id = (melding ?? await EenMeldingAsync()).Id;
        var voorzitter = Als("triagevoorzitter", klok.GetUtcNow().AddMonths(-maanden));
        await using var db = databank.Open();
        db.Open(voorzitter);
        var bij = await db.Meldingen.Include(m => m.Betrokkenen).Include(m => m.Spoedacties).SingleAsync(m => m.Id == id);
        Criterium Wel(string bewijs) => new(true, bewijs);
        var toets = uitkomst == Uitkomst.Procesregie ? new O3mpToets(Wel("Op vijf leefgebieden"), Wel("Drie ketens nodig"), Wel("De buurt lijdt eronder"), Criterium.Niet) : null;
        await new BesluitNemen(db).VoerUitAsync(bij, new(uitkomst, "Zo besloot de tafel toen.", uitkomst == Uitkomst.DoorgezetPartner ? Organisaties["GGZ"] : null, "Wijkteam", toets, null) { Acties = actie is null ? [] : [actie] }, voorzitter);
        await db.SaveChangesAsync();
        return await db.Triagebesluiten.AsNoTracking().SingleAsync(b => b.MeldingId == id);
    }

    /// <summary>The round of the installation; answers how many were asked.</summary>
    public async Task<int> VraagTerugblikkenAsync(HuisId? huis = null, DateTimeOffset? op = null)
    {
        await using var db = databank.Open();
        return await new TerugblikVragen(db).VoerUitAsync(huis ?? Huis, new Handeling(null, null, huis ?? Huis, "installatie.terugblik", op ?? klok.GetUtcNow()));
    }

    /// <summary>A decision of months ago that is asked about, answered by the chair when an answer is given.</summary>
    public async Task<Terugblik> EenTerugblikAsync(Uitkomst uitkomst = Uitkomst.NietInBehandeling, Melding? melding = null, Oordeel? oordeel = null, NieuweTafelactie? actie = null)
    {
        var besluit = await EenOudBesluitAsync(uitkomst, melding, actie: actie);
        await VraagTerugblikkenAsync();
        await using var db = OpenAls("triagevoorzitter", out var voorzitter);
        var terugblik = await db.Terugblikken.AsTracking().SingleAsync(t => t.BesluitId == besluit.Id);
        if (oordeel is { } antwoord)
        {
            terugblik.Beantwoord(antwoord, "Dat bleek later.", voorzitter);
            await db.SaveChangesAsync();
        }

        return terugblik;
    }

    /// <summary>A later melding about the people of another one.</summary>
    public async Task<Melding> WeerGemeldAsync(Melding eerder)
    {
        var nieuw = await EenMeldingAsync();
        await using var db = OpenAls("administratie", out _);
        var melding = await db.Meldingen.AsTracking().Include(m => m.Betrokkenen).SingleAsync(m => m.Id == nieuw.Id);
        foreach (var wie in eerder.Betrokkenen.Select(b => b.PersoonId).ToList())
        {
            db.Add(melding.Betrek(await db.Personen.SingleAsync(p => p.Id == wie), "betrokkene", Informering.Ja, null, null, Zekerheid.Nieuw));
        }

        await db.SaveChangesAsync();
        return melding;
    }
}
