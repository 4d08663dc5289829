using Partituur.Kern.Data;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>What other partners gave to the own organisation, until it expires (wet.md L2).</summary>
[Recht(TriageRecht.GedeeldLezen)]
public sealed class GedeeldModel(PartituurDb db) : Pagina(db)
{
    public IReadOnlyList<GedeeldRij> Rijen { get; private set; } = [];

    public override async Task LaadAsync() => (Rijen, Getoond) = await GedeeldLezing.LeesAsync(Db);
}
