using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Pages.Overleggen;

namespace Partituur.Web.Api.Overleggen;

/// <summary>Planned meetings, and what was decided in them (eis 68, 69, 74).</summary>
public static class OverleggenApi
{
    private const int PerPagina = 50;

    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/overleggen").WithTags("Overleggen");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(OverlegRecht.Lezen).WithSummary("Overleggen die u mag zien, de laatste dag eerst");
        groep.MapPost(string.Empty, PlanAsync).MetRecht(OverlegRecht.Plannen).WithSummary("Plan één overleg buiten een reeks");
        groep.MapPost("/{overleg:guid}/besluiten", BesluitAsync).MetRecht(OverlegRecht.Voorzitten).WithSummary("Leg het besluit over een casus vast; het komt ook in het journaal");
    }

    private static async Task<Lijst<Overlegrij>> LijstAsync(PartituurDb db, HttpContext http, CancellationToken stop, [Range(1, 10000)] int pagina = 1)
    {
        var rijen = await Overlegrij.Van(db, db.Overleggen.OrderByDescending(o => o.Dag).ThenByDescending(o => o.Begint).ThenBy(o => o.Id).Skip((pagina - 1) * PerPagina).Take(PerPagina + 1)).ToListAsync(stop);
        Lijst<Overlegrij> uit = new([.. rijen.Take(PerPagina)], pagina, rijen.Count > PerPagina);
        ApiFilter.Getoond(http, uit.Items.Select(r => r.Id.Waarde));
        return uit;
    }

    private static async Task<Created<Gemaakt>> PlanAsync(OverlegPlan invoer, PartituurDb db, CancellationToken stop)
    {
        var overleg = await new OverlegPlannen(db).PlanAsync(invoer.Doelgroep!.Value, invoer.Voorzitter, invoer.Dag!.Value, invoer.Plek!.Als(), db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/overleggen/{overleg.Id}", new Gemaakt(overleg.Id.Waarde));
    }

    private static async Task<NoContent> BesluitAsync(OverlegBesluit invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new BesluitVastleggen(db).VoerUitAsync(ApiFilter.Onderwerp<Casusoverleg>(http), invoer.Casus!.Value, invoer.Besluit!, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Voorzitter">The organisation that chairs; the fixed chair of the doelgroep when left out.</param>
public sealed record OverlegPlan(
    [Required(ErrorMessage = "Kies een doelgroep.")] DoelgroepId? Doelgroep,
    OrganisatieId? Voorzitter,
    [Required(ErrorMessage = "Kies een dag.")] DateOnly? Dag,
    [Required(ErrorMessage = "Geef wanneer en waar.")] PlekGegevens? Plek) : IInvoer;

/// <param name="Casus">A case on the agenda.</param>
/// <param name="Besluit">At most 2,000 characters.</param>
public sealed record OverlegBesluit([Required(ErrorMessage = "Kies een casus van de agenda.")] CasusId? Casus, [Required(ErrorMessage = "Vul het besluit in."), StringLength(2000)] string? Besluit) : IInvoer;
