using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Pages.Personen;

namespace Partituur.Web.Api.Personen;

/// <summary>Gezinnen, groepen and gebieden with their members over time; whom one may not see is not there and not counted (eis 52, 53, 66).</summary>
public static class VerbandenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/verbanden").WithTags("Systeem");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(SysteemRecht.VerbandenLezen).WithSummary("Gezinnen, groepen en gebieden die u mag zien");
        groep.MapPost(string.Empty, MaakAsync).MetRecht(SysteemRecht.VerbandenBeheren).WithSummary("Maak een gezin, groep of gebied");
        groep.MapGet("/{verband:guid}", LeesAsync).MetRecht(SysteemRecht.VerbandenLezen).WithSummary("Eén verband, met de leden die u mag zien");
        groep.MapPut("/{verband:guid}", HernoemAsync).MetRecht(SysteemRecht.VerbandenBeheren).WithMetadata(new MetVersie()).WithSummary("Wijzig de naam of de plek");
        groep.MapPut("/{verband:guid}/einde", BeeindigAsync).MetRecht(SysteemRecht.VerbandenBeheren).WithSummary("Beëindig een verband op een dag");
        groep.MapDelete("/{verband:guid}/einde", LooptDoorAsync).MetRecht(SysteemRecht.VerbandenBeheren).WithSummary("Laat een beëindigd verband weer doorlopen");
        groep.MapPost("/{verband:guid}/leden", NeemOpAsync).MetRecht(SysteemRecht.VerbandenBeheren).WithSummary("Voeg een lid toe");
        groep.MapPut("/{verband:guid}/leden/{lid:guid}/einde", LidTotAsync).MetRecht(SysteemRecht.VerbandenBeheren).WithSummary("Beëindig een lidmaatschap op een dag");
        groep.MapDelete("/{verband:guid}/leden/{lid:guid}/einde", LidDoorAsync).MetRecht(SysteemRecht.VerbandenBeheren).WithSummary("Laat een lidmaatschap weer doorlopen");
        groep.MapPut("/{verband:guid}/leden/{lid:guid}/intrekking", TrekLidInAsync).MetRecht(SysteemRecht.VerbandenBeheren).WithSummary("Trek een lid in dat er nooit bij hoorde");
        groep.MapDelete("/{verband:guid}/leden/{lid:guid}/intrekking", HerstelLidAsync).MetRecht(SysteemRecht.VerbandenBeheren).WithSummary("Zet een ingetrokken lid terug");
    }

    private static async Task<Lijst<VerbandLezing.Rij>> LijstAsync(PartituurDb db, HttpContext http, Verbandsoort? soort, int? pagina, CancellationToken stop)
    {
        var blad = Math.Max(1, pagina ?? 1);
        var (rijen, heeftMeer) = await VerbandLezing.LijstAsync(db, soort, blad, stop);
        ApiFilter.Getoond(http, rijen.Select(r => r.Id.Waarde));
        return new(rijen, blad, heeftMeer);
    }

    private static async Task<Created<Gemaakt>> MaakAsync(VerbandMaken invoer, PartituurDb db, CancellationToken stop)
    {
        var verband = new Verband(db.Kijker!.Huis, invoer.Soort!.Value, invoer.Naam!, invoer.Plaats, invoer.Van, db.Handeling!);
        db.Add(verband);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/verbanden/{verband.Id}", new Gemaakt(verband.Id.Waarde));
    }

    private static async Task<Verbandfeiten> LeesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var v = ApiFilter.Onderwerp<Verband>(http);
        IReadOnlyList<VerbandLezing.Lid> leden = [.. (await VerbandLezing.LedenAsync(db, v, stop)).Where(l => l.Intrekreden is null)];
        ApiFilter.Getoond(http, leden.Select(l => l.PersoonId.Waarde).Distinct());
        return new(v.Id, v.Soort, v.Naam, v.Plaats, v.Van, v.Tot, ApiFilter.Versie(http, v), leden);
    }

    private static Task<NoContent> HernoemAsync(VerbandHernoemen invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var verband = ApiFilter.Onderwerp<Verband>(http);
        ApiFilter.MoetVersieZijn(http, verband, invoer.Versie);
        verband.Hernoem(invoer.Naam!, invoer.Plaats);
        return OpslaanAsync(db, stop);
    }

    private static Task<NoContent> BeeindigAsync(EindeInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Verband>(http).Beeindig(invoer.Tot!.Value, db.Handeling!);
        return OpslaanAsync(db, stop);
    }

    private static Task<NoContent> LooptDoorAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Verband>(http).LooptDoor();
        return OpslaanAsync(db, stop);
    }

    private static async Task<Created<Gemaakt>> NeemOpAsync(LidMaken invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var (verband, wie) = (ApiFilter.Onderwerp<Verband>(http), invoer.Persoon!.Value);
        var persoon = await db.Personen.AsNoTracking().FirstOrDefaultAsync(p => p.Id == wie, stop) ?? throw new RegelGeschonden("persoon-onbekend", "De gekozen persoon is niet gevonden.");
        var lid = verband.NeemOp(persoon, invoer.Rol, invoer.Van, invoer.Tot, db.Handeling!);
        db.Add(lid);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/verbanden/{verband.Id}", new Gemaakt(lid.Id));
    }

    private static Task<NoContent> LidTotAsync(Guid lid, EindeInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Verband>(http).LidTot(lid, invoer.Tot!.Value, db.Handeling!);
        return OpslaanAsync(db, stop);
    }

    private static Task<NoContent> LidDoorAsync(Guid lid, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Verband>(http).LidTot(lid, null, db.Handeling!);
        return OpslaanAsync(db, stop);
    }

    private static Task<NoContent> TrekLidInAsync(Guid lid, RedenInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Verband>(http).TrekLidIn(lid, invoer.Reden!, db.Handeling!);
        return OpslaanAsync(db, stop);
    }

    private static Task<NoContent> HerstelLidAsync(Guid lid, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Verband>(http).HerstelLid(lid);
        return OpslaanAsync(db, stop);
    }

    private static async Task<NoContent> OpslaanAsync(PartituurDb db, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Soort">Gezin, groep or gebied.</param>
/// <param name="Naam">Also read by who takes part in a case of a member.</param>
/// <param name="Plaats">Required for a gebied.</param>
/// <param name="Van">First day; left out is unknown.</param>
public sealed record VerbandMaken(
    [Required(ErrorMessage = "Kies de soort.")] Verbandsoort? Soort,
    [Required(ErrorMessage = "Vul de naam in."), StringLength(120)] string? Naam,
    [StringLength(500)] string? Plaats,
    DateOnly? Van) : IInvoer;

public sealed record VerbandHernoemen([Required(ErrorMessage = "Vul de naam in."), StringLength(120)] string? Naam, [StringLength(500)] string? Plaats, int? Versie) : IInvoer;

/// <param name="Persoon">Somebody whom you may see.</param>
/// <param name="Rol">In words.</param>
/// <param name="Van">First day; left out is unknown.</param>
/// <param name="Tot">The day from which they are no member.</param>
public sealed record LidMaken([Required(ErrorMessage = "Kies een persoon.")] PersoonId? Persoon, [StringLength(40)] string? Rol, DateOnly? Van, DateOnly? Tot) : IInvoer;

/// <param name="Tot">The day from which it is no more.</param>
public sealed record EindeInvoer([Required(ErrorMessage = "Kies een dag.")] DateOnly? Tot) : IInvoer;

public sealed record RedenInvoer([Required(ErrorMessage = "Vul de reden in."), StringLength(500)] string? Reden) : IInvoer;

/// <param name="Id">The unit.</param>
/// <param name="Soort">Gezin, groep or gebied.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Plaats">Which streets or places.</param>
/// <param name="Van">First day, when known.</param>
/// <param name="Tot">The day from which it is no more.</param>
/// <param name="Versie">For who changes it.</param>
/// <param name="Leden">Only whom you may see.</param>
public sealed record Verbandfeiten(VerbandId Id, Verbandsoort Soort, string Naam, string? Plaats, DateOnly? Van, DateOnly? Tot, int Versie, IReadOnlyList<VerbandLezing.Lid> Leden);
