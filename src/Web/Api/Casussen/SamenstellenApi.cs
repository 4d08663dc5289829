using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Api.Casussen;

/// <summary>Whom a case is about (eis 53), who stays out of the plan and why (eis 56), and who takes part (wet.md L11).</summary>
public static class SamenstellenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/casussen/{casus:guid}").WithTags("Casussen");
        groep.MapPost("/personen", BetrekAsync).MetRecht(CasusRecht.Samenstellen).WithSummary("Voeg iemand toe over wie de casus gaat");
        groep.MapPut("/personen/{wie:guid}/buiten-plan", HoudBuitenAsync).MetRecht(CasusRecht.Samenstellen).WithSummary("Houd iemand met een reden buiten het plan");
        groep.MapDelete("/personen/{wie:guid}/buiten-plan", NeemOpAsync).MetRecht(CasusRecht.Samenstellen).WithSummary("Neem iemand weer op in het plan");
        groep.MapGet("/kandidaat-deelnemers", KandidatenAsync).MetRecht(CasusRecht.Samenstellen).WithSummary("Professionals die u kunt uitnodigen");
        groep.MapPost("/deelnemers", NodigUitAsync).MetRecht(CasusRecht.Samenstellen).WithSummary("Nodig een professional van een partner uit");
        groep.MapDelete("/deelnemers/{wie:guid}", VertrekAsync).MetRecht(CasusRecht.Samenstellen).WithSummary("Beëindig een deelname; deze professional ziet de casus niet meer");
        groep.MapPut("/casemanager", CasemanagerAsync).MetRecht(CasusRecht.Samenstellen).WithSummary("Wijs de casemanager aan: een deelnemer van een partner");
    }

    private static async Task<NoContent> BetrekAsync(PersoonInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Bemensen(db).BetrekAsync(ApiFilter.Onderwerp<Casus>(http), invoer.Persoon!.Value, invoer.Rol!, stop);
        return await OpslaanAsync(db, stop);
    }

    private static Task<NoContent> HoudBuitenAsync(Guid wie, BuitenPlanInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Casus>(http).HoudBuitenPlan(new PersoonId(wie), invoer.Reden!);
        return OpslaanAsync(db, stop);
    }

    private static Task<NoContent> NeemOpAsync(Guid wie, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Casus>(http).NeemOpInPlan(new PersoonId(wie));
        return OpslaanAsync(db, stop);
    }

    private static async Task<IReadOnlyList<Keuze>> KandidatenAsync(PartituurDb db, HttpContext http)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var nu = casus.Deelnemers.Where(d => d.Tot is null).Select(d => d.ProfessionalId).ToList();
        return Keuze.Van(await new Bemensen(db).Uitnodigbaar(casus.HuisId, db.Handeling!.Dag).Where(p => !nu.Contains(p.Id)).AlsKeuzeAsync(db));
    }

    private static async Task<NoContent> NodigUitAsync(DeelnemerInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Bemensen(db).NodigUitAsync(ApiFilter.Onderwerp<Casus>(http), invoer.Professional!.Value, db.Handeling!, stop);
        return await OpslaanAsync(db, stop);
    }

    private static Task<NoContent> VertrekAsync(Guid wie, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Casus>(http).NeemtAfscheidVan(new ProfessionalId(wie), db.Handeling!);
        return OpslaanAsync(db, stop);
    }

    private static Task<NoContent> CasemanagerAsync(DeelnemerInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Casus>(http).WijsCasemanagerAan(invoer.Professional!.Value);
        return OpslaanAsync(db, stop);
    }

    private static async Task<NoContent> OpslaanAsync(PartituurDb db, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Persoon">Somebody whom you may see.</param>
/// <param name="Rol">Role in the system, in words.</param>
public sealed record PersoonInvoer(
    [Required(ErrorMessage = "Kies een persoon.")] PersoonId? Persoon,
    [Required(ErrorMessage = "Vul de rol in."), StringLength(40)] string? Rol) : IInvoer;

public sealed record BuitenPlanInvoer([Required(ErrorMessage = "Vul de reden in."), StringLength(1000)] string? Reden) : IInvoer;

public sealed record DeelnemerInvoer([Required(ErrorMessage = "Kies een professional.")] ProfessionalId? Professional) : IInvoer;
