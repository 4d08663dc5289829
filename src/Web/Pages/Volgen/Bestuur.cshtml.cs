using Partituur.Kern.Data;
using Partituur.Kern.Volgen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Volgen;

/// <summary>What lies with the board: a partner, a kind, since when. No personal data, no case.</summary>
[Recht(VolgRecht.Bestuur)]
public sealed class BestuurModel(PartituurDb db) : Pagina(db)
{
    public IReadOnlyList<Bestuurssignaal> Signalen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Signalen = await new Volgtelling(Db).BijBestuurAsync(Kijker.Huis, Handeling.Dag);
        Getoond = [];
    }
}
