using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Triage;
using Partituur.Kern.Triage.Pseudoniemen;

namespace Partituur.Web.Api.Triage;

/// <summary>A partner's system keeps its list of pseudonyms (besluit 0015). The key is not given here: a person gets it once, on the page.</summary>
public static class PseudoniemenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/pseudoniemenlijsten").WithTags("Triage");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(TriageRecht.LijstBijhouden).WithSummary("De lijsten van uw organisatie, de nieuwste eerst; zonder de waarden");
        groep.MapPost(string.Empty, LaadAsync).MetRecht(TriageRecht.LijstBijhouden).WithSummary("Laad een lijst; zij vervangt de lijst die er staat");
        groep.MapDelete(string.Empty, TrekInAsync).MetRecht(TriageRecht.LijstBijhouden).WithSummary("Trek de lijst in die er staat");
    }

    private static async Task<IReadOnlyList<LijstUit>> LijstAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var (huis, wij) = (db.Kijker!.Huis, db.Kijker.Organisatie);
        var lijsten = await db.Pseudoniemenlijsten.AsNoTracking().Where(l => l.HuisId == huis && l.OrganisatieId == wij).OrderByDescending(l => l.Id).Take(100)
            .Select(l => new LijstUit(l.Id, l.Van, l.Tot, l.Aantal, l.GeladenOp, l.WegOp)).ToListAsync(stop);
        ApiFilter.Getoond(http, lijsten.Select(l => l.Id));
        return lijsten;
    }

    private static async Task<Created<LijstUit>> LaadAsync(LijstInvoer invoer, PartituurDb db, CancellationToken stop)
    {
        var l = await new LijstBijhouden(db).LaadAsync([.. invoer.Waarden!], db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created("/api/v1/pseudoniemenlijsten", new LijstUit(l.Id, l.Van, l.Tot, l.Aantal, l.GeladenOp, l.WegOp));
    }

    private static async Task<NoContent> TrekInAsync(PartituurDb db, CancellationToken stop)
    {
        await new LijstBijhouden(db).TrekInAsync(db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Waarden">Base64url without padding, 43 characters each; at most 250,000.</param>
public sealed record LijstInvoer([Required(ErrorMessage = "Geef de waarden van de lijst."), MinLength(1, ErrorMessage = "Geef de waarden van de lijst.")] IReadOnlyList<string>? Waarden) : IInvoer;

/// <param name="Id">Of the list.</param>
/// <param name="Van">First day of its period.</param>
/// <param name="Tot">Last day, inclusive.</param>
/// <param name="Aantal">Different values.</param>
/// <param name="GeladenOp">When it was uploaded.</param>
/// <param name="WegOp">When it was replaced, withdrawn or over; null is the one that holds.</param>
public sealed record LijstUit(Guid Id, DateOnly Van, DateOnly Tot, int Aantal, DateTimeOffset GeladenOp, DateTimeOffset? WegOp);
