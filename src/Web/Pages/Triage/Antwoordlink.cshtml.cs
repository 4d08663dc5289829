using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>Administratie sends a question to somebody of the asked organisation who has no account (besluit 0014).</summary>
[Recht(TriageRecht.Bevragen)]
public sealed class AntwoordlinkModel(PartituurDb db, ISmsdienst sms, Postinstellingen post) : Pagina(db)
{
    private const string Nieuw = "nieuw";

    public LinkInvoer Link { get; set; } = new();

    public Bevraging Bevraging => Van<Bevraging>();

    public string Partner { get; private set; } = string.Empty;

    public string Nummer { get; private set; } = string.Empty;

    public IReadOnlyList<SelectListItem> Mensen { get; private set; } = [];

    public bool PostIngesteld => post.IsIngesteld;

    /// <summary>Only on the page after sending; the code is stored nowhere.</summary>
    public Verzending? Verstuurd { get; private set; }

    public override async Task LaadAsync()
    {
        var (wij, melding) = (Bevraging.AanOrganisatieId, Bevraging.MeldingId);
        Partner = await Db.Organisaties.AsNoTracking().Where(o => o.Id == wij).Select(o => o.Naam).FirstAsync();
        Nummer = await Db.Meldingen.AsNoTracking().Where(m => m.Id == melding).Select(m => m.Nummer).FirstAsync();
        var mensen = await Db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => p.OrganisatieId == wij).OrderBy(p => p.Naam).ToListAsync();
        Mensen = [.. mensen.Select(p => new SelectListItem($"{p.Naam}{(p.Functie is null ? string.Empty : $", {p.Functie}")}{Ontbreekt(p)}", p.Id.ToString())), new("Iemand anders", Nieuw)];
        Link = new() { Wie = mensen.Count == 0 ? Nieuw : null };
        Getoond ??= [];
    }

    public async Task<IActionResult> OnPostAsync(LinkInvoer link)
    {
        if (await OntvangerAsync(link) is not { } aan)
        {
            return Page();
        }

        var (verstuurd, code) = await new AntwoordlinkVersturen(Db).VoerUitAsync(Bevraging, aan, Adres, Handeling);
        await Db.SaveChangesAsync();
        var huis = Kijker.HuisNaam;
        var perSms = sms.IsIngesteld && await sms.VerstuurAsync(aan.Mobiel!, $"Uw code voor de vraag van {huis}: {code}. Geef deze code aan niemand door.", HttpContext.RequestAborted);
        await LaadAsync();
        Verstuurd = new(aan.Naam, perSms ? null : code, perSms, sms.IsIngesteld && !perSms, aan.Mobiel![^2..], verstuurd.GeldigTot);
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    /// <summary>Null when something is missing, which then stands at its field.</summary>
    private async Task<Professional?> OntvangerAsync(LinkInvoer link)
    {
        var wij = Bevraging.AanOrganisatieId;
        Professional? aan;
        if (link.Wie == Nieuw)
        {
            aan = string.IsNullOrWhiteSpace(link.Naam) ? null : new Professional(link.Naam, wij, link.Functie);
            ModelState.AddModelErrorAls(aan is null, "Link.Naam", "Vul de naam in.");
        }
        else
        {
            var wie = ProfessionalId.TryParse(link.Wie, null, out var id) ? id : default;
            aan = await Db.Professionals.AsTracking().FirstOrDefaultAsync(p => p.Id == wie && p.OrganisatieId == wij);
            ModelState.AddModelErrorAls(aan is null, "Link.Wie", "Kies iemand uit de lijst.");
        }

        var (email, mobiel) = (Ingevuld(link.Email) ?? aan?.Email, Ingevuld(link.Mobiel) ?? aan?.Mobiel);
        ModelState.AddModelErrorAls(email is null, "Link.Email", "Vul het mailadres in.");
        ModelState.AddModelErrorAls(mobiel is null, "Link.Mobiel", "Vul het mobiele nummer in.");
        if (!ModelState.IsValid)
        {
            return null;
        }

        aan!.ZetBereik(email, mobiel);
        if (link.Wie == Nieuw)
        {
            Db.Add(aan);
        }

        return aan;
    }

    private Uri Adres(string token) => new(post.Adres ?? new Uri($"{Request.Scheme}://{Request.Host}"), Url.Page("/Triage/Openen", new { token }));

    private static string? Ingevuld(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst;

    private static string Ontbreekt(Professional p) => (p.Email, p.Mobiel) switch
    {
        (null, null) => " – mailadres en mobiel nummer ontbreken",
        (null, _) => " – mailadres ontbreekt",
        (_, null) => " – mobiel nummer ontbreekt",
        _ => string.Empty,
    };

    /// <param name="Naam">To whom.</param>
    /// <param name="Code">Null when it went by SMS.</param>
    /// <param name="PerSms">Whether it went by SMS.</param>
    /// <param name="SmsMislukt">The provider refused: it must be told by telephone after all.</param>
    /// <param name="Einde">The last two digits of the mobile number.</param>
    /// <param name="GeldigTot">Until when the link works.</param>
    public sealed record Verzending(string Naam, string? Code, bool PerSms, bool SmsMislukt, string Einde, DateTimeOffset GeldigTot);
}

public sealed class LinkInvoer
{
    [Display(Name = "Wie krijgt de link?")]
    [Required(ErrorMessage = "Kies wie de link krijgt.")]
    [BijRegel("antwoordlink-andere-organisatie")]
    public string? Wie { get; set; }

    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Naam { get; set; }

    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Functie { get; set; }

    [Display(Name = "Mailadres")]
    [StringLength(254, ErrorMessage = "Gebruik hoogstens 254 tekens.")]
    [BijRegel("mailadres-ongeldig")]
    public string? Email { get; set; }

    [Display(Name = "Mobiel nummer")]
    [StringLength(40, ErrorMessage = "Gebruik hoogstens 40 tekens.")]
    [BijRegel("mobiel-ongeldig")]
    public string? Mobiel { get; set; }
}

internal static class Modelfouten
{
    public static void AddModelErrorAls(this Microsoft.AspNetCore.Mvc.ModelBinding.ModelStateDictionary staat, bool fout, string veld, string zin)
    {
        if (fout)
        {
            staat.AddModelError(veld, zin);
        }
    }
}
