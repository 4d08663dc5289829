using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Api.Triage;

/// <summary>Around the decision: what is known for the weegkaart, taking a decision back, and the steps that the table agreed on.</summary>
public static class TafelactiesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/meldingen/{melding:guid}/weegfeiten", WeegfeitenAsync).MetRecht(TriageRecht.Besluiten).WithTags("Triage").WithSummary("Wat al bekend is voor de weegkaart, met de bron; er wordt niets berekend");
        api.MapPost("/meldingen/{melding:guid}/teruggenomen-besluiten", TerugnemenAsync).MetRecht(TriageRecht.Besluiten).WithTags("Triage").WithSummary("Neem een besluit terug waar nog niets mee is gebeurd");
        var groep = api.MapGroup("/tafelacties").WithTags("Triage");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(TriageRecht.Tafel).WithSummary("Open acties van de triagetafel, de oudste termijn eerst");
        groep.MapGet("/{tafelactie:guid}", Lees).MetRecht(TriageRecht.TafelactieAfmelden).WithSummary("Eén actie van de triagetafel");
        groep.MapPost("/{tafelactie:guid}/afmeldingen", MeldAfAsync).MetRecht(TriageRecht.TafelactieAfmelden).WithSummary("Meld de actie af, met een woord");
        groep.MapDelete("/{tafelactie:guid}/afmeldingen", HeropenAsync).MetRecht(TriageRecht.TafelactieAfmelden).WithSummary("Zet een afgemelde actie weer open");
    }

    private static async Task<IReadOnlyList<Weegfeit>> WeegfeitenAsync(PartituurDb db, HttpContext http, CancellationToken stop) =>
        await new Weegvoorstel(db).LeesAsync(ApiFilter.Onderwerp<Melding>(http), stop);

    private static async Task<NoContent> TerugnemenAsync(TerugnameInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new BesluitTerugnemen(db).VoerUitAsync(ApiFilter.Onderwerp<Melding>(http), invoer.Reden!, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<Lijst<TafelactieRij>> LijstAsync(PartituurDb db, HttpContext http, int? pagina, CancellationToken stop)
    {
        var nummer = Math.Max(1, pagina ?? 1);
        var (rijen, heeftMeer) = await TafelactieRij.LeesAsync(db, db.Kijker!.Huis, nummer, stop);
        ApiFilter.Getoond(http, rijen.Select(r => r.Id.Waarde));
        return new(rijen, nummer, heeftMeer);
    }

    private static TafelactieUit Lees(HttpContext http)
    {
        var a = ApiFilter.Onderwerp<Tafelactie>(http);
        return new(a.Id, a.Wat, a.OrganisatieId, a.EigenaarId, a.Voor, a.CodeRood, a.Status, a.Afmelding);
    }

    private static async Task<NoContent> MeldAfAsync(TafelactieAfmelding invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Tafelactie>(http).MeldAf(invoer.Status!.Value, invoer.Woord, db.Handeling!);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> HeropenAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Tafelactie>(http).Heropen();
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Reden">Why the decision is taken back.</param>
public sealed record TerugnameInvoer([Required(ErrorMessage = "Vul in waarom u het besluit terugneemt."), StringLength(1000)] string? Reden) : IInvoer;

/// <param name="Status">Gedaan or NietMeerMogelijk.</param>
/// <param name="Woord">What came of it.</param>
public sealed record TafelactieAfmelding(
    [Required(ErrorMessage = "Kies of de actie gedaan is of niet meer mogelijk is.")] TafelactieStatus? Status,
    [Required(ErrorMessage = "Vul in één woord of zin in wat ervan is gekomen."), StringLength(500)] string? Woord) : IInvoer;

public sealed record TafelactieUit(TafelactieId Id, string Wat, OrganisatieId Organisatie, ProfessionalId? Eigenaar, DateOnly Voor, bool CodeRood, TafelactieStatus Status, string? Afmelding);
