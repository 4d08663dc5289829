using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Api.Triage;

/// <summary>Offers to the ladder: the table decides and offers, the receiver accepts or refuses, and of a refusal nothing is kept (eis 45–48).</summary>
public static class VerwijzingenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var melding = api.MapGroup("/meldingen/{melding:guid}").WithTags("Verwijzing");
        melding.MapGet("/verwijzingvoorstel", VoorstelAsync).MetRecht(TriageRecht.Besluiten).WithSummary("Wat lokaal kan, dichtstbijzijnde eerst, en de kleinste set die u kunt meegeven");
        melding.MapPost("/verwijzingen", MaakAsync).MetRecht(TriageRecht.Besluiten).WithSummary("Besluit tot een lokaal netwerk en bied de melding daar aan");
        var groep = api.MapGroup("/verwijzingen").WithTags("Verwijzing");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(TriageRecht.VerwijzingLezen).WithSummary("Verwijzingen die u mag zien; wat op antwoord wacht eerst");
        groep.MapGet("/{verwijzing:guid}", LeesAsync).MetRecht(TriageRecht.VerwijzingLezen).WithSummary("Eén verwijzing met de meegegeven set");
        groep.MapPost("/{verwijzing:guid}/aanname", (PartituurDb db, HttpContext http, CancellationToken stop) => DoeAsync(db, http, (a, v) => a.NeemAanAsync(v, db.Handeling!, stop), stop))
            .MetRecht(TriageRecht.VerwijzingBeantwoorden).WithSummary("Neem de verwijzing aan");
        groep.MapPost("/{verwijzing:guid}/weigering", (VerwijzingReden invoer, PartituurDb db, HttpContext http, CancellationToken stop) => DoeAsync(db, http, (a, v) => a.WeigerAsync(v, invoer.Reden, db.Handeling!, stop), stop))
            .MetRecht(TriageRecht.VerwijzingBeantwoorden).WithSummary("Neem de verwijzing niet aan; de set wordt verwijderd");
        groep.MapPost("/{verwijzing:guid}/intrekking", (VerwijzingReden invoer, PartituurDb db, HttpContext http, CancellationToken stop) => DoeAsync(db, http, (a, v) => a.TrekInAsync(v, invoer.Reden, db.Handeling!, stop), stop))
            .MetRecht(TriageRecht.VerwijzingIntrekken).WithSummary("Trek de verwijzing in; de set wordt verwijderd");
    }

    private static async Task<VerwijzingVoorstel> VoorstelAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var (melding, verwijzen) = (ApiFilter.Onderwerp<Melding>(http), new Verwijzen(db));
        var lokaal = await verwijzen.LokaalAsync(melding, db.Handeling!.Dag, stop);
        return new([.. lokaal.Select(l => new LokaalUit(l.Voorziening.Id, l.Voorziening.Naam, l.Nabij))], await verwijzen.VoorstelAsync(melding, stop), await verwijzen.UiterlijkAsync(db.Handeling.Dag, stop));
    }

    private static async Task<Created<Gemaakt>> MaakAsync(VerwijzingMaken invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var (melding, verwijzen) = (ApiFilter.Onderwerp<Melding>(http), new Verwijzen(db));
        var voorstel = await verwijzen.VoorstelAsync(melding, stop);
        var gekozen = (invoer.Personen ?? []).Select(p => p.Rij >= 1 && p.Rij <= voorstel.Count
            ? new VerwezenGegevens(voorstel[p.Rij - 1].Naam, p.Geboortejaar ? voorstel[p.Rij - 1].Geboortejaar : null, p.Contact)
            : throw new InvoerOngeldig("personen", "Kies rijen uit het verwijzingvoorstel.")).ToList();
        var verwijzing = await verwijzen.VoerUitAsync(melding, new(invoer.Voorziening!.Value, invoer.Reden, gekozen, invoer.Waarom, invoer.Nodig), db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/verwijzingen/{verwijzing.Id}", new Gemaakt(verwijzing.Id.Waarde));
    }

    private static async Task<Lijst<VerwijzingRij>> LijstAsync(PartituurDb db, HttpContext http, int? pagina, CancellationToken stop)
    {
        var blad = Math.Max(1, pagina ?? 1);
        var (rijen, heeftMeer) = await VerwijzingLezing.LijstAsync(db, blad, stop);
        ApiFilter.Getoond(http, rijen.Select(r => r.Id.Waarde));
        return new(rijen, blad, heeftMeer);
    }

    private static async Task<VerwijzingUit> LeesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var v = ApiFilter.Onderwerp<Verwijzing>(http);
        var huis = db.Kijker!.ZietMeldingenVanHuis;
        return new(
            v.Id,
            await VerwijzingLezing.NaamAsync(db, v.VoorzieningId, stop),
            v.Status,
            v.AangebodenOp,
            v.Uiterlijk,
            v.Waarom,
            [.. v.Personen.OrderBy(p => p.Rij).Select(p => new VerwezenGegevens(p.Naam, p.Geboortejaar, p.Contact))],
            huis ? v.MeldingId : null,
            huis ? v.Reden : null,
            huis ? v.Nodig : null);
    }

    private static async Task<NoContent> DoeAsync(PartituurDb db, HttpContext http, Func<VerwijzingAfhandelen, Verwijzing, Task> wat, CancellationToken stop)
    {
        await wat(new VerwijzingAfhandelen(db), ApiFilter.Onderwerp<Verwijzing>(http));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

public sealed record LokaalUit(VoorzieningId Id, string Naam, Nabijheid Nabij);

/// <param name="Lokaal">Nearest first.</param>
/// <param name="Personen">The minimal set, to narrow; their row is their place, from 1.</param>
/// <param name="Uiterlijk">Last day to answer an offer of today.</param>
public sealed record VerwijzingVoorstel(IReadOnlyList<LokaalUit> Lokaal, IReadOnlyList<VerwezenGegevens> Personen, DateOnly Uiterlijk);

/// <param name="Voorziening">One of the partnergids.</param>
/// <param name="Reden">Why the table decides so; stays in the house.</param>
/// <param name="Waarom">The sentence that the receiver reads.</param>
/// <param name="Nodig">What the local network needs; about the network, never about people.</param>
/// <param name="Personen">At least one.</param>
public sealed record VerwijzingMaken(
    [Required(ErrorMessage = "Kies een voorziening.")] VoorzieningId? Voorziening,
    [Required(ErrorMessage = "Vul de reden van het besluit in."), StringLength(4000)] string? Reden,
    [Required(ErrorMessage = "Vul in waarom u dit vraagt."), StringLength(1000)] string? Waarom,
    [StringLength(1000)] string? Nodig,
    IReadOnlyList<VerwezenRij>? Personen) : IInvoer;

/// <param name="Rij">Place in the proposal, from 1.</param>
/// <param name="Geboortejaar">Whether the birth year goes along.</param>
/// <param name="Contact">How to reach them; empty does not go along.</param>
public sealed record VerwezenRij(int Rij, bool Geboortejaar, [StringLength(200)] string? Contact);

public sealed record VerwijzingReden([Required(ErrorMessage = "Vul de reden in."), StringLength(1000)] string? Reden) : IInvoer;

/// <param name="Id">The offer.</param>
/// <param name="Voorziening">To whom.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="AangebodenOp">Since when.</param>
/// <param name="Uiterlijk">Last day to answer.</param>
/// <param name="Waarom">Null once it was removed.</param>
/// <param name="Personen">Empty once they were removed.</param>
/// <param name="Melding">For the house only.</param>
/// <param name="Reden">For the house only.</param>
/// <param name="Nodig">For the house only.</param>
public sealed record VerwijzingUit(VerwijzingId Id, string Voorziening, VerwijzingStatus Status, DateTimeOffset AangebodenOp, DateOnly Uiterlijk, string? Waarom, IReadOnlyList<VerwezenGegevens> Personen, MeldingId? Melding, string? Reden, string? Nodig);
