using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Meldingen;

/// <summary>What the form of a melding shows and asks; what its buttons do stands in <see cref="MeldenModel"/>.</summary>
public abstract class Meldformulierpagina(PartituurDb db) : Pagina(db), IFormulier
{
    [BindProperty(SupportsGet = true)]
    public Guid? Concept { get; set; }

    [BindProperty]
    public MeldInvoer Invoer { get; set; } = new();

    [BindProperty]
    [Display(Name = "Bestand")]
    [BijRegel("bijlage-leeg", "bijlage-te-groot", "bijlage-soort", "bijlage-besmet", "virusscan-onbereikbaar")]
    public IFormFile? Bestand { get; set; }

    public IReadOnlyList<SelectListItem> Doelgroepen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    /// <summary>What the chosen doelgroep asks today.</summary>
    public Meldformulier? Formulier { get; private set; }

    public IReadOnlyList<Bijlage> Bijlagen { get; private set; } = [];

    public IReadOnlyList<Gelijkenis> LijktOp { get; private set; } = [];

    public DateTimeOffset? BewaardOp { get; protected set; }

    public bool MagNamensAnder => Kijker.Is(Rol.Administratie);

    /// <summary>A browser forgets the file when the page comes back.</summary>
    public bool BestandOpnieuw => Bestand is not null;

    public static IReadOnlyList<SelectListItem> Informeringen { get; } = [.. Opties.Van<Informering>().Where(o => o.Value != nameof(Informering.NietGevraagd))];

    public static IReadOnlyList<SelectListItem> Wegen { get; } = [.. Opties.Van<Meldweg>().Where(o => o.Value != nameof(Meldweg.Digitaal))];

    protected Conceptinhoud Typte => Conceptinhoud.Van(Request.Form);

    protected DoelgroepId? Doelgroep => Doelgroepen.Any(d => d.Value == Invoer.Doelgroep) && DoelgroepId.TryParse(Invoer.Doelgroep, null, out var id) ? id : null;

    public override async Task LaadAsync()
    {
        Doelgroepen = await Db.Doelgroepen.AsNoTracking().OrderBy(d => d.Naam).Select(d => new SelectListItem(d.Naam, d.Id.ToString())).ToListAsync();
        Organisaties = MagNamensAnder ? await Db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync() : [];
        if (HttpMethods.IsGet(Request.Method) && Concept is not null)
        {
            await VulUitConceptAsync();
        }

        if (Doelgroep is { } doelgroep)
        {
            Formulier = (await Db.Meldformulieren.AsNoTracking().Where(f => f.DoelgroepId == doelgroep).ToListAsync()).GeldendOp(Handeling.Dag);
        }

        foreach (var veld in Formulier?.Velden ?? [])
        {
            Invoer.Antwoorden.TryAdd(veld.Code, null);
        }

        Bijlagen = Concept is null ? [] : await Db.Bijlagen.AsNoTracking().Where(b => b.ConceptId == Concept).OrderBy(b => b.Id).ToListAsync();
    }

    /// <summary>What only the doelgroep and the administratie ask.</summary>
    protected void Controleer(OrganisatieId melder)
    {
        if (Doelgroep is null)
        {
            ModelState.AddModelError("Invoer.Doelgroep", "Kies een doelgroep.");
        }

        if (MagNamensAnder && melder != Kijker.Organisatie && Invoer.Weg is null)
        {
            ModelState.AddModelError("Invoer.Weg", "Kies hoe de melding binnenkwam.");
        }

        foreach (var (code, zin) in Formulier?.Lees(Invoer.Antwoorden).Fouten ?? new Dictionary<string, string>())
        {
            ModelState.AddModelError($"Invoer.Antwoorden[{code}]", zin);
        }
    }

    /// <summary>Whether it is clear if this is an incident that was reported before; when it is, the two are put together.</summary>
    protected async Task<bool> ZegOfHetHetzelfdeIsAsync(Melding melding)
    {
        LijktOp = await new Lijktop(Db).ZoekAsync(melding, Handeling.Dag);
        if (LijktOp.FirstOrDefault(g => g.Id.ToString() == Invoer.HoortBij) is { } gekozen)
        {
            melding.HoortBij(await Db.Meldingen.FirstAsync(m => m.Id == gekozen.Id));
        }
        else if (LijktOp.Count > 0 && Invoer.HoortBij != MeldInvoer.AnderVoorval)
        {
            ModelState.AddModelError("Invoer.HoortBij", "Kies of dit hetzelfde voorval is.");
            Getoond = [.. LijktOp.Select(g => g.Id.Waarde)];
            return false;
        }

        return true;
    }

    private async Task VulUitConceptAsync()
    {
        var concept = await new Conceptwerk(Db).ZoekAsync(Concept);
        Bestaat = concept is not null;
        if (concept is null)
        {
            return;
        }

        await TryUpdateModelAsync(Invoer, nameof(Invoer), Conceptinhoud.Lees(concept.Inhoud).AlsBron());
        ModelState.VergeetFouten();
        BewaardOp = concept.BewaardOp;
        Getoond = [concept.Id];
    }
}
