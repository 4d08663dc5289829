using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>Terugkoppelingen that wait to be sent, oldest first.</summary>
[Recht(TriageRecht.Terugkoppelen)]
public sealed class TerugkoppelingenModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<TeVerzenden> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        (Rijen, HeeftMeer) = await TeVerzenden.LeesAsync(Db, Kijker.Huis, Blad);
        Vraag = new { Blad };
        Getoond = [.. Rijen.Select(r => r.Id.Waarde)];
    }
}
