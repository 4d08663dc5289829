using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>A partner asks the house about somebody that the search said is known; only with the proof of that answer.</summary>
[Recht(PersoonRecht.KennisVragen)]
public sealed class KennisvraagModel(PartituurDb db, Kennisbewijs bewijs) : Pagina(db), IFormulier
{
    [BindProperty(SupportsGet = true, Name = "bewijs")]
    public string? Bewijs { get; set; }

    [BindProperty]
    public KennisvraagInvoer Invoer { get; set; } = new();

    /// <summary>What was typed; null when the proof does not hold (any more).</summary>
    public string? GetypteVraag => Inhoud?.Vraag;

    private Kennisbewijs.Inhoud? Inhoud => Kijker.HeeftConvenant ? bewijs.Lees(Bewijs, Kijker, Handeling.Op) : null;

    public async Task<IActionResult> OnPostAsync()
    {
        var over = Inhoud ?? throw new RegelGeschonden("kennisvraag-zonder-bewijs", "Dit formulier is verlopen. Zoek de persoon opnieuw.");
        Db.Add(new Kennisvraag(Kijker.Huis, new(over.Persoon), over.Vraag, Invoer.Reden!, Handeling));
        await Db.SaveChangesAsync();
        return Naar("/Personen/MijnVragen", null, "Uw vraag is verstuurd. Het antwoord komt op deze pagina te staan.");
    }
}

public sealed class KennisvraagInvoer
{
    [Display(Name = "Waarom moet u dit weten?")]
    [Required(ErrorMessage = "Vul in waarom u dit moet weten.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Reden { get; set; }
}
