using Partituur.Kern.Data;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>One gezin, groep or gebied with the members that the viewer may see (eis 52, 66).</summary>
[Recht(SysteemRecht.VerbandenLezen)]
public sealed class VerbandModel(PartituurDb db) : Pagina(db)
{
    public Verband Verband => Van<Verband>();

    public IReadOnlyList<VerbandLezing.Lid> Leden { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Leden = [.. (await VerbandLezing.LedenAsync(Db, Verband, HttpContext.RequestAborted)).Where(l => l.Intrekreden is null)];
        Getoond = [.. Leden.Select(l => l.PersoonId.Waarde).Distinct()];
    }
}
