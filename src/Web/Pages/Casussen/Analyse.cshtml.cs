using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>How one person stands on the leefgebieden, in the view of the own organisation, beside what others saw (eis 43, 58).</summary>
[Recht(CasusRecht.Scoren)]
public sealed class AnalyseModel(PartituurDb db) : CasusPagina(db)
{
    /// <summary>The person; the first of the case when left out.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Wie { get; set; }

    [BindProperty]
    public List<ScoreInvoer> Rijen { get; set; } = [];

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    public PersoonRij? Persoon { get; private set; }

    public IReadOnlyList<(Guid Id, string Naam)> Leefgebieden { get; private set; } = [];

    /// <summary>All scores of this person, newest first.</summary>
    public IReadOnlyList<GegevenScore> Scores { get; private set; } = [];

    public IEnumerable<string> Bronnen => Scores.Select(s => s.Bron).Distinct().Order(StringComparer.Ordinal);

    public override async Task LaadAsync()
    {
        Personen = await Db.PersonenVanAsync(Casus.Id);
        Persoon = Personen.FirstOrDefault(p => p.Id.ToString() == Wie) ?? (Personen.Count > 0 ? Personen[0] : null);
        Leefgebieden = [.. (await Db.Leefgebieden.AsNoTracking().OrderBy(l => l.Volgorde).Select(l => new { l.Id, l.Naam }).ToListAsync()).Select(l => (l.Id, l.Naam))];
        for (var i = Rijen.Count; i < Leefgebieden.Count; i++)
        {
            Rijen.Add(new ScoreInvoer { Leefgebied = Leefgebieden[i].Id });
        }

        if (Persoon is { Id: var persoon })
        {
            Scores = await Db.ScoresVanAsync(Casus.Id, persoon);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var gescoord = Rijen.Where(r => r.Score is not null).ToList();
        if (gescoord.Count == 0)
        {
            ModelState.AddModelError(string.Empty, "Geef ten minste één score.");
            return Page();
        }

        var bekend = await Db.Leefgebieden.Select(l => l.Id).ToListAsync();
        if (gescoord.Exists(r => !bekend.Contains(r.Leefgebied)))
        {
            throw new RegelGeschonden("leefgebied-onbekend", "Dit leefgebied bestaat niet. Laad de pagina opnieuw.");
        }

        _ = PersoonId.TryParse(Wie, null, out var persoon);
        foreach (var rij in gescoord)
        {
            Db.Add(new Leefgebiedscore(Casus, persoon, rij.Leefgebied, rij.Score!.Value, rij.Toelichting, rij.Beschermend, Handeling));
        }

        await Db.SaveChangesAsync();
        return Naar("/Casussen/Analyse", new { casus = Casus.Id.ToString(), Wie }, gescoord.Count == 1 ? "Eén score is vastgelegd." : $"{gescoord.Count} scores zijn vastgelegd.");
    }
}

public sealed class ScoreInvoer : IValidatableObject
{
    public Guid Leefgebied { get; set; }

    [Display(Name = "Score")]
    [Range(1, 5, ErrorMessage = "Kies een score van 1 tot en met 5.")]
    public int? Score { get; set; }

    [Display(Name = "Toelichting")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Toelichting { get; set; }

    [Display(Name = "Hier zit iets dat beschermt")]
    public bool Beschermend { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Score is null && (Beschermend || !string.IsNullOrWhiteSpace(Toelichting)))
        {
            yield return new("Kies ook een score, of haal de toelichting weg.", [nameof(Score)]);
        }
    }
}
