using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Pages.Casussen;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Api.Casussen;

/// <summary>Who directs a case (eis 1, 12, 33), and what it is really about (eis 57).</summary>
public static class RegieApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/casussen/{casus:guid}").WithTags("Casussen");
        groep.MapGet("/procesregisseurs", KeuzesAsync).MetRecht(CasusRecht.Toewijzen).WithSummary("Wie vandaag procesregisseur is in dit huis");
        groep.MapPut("/regie", WijsToeAsync).MetRecht(CasusRecht.Toewijzen).WithSummary("Wijs de procesregisseur en een vervanger toe; vanuit een casusoverleg met de O³MP-toets");
        groep.MapPost("/invalbeurten", ValInAsync).MetRecht(CasusRecht.Invallen).WithSummary("Val in voor de procesregisseur");
        groep.MapPost("/analyses", BeginAnalyseAsync).MetRecht(CasusRecht.Regisseren).WithSummary("Begin de analyse van een casus die net is geopend");
        groep.MapPut("/essentie", EssentieAsync).WithMetadata(new MetVersie()).MetRecht(CasusRecht.Regisseren).WithSummary("Leg vast waar het in deze casus echt om gaat");
    }

    private static async Task<IReadOnlyList<Keuze>> KeuzesAsync(PartituurDb db, HttpContext http) =>
        Keuze.Van(await new Bemensen(db).Procesregisseurs(ApiFilter.Onderwerp<Casus>(http).HuisId, db.Handeling!.Dag).AlsKeuzeAsync(db));

    private static async Task<NoContent> WijsToeAsync(RegieInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Bemensen(db).WijsToeAsync(ApiFilter.Onderwerp<Casus>(http), invoer.Procesregisseur!.Value, invoer.Vervanger, db.Handeling!, invoer.Toets?.AlsToets(), stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> ValInAsync(InvalInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Bemensen(db).ValInAsync(ApiFilter.Onderwerp<Casus>(http), invoer.Reden!, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> BeginAnalyseAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Casus>(http).GaatNaarAnalyse();
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<EssentieUit> EssentieAsync(EssentieTekst invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        ApiFilter.MoetVersieZijn(http, casus, invoer.Versie);
        await new Analysebeheer(db).LegEssentieVastAsync(casus, invoer.Tekst!, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return new(casus.Essentie!, ApiFilter.Versie(http, casus));
    }
}

/// <param name="Procesregisseur">One of procesregisseurs.</param>
/// <param name="Vervanger">The stand-in; left out ends the standing in.</param>
/// <param name="Toets">Required and met when the case comes from a casusoverleg.</param>
public sealed record RegieInvoer([Required(ErrorMessage = "Kies een procesregisseur.")] ProfessionalId? Procesregisseur, ProfessionalId? Vervanger, ToetsInvoer? Toets) : IInvoer;

public sealed record InvalInvoer([Required(ErrorMessage = "Vul in waarom u invalt."), StringLength(1000)] string? Reden) : IInvoer;

/// <param name="Tekst">One paragraph.</param>
/// <param name="Versie">The version of the case that was read; or send it in If-Match.</param>
public sealed record EssentieTekst([Required(ErrorMessage = "Vul de essentie in."), StringLength(2000)] string? Tekst, int? Versie) : IInvoer;

public sealed record EssentieUit(string Tekst, int Versie);
