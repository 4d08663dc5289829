using Partituur.Kern.Data;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>What has changed in a case and what it costs (eis 67, 92).</summary>
[Recht(PlanRecht.Lezen)]
public sealed class EffectModel(PartituurDb db) : CasusPagina(db)
{
    public EffectLezing Lezing { get; private set; } = null!;

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    public bool MagKosten => Mag(PlanRecht.Kosten);

    /// <summary>The bar of a quarter, in percent of the busiest.</summary>
    public int Staaf(Kwartaal kwartaal) => 100 * kwartaal.Samen / Math.Max(1, Lezing.Meldingen.Max(k => k.Samen));

    public override async Task LaadAsync()
    {
        Lezing = await EffectLezing.LeesAsync(Db, Casus);
        Personen = await Db.PersonenVanAsync(Casus.Id);
    }
}
