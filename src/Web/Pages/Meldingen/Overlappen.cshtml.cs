using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Meldingen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Meldingen;

/// <summary>Meldingen of which another house knows somebody too; open ones first (eis 36).</summary>
[Recht(MeldingRecht.Overlap)]
public sealed class OverlappenModel(PartituurDb db) : Pagina(db)
{
    private const int PerBlad = 50;

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<OverlapHuis> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        var alle = await OverlapLezing.HuizenAsync(Db, Db.Overlapsignalen);
        Rijen = [.. alle.Skip((Blad - 1) * PerBlad).Take(PerBlad)];
        HeeftMeer = alle.Count > Blad * PerBlad;
        Vraag = new { Blad };
        Getoond = [.. Rijen.Select(r => r.Melding.Waarde)];
    }
}
