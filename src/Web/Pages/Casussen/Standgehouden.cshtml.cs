using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Ended cases about which somebody is to say whether they held, and what was said.</summary>
[Recht(PlanRecht.Standhouden)]
public sealed class StandgehoudenModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public bool Beantwoord { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<BeklijvingVraag> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        (Rijen, HeeftMeer) = await BeklijvingVraag.LeesAsync(Db, Beantwoord, Blad);
        Vraag = new { Beantwoord, Blad };
        Getoond = [.. Rijen.Select(r => r.Id.Waarde)];
    }
}
