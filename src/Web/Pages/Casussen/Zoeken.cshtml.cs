using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Searches in one case: journal, plan, acties, dates and essence, as far as the viewer may read them. The question goes to the log.</summary>
[Recht(CasusRecht.Lezen)]
public sealed class ZoekenModel(PartituurDb db) : CasusPagina(db)
{
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Woorden")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Woorden { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Waarin?")]
    public Vindsoort? Soort { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Over wie?")]
    public string? Over { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Vanaf")]
    public DateOnly? Van { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Tot en met")]
    public DateOnly? Tot { get; set; }

    public Casusvraag Gesteld { get; private set; } = new(null);

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    public IReadOnlyList<Casusvondst> Vondsten { get; private set; } = [];

    public int Aantal { get; private set; }

    public IReadOnlyDictionary<OrganisatieId, string> Bronnen { get; private set; } = new Dictionary<OrganisatieId, string>();

    public override async Task LaadAsync()
    {
        Personen = await Db.PersonenVanAsync(Casus.Id);
        if (!ModelState.IsValid)
        {
            return;
        }

        Gesteld = new(Woorden, Soort, PersoonId.TryParse(Over, null, out var wie) ? wie : null, Van, Tot);
        (Vondsten, Aantal) = await new Casuszoeker(Db).ZoekAsync(Casus, Gesteld);
        var bronnen = Vondsten.Select(v => v.Bron).OfType<OrganisatieId>().Distinct().ToList();
        Bronnen = bronnen.Count == 0 ? new() : await Db.Organisaties.AsNoTracking().Where(o => bronnen.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Naam);
        if (!Gesteld.IsLeeg)
        {
            Vraag = new { Woorden, Soort, Over, Van, Tot };
            Getoond = [.. Vondsten.Select(v => v.Id)];
        }
    }
}
