using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>What comes back in a family, as sentences with their source (eis 52).</summary>
[Recht(CasusRecht.Lezen)]
public sealed class PatronenModel(PartituurDb db) : CasusPagina(db)
{
    public IReadOnlyList<Patroon> Patronen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Patronen = await new Generatiepatronen(Db).LeesAsync(Casus);

        // People outside the case may stand here too.
        Getoond = [.. Patronen.SelectMany(p => p.Personen).Select(p => p.Waarde).Distinct()];
    }
}
