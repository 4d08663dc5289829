using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Plannen;
using Partituur.Kern.Toegang;
using Partituur.Web.Pages.Casussen;
using Partituur.Web.Pages.Inzicht;

namespace Partituur.Web.Api.Plannen;

/// <summary>What changed in a case and what it costs (eis 67, 92), the unit prices, the kinds of lessons, and the figures of all cases.</summary>
public static class EffectApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var casus = api.MapGroup("/casussen/{casus:guid}").WithTags("Plannen");
        casus.MapGet("/effect", LeesAsync).MetRecht(PlanRecht.Lezen).WithSummary("Scores eerst en nu, meldingen per kwartaal, doelen en kosten; bedragen in eurocent. Voor en na is geen bewijs");
        casus.MapPut("/plan/interventies/{interventie:guid}/kosten", LegVastAsync).MetRecht(PlanRecht.Kosten).WithSummary("Leg vast wat een interventie kost: een kostprijs met een aantal, of een totaal met bron");
        casus.MapDelete("/plan/interventies/{interventie:guid}/kosten", VerwijderAsync).MetRecht(PlanRecht.Kosten).WithSummary("Haal de kosten weg: ze zijn niet bekend");
        casus.MapGet("/lessoorten", async (PartituurDb db) => Keuze.Van(await EvaluatieKeuzes.LessenAsync(db))).MetRecht(CasusRecht.Afschalen).WithSummary("Soorten lessen voor de evaluatie bij afschalen en afsluiten");
        casus.MapGet("/kostprijzen", PrijzenAsync).MetRecht(PlanRecht.Kosten).WithSummary("De kostprijzen waaruit u kiest, met hun versies en bron, in eurocent");
        var prijzen = api.MapGroup("/kostprijzen").WithTags("Netwerk");
        prijzen.MapGet(string.Empty, PrijzenAsync).MetRecht(NetwerkRecht.Beheren).WithSummary("De kostprijzen met hun versies en bron, in eurocent");
        prijzen.MapPost(string.Empty, MaakAsync).MetRecht(NetwerkRecht.Beheren).WithSummary("Voeg een kostprijs toe");
        prijzen.MapPost("/{soort:guid}/prijzen", NieuwePrijsAsync).MetRecht(NetwerkRecht.Beheren).WithSummary("Leg een nieuwe prijs vast; een prijs die gold, verandert niet");
        api.MapGet("/inzicht/effect/{jaar:int}", (int jaar, string? doelgroep, PartituurDb db, CancellationToken stop) => Effectbeeld.LeesAsync(db, jaar, doelgroep, stop)).MetRecht(InzichtRecht.Effect).WithTags("Inzicht")
            .WithSummary("Wat er van casussen kwam en wat zij kosten: aantallen met een marge, zonder kleine aantallen");
        api.MapGet("/inzicht/lessen/{jaar:int}", async (int jaar, PartituurDb db, CancellationToken stop) => await Lescijfers.TelAsync(db, db.Kijker!.Huis, jaar, await Cijferbeeld.DrempelAsync(db, stop), stop)).MetRecht(InzichtRecht.Lessen).WithTags("Inzicht")
            .WithSummary("Waar lessen uit casussen over gaan, per doelgroep: aantallen zonder teksten en zonder kleine aantallen");
    }

    private static Task<EffectLezing> LeesAsync(PartituurDb db, HttpContext http, CancellationToken stop) => EffectLezing.LeesAsync(db, ApiFilter.Onderwerp<Casus>(http), stop);

    private static async Task<NoContent> LegVastAsync(Guid interventie, KostenVastleggen invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Kostenbeheer(db).LegVastAsync(ApiFilter.Onderwerp<Casus>(http), new(interventie), new(invoer.Kostprijs, invoer.Aantal, invoer.Ritme, invoer.TotaalCent, invoer.Bron, invoer.Betaler!.Value), db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> VerwijderAsync(Guid interventie, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Kostenbeheer(db).VerwijderAsync(ApiFilter.Onderwerp<Casus>(http), new(interventie), stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<IReadOnlyList<KostprijsUit>> PrijzenAsync(PartituurDb db, CancellationToken stop) =>
        [.. (await db.Kostensoorten.AsNoTracking().OrderBy(s => s.Naam).ToListAsync(stop)).Select(s => new KostprijsUit(s.Id, s.Naam, s.Eenheid, [.. s.Prijzen.OrderBy(p => p.Vanaf).Select(p => new PrijsUit(p.Cent, p.Bron, p.Jaar, p.Vanaf))]))];

    private static async Task<Created<Gemaakt>> MaakAsync(KostprijsMaken invoer, PartituurDb db, CancellationToken stop)
    {
        var soort = await Kostprijsbeheer.MaakAsync(db, invoer.Naam!, invoer.Eenheid!.Value, new(invoer.Cent!.Value, invoer.Bron, invoer.Jaar!.Value, invoer.Vanaf!.Value), stop);
        db.Add(soort);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created("/api/v1/kostprijzen", new Gemaakt(soort.Id.Waarde));
    }

    private static async Task<NoContent> NieuwePrijsAsync(Guid soort, PrijsMaken invoer, PartituurDb db, CancellationToken stop)
    {
        await Kostprijsbeheer.NieuwePrijsAsync(db, new(soort), new(invoer.Cent!.Value, invoer.Bron, invoer.Jaar!.Value, invoer.Vanaf!.Value), stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Kostprijs">The unit price; or a total.</param>
/// <param name="Aantal">Units.</param>
/// <param name="Ritme">How often.</param>
/// <param name="TotaalCent">A total in cents of a euro; or a unit price.</param>
/// <param name="Bron">Where the total comes from.</param>
/// <param name="Betaler">Who pays.</param>
public sealed record KostenVastleggen(KostensoortId? Kostprijs, decimal? Aantal, Kostenritme? Ritme, long? TotaalCent, [StringLength(400)] string? Bron, [Required(ErrorMessage = "Kies wie betaalt.")] Betaler? Betaler) : IInvoer;

public sealed record KostprijsMaken(
    [Required(ErrorMessage = "Vul in wat dit kost."), StringLength(120)] string? Naam,
    [Required(ErrorMessage = "Kies de eenheid.")] Kosteneenheid? Eenheid,
    [Required(ErrorMessage = "Vul de prijs in.")] long? Cent,
    [Required(ErrorMessage = "Vul de bron in."), StringLength(400)] string? Bron,
    [Required(ErrorMessage = "Vul het jaar in.")] int? Jaar,
    [Required(ErrorMessage = "Kies de eerste dag.")] DateOnly? Vanaf) : IInvoer;

public sealed record PrijsMaken(
    [Required(ErrorMessage = "Vul de prijs in.")] long? Cent,
    [Required(ErrorMessage = "Vul de bron in."), StringLength(400)] string? Bron,
    [Required(ErrorMessage = "Vul het jaar in.")] int? Jaar,
    [Required(ErrorMessage = "Kies de eerste dag.")] DateOnly? Vanaf) : IInvoer;

public sealed record KostprijsUit(KostensoortId Id, string Naam, Kosteneenheid Eenheid, IReadOnlyList<PrijsUit> Prijzen);

public sealed record PrijsUit(long Cent, string Bron, int Jaar, DateOnly Vanaf);
