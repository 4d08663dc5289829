using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Api.Casussen;

/// <summary>After the end of a case: how it was looked back on, nazorg, and whether it held (eis 81, 83, 111).</summary>
public static class NaAfrondenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var casus = api.MapGroup("/casussen/{casus:guid}").WithTags("Casussen");
        casus.MapGet("/evaluaties", (PartituurDb db, HttpContext http, CancellationToken stop) => EvaluatieLezing.LeesAsync(db, ApiFilter.Onderwerp<Casus>(http).Id, stop)).MetRecht(CasusRecht.Lezen).WithSummary("Hoe is teruggekeken bij het einde, de nazorg, en of het stand hield");
        casus.MapPost("/nazorg", SpreekAfAsync).MetRecht(CasusRecht.Afschalen).WithSummary("Spreek een nazorgmoment af");
        var nazorg = api.MapGroup("/casussen/nazorg/{nazorg:guid}").WithTags("Casussen");
        nazorg.MapGet(string.Empty, (HttpContext http) => NazorgUit.Van(ApiFilter.Onderwerp<Nazorgmoment>(http), http)).MetRecht(PlanRecht.Nazorg).WithSummary("Eén nazorgmoment");
        nazorg.MapPut(string.Empty, VerzetAsync).WithMetadata(new MetVersie()).MetRecht(PlanRecht.Nazorg).WithSummary("Verzet een nazorgmoment of geef het aan een ander");
        nazorg.MapPut("/verslag", HoudAsync).MetRecht(PlanRecht.Nazorg).WithSummary("Leg vast hoe het gaat");
        nazorg.MapDelete("/verslag", TerugAsync).MetRecht(PlanRecht.Nazorg).WithSummary("Neem het verslag terug: het nazorgmoment staat weer open");
        nazorg.MapPut("/vervolg", VervolgAsync).MetRecht(PlanRecht.Nazorg).WithSummary("Leg vast wat u doet met nazorg die aandacht vraagt; heropenen kan met heropeningen");
        var vragen = api.MapGroup("/casussen/standgehouden").WithTags("Casussen");
        vragen.MapGet(string.Empty, LijstAsync).MetRecht(PlanRecht.Standhouden).WithSummary("Geëindigde casussen waarover wordt gevraagd of het stand hield, of waarover dat is gezegd");
        vragen.MapGet("/{beklijving:guid}", LeesAsync).MetRecht(PlanRecht.Standhouden).WithSummary("Eén vraag: wat er sinds het einde gebeurde, met bron en zonder score");
        vragen.MapPut("/{beklijving:guid}", BeantwoordAsync).WithMetadata(new MetVersie()).MetRecht(PlanRecht.Standhouden).WithSummary("Zeg of het stand hield, of verbeter dat; de casus verandert niet");
        vragen.MapDelete("/{beklijving:guid}/antwoord", NeemTerugAsync).MetRecht(PlanRecht.Standhouden).WithSummary("Neem het antwoord terug: de vraag wacht weer");
    }

    private static async Task<Created<Gemaakt>> SpreekAfAsync(NazorgMaken invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var nazorg = (await new Nazorgbeheer(db).SpreekAfAsync(ApiFilter.Onderwerp<Casus>(http), new(invoer.Dag, invoer.Wie, null), db.Handeling!, stop))!;
        db.Add(nazorg);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/casussen/nazorg/{nazorg.Id}", new Gemaakt(nazorg.Id.Waarde));
    }

    private static async Task<NoContent> VerzetAsync(NazorgVerzetten invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var nazorg = ApiFilter.Onderwerp<Nazorgmoment>(http);
        ApiFilter.MoetVersieZijn(http, nazorg, invoer.Versie);
        await new Nazorgbeheer(db).VerzetAsync(nazorg, invoer.Dag!.Value, invoer.Wie!.Value, db.Handeling!, stop);
        return await BewaarAsync(db, stop);
    }

    private static Task<NoContent> HoudAsync(Nazorgverslag invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Nazorgmoment>(http).Houd(invoer.Uitslag!.Value, invoer.Verslag, db.Handeling!);
        return BewaarAsync(db, stop);
    }

    private static Task<NoContent> TerugAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Nazorgmoment>(http).NeemTerug();
        return BewaarAsync(db, stop);
    }

    private static async Task<NoContent> VervolgAsync(Nazorgvervolg invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Nazorgbeheer(db).LegVervolgVastAsync(ApiFilter.Onderwerp<Nazorgmoment>(http), invoer.Vervolg, db.Kijker!, db.Handeling!, stop);
        return await BewaarAsync(db, stop);
    }

    private static async Task<Lijst<BeklijvingVraag>> LijstAsync(PartituurDb db, HttpContext http, bool? beantwoord, int? pagina, CancellationToken stop)
    {
        var nummer = Math.Max(1, pagina ?? 1);
        var (rijen, heeftMeer) = await BeklijvingVraag.LeesAsync(db, beantwoord ?? false, nummer, stop);
        ApiFilter.Getoond(http, rijen.Select(r => r.Id.Waarde));
        return new(rijen, nummer, heeftMeer);
    }

    private static async Task<BeklijvingUit> LeesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var b = ApiFilter.Onderwerp<Beklijving>(http);
        var l = await BeklijvingLezing.LeesAsync(db, b, stop);
        ApiFilter.Getoond(http, [b.CasusId.Waarde, .. l.Sindsdien.Getoond]);
        return new(b.Id, b.CasusId, l.Nummer, b.AfgerondOp, b.NaMaanden, b.AanId, b.Uiterlijk, l.Sindsdien, b.Uitkomst, b.Toelichting, b.Ontvanger, b.BeantwoordOp, b.TeVerbeterenTot, ApiFilter.Versie(http, b));
    }

    private static async Task<NoContent> BeantwoordAsync(BeklijvingAntwoord invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var vraag = ApiFilter.Onderwerp<Beklijving>(http);
        ApiFilter.MoetVersieZijn(http, vraag, invoer.Versie);
        vraag.Beantwoord(invoer.Uitkomst!.Value, invoer.Toelichting, invoer.Ontvanger, db.Handeling!);
        return await BewaarAsync(db, stop);
    }

    private static Task<NoContent> NeemTerugAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var vraag = ApiFilter.Onderwerp<Beklijving>(http);
        ApiFilter.MoetVersieZijn(http, vraag, null);
        vraag.NeemTerug(db.Handeling!);
        return BewaarAsync(db, stop);
    }

    private static async Task<NoContent> BewaarAsync(PartituurDb db, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

public sealed record NazorgMaken([Required(ErrorMessage = "Kies de dag.")] DateOnly? Dag, [Required(ErrorMessage = "Kies wie de nazorg doet.")] ProfessionalId? Wie) : IInvoer;

/// <param name="Dag">The day.</param>
/// <param name="Wie">Who does it.</param>
/// <param name="Versie">The version that was read; or send it in If-Match.</param>
public sealed record NazorgVerzetten([Required(ErrorMessage = "Kies de dag.")] DateOnly? Dag, [Required(ErrorMessage = "Kies wie de nazorg doet.")] ProfessionalId? Wie, int? Versie) : IInvoer;

public sealed record Nazorgverslag([Required(ErrorMessage = "Kies hoe het gaat.")] Nazorguitslag? Uitslag, [Required(ErrorMessage = "Schrijf in een paar woorden hoe het gaat."), StringLength(1000)] string? Verslag) : IInvoer;

public sealed record Nazorgvervolg([Required(ErrorMessage = "Vul in wat u ermee doet."), StringLength(1000)] string? Vervolg) : IInvoer;

public sealed record NazorgUit(NazorgId Id, CasusId Casus, DateOnly Dag, ProfessionalId Wie, NazorgStatus Status, Nazorguitslag? Uitslag, string? Verslag, DateTimeOffset? GehoudenOp, string? Vervolg, int Versie)
{
    internal static NazorgUit Van(Nazorgmoment n, HttpContext http) => new(n.Id, n.CasusId, n.Dag, n.WieId, n.Status, n.Uitslag, n.Verslag, n.GehoudenOp, n.Vervolg, ApiFilter.Versie(http, n));
}

/// <param name="Uitkomst">Whether it held.</param>
/// <param name="Toelichting">Why; needed unless it held.</param>
/// <param name="Ontvanger">What the chain or network says that took over.</param>
/// <param name="Versie">The version that was read; or send it in If-Match.</param>
public sealed record BeklijvingAntwoord([Required(ErrorMessage = "Kies of het stand hield.")] Beklijfd? Uitkomst, [StringLength(2000)] string? Toelichting, [StringLength(2000)] string? Ontvanger, int? Versie) : IInvoer;

public sealed record BeklijvingUit(
    BeklijvingId Id, CasusId Casus, string Nummer, DateTimeOffset AfgerondOp, int NaMaanden, ProfessionalId? Aan, DateOnly Uiterlijk, Sindsafronding Sindsdien, Beklijfd? Uitkomst, string? Toelichting, string? Ontvanger, DateTimeOffset? BeantwoordOp, DateOnly? TeVerbeterenTot, int Versie);
