using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>The conditions of every step of a case on one page, in the sentences of the rules that guard them (eis 81).</summary>
[Recht(CasusRecht.Lezen)]
public sealed class LadderModel(PartituurDb db) : CasusPagina(db)
{
    public IReadOnlyList<Laddertrede> Treden { get; private set; } = [];

    public override async Task LaadAsync() => Treden = await Casusladder.LeesAsync(Db, Casus);
}
