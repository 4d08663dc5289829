using Partituur.Kern.Data;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>The ledger of a melding: each fact with its source, ground, recipients and end, and what was kept back and why.</summary>
[Recht(TriageRecht.Tafel)]
public sealed class DelingModel(PartituurDb db) : MeldingPagina(db)
{
    public DelingLezing Lezing { get; private set; } = new(string.Empty, []);

    public override async Task LaadAsync() => Lezing = await DelingLezing.LeesAsync(Db, Melding);
}
