using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Meldingen;
using Partituur.Web.Pages.Meldingen;

namespace Partituur.Web.Api.Meldingen;

/// <summary>A file with a melding.</summary>
/// <param name="Omvang">Bytes.</param>
/// <param name="Sha256">Over the bytes as they came in.</param>
public sealed record BijlageUit(Guid Id, string Naam, Bestandssoort Soort, long Omvang, string Sha256, DateTimeOffset Op, Scanuitslag Scan)
{
    public static BijlageUit Van(Bijlage b) => new(b.Id, b.Naam, b.Soort, b.Omvang, b.Sha256, b.Op, b.Scan);
}

/// <summary>The files of a melding: the same rules as the page.</summary>
public static class BijlagenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/meldingen/{melding:guid}/bijlagen").WithTags("Meldingen");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(MeldingRecht.Lezen).WithSummary("De bijlagen bij een melding");
        groep.MapPost(string.Empty, VoegToeAsync).MetRecht(MeldingRecht.BijlageToevoegen).WithSummary("Voeg een bijlage toe: de bytes zijn de body, de bestandsnaam staat in ?naam=");
        groep.MapGet("/{bijlage:guid}", HaalAsync).MetRecht(MeldingRecht.Lezen).WithSummary("De bytes van een bijlage");
        groep.MapDelete("/{bijlage:guid}", VerwijderAsync).MetRecht(MeldingRecht.BijlageToevoegen).WithSummary("Haal een bijlage weg");
    }

    private static async Task<IReadOnlyList<BijlageUit>> LijstAsync(PartituurDb db, HttpContext http) =>
        [.. (await Meldingaanvulling.BijlagenAsync(db, ApiFilter.Onderwerp<Melding>(http).Id)).Select(BijlageUit.Van)];

    /// <summary>The body is read here and not bound: a wrong media type may not come before the right.</summary>
    private static async Task<Created<BijlageUit>> VoegToeAsync(string? naam, PartituurDb db, Bijlageontvangst ontvangst, HttpContext http, CancellationToken stop)
    {
        var melding = ApiFilter.Onderwerp<Melding>(http);
        var bijlage = await ontvangst.NeemAanAsync(naam ?? string.Empty, await LeesAsync(http.Request, stop), (n, bytes, scan) => Bijlage.Bij(melding, n, bytes, scan, db.Handeling!), stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/meldingen/{melding.Id}/bijlagen/{bijlage.Id}", BijlageUit.Van(bijlage));
    }

    private static async Task<FileContentHttpResult> HaalAsync(Guid bijlage, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var gevonden = await ZoekAsync(db.Bijlagen.AsNoTracking().Include(b => b.Inhoud), bijlage, http, stop);
        ApiFilter.Getoond(http, [gevonden.Id]);
        return TypedResults.File(gevonden.Inhoud!.Bytes, Bestandskeuring.Mediatype(gevonden.Soort), gevonden.Naam);
    }

    private static async Task<NoContent> VerwijderAsync(Guid bijlage, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        new Bijlagebeheer(db).Verwijder(await ZoekAsync(db.Bijlagen.AsTracking(), bijlage, http, stop));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<Bijlage> ZoekAsync(IQueryable<Bijlage> bijlagen, Guid id, HttpContext http, CancellationToken stop)
    {
        var melding = ApiFilter.Onderwerp<Melding>(http).Id;
        return await bijlagen.FirstOrDefaultAsync(b => b.Id == id && b.MeldingId == melding, stop) ?? throw new NietGevonden("Deze bijlage is er niet.");
    }

    /// <summary>No further than one byte too many: that is enough to refuse it.</summary>
    internal static async Task<byte[]> LeesAsync(HttpRequest verzoek, CancellationToken stop)
    {
        using var geheugen = new MemoryStream();
        var deel = new byte[64 * 1024];
        int gelezen;
        while (geheugen.Length <= Bestandskeuring.MeesteBytes && (gelezen = await verzoek.Body.ReadAsync(deel, stop)) > 0)
        {
            geheugen.Write(deel, 0, gelezen);
        }

        return geheugen.ToArray();
    }
}
