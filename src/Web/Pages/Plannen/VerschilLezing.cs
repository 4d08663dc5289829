using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;
using Partituur.Web.Onderdelen;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>One side of the comparison: the version, and who set it, when, how and with what dissent.</summary>
/// <param name="Versie">The version.</param>
/// <param name="Door">Who set it; null is a concept or not known.</param>
/// <param name="Hoe">At which meeting, or in writing; null is not known.</param>
/// <param name="Bezwaren">What partners did not agree with.</param>
public sealed record Versiekop(Planversie Versie, string? Door, string? Hoe, IReadOnlyList<Instemrij> Bezwaren);

/// <summary>Two versions of a plan side by side, for the page and the API.</summary>
public sealed record VerschilLezing(Versiekop Van, Versiekop Naar, IReadOnlyList<Planwijziging> Wijzigingen)
{
    /// <param name="db">With the viewer.</param>
    /// <param name="casus">The case of the plan.</param>
    /// <param name="plan">The plan, with at least two versions.</param>
    /// <param name="personen">The people of the case.</param>
    /// <param name="van">The earlier one; else the one before <paramref name="naar"/>.</param>
    /// <param name="naar">The later one; else the newest.</param>
    /// <param name="stop">Ends the wait.</param>
    public static async Task<VerschilLezing> LeesAsync(PartituurDb db, Casus casus, PlanVanAanpak plan, IReadOnlyList<PersoonRij> personen, int? van, int? naar, CancellationToken stop = default)
    {
        var laatste = plan.Versies.FirstOrDefault(v => v.Nummer == naar) ?? plan.Huidig;
        var eerste = plan.Versies.FirstOrDefault(v => v.Nummer == van) ?? plan.Versies.FirstOrDefault(v => v.Nummer == Math.Max(1, laatste.Nummer - 1))!;
        return new(
            await KopAsync(db, casus, eerste, stop),
            await KopAsync(db, casus, laatste, stop),
            Planverschil.Tussen(Beeld(await PlanLezing.LeesAsync(db, casus, plan, personen, eerste.Nummer, true, stop)), Beeld(await PlanLezing.LeesAsync(db, casus, plan, personen, laatste.Nummer, true, stop))));
    }

    /// <summary>How a version was set, in words.</summary>
    public static async Task<string?> HoeAsync(PartituurDb db, Planversie versie, CancellationToken stop = default)
    {
        if (versie.OverlegId is { } overleg)
        {
            // The day of a meeting at which a case was says nothing that who reads the plan may not know.
            var dag = await db.Overleggen.IgnoreQueryFilters([PartituurDb.Toegang]).Where(o => o.Id == overleg).Select(o => (DateOnly?)o.Dag).FirstOrDefaultAsync(stop);
            return dag is { } d ? $"in het casusoverleg van {Tekst.Datum(d)}" : "in een casusoverleg";
        }

        return versie.Wijze is { } wijze ? wijze.Leesbaar().ToLowerInvariant() : null;
    }

    private static async Task<Versiekop> KopAsync(PartituurDb db, Casus casus, Planversie versie, CancellationToken stop)
    {
        var door = versie.VastgesteldDoorId is { } wie ? await db.Professionals.AsNoTracking().Where(p => p.Id == wie).Select(p => p.Naam).FirstOrDefaultAsync(stop) : null;
        var stand = await new PlanVaststellen(db).StandAsync(casus, versie.Nummer, stop);
        return new(versie, door, await HoeAsync(db, versie, stop), [.. stand.Where(r => r.Instemming?.Antwoord == Instemantwoord.NietAkkoord)]);
    }

    private static Planbeeld Beeld(PlanLezing l) => new(
        [.. l.Doelen.Select(d => new Plandoel(d.Doel.Id, d.Doel.PersoonId, d.Leefgebied, d.Doel.Omschrijving, d.Doel.Streefscore, d.Doel.Beginscore))],
        [.. l.Interventies.Select(r => new Planinterventie(r.Interventie.Id, r.Interventie.PersoonId, r.Interventie.Naam, r.Interventie.Aard, r.Partner, r.Interventie.Begin, r.Interventie.Eind, r.LeuntOp))]);
}
