using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Pages.Casussen;

/// <summary>One offer of a case: the receiver reads the minimal set and answers; the house that offers takes it back.</summary>
[Recht(CasusRecht.OverdrachtLezen)]
public sealed class OverdrachtModel(PartituurDb db) : Pagina(db)
{
    public RedenInvoer Weigering { get; set; } = new();

    public AanbodIntrekInvoer Intrekking { get; set; } = new();

    public Casusoverdracht Overdracht => Van<Casusoverdracht>();

    public bool WijBieden => Overdracht.HuisId == Kijker.Huis && Kijker.ZietCasussenVanHuis;

    public string VanHuis { get; private set; } = string.Empty;

    /// <summary>Number of the case in the other house, for who works in both.</summary>
    public string? Ander { get; private set; }

    public override async Task LaadAsync()
    {
        var huis = Overdracht.HuisId;
        VanHuis = await Db.Huizen.Where(h => h.Id == huis).Select(h => h.Naam).FirstAsync();
        Ander = await OverdrachtLezing.AndereCasusAsync(Db, Overdracht);
    }

    [Recht(CasusRecht.OverdrachtBeantwoorden)]
    public async Task<IActionResult> OnPostAannemenAsync()
    {
        await new CasusOverdragen(Db).NeemAanAsync(Overdracht, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Overdracht", new { overdracht = Overdracht.Id }, "De casus is overgenomen. De inhoud staat hieronder.");
    }

    [Recht(CasusRecht.OverdrachtBeantwoorden)]
    public async Task<IActionResult> OnPostWeigerenAsync(RedenInvoer weigering)
    {
        await new CasusOverdragen(Db).WeigerAsync(Overdracht, weigering.Reden, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Index", null, "De casus is niet overgenomen. De gegevens zijn verwijderd.");
    }

    [Recht(CasusRecht.OverdrachtIntrekken)]
    public async Task<IActionResult> OnPostIntrekkenAsync(AanbodIntrekInvoer intrekking)
    {
        await new CasusOverdragen(Db).TrekInAsync(Overdracht, intrekking.Reden, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Overdragen", new { casus = Overdracht.CasusId.ToString() }, "Het aanbod is ingetrokken. De casus loopt gewoon door.");
    }
}

public sealed class AanbodIntrekInvoer
{
    [Display(Name = "Waarom trekt u het aanbod in?")]
    [Required(ErrorMessage = "Vul in waarom u het aanbod intrekt.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Reden { get; set; }
}
