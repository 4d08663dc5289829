using Partituur.Kern.Data;
using Partituur.Kern.Inzicht;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Inzicht;

/// <summary>What the manager can strengthen in the local networks (eis 48).</summary>
[Recht(InzichtRecht.Versterking)]
public sealed class VersterkingModel(PartituurDb db) : Pagina(db)
{
    public IReadOnlyList<Versterking> Rijen { get; private set; } = [];

    public override async Task LaadAsync() => Rijen = await Versterking.LeesAsync(Db, Kijker.Huis);
}
