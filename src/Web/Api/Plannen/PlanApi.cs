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

/// <summary>The plan of a case in its versions: read, begin, set, adjust (eis 54, 63, 79).</summary>
public static class PlanApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/casussen/{casus:guid}/plan").WithTags("Plannen");
        groep.MapGet(string.Empty, LeesAsync).MetRecht(PlanRecht.Lezen).WithSummary("Het plan van aanpak; met ‘versie’ een oudere, zoals die was");
        groep.MapPost(string.Empty, BeginAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Begin het plan van aanpak");
        groep.MapPost("/vaststellingen", StelVastAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Stel deze versie vast in een casusoverleg, of begin de schriftelijke ronde en stel haar daarna vast; een versie die vaststaat wijzigt nooit meer");
        groep.MapPost("/versies", StelBijAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Stel het plan bij: begin een nieuwe versie");
    }

    private static async Task<PlanUit> LeesAsync(PartituurDb db, HttpContext http, int? versie, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var plan = await db.Plannen.AsNoTracking().AsSingleQuery().FirstOrDefaultAsync(p => p.CasusId == casus.Id, stop) ?? throw new NietGevonden("Er is nog geen plan van aanpak.");
        if (versie is { } nummer && plan.Versies.All(v => v.Nummer != nummer))
        {
            throw new NietGevonden($"Het plan heeft geen versie {nummer}.");
        }

        var l = await PlanLezing.LeesAsync(db, casus, plan, await db.PersonenVanAsync(casus.Id), versie, stop: stop);
        return new(
            l.Getoonde.Nummer,
            l.IsHuidig,
            l.Getoonde.VastgesteldOp,
            plan.Uitkomst,
            [.. plan.Versies.OrderBy(v => v.Nummer).Select(v => new VersieUit(v.Nummer, v.Aanleiding, v.BegonnenOp, v.VastgesteldOp))],
            [.. l.Doelen.Select(d => new DoelUit(d.Doel.Id, d.Doel.PersoonId, d.Doel.LeefgebiedId, d.Leefgebied, d.Doel.Omschrijving, d.Doel.Beginscore, d.Doel.Streefscore))],
            [.. l.Interventies.Select(InterventieUit.Van)],
            [.. l.Erbuiten.Select(InterventieUit.Van)],
            [.. l.Vervallen.Select(InterventieUit.Van)],
            [.. l.Waarschuwingen.Select(w => new WaarschuwingUit(w.Interventie, w.Zin))],
            l.Belemmeringen);
    }

    private static async Task<Created<Planstand>> BeginAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        return await GemaaktAsync(casus, await new PlanOpstellen(db).BeginAsync(casus, db.Handeling!, stop), db, stop);
    }

    private static async Task<Created<Planstand>> StelVastAsync(VaststellingIn invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        await new PlanVaststellen(db).VoerUitAsync(casus, new(invoer.Wijze!.Value, invoer.Overleg), (await db.PersonenVanAsync(casus.Id)).NaamVan, db.Handeling!, stop);
        return await GemaaktAsync(casus, await new PlanOpstellen(db).ZoekAsync(casus, stop), db, stop);
    }

    private static async Task<Created<Planstand>> StelBijAsync(BijstellingInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var plan = await new PlanOpstellen(db).ZoekAsync(casus, stop);
        plan.StelBij(casus, invoer.Aanleiding!, db.Handeling!);
        return await GemaaktAsync(casus, plan, db, stop);
    }

    private static async Task<Created<Planstand>> GemaaktAsync(Casus casus, PlanVanAanpak plan, PartituurDb db, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/casussen/{casus.Id}/plan", new Planstand(plan.Huidig.Nummer, plan.Huidig.VastgesteldOp, plan.Huidig.RondeTot, casus.Status));
    }
}

public sealed record BijstellingInvoer([Required(ErrorMessage = "Vul de aanleiding in."), StringLength(1000)] string? Aanleiding) : IInvoer;

/// <param name="Versie">The current version.</param>
/// <param name="VastgesteldOp">When it was set; null is a concept.</param>
/// <param name="RondeTot">Until when partners can answer in writing; null is no round.</param>
/// <param name="Casusstatus">Where the case stands now.</param>
public sealed record Planstand(int Versie, DateTimeOffset? VastgesteldOp, DateOnly? RondeTot, CasusStatus Casusstatus);

/// <param name="Wijze">At a casusoverleg, or in writing.</param>
/// <param name="Overleg">With Casusoverleg: a meeting at which the case was on the agenda.</param>
public sealed record VaststellingIn([Required(ErrorMessage = "Kies hoe u het plan vaststelt.")] Vaststelwijze? Wijze, OverlegId? Overleg) : IInvoer;

/// <param name="Versie">The version shown.</param>
/// <param name="IsHuidig">Whether it is the newest.</param>
/// <param name="VastgesteldOp">When it was set; null is a concept.</param>
/// <param name="Uitkomst">How the plan worked out, when recorded.</param>
/// <param name="Versies">All versions, oldest first.</param>
/// <param name="Doelen">Goals in this version.</param>
/// <param name="Interventies">Interventies in this version.</param>
/// <param name="BuitenHetPlan">Known, and in no version.</param>
/// <param name="Vervallen">Taken out of this concept; can be taken back.</param>
/// <param name="Waarschuwingen">What goes wrong between interventies.</param>
/// <param name="Belemmeringen">What is missing before this concept can be set.</param>
public sealed record PlanUit(
    int Versie,
    bool IsHuidig,
    DateTimeOffset? VastgesteldOp,
    Planuitkomst? Uitkomst,
    IReadOnlyList<VersieUit> Versies,
    IReadOnlyList<DoelUit> Doelen,
    IReadOnlyList<InterventieUit> Interventies,
    IReadOnlyList<InterventieUit> BuitenHetPlan,
    IReadOnlyList<InterventieUit> Vervallen,
    IReadOnlyList<WaarschuwingUit> Waarschuwingen,
    IReadOnlyList<string> Belemmeringen);

public sealed record VersieUit(int Nummer, string Aanleiding, DateTimeOffset BegonnenOp, DateTimeOffset? VastgesteldOp);

public sealed record DoelUit(Guid Id, PersoonId Persoon, Guid Leefgebied, string Leefgebiednaam, string Omschrijving, int? Beginscore, int? Streefscore);

public sealed record WaarschuwingUit(InterventieId Interventie, string Zin);

public sealed record InterventieUit(InterventieId Id, PersoonId? Persoon, string Naam, Aard Aard, OrganisatieId Partner, string Partnernaam, DateOnly Begin, DateOnly? Eind, InterventieStatus Status, InterventieId? LeuntOp, Guid? Leefgebied, bool Acuut, bool Verblijf, string? Rooster, ProfessionalId? Verantwoordelijke)
{
    public static InterventieUit Van(InterventieRij rij)
    {
        var i = rij.Interventie;
        return new(i.Id, i.PersoonId, i.Naam, i.Aard, i.PartnerId, rij.Partner, i.Begin, i.Eind, i.Status, i.LeuntOpId, i.LeefgebiedId, i.Acuut, i.Verblijf, i.Rooster, i.VerantwoordelijkeId);
    }
}
