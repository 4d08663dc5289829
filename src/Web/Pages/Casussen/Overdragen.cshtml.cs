using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Offers a case to a chain, a local network or another house, with the least that is needed.</summary>
[Recht(CasusRecht.Afschalen)]
public sealed class OverdragenModel(PartituurDb db) : CasusPagina(db)
{
    [BindProperty]
    public OverdrachtInvoer Invoer { get; set; } = new();

    public IReadOnlyList<Herstelpunt> Ontbreekt { get; private set; } = [];

    public IReadOnlyList<OverdrachtRij> Aanbiedingen { get; private set; } = [];

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Voorzieningen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Huizen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var (id, huis, dag) = (Casus.Id, Casus.HuisId, Handeling.Dag);
        Aanbiedingen = await OverdrachtLezing.LijstAsync(Db, Db.Casusoverdrachten.Where(o => o.CasusId == id));
        Ontbreekt = Herstelpunt.Bij(await new CasusOverdragen(Db).BelemmeringenAsync(Casus), await new StandOpnemen(Db).VanAsync(Casus), Casus);
        Personen = await Db.PersonenVanAsync(id);
        Partners = await new BesluitNemen(Db).Ontvangers(huis, dag).AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
        Voorzieningen = [.. (await Db.Voorzieningen.AsNoTracking().OrderBy(v => v.Naam).ToListAsync()).Where(v => v.GeldigOp(dag) && v.Trede < Voorziening.HoogsteTrede).Select(v => new SelectListItem(v.Naam, v.Id.ToString()))];
        Huizen = await Db.Huizen.AsNoTracking().Where(h => h.Id != huis).OrderBy(h => h.Naam).Select(h => new SelectListItem(h.Naam, h.Id.ToString())).ToListAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var overdracht = await new CasusOverdragen(Db).BiedAanAsync(Casus, Invoer.AlsVerzoek(), Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Overdracht", new { overdracht = overdracht.Id }, "De casus is aangeboden. Hier kunt u het aanbod intrekken.");
    }
}

public sealed class OverdrachtInvoer : IValidatableObject
{
    public static IReadOnlyList<SelectListItem> Deelkeuzes { get; } = [new("De essentie", "essentie"), new("De laatste scores op leefgebieden", "leefgebieden"), new("Doelen en lopende interventies", "plan"), new("Eerdere hulp en waarom die niet lukte", "pogingen")];

    [Display(Name = "Aan wie?")]
    [Required(ErrorMessage = "Kies aan wie u de casus aanbiedt.")]
    public Overdrachtsoort? Soort { get; set; }

    [Display(Name = "Welke partner?")]
    [BijRegel("besluit-partner-zonder-convenant")]
    public string? Organisatie { get; set; }

    [Display(Name = "Welk lokaal netwerk?")]
    [BijRegel("verwijzing-voorziening-onbekend")]
    public string? Voorziening { get; set; }

    [Display(Name = "Welk huis?")]
    [BijRegel("overdracht-huis-onbekend", "overdracht-doelgroep-onbekend")]
    public string? NaarHuis { get; set; }

    [Display(Name = "Over wie gaat het?")]
    [BijRegel("overdracht-zonder-persoon", "casus-persoon-onbekend")]
    public List<string> Personen { get; set; } = [];

    [Display(Name = "Waarom vraagt u dit?")]
    [Required(ErrorMessage = "Vul in waarom u dit vraagt.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Waarom { get; set; }

    [Display(Name = "Wat draagt u over?")]
    [Required(ErrorMessage = "Vul in wat u overdraagt.")]
    [StringLength(3500, ErrorMessage = "Gebruik hoogstens 3500 tekens.")]
    public string? Inhoud { get; set; }

    [Display(Name = "Wat gaat er mee?")]
    public List<string> Delen { get; set; } = [];

    [Display(Name = "Waarom kan een ander dit beter?")]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(4000, ErrorMessage = "Gebruik hoogstens 4000 tekens.")]
    public string? Reden { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var (leeg, veld, zin) = Soort switch
        {
            Overdrachtsoort.Keten => (string.IsNullOrEmpty(Organisatie), nameof(Organisatie), "Kies een partner."),
            Overdrachtsoort.LokaalNetwerk => (string.IsNullOrEmpty(Voorziening), nameof(Voorziening), "Kies een lokaal netwerk."),
            _ => (string.IsNullOrEmpty(NaarHuis), nameof(NaarHuis), "Kies een huis."),
        };
        return leeg ? [new(zin, [veld])] : [];
    }

    internal Overdrachtverzoek AlsVerzoek() => new(
        Soort!.Value,
        OrganisatieId.TryParse(Organisatie, null, out var o) ? o : null,
        VoorzieningId.TryParse(Voorziening, null, out var v) ? v : null,
        HuisId.TryParse(NaarHuis, null, out var h) ? h : null,
        Reden,
        Waarom,
        Inhoud,
        new(Delen.Contains("essentie"), Delen.Contains("leefgebieden"), Delen.Contains("plan"), Delen.Contains("pogingen")),
        [.. Personen.Select(p => PersoonId.TryParse(p, null, out var id) ? id : default).Distinct()]);
}
