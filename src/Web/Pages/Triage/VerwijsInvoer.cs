using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Triage;

/// <summary>An offer as the chair makes it: names and birth years come from the register and can only be left out.</summary>
public sealed class VerwijsInvoer
{
    public string? Voorziening { get; set; }

    [Display(Name = "Waarom besluit de tafel dit?")]
    [Required(ErrorMessage = "Vul de reden van het besluit in.")]
    [StringLength(4000, ErrorMessage = "Gebruik hoogstens 4000 tekens.")]
    public string? Reden { get; set; }

    [Display(Name = "Waarom vraagt u dit aan hen?")]
    [Required(ErrorMessage = "Vul in waarom u dit vraagt.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Waarom { get; set; }

    [Display(Name = "Wat heeft het lokale netwerk nodig?")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Nodig { get; set; }

    public List<MeegevenInvoer> Personen { get; set; } = [];

    /// <param name="voorstel">The whole set as the system proposes it now.</param>
    /// <exception cref="RegelGeschonden">No voorziening.</exception>
    public Aanbod AlsAanbod(IReadOnlyList<VerwezenGegevens> voorstel) => new(
        VoorzieningId.TryParse(Voorziening, null, out var naar) ? naar : throw new RegelGeschonden("verwijzing-voorziening-onbekend", "Kies een voorziening die nu in de partnergids staat."),
        Reden,
        [.. voorstel.Zip(Personen).Where(p => p.Second.Mee).Select(p => new VerwezenGegevens(p.First.Naam, p.Second.Geboortejaar ? p.First.Geboortejaar : null, p.Second.Contact))],
        Waarom,
        Nodig);
}

public sealed class MeegevenInvoer
{
    public bool Mee { get; set; }

    public bool Geboortejaar { get; set; }

    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Contact { get; set; }
}

public sealed class RedenInvoer
{
    [Display(Name = "Waarom niet?")]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Reden { get; set; }
}

public sealed class IntrekInvoer
{
    [Display(Name = "Waarom trekt u de verwijzing in?")]
    [Required(ErrorMessage = "Vul in waarom u de verwijzing intrekt.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Reden { get; set; }
}
