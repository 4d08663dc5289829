using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>The triagetafels of the house: who chairs, for which doelgroepen, and when (eis 29, 68, 69).</summary>
[Recht(TafelRecht.Lezen)]
public sealed class TafelsModel(PartituurDb db) : Pagina(db)
{
    public IReadOnlyList<Tafelbeeld> Tafels { get; private set; } = [];

    /// <summary>Doelgroepen that lie at no table: every chair of the house decides on them.</summary>
    public IReadOnlyList<string> ZonderTafel { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Tafels = await Tafelbeeld.LeesAsync(Db, Handeling.Dag);
        ZonderTafel = await Db.Doelgroepen.AsNoTracking().Where(d => !Db.Triagetafels.Any(t => t.Doelgroepen.Any(x => x.DoelgroepId == d.Id))).OrderBy(d => d.Naam).Select(d => d.Naam).ToListAsync();
    }
}
