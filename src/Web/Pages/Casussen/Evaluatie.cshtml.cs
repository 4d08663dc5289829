using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>How a case was looked back on when it ended (eis 83), its nazorg (eis 81) and whether it held.</summary>
[Recht(CasusRecht.Lezen)]
public sealed class EvaluatieModel(PartituurDb db) : CasusPagina(db)
{
    /// <summary>Only for the names in the form.</summary>
    public NazorgInvoer Nazorg { get; set; } = new();

    public EvaluatieLezing Lezing { get; private set; } = null!;

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Mensen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Lezing = await EvaluatieLezing.LeesAsync(Db, Casus.Id);
        Personen = await Db.PersonenVanAsync(Casus.Id);
        if (!Casus.Loopt && Mag(CasusRecht.Afschalen))
        {
            Mensen = await new ActieAfspreken(Db).Eigenaren(Casus, Handeling.Dag).AlsKeuzeAsync(Db);
        }
    }

    [Recht(CasusRecht.Afschalen)]
    public async Task<IActionResult> OnPostNazorgAsync(NazorgInvoer nazorg)
    {
        Db.Add((await new Nazorgbeheer(Db).SpreekAfAsync(Casus, new(nazorg.Dag, nazorg.AlsWie(), null), Handeling))!);
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Evaluatie", new { casus = Casus.Id.ToString() }, "Het nazorgmoment is afgesproken. Het komt op die dag op de werklijst van wie het doet.");
    }
}

public sealed class NazorgInvoer
{
    [Display(Name = "Op welke dag?")]
    [Required(ErrorMessage = "Kies de dag van de nazorg.")]
    [BijRegel("nazorg-voorbij")]
    public DateOnly? Dag { get; set; }

    [Display(Name = "Wie doet dat?")]
    [Required(ErrorMessage = "Kies wie de nazorg doet.")]
    [BijRegel("nazorg-wie-onbekend")]
    public string? Wie { get; set; }

    public ProfessionalId AlsWie() => ProfessionalId.TryParse(Wie, null, out var wie) ? wie : default;
}
