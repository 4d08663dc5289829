using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Triage;

/// <summary>What belongs to a question that the gate let through, for the page and the API: about whom, and to whom one may give. Never the melding or who reported.</summary>
/// <param name="IsBesloten">The table has decided.</param>
/// <param name="Personen">About whom; empty after the decision, when it is no longer needed, and of a question that was taken back. Of an enrichment only who is known.</param>
/// <param name="Getoond">Their ids in the same order, for the log and for the answer: the partner gets numbers.</param>
/// <param name="Ontvangers">Who may be chosen to read a contribution; the table itself first.</param>
public sealed record BevragingLezing(bool IsBesloten, IReadOnlyList<BevraagdePersoon> Personen, IReadOnlyList<Guid> Getoond, IReadOnlyList<(OrganisatieId Id, string Naam)> Ontvangers)
{
    /// <summary>The people of the question, in the order of their numbers.</summary>
    public IReadOnlyList<PersoonId> Over => [.. Getoond.Select(g => new PersoonId(g))];

    public static async Task<BevragingLezing> LeesAsync(PartituurDb db, Bevraging bevraging, CancellationToken stop = default)
    {
        var (id, zelf, huis) = (bevraging.MeldingId, bevraging.AanOrganisatieId, bevraging.HuisId);
        var besloten = (await MeldingVanAsync(db, bevraging, stop)).Status >= MeldingStatus.Getriageerd;

        // The partner may not find these people in any other way: they belong to this question.
        var rijen = besloten || bevraging.Antwoord == Antwoord.Ingetrokken ? [] : await db.Set<Betrokkene>().AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().Where(b => b.MeldingId == id).OrderBy(b => b.Rij)
            .Select(b => new { b.PersoonId, b.Persoon.Voornamen, b.Persoon.Voorvoegsel, b.Persoon.Achternaam, b.Persoon.Geboortedatum, Woonplaats = b.Persoon.Adressen.Where(a => a.Tot == null).OrderByDescending(a => a.Van).Select(a => a.Woonplaats).FirstOrDefault() }).ToListAsync(stop);
        var bekend = bevraging.Bekenden.ToHashSet();
        rijen = [.. rijen.DistinctBy(r => r.PersoonId).Where(r => bevraging.Fase != Fase.Verrijking || bekend.Contains(r.PersoonId))];
        var tafel = await db.Huizen.AsNoTracking().Where(h => h.Id == huis).Select(h => h.EigenOrganisatie).FirstAsync(stop);
        var anderen = await db.Bevragingen.AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().Where(b => b.MeldingId == id && b.AanOrganisatieId != zelf && b.AanOrganisatieId != tafel && b.Antwoord != Antwoord.Ingetrokken)
            .Join(db.Organisaties, b => b.AanOrganisatieId, o => o.Id, (b, o) => new { o.Id, o.Naam }).OrderBy(o => o.Naam).ToListAsync(stop);
        return new(
            besloten,
            [.. rijen.Select((r, i) => new BevraagdePersoon(i + 1, CasusLezen.Naam(r.Voornamen, r.Voorvoegsel, r.Achternaam), r.Geboortedatum, r.Woonplaats))],
            [.. rijen.Select(r => r.PersoonId.Waarde)],
            [(tafel, "De triagetafel"), .. anderen.Select(o => (o.Id, o.Naam))]);
    }

    /// <summary>Only its status is used: whether the table has decided belongs to the question.</summary>
    public static Task<Melding> MeldingVanAsync(PartituurDb db, Bevraging bevraging, CancellationToken stop = default)
    {
        var id = bevraging.MeldingId;
        return db.Meldingen.AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang]).FirstAsync(m => m.Id == id, stop);
    }

    /// <summary>The person with a number of this question; null stays everybody.</summary>
    /// <exception cref="RegelGeschonden">There is no such number.</exception>
    public PersoonId? Persoon(int? nummer) => nummer switch
    {
        null => null,
        { } n when n >= 1 && n <= Over.Count => Over[n - 1],
        _ => throw new RegelGeschonden("bevraging-persoon-onbekend", "Kies iemand uit de lijst."),
    };

    /// <summary>Name of somebody of this question; null is everybody, or somebody who is no longer shown.</summary>
    public string NaamVan(PersoonId? wie) => wie is { } id && Getoond.ToList().IndexOf(id.Waarde) is var plek and >= 0 ? Personen[plek].Naam : "Alle personen";

    /// <exception cref="RegelGeschonden">One of them is not in <see cref="Ontvangers"/>.</exception>
    public void MoetenOntvangersZijn(IEnumerable<OrganisatieId> gekozen)
    {
        if (gekozen.Except(Ontvangers.Select(o => o.Id)).Any())
        {
            throw new RegelGeschonden("bijdrage-ontvanger-onbekend", "Kies alleen ontvangers uit de lijst.");
        }
    }
}

/// <param name="Nummer">Place in the question, from 1: by which an answer points at this person.</param>
/// <param name="Naam">Name.</param>
/// <param name="Geboortedatum">When known.</param>
/// <param name="Woonplaats">When known.</param>
public sealed record BevraagdePersoon(int Nummer, string Naam, DateOnly? Geboortedatum, string? Woonplaats);
