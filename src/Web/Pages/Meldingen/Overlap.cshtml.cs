using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Meldingen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Meldingen;

/// <summary>One signal that another house knows somebody of a melding too, and what was agreed about it.</summary>
[Recht(MeldingRecht.Overlap)]
public sealed class OverlapModel(PartituurDb db) : Pagina(db)
{
    /// <summary>Only for the names in the form.</summary>
    public AfspraakInvoer Afspraak { get; set; } = new();

    public Overlapsignaal Signaal => Van<Overlapsignaal>();

    public OverlapHuis Rij { get; private set; } = null!;

    public override async Task LaadAsync()
    {
        var id = Signaal.Id;
        Rij = (await OverlapLezing.HuizenAsync(Db, Db.Overlapsignalen.Where(o => o.Id == id)))[0];
        Afspraak = new() { Stand = Signaal.Stand == Overlapstand.Open ? null : Signaal.Stand, Notitie = Signaal.Notitie };
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync(AfspraakInvoer afspraak)
    {
        Signaal.Neem(afspraak.Stand!.Value, afspraak.Notitie, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Meldingen/Overlappen", null, "Opgeslagen.");
    }
}

public sealed class AfspraakInvoer : IValidatableObject
{
    [Display(Name = "Hoe staat het?")]
    [Required(ErrorMessage = "Kies hoe het staat.")]
    [BijRegel("overlap-stand")]
    public Overlapstand? Stand { get; set; }

    [Display(Name = "Wat is afgesproken?")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Notitie { get; set; }

    public static IReadOnlyList<SelectListItem> Standen { get; } = [new("Gezien, nog niet gebeld", nameof(Overlapstand.Gezien)), new("Afgesproken met het andere huis", nameof(Overlapstand.Afgesproken))];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Stand == Overlapstand.Afgesproken && string.IsNullOrWhiteSpace(Notitie))
        {
            yield return new("Vul in wat u met het andere huis afsprak.", [nameof(Notitie)]);
        }
    }
}
