using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Pages.Netwerk;

namespace Partituur.Web.Api.Netwerk;

/// <summary>The voorzieningen of the partnergids and the ladder of a place (eis 22, 35, 46).</summary>
public static class VoorzieningenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/voorzieningen").WithTags("Netwerk");
        groep.MapGet(string.Empty, (PartituurDb db, string? woord, Voorzieningsoort? soort, string? gemeente, string? buurt, CancellationToken stop) => Gidslezing.ZoekAsync(db, new(woord, soort, gemeente, buurt), db.Handeling!.Dag, stop))
            .MetRecht(NetwerkRecht.Gids).WithSummary("Zoek voorzieningen; met een gemeente het dichtstbijzijnde eerst (de ladder van die plek)");
        groep.MapGet("/{id:guid}", LeesAsync).MetRecht(NetwerkRecht.Gids).WithSummary("Eén voorziening, met wie er te bereiken is");
        groep.MapPost(string.Empty, MaakAsync).MetRecht(NetwerkRecht.GidsBeheren).WithSummary("Voeg een voorziening toe");
        groep.MapPut("/{id:guid}", WijzigAsync).MetRecht(NetwerkRecht.GidsBeheren).WithMetadata(new MetVersie()).WithSummary("Wijzig een voorziening");
        groep.MapPut("/{id:guid}/einde", (Guid id, VoorzieningEinde invoer, PartituurDb db, CancellationToken stop) => DoeAsync(db, id, v => v.Beeindig(invoer.LaatsteDag!.Value), stop)).MetRecht(NetwerkRecht.GidsBeheren).WithSummary("Beëindig een voorziening");
        groep.MapDelete("/{id:guid}/einde", (Guid id, PartituurDb db, CancellationToken stop) => DoeAsync(db, id, v => v.GaDoor(), stop)).MetRecht(NetwerkRecht.GidsBeheren).WithSummary("Laat een beëindigde voorziening doorgaan");
        groep.MapPost("/{id:guid}/contacten", (Guid id, VoorzieningcontactMaken c, PartituurDb db, CancellationToken stop) => DoeAsync(db, id, v => v.VoegContactToe(c.Naam, c.Functie, c.Telefoon, c.Mail, c.Bereikbaar), stop))
            .MetRecht(NetwerkRecht.GidsBeheren).WithSummary("Voeg toe wie er te bereiken is");
        groep.MapDelete("/{id:guid}/contacten/{contact:guid}", (Guid id, Guid contact, PartituurDb db, CancellationToken stop) => DoeAsync(db, id, v => v.VerwijderContact(contact), stop)).MetRecht(NetwerkRecht.GidsBeheren).WithSummary("Haal een contact weg");
    }

    private static async Task<VoorzieningUit> LeesAsync(Guid id, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var voorziening = await ZoekAsync(db, id, stop);
        return new((await Gidslezing.AlsRijenAsync(db, [voorziening], db.Handeling!.Dag, stop))[0], ApiFilter.Versie(http, voorziening));
    }

    private static async Task<Created<Gemaakt>> MaakAsync(VoorzieningMaken invoer, PartituurDb db, CancellationToken stop)
    {
        var voorziening = new Voorziening(db.Kijker!.Huis, await VoorzieningPagina.ControleerAsync(db, invoer.AlsGegevens(), stop), db.Handeling!.Dag);
        db.Add(voorziening);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/voorzieningen/{voorziening.Id}", new Gemaakt(voorziening.Id.Waarde));
    }

    private static async Task<NoContent> WijzigAsync(Guid id, VoorzieningMaken invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var gegevens = await VoorzieningPagina.ControleerAsync(db, invoer.AlsGegevens(), stop);
        var voorziening = await ZoekAsync(db, id, stop);
        ApiFilter.MoetVersieZijn(http, voorziening, invoer.Versie);
        voorziening.Wijzig(gegevens);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> DoeAsync(PartituurDb db, Guid id, Action<Voorziening> wat, CancellationToken stop)
    {
        wat(await ZoekAsync(db, id, stop));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<Voorziening> ZoekAsync(PartituurDb db, Guid id, CancellationToken stop)
    {
        var gezocht = new VoorzieningId(id);
        return await db.Voorzieningen.AsTracking().AsSplitQuery().FirstOrDefaultAsync(v => v.Id == gezocht, stop) ?? throw new NietGevonden("Deze voorziening is er niet.");
    }
}

public sealed record VoorzieningUit(VoorzieningRij Voorziening, int Versie);

/// <param name="Naam">Its name.</param>
/// <param name="Soort">What it is.</param>
/// <param name="Trede">Rung of the ladder, 1–4.</param>
/// <param name="Organisatie">Who runs it.</param>
/// <param name="NeemtWel">What it takes.</param>
/// <param name="NeemtNiet">What it does not take.</param>
/// <param name="Doelgroepen">Empty is all.</param>
/// <param name="Gebieden">"gemeente", "gemeente / wijk" or "gemeente / wijk / buurt"; empty is the whole region.</param>
/// <param name="Versie">The version that was read, when it is changed; or send it in If-Match.</param>
public sealed record VoorzieningMaken(
    [Required(ErrorMessage = "Vul de naam in."), StringLength(120)] string? Naam,
    [Required(ErrorMessage = "Kies wat het is.")] Voorzieningsoort? Soort,
    [Required(ErrorMessage = "Kies de trede."), Range(1, 4)] int? Trede,
    OrganisatieId? Organisatie,
    [StringLength(1000)] string? NeemtWel,
    [StringLength(1000)] string? NeemtNiet,
    IReadOnlyList<DoelgroepId>? Doelgroepen,
    IReadOnlyList<string>? Gebieden,
    int? Versie) : IInvoer
{
    public Voorzieninggegevens AlsGegevens() => new(Naam!, Soort!.Value, Trede!.Value, Organisatie, NeemtWel, NeemtNiet, Doelgroepen ?? [], [.. (Gebieden ?? []).Select(Gebied.Lees)]);
}

public sealed record VoorzieningEinde([Required(ErrorMessage = "Kies de laatste dag.")] DateOnly? LaatsteDag) : IInvoer;

public sealed record VoorzieningcontactMaken(
    [Required(ErrorMessage = "Vul de naam van het contact in."), StringLength(120)] string? Naam, [StringLength(120)] string? Functie, [StringLength(40)] string? Telefoon, [StringLength(120)] string? Mail, [StringLength(200)] string? Bereikbaar) : IInvoer;
