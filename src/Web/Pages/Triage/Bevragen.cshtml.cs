using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>Administratie asks partners what they know, for this decision (eis 25).</summary>
[Recht(TriageRecht.Bevragen)]
public sealed class BevragenModel(PartituurDb db) : MeldingPagina(db)
{
    /// <summary>Shown on the form, with the sensible defaults; what was typed comes back from the model state.</summary>
    public VraagInvoer Vragen { get; set; } = new();

    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    /// <summary>Who may not be chosen, and why.</summary>
    public IReadOnlyList<NietVraagbaar> NietTeKiezen { get; private set; } = [];

    public IReadOnlyList<GesteldRij> Gesteld { get; private set; } = [];

    public bool IsBesloten => Melding.Status >= MeldingStatus.Getriageerd;

    public override async Task LaadAsync()
    {
        var id = Melding.Id;
        Partners = IsBesloten ? [] : await new PartnersBevragen(Db).Vraagbaar(Melding, Handeling.Dag).AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
        NietTeKiezen = IsBesloten ? [] : await new PartnersBevragen(Db).NietVraagbaarAsync(Melding, Handeling.Dag);
        Gesteld = await Db.Bevragingen.AsNoTracking().IgnoreAutoIncludes().Where(b => b.MeldingId == id)
            .Select(b => new GesteldRij(b.Id, Db.Organisaties.Where(o => o.Id == b.AanOrganisatieId).Select(o => o.Naam).First(), b.GesteldOp, b.Uiterlijk, b.Antwoord))
            .ToListAsync();
        Vragen.Doel = PartnersBevragen.Doel;
        Vragen.Fase = Melding.CodeRood ? Fase.InEen : Fase.Bekendheid;
        Vragen.Uiterlijk = Melding.CodeRood ? Handeling.Dag : await Termijn.UiterlijkAsync(Db, Handeling.Dag);
    }

    public async Task<IActionResult> OnPostAsync(VraagInvoer vragen)
    {
        var aan = vragen.Partners.Select(p => OrganisatieId.TryParse(p, null, out var id) ? id : default).ToList();
        var gesteld = await new PartnersBevragen(Db).VoerUitAsync(Melding, aan, vragen.Doel!, vragen.Uiterlijk!.Value, Handeling, vragen.Fase!.Value);
        await Db.SaveChangesAsync();
        return Naar("/Meldingen/Melding", new { melding = Melding.Id.ToString() }, gesteld.Count == 1 ? "De vraag is gesteld aan 1 partner." : $"De vraag is gesteld aan {gesteld.Count} partners.");
    }

    public sealed record GesteldRij(BevragingId Id, string Partner, DateTimeOffset GesteldOp, DateOnly Uiterlijk, Antwoord? Antwoord);
}

public sealed class VraagInvoer
{
    public static IReadOnlyList<SelectListItem> Fasen { get; } = [new("Alleen of de partner deze mensen kent", nameof(Kern.Triage.Fase.Bekendheid)), new("Of de partner hen kent, en meteen wat nodig is voor het besluit", nameof(Kern.Triage.Fase.InEen))];

    [Display(Name = "Welke partners vraagt u?")]
    [Required(ErrorMessage = "Kies ten minste één partner.")]
    [MinLength(1, ErrorMessage = "Kies ten minste één partner.")]
    [BijRegel("bevraging-zonder-partner", "bevraging-partner-kan-niet")]
    public List<string> Partners { get; set; } = [];

    [Display(Name = "Wat vraagt u?")]
    [Required(ErrorMessage = "Kies wat u vraagt.")]
    [AllowedValues(Kern.Triage.Fase.Bekendheid, Kern.Triage.Fase.InEen, null, ErrorMessage = "Kies wat u vraagt.")]
    public Fase? Fase { get; set; }

    [Display(Name = "Doel van de vraag")]
    [Required(ErrorMessage = "Vul het doel van de vraag in.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Doel { get; set; }

    [Display(Name = "Antwoord uiterlijk op")]
    [Required(ErrorMessage = "Vul in tot wanneer partners kunnen antwoorden.")]
    [BijRegel("bevraging-termijn-voorbij")]
    public DateOnly? Uiterlijk { get; set; }
}
