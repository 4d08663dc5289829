using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Api.Triage;

/// <summary>Everybody hears what came of it (eis 82): the house reads, mends and sends; the receiver reads and ticks off.</summary>
public static class TerugkoppelingenApi
{
    private const int PerPagina = 100;

    public static void Map(IEndpointRouteBuilder api)
    {
        var huis = api.MapGroup("/terugkoppelingen").WithTags("Terugkoppeling");
        huis.MapGet(string.Empty, TeVerzendenAsync).MetRecht(TriageRecht.Terugkoppelen).WithSummary("Terugkoppelingen die wachten op verzending, oudste eerst");
        huis.MapGet("/{terugkoppeling:guid}", LeesAsync).MetRecht(TriageRecht.Terugkoppelen).WithSummary("Eén terugkoppeling, met de versie voor wie de tekst bijwerkt");
        huis.MapPost("/{terugkoppeling:guid}/verzendingen", VerzendAsync).WithMetadata(new MetVersie()).MetRecht(TriageRecht.Terugkoppelen).WithSummary("Verzend de terugkoppeling met de tekst zoals u die las en bijwerkte");
        var wij = api.MapGroup("/ontvangen-terugkoppelingen").WithTags("Terugkoppeling");
        wij.MapGet(string.Empty, OntvangenAsync).MetRecht(TriageRecht.TerugkoppelingLezen).WithSummary("Terugkoppelingen aan uw organisatie; zonder filter alleen wat nog niet is gelezen");
        wij.MapGet("/{terugkoppeling:guid}", LeesOntvangenAsync).MetRecht(TriageRecht.TerugkoppelingLezen).WithSummary("Eén terugkoppeling aan uw organisatie");
        wij.MapPost("/{terugkoppeling:guid}/lezingen", IsGelezenAsync).MetRecht(TriageRecht.TerugkoppelingLezen).WithSummary("Vink de terugkoppeling af als gelezen");
    }

    private static async Task<Lijst<TeVerzenden>> TeVerzendenAsync(PartituurDb db, HttpContext http, int? pagina, CancellationToken stop)
    {
        var nummer = Math.Max(1, pagina ?? 1);
        var (rijen, heeftMeer) = await TeVerzenden.LeesAsync(db, db.Kijker!.Huis, nummer, stop);
        ApiFilter.Getoond(http, rijen.Select(r => r.Id.Waarde));
        return new(rijen, nummer, heeftMeer);
    }

    private static async Task<TerugkoppelingUit> LeesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var t = ApiFilter.Onderwerp<Terugkoppeling>(http);
        var (aan, nummer) = await db.Organisaties.AsNoTracking().Where(o => o.Id == t.AanOrganisatieId)
            .Select(o => new ValueTuple<string, string>(o.Naam, db.Meldingen.Where(m => m.Id == t.MeldingId).Select(m => m.Nummer).First())).FirstAsync(stop);
        return new(t.Id, t.MeldingId, nummer, aan, t.AanMelder, t.Bericht, t.KlaargezetOp, t.VerzondenOp, ApiFilter.Versie(http, t));
    }

    private static async Task<NoContent> VerzendAsync(VerzendInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var terugkoppeling = ApiFilter.Onderwerp<Terugkoppeling>(http);
        ApiFilter.MoetVersieZijn(http, terugkoppeling, invoer.Versie);
        await new TerugkoppelingVerzenden(db).VoerUitAsync(terugkoppeling, invoer.Tekst!, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<Lijst<OntvangenRegel>> OntvangenAsync(PartituurDb db, HttpContext http, bool? gelezen, int? pagina, CancellationToken stop)
    {
        var (huis, wij, nummer) = (db.Kijker!.Huis, db.Kijker.Organisatie, Math.Max(1, pagina ?? 1));
        var isGelezen = gelezen ?? false;
        var rijen = await db.Terugkoppelingen.AsNoTracking().Where(t => t.HuisId == huis && t.AanOrganisatieId == wij && t.VerzondenOp != null && (t.GelezenOp != null) == isGelezen)
            .OrderByDescending(t => t.VerzondenOp).ThenBy(t => t.Id).Skip((nummer - 1) * PerPagina).Take(PerPagina + 1)
            .Select(t => new OntvangenRegel(t.Id, db.Meldingen.Where(m => m.Id == t.MeldingId).Select(m => m.Nummer).FirstOrDefault(), t.AanMelder, t.VerzondenOp!.Value)).ToListAsync(stop);
        ApiFilter.Getoond(http, rijen.Take(PerPagina).Select(r => r.Id.Waarde));
        return new([.. rijen.Take(PerPagina)], nummer, rijen.Count > PerPagina);
    }

    private static async Task<OntvangenUit> LeesOntvangenAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var t = ApiFilter.Onderwerp<Terugkoppeling>(http);

        // Within the visible set: a partner that only answered a question may not see the melding.
        var nummer = await db.Meldingen.AsNoTracking().Where(m => m.Id == t.MeldingId).Select(m => m.Nummer).FirstOrDefaultAsync(stop);
        return new(t.Id, nummer is null ? null : t.MeldingId, nummer, t.AanMelder, t.Bericht, t.VerzondenOp!.Value, t.GelezenOp);
    }

    private static async Task<NoContent> IsGelezenAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Terugkoppeling>(http).IsGelezen(db.Handeling!);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Tekst">The message as it goes out.</param>
/// <param name="Versie">The version that was read; or send it in If-Match.</param>
public sealed record VerzendInvoer([Required(ErrorMessage = "Vul het bericht in."), StringLength(4000)] string? Tekst, int? Versie) : IInvoer;

public sealed record TerugkoppelingUit(TerugkoppelingId Id, MeldingId Melding, string Meldingnummer, string Aan, bool AanMelder, string Bericht, DateTimeOffset KlaargezetOp, DateTimeOffset? VerzondenOp, int Versie);

/// <param name="Id">The terugkoppeling.</param>
/// <param name="Meldingnummer">For who may see the melding.</param>
/// <param name="AanMelder">Because we reported; else because we answered.</param>
/// <param name="VerzondenOp">When it was sent.</param>
public sealed record OntvangenRegel(TerugkoppelingId Id, string? Meldingnummer, bool AanMelder, DateTimeOffset VerzondenOp);

public sealed record OntvangenUit(TerugkoppelingId Id, MeldingId? Melding, string? Meldingnummer, bool AanMelder, string Bericht, DateTimeOffset VerzondenOp, DateTimeOffset? GelezenOp);
