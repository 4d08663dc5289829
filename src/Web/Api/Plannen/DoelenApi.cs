using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Web.Api.Plannen;

/// <summary>Goals per person per leefgebied in the concept of a plan (eis 54).</summary>
public static class DoelenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/casussen/{casus:guid}/plan/doelen").WithTags("Plannen");
        groep.MapPost(string.Empty, StelAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Stel een doel voor één persoon op één leefgebied");
        groep.MapDelete("/{doel:guid}", LaatVallenAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Haal een doel uit deze versie; oudere versies houden het");
    }

    private static async Task<Created<Gemaakt>> StelAsync(DoelInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var doel = await new PlanOpstellen(db).StelDoelAsync(casus, invoer.Persoon!.Value, invoer.Leefgebied!.Value, invoer.Omschrijving!, invoer.Streefscore, invoer.Beginscore, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/casussen/{casus.Id}/plan", new Gemaakt(doel.Id));
    }

    private static async Task<NoContent> LaatVallenAsync(Guid doel, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        (await new PlanOpstellen(db).ZoekAsync(ApiFilter.Onderwerp<Casus>(http), stop)).LaatDoelVallen(doel);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Persoon">Somebody in the case.</param>
/// <param name="Leefgebied">One of leefgebieden.</param>
/// <param name="Omschrijving">What is to be reached.</param>
/// <param name="Streefscore">What is aimed at, on the scale of the house; left out when it cannot be said on it.</param>
/// <param name="Beginscore">How it is now, on the same scale.</param>
public sealed record DoelInvoer(
    [Required(ErrorMessage = "Kies een persoon.")] PersoonId? Persoon,
    [Required(ErrorMessage = "Kies een leefgebied.")] Guid? Leefgebied,
    [Required(ErrorMessage = "Vul het doel in."), StringLength(1000)] string? Omschrijving,
    int? Streefscore,
    int? Beginscore) : IInvoer;
