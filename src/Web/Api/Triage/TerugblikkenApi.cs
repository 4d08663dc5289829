using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Triage;
using Partituur.Web.Pages.Inzicht;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Api.Triage;

/// <summary>"Was it right?": the questions, what happened since, the answer, and the figures.</summary>
public static class TerugblikkenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/triage/terugblikken").WithTags("Triage");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(TriageRecht.Terugblikken).WithSummary("Besluiten van maanden geleden die wachten op een terugblik, of die beantwoord zijn");
        groep.MapGet("/{terugblik:guid}", LeesAsync).MetRecht(TriageRecht.Terugblikken).WithSummary("Eén terugblik: het besluit van toen en wat er sindsdien gebeurde, met bron en zonder score");
        groep.MapPut("/{terugblik:guid}", BeantwoordAsync).WithMetadata(new MetVersie()).MetRecht(TriageRecht.Terugblikken).WithSummary("Zeg of het besluit terecht was, of verbeter dat; het besluit zelf verandert niet");
        groep.MapDelete("/{terugblik:guid}/antwoord", NeemTerugAsync).MetRecht(TriageRecht.Terugblikken).WithSummary("Neem het antwoord terug: de vraag wacht weer");
        api.MapGet("/inzicht/terecht", (PartituurDb db, CancellationToken stop) => Terechtbeeld.LeesAsync(db, stop)).MetRecht(InzichtRecht.Terecht).WithTags("Inzicht")
            .WithSummary("Wat mensen later van besluiten zeggen, per tafel en voor het huis: aantallen met een marge, zonder kleine aantallen");
    }

    private static async Task<Lijst<TerugblikRij>> LijstAsync(PartituurDb db, HttpContext http, Terugblikstand? stand, string? tafel, Uitkomst? uitkomst, Oordeel? oordeel, int? pagina, CancellationToken stop)
    {
        var nummer = Math.Max(1, pagina ?? 1);
        var filter = new Terugblikfilter(oordeel is null ? stand ?? Terugblikstand.Wacht : Terugblikstand.Beantwoord, tafel, uitkomst, oordeel);
        var (rijen, heeftMeer) = await TerugblikRij.LeesAsync(db, db.Kijker!.Huis, filter, nummer, stop);
        ApiFilter.Getoond(http, rijen.Select(r => r.Id.Waarde));
        return new(rijen, nummer, heeftMeer);
    }

    private static async Task<TerugblikUit> LeesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var t = ApiFilter.Onderwerp<Terugblik>(http);
        var l = await TerugblikLezing.LeesAsync(db, t, stop);
        ApiFilter.Getoond(http, l.Getoond);
        return new(t.Id, t.MeldingId, l.Meldingnummer, t.TafelId, l.Tafel, t.Uitkomst, l.Ontvanger, l.Besluit.Reden, ToetsUit.Van(l.Besluit.Toets), l.Besluit.BeslotenOp, l.Dagen, t.Uiterlijk, l.Sindsdien, t.Oordeel, t.Toelichting, t.BeantwoordOp, t.TeVerbeterenTot, ApiFilter.Versie(http, t));
    }

    private static async Task<NoContent> BeantwoordAsync(TerugblikAntwoord invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var terugblik = ApiFilter.Onderwerp<Terugblik>(http);
        ApiFilter.MoetVersieZijn(http, terugblik, invoer.Versie);
        terugblik.Beantwoord(invoer.Oordeel!.Value, invoer.Toelichting, db.Handeling!);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> NeemTerugAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var terugblik = ApiFilter.Onderwerp<Terugblik>(http);
        ApiFilter.MoetVersieZijn(http, terugblik, null);
        terugblik.NeemTerug(db.Handeling!);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Oordeel">What is said of the decision now.</param>
/// <param name="Toelichting">Why; needed unless it was right.</param>
/// <param name="Versie">The version that was read; or send it in If-Match.</param>
public sealed record TerugblikAntwoord(
    [Required(ErrorMessage = "Kies wat u nu van het besluit vindt.")] Oordeel? Oordeel,
    [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")] string? Toelichting,
    int? Versie) : IInvoer;

/// <param name="Id">The question.</param>
/// <param name="Melding">The melding.</param>
/// <param name="Meldingnummer">Its number.</param>
/// <param name="Tafel">The table that decided; null at none.</param>
/// <param name="Tafelnaam">Its name.</param>
/// <param name="Uitkomst">What was decided.</param>
/// <param name="Ontvanger">To whom it went.</param>
/// <param name="Reden">Why, as it was written then.</param>
/// <param name="Toets">The weegkaart as it lay on the table.</param>
/// <param name="BeslotenOp">When.</param>
/// <param name="Dagen">Days since.</param>
/// <param name="Uiterlijk">Last day for an answer.</param>
/// <param name="Sindsdien">Facts since, without a score.</param>
/// <param name="Oordeel">The answer; null while it waits.</param>
/// <param name="Toelichting">Why.</param>
/// <param name="BeantwoordOp">When it was answered.</param>
/// <param name="TeVerbeterenTot">Last day on which the answer can be mended.</param>
/// <param name="Versie">For who writes.</param>
public sealed record TerugblikUit(TerugblikId Id, MeldingId Melding, string Meldingnummer, TriagetafelId? Tafel, string? Tafelnaam, Uitkomst Uitkomst, string? Ontvanger, string Reden, ToetsUit? Toets, DateTimeOffset BeslotenOp, int Dagen, DateOnly Uiterlijk, Sindsdien Sindsdien, Oordeel? Oordeel, string? Toelichting, DateTimeOffset? BeantwoordOp, DateOnly? TeVerbeterenTot, int Versie);
