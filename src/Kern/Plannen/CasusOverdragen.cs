using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Plannen;

/// <summary>What somebody fills in to offer a case.</summary>
public sealed record Overdrachtverzoek(
    Overdrachtsoort Soort,
    OrganisatieId? Organisatie,
    VoorzieningId? Voorziening,
    HuisId? NaarHuis,
    string? Reden,
    string? Waarom,
    string? Inhoud,
    Overdrachtdelen Delen,
    IReadOnlyCollection<PersoonId> Personen);

/// <summary>
/// Hands a case over to a chain, a local network or another house of the installation (besluit 0009): offered with the least that is needed, answered, then the content. With another house a case
/// arises there with what was agreed and no more, in its own register; the old one ends as Overgedragen and everybody hears of it. Looks beyond what the receiver may see.
/// </summary>
public sealed class CasusOverdragen(PartituurDb db)
{
    /// <exception cref="RegelGeschonden">Something is missing, or a receiver that cannot be chosen.</exception>
    public async Task<Casusoverdracht> BiedAanAsync(Casus casus, Overdrachtverzoek verzoek, Handeling handeling, CancellationToken stop = default)
    {
        if (await BelemmeringenAsync(casus, stop) is { Count: > 0 } waarom)
        {
            throw new RegelGeschonden("casus-overdragen-belemmerd", "Dit kan nog niet. " + string.Join(" ", waarom));
        }

        var (organisatie, naam) = await OntvangerAsync(casus, verzoek, handeling, stop);
        var wie = verzoek.Personen.ToList();
        var personen = (await db.Personen.AsNoTracking().IgnoreAutoIncludes().Where(p => wie.Contains(p.Id)).Select(p => new { p.Id, p.Voornamen, p.Voorvoegsel, p.Achternaam, p.Geboortedatum }).ToListAsync(stop))
            .ConvertAll(p => (p.Id, new Personalia(p.Achternaam, p.Voorvoegsel, p.Voornamen, Geslacht.Onbekend, null, null).Naam, p.Geboortedatum?.Year));
        var overdracht = new Casusoverdracht(
            casus,
            new(verzoek.Soort, organisatie, verzoek.Voorziening, verzoek.NaarHuis, naam, verzoek.Reden, verzoek.Waarom, verzoek.Inhoud, verzoek.Delen, personen, await new Verwijzen(db).UiterlijkAsync(handeling.Dag, stop)),
            handeling);
        db.Add(overdracht);
        return overdracht;
    }

    /// <summary>What is missing before the case can be offered, in sentences.</summary>
    public async Task<IReadOnlyList<string>> BelemmeringenAsync(Casus casus, CancellationToken stop = default)
    {
        var id = casus.Id;
        var open = await db.Casusoverdrachten.IgnoreQueryFilters([PartituurDb.Toegang]).AnyAsync(o => o.CasusId == id && o.Status == VerwijzingStatus.Aangeboden, stop);
        return casus.BelemmeringenOmOverTeDragen((await new StandOpnemen(db).VanAsync(casus, stop)).Zaken, open);
    }

    /// <summary>Accepted: the case goes over.</summary>
    /// <returns>The case in the other house; null with a chain or a local network.</returns>
    /// <exception cref="RegelGeschonden">No longer open, or the case has ended meanwhile.</exception>
    public async Task<Casus?> NeemAanAsync(Casusoverdracht overdracht, Handeling handeling, CancellationToken stop = default)
    {
        overdracht.MoetOpenZijn();
        var casus = await CasusVanAsync(overdracht, stop);
        var inhoud = overdracht.Inhoud!;
        var daar = overdracht.NaarHuisId is { } huis ? await new CasusOvernemen(db).VoerUitAsync(casus, overdracht, huis, handeling, stop) : null;
        overdracht.NeemAan(handeling, daar?.Id);
        casus.DraagOver(overdracht.Reden, overdracht.NaarNaam, inhoud, handeling);
        _ = await new Afronden(db).ZetTerugkoppelingKlaarAsync(casus, $"De casus {casus.Nummer} is overgedragen aan {overdracht.NaarNaam}.", handeling, stop);
        return daar;
    }

    /// <summary>Refused: the minimal set is removed, the case goes on, and its journal tells why.</summary>
    /// <exception cref="RegelGeschonden">No longer open, or no reason.</exception>
    public async Task WeigerAsync(Casusoverdracht overdracht, string? reden, Handeling handeling, CancellationToken stop = default)
    {
        overdracht.Weiger(reden, handeling);
        db.Add(new Journaalregel(await CasusVanAsync(overdracht, stop), $"{overdracht.NaarNaam} nam de casus niet over. {overdracht.Antwoordreden}", FeitOfOordeel.Feit, Kring.Deelnemers, handeling, Journaalsoort.Besluit));
    }

    /// <exception cref="RegelGeschonden">No longer open, or no reason.</exception>
    public async Task TrekInAsync(Casusoverdracht overdracht, string? reden, Handeling handeling, CancellationToken stop = default)
    {
        overdracht.TrekIn(reden, handeling);
        db.Add(new Journaalregel(await CasusVanAsync(overdracht, stop), $"Het aanbod aan {overdracht.NaarNaam} om de casus over te nemen is ingetrokken. {overdracht.Antwoordreden}", FeitOfOordeel.Feit, Kring.Deelnemers, handeling, Journaalsoort.Besluit));
    }

    private async Task<(OrganisatieId? Organisatie, string Naam)> OntvangerAsync(Casus casus, Overdrachtverzoek verzoek, Handeling handeling, CancellationToken stop)
    {
        switch (verzoek.Soort)
        {
            case Overdrachtsoort.Keten:
                var naar = verzoek.Organisatie;
                var naam = await new BesluitNemen(db).Ontvangers(casus.HuisId, handeling.Dag).Where(o => o.Id == naar).Select(o => o.Naam).FirstOrDefaultAsync(stop);
                return (naar, naam ?? throw new RegelGeschonden("besluit-partner-zonder-convenant", "Kies een partner met een geldig convenant."));
            case Overdrachtsoort.LokaalNetwerk:
                var plek = verzoek.Voorziening;
                var voorziening = await db.Voorzieningen.AsNoTracking().FirstOrDefaultAsync(v => v.Id == plek, stop);
                return voorziening is not null && voorziening.GeldigOp(handeling.Dag) && voorziening.Trede < Voorziening.HoogsteTrede
                    ? (await new Verwijzen(db).OntvangerAsync(voorziening, handeling.Dag, stop), voorziening.Naam)
                    : throw new RegelGeschonden("verwijzing-voorziening-onbekend", "Kies een voorziening die nu in de partnergids staat.");
            default:
                var huis = verzoek.NaarHuis;
                var ander = await db.Huizen.AsNoTracking().Where(h => h.Id == huis && h.Id != casus.HuisId).Select(h => h.Naam).FirstOrDefaultAsync(stop) ?? throw new RegelGeschonden("overdracht-huis-onbekend", "Kies een ander huis uit de lijst.");
                _ = await CasusOvernemen.DoelgroepDaarAsync(db, casus, huis!.Value, ander, stop);
                return (null, ander);
        }
    }

    /// <summary>Whoever answers may not see the case itself.</summary>
    private Task<Casus> CasusVanAsync(Casusoverdracht overdracht, CancellationToken stop)
    {
        var id = overdracht.CasusId;
        return db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsTracking().FirstAsync(c => c.Id == id, stop);
    }
}
