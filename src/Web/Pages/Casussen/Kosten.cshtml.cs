using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Casussen;

/// <summary>What one interventie costs: from a unit price, or as a total with its source (eis 67).</summary>
[Recht(PlanRecht.Kosten)]
public sealed class KostenModel(PartituurDb db) : CasusPagina(db)
{
    [BindProperty(SupportsGet = true, Name = "interventie")]
    public Guid Interventienummer { get; set; }

    /// <summary>Only for the names in the form.</summary>
    public KostenInvoer Kosten { get; set; } = new();

    public Interventie? Interventie { get; private set; }

    public Interventiekosten? Vastgelegd { get; private set; }

    public IReadOnlyList<SelectListItem> Soorten { get; private set; } = [];

    /// <summary>What is recorded; before that the interventie, so that the second to record it is told.</summary>
    public override Aggregaat? Bewerkt => (Aggregaat?)Vastgelegd ?? Interventie;

    private InterventieId Welke => new(Interventienummer);

    public override async Task LaadAsync()
    {
        var (casus, id, dag) = (Casus.Id, Welke, Handeling.Dag);
        Interventie = await Db.Interventies.AsNoTracking().FirstOrDefaultAsync(i => i.Id == id && i.CasusId == casus);
        Bestaat = Interventie is not null;
        Vastgelegd = await Db.Interventiekosten.AsNoTracking().FirstOrDefaultAsync(k => k.InterventieId == id && k.CasusId == casus);
        var soorten = await Db.Kostensoorten.AsNoTracking().OrderBy(s => s.Naam).ToListAsync();
        Soorten = [.. soorten.Select(s => new SelectListItem($"{s.Naam} (per {s.Eenheid.Leesbaar().ToLowerInvariant()}{(s.PrijsOp(dag) is { } prijs ? $", nu {Geld.Precies(prijs.Cent)}" : string.Empty)})", s.Id.ToString()))];
        Kosten = KostenInvoer.Van(Vastgelegd);
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync(KostenInvoer kosten)
    {
        var beheer = new Kostenbeheer(Db);
        if (await beheer.ZoekAsync(Casus, Welke) is { } er && GelezenVersie.Van(Request)?.Sleutel != er.Id)
        {
            throw new RegelGeschonden("kosten-ondertussen", "Iemand anders heeft ondertussen kosten vastgelegd. Bekijk ze en sla opnieuw op.");
        }

        await beheer.LegVastAsync(Casus, Welke, kosten.AlsGegevens(), Handeling);
        await Db.SaveChangesAsync();
        return Terug("De kosten zijn vastgelegd.");
    }

    [Vervangt]
    public async Task<IActionResult> OnPostVerwijderAsync()
    {
        await new Kostenbeheer(Db).VerwijderAsync(Casus, Welke);
        await Db.SaveChangesAsync();
        return Terug("De kosten zijn weggehaald. Van deze interventie zijn de kosten nu niet bekend.");
    }

    private IActionResult Terug(string bericht) => Naar("/Casussen/Effect", new { casus = Casus.Id.ToString() }, bericht);
}

public sealed class KostenInvoer
{
    [Display(Name = "Kostprijs")]
    [BijRegel("kostensoort-onbekend", "kosten-een-van-beide")]
    public string? Soort { get; set; }

    [Display(Name = "Aantal")]
    [RegularExpression(Geld.Aantalvorm, ErrorMessage = "Vul een getal in, bijvoorbeeld 4 of 1,5.")]
    [BijRegel("kosten-aantal")]
    public string? Aantal { get; set; }

    [Display(Name = "Hoe vaak?")]
    [BijRegel("kosten-ritme")]
    public Kostenritme? Ritme { get; set; }

    [Display(Name = "Totaal in euro")]
    [RegularExpression(Geld.Vorm, ErrorMessage = "Vul een bedrag in euro in, bijvoorbeeld 1.250,50.")]
    [BijRegel("kosten-bedrag")]
    public string? Totaal { get; set; }

    [Display(Name = "Waar komt het totaal vandaan?")]
    [StringLength(400, ErrorMessage = "Gebruik hoogstens 400 tekens.")]
    [BijRegel("kosten-bron")]
    public string? Bron { get; set; }

    [Display(Name = "Wie betaalt?")]
    [Required(ErrorMessage = "Kies wie betaalt.")]
    public Betaler? Betaler { get; set; }

    /// <summary>A method, because the validation reads every property, also of a form that is half filled in.</summary>
    public Kostengegevens AlsGegevens() => new(
        string.IsNullOrEmpty(Soort) ? null : KostensoortId.TryParse(Soort, null, out var id) ? id : default(KostensoortId), Geld.Getal(Aantal), Ritme, Geld.Lees(Totaal), Bron, Betaler!.Value);

    public static KostenInvoer Van(Interventiekosten? k) => k is null ? new() : new()
    {
        Soort = k.KostensoortId?.ToString(),
        Aantal = k.Aantal?.ToString("0.##", CultureInfo.GetCultureInfo("nl-NL")),
        Ritme = k.Ritme,
        Totaal = k.TotaalCent is { } cent ? Geld.Invoer(cent) : null,
        Bron = k.Bron,
        Betaler = k.Betaler,
    };
}
