using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>How one person stands on the leefgebieden, in the view of the own organisation, beside what others saw (eis 43, 58), and what protects this person.</summary>
[Recht(CasusRecht.Scoren)]
public sealed class AnalyseModel(PartituurDb db) : CasusPagina(db)
{
    /// <summary>The person; the first of the case when left out.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Wie { get; set; }

    public List<ScoreInvoer> Rijen { get; set; } = [];

    /// <summary>Only for the names in the form.</summary>
    public BeschermInvoer Bescherming { get; set; } = new();

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    public PersoonRij? Persoon { get; private set; }

    public IReadOnlyList<(Guid Id, string Naam)> Leefgebieden { get; private set; } = [];

    /// <summary>All scores of this person, newest first.</summary>
    public IReadOnlyList<GegevenScore> Scores { get; private set; } = [];

    public IReadOnlyList<Vergelijking> Vergelijkingen { get; private set; } = [];

    public IReadOnlyList<BeschermRij> Beschermend { get; private set; } = [];

    public Schalen Schalen { get; private set; } = new([]);

    /// <summary>The scale on which is scored today.</summary>
    public Schaal Schaal => Schalen.Op(Handeling.Dag);

    /// <summary>In the order of their letters.</summary>
    public IReadOnlyList<string> Bronnen => [.. Scores.Select(s => s.Bron).Distinct().Order(StringComparer.Ordinal)];

    public override async Task LaadAsync()
    {
        Personen = await Db.PersonenVanAsync(Casus.Id);
        Persoon = Personen.FirstOrDefault(p => p.Id.ToString() == Wie) ?? (Personen.Count > 0 ? Personen[0] : null);
        Leefgebieden = await AnalyseLezing.LeefgebiedenAsync(Db);
        Schalen = await Schalen.LeesAsync(Db, Casus.HuisId);
        for (var i = Rijen.Count; i < Leefgebieden.Count; i++)
        {
            Rijen.Add(new ScoreInvoer { Leefgebied = Leefgebieden[i].Id });
        }

        if (Persoon is { Id: var persoon })
        {
            Scores = await Db.ScoresVanAsync(Casus.Id, persoon);
            Vergelijkingen = AnalyseLezing.Vergelijk(Scores, persoon, Schalen, Leefgebieden);
            Beschermend = await AnalyseLezing.BeschermingAsync(Db, Casus.Id, persoon);
        }
    }

    public async Task<IActionResult> OnPostAsync(List<ScoreInvoer> rijen)
    {
        Rijen = rijen;
        var schaal = (await Schalen.LeesAsync(Db, Casus.HuisId)).Op(Handeling.Dag);
        foreach (var (rij, i) in rijen.Select((r, i) => (r, i)).Where(r => r.r.Score is { } s && !schaal.Kent(s)))
        {
            ModelState.AddModelError($"Rijen[{i}].Score", $"Kies een score van {schaal.Laagste} tot en met {schaal.Hoogste}.");
        }

        var gescoord = rijen.Where(r => r.Score is not null).ToList();
        if (gescoord.Count == 0)
        {
            ModelState.AddModelError(string.Empty, "Geef ten minste één score.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        _ = PersoonId.TryParse(Wie, null, out var persoon);
        await new Analysebeheer(Db).ScoorAsync(Casus, persoon, [.. gescoord.Select(r => (r.Leefgebied, r.Score!.Value, r.Toelichting, r.Beschermend))], Handeling);
        return await HierAsync(gescoord.Count == 1 ? "Eén score is vastgelegd." : $"{gescoord.Count} scores zijn vastgelegd.");
    }

    public async Task<IActionResult> OnPostBeschermAsync(BeschermInvoer bescherming)
    {
        _ = PersoonId.TryParse(Wie, null, out var persoon);
        await new Analysebeheer(Db).NoemBeschermingAsync(Casus, persoon, bescherming.Wat, bescherming.Leefgebied, Handeling);
        return await HierAsync("Vastgelegd wat beschermt.");
    }

    public async Task<IActionResult> OnPostVervaltAsync(Guid factor)
    {
        await new Analysebeheer(Db).WisselBeschermingAsync(Casus, factor, false, Handeling);
        return await HierAsync("Dit geldt niet meer. Hieronder kunt u dat terugdraaien.");
    }

    public async Task<IActionResult> OnPostGeldtAsync(Guid factor)
    {
        await new Analysebeheer(Db).WisselBeschermingAsync(Casus, factor, true, Handeling);
        return await HierAsync("Dit geldt weer.");
    }

    private async Task<IActionResult> HierAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Analyse", new { casus = Casus.Id.ToString(), Wie }, bericht);
    }
}

public sealed class ScoreInvoer : IValidatableObject
{
    public Guid Leefgebied { get; set; }

    [Display(Name = "Score")]
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

public sealed class BeschermInvoer
{
    [Display(Name = "Wat beschermt deze persoon?")]
    [Required(ErrorMessage = "Vul in wat beschermt.")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Wat { get; set; }

    [Display(Name = "Bij welk leefgebied hoort dat?")]
    [BijRegel("leefgebied-onbekend")]
    public Guid? Leefgebied { get; set; }
}
