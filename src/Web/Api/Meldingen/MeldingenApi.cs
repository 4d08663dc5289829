using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;
using Partituur.Web.Pages.Meldingen;

namespace Partituur.Web.Api.Meldingen;

/// <summary>A melding as another system sends it; the same rules as the page.</summary>
public sealed record MeldingInvoer(
    [Required(ErrorMessage = "Kies een doelgroep.")] DoelgroepId? Doelgroep,
    [Required, StringLength(80)] string Gemeente,
    [StringLength(80)] string? Buurt,
    [Required, StringLength(4000)] string Aanleiding,
    bool CodeRood,
    [Required(ErrorMessage = "Vul ten minste één persoon in."), MinLength(1, ErrorMessage = "Vul ten minste één persoon in.")] IReadOnlyList<GemeldePersoonInvoer> Personen) : IInvoer;

public sealed record BetrokkeneUit(PersoonId Persoon, string Naam, DateOnly? Geboortedatum, string Rol, Informering Informering);

public sealed record MeldingUit(MeldingId Id, string Nummer, DateTimeOffset OntvangenOp, string Doelgroep, string Gemeente, string? Buurt, string Aanleiding, bool CodeRood, MeldingStatus Status, IReadOnlyList<BetrokkeneUit> Betrokkenen, IReadOnlyList<string> Terugkoppelingen);

public sealed record MeldingRegel(MeldingId Id, string Nummer, DateTimeOffset OntvangenOp, bool CodeRood, MeldingStatus Status);

public static class MeldingenApi
{
    private const int PerPagina = 100;

    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/meldingen").WithTags("Meldingen");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(MeldingRecht.Lezen).WithSummary("De meldingen die u mag zien, nieuwste eerst");
        groep.MapPost(string.Empty, MeldAsync).MetRecht(MeldingRecht.Melden).WithSummary("Doe een melding");
        groep.MapGet("/{melding:guid}", LeesAsync).MetRecht(MeldingRecht.Lezen).WithSummary("Eén melding");
        groep.MapPost("/{melding:guid}/spoedacties", SpoedAsync).MetRecht(MeldingRecht.SpoedactieVastleggen).WithSummary("Leg de actie van vandaag vast op een code rood");
    }

    private static async Task<Lijst<MeldingRegel>> LijstAsync(PartituurDb db, HttpContext http, MeldingStatus? status, int? pagina, CancellationToken stop)
    {
        var nummer = Math.Max(1, pagina ?? 1);
        var rijen = await db.Meldingen.AsNoTracking().Where(m => status == null || m.Status == status).OrderByDescending(m => m.OntvangenOp).ThenByDescending(m => m.Id)
            .Skip((nummer - 1) * PerPagina).Take(PerPagina + 1).Select(m => new MeldingRegel(m.Id, m.Nummer, m.OntvangenOp, m.CodeRood, m.Status)).ToListAsync(stop);
        ApiFilter.Getoond(http, rijen.Take(PerPagina).Select(r => r.Id.Waarde));
        return new([.. rijen.Take(PerPagina)], nummer, rijen.Count > PerPagina);
    }

    private static async Task<Created<MeldingRegel>> MeldAsync(MeldingInvoer invoer, PartituurDb db, CancellationToken stop)
    {
        var (kijker, doelgroep) = (db.Kijker!, invoer.Doelgroep!.Value);
        if (!await db.Doelgroepen.AnyAsync(d => d.Id == doelgroep, stop))
        {
            throw new InvoerOngeldig("doelgroep", "Deze doelgroep bestaat niet.");
        }

        var nieuw = new NieuweMelding(kijker.Organisatie, doelgroep, new(invoer.Gemeente, invoer.Buurt), invoer.Aanleiding, invoer.CodeRood, [.. invoer.Personen.Select(p => p.AlsGemeld())]);
        var melding = await new MeldingOpnemen(db).VoerUitAsync(nieuw, kijker.Huis, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        if (await new Overlapwacht(db).SeinAsync(melding, db.Handeling!, stop) > 0)
        {
            await db.SaveChangesAsync(stop);
        }

        return TypedResults.Created($"/api/v1/meldingen/{melding.Id}", new MeldingRegel(melding.Id, melding.Nummer, melding.OntvangenOp, melding.CodeRood, melding.Status));
    }

    private static async Task<MeldingUit> LeesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var m = ApiFilter.Onderwerp<Melding>(http);

        // Belongs to the melding that the gate let through.
        var betrokkenen = await db.Set<Betrokkene>().IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().AsNoTracking().Where(b => b.MeldingId == m.Id).OrderBy(b => b.Rij)
            .Select(b => new { b.PersoonId, b.Persoon.Voornamen, b.Persoon.Voorvoegsel, b.Persoon.Achternaam, b.Persoon.Geboortedatum, b.Rol, b.Informering }).ToListAsync(stop);
        return new(
            m.Id,
            m.Nummer,
            m.OntvangenOp,
            await db.Doelgroepen.Where(d => d.Id == m.DoelgroepId).Select(d => d.Naam).FirstAsync(stop),
            m.Gemeente,
            m.Buurt,
            m.Aanleiding,
            m.CodeRood,
            m.Status,
            [.. betrokkenen.Select(b => new BetrokkeneUit(b.PersoonId, new Personalia(b.Achternaam, b.Voorvoegsel, b.Voornamen, Geslacht.Onbekend, null, null).Naam, b.Geboortedatum, b.Rol, b.Informering))],
            await db.Terugkoppelingen.AsNoTracking().Where(t => t.MeldingId == m.Id && t.VerzondenOp != null && t.AanOrganisatieId == db.Kijker!.Organisatie).Select(t => t.Bericht).ToListAsync(stop));
    }

    private static async Task<NoContent> SpoedAsync(SpoedactieInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Melding>(http).LegSpoedactieVast(invoer.Wat, db.Handeling!);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

public sealed record SpoedactieInvoer([Required, StringLength(1000)] string Wat) : IInvoer;
