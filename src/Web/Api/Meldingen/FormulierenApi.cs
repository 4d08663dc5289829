using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Toegang;

namespace Partituur.Web.Api.Meldingen;

/// <param name="Versie">Number within the doelgroep; null when it asks nothing extra.</param>
/// <param name="Vragen">In their order.</param>
public sealed record FormulierUit(int? Versie, IReadOnlyList<Formulierveld> Vragen);

/// <summary>What a doelgroep asks today, so that another system can answer it in a melding. No people.</summary>
public static class FormulierenApi
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/doelgroepen/{doelgroep:guid}/formulier", LeesAsync).MetRecht(NetwerkRecht.Gids).WithTags("Meldingen").WithSummary("De vragen van een doelgroep die vandaag gelden");

    private static async Task<FormulierUit> LeesAsync(Guid doelgroep, PartituurDb db, CancellationToken stop)
    {
        var id = new DoelgroepId(doelgroep);
        if (!await db.Doelgroepen.AnyAsync(d => d.Id == id, stop))
        {
            throw new NietGevonden("Deze doelgroep is er niet.");
        }

        var geldend = (await db.Meldformulieren.AsNoTracking().Where(f => f.DoelgroepId == id).ToListAsync(stop)).GeldendOp(db.Handeling!.Dag);
        return new(geldend?.Nummer, geldend?.Velden ?? []);
    }
}
