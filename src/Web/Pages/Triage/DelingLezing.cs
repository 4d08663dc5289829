using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;
using Partituur.Web.Onderdelen;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Triage;

/// <summary>One line of the ledger of a melding: that something was shared or kept back, between whom and on which ground. The text only for who may read it.</summary>
/// <param name="Bron">The partner.</param>
/// <param name="Over">About whom.</param>
/// <param name="Grond">The purpose that it was given for, with the regime; or why it was kept back.</param>
/// <param name="Gedeeld">Whether it was shared; false is kept back.</param>
/// <param name="Soort">Fact or opinion of what was shared.</param>
/// <param name="Tekst">Null when the viewer may not read it, or when nothing was shared.</param>
/// <param name="Ontvangers">Who may read it, by name.</param>
/// <param name="VervaltOp">First day on which it is not read any more.</param>
public sealed record Delingregel(string Bron, string Over, string Grond, bool Gedeeld, FeitOfOordeel? Soort, string? Tekst, IReadOnlyList<string> Ontvangers, DateOnly? VervaltOp);

/// <summary>Who gave what to whom about one melding, and what was kept back (wet.md L2, L3): for the house, on the page and in the API.</summary>
/// <param name="Regime">Under which regime.</param>
/// <param name="Regels">By partner.</param>
public sealed record DelingLezing(string Regime, IReadOnlyList<Delingregel> Regels)
{
    public static async Task<DelingLezing> LeesAsync(PartituurDb db, Melding melding, CancellationToken stop = default)
    {
        var (id, doelgroep) = (melding.Id, melding.DoelgroepId);
        var regime = (await db.Doelgroepafspraken.AsNoTracking().Where(a => a.DoelgroepId == doelgroep).Select(a => (Regimesoort?)a.Regime).FirstOrDefaultAsync(stop) ?? Regimesoort.Convenant).Leesbaar();
        var namen = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var mensen = (await db.Set<Betrokkene>().AsNoTracking().IgnoreAutoIncludes().Where(b => b.MeldingId == id).Select(b => new { b.PersoonId, b.Persoon.Voornamen, b.Persoon.Voorvoegsel, b.Persoon.Achternaam }).ToListAsync(stop))
            .DistinctBy(b => b.PersoonId).ToDictionary(b => b.PersoonId, b => CasusLezen.Naam(b.Voornamen, b.Voorvoegsel, b.Achternaam));
        var vragen = await db.Bevragingen.AsNoTracking().Where(b => b.MeldingId == id).ToListAsync(stop);
        var teksten = vragen.SelectMany(v => v.Bijdragen).ToDictionary(b => b.Id, b => b.Tekst);

        // That a fact is there, for whom and until when, is the house's to know; its text is not, unless it was given to the house.
        var feiten = await db.Bijdragen.AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang]).Where(b => b.MeldingId == id)
            .Select(b => new { b.Id, b.BevragingId, b.PersoonId, b.Soort, b.VervaltOp, b.GegevenOp, Aan = b.Ontvangers.Select(o => o.OrganisatieId).ToList() }).ToListAsync(stop);
        var perVraag = feiten.ToLookup(f => f.BevragingId);
        string Over(PersoonId? wie) => wie is { } p ? mensen.GetValueOrDefault(p, "onbekend") : "alle personen";
        IEnumerable<Delingregel> Van(Bevraging v)
        {
            var (bron, grond) = (namen[v.AanOrganisatieId], v.VerrijkingDoel ?? v.Doel);
            foreach (var f in perVraag[v.Id].OrderBy(f => f.GegevenOp))
            {
                yield return new(bron, Over(f.PersoonId), grond, true, f.Soort, teksten.GetValueOrDefault(f.Id), [.. f.Aan.Select(o => namen[o]).Order(StringComparer.Ordinal)], f.VervaltOp);
            }

            foreach (var k in v.Bekendheden.Where(k => k.Antwoord == Kennis.Weigering))
            {
                yield return new(bron, Over(k.PersoonId), $"Zegt niet of deze persoon bekend is: {k.Reden}", false, null, null, [], null);
            }

            foreach (var n in v.NietGedeeld)
            {
                yield return new(bron, Over(n.PersoonId), n.InWoorden(), false, null, null, [], null);
            }

            if (v.Weigeringsreden is { } reden && v.NietGedeeld.Count == 0 && v.Bekendheden.All(k => k.Antwoord != Kennis.Weigering))
            {
                yield return new(bron, Over(null), reden, false, null, null, [], null);
            }
        }

        return new(regime, [.. vragen.OrderBy(v => namen[v.AanOrganisatieId], StringComparer.Ordinal).SelectMany(Van)]);
    }
}
