using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Plannen;

public sealed class TerzijdeInvoer
{
    [Display(Name = "Waarom klopt dit zo?")]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    [BijRegel("verplicht-veld", "te-lang")]
    public string? Reden { get; set; }
}

/// <summary>One bar of the score as it should become.</summary>
public sealed class BalkInvoer : DuidingInvoer
{
    [Display(Name = "Status")]
    [Required(ErrorMessage = "Kies de status.")]
    public InterventieStatus? Status { get; set; }

    /// <summary>Asked in a concept only.</summary>
    [Display(Name = "Begint op")]
    public DateOnly? Begin { get; set; }

    [Display(Name = "Laatste dag")]
    [BijRegel("interventie-zonder-einde", "periode-einde-voor-begin")]
    public DateOnly? Eind { get; set; }

    /// <summary>Asked in a concept only.</summary>
    [Display(Name = "Leunt op")]
    [BijRegel("leunt-op-andere-casus", "leunt-op-zichzelf")]
    public Guid? LeuntOp { get; set; }

    public static BalkInvoer Van(Interventie i)
    {
        var invoer = Van<BalkInvoer>(i);
        (invoer.Status, invoer.Begin, invoer.Eind, invoer.LeuntOp) = (i.Status, i.Begin, i.Eind, i.LeuntOpId?.Waarde);
        return invoer;
    }

    /// <summary>What was not asked stays as it is.</summary>
    public Bijwerking Naar(Interventie i, bool concept) => new(
        Status!.Value,
        concept ? Begin ?? i.Begin : i.Begin,
        Eind,
        concept ? LeuntOp is { } op ? new InterventieId(op) : null : i.LeuntOpId,
        AlsDuiding(),
        Rooster,
        AlsVerantwoordelijke());
}
