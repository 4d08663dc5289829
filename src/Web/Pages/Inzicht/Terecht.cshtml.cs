using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Pages.Inzicht;

/// <summary>What people say of decisions months later, per table and for the house: counts with a margin, no score and no rank.</summary>
[Recht(InzichtRecht.Terecht)]
public sealed class TerechtModel(PartituurDb db) : Pagina(db)
{
    /// <summary>One table, or decisions at none; empty is the whole house.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Tafel { get; set; }

    public IReadOnlyList<SelectListItem> Tafels { get; private set; } = [];

    public Terechtbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<TerechtRij> Rijen { get; private set; } = [];

    public string Waarvan { get; private set; } = string.Empty;

    /// <summary>Whether the viewer may open the decisions behind a number.</summary>
    public bool MagLijst => Kijker.ZietMeldingenVanHuis && Mag(TriageRecht.Terugblikken);

    public override async Task LaadAsync()
    {
        Beeld = await Terechtbeeld.LeesAsync(Db);
        Tafels = [.. Beeld.Tafels.Select(t => new SelectListItem(t.Naam, Sleutel(t)))];
        var gekozen = Beeld.Tafels.FirstOrDefault(t => Sleutel(t) == Tafel);
        (Tafel, Waarvan, Rijen) = gekozen is null ? (null, Kijker.HuisNaam, Beeld.Huis) : (Tafel, gekozen.Naam, gekozen.Rijen);
    }

    private static string Sleutel(TafelTerecht tafel) => tafel.Tafel?.ToString() ?? Terugblikfilter.ZonderTafel;
}
