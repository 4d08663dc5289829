using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>Decisions of months ago about which somebody is to say whether they were right.</summary>
[Recht(TriageRecht.Terugblikken)]
public sealed class TerugblikkenModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public Terugblikstand Stand { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Tafel { get; set; }

    [BindProperty(SupportsGet = true)]
    public Uitkomst? Uitkomst { get; set; }

    [BindProperty(SupportsGet = true)]
    public Oordeel? Oordeel { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<TerugblikRij> Rijen { get; private set; } = [];

    public IReadOnlyDictionary<Terugblikstand, int> Aantallen { get; private set; } = new Dictionary<Terugblikstand, int>();

    public IReadOnlyList<SelectListItem> Tafels { get; private set; } = [];

    /// <summary>Whether only some are asked for.</summary>
    public bool IsGekozen => !string.IsNullOrEmpty(Tafel) || Uitkomst is not null || Oordeel is not null;

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        Stand = Oordeel is null ? Stand : Terugblikstand.Beantwoord;
        var filter = new Terugblikfilter(Stand, Tafel, Uitkomst, Oordeel);
        Tafels = await TerugblikRij.TafelsAsync(Db, Kijker.Huis);
        Aantallen = await TerugblikRij.TelAsync(Db, Kijker.Huis, filter);
        (Rijen, HeeftMeer) = await TerugblikRij.LeesAsync(Db, Kijker.Huis, filter, Blad);
        Vraag = new { Stand, Tafel, Uitkomst, Oordeel, Blad };
        Getoond = [.. Rijen.Select(r => r.Id.Waarde)];
    }
}
