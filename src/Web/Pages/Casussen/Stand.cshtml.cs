using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>The stand van zaken: one page, one A4, for who takes over (eis 13).</summary>
[Recht(CasusRecht.Lezen)]
public sealed class StandModel(PartituurDb db) : CasusPagina(db)
{
    public Casusstand Stand { get; private set; } = null!;

    public Sindsbezoek Sinds { get; private set; } = null!;

    public override async Task LaadAsync()
    {
        Stand = await Casusstand.LeesAsync(Db, Casus);
        Sinds = await Sindsbezoek.LeesAsync(Db, Casus, Handeling);
    }
}
