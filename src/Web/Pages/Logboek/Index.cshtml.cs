using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Bewaren;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Logboek;

/// <summary>Who did or saw what in this house (wet.md L6). Shows no content, and leads to nothing that the reader may not open.</summary>
[Recht(LogboekRecht.Lezen)]
public sealed class IndexModel(PartituurDb db) : Pagina(db)
{
    private const int PerBlad = 50;

    [BindProperty(SupportsGet = true)]
    public DateOnly? Van { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Tot en met")]
    public DateOnly? Tot { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Wie { get; set; }

    [BindProperty(SupportsGet = true)]
    public Logsoort? Soort { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Onderwerp")]
    [StringLength(60, ErrorMessage = "Gebruik hoogstens 60 tekens.")]
    public string? Over { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public Ketenstand Keten { get; private set; } = new(0, null);

    public IReadOnlyList<SelectListItem> Professionals { get; private set; } = [];

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        Van ??= Handeling.Dag.AddDays(-30);
        Tot ??= Handeling.Dag;
        Vraag = new { Van, Tot, Wie, Soort, Over, Blad };
        Getoond = [];
        Keten = await Logketen.StandAsync(Db);
        var huis = Kijker.Huis;
        var mensen = (await Db.Professionals.AsNoTracking().IgnoreAutoIncludes()
            .Select(p => new { p.Id, p.Naam, HierGewerkt = p.Rollen.Any(r => r.HuisId == huis), Organisatie = Db.Organisaties.Where(o => o.Id == p.OrganisatieId).Select(o => o.Naam).First() })
            .Where(p => p.HierGewerkt).OrderBy(p => p.Naam).ToListAsync()).ToDictionary(p => p.Id.Waarde);
        Professionals = [.. mensen.Values.Select(p => new SelectListItem($"{p.Naam}, {p.Organisatie}", p.Id.ToString()))];
        if (await RegelsAsync() is not { } regels)
        {
            return;
        }

        var rijen = await regels.OrderByDescending(l => l.Op).ThenByDescending(l => l.Id).Skip((Blad - 1) * PerBlad).Take(PerBlad + 1)
            .Select(l => new { l.Op, l.Wie, l.Organisatie, l.Soort, l.Wat, l.Onderwerp, l.OnderwerpId, l.Grond }).ToListAsync();
        HeeftMeer = rijen.Count > PerBlad;
        var namen = await Db.Organisaties.AsNoTracking().Select(o => new { o.Id, o.Naam }).ToDictionaryAsync(o => o.Id.Waarde, o => o.Naam);
        Rijen = [.. rijen.Take(PerBlad).Select(l => new Rij(
            l.Op,
            l.Wie is not { } wie ? "Partituur zelf" : mensen.TryGetValue(wie, out var mens) ? mens.Naam : "Onbekend",
            l.Organisatie is { } organisatie ? namen.GetValueOrDefault(organisatie) : null,
            Logtekst.InWoorden(l.Soort, l.Wat),
            l.Onderwerp,
            l.OnderwerpId,
            l.Grond))];
    }

    /// <summary>The lines asked for; null when the subject is no id and no known number.</summary>
    private async Task<IQueryable<Logregel>?> RegelsAsync()
    {
        var (vanaf, voor) = (Kalender.BeginVan(Van!.Value), Kalender.BeginVan(Tot!.Value.AddDays(1)));
        var regels = Db.Logregels.AsNoTracking().Where(l => l.Op >= vanaf && l.Op < voor);
        if (Guid.TryParse(Wie, out var wie))
        {
            regels = regels.Where(l => l.Wie == wie);
        }

        if (Soort is { } soort)
        {
            regels = regels.Where(l => l.Soort == soort);
        }

        if (string.IsNullOrWhiteSpace(Over))
        {
            return regels;
        }

        IReadOnlyList<Guid> ids = Guid.TryParse(Over.Trim(), out var gezocht) ? [gezocht] : await new Bewaaroverzicht(Db).IdsVanNummerAsync(Kijker.Huis, Over.Trim().ToUpperInvariant());
        if (ids is not [var id, ..])
        {
            ModelState.AddModelError(nameof(Over), "Er is geen melding of casus met dit nummer. Controleer het, of vul de code van de persoon in.");
            return null;
        }

        // Also the lists in which it stood, and changes to something that belongs to it.
        var inInhoud = id.ToString();
        return regels.Where(l => l.OnderwerpId == id || (l.Inhoud != null && l.Inhoud.Contains(inInhoud)));
    }

    public sealed record Rij(DateTimeOffset Op, string Wie, string? Organisatie, string Wat, string? Onderwerp, Guid? OnderwerpId, string Grond);
}
