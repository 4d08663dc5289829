using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Toegang;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Api.Casussen;

/// <summary>The analysis beside the scores: comparison, what protects, earlier help, the essence and who sees it otherwise, and what comes back over generations.</summary>
public static class AnalyseApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var casus = api.MapGroup("/casussen/{casus:guid}").WithTags("Analyse");
        casus.MapGet("/vergelijking", VergelijkAsync).MetRecht(CasusRecht.Scoren).WithSummary("De laatste score van elke organisatie naast elkaar, met wat te bespreken is; er wordt niets gemiddeld");
        casus.MapGet("/beschermende-factoren", BeschermingAsync).MetRecht(CasusRecht.Lezen).WithSummary("Wat iemand beschermt");
        casus.MapPost("/beschermende-factoren", NoemAsync).MetRecht(CasusRecht.Scoren).WithSummary("Noem wat iemand beschermt");
        casus.MapPut("/beschermende-factoren/{factor:guid}/vervallen", VervaltAsync).MetRecht(CasusRecht.Scoren).WithSummary("Zeg dat het niet meer geldt");
        casus.MapDelete("/beschermende-factoren/{factor:guid}/vervallen", GeldtAsync).MetRecht(CasusRecht.Scoren).WithSummary("Het geldt toch nog");
        casus.MapGet("/essenties", EssentiesAsync).MetRecht(CasusRecht.Lezen).WithSummary("Alle versies van de essentie, nieuwste eerst");
        casus.MapGet("/andere-lezingen", LezingenAsync).MetRecht(CasusRecht.Lezen).WithSummary("Welke partner de essentie anders ziet, in eigen woorden");
        casus.MapPost("/andere-lezingen", AndersAsync).MetRecht(CasusRecht.Scoren).WithSummary("Leg vast dat uw organisatie het anders ziet");
        casus.MapPut("/andere-lezingen/{lezing:guid}/intrekking", TrekLezingInAsync).MetRecht(CasusRecht.Scoren).WithSummary("Uw organisatie ziet het niet meer anders");
        casus.MapDelete("/andere-lezingen/{lezing:guid}/intrekking", ZetLezingTerugAsync).MetRecht(CasusRecht.Scoren).WithSummary("Toch nog anders");
        casus.MapGet("/generaties", GeneratiesAsync).MetRecht(CasusRecht.Lezen).WithSummary("Wat bij ouders en kinderen terugkomt, als zinnen met hun bron");
        casus.MapGet("/eerdere-pogingen", PogingenAsync).MetRecht(CasusRecht.Lezen).WithSummary("Eerdere hulp en waarom die niet lukte");
        casus.MapPost("/eerdere-pogingen", NieuwAsync).MetRecht(CasusRecht.Scoren).WithSummary("Voeg een eerdere poging toe");
        var poging = api.MapGroup("/casussen/pogingen/{poging:guid}").WithTags("Analyse");
        poging.MapPut(string.Empty, WijzigAsync).WithMetadata(new MetVersie()).MetRecht(CasusRecht.Scoren).WithSummary("Wijzig een eerdere poging");
        poging.MapPut("/intrekking", TrekInAsync).MetRecht(CasusRecht.Scoren).WithSummary("Trek een eerdere poging in");
        poging.MapDelete("/intrekking", HerstelAsync).MetRecht(CasusRecht.Scoren).WithSummary("Zet een ingetrokken poging terug");
        var schalen = api.MapGroup("/leefgebiedschalen").WithTags("Analyse");
        schalen.MapGet(string.Empty, SchalenAsync).MetRecht(NetwerkRecht.Gids).WithSummary("De schalen van dit huis; de eerste die is ingegaan, geldt");
        schalen.MapPost(string.Empty, NieuweSchaalAsync).MetRecht(NetwerkRecht.Beheren).WithSummary("Leg een nieuwe versie van de schaal vast");
    }

    private static async Task<IReadOnlyList<VergelijkingUit>> VergelijkAsync(PartituurDb db, HttpContext http, Guid? persoon, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var scores = await db.ScoresVanAsync(casus.Id, null, stop);
        var (schalen, gebieden) = (await Schalen.LeesAsync(db, casus.HuisId, stop), await AnalyseLezing.LeefgebiedenAsync(db, stop));
        var namen = scores.DistinctBy(s => s.BronId).ToDictionary(s => s.BronId, s => s.Bron);
        return [.. casus.Personen.Where(p => persoon is null || p.PersoonId.Waarde == persoon).SelectMany(p => AnalyseLezing.Vergelijk(scores, p.PersoonId, schalen, gebieden).Select(v => new VergelijkingUit(
            p.PersoonId, v.Leefgebied, v.IsGesprek, v.Verschil, [.. v.Laatste.Select(o => new OordeelUit(namen[o.Bron], o.Score, o.Schaal.Woord(o.Score), o.Schaal.Id, o.Op))])))];
    }

    private static async Task<IReadOnlyList<BeschermRij>> BeschermingAsync(PartituurDb db, HttpContext http, Guid? persoon, CancellationToken stop) =>
        await AnalyseLezing.BeschermingAsync(db, ApiFilter.Onderwerp<Casus>(http).Id, persoon is { } p ? new PersoonId(p) : null, stop);

    private static async Task<Created<Gemaakt>> NoemAsync(BeschermendInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var factor = await new Analysebeheer(db).NoemBeschermingAsync(casus, invoer.Persoon!.Value, invoer.Wat, invoer.Leefgebied, db.Handeling!, stop);
        return await GemaaktAsync(db, $"/api/v1/casussen/{casus.Id}/beschermende-factoren", factor.Id, stop);
    }

    private static Task<NoContent> VervaltAsync(Guid factor, PartituurDb db, HttpContext http, CancellationToken stop) =>
        KlaarAsync(db, new Analysebeheer(db).WisselBeschermingAsync(ApiFilter.Onderwerp<Casus>(http), factor, false, db.Handeling!, stop), stop);

    private static Task<NoContent> GeldtAsync(Guid factor, PartituurDb db, HttpContext http, CancellationToken stop) =>
        KlaarAsync(db, new Analysebeheer(db).WisselBeschermingAsync(ApiFilter.Onderwerp<Casus>(http), factor, true, db.Handeling!, stop), stop);

    private static Task<IReadOnlyList<EssentieRij>> EssentiesAsync(PartituurDb db, HttpContext http, CancellationToken stop) => AnalyseLezing.EssentiesAsync(db, ApiFilter.Onderwerp<Casus>(http), stop);

    private static Task<IReadOnlyList<LezingRij>> LezingenAsync(PartituurDb db, HttpContext http, CancellationToken stop) => AnalyseLezing.LezingenAsync(db, ApiFilter.Onderwerp<Casus>(http).Id, stop);

    private static async Task<Created<Gemaakt>> AndersAsync(LezingInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var lezing = await new Analysebeheer(db).ZietAndersAsync(casus, invoer.Woorden, db.Handeling!, stop);
        return await GemaaktAsync(db, $"/api/v1/casussen/{casus.Id}/andere-lezingen", lezing.Id, stop);
    }

    private static Task<NoContent> TrekLezingInAsync(Guid lezing, PartituurDb db, HttpContext http, CancellationToken stop) =>
        KlaarAsync(db, new Analysebeheer(db).WisselLezingAsync(ApiFilter.Onderwerp<Casus>(http), lezing, false, db.Handeling!, stop), stop);

    private static Task<NoContent> ZetLezingTerugAsync(Guid lezing, PartituurDb db, HttpContext http, CancellationToken stop) =>
        KlaarAsync(db, new Analysebeheer(db).WisselLezingAsync(ApiFilter.Onderwerp<Casus>(http), lezing, true, db.Handeling!, stop), stop);

    private static async Task<IReadOnlyList<Patroon>> GeneratiesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var patronen = await new Generatiepatronen(db).LeesAsync(ApiFilter.Onderwerp<Casus>(http), stop);
        ApiFilter.Getoond(http, patronen.SelectMany(p => p.Personen).Select(p => p.Waarde).Distinct());
        return patronen;
    }

    private static Task<IReadOnlyList<PogingRij>> PogingenAsync(PartituurDb db, HttpContext http, CancellationToken stop) => AnalyseLezing.PogingenAsync(db, ApiFilter.Onderwerp<Casus>(http).Id, true, stop);

    private static async Task<Created<Gemaakt>> NieuwAsync(PogingApiInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var poging = new EerderePoging(casus, invoer.Gegevens, db.Handeling!);
        db.Add(poging);
        return await GemaaktAsync(db, $"/api/v1/casussen/{casus.Id}/eerdere-pogingen", poging.Id, stop);
    }

    private static async Task<NoContent> WijzigAsync(PogingApiInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var poging = ApiFilter.Onderwerp<EerderePoging>(http);
        ApiFilter.MoetVersieZijn(http, poging, invoer.Versie);
        var id = poging.CasusId;
        poging.Wijzig(await db.Casussen.AsNoTrackingWithIdentityResolution().FirstAsync(c => c.Id == id, stop), invoer.Gegevens, db.Handeling!);
        return await KlaarAsync(db, Task.CompletedTask, stop);
    }

    private static Task<NoContent> TrekInAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<EerderePoging>(http).TrekIn(db.Handeling!);
        return KlaarAsync(db, Task.CompletedTask, stop);
    }

    private static Task<NoContent> HerstelAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<EerderePoging>(http).Herstel();
        return KlaarAsync(db, Task.CompletedTask, stop);
    }

    private static async Task<IReadOnlyList<SchaalUit>> SchalenAsync(PartituurDb db, CancellationToken stop) =>
        [.. (await Schalen.LeesAsync(db, db.Kijker!.Huis, stop)).Versies.Select(v => SchaalUit.Van(v.AlsSchaal(), v.Vanaf)), SchaalUit.Van(Schaal.Standaard, null)];

    private static async Task<Created<Gemaakt>> NieuweSchaalAsync(SchaalApiInvoer invoer, PartituurDb db, CancellationToken stop)
    {
        var schaal = new Leefgebiedschaal(db.Kijker!.Huis, invoer.Laagste!.Value, invoer.Woorden!, invoer.ProbleemTot!.Value, invoer.GesprekVanaf!.Value, invoer.Vanaf!.Value, db.Handeling!);
        db.Add(schaal);
        return await GemaaktAsync(db, "/api/v1/leefgebiedschalen", schaal.Id, stop);
    }

    private static async Task<NoContent> KlaarAsync(PartituurDb db, Task eerst, CancellationToken stop)
    {
        await eerst;
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<Created<Gemaakt>> GemaaktAsync(PartituurDb db, string pad, Guid id, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return TypedResults.Created(pad, new Gemaakt(id));
    }
}

