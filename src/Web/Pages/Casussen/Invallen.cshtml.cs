using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>A colleague steps in when the procesregisseur is away (eis 12).</summary>
[Recht(CasusRecht.Invallen)]
public sealed class InvallenModel(PartituurDb db) : CasusPagina(db)
{
    [BindProperty]
    [Display(Name = "Waarom valt u in?")]
    [Required(ErrorMessage = "Vul in waarom u invalt.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Reden { get; set; }

    public Casusstand Stand { get; private set; } = null!;

    public Sindsbezoek Sinds { get; private set; } = null!;

    public string? Procesregisseur { get; private set; }

    public string? Vervanger { get; private set; }

    public override async Task LaadAsync()
    {
        var (regisseur, vervanger) = (Casus.ProcesregisseurId, Casus.VervangerId);
        var namen = await Db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => p.Id == regisseur || p.Id == vervanger).Select(p => new { p.Id, p.Naam }).ToListAsync();
        Procesregisseur = namen.FirstOrDefault(n => n.Id == regisseur)?.Naam;
        Vervanger = namen.FirstOrDefault(n => n.Id == vervanger)?.Naam;
        Stand = await Casusstand.LeesAsync(Db, Casus);
        Sinds = await Sindsbezoek.LeesAsync(Db, Casus, Handeling);
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync()
    {
        await new Bemensen(Db).ValInAsync(Casus, Reden!, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Dossier", new { casus = Casus.Id.ToString() }, "U valt nu in. Dit staat in het journaal.");
    }
}
