using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Plannen;

/// <summary>The owner reports an actie done, not done (it stays or is dropped), or no longer possible, with the reason; and takes that back.</summary>
[Recht(PlanRecht.ActieAfmelden)]
public sealed class AfmeldenModel(PartituurDb db) : Pagina(db)
{
    /// <summary>Only for the names in the form.</summary>
    public AfmeldInvoer Afmelding { get; set; } = new();

    public Actie Actie => Van<Actie>();

    public string Eigenaar { get; private set; } = string.Empty;

    public string Organisatie { get; private set; } = string.Empty;

    /// <summary>Number of the case; null when the viewer owns the actie and does not see the case.</summary>
    public string? Casusnummer { get; private set; }

    public override async Task LaadAsync()
    {
        var (wie, organisatie, casus) = (Actie.EigenaarId, Actie.OrganisatieId, Actie.CasusId);
        var gelezen = await Db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => p.Id == wie).Select(p => new
        {
            p.Naam,
            Organisatie = Db.Organisaties.Where(o => o.Id == organisatie).Select(o => o.Naam).First(),
            Casus = Db.Casussen.Where(c => c.Id == casus).Select(c => c.Nummer).FirstOrDefault(),
        }).FirstAsync();
        (Eigenaar, Organisatie, Casusnummer) = (gelezen.Naam, gelezen.Organisatie, gelezen.Casus);
        Afmelding.Status ??= ActieStatus.Gedaan;
    }

    /// <summary>One click from the dossier.</summary>
    public Task<IActionResult> OnPostGedaanAsync() => MeldAfAsync(ActieStatus.Gedaan, null);

    public async Task<IActionResult> OnPostMeldAfAsync(AfmeldInvoer afmelding)
    {
        if (afmelding is not { Status: ActieStatus.NietGedaan, BlijftStaan: true })
        {
            return await MeldAfAsync(afmelding.Status!.Value, afmelding.Toelichting);
        }

        Actie.BlijftStaan(afmelding.Toelichting, afmelding.NieuweDag, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Plannen/Afmelden", new { actie = Actie.Id.ToString() }, "Vastgelegd dat de actie niet gedaan is. Zij blijft staan.");
    }

    public async Task<IActionResult> OnPostHeropenAsync()
    {
        await new ActieAfspreken(Db).HeropenAsync(Actie);
        await Db.SaveChangesAsync();
        return Naar("/Plannen/Afmelden", new { actie = Actie.Id.ToString() }, "De actie staat weer open.");
    }

    private async Task<IActionResult> MeldAfAsync(ActieStatus status, string? toelichting)
    {
        Actie.MeldAf(status, toelichting, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Plannen/Afmelden", new { actie = Actie.Id.ToString() }, "De actie is afgemeld. Hier kunt u dat terugdraaien.");
    }
}

public sealed class AfmeldInvoer
{
    [Display(Name = "Hoe is het gegaan?")]
    [Required(ErrorMessage = "Kies hoe het is gegaan.")]
    [AllowedValues(ActieStatus.Gedaan, ActieStatus.NietGedaan, ActieStatus.NietMeerMogelijk, ErrorMessage = "Kies hoe het is gegaan.")]
    public ActieStatus? Status { get; set; }

    [Display(Name = "Toelichting")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    [BijRegel("verplicht-veld")]
    public string? Toelichting { get; set; }

    [Display(Name = "Niet gedaan, maar het moet nog wel gebeuren: de actie blijft staan")]
    public bool BlijftStaan { get; set; }

    [Display(Name = "Nieuwe dag, als de actie blijft staan")]
    [BijRegel("actie-datum-voorbij")]
    public DateOnly? NieuweDag { get; set; }
}
