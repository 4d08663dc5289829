using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;

namespace Partituur.Web.Api.Casussen;

/// <summary>Hands a case back, ends it, or takes it up again (eis 81, 82).</summary>
public static class AfrondenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/casussen/{casus:guid}").WithTags("Casussen");
        groep.MapGet("/belemmeringen", BelemmeringenAsync).MetRecht(CasusRecht.Afschalen).WithSummary("Wat er nog ontbreekt om af te schalen of af te sluiten");
        groep.MapPost("/afschalingen", SchaalAfAsync).MetRecht(CasusRecht.Afschalen).WithSummary("Schaal de casus af naar een reguliere keten of een lokaal netwerk");
        groep.MapPost("/afsluitingen", SluitAfAsync).MetRecht(CasusRecht.Afschalen).WithSummary("Sluit de casus af");
        groep.MapPost("/heropeningen", HeropenAsync).MetRecht(CasusRecht.Heropenen).WithSummary("Heropen een afgeronde casus");
    }

    private static async Task<BelemmeringenUit> BelemmeringenAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var stand = (await new StandOpnemen(db).VanAsync(casus, stop)).Zaken;
        return new(casus.BelemmeringenOmAfTeSchalen(stand), casus.BelemmeringenOmAfTeSluiten(stand));
    }

    private static async Task<Created<IReadOnlyList<KlaargezetUit>>> SchaalAfAsync(AfschalingInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        return await KlaarAsync(casus, await new Afronden(db).SchaalAfAsync(casus, invoer.Reden!, invoer.Ontvanger!, invoer.Overdracht!, invoer.Evaluatie!.AlsGegevens(), db.Handeling!, stop), db, stop);
    }

    private static async Task<Created<IReadOnlyList<KlaargezetUit>>> SluitAfAsync(AfsluitingInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        return await KlaarAsync(casus, await new Afronden(db).SluitAfAsync(casus, invoer.Reden!, invoer.Evaluatie!.AlsGegevens(), db.Handeling!, stop), db, stop);
    }

    private static async Task<NoContent> HeropenAsync(HeropeningInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Afronden(db).HeropenAsync(ApiFilter.Onderwerp<Casus>(http), invoer.Reden!, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<Created<IReadOnlyList<KlaargezetUit>>> KlaarAsync(Casus casus, IReadOnlyList<Terugkoppeling> klaargezet, PartituurDb db, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return TypedResults.Created<IReadOnlyList<KlaargezetUit>>($"/api/v1/casussen/{casus.Id}", [.. klaargezet.Select(t => new KlaargezetUit(t.Id, t.AanOrganisatieId, t.AanMelder))]);
    }
}

/// <param name="Reden">Why it can be handed back.</param>
/// <param name="Ontvanger">Who takes it up.</param>
/// <param name="Overdracht">What is handed over.</param>
/// <param name="Evaluatie">How it is looked back on.</param>
public sealed record AfschalingInvoer(
    [Required(ErrorMessage = "Vul de reden in."), StringLength(4000)] string? Reden,
    [Required(ErrorMessage = "Vul in wie het verder oppakt."), StringLength(200)] string? Ontvanger,
    [Required(ErrorMessage = "Vul in wat u overdraagt."), StringLength(4000)] string? Overdracht,
    [Required(ErrorMessage = "Kijk terug: vul de evaluatie in.")] EvaluatieMaken? Evaluatie) : IInvoer;

/// <param name="Reden">Why it can be closed.</param>
/// <param name="Evaluatie">How it is looked back on.</param>
public sealed record AfsluitingInvoer(
    [Required(ErrorMessage = "Vul de reden in."), StringLength(4000)] string? Reden,
    [Required(ErrorMessage = "Kijk terug: vul de evaluatie in.")] EvaluatieMaken? Evaluatie) : IInvoer;

/// <param name="Doelen">What came of every goal of the plan as it was set last.</param>
/// <param name="WatWerkte">What worked.</param>
/// <param name="WatNiet">What did not.</param>
/// <param name="Lessen">Kinds of lessons.</param>
/// <param name="Lestekst">The lesson in words; stays in the case.</param>
/// <param name="Partners">What partners say.</param>
/// <param name="Mensen">What the people themselves say; left out when they were not asked.</param>
/// <param name="NazorgDag">Day of the nazorg; or a reason why there is none.</param>
/// <param name="NazorgWie">Who does it.</param>
/// <param name="GeenNazorg">Why there is none.</param>
public sealed record EvaluatieMaken(
    IReadOnlyList<DoelresultaatMaken>? Doelen, string? WatWerkte, string? WatNiet, IReadOnlyList<Guid>? Lessen, string? Lestekst, string? Partners, string? Mensen, DateOnly? NazorgDag, ProfessionalId? NazorgWie, string? GeenNazorg)
{
    internal Evaluatiegegevens AlsGegevens() => new([.. (Doelen ?? []).Select(d => new Doelresultaat(d.Doel, d.Uitkomst, d.Zin))], WatWerkte, WatNiet, Lessen ?? [], Lestekst, Partners, Mensen, new(NazorgDag, NazorgWie, GeenNazorg));
}

/// <param name="Doel">The goal.</param>
/// <param name="Uitkomst">What came of it.</param>
/// <param name="Zin">Why; needed unless it was reached.</param>
public sealed record DoelresultaatMaken(Guid Doel, Doeluitkomst Uitkomst, string? Zin);

public sealed record HeropeningInvoer([Required(ErrorMessage = "Vul de reden in."), StringLength(3500)] string? Reden) : IInvoer;

public sealed record BelemmeringenUit(IReadOnlyList<string> Afschalen, IReadOnlyList<string> Afsluiten);

/// <summary>A terugkoppeling that waits for a person to read and send it.</summary>
public sealed record KlaargezetUit(TerugkoppelingId Terugkoppeling, OrganisatieId Aan, bool AanMelder);
