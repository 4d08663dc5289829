using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;
using Partituur.Web.Pages.Plannen;

namespace Partituur.Web.Api.Plannen;

/// <summary>Doorzettingsmacht in a case (eis 4, 64): used, corrected, answered by the partner, and ended.</summary>
public static class DoorzettingenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/casussen/{casus:guid}/doorzettingen").WithTags("Plannen");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(PlanRecht.Lezen).WithSummary("Elk gebruik van doorzettingsmacht in deze casus, wat openstaat eerst");
        groep.MapPost(string.Empty, MaakAsync).MetRecht(PlanRecht.Doorzetten).WithSummary("Gebruik doorzettingsmacht; het convenant van de partner moet dat geven");
        groep.MapGet("/partners", PartnersAsync).MetRecht(PlanRecht.Doorzetten).WithSummary("Bij welke partners het kan, en anders waarom niet");
        groep.MapGet("/{doorzetting:guid}", LeesAsync).MetRecht(PlanRecht.Lezen).WithSummary("Eén gebruik van doorzettingsmacht");
        groep.MapPut("/{doorzetting:guid}", WijzigAsync).WithMetadata(new MetVersie()).MetRecht(PlanRecht.Doorzetten).WithSummary("Verbeter het, zolang het resultaat openstaat");
        groep.MapPut("/{doorzetting:guid}/antwoord", AntwoordAsync).MetRecht(PlanRecht.Beantwoorden).WithSummary("Antwoord namens de partner: gedaan, nog niet gedaan of kan niet");
        groep.MapDelete("/{doorzetting:guid}/antwoord", AntwoordTerugAsync).MetRecht(PlanRecht.Beantwoorden).WithSummary("Neem het antwoord terug");
        groep.MapPut("/{doorzetting:guid}/resultaat", ResultaatAsync).MetRecht(PlanRecht.Doorzetten).WithSummary("Leg vast wat ervan is gekomen");
        groep.MapDelete("/{doorzetting:guid}/resultaat", HeropenAsync).MetRecht(PlanRecht.Doorzetten).WithSummary("Zet het resultaat weer open");
    }

    private static async Task<IReadOnlyList<DoorzettingUit>> LijstAsync(PartituurDb db, HttpContext http, CancellationToken stop) =>
        [.. (await DoorzettingRij.VanAsync(db, ApiFilter.Onderwerp<Casus>(http), stop)).Select(DoorzettingUit.Van)];

    private static Task<IReadOnlyList<Doorzetpartner>> PartnersAsync(PartituurDb db, HttpContext http, CancellationToken stop) =>
        new Doorzetten(db).PartnersAsync(ApiFilter.Onderwerp<Casus>(http).HuisId, db.Handeling!.Dag, stop);

    private static async Task<DoorzettingUit> LeesAsync(Guid doorzetting, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var rij = (await DoorzettingRij.VanAsync(db, ApiFilter.Onderwerp<Casus>(http), stop)).FirstOrDefault(r => r.Doorzetting.Id.Waarde == doorzetting) ?? throw new NietGevonden("Dit gebruik van doorzettingsmacht is er niet.");
        _ = ApiFilter.Versie(http, rij.Doorzetting);
        return DoorzettingUit.Van(rij);
    }

    private static async Task<Created<Gemaakt>> MaakAsync(NieuweDoorzettingIn invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var doorzetting = await new Doorzetten(db).VoerUitAsync(casus, invoer.Partner!.Value, invoer.Gegevens, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/casussen/{casus.Id}/doorzettingen/{doorzetting.Id}", new Gemaakt(doorzetting.Id.Waarde));
    }

    private static async Task<NoContent> WijzigAsync(Guid doorzetting, DoorzettingIn invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var gevonden = await ZoekAsync(doorzetting, db, http, stop);
        ApiFilter.MoetVersieZijn(http, gevonden, invoer.Versie);
        await new Doorzetten(db).WijzigAsync(ApiFilter.Onderwerp<Casus>(http), gevonden, invoer.Gegevens, db.Handeling!, stop);
        return await KlaarAsync(db, stop);
    }

    private static async Task<NoContent> AntwoordAsync(Guid doorzetting, PartnerantwoordIn invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        (await ZoekAsync(doorzetting, db, http, stop)).Beantwoord(invoer.Antwoord!.Value, invoer.Reden, db.Handeling!);
        return await KlaarAsync(db, stop);
    }

    private static async Task<NoContent> AntwoordTerugAsync(Guid doorzetting, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        (await ZoekAsync(doorzetting, db, http, stop)).NeemAntwoordTerug(db.Handeling!);
        return await KlaarAsync(db, stop);
    }

    private static async Task<NoContent> ResultaatAsync(Guid doorzetting, DoorzetresultaatIn invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        (await ZoekAsync(doorzetting, db, http, stop)).LegResultaatVast(invoer.Resultaat!.Value, invoer.Zin, invoer.Dag ?? db.Handeling!.Dag, db.Handeling!);
        return await KlaarAsync(db, stop);
    }

    private static async Task<NoContent> HeropenAsync(Guid doorzetting, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        (await ZoekAsync(doorzetting, db, http, stop)).Heropen(ApiFilter.Onderwerp<Casus>(http));
        return await KlaarAsync(db, stop);
    }

    private static async Task<Doorzetting> ZoekAsync(Guid doorzetting, PartituurDb db, HttpContext http, CancellationToken stop) =>
        await new Doorzetten(db).ZoekAsync(ApiFilter.Onderwerp<Casus>(http), new(doorzetting), stop) ?? throw new NietGevonden("Dit gebruik van doorzettingsmacht is er niet.");

    private static async Task<NoContent> KlaarAsync(PartituurDb db, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Partner">Whose convenant grants it.</param>
/// <param name="Soort">A rule that is applied otherwise, or an interventie that starts.</param>
/// <param name="Hindernis">The rule or waiting list on the list of the house.</param>
/// <param name="Regelsoort">Its kind, when it is not on the list; one of the two is required with RegelAnders.</param>
/// <param name="Wat">What the partner is to do.</param>
/// <param name="Interventie">The interventie of this case that it is about.</param>
/// <param name="Leefgebied">On which leefgebied it is stuck; of the interventie when left out.</param>
/// <param name="Waarom">Why the ordinary way is not enough.</param>
/// <param name="Tot">Last day, inclusive.</param>
public sealed record NieuweDoorzettingIn(
    [Required(ErrorMessage = "Kies een partner.")] OrganisatieId? Partner,
    [Required(ErrorMessage = "Kies waarvoor.")] Doorzettingsoort? Soort,
    HindernisId? Hindernis,
    Hindernissoort? Regelsoort,
    [Required(ErrorMessage = "Vul in wat de partner moet doen."), StringLength(500)] string? Wat,
    InterventieId? Interventie,
    Guid? Leefgebied,
    [Required(ErrorMessage = "Vul in waarom dit nodig is."), StringLength(1000)] string? Waarom,
    [Required(ErrorMessage = "Vul de datum in.")] DateOnly? Tot) : IInvoer
{
    internal Doorzetgegevens Gegevens => new(Soort!.Value, Hindernis, Regelsoort, Wat!, Interventie, Leefgebied, Waarom!, Tot!.Value);
}

/// <param name="Soort">A rule that is applied otherwise, or an interventie that starts.</param>
/// <param name="Hindernis">The rule or waiting list on the list of the house.</param>
/// <param name="Regelsoort">Its kind, when it is not on the list.</param>
/// <param name="Wat">What the partner is to do; something else lets a former answer lapse.</param>
/// <param name="Interventie">The interventie of this case that it is about.</param>
/// <param name="Leefgebied">On which leefgebied it is stuck.</param>
/// <param name="Waarom">Why the ordinary way is not enough.</param>
/// <param name="Tot">Last day, inclusive.</param>
/// <param name="Versie">The version that was read; or send it in If-Match.</param>
public sealed record DoorzettingIn(
    [Required(ErrorMessage = "Kies waarvoor.")] Doorzettingsoort? Soort,
    HindernisId? Hindernis,
    Hindernissoort? Regelsoort,
    [Required(ErrorMessage = "Vul in wat de partner moet doen."), StringLength(500)] string? Wat,
    InterventieId? Interventie,
    Guid? Leefgebied,
    [Required(ErrorMessage = "Vul in waarom dit nodig is."), StringLength(1000)] string? Waarom,
    [Required(ErrorMessage = "Vul de datum in.")] DateOnly? Tot,
    int? Versie) : IInvoer
{
    internal Doorzetgegevens Gegevens => new(Soort!.Value, Hindernis, Regelsoort, Wat!, Interventie, Leefgebied, Waarom!, Tot!.Value);
}

/// <param name="Antwoord">Gedaan, NogNiet or KanNiet.</param>
/// <param name="Reden">Required when it is not done or cannot be done.</param>
public sealed record PartnerantwoordIn([Required(ErrorMessage = "Kies uw antwoord.")] Partnerantwoord? Antwoord, [StringLength(1000)] string? Reden) : IInvoer;

/// <param name="Resultaat">Gewerkt, NietGewerkt or Ingetrokken.</param>
/// <param name="Zin">What came of it.</param>
/// <param name="Dag">On which day; today when left out.</param>
public sealed record DoorzetresultaatIn([Required(ErrorMessage = "Kies het resultaat.")] Doorzetresultaat? Resultaat, [Required(ErrorMessage = "Vul in wat ervan is gekomen."), StringLength(1000)] string? Zin, DateOnly? Dag) : IInvoer;

public sealed record DoorzettingUit(
    DoorzettingId Id, OrganisatieId Partner, string Partnernaam, Guid Convenant, Doorzettingsoort Soort, HindernisId? Hindernis, string? Regel, Hindernissoort? Regelsoort, string Wat, InterventieId? Interventie, Guid? Leefgebied, string Waarom,
    DateOnly Tot, string Door, DateTimeOffset Op, Partnerantwoord? Antwoord, string? Antwoordreden, DateTimeOffset? BeantwoordOp, Doorzetresultaat? Resultaat, string? Resultaatzin, DateOnly? Resultaatdag, int Versie)
{
    internal static DoorzettingUit Van(DoorzettingRij rij)
    {
        var d = rij.Doorzetting;
        return new(d.Id, d.PartnerId, rij.Partner, d.ConvenantId, d.Soort, d.HindernisId, rij.Regel, d.Regelsoort, d.Wat, d.InterventieId, d.LeefgebiedId, d.Waarom, d.Tot, rij.Door, d.Op, d.Antwoord, d.Antwoordreden, d.BeantwoordOp, d.Resultaat, d.Resultaatzin, d.ResultaatDag, d.Versie);
    }
}
