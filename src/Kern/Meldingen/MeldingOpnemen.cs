using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Koppelen;

namespace Partituur.Kern.Meldingen;

/// <summary>What the reporter tells of one person.</summary>
/// <param name="Personalia">Who.</param>
/// <param name="Adres">Where they live, when known.</param>
/// <param name="Rol">Role in what happened, in the reporter's words.</param>
/// <param name="RelatieTotEerste">What this person is of the first one; null for the first, or unknown.</param>
/// <param name="Informering">Whether they know of the melding (wet.md L4).</param>
/// <param name="Reden">Why not, when not.</param>
/// <param name="HerzienOp">When that is looked at again.</param>
/// <param name="Bekende">A known person that the reporter, who may see them, pointed at.</param>
public sealed record GemeldePersoon(Personalia Personalia, Adresgegevens? Adres, string Rol, Relatiesoort? RelatieTotEerste, Informering Informering, string? Reden, DateOnly? HerzienOp, PersoonId? Bekende = null);

/// <summary>A melding as it comes in from a page, the API or an import.</summary>
public sealed record NieuweMelding(OrganisatieId Melder, DoelgroepId Doelgroep, Plek Plek, string Aanleiding, bool CodeRood, IReadOnlyList<GemeldePersoon> Personen)
{
    /// <summary>How it came in, when administratie records it for somebody.</summary>
    public Binnenkomst? Binnenkomst { get; init; }

    /// <summary>Only for an import: its own number, the day on which it was received, and the import.</summary>
    public Ingelezen? Ingelezen { get; init; }

    /// <summary>The questions of the doelgroep that hold today; null when it asks nothing, or when nobody could be asked (a register).</summary>
    public Meldformulier? Formulier { get; init; }

    /// <summary>The answers, by code of the question.</summary>
    public IReadOnlyDictionary<string, string?> Antwoorden { get; init; } = new Dictionary<string, string?>();
}

/// <summary>What an import knows of a melding that came in elsewhere.</summary>
/// <param name="Import">The import.</param>
/// <param name="Nummer">The number that it keeps; null takes the next one of the house.</param>
/// <param name="Ontvangen">The day on which it was received.</param>
public sealed record Ingelezen(ImportId Import, string? Nummer, DateOnly Ontvangen);

/// <summary>
/// Takes a melding in: number, people recognised or inscribed, relations, and suggestions for doubts (eis 23, 24). Looks beyond what the reporter may
/// see, because the same human must be one Persoon; the reporter learns nothing from it.
/// </summary>
public sealed class MeldingOpnemen(PartituurDb db)
{
    private Koppelmodel? model;

    /// <exception cref="RegelGeschonden">Nobody concerned, or a rule of Melding or Persoon.</exception>
    public async Task<Melding> VoerUitAsync(NieuweMelding nieuw, HuisId huis, Handeling handeling, CancellationToken stop = default)
    {
        if (nieuw.Personen.Count == 0)
        {
            throw new RegelGeschonden("melding-zonder-betrokkene", "Vul ten minste één persoon in.");
        }

        var ontvangen = nieuw.Ingelezen is { } ingelezen ? Kalender.BeginVan(ingelezen.Ontvangen) : nieuw.Binnenkomst?.OntvangenOp ?? handeling.Op;
        if (ontvangen > handeling.Op)
        {
            throw new RegelGeschonden("ontvangst-in-toekomst", "De melding kan niet later zijn binnengekomen dan nu.");
        }

        var nummer = nieuw.Ingelezen?.Nummer ?? await db.VolgendNummerAsync(huis, string.Empty, Kalender.DagVan(ontvangen).Year, stop);
        var melding = new Melding(huis, nummer, nieuw.Melder, nieuw.Doelgroep, nieuw.Plek, nieuw.Aanleiding, nieuw.CodeRood, ontvangen, handeling) { ImportId = nieuw.Ingelezen?.Import };
        if (nieuw.Binnenkomst is { } hoe)
        {
            melding.KwamBinnen(hoe);
        }

        if (nieuw.Formulier is { } formulier)
        {
            melding.Beantwoord(formulier, nieuw.Antwoorden);
        }

        db.Add(melding);
        Persoon? eerste = null;
        foreach (var gemeld in nieuw.Personen)
        {
            var (persoon, zekerheid) = await HerkenOfSchrijfInAsync(gemeld, huis, Kalender.DagVan(ontvangen), handeling, stop);
            if (melding.Betrokkenen.Any(b => b.PersoonId == persoon.Id))
            {
                throw new RegelGeschonden("betrokkene-dubbel", $"{persoon.Naam} staat twee keer in de melding.");
            }

            melding.Betrek(persoon, gemeld.Rol, gemeld.Informering, gemeld.Reden, gemeld.HerzienOp, zekerheid);
            if (eerste is not null && gemeld.RelatieTotEerste is { } soort)
            {
                await LegRelatieAsync(melding, persoon, soort, eerste, handeling, stop);
            }

            eerste ??= persoon;
        }

        return melding;
    }

