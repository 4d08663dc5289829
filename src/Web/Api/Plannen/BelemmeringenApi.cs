using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;
using Partituur.Web.Pages.Inzicht;
using Partituur.Web.Pages.Plannen;

namespace Partituur.Web.Api.Plannen;

/// <summary>Rules and waiting lists that block a plan, and the figures of all of them without a case.</summary>
public static class BelemmeringenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        // "belemmeringen" of a case are what is missing to hand it back; these are about the plan.
        var groep = api.MapGroup("/casussen/{casus:guid}/plan/belemmeringen").WithTags("Plannen");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(PlanRecht.Lezen).WithSummary("Welke regels en wachtlijsten tegenhouden, wat nu tegenhoudt eerst");
        groep.MapPost(string.Empty, MaakAsync).MetRecht(PlanRecht.Belemmeren).WithSummary("Leg vast welke regel of wachtlijst tegenhoudt");
        groep.MapPut("/{belemmering:guid}", WijzigAsync).WithMetadata(new MetVersie()).MetRecht(PlanRecht.Belemmeren).WithSummary("Verbeter een belemmering");
        groep.MapPut("/{belemmering:guid}/einde", EindeAsync).MetRecht(PlanRecht.Belemmeren).WithSummary("Leg vast dat het niet meer tegenhoudt, of een vergissing was");
        groep.MapDelete("/{belemmering:guid}/einde", HeropenAsync).MetRecht(PlanRecht.Belemmeren).WithSummary("Zet een belemmering weer open");
        api.MapGet("/belemmeringcijfers/{jaar:int}", CijfersAsync).MetRecht(InzichtRecht.Belemmeringen).WithTags("Inzicht").WithSummary("Welke regels en wachtlijsten het vaakst tegenhouden, zonder casus en zonder namen");
    }

    private static async Task<Belemmeringbeeld> CijfersAsync(int jaar, PartituurDb db, CancellationToken stop) =>
        (await Belemmeringcijfers.TelAsync(db, db.Kijker!.Huis, jaar, stop)).Scherm(await Cijferbeeld.DrempelAsync(db, stop));

    private static async Task<IReadOnlyList<BelemmeringUit>> LijstAsync(PartituurDb db, HttpContext http, CancellationToken stop) =>
        [.. (await BelemmeringRij.VanAsync(db, ApiFilter.Onderwerp<Casus>(http), stop)).Select(BelemmeringUit.Van)];

    private static async Task<Created<Gemaakt>> MaakAsync(BelemmeringIn invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var belemmering = await new Belemmeringbeheer(db).LegVastAsync(casus, invoer.Gegevens(db.Handeling!.Dag), db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/casussen/{casus.Id}/plan/belemmeringen", new Gemaakt(belemmering.Id.Waarde));
    }

    private static async Task<NoContent> WijzigAsync(Guid belemmering, BelemmeringIn invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var gevonden = await ZoekAsync(belemmering, db, http, stop);
        ApiFilter.MoetVersieZijn(http, gevonden, invoer.Versie);
        await new Belemmeringbeheer(db).WijzigAsync(ApiFilter.Onderwerp<Casus>(http), gevonden, invoer.Gegevens(gevonden.Sinds), db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> EindeAsync(Guid belemmering, BelemmeringEinde invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        (await ZoekAsync(belemmering, db, http, stop)).LosOp(invoer.Afloop!.Value, invoer.Dag ?? db.Handeling!.Dag, invoer.Oplossing, db.Handeling!);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> HeropenAsync(Guid belemmering, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        (await ZoekAsync(belemmering, db, http, stop)).Heropen(ApiFilter.Onderwerp<Casus>(http));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<Belemmering> ZoekAsync(Guid belemmering, PartituurDb db, HttpContext http, CancellationToken stop) =>
        await new Belemmeringbeheer(db).ZoekAsync(ApiFilter.Onderwerp<Casus>(http), new(belemmering), stop) ?? throw new NietGevonden("Deze belemmering is er niet.");
}

/// <param name="Hindernis">The rule or waiting list on the list of the house.</param>
/// <param name="Soort">Its kind, when it is not on the list; one of the two is required.</param>
/// <param name="Organisatie">Whose it is, when it is not on the list.</param>
/// <param name="Leefgebied">On which leefgebied it blocks.</param>
/// <param name="Weken">How many weeks it costs.</param>
/// <param name="Sinds">Since when; today when left out.</param>
/// <param name="Toelichting">Stays in the case.</param>
/// <param name="Versie">With a change: the version that was read; or send it in If-Match.</param>
public sealed record BelemmeringIn(
    HindernisId? Hindernis,
    Hindernissoort? Soort,
    OrganisatieId? Organisatie,
    [Required(ErrorMessage = "Kies een leefgebied.")] Guid? Leefgebied,
    [Range(1, 520)] int? Weken,
    DateOnly? Sinds,
    [StringLength(1000)] string? Toelichting,
    int? Versie) : IInvoer
{
    internal Belemmeringgegevens Gegevens(DateOnly sinds) => new(Hindernis, Soort, Organisatie, Leefgebied!.Value, Weken, Sinds ?? sinds, Toelichting);
}

/// <param name="Afloop">How it came to an end; Vergissing is not counted.</param>
/// <param name="Dag">On which day; today when left out.</param>
/// <param name="Oplossing">Stays in the case.</param>
public sealed record BelemmeringEinde([Required(ErrorMessage = "Kies hoe er een einde aan kwam.")] Belemmeringafloop? Afloop, DateOnly? Dag, [StringLength(1000)] string? Oplossing) : IInvoer;

public sealed record BelemmeringUit(BelemmeringId Id, HindernisId? Hindernis, string? Regel, Hindernissoort Soort, OrganisatieId? Organisatie, string? Organisatienaam, Guid Leefgebied, int? Weken, DateOnly Sinds, string? Toelichting, Belemmeringafloop? Afloop, DateOnly? OpgelostOp, string? Oplossing, int Versie)
{
    internal static BelemmeringUit Van(BelemmeringRij r)
    {
        var b = r.Belemmering;
        return new(b.Id, b.HindernisId, r.Regel, b.Soort, b.OrganisatieId, r.Organisatie, b.LeefgebiedId, b.Weken, b.Sinds, b.Toelichting, b.Afloop, b.OpgelostOp, b.Oplossing, b.Versie);
    }
}
