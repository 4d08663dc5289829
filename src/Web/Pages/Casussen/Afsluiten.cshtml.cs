using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Ends a case in which nothing runs any more.</summary>
[Recht(CasusRecht.Afschalen)]
public sealed class AfsluitenModel(PartituurDb db) : CasusPagina(db), IEvaluatieformulier
{
    [BindProperty]
    [Display(Name = "Waarom kan deze casus worden afgesloten?")]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(4000, ErrorMessage = "Gebruik hoogstens 4000 tekens.")]
    public string? Reden { get; set; }

    [BindProperty]
    public EvaluatieInvoer Evaluatie { get; set; } = new();

    public EvaluatieKeuzes Keuzes { get; private set; } = null!;

    public IReadOnlyList<Herstelpunt> Ontbreekt { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Keuzes = await EvaluatieKeuzes.LeesAsync(Db, Casus, Evaluatie);
        var stand = await new StandOpnemen(Db).VanAsync(Casus);
        Ontbreekt = Herstelpunt.Bij(Casus.BelemmeringenOmAfTeSluiten(stand.Zaken), stand, Casus);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var klaargezet = await new Afronden(Db).SluitAfAsync(Casus, Reden!, Evaluatie.AlsGegevens(), Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Dossier", new { casus = Casus.Id.ToString() }, $"De casus is afgesloten. Op de werklijst {(klaargezet.Count == 1 ? "staat één terugkoppeling" : $"staan {klaargezet.Count} terugkoppelingen")} klaar om te lezen en te verzenden.");
    }
}
