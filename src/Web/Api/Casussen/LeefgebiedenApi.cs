using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Api.Casussen;

/// <summary>How people stand on the leefgebieden, in the view of each organisation, in time (eis 43, 58). Given by people; never computed.</summary>
public static class LeefgebiedenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/casussen/{casus:guid}/leefgebiedscores").WithTags("Casussen");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(CasusRecht.Scoren).WithSummary("Alle scores, nieuwste eerst; ook van één persoon");
        groep.MapPost(string.Empty, ScoorAsync).MetRecht(CasusRecht.Scoren).WithSummary("Geef scores namens uw organisatie, op de schaal die vandaag geldt (zie leefgebiedschalen)");
    }

    private static async Task<IReadOnlyList<GegevenScore>> LijstAsync(PartituurDb db, HttpContext http, Guid? persoon, CancellationToken stop) =>
        await db.ScoresVanAsync(ApiFilter.Onderwerp<Casus>(http).Id, persoon is { } p ? new PersoonId(p) : null, stop);

    private static async Task<NoContent> ScoorAsync(ScoresInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var schaal = (await Schalen.LeesAsync(db, casus.HuisId, stop)).Op(db.Handeling!.Dag);
        var bekend = await db.Leefgebieden.AsNoTracking().Select(l => l.Id).ToListAsync(stop);
        foreach (var (score, i) in invoer.Scores!.Select((s, i) => (s, i)))
        {
            if (!bekend.Contains(score.Leefgebied!.Value))
            {
                throw new InvoerOngeldig($"scores[{i}].leefgebied", "Dit leefgebied bestaat niet.");
            }

            if (!schaal.Kent(score.Score!.Value))
            {
                throw new InvoerOngeldig($"scores[{i}].score", $"Kies een score van {schaal.Laagste} tot en met {schaal.Hoogste}.");
            }

            db.Add(new Leefgebiedscore(casus, invoer.Persoon!.Value, score.Leefgebied.Value, score.Score.Value, score.Toelichting, score.Beschermend, db.Handeling!, schaal));
        }

        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

public sealed record ScoresInvoer(
    [Required(ErrorMessage = "Kies een persoon.")] PersoonId? Persoon,
    [Required(ErrorMessage = "Geef ten minste één score."), MinLength(1, ErrorMessage = "Geef ten minste één score.")] IReadOnlyList<ScoreDeel>? Scores) : IInvoer;

/// <param name="Leefgebied">One of leefgebieden.</param>
/// <param name="Score">On the scale of today.</param>
/// <param name="Toelichting">Why, in words.</param>
/// <param name="Beschermend">A protective factor stands here.</param>
public sealed record ScoreDeel(
    [Required(ErrorMessage = "Kies een leefgebied.")] Guid? Leefgebied,
    [Required(ErrorMessage = "Kies een score.")] int? Score,
    [StringLength(1000)] string? Toelichting,
    bool Beschermend);
