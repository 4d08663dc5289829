using Partituur.Kern.Data;
using Partituur.Kern.Volgen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Volgen;

/// <summary>How much drifts and for how long, per caseload: counts for the manager, without a case or a person.</summary>
[Recht(VolgRecht.Tellen)]
public sealed class TellingenModel(PartituurDb db) : Pagina(db)
{
    public IReadOnlyList<Caseload> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Rijen = await new Volgtelling(Db).PerCaseloadAsync(Kijker.Huis, Handeling.Dag);
        Getoond = [];
    }
}
