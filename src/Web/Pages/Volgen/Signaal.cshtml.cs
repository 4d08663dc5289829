using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Volgen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Volgen;

/// <summary>One finding: taken up, moved up, and both undone.</summary>
[Recht(VolgRecht.Lezen)]
public sealed class SignaalModel(PartituurDb db) : CasusPagina(db)
{
    [BindProperty(SupportsGet = true, Name = "signaal")]
    public Guid Sleutel { get; set; }

    /// <summary>Only for the names in the forms.</summary>
    public OpvangInvoer Opvang { get; set; } = new();

    public HogeropInvoer Hogerop { get; set; } = new();

    /// <summary>Null when what it was about is no longer so.</summary>
    public GevolgdSignaal? Gevonden { get; private set; }

    public IReadOnlyDictionary<ProfessionalId, string> Namen { get; private set; } = new Dictionary<ProfessionalId, string>();

    public Volgafspraak Afspraak { get; private set; } = null!;

    /// <summary>The rungs above where it stands.</summary>
    public IReadOnlyList<SelectListItem> Hoger { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Afspraak = await Volgafspraak.LeesAsync(Db, Handeling.Dag);
        Gevonden = Casus.Loopt ? (await new SignalenLezen(Db).VanAsync(Casus, Handeling.Dag)).Signalen.FirstOrDefault(s => s.Signaal.Sleutel == Sleutel) : null;
        if (Gevonden is { } s)
        {
            Namen = await Db.NamenAsync(new[] { s }.Genoemd());
            Hoger = [.. Enum.GetValues<Trede>().Where(t => t > s.Trede && t <= s.Signaal.Hoogste).Select(t => new SelectListItem(t.Leesbaar(), t.ToString()))];
        }
    }

    [Recht(VolgRecht.Oppakken)]
    public async Task<IActionResult> OnPostPakOpAsync(OpvangInvoer opvang)
    {
        await new Volgbeheer(Db).PakOpAsync(Casus, Sleutel, opvang.Wat, opvang.Tot!.Value, Handeling);
        return await HierAsync("U hebt dit opgepakt. De klok staat stil tot en met die dag.");
    }

    [Recht(VolgRecht.Oppakken)]
    public async Task<IActionResult> OnPostGeefTerugAsync()
    {
        await new Volgbeheer(Db).GeefTerugAsync(Casus, Sleutel, Handeling);
        return await HierAsync("Niemand heeft dit nu opgepakt. De klok loopt weer.");
    }

    [Recht(VolgRecht.Hogerop)]
    public async Task<IActionResult> OnPostHogeropAsync(HogeropInvoer hogerop)
    {
        await new Volgbeheer(Db).ZetHogeropAsync(Casus, Sleutel, hogerop.Trede!.Value, hogerop.Reden, Handeling);
        return await HierAsync("Het signaal staat hogerop. Hier kunt u dat terugdraaien.");
    }

    [Recht(VolgRecht.Hogerop)]
    public async Task<IActionResult> OnPostZetTerugAsync()
    {
        await new Volgbeheer(Db).ZetTerugAsync(Casus, Sleutel);
        return await HierAsync("Het signaal staat weer waar het volgens de termijnen hoort.");
    }

    private async Task<IActionResult> HierAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Volgen/Signaal", new { casus = Casus.Id.ToString(), signaal = Sleutel }, bericht);
    }
}

public sealed class OpvangInvoer
{
    [Display(Name = "Wat gaat u doen?")]
    [Required(ErrorMessage = "Vul in wat u gaat doen.")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Wat { get; set; }

    [Display(Name = "Tot wanneer?")]
    [Required(ErrorMessage = "Vul de datum in.")]
    [BijRegel("signaal-dag-voorbij", "signaal-te-ver")]
    public DateOnly? Tot { get; set; }
}

public sealed class HogeropInvoer
{
    [Display(Name = "Wie is nu aan zet?")]
    [Required(ErrorMessage = "Kies wie nu aan zet is.")]
    [BijRegel("signaal-niet-hoger", "signaal-hoogste-trede")]
    public Trede? Trede { get; set; }

    [Display(Name = "Waarom kan dit niet wachten?")]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Reden { get; set; }
}
