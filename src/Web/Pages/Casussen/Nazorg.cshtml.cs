using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>One nazorg moment: held, moved, taken back, and what is done with it.</summary>
[Recht(PlanRecht.Nazorg)]
public sealed class NazorgModel(PartituurDb db) : Pagina(db)
{
    /// <summary>Only for the names in the forms.</summary>
    public NazorgverslagInvoer Verslag { get; set; } = new();

    public NazorgInvoer Nieuw { get; set; } = new();

    public VervolgInvoer Vervolg { get; set; } = new();

    public Nazorgmoment Nazorg => Van<Nazorgmoment>();

    public Casus Casus { get; private set; } = null!;

    /// <summary>Whether the viewer may open the case itself.</summary>
    public bool ZietCasus { get; private set; }

    public string Wie { get; private set; } = string.Empty;

    public IReadOnlyList<SelectListItem> Mensen { get; private set; } = [];

    /// <summary>Who leads the case decides what is done, and reopens it.</summary>
    public bool Leidt => Rechtentabel.Mag(CasusRecht.Heropenen, Kijker, Casus);

    public override async Task LaadAsync()
    {
        var (wie, casus) = (Nazorg.WieId, Nazorg.CasusId);
        Casus = await new Nazorgbeheer(Db).CasusVanAsync(Nazorg);
        ZietCasus = await Db.Casussen.AnyAsync(c => c.Id == casus);
        Mensen = await new ActieAfspreken(Db).Eigenaren(Casus, Handeling.Dag).AlsKeuzeAsync(Db);
        Wie = await Db.Professionals.Where(p => p.Id == wie).Select(p => p.Naam).FirstAsync();
        (Nieuw.Dag, Nieuw.Wie) = (Nieuw.Dag ?? Nazorg.Dag, Nieuw.Wie ?? wie.ToString());
    }

    public async Task<IActionResult> OnPostHoudAsync(NazorgverslagInvoer verslag)
    {
        Nazorg.Houd(verslag.Uitslag!.Value, verslag.Tekst, Handeling);
        await Db.SaveChangesAsync();
        return Hier(verslag.Uitslag == Nazorguitslag.VraagtAandacht ? "Vastgelegd. Wie de casus leidde, ziet dit op de werklijst." : "Vastgelegd. Hier kunt u dat terugdraaien.");
    }

    [Vervangt]
    public async Task<IActionResult> OnPostVerzetAsync(NazorgInvoer nieuw)
    {
        await new Nazorgbeheer(Db).VerzetAsync(Nazorg, nieuw.Dag!.Value, nieuw.AlsWie(), Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Index", null, "Het nazorgmoment is verzet.");
    }

    public async Task<IActionResult> OnPostTerugAsync()
    {
        Nazorg.NeemTerug();
        await Db.SaveChangesAsync();
        return Hier("Het nazorgmoment staat weer open.");
    }

    public async Task<IActionResult> OnPostVervolgAsync(VervolgInvoer vervolg)
    {
        await new Nazorgbeheer(Db).LegVervolgVastAsync(Nazorg, vervolg.Tekst, Kijker, Handeling);
        await Db.SaveChangesAsync();
        return Hier("Vastgelegd wat u ermee doet.");
    }

    private IActionResult Hier(string bericht) => Naar("/Casussen/Nazorg", new { nazorg = Nazorg.Id.ToString() }, bericht);
}

public sealed class NazorgverslagInvoer
{
    [Display(Name = "Hoe gaat het?")]
    [Required(ErrorMessage = "Kies hoe het gaat.")]
    public Nazorguitslag? Uitslag { get; set; }

    [Display(Name = "In een paar woorden")]
    [Required(ErrorMessage = "Schrijf in een paar woorden hoe het gaat.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Tekst { get; set; }
}

public sealed class VervolgInvoer
{
    [Display(Name = "Wat doet u ermee?")]
    [Required(ErrorMessage = "Vul in wat u ermee doet.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Tekst { get; set; }
}
