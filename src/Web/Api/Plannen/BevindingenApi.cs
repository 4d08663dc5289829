using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Web.Api.Plannen;

/// <summary>What is wrong with the current version of a plan, and what was put aside with a reason.</summary>
public static class BevindingenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/casussen/{casus:guid}/plan/bevindingen").WithTags("Plannen");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(PlanRecht.Lezen).WithSummary("Wat de regels vinden in de huidige versie van het plan, ook wat terzijde is gelegd");
        groep.MapPut("/{bevinding:guid}/oordeel", LegTerzijdeAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Leg een bevinding met een reden terzijde");
        groep.MapDelete("/{bevinding:guid}/oordeel", HaalTerugAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Open een bevinding weer");
    }

    private static async Task<IReadOnlyList<BevindingUit>> LijstAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http).Id;
        var plan = await db.Plannen.AsNoTracking().AsSingleQuery().FirstOrDefaultAsync(p => p.CasusId == casus, stop) ?? throw new NietGevonden("Er is nog geen plan van aanpak.");
        return [.. (await new BevindingenLezen(db).VanAsync(plan, db.Handeling!.Dag, null, stop)).Select(BevindingUit.Van)];
    }

    private static async Task<NoContent> LegTerzijdeAsync(Guid bevinding, OordeelInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new BevindingenLezen(db).LegTerzijdeAsync(ApiFilter.Onderwerp<Casus>(http), bevinding, invoer.Reden, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> HaalTerugAsync(Guid bevinding, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new BevindingenLezen(db).HaalTerugAsync(ApiFilter.Onderwerp<Casus>(http), bevinding, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Reden">Why it is right as it is; who takes part in the case reads it.</param>
public sealed record OordeelInvoer([Required(ErrorMessage = "Vul de reden in."), StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")] string? Reden) : IInvoer;

/// <param name="Id">Follows from the rule and from what it is about: when that changes it is another finding.</param>
/// <param name="Regel">The stable code of the rule.</param>
/// <param name="Titel">The rule in a few words.</param>
/// <param name="Personen">Whom it is about.</param>
/// <param name="Interventies">Which interventies it is about.</param>
/// <param name="Doel">The goal it is about.</param>
/// <param name="Op">The day on which it goes or went wrong.</param>
/// <param name="Waarom">A sentence for people.</param>
/// <param name="WatNu">What one can do.</param>
/// <param name="Oordeel">Why it was put aside; null while it is open.</param>
public sealed record BevindingUit(Guid Id, string Regel, string Titel, IReadOnlyList<PersoonId> Personen, IReadOnlyList<InterventieId> Interventies, Guid? Doel, DateOnly? Op, string Waarom, string WatNu, OordeelUit? Oordeel)
{
    public static BevindingUit Van(BeoordeeldeBevinding b) =>
        new(b.Bevinding.Sleutel, b.Bevinding.Tekst.Code, b.Bevinding.Tekst.Titel, b.Bevinding.Personen, b.Bevinding.Interventies, b.Bevinding.Doel, b.Bevinding.Op, b.Bevinding.Waarom, b.Bevinding.WatNu, b.Terzijde is { } t ? new(t.Reden, t.Door, t.Op) : null);
}

public sealed record OordeelUit(string Reden, string Door, DateTimeOffset Op);
