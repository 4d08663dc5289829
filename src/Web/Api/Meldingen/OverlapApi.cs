using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Partituur.Kern.Data;
using Partituur.Kern.Meldingen;
using Partituur.Web.Pages.Meldingen;

namespace Partituur.Web.Api.Meldingen;

/// <summary>That another house knows somebody of a melding too (eis 36): whom to call, never who or what.</summary>
public static class OverlapApi
{
    private const int PerPagina = 100;

    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/overlapsignalen").WithTags("Meldingen");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(MeldingRecht.Overlap).WithSummary("Meldingen waarvan een ander huis ook iemand kent; open signalen eerst");
        groep.MapPut("/{overlap:guid}", NeemAsync).MetRecht(MeldingRecht.Overlap).WithMetadata(new MetVersie()).WithSummary("Leg vast dat u het zag, of wat u met het andere huis afsprak");
    }

    private static async Task<Lijst<OverlapHuis>> LijstAsync(PartituurDb db, HttpContext http, int? pagina, CancellationToken stop)
    {
        var nummer = Math.Max(1, pagina ?? 1);
        var rijen = await OverlapLezing.HuizenAsync(db, db.Overlapsignalen, stop);
        IReadOnlyList<OverlapHuis> blad = [.. rijen.Skip((nummer - 1) * PerPagina).Take(PerPagina)];
        ApiFilter.Getoond(http, blad.Select(r => r.Melding.Waarde));
        return new(blad, nummer, rijen.Count > nummer * PerPagina);
    }

    private static async Task<NoContent> NeemAsync(OverlapAfspraak invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var signaal = ApiFilter.Onderwerp<Overlapsignaal>(http);
        ApiFilter.MoetVersieZijn(http, signaal, invoer.Versie);
        signaal.Neem(invoer.Stand!.Value, invoer.Notitie, db.Handeling!);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Stand">Gezien or Afgesproken.</param>
/// <param name="Notitie">Required with Afgesproken.</param>
/// <param name="Versie">The version that was read; or send it in If-Match.</param>
public sealed record OverlapAfspraak([Required(ErrorMessage = "Kies hoe het staat.")] Overlapstand? Stand, [StringLength(1000)] string? Notitie, int? Versie) : IInvoer;