/// <param name="Persoon">Somebody in the case.</param>
/// <param name="Wat">In words.</param>
/// <param name="Leefgebied">One of leefgebieden; may be left out.</param>
public sealed record BeschermendInvoer(
    [Required(ErrorMessage = "Kies een persoon.")] PersoonId? Persoon,
    [Required(ErrorMessage = "Vul in wat beschermt."), StringLength(500)] string? Wat,
    Guid? Leefgebied) : IInvoer;

public sealed record LezingInvoer([Required(ErrorMessage = "Vul in hoe u het ziet."), StringLength(1500)] string? Woorden) : IInvoer;

/// <param name="Over">Somebody in the case; left out is everybody.</param>
/// <param name="Wat">What was tried.</param>
/// <param name="Wie">By whom.</param>
/// <param name="Van">When it began, about.</param>
/// <param name="Tot">When it ended, about.</param>
/// <param name="Resultaat">Whether it helped.</param>
/// <param name="Afloop">The result in words.</param>
/// <param name="WaaromNiet">Why it failed; required unless it helped.</param>
/// <param name="Versie">With a change: the version that was read; or send it in If-Match.</param>
public sealed record PogingApiInvoer(
    PersoonId? Over,
    [Required(ErrorMessage = "Vul in wat er is geprobeerd."), StringLength(300)] string? Wat,
    [Required(ErrorMessage = "Vul in wie dat deed."), StringLength(200)] string? Wie,
    DateOnly? Van,
    DateOnly? Tot,
    [Required(ErrorMessage = "Kies of het hielp.")] Pogingresultaat? Resultaat,
    [StringLength(1000)] string? Afloop,
    [StringLength(1000)] string? WaaromNiet,
    int? Versie) : IInvoer
{
    internal Poginggegevens Gegevens => new(Over, Wat, Wie, Van, Tot, Resultaat!.Value, Afloop, WaaromNiet);
}

