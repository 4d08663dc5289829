using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>Offers that one may see: the house all, a receiver its own.</summary>
[Recht(TriageRecht.VerwijzingLezen)]
public sealed class VerwijzingenModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<VerwijzingRij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        (Rijen, HeeftMeer) = await VerwijzingLezing.LijstAsync(Db, Blad);
        Vraag = new { Blad };
        Getoond = [.. Rijen.Select(r => r.Id.Waarde)];
    }
}
