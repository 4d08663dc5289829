using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>The gezinnen, groepen and gebieden that the viewer may see (eis 52, 53).</summary>
[Recht(SysteemRecht.VerbandenLezen)]
public sealed class VerbandenModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public Verbandsoort? Soort { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<VerbandLezing.Rij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        (Rijen, HeeftMeer) = await VerbandLezing.LijstAsync(Db, Soort, Blad, HttpContext.RequestAborted);
        Vraag = new { Soort, Blad };
        Getoond = [.. Rijen.Select(r => r.Id.Waarde)];
    }
}