    private async Task<(Persoon Persoon, Zekerheid Zekerheid)> HerkenOfSchrijfInAsync(GemeldePersoon gemeld, HuisId huis, DateOnly ontvangen, Handeling handeling, CancellationToken stop)
    {
        if (gemeld.Bekende is { } bekende)
        {
            // Through the visible set: pointing at somebody whom one may not see finds nobody.
            var gekozen = await db.Personen.FirstOrDefaultAsync(p => p.Id == bekende, stop) ?? throw new RegelGeschonden("persoon-onbekend", "De gekozen persoon is niet gevonden.");
            gekozen.VulAan(gemeld.Personalia, handeling.Dag);
            return (gekozen, Zekerheid.Nieuw);
        }

        var kandidaten = await new Kandidaten(db).ZoekAsync(gemeld.Personalia, gemeld.Adres, huis, stop);
        var herkenning = new Herkenning(model ??= await new Kandidaten(db).ModelAsync(huis, stop));
        foreach (var kandidaat in kandidaten)
        {
            herkenning.Voeg(Bekende.Van(kandidaat));
        }

        if (herkenning.Zeker(gemeld.Personalia, gemeld.Adres) is { } zeker)
        {
            var persoon = kandidaten.Single(k => k.Id == zeker.Persoon);
            persoon.VulAan(gemeld.Personalia, handeling.Dag);
            if (gemeld.Adres is not null)
            {
                persoon.WoontOp(gemeld.Adres, ontvangen);
            }

            return (persoon, zeker.Zekerheid);
        }

        var ingeschreven = new Persoon(huis, gemeld.Personalia, handeling);
        if (gemeld.Adres is not null)
        {
            ingeschreven.WoontOp(gemeld.Adres, ontvangen);
        }

        db.Add(ingeschreven);
        herkenning.Voeg(Bekende.Van(ingeschreven));
        foreach (var twijfel in herkenning.Twijfels(ingeschreven.Id))
        {
            db.Add(new Matchvoorstel(huis, twijfel, handeling));
        }

        return (ingeschreven, Zekerheid.Nieuw);
    }

    /// <summary>
    /// Adds what is not known yet, from either side: a child of A is the same as A the parent of the child. What contradicts the register is not added and not told to the
    /// reporter, who may not see it; the log keeps that it was told.
    /// </summary>
    private async Task LegRelatieAsync(Melding melding, Persoon persoon, Relatiesoort soort, Persoon eerste, Handeling handeling, CancellationToken stop)
    {
        var (van, naar) = (persoon.Id, eerste.Id);
        var tussen = await db.Relaties.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking()
            .Where(r => (r.VanId == van && r.NaarId == naar) || (r.VanId == naar && r.NaarId == van)).ToListAsync(stop);
        switch (Relatieregels.Zoek(van, naar, new(soort), tussen, persoon.Geboortedatum, eerste.Geboortedatum)?.Code)
        {
            case null:
                db.Add(new Relatie(melding.HuisId, van, soort, naar, handeling));
                break;
            case "relatie-al-bekend":
                break;
            case var code:
                db.LogGebeurtenis("relatie-niet-gelegd", new { melding = melding.Id.Waarde, van = van.Waarde, soort, naar = naar.Waarde, waarom = code });
                break;
        }
    }
}