/// <param name="Laagste">0 or 1.</param>
/// <param name="Woorden">Five, from low to high.</param>
/// <param name="ProbleemTot">Up to this step it counts as a problem.</param>
/// <param name="GesprekVanaf">Steps of difference from which partners talk.</param>
/// <param name="Vanaf">First day, today or later.</param>
public sealed record SchaalApiInvoer(
    [Required(ErrorMessage = "Kies 0 of 1.")] int? Laagste,
    [Required(ErrorMessage = "Vul de betekenis van elke stap in.")] IReadOnlyList<string>? Woorden,
    [Required(ErrorMessage = "Vul een stap in.")] int? ProbleemTot,
    [Required(ErrorMessage = "Vul het verschil in.")] int? GesprekVanaf,
    [Required(ErrorMessage = "Kies de eerste dag.")] DateOnly? Vanaf) : IInvoer;

/// <param name="Id">Null is the scale of the installation.</param>
/// <param name="Vanaf">First day; null of the scale of the installation.</param>
/// <param name="Laagste">Number of the lowest step.</param>
/// <param name="Woorden">From low to high.</param>
/// <param name="ProbleemTot">Up to this step it counts as a problem.</param>
/// <param name="GesprekVanaf">Steps of difference from which partners talk.</param>
public sealed record SchaalUit(Guid? Id, DateOnly? Vanaf, int Laagste, IReadOnlyList<string> Woorden, int ProbleemTot, int GesprekVanaf)
{
    internal static SchaalUit Van(Schaal s, DateOnly? vanaf) => new(s.Id, vanaf, s.Laagste, s.Woorden, s.ProbleemTot, s.GesprekVanaf);
}

public sealed record VergelijkingUit(PersoonId Persoon, Guid Leefgebied, bool Bespreken, int Verschil, IReadOnlyList<OordeelUit> Laatste);

public sealed record OordeelUit(string Organisatie, int Score, string Betekenis, Guid? Schaal, DateTimeOffset Op);
