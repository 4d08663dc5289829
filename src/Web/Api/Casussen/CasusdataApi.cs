using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Api.Casussen;

/// <summary>Important dates of a case, its stand van zaken, and searching in it.</summary>
public static class CasusdataApi
{
    private const int PerPagina = 100;

    public static void Map(IEndpointRouteBuilder api)
    {
        var casus = api.MapGroup("/casussen/{casus:guid}").WithTags("Casussen");
        casus.MapGet("/stand", StandAsync).MetRecht(CasusRecht.Lezen).WithSummary("De stand van zaken op één blad, berekend uit het dossier");
        casus.MapGet("/vondsten", ZoekAsync).MetRecht(CasusRecht.Lezen).WithSummary("Zoek in deze casus, in wat u mag lezen");
        casus.MapGet("/data", LijstAsync).MetRecht(CasusRecht.Lezen).WithSummary("Belangrijke data, de eerste bovenaan");
        casus.MapPost("/data", PlanAsync).MetRecht(CasusRecht.Dateren).WithSummary("Voeg een belangrijke datum toe");
        var een = api.MapGroup("/casussen/data/{datum:guid}").WithTags("Casussen");
        een.MapGet(string.Empty, LeesAsync).MetRecht(CasusRecht.Dateren).WithSummary("Eén belangrijke datum");
        een.MapPut(string.Empty, WijzigAsync).WithMetadata(new MetVersie()).MetRecht(CasusRecht.Dateren).WithSummary("Wijzig een belangrijke datum");
        een.MapPut("/afloop", HandelAfAsync).MetRecht(CasusRecht.Dateren).WithSummary("Leg vast wat ervan is gekomen, of dat het niet doorgaat");
        een.MapDelete("/afloop", ZetTerugAsync).MetRecht(CasusRecht.Dateren).WithSummary("Zet een afgehandelde datum terug");
    }

    private static Task<Casusstand> StandAsync(PartituurDb db, HttpContext http, CancellationToken stop) => Casusstand.LeesAsync(db, ApiFilter.Onderwerp<Casus>(http), stop);

    private static async Task<VondstenUit> ZoekAsync(PartituurDb db, HttpContext http, string? woorden, Vindsoort? soort, PersoonId? over, DateOnly? van, DateOnly? tot, CancellationToken stop)
    {
        var (vondsten, aantal) = await new Casuszoeker(db).ZoekAsync(ApiFilter.Onderwerp<Casus>(http), new(woorden, soort, over, van, tot), stop);
        ApiFilter.Getoond(http, vondsten.Select(v => v.Id));
        return new(vondsten, aantal);
    }

    private static async Task<Lijst<CasusdatumUit>> LijstAsync(PartituurDb db, HttpContext http, int? pagina, CancellationToken stop)
    {
        var (id, nummer) = (ApiFilter.Onderwerp<Casus>(http).Id, Math.Max(1, pagina ?? 1));
        var rijen = await db.Casusdata.AsNoTracking().Where(d => d.CasusId == id).OrderBy(d => d.Status != DatumStatus.Verwacht).ThenBy(d => d.Dag).ThenBy(d => d.Id).Skip((nummer - 1) * PerPagina).Take(PerPagina + 1).ToListAsync(stop);
        return new([.. rijen.Take(PerPagina).Select(CasusdatumUit.Van)], nummer, rijen.Count > PerPagina);
    }

    private static async Task<Created<Gemaakt>> PlanAsync(CasusdatumInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var datum = await new Datumbeheer(db).PlanAsync(ApiFilter.Onderwerp<Casus>(http), invoer.Gegevens, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/casussen/data/{datum.Id}", new Gemaakt(datum.Id.Waarde));
    }

    private static CasusdatumUit LeesAsync(HttpContext http)
    {
        var datum = ApiFilter.Onderwerp<Casusdatum>(http);
        _ = ApiFilter.Versie(http, datum);
        return CasusdatumUit.Van(datum);
    }

    private static async Task<CasusdatumUit> WijzigAsync(CasusdatumInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var datum = ApiFilter.Onderwerp<Casusdatum>(http);
        ApiFilter.MoetVersieZijn(http, datum, invoer.Versie);
        await new Datumbeheer(db).WijzigAsync(datum, invoer.Gegevens, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        _ = ApiFilter.Versie(http, datum);
        return CasusdatumUit.Van(datum);
    }

    private static async Task<NoContent> HandelAfAsync(CasusdatumAfloop invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Casusdatum>(http).HandelAf(invoer.Status!.Value, invoer.Afloop, db.Handeling!);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> ZetTerugAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Datumbeheer(db).ZetTerugAsync(ApiFilter.Onderwerp<Casusdatum>(http), stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Soort">What happens; Anders needs a notitie.</param>
/// <param name="Over">Somebody in the case; left out is everybody.</param>
/// <param name="Dag">Today or later.</param>
/// <param name="Tijd">The hour, when it is known.</param>
/// <param name="Notitie">Without names.</param>
/// <param name="Kring">Who may read it; everybody who takes part when left out.</param>
/// <param name="Versie">With a change: the version that was read; or send it in If-Match.</param>
public sealed record CasusdatumInvoer(
    [Required(ErrorMessage = "Kies wat er op deze datum gebeurt.")] Datumsoort? Soort,
    PersoonId? Over,
    [Required(ErrorMessage = "Vul de datum in.")] DateOnly? Dag,
    TimeOnly? Tijd,
    [StringLength(200)] string? Notitie,
    Kring? Kring,
    int? Versie) : IInvoer
{
    internal Datumgegevens Gegevens => new(Soort!.Value, Over, Dag!.Value, Tijd, Notitie, Kring ?? Kern.Casussen.Kring.Deelnemers);
}

/// <param name="Status">Geweest or GaatNietDoor.</param>
/// <param name="Afloop">What came of it.</param>
public sealed record CasusdatumAfloop(
    [Required(ErrorMessage = "Kies of het is geweest of niet doorgaat."), AllowedValues(DatumStatus.Geweest, DatumStatus.GaatNietDoor, null, ErrorMessage = "Kies of het is geweest of niet doorgaat.")] DatumStatus? Status,
    [Required(ErrorMessage = "Vul in wat ervan is gekomen."), StringLength(500)] string? Afloop) : IInvoer;

public sealed record CasusdatumUit(CasusdatumId Id, CasusId Casus, Datumsoort Soort, PersoonId? Over, DateOnly Dag, TimeOnly? Tijd, string? Notitie, Kring Kring, DateOnly WaarschuwVanaf, DatumStatus Status, string? Afloop, int Versie)
{
    internal static CasusdatumUit Van(Casusdatum d) => new(d.Id, d.CasusId, d.Soort, d.OverId, d.Dag, d.Tijd, d.Notitie, d.Kring, d.WaarschuwVanaf, d.Status, d.Afloop, d.Versie);
}

/// <param name="Items">Newest first, at most 50.</param>
/// <param name="Aantal">How many there are.</param>
public sealed record VondstenUit(IReadOnlyList<Casusvondst> Items, int Aantal);
