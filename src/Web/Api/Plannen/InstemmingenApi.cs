using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;
using Partituur.Web.Pages.Casussen;
using Partituur.Web.Pages.Plannen;

namespace Partituur.Web.Api.Plannen;

/// <summary>What partners say to their own interventies in a version of the plan (eis 54, 60), and what changed between versions (eis 79).</summary>
public static class InstemmingenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/casussen/{casus:guid}/plan").WithTags("Plannen");
        groep.MapGet("/verschil", VerschilAsync).MetRecht(PlanRecht.Lezen).WithSummary("Wat er anders is tussen twee versies; zonder ‘van’ en ‘naar’ de laatste twee");
        groep.MapGet("/overleggen", OverleggenAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Casusoverleggen waar deze casus op de agenda stond");
        groep.MapGet("/instemmingen", LijstAsync).MetRecht(PlanRecht.Lezen).WithSummary("Wat partners van hun interventies in een versie zeggen; zonder ‘versie’ de nieuwste");
        groep.MapPost("/instemmingen", VraagNieuweAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Vraag de partners over wat er na het begin van de ronde bij kwam");
        groep.MapDelete("/instemmingen", TrekInAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Trek de schriftelijke ronde in");
        groep.MapPut("/instemmingen/{instemming:guid}/antwoord", AntwoordAsync).MetRecht(PlanRecht.Beantwoorden).WithSummary("Zeg of uw organisatie akkoord is met haar eigen interventie");
        groep.MapPut("/instemmingen/{instemming:guid}/weerwoord", WeerwoordAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Antwoord op een bezwaar");
    }

    private static async Task<VerschilUit> VerschilAsync(PartituurDb db, HttpContext http, int? van, int? naar, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var plan = await PlanAsync(db, casus, stop);
        if (new[] { van, naar }.OfType<int>().FirstOrDefault(n => plan.Versies.All(v => v.Nummer != n), 0) is var onbekend and not 0)
        {
            throw new NietGevonden($"Het plan heeft geen versie {onbekend}.");
        }

        var l = await VerschilLezing.LeesAsync(db, casus, plan, await db.PersonenVanAsync(casus.Id), van, naar, stop);
        return new(Kop(l.Van), Kop(l.Naar), l.Wijzigingen);
    }

    private static Task<IReadOnlyList<Besproken>> OverleggenAsync(PartituurDb db, HttpContext http, CancellationToken stop) =>
        new PlanVaststellen(db).OverleggenAsync(ApiFilter.Onderwerp<Casus>(http), db.Handeling!.Dag, stop);

    private static async Task<IReadOnlyList<InstemmingUit>> LijstAsync(PartituurDb db, HttpContext http, int? versie, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var plan = await PlanAsync(db, casus, stop);
        return [.. (await new PlanVaststellen(db).StandAsync(casus, versie ?? plan.Huidig.Nummer, stop)).Select(InstemmingUit.Van)];
    }

    private static async Task<NoContent> VraagNieuweAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new PlanVaststellen(db).VraagNieuweAsync(ApiFilter.Onderwerp<Casus>(http), db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> TrekInAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new PlanVaststellen(db).TrekInAsync(ApiFilter.Onderwerp<Casus>(http), db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> AntwoordAsync(Guid instemming, InstemIn invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        (await ZoekAsync(instemming, db, http, stop)).Beantwoord(invoer.Antwoord!.Value, invoer.Reden, db.Handeling!);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> WeerwoordAsync(Guid instemming, WeerwoordIn invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        (await ZoekAsync(instemming, db, http, stop)).GeefWeerwoord(invoer.Zin, db.Handeling!);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<Instemming> ZoekAsync(Guid instemming, PartituurDb db, HttpContext http, CancellationToken stop) =>
        await new PlanVaststellen(db).ZoekAsync(ApiFilter.Onderwerp<Casus>(http), new(instemming), stop) ?? throw new NietGevonden("Deze vraag is er niet.");

    private static async Task<PlanVanAanpak> PlanAsync(PartituurDb db, Casus casus, CancellationToken stop) =>
        await db.Plannen.AsNoTracking().AsSingleQuery().FirstOrDefaultAsync(p => p.CasusId == casus.Id, stop) ?? throw new NietGevonden("Er is nog geen plan van aanpak.");

    private static VersiekopUit Kop(Versiekop k) => new(k.Versie.Nummer, k.Versie.Aanleiding, k.Versie.VastgesteldOp, k.Door, k.Versie.Wijze, k.Versie.OverlegId, [.. k.Bezwaren.Select(InstemmingUit.Van)]);
}

/// <param name="Antwoord">Akkoord or NietAkkoord.</param>
/// <param name="Reden">Required with NietAkkoord.</param>
public sealed record InstemIn([Required(ErrorMessage = "Kies of u akkoord bent.")] Instemantwoord? Antwoord, [StringLength(1000)] string? Reden) : IInvoer;

/// <param name="Zin">What the direction says to it.</param>
public sealed record WeerwoordIn([Required(ErrorMessage = "Vul uw antwoord in."), StringLength(1000)] string? Zin) : IInvoer;

/// <param name="Id">Null is that the partner was not asked.</param>
/// <param name="Interventie">Its interventie.</param>
/// <param name="Naam">Name of it.</param>
/// <param name="Partner">The partner.</param>
/// <param name="Partnernaam">Its name.</param>
/// <param name="HeeftDeelnemer">Whether somebody of the partner takes part and so can answer.</param>
/// <param name="Uiterlijk">The term.</param>
/// <param name="Antwoord">Null is silence.</param>
/// <param name="Reden">Why.</param>
/// <param name="Weerwoord">What the direction said to dissent.</param>
/// <param name="Vervallen">Whether the question is no more.</param>
public sealed record InstemmingUit(InstemmingId? Id, InterventieId Interventie, string Naam, OrganisatieId Partner, string Partnernaam, bool HeeftDeelnemer, DateOnly? Uiterlijk, Instemantwoord? Antwoord, string? Reden, string? Weerwoord, bool Vervallen)
{
    internal static InstemmingUit Van(Instemrij r) =>
        new(r.Instemming?.Id, r.Interventie, r.Naam, r.Partner, r.Partnernaam, r.HeeftDeelnemer, r.Instemming?.Uiterlijk, r.Instemming?.Antwoord, r.Instemming?.Reden, r.Instemming?.Weerwoord, r.Instemming?.VervallenOp is not null);
}

/// <param name="Nummer">Of the version.</param>
/// <param name="Aanleiding">Why it was begun.</param>
/// <param name="VastgesteldOp">When it was set; null is a concept.</param>
/// <param name="Door">Who set it.</param>
/// <param name="Wijze">How; null is not known.</param>
/// <param name="Overleg">At which meeting.</param>
/// <param name="Bezwaren">What partners did not agree with.</param>
public sealed record VersiekopUit(int Nummer, string Aanleiding, DateTimeOffset? VastgesteldOp, string? Door, Vaststelwijze? Wijze, OverlegId? Overleg, IReadOnlyList<InstemmingUit> Bezwaren);

/// <param name="Van">The earlier version.</param>
/// <param name="Naar">The later version.</param>
/// <param name="Wijzigingen">Goals and interventies that came, went or changed, per person.</param>
public sealed record VerschilUit(VersiekopUit Van, VersiekopUit Naar, IReadOnlyList<Planwijziging> Wijzigingen);
