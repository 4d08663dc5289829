using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Triage;

/// <summary>A fact or opinion that another partner gave to the organisation of the viewer, as that organisation reads it. Never the question, the melding or who reported.</summary>
/// <param name="Id">Of the contribution.</param>
/// <param name="Gever">Who gave it.</param>
/// <param name="Over">About whom, by name.</param>
/// <param name="Tekst">What was given; null where somebody else looks along who may not read it.</param>
/// <param name="Soort">Fact or opinion.</param>
/// <param name="GegevenOp">When.</param>
/// <param name="VervaltOp">First day on which it is not read any more.</param>
public sealed record GedeeldRij(Guid Id, string Gever, string Over, string? Tekst, FeitOfOordeel Soort, DateTimeOffset GegevenOp, DateOnly VervaltOp);

/// <param name="Rijen">What is shared, newest first.</param>
/// <param name="Getoond">The contributions and the people that are shown, for the log.</param>
public sealed record GedeeldLezing(IReadOnlyList<GedeeldRij> Rijen, IReadOnlyList<Guid> Getoond)
{
    /// <summary>Most rows of one answer; an organisation that was given more sees the newest.</summary>
    public const int Hoogstens = 200;

    /// <summary>What others gave to the organisation of the viewer, through the visible set; of one melding when given.</summary>
    public static async Task<GedeeldLezing> LeesAsync(PartituurDb db, MeldingId? melding = null, CancellationToken stop = default)
    {
        var wij = db.Kijker!.Organisatie;
        var feiten = await db.Bijdragen.AsNoTracking().IgnoreAutoIncludes()
            .Where(b => b.GeverId != wij && b.Ontvangers.Any(o => o.OrganisatieId == wij) && (melding == null || b.MeldingId == melding))
            .OrderByDescending(b => b.GegevenOp).ThenByDescending(b => b.Id).Take(Hoogstens).ToListAsync(stop);
        return await VanAsync(db, feiten, stop);
    }

    /// <summary>Puts the names to facts that the caller may read. Whom they are about belongs to them: those people are found in no other way.</summary>
    public static async Task<GedeeldLezing> VanAsync(PartituurDb db, IReadOnlyCollection<Bijdrage> feiten, CancellationToken stop = default)
    {
        var (gevers, meldingen) = (feiten.Select(f => f.GeverId).Distinct().ToList(), feiten.Select(f => f.MeldingId).Distinct().ToList());
        var namen = await db.Organisaties.AsNoTracking().Where(o => gevers.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var mensen = (await db.Set<Betrokkene>().AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().Where(b => meldingen.Contains(b.MeldingId)).OrderBy(b => b.Rij)
            .Select(b => new { b.MeldingId, b.PersoonId, b.Persoon.Voornamen, b.Persoon.Voorvoegsel, b.Persoon.Achternaam }).ToListAsync(stop)).ToLookup(b => b.MeldingId);
        IEnumerable<(PersoonId Id, string Naam)> Over(Bijdrage f) =>
            mensen[f.MeldingId].Where(m => f.PersoonId is null || m.PersoonId == f.PersoonId).DistinctBy(m => m.PersoonId).Select(m => (m.PersoonId, CasusLezen.Naam(m.Voornamen, m.Voorvoegsel, m.Achternaam)));
        return new(
            [.. feiten.Select(f => new GedeeldRij(f.Id, namen[f.GeverId], string.Join(", ", Over(f).Select(p => p.Naam)), f.Tekst, f.Soort, f.GegevenOp, f.VervaltOp))],
            [.. feiten.Select(f => f.Id), .. feiten.SelectMany(Over).Select(p => p.Id.Waarde).Distinct()]);
    }
}

/// <summary>What one possible reader would see of a fact that is not sent yet.</summary>
/// <param name="Wie">Who reads.</param>
/// <param name="Rijen">What they would see; empty is nothing.</param>
public sealed record Voorbeeld(string Wie, IReadOnlyList<GedeeldRij> Rijen)
{
    public static async Task<IReadOnlyList<Voorbeeld>> VanAsync(PartituurDb db, Bijdrage ontwerp, BevragingLezing lezing, DateOnly vandaag, CancellationToken stop = default)
    {
        var rijen = (await GedeeldLezing.VanAsync(db, [ontwerp], stop)).Rijen;
        return [.. lezing.Ontvangers.Select(o => new Voorbeeld(o.Naam, ontwerp.MagLezen(o.Id, vandaag) ? rijen : []))];
    }
}
