using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Api.Plannen;

/// <summary>Small agreed steps: of a case, and my own.</summary>
public static class ActiesApi
{
    private const int PerPagina = 100;

    public static void Map(IEndpointRouteBuilder api)
    {
        var casus = api.MapGroup("/casussen/{casus:guid}").WithTags("Acties");
        casus.MapGet("/acties", VanCasusAsync).MetRecht(CasusRecht.Lezen).WithSummary("De acties van deze casus, open eerst");
        casus.MapGet("/actie-eigenaren", EigenarenAsync).MetRecht(PlanRecht.ActieAfspreken).WithSummary("Wie een actie in deze casus op zich kan nemen");
        casus.MapPost("/acties", SpreekAfAsync).MetRecht(PlanRecht.ActieAfspreken).WithSummary("Spreek een actie af met één eigenaar en een datum");
        var mijn = api.MapGroup("/acties").WithTags("Acties");
        mijn.MapGet(string.Empty, MijnAsync).MetRecht(PlanRecht.ActieAfmelden).WithSummary("Uw eigen open acties, de eerste datum bovenaan");
        mijn.MapGet("/{actie:guid}", LeesAsync).MetRecht(PlanRecht.ActieAfmelden).WithSummary("Eén actie");
        mijn.MapPut("/{actie:guid}/afmelding", MeldAfAsync).MetRecht(PlanRecht.ActieAfmelden).WithSummary("Meld een actie af: gedaan, of met een reden niet gedaan of niet meer mogelijk");
        mijn.MapDelete("/{actie:guid}/afmelding", HeropenAsync).MetRecht(PlanRecht.ActieAfmelden).WithSummary("Zet een afgemelde actie weer open");
    }

    private static Task<Lijst<ActieUit>> VanCasusAsync(PartituurDb db, HttpContext http, int? pagina, CancellationToken stop)
    {
        var id = ApiFilter.Onderwerp<Casus>(http).Id;
        return LijstAsync(db, db.Acties.Where(a => a.CasusId == id), pagina, stop);
    }

    private static async Task<IReadOnlyList<Keuze>> EigenarenAsync(PartituurDb db, HttpContext http) =>
        Keuze.Van(await new ActieAfspreken(db).Eigenaren(ApiFilter.Onderwerp<Casus>(http), db.Handeling!.Dag).AlsKeuzeAsync(db));

    private static async Task<Created<Gemaakt>> SpreekAfAsync(ActieInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var actie = await new ActieAfspreken(db).VoerUitAsync(ApiFilter.Onderwerp<Casus>(http), invoer.Wat!, invoer.Eigenaar!.Value, invoer.Voor!.Value, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/acties/{actie.Id}", new Gemaakt(actie.Id.Waarde));
    }

    private static async Task<Lijst<ActieUit>> MijnAsync(PartituurDb db, HttpContext http, int? pagina, CancellationToken stop)
    {
        // As on the werklijst: without a valid convenant nobody owns anything here.
        var (huis, wie, mag) = (db.Kijker!.Huis, db.Kijker.Wie, db.Kijker.HeeftConvenant);
        var lijst = await LijstAsync(db, db.Acties.Where(a => mag && a.HuisId == huis && a.EigenaarId == wie && a.Status == ActieStatus.Open), pagina, stop);
        ApiFilter.Getoond(http, lijst.Items.Select(a => a.Id.Waarde));
        return lijst;
    }

    private static async Task<ActieUit> LeesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var id = ApiFilter.Onderwerp<Actie>(http).Id;
        return await AlsUit(db, db.Acties.AsNoTracking().Where(a => a.Id == id)).FirstAsync(stop);
    }

    private static async Task<NoContent> MeldAfAsync(AfmeldingInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var actie = ApiFilter.Onderwerp<Actie>(http);
        if (invoer is { Status: ActieStatus.NietGedaan, BlijftStaan: true })
        {
            actie.BlijftStaan(invoer.Toelichting, invoer.NieuweDag, db.Handeling!);
        }
        else
        {
            actie.MeldAf(invoer.Status!.Value, invoer.Toelichting, db.Handeling!);
        }

        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> HeropenAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new ActieAfspreken(db).HeropenAsync(ApiFilter.Onderwerp<Actie>(http), stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<Lijst<ActieUit>> LijstAsync(PartituurDb db, IQueryable<Actie> acties, int? pagina, CancellationToken stop)
    {
        var nummer = Math.Max(1, pagina ?? 1);
        var rijen = await AlsUit(db, acties.AsNoTracking().OrderBy(a => a.Status != ActieStatus.Open).ThenBy(a => a.Voor).ThenBy(a => a.Id).Skip((nummer - 1) * PerPagina).Take(PerPagina + 1)).ToListAsync(stop);
        return new([.. rijen.Take(PerPagina)], nummer, rijen.Count > PerPagina);
    }

    /// <summary>The number of the case only for who sees the case: an owner may have left it.</summary>
    private static IQueryable<ActieUit> AlsUit(PartituurDb db, IQueryable<Actie> acties) => acties.Select(a => new ActieUit(
        a.Id,
        a.CasusId,
        db.Casussen.Where(c => c.Id == a.CasusId).Select(c => c.Nummer).FirstOrDefault(),
        a.Wat,
        a.EigenaarId,
        db.Professionals.Where(p => p.Id == a.EigenaarId).Select(p => p.Naam).First(),
        db.Organisaties.Where(o => o.Id == a.OrganisatieId).Select(o => o.Naam).First(),
        a.Voor,
        a.Status,
        a.Toelichting,
        a.AfgemeldOp,
        a.KeerNietGedaan,
        a.Besluit));
}

/// <param name="Wat">What will happen.</param>
/// <param name="Eigenaar">One of actie-eigenaren.</param>
/// <param name="Voor">Done by this day; today or later.</param>
public sealed record ActieInvoer(
    [Required(ErrorMessage = "Vul de actie in."), StringLength(500)] string? Wat,
    [Required(ErrorMessage = "Kies wie het doet.")] ProfessionalId? Eigenaar,
    [Required(ErrorMessage = "Vul de datum in.")] DateOnly? Voor) : IInvoer;

/// <param name="Status">Gedaan, NietGedaan or NietMeerMogelijk.</param>
/// <param name="Toelichting">Required with NietGedaan and NietMeerMogelijk.</param>
/// <param name="BlijftStaan">With NietGedaan: it stays to be done.</param>
/// <param name="NieuweDag">With blijftStaan: another day.</param>
public sealed record AfmeldingInvoer(
    [Required(ErrorMessage = "Kies hoe het is gegaan."), AllowedValues(ActieStatus.Gedaan, ActieStatus.NietGedaan, ActieStatus.NietMeerMogelijk, null, ErrorMessage = "Kies hoe het is gegaan.")] ActieStatus? Status,
    [StringLength(1000)] string? Toelichting,
    bool BlijftStaan = false,
    DateOnly? NieuweDag = null) : IInvoer;

public sealed record ActieUit(ActieId Id, CasusId Casus, string? Casusnummer, string Wat, ProfessionalId Eigenaar, string Eigenaarnaam, string Organisatie, DateOnly Voor, ActieStatus Status, string? Toelichting, DateTimeOffset? AfgemeldOp, int KeerNietGedaan, Actiebesluit? Besluit);
