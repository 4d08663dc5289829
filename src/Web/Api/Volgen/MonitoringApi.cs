using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Kern.Volgen;

namespace Partituur.Web.Api.Volgen;

/// <summary>Rhythm and moments of monitoring, and how interventies and acties go.</summary>
public static class MonitoringApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var casus = api.MapGroup("/casussen/{casus:guid}").WithTags("Volgen");
        casus.MapGet("/monitoring", LeesAsync).MetRecht(VolgRecht.Lezen).WithSummary("Het ritme, de volgende keer en de monitoringmomenten die zijn gehouden");
        casus.MapPost("/monitoring", HoudAsync).MetRecht(VolgRecht.Monitoren).WithSummary("Leg een monitoringmoment vast: per doel de beweging, en het besluit");
        casus.MapDelete("/monitoring/{moment:guid}", TrekInAsync).MetRecht(VolgRecht.Monitoren).WithSummary("Trek een monitoringmoment in, met de reden");
        casus.MapPost("/monitoring/ritme", KiesRitmeAsync).MetRecht(VolgRecht.Monitoren).WithSummary("Kies met een reden een ander ritme");
        casus.MapPost("/interventies/{interventie:guid}/meldingen", MeldAsync).MetRecht(VolgRecht.Melden).WithSummary("Leg vast dat een interventie begonnen, niet begonnen of gestopt is");
        casus.MapPut("/acties/{besluit:guid}/besluit", BeslisAsync).MetRecht(VolgRecht.Beslissen).WithSummary("Beslis over een actie die niet meer mogelijk is: vervangen of aanvaarden");
        casus.MapDelete("/acties/{besluit:guid}/besluit", NeemTerugAsync).MetRecht(VolgRecht.Beslissen).WithSummary("Neem het besluit over een actie terug");
    }

    private static async Task<MonitoringUit> LeesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var id = casus.Id;
        var beeld = await new SignalenLezen(db).VanAsync(casus, db.Handeling!.Dag, stop);
        var momenten = await db.Monitoringmomenten.AsNoTracking().Include(m => m.Doelen).Include(m => m.Deelnemers).AsSplitQuery().Where(m => m.CasusId == id).OrderByDescending(m => m.Op).ToListAsync(stop);
        return new(beeld.Weken, beeld.Ritme?.Reden, beeld.VolgendMoment, [.. momenten.Select(MomentUit.Van)]);
    }

    private static async Task<Created<Gemaakt>> HoudAsync(MomentBody invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var moment = await new Volgbeheer(db).HoudAsync(casus, new(invoer.Dag!.Value, invoer.Wie ?? [], [.. (invoer.Doelen ?? []).Select(d => new Doelstand(d.Doel!.Value, d.Richting!.Value, d.Zin))], invoer.Besluit!.Value, invoer.Toelichting, invoer.Volgende), db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/casussen/{casus.Id}/monitoring", new Gemaakt(moment.Id));
    }

    private static async Task<NoContent> TrekInAsync(Guid moment, string? reden, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Volgbeheer(db).TrekInAsync(ApiFilter.Onderwerp<Casus>(http), moment, reden, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<Created<Gemaakt>> KiesRitmeAsync(RitmeBody invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var ritme = new Volgbeheer(db).KiesRitme(casus, invoer.Weken!.Value, invoer.Reden, db.Handeling!);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/casussen/{casus.Id}/monitoring", new Gemaakt(ritme.Id));
    }

    private static async Task<Created<Gemaakt>> MeldAsync(Guid interventie, StapBody invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var melding = await new Volgbeheer(db).MeldAsync(casus, new(interventie), invoer.Stap!.Value, invoer.Reden, invoer.Dag, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/casussen/{casus.Id}/monitoring", new Gemaakt(melding.Id));
    }

    private static async Task<NoContent> BeslisAsync(Guid besluit, ActiebesluitBody invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Volgbeheer(db).BeslisAsync(ApiFilter.Onderwerp<Casus>(http), new(besluit), invoer.Besluit!.Value, invoer.Reden, invoer.Actie, invoer.Eigenaar, invoer.Voor, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> NeemTerugAsync(Guid besluit, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Volgbeheer(db).NeemBesluitTerugAsync(ApiFilter.Onderwerp<Casus>(http), new(besluit), stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Weken">The rhythm.</param>
/// <param name="Reden">Why; null is the policy of the house.</param>
/// <param name="Volgende">The next moment; null without a plan that is set.</param>
/// <param name="Momenten">Newest first.</param>
public sealed record MonitoringUit(int Weken, string? Reden, DateOnly? Volgende, IReadOnlyList<MomentUit> Momenten);

public sealed record MomentUit(Guid Id, DateOnly Dag, int Planversie, Monitoringbesluit Besluit, string Toelichting, DateOnly Volgende, string? WaaromIngetrokken, IReadOnlyList<ProfessionalId> Wie, IReadOnlyList<Doelstand> Doelen)
{
    internal static MomentUit Van(Monitoringmoment m) => new(m.Id, m.Dag, m.Planversie, m.Besluit, m.Toelichting, m.Volgende, m.WaaromIngetrokken, [.. m.Deelnemers.Select(d => d.ProfessionalId)], [.. m.Doelen.Select(d => new Doelstand(d.DoelId, d.Richting, d.Zin))]);
}

/// <param name="Dag">When it was held; today or before.</param>
/// <param name="Wie">People of the case.</param>
/// <param name="Doelen">Every goal of the version that is set.</param>
/// <param name="Besluit">What was decided.</param>
/// <param name="Toelichting">Why.</param>
/// <param name="Volgende">Left out is as the rhythm says.</param>
public sealed record MomentBody(
    [Required(ErrorMessage = "Vul de datum in.")] DateOnly? Dag,
    [Required(ErrorMessage = "Kies wie erbij waren.")] IReadOnlyList<ProfessionalId>? Wie,
    IReadOnlyList<DoelstandBody>? Doelen,
    [Required(ErrorMessage = "Kies wat u besluit.")] Monitoringbesluit? Besluit,
    [Required(ErrorMessage = "Vul in waarom u dit besluit."), StringLength(1000)] string? Toelichting,
    DateOnly? Volgende) : IInvoer;

public sealed record DoelstandBody(
    [Required(ErrorMessage = "Noem het doel.")] Guid? Doel,
    [Required(ErrorMessage = "Kies hoe het doel beweegt.")] Richting? Richting,
    [Required(ErrorMessage = "Vul in één zin in hoe het gaat."), StringLength(500)] string? Zin) : IInvoer;

/// <param name="Weken">1–52.</param>
/// <param name="Reden">Why.</param>
public sealed record RitmeBody([Required(ErrorMessage = "Vul het aantal weken in."), Range(1, Planritme.MeesteWeken, ErrorMessage = "Kies 1 tot en met 52 weken.")] int? Weken, [Required(ErrorMessage = "Vul de reden in."), StringLength(500)] string? Reden) : IInvoer;

/// <param name="Stap">Begonnen, NietBegonnen or Gestopt.</param>
/// <param name="Reden">Required unless it began.</param>
/// <param name="Dag">When, or when it is expected.</param>
public sealed record StapBody([Required(ErrorMessage = "Kies hoe het ervoor staat.")] Interventiestap? Stap, [StringLength(500)] string? Reden, DateOnly? Dag) : IInvoer;

/// <param name="Besluit">Vervangen or Aanvaard.</param>
/// <param name="Reden">Why.</param>
/// <param name="Actie">With Vervangen: what comes in its place.</param>
/// <param name="Eigenaar">With Vervangen: one of actie-eigenaren.</param>
/// <param name="Voor">With Vervangen: done by this day.</param>
public sealed record ActiebesluitBody([Required(ErrorMessage = "Kies wat u besluit.")] Actiebesluit? Besluit, [Required(ErrorMessage = "Vul de reden in."), StringLength(1000)] string? Reden, [StringLength(500)] string? Actie, ProfessionalId? Eigenaar, DateOnly? Voor) : IInvoer;
