using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>One step of the table: its organisation reads the step, not the melding, and ticks it off with a word.</summary>
[Recht(TriageRecht.TafelactieAfmelden)]
public sealed class TafelactieModel(PartituurDb db) : Pagina(db)
{
    /// <summary>Only for the names in the form.</summary>
    public AfmeldInvoer Afmelding { get; set; } = new();

    public Tafelactie Actie => Van<Tafelactie>();

    public string Organisatie { get; private set; } = string.Empty;

    /// <summary>Who of the organisation; null when it decides that itself.</summary>
    public string? Eigenaar { get; private set; }

    /// <summary>The number of the melding; null for who may not see it.</summary>
    public string? Meldingnummer { get; private set; }

    public static IReadOnlyList<SelectListItem> Keuzes { get; } =
        [new("Gedaan", nameof(TafelactieStatus.Gedaan)), new("Niet meer mogelijk", nameof(TafelactieStatus.NietMeerMogelijk))];

    public override async Task LaadAsync()
    {
        var (melding, organisatie) = (Actie.MeldingId, Actie.OrganisatieId);
        Organisatie = await Db.Organisaties.AsNoTracking().Where(o => o.Id == organisatie).Select(o => o.Naam).FirstAsync();
        var eigenaar = Actie.EigenaarId;
        Eigenaar = await Db.Professionals.AsNoTracking().Where(p => p.Id == eigenaar).Select(p => p.Naam).FirstOrDefaultAsync();
        Meldingnummer = await Db.Meldingen.AsNoTracking().Where(m => m.Id == melding).Select(m => m.Nummer).FirstOrDefaultAsync();
    }

    public async Task<IActionResult> OnPostAfmeldenAsync(AfmeldInvoer afmelding)
    {
        Actie.MeldAf(afmelding.Status!.Value, afmelding.Woord, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Triage/Tafelactie", new { tafelactie = Actie.Id.ToString() }, "De actie is afgemeld.");
    }

    public async Task<IActionResult> OnPostHeropenenAsync()
    {
        Actie.Heropen();
        await Db.SaveChangesAsync();
        return Naar("/Triage/Tafelactie", new { tafelactie = Actie.Id.ToString() }, "De actie staat weer open.");
    }
}

public sealed class AfmeldInvoer
{
    [Display(Name = "Hoe staat het ermee?")]
    [Required(ErrorMessage = "Kies of de actie gedaan is of niet meer mogelijk is.")]
    public TafelactieStatus? Status { get; set; }

    [Display(Name = "Wat is ervan gekomen?")]
    [Required(ErrorMessage = "Vul in één woord of zin in wat ervan is gekomen.")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Woord { get; set; }
}
