using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>The essence with its versions (eis 57), and which partner sees it otherwise.</summary>
[Recht(CasusRecht.Lezen)]
public sealed class EssentieModel(PartituurDb db) : CasusPagina(db)
{
    /// <summary>Only for the names in the forms.</summary>
    public EssentieInvoer Essentie { get; set; } = new();

    public AndersInvoer Anders { get; set; } = new();

    public IReadOnlyList<EssentieRij> Versies { get; private set; } = [];

    public IReadOnlyList<LezingRij> Lezingen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Versies = await AnalyseLezing.EssentiesAsync(Db, Casus);
        Lezingen = await AnalyseLezing.LezingenAsync(Db, Casus.Id);
        Essentie.Tekst ??= Casus.Essentie;
    }

    [Recht(CasusRecht.Regisseren)]
    [Vervangt]
    public async Task<IActionResult> OnPostEssentieAsync(EssentieInvoer essentie)
    {
        await new Analysebeheer(Db).LegEssentieVastAsync(Casus, essentie.Tekst!, Handeling);
        return await HierAsync("De essentie is vastgelegd. De vorige tekst staat onderaan.");
    }

    [Recht(CasusRecht.Scoren)]
    public async Task<IActionResult> OnPostAndersAsync(AndersInvoer anders)
    {
        await new Analysebeheer(Db).ZietAndersAsync(Casus, anders.Woorden, Handeling);
        return await HierAsync("Vastgelegd. Alleen uw organisatie kan dit intrekken.");
    }

    [Recht(CasusRecht.Scoren)]
    public async Task<IActionResult> OnPostTrekInAsync(Guid lezing)
    {
        await new Analysebeheer(Db).WisselLezingAsync(Casus, lezing, false, Handeling);
        return await HierAsync("Ingetrokken. Wat u schreef, blijft leesbaar.");
    }

    [Recht(CasusRecht.Scoren)]
    public async Task<IActionResult> OnPostZetTerugAsync(Guid lezing)
    {
        await new Analysebeheer(Db).WisselLezingAsync(Casus, lezing, true, Handeling);
        return await HierAsync("Het staat er weer.");
    }

    private async Task<IActionResult> HierAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Essentie", new { casus = Casus.Id.ToString() }, bericht);
    }
}

public sealed class AndersInvoer
{
    [Display(Name = "Hoe ziet uw organisatie het?")]
    [Required(ErrorMessage = "Vul in hoe u het ziet.")]
    [StringLength(1500, ErrorMessage = "Gebruik hoogstens 1500 tekens.")]
    [BijRegel("essentie-ontbreekt")]
    public string? Woorden { get; set; }
}
