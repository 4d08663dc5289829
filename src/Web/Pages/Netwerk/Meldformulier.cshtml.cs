using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>The questions of one doelgroep, in versions (eis 94): a new version is made from the last, seen as the reporter will see it, and holds from a day on.</summary>
[Recht(NetwerkRecht.Beheren)]
public sealed class MeldformulierModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid Doelgroep { get; set; }

    public VeldInvoer Veld { get; set; } = new();

    public IngangInvoer Ingang { get; set; } = new();

    public string Naam { get; private set; } = string.Empty;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Meldformulier> Versies { get; private set; } = [];

    public Meldformulier? Geldend => Versies.GeldendOp(Handeling.Dag);

    /// <summary>The version that is being made.</summary>
    public Meldformulier? InBewerking { get; private set; }

    public override Aggregaat? Bewerkt => InBewerking;

    public override async Task LaadAsync()
    {
        var id = new DoelgroepId(Doelgroep);
        var doelgroep = await ZoekDoelgroepAsync();
        (Bestaat, Naam) = (doelgroep is not null, doelgroep?.Naam ?? string.Empty);
        Versies = await Db.Meldformulieren.AsNoTracking().Where(f => f.DoelgroepId == id).OrderByDescending(f => f.Nummer).ToListAsync();
        InBewerking = Versies.FirstOrDefault(f => f.Vanaf is null);
        Ingang.Vanaf ??= Handeling.Dag;
    }

    public async Task<IActionResult> OnPostNieuwAsync()
    {
        await LaadAsync();
        if (InBewerking is null && await ZoekDoelgroepAsync() is { } doelgroep)
        {
            Db.Add(new Meldformulier(doelgroep, Versies.Count == 0 ? null : Versies[0]));
        }

        return await KlaarAsync("U maakt een nieuwe versie. Zij geldt pas als u haar laat ingaan.");
    }

    public async Task<IActionResult> OnPostVeldAsync(VeldInvoer veld)
    {
        (await BewerkAsync()).VoegToe(veld.Label!, veld.Uitleg, veld.Vorm!.Value, veld.Verplicht, (veld.Opties ?? string.Empty).Split('\n'));
        return await KlaarAsync("De vraag staat in het formulier.");
    }

    [Vervangt]
    public async Task<IActionResult> OnPostWegAsync(string code)
    {
        (await BewerkAsync()).HaalWeg(code);
        return await KlaarAsync("De vraag is weg uit deze versie.");
    }

    [Vervangt]
    public async Task<IActionResult> OnPostVerplaatsAsync(string code, bool omhoog)
    {
        (await BewerkAsync()).Verplaats(code, omhoog);
        return await KlaarAsync("De volgorde is veranderd.");
    }

    [Vervangt]
    public async Task<IActionResult> OnPostGaInAsync(IngangInvoer ingang)
    {
        (await BewerkAsync()).GaIn(ingang.Vanaf!.Value, Handeling);
        return await KlaarAsync($"Deze versie geldt vanaf {Tekst.Datum(ingang.Vanaf.Value)}.");
    }

    [Vervangt]
    public async Task<IActionResult> OnPostWeggooienAsync()
    {
        var versie = await BewerkAsync();
        versie.GooiWeg();
        Db.Remove(versie);
        return await KlaarAsync("De nieuwe versie is weggegooid. Wat gold, geldt nog.");
    }

    public async Task<IActionResult> OnPostTerughalenAsync(Guid versie)
    {
        var id = new DoelgroepId(Doelgroep);
        (await Db.Meldformulieren.AsTracking().FirstOrDefaultAsync(f => f.Id == versie && f.DoelgroepId == id) ?? throw Geen()).HaalTerug(Handeling);
        return await KlaarAsync("U kunt deze versie weer veranderen.");
    }

    private static RegelGeschonden Geen() => new("formulier-weg", "Deze versie is er niet meer. Bekijk wat er nu staat.");

    private async Task<Meldformulier> BewerkAsync()
    {
        var id = new DoelgroepId(Doelgroep);
        return await Db.Meldformulieren.AsTracking().FirstOrDefaultAsync(f => f.DoelgroepId == id && f.Vanaf == null) ?? throw Geen();
    }

    private Task<Doelgroep?> ZoekDoelgroepAsync() => Db.Doelgroepen.FirstOrDefaultAsync(d => d.Id == new DoelgroepId(Doelgroep));

    private async Task<IActionResult> KlaarAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/Meldformulier", new { doelgroep = Doelgroep }, bericht);
    }
}

public sealed class VeldInvoer
{
    [Display(Name = "Vraag")]
    [Required(ErrorMessage = "Vul de vraag in.")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    [BijRegel("veld-dubbel", "formulier-vol")]
    public string? Label { get; set; }

    [StringLength(300, ErrorMessage = "Gebruik hoogstens 300 tekens.")]
    public string? Uitleg { get; set; }

    [Display(Name = "Soort antwoord")]
    [Required(ErrorMessage = "Kies het soort antwoord.")]
    public Veldvorm? Vorm { get; set; }

    [Display(Name = "Keuzes, elk op een eigen regel")]
    [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")]
    [BijRegel("veld-zonder-keuzes")]
    public string? Opties { get; set; }

    [Display(Name = "Melders moeten deze vraag beantwoorden")]
    public bool Verplicht { get; set; }
}

public sealed class IngangInvoer
{
    [Display(Name = "Geldt vanaf")]
    [Required(ErrorMessage = "Kies de eerste dag.")]
    [BijRegel("formulier-in-verleden")]
    public DateOnly? Vanaf { get; set; }
}
