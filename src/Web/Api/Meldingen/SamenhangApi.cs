using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;

namespace Partituur.Web.Api.Meldingen;

/// <param name="Melding">The melding of the same incident.</param>
public sealed record HoortBijInvoer([Required(ErrorMessage = "Kies een melding.")] MeldingId? Melding) : IInvoer;

/// <summary>Meldingen that may be about one incident.</summary>
public static class SamenhangApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/meldingen/{melding:guid}").WithTags("Meldingen");
        groep.MapGet("/lijkt-op", LijktOpAsync).MetRecht(MeldingRecht.Lezen).WithSummary("Meldingen die u mag zien en die over hetzelfde voorval kunnen gaan");
        groep.MapPut("/hoort-bij", ZetAsync).MetRecht(MeldingRecht.Samenhang).WithSummary("Zet de melding bij een andere over hetzelfde voorval");
        groep.MapDelete("/hoort-bij", MaakLosAsync).MetRecht(MeldingRecht.Samenhang).WithSummary("Maak de melding los");
    }

    private static async Task<IReadOnlyList<Gelijkenis>> LijktOpAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var gevonden = await new Lijktop(db).ZoekAsync(ApiFilter.Onderwerp<Melding>(http), db.Handeling!.Dag, stop);
        ApiFilter.Getoond(http, gevonden.Select(g => g.Id.Waarde));
        return gevonden;
    }

    private static async Task<NoContent> ZetAsync(HoortBijInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var melding = ApiFilter.Onderwerp<Melding>(http);
        ApiFilter.MoetVersieZijn(http, melding, null);
        melding.HoortBij(await db.Meldingen.FirstOrDefaultAsync(m => m.Id == invoer.Melding, stop) ?? throw new InvoerOngeldig("melding", "Deze melding is er niet, of u mag haar niet zien."));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> MaakLosAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var melding = ApiFilter.Onderwerp<Melding>(http);
        ApiFilter.MoetVersieZijn(http, melding, null);
        melding.HoortNietMeerBij();
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
