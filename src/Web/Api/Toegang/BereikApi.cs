using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Web.Api.Toegang;

/// <summary>How a professional is reached, for a system that keeps colleagues elsewhere.</summary>
public static class BereikApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/professionals/{professional:guid}/bereik").WithTags("Toegang");
        groep.MapGet(string.Empty, LeesAsync).MetRecht(ToegangRecht.AccountsBeheren).WithSummary("Mailadres en mobiel nummer van een professional");
        groep.MapPut(string.Empty, ZetAsync).MetRecht(ToegangRecht.AccountsBeheren).WithSummary("Zet mailadres en mobiel nummer; leeg haalt weg");
    }

    private static async Task<BereikUit> LeesAsync(Guid professional, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var wie = await ZoekAsync(db, professional, stop);
        return new(wie.Email, wie.Mobiel, ApiFilter.Versie(http, wie));
    }

    private static async Task<NoContent> ZetAsync(Guid professional, BereikVraag invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var wie = await ZoekAsync(db, professional, stop);
        ApiFilter.MoetVersieZijn(http, wie, invoer.Versie);
        wie.ZetBereik(invoer.Email, invoer.Mobiel);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<Professional> ZoekAsync(PartituurDb db, Guid id, CancellationToken stop)
    {
        var wie = new ProfessionalId(id);
        return await db.Professionals.AsTracking().FirstOrDefaultAsync(p => p.Id == wie, stop) ?? throw new NietGevonden("Deze professional is er niet.");
    }
}

/// <param name="Email">Null or empty takes it away.</param>
/// <param name="Mobiel">Null or empty takes it away.</param>
/// <param name="Versie">As read; null does not ask to be told of a second writer.</param>
public sealed record BereikVraag([StringLength(254)] string? Email, [StringLength(40)] string? Mobiel, int? Versie) : IInvoer;

public sealed record BereikUit(string? Email, string? Mobiel, int Versie);
