using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Plannen;

/// <summary>Records what blocks a plan; what is named on the list gives its kind and its organisation. Saves nothing.</summary>
public sealed class Belemmeringbeheer(PartituurDb db)
{
    /// <summary>The rules and waiting lists of a house that hold on the day, by kind and name.</summary>
    public async Task<IReadOnlyList<Hindernis>> LijstAsync(HuisId huis, DateOnly dag, HindernisId? ook = null, CancellationToken stop = default) =>
        [.. (await db.Hindernissen.AsNoTracking().Where(h => h.HuisId == huis && (h.Id == ook || (h.Van <= dag && (h.Tot == null || h.Tot >= dag)))).ToListAsync(stop)).OrderBy(h => h.Soort).ThenBy(h => h.Naam, StringComparer.CurrentCulture)];

    /// <exception cref="RegelGeschonden">Nothing on the list, or a rule of <see cref="Belemmering"/>.</exception>
    public async Task<Belemmering> LegVastAsync(Casus casus, Belemmeringgegevens gegevens, Handeling handeling, CancellationToken stop = default)
    {
        var belemmering = new Belemmering(casus, await ControleerAsync(casus.HuisId, gegevens, handeling.Dag, null, stop), handeling);
        db.Add(belemmering);
        return belemmering;
    }

    /// <exception cref="RegelGeschonden">Nothing on the list, or a rule of <see cref="Belemmering"/>.</exception>
    public async Task WijzigAsync(Casus casus, Belemmering belemmering, Belemmeringgegevens gegevens, Handeling handeling, CancellationToken stop = default) =>
        belemmering.Wijzig(casus, await ControleerAsync(casus.HuisId, gegevens, handeling.Dag, belemmering.HindernisId, stop), handeling);

    /// <summary>One of this case, tracked; null when the case has no such one.</summary>
    public Task<Belemmering?> ZoekAsync(Casus casus, BelemmeringId id, CancellationToken stop = default)
    {
        var van = casus.Id;
        return db.Belemmeringen.AsTracking().FirstOrDefaultAsync(b => b.Id == id && b.CasusId == van, stop);
    }

    /// <summary>Something on the list; one that ended only where it stood already.</summary>
    internal async Task<Hindernis> HindernisAsync(HuisId huis, HindernisId id, DateOnly dag, HindernisId? was, CancellationToken stop) =>
        (await LijstAsync(huis, dag, was, stop)).FirstOrDefault(h => h.Id == id) ?? throw new RegelGeschonden("hindernis-onbekend", "Kies een regel of wachtlijst uit de lijst.");

    private async Task<Belemmeringgegevens> ControleerAsync(HuisId huis, Belemmeringgegevens g, DateOnly dag, HindernisId? was, CancellationToken stop)
    {
        if (!await db.Leefgebieden.AnyAsync(l => l.Id == g.Leefgebied, stop))
        {
            throw new RegelGeschonden("leefgebied-onbekend", "Kies een leefgebied uit de lijst.");
        }

        if (g.Organisatie is { } organisatie && !await db.Organisaties.AnyAsync(o => o.Id == organisatie, stop))
        {
            throw new RegelGeschonden("organisatie-onbekend", "Kies een organisatie uit de lijst.");
        }

        return g.Hindernis is { } h && await HindernisAsync(huis, h, dag, was, stop) is { } genoemd ? g with { Soort = genoemd.Soort, Organisatie = genoemd.OrganisatieId } : g;
    }
}
