using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Pages.Netwerk;

namespace Partituur.Web.Api.Netwerk;

/// <summary>The list of rules and waiting lists that a belemmering can name.</summary>
public static class HindernissenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/hindernissen").WithTags("Netwerk");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(NetwerkRecht.Gids).WithSummary("De lijst van regels en wachtlijsten van het huis");
        groep.MapPost(string.Empty, MaakAsync).MetRecht(NetwerkRecht.GidsBeheren).WithSummary("Zet een regel of wachtlijst op de lijst");
        groep.MapPut("/{id:guid}", WijzigAsync).MetRecht(NetwerkRecht.GidsBeheren).WithMetadata(new MetVersie()).WithSummary("Wijzig een regel of wachtlijst");
        groep.MapPut("/{id:guid}/einde", (Guid id, VoorzieningEinde invoer, PartituurDb db, CancellationToken stop) => DoeAsync(db, id, h => h.Beeindig(invoer.LaatsteDag!.Value), stop)).MetRecht(NetwerkRecht.GidsBeheren).WithSummary("Beëindig een regel of wachtlijst");
        groep.MapDelete("/{id:guid}/einde", (Guid id, PartituurDb db, CancellationToken stop) => DoeAsync(db, id, h => h.GaDoor(), stop)).MetRecht(NetwerkRecht.GidsBeheren).WithSummary("Laat een beëindigde regel of wachtlijst weer gelden");
    }

    private static async Task<IReadOnlyList<HindernisUit>> LijstAsync(PartituurDb db, CancellationToken stop)
    {
        var huis = db.Kijker!.Huis;
        return [.. (await db.Hindernissen.AsNoTracking().Where(h => h.HuisId == huis).OrderBy(h => h.Naam).ToListAsync(stop)).Select(h => new HindernisUit(h.Id, h.Naam, h.Soort, h.OrganisatieId, h.VoorzieningId, h.Van, h.Tot, h.Versie))];
    }

    private static async Task<Created<Gemaakt>> MaakAsync(HindernisIn invoer, PartituurDb db, CancellationToken stop)
    {
        var hindernis = new Hindernis(db.Kijker!.Huis, await HindernisPagina.ControleerAsync(db, invoer.Gegevens, null, stop), db.Handeling!.Dag);
        db.Add(hindernis);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created("/api/v1/hindernissen", new Gemaakt(hindernis.Id.Waarde));
    }

    private static async Task<NoContent> WijzigAsync(Guid id, HindernisIn invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var hindernis = await ZoekAsync(db, id, stop);
        ApiFilter.MoetVersieZijn(http, hindernis, invoer.Versie);
        hindernis.Wijzig(await HindernisPagina.ControleerAsync(db, invoer.Gegevens, hindernis.Id, stop));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> DoeAsync(PartituurDb db, Guid id, Action<Hindernis> wat, CancellationToken stop)
    {
        wat(await ZoekAsync(db, id, stop));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<Hindernis> ZoekAsync(PartituurDb db, Guid id, CancellationToken stop)
    {
        var (nummer, huis) = (new HindernisId(id), db.Kijker!.Huis);
        return await db.Hindernissen.AsTracking().FirstOrDefaultAsync(h => h.Id == nummer && h.HuisId == huis, stop) ?? throw new NietGevonden("Deze regel of wachtlijst is er niet.");
    }
}

/// <param name="Naam">Its name; never a person's.</param>
/// <param name="Soort">Its kind.</param>
/// <param name="Organisatie">Whose it is.</param>
/// <param name="Voorziening">For which voorziening it holds.</param>
/// <param name="Versie">With a change: the version that was read; or send it in If-Match.</param>
public sealed record HindernisIn(
    [Required(ErrorMessage = "Vul de naam in."), StringLength(120)] string? Naam,
    [Required(ErrorMessage = "Kies wat het is.")] Hindernissoort? Soort,
    OrganisatieId? Organisatie,
    VoorzieningId? Voorziening,
    int? Versie) : IInvoer
{
    internal Hindernisgegevens Gegevens => new(Naam!, Soort!.Value, Organisatie, Voorziening);
}

public sealed record HindernisUit(HindernisId Id, string Naam, Hindernissoort Soort, OrganisatieId? Organisatie, VoorzieningId? Voorziening, DateOnly Van, DateOnly? Tot, int Versie);
