using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Inzicht;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Inzicht;

/// <summary>What the lessons from ended cases are about (eis 83): kinds and counts; the words stay in the cases.</summary>
[Recht(InzichtRecht.Lessen)]
public sealed class LessenModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public int? Jaar { get; set; }

    public int Drempel { get; private set; }

    public Lescijfers? Cijfers { get; private set; }

    public IReadOnlyList<SelectListItem> Jaren { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var jaren = await Jaarkeuze.VanEvaluatiesAsync(Db, Kijker.Huis);
        Jaren = Jaarkeuze.AlsKeuze(jaren);
        Jaar = Jaar is { } gekozen && jaren.Contains(gekozen) ? gekozen : jaren.Count > 0 ? jaren[0] : null;
        Drempel = await Cijferbeeld.DrempelAsync(Db);
        Cijfers = Jaar is { } jaar ? await Lescijfers.TelAsync(Db, Kijker.Huis, jaar, Drempel) : null;
    }
}
