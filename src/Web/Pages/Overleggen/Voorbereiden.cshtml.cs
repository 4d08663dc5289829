using Partituur.Kern.Data;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>The meetings that a partner prepares.</summary>
[Recht(OverlegRecht.Voorbereiden)]
public sealed class VoorbereidenModel(PartituurDb db) : Pagina(db)
{
    public IReadOnlyList<Eigenoverleg> Overleggen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Overleggen = Kijker.HeeftConvenant ? await Eigenoverleg.LeesAsync(Db, Handeling.Dag) : [];
        Getoond = [.. Overleggen.SelectMany(o => o.Kaarten).Select(k => k.Casus.Waarde).Distinct()];
    }
}
