using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>What the table agreed on and is not done yet; what is late stands on top (eis 30).</summary>
[Recht(TriageRecht.Tafel)]
public sealed class TafelactiesModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<TafelactieRij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        (Rijen, HeeftMeer) = await TafelactieRij.LeesAsync(Db, Kijker.Huis, Blad);
        Vraag = new { Blad };
        Getoond = [.. Rijen.Select(r => r.Id.Waarde)];
    }
}
