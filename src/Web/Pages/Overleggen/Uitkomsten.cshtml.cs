using Partituur.Kern.Data;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>The outcomes of the meetings at which the viewer sat, for the own organisation.</summary>
[Recht(OverlegRecht.Uitkomsten)]
public sealed class UitkomstenModel(PartituurDb db) : Pagina(db)
{
    public IReadOnlyList<Uitkomstrij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Rijen = Kijker.IsDeelnemer ? await Uitkomstrij.LeesAsync(Db) : [];
        Getoond = [.. Rijen.Select(r => r.Id)];
    }
}
