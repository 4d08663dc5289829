using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>The score of a plan (onderzoek.md, idea 3): several approaches in time, and what is wrong between them. A finding is put aside with a reason, and taken back.</summary>
[Recht(PlanRecht.Lezen)]
public sealed class PartituurModel(PartituurDb db) : PlanPagina(db)
{
    [BindProperty(SupportsGet = true)]
    public Tijdschaal? Schaal { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Vanaf")]
    public DateOnly? Van { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Tot en met")]
    public DateOnly? Tot { get; set; }

    /// <summary>The finding whose form stands open.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Bevinding { get; set; }

    /// <summary>The bar that is worked over in the score itself.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Balk { get; set; }

    /// <summary>Only for the names in the form.</summary>
    public BalkInvoer Bijwerken { get; set; } = new();

    /// <summary>The interventie of <see cref="Balk"/>; null when nothing is worked over.</summary>
    public Interventie? Onderhanden { get; private set; }

    public override Aggregaat? Bewerkt => Onderhanden;

    public IReadOnlyList<SelectListItem> Leefgebieden { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Verantwoordelijken { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Steunen { get; private set; } = [];

    /// <summary>Only for the names in the form.</summary>
    public TerzijdeInvoer Terzijde { get; set; } = new();

    public PartituurLezing? Lezing { get; private set; }

    public Partituurblad? Blad { get; private set; }

    public bool MagOordelen => Casus.Loopt && Mag(PlanRecht.Opstellen);

    public override async Task LaadAsync()
    {
        await LeesPlanAsync();
        if (Plan is null)
        {
            return;
        }

        if (Tot < Van)
        {
            ModelState.AddModelError(nameof(Tot), "De einddatum ligt voor de begindatum.");
        }

        Lezing = await PartituurLezing.LeesAsync(Db, Casus, Plan, Handeling.Dag);
        Onderhanden = MagOordelen ? Lezing.Plan.Interventies.FirstOrDefault(r => r.Interventie.Id.Waarde == Balk)?.Interventie : null;
        if (Onderhanden is { } i)
        {
            Bijwerken = BalkInvoer.Van(i);
            Leefgebieden = await Db.LeefgebiedenAlsKeuzeAsync();
            Verantwoordelijken = await new PlanOpstellen(Db).Verantwoordelijken(Casus, i.PartnerId, Handeling.Dag).AlsKeuzeAsync(Db);
            Steunen = [.. Lezing.Plan.Interventies.Where(r => r.Interventie.Id != i.Id).OrderBy(r => r.Interventie.Naam, StringComparer.CurrentCulture).Select(r => new SelectListItem(r.Interventie.Naam, r.Interventie.Id.ToString()))];
        }

        Blad = Tot < Van ? Lezing.Teken(Van, null, Schaal, Handeling.Dag) : Lezing.Teken(Van, Tot, Schaal, Handeling.Dag);
    }

    /// <summary>Who may work on the plan works the bar over where it stands, who reads goes to its row in the plan.</summary>
    public string Adres(InterventieId id) =>
        MagOordelen ? $"{Url.Page("/Plannen/Partituur", Plek(id.Waarde))}#balk" : $"{Url.Page("/Plannen/Plan", new { casus = Casus.Id.ToString() })}#interventie-{id}";

    [Vervangt]
    [Recht(PlanRecht.Opstellen)]
    public async Task<IActionResult> OnPostBalkAsync(BalkInvoer bijwerken)
    {
        var interventie = await InterventieAsync(Balk ?? default) ?? throw new RegelGeschonden("interventie-onbekend", "Deze interventie is er niet.");
        await new PlanOpstellen(Db).WerkBijAsync(Casus, interventie, bijwerken.Naar(interventie, (await PlanAsync()).Huidig.VastgesteldOp is null), Handeling);
        return await TerugAsync($"‘{interventie.Naam}’ is bijgewerkt.");
    }

    [Recht(PlanRecht.Opstellen)]
    public async Task<IActionResult> OnPostTerzijdeAsync(TerzijdeInvoer terzijde)
    {
        await new BevindingenLezen(Db).LegTerzijdeAsync(Casus, Bevinding ?? default, terzijde.Reden, Handeling);
        return await TerugAsync("De bevinding ligt terzijde. Onderaan kunt u haar terughalen.");
    }

    [Recht(PlanRecht.Opstellen)]
    public async Task<IActionResult> OnPostHaalTerugAsync()
    {
        await new BevindingenLezen(Db).HaalTerugAsync(Casus, Bevinding ?? default, Handeling);
        return await TerugAsync("De bevinding staat weer open.");
    }

    private async Task<IActionResult> TerugAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Plannen/Partituur", Plek(null), bericht);
    }

    public object Plek(Guid? balk) => new { casus = Casus.Id.ToString(), schaal = Schaal, van = Van?.ToString("O", CultureInfo.InvariantCulture), tot = Tot?.ToString("O", CultureInfo.InvariantCulture), balk };
}
