using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Api.Triage;

/// <summary>What follows on a question: content after a hit, taking back, more facts, and reading what others gave.</summary>
public static class VerrijkingApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/bevragingen/{bevraging:guid}").WithTags("Triage");
        groep.MapPost("/verrijking", VraagAsync).MetRecht(TriageRecht.Bevragen).WithSummary("Vraag na een hit wat nodig is voor het besluit");
        groep.MapDelete(string.Empty, TrekInAsync).MetRecht(TriageRecht.Bevragen).WithSummary("Trek een vraag in die nog niet is beantwoord");
        groep.MapPost("/bijdragen", VulAanAsync).MetRecht(TriageRecht.Beantwoorden).WithSummary("Deel nog een feit of oordeel, zolang de tafel niet heeft besloten");
        groep.MapDelete("/bijdragen/{bijdrage:guid}", NeemTerugAsync).MetRecht(TriageRecht.Beantwoorden).WithSummary("Neem één bijdrage terug, zolang de tafel niet heeft besloten");
        groep.MapPost("/niet-gedeeld", DeelNietAsync).MetRecht(TriageRecht.Beantwoorden).WithSummary("Leg vast dat u een deel niet deelt, en waarom");
        var melding = api.MapGroup("/meldingen/{melding:guid}").WithTags("Triage");
        melding.MapPost("/bekendheidsvraag", VraagBekendheidAsync).MetRecht(TriageRecht.Bevragen).WithSummary("Vraag de vaste partners van de doelgroep of zij deze mensen kennen");
        melding.MapGet("/deling", DelingAsync).MetRecht(TriageRecht.Tafel).WithSummary("Wat is gedeeld en wat niet: bron, grond, ontvangers en vervaldatum");
        melding.MapGet("/blik/{organisatie:guid}", BlikAsync).MetRecht(TriageRecht.Tafel).WithSummary("Wat een partner van deze melding ziet");
        api.MapGet("/gedeelde-bijdragen", GedeeldAsync).MetRecht(TriageRecht.GedeeldLezen).WithTags("Triage").WithSummary("Wat andere partners met uw organisatie deelden, tot het vervalt");
    }

    private static async Task<NoContent> VraagAsync(VerrijkingDeel invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var bevraging = ApiFilter.Onderwerp<Bevraging>(http);
        var melding = await db.Meldingen.AsTracking().FirstAsync(m => m.Id == bevraging.MeldingId, stop);
        bevraging.VraagVerrijking(melding, new(invoer.Doel!, [.. invoer.Soorten!], invoer.Uiterlijk!.Value), db.Handeling!);
        return await KlaarAsync(db, stop);
    }

    private static Task<NoContent> TrekInAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Bevraging>(http).TrekIn();
        return KlaarAsync(db, stop);
    }

    private static async Task<NoContent> VulAanAsync(BijdrageDeel invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var bevraging = ApiFilter.Onderwerp<Bevraging>(http);
        bevraging.VulAan(invoer.Lees(await BevragingLezing.LeesAsync(db, bevraging, stop)), await BevragingLezing.MeldingVanAsync(db, bevraging, stop), db.Handeling!);
        return await KlaarAsync(db, stop);
    }

    private static async Task<NoContent> NeemTerugAsync(Guid bijdrage, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var bevraging = ApiFilter.Onderwerp<Bevraging>(http);
        bevraging.NeemBijdrageTerug(bijdrage, await BevragingLezing.MeldingVanAsync(db, bevraging, stop));
        return await KlaarAsync(db, stop);
    }

    private static async Task<NoContent> DeelNietAsync(NietDelenDeel invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var bevraging = ApiFilter.Onderwerp<Bevraging>(http);
        var lezing = await BevragingLezing.LeesAsync(db, bevraging, stop);
        bevraging.VulAan(new NietDelen(invoer.Grond!.Value, invoer.Toelichting, lezing.Persoon(invoer.Over)), await BevragingLezing.MeldingVanAsync(db, bevraging, stop));
        return await KlaarAsync(db, stop);
    }

    private static async Task<IReadOnlyList<GedeeldRij>> GedeeldAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var (rijen, getoond) = await GedeeldLezing.LeesAsync(db, stop: stop);
        ApiFilter.Getoond(http, getoond);
        return rijen;
    }

    private static async Task<Created<IReadOnlyList<GesteldeVraag>>> VraagBekendheidAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var (melding, dag) = (ApiFilter.Onderwerp<Melding>(http), db.Handeling!.Dag);
        var gesteld = await new PartnersBevragen(db).VraagStandaardAsync(melding, melding.CodeRood ? dag : await Termijn.UiterlijkAsync(db, dag, stop), db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created<IReadOnlyList<GesteldeVraag>>($"/api/v1/meldingen/{melding.Id}/bevragingen", [.. gesteld.Select(b => new GesteldeVraag(b.Id, b.AanOrganisatieId, b.Uiterlijk))]);
    }

    private static Task<DelingLezing> DelingAsync(PartituurDb db, HttpContext http, CancellationToken stop) => DelingLezing.LeesAsync(db, ApiFilter.Onderwerp<Melding>(http), stop);

    private static async Task<BlikUit> BlikAsync(Guid organisatie, PartituurDb db, IServiceScopeFactory ruimtes, HttpContext http, CancellationToken stop)
    {
        var blik = await Partnerblik.KijkAsync(ruimtes, db, ApiFilter.Onderwerp<Melding>(http).Id, new(organisatie), db.Handeling!.Dag, stop);
        ApiFilter.Getoond(http, blik.Getoond);
        return new(blik.ZietMelding, blik.Vraag?.Vraag.VerrijkingDoel ?? blik.Vraag?.Vraag.Doel, blik.Vraag?.Lezing.Personen ?? [], blik.Vraag?.Vraag.Antwoord, blik.Gedeeld, blik.Terugkoppelingen);
    }

    private static async Task<NoContent> KlaarAsync(PartituurDb db, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="ZietMelding">The partner may open the melding itself.</param>
/// <param name="Doel">Of the question to it; null when it was not asked.</param>
/// <param name="Personen">About whom it was asked.</param>
/// <param name="Antwoord">What it answered.</param>
/// <param name="Gedeeld">What others gave to it; without the texts that the caller may not read.</param>
/// <param name="Terugkoppelingen">What it was told.</param>
public sealed record BlikUit(bool ZietMelding, string? Doel, IReadOnlyList<BevraagdePersoon> Personen, Antwoord? Antwoord, IReadOnlyList<GedeeldRij> Gedeeld, IReadOnlyList<string> Terugkoppelingen);

/// <param name="Soorten">Kinds of information that the decision needs; at least one.</param>
/// <param name="Doel">What they are needed for.</param>
/// <param name="Uiterlijk">Last day to answer; today or later.</param>
public sealed record VerrijkingDeel(
    [Required(ErrorMessage = "Kies ten minste één soort informatie."), MinLength(1, ErrorMessage = "Kies ten minste één soort informatie.")] IReadOnlyList<Informatiesoort>? Soorten,
    [Required(ErrorMessage = "Vul in waarvoor dit nodig is."), StringLength(1000)] string? Doel,
    [Required(ErrorMessage = "Vul in tot wanneer de partner kan antwoorden.")] DateOnly? Uiterlijk) : IInvoer;

/// <param name="Grond">Beroepsgeheim, NietNoodzakelijk or ZwaarwegendBelang.</param>
/// <param name="Toelichting">Without content; required with ZwaarwegendBelang.</param>
/// <param name="Over">Number of the person in the question; left out it is about everybody.</param>
public sealed record NietDelenDeel([Required(ErrorMessage = "Kies waarom u dit niet deelt.")] Weigergrond? Grond, [StringLength(900)] string? Toelichting = null, int? Over = null) : IInvoer;
