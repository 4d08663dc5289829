using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Hands a case back to a regular chain or local network (eis 81), and prepares what everybody hears of it.</summary>
[Recht(CasusRecht.Afschalen)]
public sealed class AfschalenModel(PartituurDb db) : CasusPagina(db), IEvaluatieformulier
{
    [BindProperty]
    [Display(Name = "Waarom kan deze casus worden afgeschaald?")]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(4000, ErrorMessage = "Gebruik hoogstens 4000 tekens.")]
    public string? Reden { get; set; }

    [BindProperty]
    [Display(Name = "Wie pakt het verder op?")]
    [Required(ErrorMessage = "Vul in wie het verder oppakt.")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Ontvanger { get; set; }

    [BindProperty]
    [Display(Name = "Wat draagt u over?")]
    [Required(ErrorMessage = "Vul in wat u overdraagt.")]
    [StringLength(4000, ErrorMessage = "Gebruik hoogstens 4000 tekens.")]
    public string? Overdracht { get; set; }

    [BindProperty]
    public EvaluatieInvoer Evaluatie { get; set; } = new();

    public EvaluatieKeuzes Keuzes { get; private set; } = null!;

    public IReadOnlyList<Herstelpunt> Ontbreekt { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Keuzes = await EvaluatieKeuzes.LeesAsync(Db, Casus, Evaluatie);
        var stand = await new StandOpnemen(Db).VanAsync(Casus);
        Ontbreekt = Herstelpunt.Bij(Casus.BelemmeringenOmAfTeSchalen(stand.Zaken), stand, Casus);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var klaargezet = await new Afronden(Db).SchaalAfAsync(Casus, Reden!, Ontvanger!, Overdracht!, Evaluatie.AlsGegevens(), Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Dossier", new { casus = Casus.Id.ToString() }, $"De casus is afgeschaald. Op de werklijst {(klaargezet.Count == 1 ? "staat één terugkoppeling" : $"staan {klaargezet.Count} terugkoppelingen")} klaar om te lezen en te verzenden.");
    }
}
