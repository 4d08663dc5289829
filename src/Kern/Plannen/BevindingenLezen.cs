using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Plannen;

/// <summary>A finding, and the reason when somebody put it aside.</summary>
public sealed record BeoordeeldeBevinding(Bevinding Bevinding, Terzijde? Terzijde);

/// <summary>Why, by whom and when a finding was put aside.</summary>
public sealed record Terzijde(string Reden, string Door, DateTimeOffset Op);

/// <summary>Reads the findings on the current version of a plan and puts them aside, for the pages and the API alike.</summary>
public sealed class BevindingenLezen(PartituurDb db)
{
    /// <param name="plan">The plan with versions and goals.</param>
    /// <param name="dag">The day on which is looked.</param>
    /// <param name="interventies">All of the case, when they were read already.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<IReadOnlyList<BeoordeeldeBevinding>> VanAsync(PlanVanAanpak plan, DateOnly dag, IReadOnlyCollection<Interventie>? interventies = null, CancellationToken stop = default)
    {
        var gevonden = Bevindingen.Van(await GrondAsync(plan, dag, interventies, stop));
        if (gevonden.Count == 0)
        {
            return [];
        }

        var casus = plan.CasusId;
        var oordelen = await db.Bevindingsoordelen.AsNoTracking().Where(o => o.CasusId == casus && o.TeruggenomenOp == null)
            .Select(o => new { o.Bevinding, o.Reden, o.Op, Door = db.Professionals.Where(p => p.Id == o.DoorId).Select(p => p.Naam).First() }).ToDictionaryAsync(o => o.Bevinding, stop);
        return [.. gevonden.Select(b => new BeoordeeldeBevinding(b, oordelen.TryGetValue(b.Sleutel, out var o) ? new(o.Reden, o.Door, o.Op) : null))];
    }

    /// <exception cref="RegelGeschonden">No such finding (any more), aside already, no reason, or the case has ended.</exception>
    public async Task LegTerzijdeAsync(Casus casus, Guid sleutel, string? reden, Handeling handeling, CancellationToken stop = default)
    {
        var plan = await new PlanOpstellen(db).ZoekAsync(casus, stop);
        var bevinding = Bevindingen.Van(await GrondAsync(plan, handeling.Dag, null, stop)).FirstOrDefault(b => b.Sleutel == sleutel)
            ?? throw new RegelGeschonden("bevinding-onbekend", "Deze bevinding is er niet meer. Het plan is ondertussen veranderd.");
        if (await OordeelAsync(casus, sleutel, stop) is { } eerder)
        {
            eerder.Opnieuw(casus, reden, handeling);
        }
        else
        {
            db.Add(new Bevindingsoordeel(casus, bevinding, reden, handeling));
        }
    }

    /// <exception cref="RegelGeschonden">It was not put aside, or the case has ended.</exception>
    public async Task HaalTerugAsync(Casus casus, Guid sleutel, Handeling handeling, CancellationToken stop = default) =>
        (await OordeelAsync(casus, sleutel, stop) ?? throw new RegelGeschonden("bevinding-niet-terzijde", "Deze bevinding staat al open.")).NeemTerug(casus, handeling);

    private Task<Bevindingsoordeel?> OordeelAsync(Casus casus, Guid sleutel, CancellationToken stop)
    {
        var id = casus.Id;
        return db.Bevindingsoordelen.AsTracking().FirstOrDefaultAsync(o => o.CasusId == id && o.Bevinding == sleutel, stop);
    }

    private async Task<Plangrond> GrondAsync(PlanVanAanpak plan, DateOnly dag, IReadOnlyCollection<Interventie>? interventies, CancellationToken stop)
    {
        var casus = plan.CasusId;

        // The people of a case that one may read belong to it, as on every page of the case.
        var personen = await db.Set<CasusPersoon>().AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().Where(p => p.CasusId == casus)
            .Select(p => new { p.PersoonId, p.Persoon.Voornamen, p.Persoon.Voorvoegsel, p.Persoon.Achternaam, p.Persoon.Geboortedatum, Buiten = p.BuitenPlanReden != null }).ToListAsync(stop);
        return new(
            plan.Huidig.Nummer,
            [.. personen.Select(p => new PersoonInPlan(p.PersoonId, new Personalia(p.Achternaam, p.Voorvoegsel, p.Voornamen, Geslacht.Onbekend, null, null).Naam, p.Geboortedatum, p.Buiten))],
            [.. plan.DoelenIn(plan.Huidig.Nummer)],
            interventies ?? await db.Interventies.AsNoTracking().Where(i => i.CasusId == casus).ToListAsync(stop),
            await db.Leefgebieden.AsNoTracking().ToDictionaryAsync(l => l.Id, l => l.Naam, stop),
            await db.Casusdata.AsNoTracking().Where(d => d.CasusId == casus && d.Status == DatumStatus.Verwacht).Select(d => new DatumInPlan(d.Id, d.Soort, d.OverId, d.Dag, d.Tijd)).ToListAsync(stop),
            dag);
    }
}
