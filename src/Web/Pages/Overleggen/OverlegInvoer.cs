using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

public sealed class AgendeerInvoer
{
    [Required(ErrorMessage = "Vul het casusnummer in.")]
    [StringLength(20, ErrorMessage = "Gebruik hoogstens 20 tekens.")]
    [BijRegel("casus-al-geagendeerd", "casus-loopt-niet")]
    public string? Casusnummer { get; set; }
}

public sealed class AanwezigInvoer
{
    [Display(Name = "Wie was er?")]
    public List<string> Organisaties { get; set; } = [];

    [Display(Name = "Nog een organisatie")]
    public string? Ook { get; set; }
}

public sealed class BesluitInvoer
{
    [Required(ErrorMessage = "Kies een casus van de agenda.")]
    [BijRegel("casus-niet-op-agenda")]
    public string? Casus { get; set; }

    [Required(ErrorMessage = "Vul het besluit in.")]
    [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")]
    public string? Besluit { get; set; }
}

/// <summary>A case on the agenda: number and status, nothing of its content.</summary>
public sealed record PuntRij(CasusId Id, int Volgorde, string Nummer, CasusStatus Status, bool IsZichtbaar, string? Besloten, DateTimeOffset? BesprokenOp);

public sealed record WachtRij(CasusId Id, string Nummer, CasusStatus Status, DateTimeOffset GeopendOp);

public sealed record PartnerRij(OrganisatieId Id, string Naam, bool IsGenodigd, bool? WasErBij);
