using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>
/// Where the link of the mail leads. Looking uses nothing up, because mail programs look before people do; only the right code, posted, opens the question. Tells nothing about people.
/// </summary>
[VrijToegankelijk("Wie geen account heeft, opent hier één vraag met een link en een code")]
[Microsoft.AspNetCore.Authorization.AllowAnonymous]
[ResponseCache(NoStore = true)]
public sealed class OpenenModel(PartituurDb db, TimeProvider klok) : PageModel
{
    private bool loopt;

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = string.Empty;

    [BindProperty]
    [Display(Name = "Uw code")]
    [Required(ErrorMessage = "Vul uw code in.")]
    [RegularExpression(@"\s*(\d\s*){6}", ErrorMessage = "De code heeft zes cijfers.")]
    public string? Code { get; set; }

    public string Huis { get; private set; } = "het Veiligheidshuis";

    public Linkweigering? Weigering { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        var link = await ZoekAsync();

        // Whoever opens the mail again while answering goes on.
        return link is not null && loopt ? RedirectToPage("/Triage/Gastantwoord", new { bevraging = link.BevragingId.ToString() }) : Toon(StatusCodes.Status200OK);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var link = await ZoekAsync();
        if (Weigering is not null || !ModelState.IsValid)
        {
            return Toon(StatusCodes.Status400BadRequest);
        }

        bool goed;
        try
        {
            goed = link!.ProbeerCode(Token, Code!, klok.GetUtcNow());
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            // Two tries at once: one counted. The other hears nothing of its code, right or wrong.
            db.ChangeTracker.Clear();
            await ZoekAsync();
            ModelState.AddModelError(nameof(Code), "Dit lukte niet. Probeer het opnieuw.");
            return Toon(StatusCodes.Status409Conflict);
        }

        if (goed)
        {
            await Gast.MeldAanAsync(HttpContext, link);
            return RedirectToPage("/Triage/Gastantwoord", new { bevraging = link.BevragingId.ToString() });
        }

        var over = Antwoordlink.HoogstensFout - link.FouteCodes;
        Weigering = over == 0 ? Linkweigering.Geblokkeerd(Huis) : null;
        ModelState.AddModelError(nameof(Code), over == 1 ? "Deze code klopt niet. U kunt het nog één keer proberen." : $"Deze code klopt niet. U kunt het nog {over} keer proberen.");
        return Toon(StatusCodes.Status400BadRequest);
    }

    private async Task<Antwoordlink?> ZoekAsync()
    {
        var (kenmerk, nu) = (new Linkgeheim(Token, string.Empty).Kenmerk, klok.GetUtcNow());
        var link = await Gast.Zonder(db).AsTracking().FirstOrDefaultAsync(l => l.Kenmerk == kenmerk);
        if (link is null)
        {
            Weigering = Linkweigering.Onbekend;
            return null;
        }

        db.Open(new Handeling(null, null, link.HuisId, "triage.antwoordlink", nu));
        var (huis, id) = (link.HuisId, link.BevragingId);
        Huis = await db.Huizen.AsNoTracking().Where(h => h.Id == huis).Select(h => h.Naam).FirstAsync();
        var beantwoord = await db.Bevragingen.IgnoreQueryFilters([PartituurDb.Toegang]).AnyAsync(b => b.Id == id && b.Antwoord != null);
        loopt = link.IsInSessie(nu) && await Gast.VanAsync(HttpContext) == link.Id;
        if (!loopt && link.WerdOpnieuwGeopend(nu))
        {
            await BewaarSignaalAsync();
        }

        Weigering = Linkweigering.Voor(link, beantwoord, Huis);
        return link;
    }

    private async Task BewaarSignaalAsync()
    {
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else told it already.
            db.ChangeTracker.Clear();
        }
    }

    private PageResult Toon(int status)
    {
        var pagina = Page();
        pagina.StatusCode = Weigering is null ? status : Weigering.Status;
        return pagina;
    }
}

/// <summary>Why a link opens nothing, and what somebody can do now.</summary>
public sealed record Linkweigering(int Status, string Kop, string Wat, string Doen)
{
    public static Linkweigering Onbekend { get; } = new(
        StatusCodes.Status404NotFound,
        "Deze link klopt niet",
        "Bij dit adres hoort geen vraag.",
        "Open de link uit de mail nog een keer, of kopieer het hele adres. Lukt het niet? Bel het Veiligheidshuis dat u de mail stuurde.");

    public static Linkweigering Geblokkeerd(string huis) => new(
        StatusCodes.Status410Gone,
        "Deze link is geblokkeerd",
        "Er is drie keer een verkeerde code ingevuld. Daarom werkt de link niet meer.",
        $"Bel {huis} en vraag om een nieuwe link. {huis} weet dat deze link is geblokkeerd.");

    /// <summary>Null when the link may still be opened.</summary>
    public static Linkweigering? Voor(Antwoordlink link, bool beantwoord, string huis) => link.Stand switch
    {
        Linkstand.Geblokkeerd => Geblokkeerd(huis),
        Linkstand.Ingetrokken => new(
            StatusCodes.Status410Gone, "Deze link is ingetrokken", $"{huis} heeft de vraag aan u teruggenomen.", $"U hoeft niets te doen. Verwachtte u wel een vraag? Bel {huis}."),
        Linkstand.Verlopen => new(
            StatusCodes.Status410Gone, "Deze link is verlopen", "De tijd om te antwoorden is voorbij.", $"Wilt u nog antwoorden? Bel {huis} en vraag om een nieuwe link. {huis} weet dat er geen antwoord kwam."),
        Linkstand.InGebruik or Linkstand.Beantwoord => new(
            StatusCodes.Status410Gone, "Deze link is al gebruikt", "Een link werkt één keer.", $"Hebt u zelf al geantwoord? Dan bent u klaar. Hebt u de link niet zelf gebruikt, of wilt u nog antwoorden? Bel {huis}."),
        _ when beantwoord => new(
            StatusCodes.Status410Gone, "Een antwoord is niet meer nodig", "De vraag is al beantwoord, of er is al besloten.", "U hoeft niets te doen. U kunt dit venster sluiten."),
        _ => null,
    };
}
