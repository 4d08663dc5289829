using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>A page with the fields of a belemmering.</summary>
public interface IBelemmeringformulier
{
    IReadOnlyList<SelectListItem> Regels { get; }

    IReadOnlyList<SelectListItem> Organisaties { get; }

    IReadOnlyList<SelectListItem> Leefgebieden { get; }

    BelemmeringInvoer Gegevens { get; }
}

public sealed class BelemmeringInvoer
{
    [Display(Name = "Welke regel of wachtlijst houdt het tegen?")]
    [Required(ErrorMessage = "Kies de regel of wachtlijst, of wat voor regel het is.")]
    [BijRegel("belemmering-zonder-soort", "hindernis-onbekend")]
    public string? Regel { get; set; }

    [Display(Name = "Van welke organisatie?")]
    [BijRegel("organisatie-onbekend")]
    public string? Organisatie { get; set; }

    [Display(Name = "Op welk leefgebied zit het vast?")]
    [Required(ErrorMessage = "Kies een leefgebied.")]
    [BijRegel("leefgebied-onbekend")]
    public Guid? Leefgebied { get; set; }

    [Display(Name = "Hoeveel weken kost het?")]
    [Range(1, 520, ErrorMessage = "Vul een aantal weken in van 1 tot en met 520.")]
    public int? Weken { get; set; }

    [Display(Name = "Sinds wanneer?")]
    [Required(ErrorMessage = "Vul de datum in.")]
    [BijRegel("belemmering-sinds")]
    public DateOnly? Sinds { get; set; }

    [Display(Name = "Toelichting")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Toelichting { get; set; }

    public Belemmeringgegevens AlsGegevens()
    {
        var (hindernis, soort) = Hinderniskeuze.Lees(Regel);
        OrganisatieId? organisatie = string.IsNullOrEmpty(Organisatie) ? null : OrganisatieId.TryParse(Organisatie, null, out var id) ? id : default(OrganisatieId);
        return new(hindernis, soort, organisatie, Leefgebied!.Value, Weken, Sinds!.Value, Toelichting);
    }

    public static BelemmeringInvoer Van(Belemmering b) => new()
    {
        Regel = Hinderniskeuze.Van(b.HindernisId, b.Soort),
        Organisatie = b.OrganisatieId?.ToString(),
        Leefgebied = b.LeefgebiedId,
        Weken = b.Weken,
        Sinds = b.Sinds,
        Toelichting = b.Toelichting,
    };
}

public sealed class OplossingInvoer
{
    [Display(Name = "Hoe kwam er een einde aan?")]
    [Required(ErrorMessage = "Kies hoe er een einde aan kwam.")]
    public Belemmeringafloop? Afloop { get; set; }

    [Display(Name = "Op welke dag?")]
    [Required(ErrorMessage = "Vul de dag in.")]
    [BijRegel("belemmering-dag-opgelost")]
    public DateOnly? Dag { get; set; }

    [Display(Name = "Toelichting")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Oplossing { get; set; }
}

/// <summary>One belemmering with the names that belong to it.</summary>
public sealed record BelemmeringRij(Belemmering Belemmering, string? Regel, string? Organisatie, string Leefgebied, string Door)
{
    public string Titel => Regel ?? Belemmering.Soort.Leesbaar();

    /// <summary>All of a case, what blocks still first.</summary>
    public static async Task<IReadOnlyList<BelemmeringRij>> VanAsync(PartituurDb db, Casus casus, CancellationToken stop = default)
    {
        var id = casus.Id;
        var rijen = await db.Belemmeringen.AsNoTracking().Where(b => b.CasusId == id).Select(b => new BelemmeringRij(
            b,
            db.Hindernissen.Where(h => h.Id == b.HindernisId).Select(h => h.Naam).FirstOrDefault(),
            db.Organisaties.Where(o => o.Id == b.OrganisatieId).Select(o => o.Naam).FirstOrDefault(),
            db.Leefgebieden.Where(l => l.Id == b.LeefgebiedId).Select(l => l.Naam).First(),
            db.Professionals.Where(p => p.Id == b.DoorId).Select(p => p.Naam).First())).ToListAsync(stop);
        return [.. rijen.OrderBy(r => !r.Belemmering.IsOpen).ThenBy(r => r.Belemmering.Sinds).ThenBy(r => r.Belemmering.VastgelegdOp)];
    }
}
