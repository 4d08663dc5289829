using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Web.Api.Personen;

/// <summary>Stored relations between people: with authority, period and source; corrected, ended, withdrawn and put back, never deleted (eis 52).</summary>
public static class RelatiesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/relaties").WithTags("Systeem");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(PersoonRecht.Lezen).WithSummary("De vastgelegde relaties van één persoon, voor zover u ze mag zien");
        groep.MapPost(string.Empty, LegAsync).MetRecht(SysteemRecht.RelatiesBeheren).WithSummary("Leg een relatie vast; wat tegenspreekt wordt geweigerd");
        groep.MapGet("/{relatie:guid}", LeesAsync).MetRecht(SysteemRecht.RelatiesBeheren).WithSummary("Eén relatie, ook als zij is ingetrokken");
        groep.MapPut("/{relatie:guid}", WijzigAsync).MetRecht(SysteemRecht.RelatiesBeheren).WithMetadata(new MetVersie()).WithSummary("Verbeter een relatie; wie het zijn blijft");
        groep.MapPut("/{relatie:guid}/einde", BeeindigAsync).MetRecht(SysteemRecht.RelatiesBeheren).WithMetadata(new MetVersie()).WithSummary("Beëindig een relatie op een dag");
        groep.MapPut("/{relatie:guid}/intrekking", TrekInAsync).MetRecht(SysteemRecht.RelatiesBeheren).WithMetadata(new MetVersie()).WithSummary("Trek een vergissing in, met een reden");
        groep.MapDelete("/{relatie:guid}/intrekking", HerstelAsync).MetRecht(SysteemRecht.RelatiesBeheren).WithSummary("Zet een ingetrokken relatie terug");
    }

    private static async Task<IReadOnlyList<Relatiefeiten>> LijstAsync(PartituurDb db, HttpContext http, Guid? persoon, CancellationToken stop)
    {
        var id = new PersoonId(persoon ?? throw new InvoerOngeldig("persoon", "Kies een persoon."));
        if (!await db.Personen.AnyAsync(p => p.Id == id, stop))
        {
            throw new NietGevonden("Deze persoon is er niet, of u mag hem niet zien.");
        }

        var zichtbaar = db.Personen;
        var rijen = await db.Relaties.AsNoTracking().Where(r => (r.VanId == id || r.NaarId == id) && zichtbaar.Any(p => p.Id == r.VanId) && zichtbaar.Any(p => p.Id == r.NaarId)).OrderBy(r => r.Id).ToListAsync(stop);
        ApiFilter.Getoond(http, rijen.SelectMany(r => new[] { r.VanId.Waarde, r.NaarId.Waarde }).Append(id.Waarde).Distinct());
        return [.. rijen.Select(Relatiefeiten.Uit)];
    }

    private static async Task<Created<Gemaakt>> LegAsync(RelatieLeggen invoer, PartituurDb db, CancellationToken stop)
    {
        var relatie = await new RelatieVastleggen(db).LegAsync(invoer.Van!.Value, invoer.Gegevens, invoer.Naar!.Value, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/relaties/{relatie.Id}", new Gemaakt(relatie.Id));
    }

    private static Relatiefeiten LeesAsync(HttpContext http)
    {
        var relatie = ApiFilter.Onderwerp<Relatie>(http);
        ApiFilter.Versie(http, relatie);
        return Relatiefeiten.Uit(relatie);
    }

    private static async Task<NoContent> WijzigAsync(RelatieWijzigen invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var relatie = Gelezen(http, invoer.Versie);
        await new RelatieVastleggen(db).WijzigAsync(relatie, invoer.Gegevens, db.Handeling!, stop);
        return await OpslaanAsync(db, stop);
    }

    private static Task<NoContent> BeeindigAsync(RelatieBeeindigen invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        Gelezen(http, invoer.Versie).Beeindig(invoer.Tot!.Value, db.Handeling!);
        return OpslaanAsync(db, stop);
    }

    private static Task<NoContent> TrekInAsync(RelatieIntrekken invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        Gelezen(http, invoer.Versie).TrekIn(invoer.Reden!, db.Handeling!);
        return OpslaanAsync(db, stop);
    }

    private static async Task<NoContent> HerstelAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new RelatieVastleggen(db).HerstelAsync(Gelezen(http, null), stop);
        return await OpslaanAsync(db, stop);
    }

    private static Relatie Gelezen(HttpContext http, int? versie)
    {
        var relatie = ApiFilter.Onderwerp<Relatie>(http);
        ApiFilter.MoetVersieZijn(http, relatie, versie);
        return relatie;
    }

    private static async Task<NoContent> OpslaanAsync(PartituurDb db, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Van">The first person.</param>
/// <param name="Naar">The second person.</param>
/// <param name="Soort">What the first is of the second.</param>
/// <param name="Gezag">Only between parent and child; left out is unknown.</param>
/// <param name="Woorden">Only for Anders.</param>
/// <param name="Sinds">First day; left out is unknown.</param>
/// <param name="Tot">The day from which it holds no more.</param>
/// <param name="Bron">The organisation that told it.</param>
/// <param name="Toelichting">How that organisation knows.</param>
public sealed record RelatieLeggen(
    [Required(ErrorMessage = "Kies de eerste persoon.")] PersoonId? Van,
    [Required(ErrorMessage = "Kies de tweede persoon.")] PersoonId? Naar,
    [Required(ErrorMessage = "Kies de relatie.")] Relatiesoort? Soort,
    Gezag? Gezag,
    [StringLength(80)] string? Woorden,
    DateOnly? Sinds,
    DateOnly? Tot,
    OrganisatieId? Bron,
    [StringLength(500)] string? Toelichting) : IInvoer
{
    internal Relatiegegevens Gegevens => new(Soort!.Value, Gezag, Woorden, Sinds, Tot, Bron, Toelichting);
}

/// <param name="Soort">What the first is of the second.</param>
/// <param name="Gezag">Only between parent and child; left out is unknown.</param>
/// <param name="Woorden">Only for Anders.</param>
/// <param name="Sinds">First day; left out is unknown.</param>
/// <param name="Tot">The day from which it holds no more.</param>
/// <param name="Bron">The organisation that told it.</param>
/// <param name="Toelichting">How that organisation knows.</param>
/// <param name="Versie">As read.</param>
public sealed record RelatieWijzigen(
    [Required(ErrorMessage = "Kies de relatie.")] Relatiesoort? Soort,
    Gezag? Gezag,
    [StringLength(80)] string? Woorden,
    DateOnly? Sinds,
    DateOnly? Tot,
    OrganisatieId? Bron,
    [StringLength(500)] string? Toelichting,
    int? Versie) : IInvoer
{
    internal Relatiegegevens Gegevens => new(Soort!.Value, Gezag, Woorden, Sinds, Tot, Bron, Toelichting);
}

/// <param name="Tot">The day from which it holds no more.</param>
/// <param name="Versie">As read.</param>
public sealed record RelatieBeeindigen([Required(ErrorMessage = "Kies een dag.")] DateOnly? Tot, int? Versie) : IInvoer;

/// <param name="Reden">Why it was never so.</param>
/// <param name="Versie">As read.</param>
public sealed record RelatieIntrekken([Required(ErrorMessage = "Vul de reden in."), StringLength(500)] string? Reden, int? Versie) : IInvoer;

/// <summary>A stored relation.</summary>
public sealed record Relatiefeiten(
    Guid Id,
    PersoonId Van,
    Relatiesoort Soort,
    PersoonId Naar,
    Gezag? Gezag,
    string? Woorden,
    DateOnly? Sinds,
    DateOnly? Tot,
    OrganisatieId? Bron,
    string? Toelichting,
    DateTimeOffset? VastgelegdOp,
    DateTimeOffset? IngetrokkenOp,
    string? Intrekreden,
    int Versie)
{
    public static Relatiefeiten Uit(Relatie r) =>
        new(r.Id, r.VanId, r.Soort, r.NaarId, r.Gezag, r.Woorden, r.Sinds, r.Tot, r.Bron, r.Toelichting, r.VastgelegdOp, r.IngetrokkenOp, r.Intrekreden, r.Versie);
}
