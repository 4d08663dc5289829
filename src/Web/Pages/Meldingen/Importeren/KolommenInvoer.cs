using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;

namespace Partituur.Web.Pages.Meldingen.Importeren;

public sealed class KolomKeuze
{
    public Importveld Veld { get; set; }

    public string? Kolom { get; set; }
}

/// <summary>Which column gives what, as the form asks it: one choice for every <see cref="Importveld"/>, in its order.</summary>
public sealed class KolommenInvoer
{
    public List<KolomKeuze> Kolommen { get; set; } = [];

    [Display(Name = "Zo staan de datums in het bestand")]
    public Datumvorm Datumvorm { get; set; }

    [Display(Name = "Melder voor elke rij")]
    public string? Melder { get; set; }

    [Display(Name = "Doelgroep voor elke rij")]
    public string? Doelgroep { get; set; }

    [Display(Name = "Gemeente voor elke rij")]
    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Gemeente { get; set; }

    [Display(Name = "Rol voor elke rij")]
    [StringLength(40, ErrorMessage = "Gebruik hoogstens 40 tekens.")]
    public string? Rol { get; set; }

    [Display(Name = "Antwoord voor elke rij")]
    public Informering? Informering { get; set; }

    [Display(Name = "Reden voor elke rij")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Reden { get; set; }

    [Display(Name = "Opnieuw bekijken op, voor elke rij")]
    public DateOnly? HerzienOp { get; set; }

    public static KolommenInvoer Van(Toewijzing t) => new()
    {
        Kolommen = [.. Enum.GetValues<Importveld>().Select(v => new KolomKeuze { Veld = v, Kolom = t.Kolommen.GetValueOrDefault(v) })],
        Datumvorm = t.Datumvorm,
        Melder = t.Melder?.ToString(),
        Doelgroep = t.Doelgroep?.ToString(),
        Gemeente = t.Gemeente,
        Rol = t.Rol,
        Informering = t.Informering,
        Reden = t.Reden,
        HerzienOp = t.HerzienOp,
    };

    public Toewijzing AlsToewijzing() => new()
    {
        Kolommen = Kolommen.Where(k => !string.IsNullOrEmpty(k.Kolom)).DistinctBy(k => k.Veld).ToDictionary(k => k.Veld, k => k.Kolom!),
        Datumvorm = Datumvorm,
        Melder = OrganisatieId.TryParse(Melder, null, out var melder) ? melder : null,
        Doelgroep = DoelgroepId.TryParse(Doelgroep, null, out var doelgroep) ? doelgroep : null,
        Gemeente = Gemeente,
        Rol = Rol,
        Informering = Informering,
        Reden = Reden,
        HerzienOp = HerzienOp,
    };
}
