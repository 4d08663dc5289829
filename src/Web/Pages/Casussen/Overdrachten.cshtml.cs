using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Offers that one may see: the house its own, a receiver what was offered to it.</summary>
[Recht(CasusRecht.OverdrachtLezen)]
public sealed class OverdrachtenModel(PartituurDb db) : Pagina(db)
{
    public IReadOnlyList<OverdrachtRij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Rijen = await OverdrachtLezing.LijstAsync(Db, Db.Casusoverdrachten);
        Getoond = [.. Rijen.Select(r => r.Id)];
    }
}
