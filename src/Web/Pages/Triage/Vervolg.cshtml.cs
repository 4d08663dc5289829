using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>The house follows up one question: asks for content after a hit, or takes the question back (eis 25, wet.md L2).</summary>
[Recht(TriageRecht.Bevragen)]
public sealed class VervolgModel(PartituurDb db) : Pagina(db)
{
    public VerrijkingInvoer Verrijking { get; set; } = new();

    public Bevraging Bevraging => Van<Bevraging>();

    public string Partner { get; private set; } = string.Empty;

    public string Nummer { get; private set; } = string.Empty;

    public bool IsBesloten { get; private set; }

    /// <summary>Names of who is known at the partner.</summary>
    public IReadOnlyList<string> Bekenden { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var lezing = await BevragingLezing.LeesAsync(Db, Bevraging);
        var melding = await MeldingAsync(false);
        (Nummer, IsBesloten) = (melding.Nummer, melding.Status >= MeldingStatus.Getriageerd);
        Partner = await Db.Organisaties.AsNoTracking().Where(o => o.Id == Bevraging.AanOrganisatieId).Select(o => o.Naam).FirstAsync();
        Bekenden = [.. Bevraging.Bekenden.Where(b => lezing.Over.Contains(b)).Select(b => lezing.NaamVan(b))];
        Getoond = lezing.Getoond;
        Verrijking.Doel = "U kent deze mensen. De triagetafel heeft voor het besluit nodig wat hieronder staat. Deel niet meer dan dat.";
        Verrijking.Uiterlijk = melding.CodeRood ? Handeling.Dag : await Termijn.UiterlijkAsync(Db, Handeling.Dag);
    }

    public async Task<IActionResult> OnPostVerrijkingAsync(VerrijkingInvoer verrijking)
    {
        Bevraging.VraagVerrijking(await MeldingAsync(true), new(verrijking.Doel!, verrijking.Soorten, verrijking.Uiterlijk!.Value), Handeling);
        return await KlaarAsync("De partner is gevraagd wat nodig is voor het besluit.");
    }

    public async Task<IActionResult> OnPostIntrekkenAsync()
    {
        Bevraging.TrekIn();
        return await KlaarAsync("De vraag is ingetrokken. De partner hoeft niets meer te doen.");
    }

    private async Task<IActionResult> KlaarAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Meldingen/Melding", new { melding = Bevraging.MeldingId.ToString() }, bericht);
    }

    private Task<Melding> MeldingAsync(bool volgen)
    {
        var id = Bevraging.MeldingId;
        return (volgen ? Db.Meldingen.AsTracking() : Db.Meldingen.AsNoTracking()).FirstAsync(m => m.Id == id);
    }
}

public sealed class VerrijkingInvoer
{
    [Display(Name = "Wat is nodig voor dit besluit?")]
    [Required(ErrorMessage = "Kies ten minste één soort informatie.")]
    [MinLength(1, ErrorMessage = "Kies ten minste één soort informatie.")]
    [BijRegel("verrijking-zonder-soort")]
    public List<Informatiesoort> Soorten { get; set; } = [];

    [Display(Name = "Waarvoor is dat nodig?")]
    [Required(ErrorMessage = "Vul in waarvoor dit nodig is.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Doel { get; set; }

    [Display(Name = "Antwoord uiterlijk op")]
    [Required(ErrorMessage = "Vul in tot wanneer de partner kan antwoorden.")]
    [BijRegel("bevraging-termijn-voorbij")]
    public DateOnly? Uiterlijk { get; set; }
}
