using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Web.Api.Meldingen;
using Partituur.Web.Pages.Casussen;
using Partituur.Web.Pages.Meldingen;

namespace Partituur.Web.Api.Casussen;

/// <summary>The journal of a case: source, fact or opinion, ring. Never changed afterwards.</summary>
public static class JournaalApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/casussen/{casus:guid}/journaalregels").WithTags("Casussen");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(CasusRecht.Lezen).WithSummary("Het journaal, nieuwste eerst, voor zover u het mag lezen");
        groep.MapPost(string.Empty, NoteerAsync).MetRecht(CasusRecht.Noteren).WithSummary("Schrijf in het journaal; een regel is later niet te wijzigen");
        groep.MapPost("/{journaalregel:guid}/stuk", VoegStukToeAsync).MetRecht(CasusRecht.Noteren).WithSummary("Voeg het document toe bij een eigen journaalregel: de bytes zijn de body, de bestandsnaam staat in ?naam=");
        api.MapGet("/casussen/{casus:guid}/stukken/{stuk:guid}", HaalStukAsync).WithTags("Casussen").MetRecht(CasusRecht.Lezen).WithSummary("De bytes van een document uit het journaal");
    }

    private static async Task<Lijst<DossierLezing.NotitieRij>> LijstAsync(PartituurDb db, HttpContext http, int? pagina, CancellationToken stop)
    {
        var nummer = Math.Max(1, pagina ?? 1);
        var (rijen, heeftOudere) = await DossierLezing.JournaalAsync(db, ApiFilter.Onderwerp<Casus>(http).Id, nummer, stop);
        return new(rijen, nummer, heeftOudere);
    }

    private static async Task<Created<Gemaakt>> NoteerAsync(JournaalInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var regel = new Journaalregel(casus, invoer.Tekst!, invoer.Soort!.Value, invoer.Kring ?? Kring.Deelnemers, db.Handeling!, invoer.Als ?? Journaalsoort.Notitie, invoer.Over, invoer.WaaromNagekomen);
        db.Add(regel);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/casussen/{casus.Id}/journaalregels", new Gemaakt(regel.Id));
    }

    /// <summary>One document per entry, by who wrote it: an entry is not changed afterwards, only what could not travel with it comes.</summary>
    private static async Task<Created<Gemaakt>> VoegStukToeAsync(Guid journaalregel, string? naam, PartituurDb db, Bijlageontvangst ontvangst, HttpContext http, CancellationToken stop)
    {
        var (casus, wie) = (ApiFilter.Onderwerp<Casus>(http), db.Handeling!.Professional);
        if (!await db.Journaal.AnyAsync(j => j.Id == journaalregel && j.CasusId == casus.Id && j.DoorId == wie, stop))
        {
            throw new NietGevonden("Deze journaalregel is er niet, of is niet van u.");
        }

        if (await db.Bijlagen.AnyAsync(b => b.JournaalregelId == journaalregel, stop))
        {
            throw new RegelGeschonden("stuk-is-er-al", "Bij deze journaalregel staat al een document. Schrijf een nieuwe regel voor het volgende.");
        }

        var stuk = await ontvangst.NeemAanAsync(naam ?? string.Empty, await BijlagenApi.LeesAsync(http.Request, stop), (n, bytes, scan) => Bijlage.BijJournaal(casus.HuisId, journaalregel, n, bytes, scan, db.Handeling!), stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/casussen/{casus.Id}/stukken/{stuk.Id}", new Gemaakt(stuk.Id));
    }

    private static async Task<FileContentHttpResult> HaalStukAsync(Guid stuk, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var gevonden = await db.StukAsync(ApiFilter.Onderwerp<Casus>(http).Id, stuk, stop) ?? throw new NietGevonden("Dit document is er niet.");
        ApiFilter.Getoond(http, [gevonden.Id]);
        return TypedResults.File(gevonden.Inhoud!.Bytes, Bestandskeuring.Mediatype(gevonden.Soort), gevonden.Naam);
    }
}

/// <param name="Tekst">Only what is needed.</param>
/// <param name="Soort">Fact or opinion.</param>
/// <param name="Kring">Who may read it; everybody who takes part when left out.</param>
/// <param name="Als">What kind of entry it is; a Notitie when left out.</param>
/// <param name="Over">Somebody in the case; left out is the case as a whole.</param>
/// <param name="WaaromNagekomen">Required on a case that has ended: why it comes only now.</param>
public sealed record JournaalInvoer(
    [Required(ErrorMessage = "Vul de notitie in."), StringLength(4000)] string? Tekst,
    [Required(ErrorMessage = "Kies feit of oordeel.")] FeitOfOordeel? Soort,
    Kring? Kring,
    Journaalsoort? Als = null,
    PersoonId? Over = null,
    [StringLength(500)] string? WaaromNagekomen = null) : IInvoer;
