using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Kern.Volgen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Volgen;

/// <summary>The partner or the director reports that an interventie began, did not begin, or stopped.</summary>
[Recht(VolgRecht.Melden)]
public sealed class VolgInterventieModel(PartituurDb db) : CasusPagina(db)
{
    [BindProperty(SupportsGet = true, Name = "interventie")]
    public Guid Interventienummer { get; set; }

    /// <summary>Only for the names in the form.</summary>
    public StapInvoer Stap { get; set; } = new();

    public Interventie? Interventie { get; private set; }

    public IReadOnlyList<Interventiemelding> Meldingen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var (id, nummer) = (Casus.Id, new InterventieId(Interventienummer));
        Interventie = await Db.Interventies.AsNoTracking().FirstOrDefaultAsync(i => i.CasusId == id && i.Id == nummer);
        Bestaat = Interventie is not null;
        Meldingen = await Db.Interventiemeldingen.AsNoTracking().Where(m => m.CasusId == id && m.InterventieId == nummer).OrderByDescending(m => m.Op).ToListAsync();
    }

    public async Task<IActionResult> OnPostAsync(StapInvoer stap)
    {
        await new Volgbeheer(Db).MeldAsync(Casus, new(Interventienummer), stap.Wat!.Value, stap.Reden, stap.Dag, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Volgen/Casus", new { casus = Casus.Id.ToString() }, "Vastgelegd hoe het met de interventie gaat.");
    }
}

public sealed class StapInvoer
{
    [Display(Name = "Hoe staat het ervoor?")]
    [Required(ErrorMessage = "Kies hoe het ervoor staat.")]
    [BijRegel("interventie-stap-past-niet", "interventie-van-ander")]
    public Interventiestap? Wat { get; set; }

    [Display(Name = "Reden")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    [BijRegel("verplicht-veld")]
    public string? Reden { get; set; }

    [Display(Name = "Dag")]
    [BijRegel("interventie-stap-te-vroeg", "periode-einde-voor-begin")]
    public DateOnly? Dag { get; set; }
}
