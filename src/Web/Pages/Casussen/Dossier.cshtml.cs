using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Everything of one case on one page (eis 57): where it stands, whom it is about, who takes part, what was agreed and what was told.</summary>
[Recht(CasusRecht.Lezen)]
public sealed class DossierModel(PartituurDb db) : CasusPagina(db)
{
    /// <summary>Page of the journal, newest first.</summary>
    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    /// <summary>Only for the names in the form.</summary>
    public NotitieInvoer Notitie { get; set; } = new();

    public EssentieInvoer Essentie { get; set; } = new();

    public DossierLezing Lezing { get; private set; } = null!;

    public DateOnly Vandaag => Handeling.Dag;

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        Lezing = await DossierLezing.LeesAsync(Db, Casus, Blad);
        Essentie.Tekst ??= Casus.Essentie;
    }

    [Recht(CasusRecht.Noteren)]
    public async Task<IActionResult> OnPostNoteerAsync(NotitieInvoer notitie)
    {
        Db.Add(new Journaalregel(Casus, notitie.Tekst!, notitie.Soort!.Value, notitie.Kring!.Value, Handeling, notitie.Als!.Value, notitie.OverWie, notitie.Waarom));
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Dossier", new { casus = Casus.Id.ToString() }, "Uw notitie staat in het journaal.");
    }

    [Recht(CasusRecht.Regisseren)]
    [Vervangt]
    public async Task<IActionResult> OnPostEssentieAsync(EssentieInvoer essentie)
    {
        await new Analysebeheer(Db).LegEssentieVastAsync(Casus, essentie.Tekst!, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Dossier", new { casus = Casus.Id.ToString() }, "De essentie is vastgelegd.");
    }

    [Recht(CasusRecht.Regisseren)]
    public async Task<IActionResult> OnPostAnalyseAsync()
    {
        Casus.GaatNaarAnalyse();
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Dossier", new { casus = Casus.Id.ToString() }, "De analyse is begonnen.");
    }
}

public sealed class NotitieInvoer
{
    [Display(Name = "Notitie")]
    [Required(ErrorMessage = "Vul de notitie in.")]
    [StringLength(4000, ErrorMessage = "Gebruik hoogstens 4000 tekens.")]
    public string? Tekst { get; set; }

    [Display(Name = "Is dit een feit of een oordeel?")]
    [Required(ErrorMessage = "Kies feit of oordeel.")]
    public FeitOfOordeel? Soort { get; set; }

    [Display(Name = "Wat voor notitie is het?")]
    [Required(ErrorMessage = "Kies wat voor notitie het is.")]
    public Journaalsoort? Als { get; set; } = Journaalsoort.Notitie;

    [Display(Name = "Over wie gaat het?")]
    [BijRegel("casus-persoon-onbekend")]
    public string? Over { get; set; }

    [Display(Name = "Waarom is dit stuk er nu pas?")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    [BijRegel("nagekomen-zonder-reden")]
    public string? Waarom { get; set; }

    /// <summary>Null is the case as a whole; an id that is none is nobody in the case.</summary>
    public PersoonId? OverWie => string.IsNullOrEmpty(Over) ? null : PersoonId.TryParse(Over, null, out var id) ? id : default(PersoonId);

    [Display(Name = "Wie mag dit lezen?")]
    [Required(ErrorMessage = "Kies wie dit mag lezen.")]
    public Kring? Kring { get; set; } = Kern.Casussen.Kring.Deelnemers;
}

public sealed class EssentieInvoer
{
    [Display(Name = "Waar gaat het in deze casus echt om?")]
    [Required(ErrorMessage = "Vul de essentie in.")]
    [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")]
    public string? Tekst { get; set; }
}
