using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Sturing;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Sturing;

[Recht(SturingRecht.InzetSchrijven)]
public sealed class InzetModel(PartituurDb db) : Pagina(db)
{
    [BindProperty]
    public InzetInvoer Invoer { get; set; } = new();

    public IReadOnlyList<Inzet> Laatste { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Invoer.Dag ??= Handeling.Dag;
        var wie = Kijker.Wie;
        Laatste = await Db.Inzet.AsNoTracking().Where(i => i.ProfessionalId == wie).OrderByDescending(i => i.Dag).ThenByDescending(i => i.Id).Take(20).ToListAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Db.Add(new Inzet(Kijker.Huis, Invoer.Dag!.Value, Inzet.LeesKwartieren(Invoer.Uren)!.Value, Invoer.Waarvoor!, Handeling));
        await Db.SaveChangesAsync();
        return Naar("/Sturing/Inzet", null, "Uw uren zijn opgeschreven.");
    }
}

public sealed class InzetInvoer : IValidatableObject
{
    [Required(ErrorMessage = "Kies een dag.")]
    [BijRegel("inzet-in-toekomst")]
    public DateOnly? Dag { get; set; }

    [Required(ErrorMessage = "Vul het aantal uren in.")]
    public string? Uren { get; set; }

    [Required(ErrorMessage = "Vul in waarvoor het was.")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Waarvoor { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Inzet.LeesKwartieren(Uren) is null)
        {
            yield return new("Vul hele, halve of kwart uren in, van 0,25 tot en met 24. Bijvoorbeeld 1,5.", [nameof(Uren)]);
        }
    }
}
