using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Kern.Volgen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Volgen;

/// <summary>A monitoring moment is held: how each goal goes, and what is decided.</summary>
[Recht(VolgRecht.Monitoren)]
public sealed class MomentModel(PartituurDb db) : CasusPagina(db)
{
    /// <summary>Only for the names in the form.</summary>
    public MomentInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Mensen { get; private set; } = [];

    /// <summary>Goal, leefgebied and person, in the order of <see cref="MomentInvoer.Doelen"/>.</summary>
    public IReadOnlyList<(string Doel, string Over)> Doelen { get; private set; } = [];

    public Volgbeeld Beeld { get; private set; } = null!;

    public override async Task LaadAsync()
    {
        var (id, mensen) = (Casus.Id, Volgbeheer.Mensen(Casus));
        Beeld = await new SignalenLezen(Db).VanAsync(Casus, Handeling.Dag);
        Mensen = await Db.Professionals.Where(p => mensen.Contains(p.Id)).AlsKeuzeAsync(Db);
        var doelen = await DoelenAsync();
        var personen = await Db.PersonenVanAsync(id);
        var leefgebieden = await Db.Leefgebieden.AsNoTracking().ToDictionaryAsync(l => l.Id, l => l.Naam);
        Doelen = [.. doelen.Select(d => (d.Omschrijving, $"{personen.NaamVan(d.PersoonId)}, {leefgebieden.GetValueOrDefault(d.LeefgebiedId)?.ToLowerInvariant()}"))];
        Invoer = new() { Dag = Handeling.Dag, Wie = [Kijker.Wie.ToString()], Doelen = [.. doelen.Select(d => new DoelstandInvoer { Doel = d.Id })] };
    }

    public async Task<IActionResult> OnPostAsync(MomentInvoer invoer)
    {
        await new Volgbeheer(Db).HoudAsync(Casus, invoer.AlsGegevens(), Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Volgen/Casus", new { casus = Casus.Id.ToString() }, "Het monitoringmoment is vastgelegd. Het staat ook in het journaal.");
    }

    /// <summary>The goals of the version that is set, in a fixed order.</summary>
    private async Task<List<Doel>> DoelenAsync()
    {
        var id = Casus.Id;
        var plan = await Db.Plannen.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(p => p.CasusId == id);
        return plan?.Versies.Where(v => v.VastgesteldOp is not null).MaxBy(v => v.Nummer) is { } versie ? [.. plan.DoelenIn(versie.Nummer).OrderBy(d => d.PersoonId.Waarde).ThenBy(d => d.Id)] : [];
    }
}

public sealed class MomentInvoer
{
    [Display(Name = "Wanneer was het?")]
    [Required(ErrorMessage = "Vul de datum in.")]
    [BijRegel("moment-nog-te-komen", "moment-voor-casus")]
    public DateOnly? Dag { get; set; }

    [Display(Name = "Wie waren erbij?")]
    [Required(ErrorMessage = "Kies wie erbij waren.")]
    [BijRegel("moment-zonder-mensen", "moment-mens-onbekend")]
    public List<string>? Wie { get; set; }

    public List<DoelstandInvoer> Doelen { get; set; } = [];

    [Display(Name = "Wat besluit u?")]
    [Required(ErrorMessage = "Kies wat u besluit.")]
    public Monitoringbesluit? Besluit { get; set; }

    [Display(Name = "Waarom?")]
    [Required(ErrorMessage = "Vul in waarom u dit besluit.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Toelichting { get; set; }

    [Display(Name = "Volgende keer")]
    [BijRegel("moment-volgende-voorbij")]
    public DateOnly? Volgende { get; set; }

    /// <summary>A method, because the validation reads every property, also of a form that is half filled in.</summary>
    public Momentgegevens AlsGegevens() => new(
        Dag!.Value,
        [.. Wie!.Select(w => ProfessionalId.TryParse(w, null, out var id) ? id : default)],
        [.. Doelen.Select(d => new Doelstand(d.Doel, d.Richting!.Value, d.Zin))],
        Besluit!.Value,
        Toelichting,
        Volgende);
}

public sealed class DoelstandInvoer
{
    public Guid Doel { get; set; }

    [Display(Name = "Hoe beweegt het?")]
    [Required(ErrorMessage = "Kies hoe het doel beweegt.")]
    public Richting? Richting { get; set; }

    [Display(Name = "In één zin")]
    [Required(ErrorMessage = "Vul in één zin in hoe het gaat.")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Zin { get; set; }
}
