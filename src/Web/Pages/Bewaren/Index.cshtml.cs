using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Bewaren;
using Partituur.Kern.Data;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Bewaren;

/// <summary>How long ended cases may still be kept; no content (wet.md L7).</summary>
[Recht(BewarenRecht.Lezen)]
public sealed class IndexModel(PartituurDb db) : Pagina(db)
{
    private const int PerBlad = 50;

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public DateOnly Vandaag => Handeling.Dag;

    public IReadOnlyList<Bewaarklok> Klokken { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        var klokken = await new Bewaaroverzicht(Db).LeesAsync(Kijker.Huis, (Blad - 1) * PerBlad, PerBlad + 1);
        HeeftMeer = klokken.Count > PerBlad;
        Klokken = [.. klokken.Take(PerBlad)];
        Vraag = new { Blad };
        Getoond = [.. Klokken.Select(k => k.Casus.Waarde)];
    }
}
