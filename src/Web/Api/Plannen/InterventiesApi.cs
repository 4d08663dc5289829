using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Web.Api.Plannen;

/// <summary>The partners' instruments in the plan (eis 55, 60), and how they go on.</summary>
public static class InterventiesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/casussen/{casus:guid}/plan/interventies").WithTags("Plannen");
        groep.MapPost(string.Empty, VoegToeAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Zet een interventie van een partner in het plan");
        groep.MapPut("/{interventie:guid}/bijwerking", WerkBijAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Werk een interventie in één keer bij; begin en steun alleen zolang de versie een concept is");
        groep.MapPut("/{interventie:guid}", WijzigAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Wijzig in het concept wat is afgesproken; een versie die vaststaat blijft zoals zij was");
        groep.MapPut("/{interventie:guid}/status", StatusAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Werk de status bij, ook als het plan is vastgesteld");
        groep.MapPut("/{interventie:guid}/duiding", DuidAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Leg vast waarvoor zij is: leefgebied, acuut, met verblijf");
        groep.MapPut("/{interventie:guid}/verantwoordelijke", LegBijAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Leg vast wie bij de partner verantwoordelijk is");
        groep.MapDelete("/{interventie:guid}", LaatVallenAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Haal een interventie uit deze versie; oudere versies houden haar");
        groep.MapPost("/{interventie:guid}/terugnames", NeemTerugAsync).MetRecht(PlanRecht.Opstellen).WithSummary("Zet een interventie terug die in deze versie is vervallen");
    }

    private static async Task<Created<Gemaakt>> VoegToeAsync(NieuweInterventie invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var interventie = await new PlanOpstellen(db).VoegInterventieToeAsync(casus, invoer.Persoon, invoer.Naam!, invoer.Aard!.Value, invoer.Partner!.Value, new(invoer.Begin!.Value, invoer.Eind), invoer.LeuntOp, db.Handeling!, new(invoer.Leefgebied, invoer.Acuut ?? false, invoer.Verblijf ?? false), stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/casussen/{casus.Id}/plan", new Gemaakt(interventie.Id.Waarde));
    }

    private static async Task<NoContent> WerkBijAsync(Guid interventie, InterventieBijwerking invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var gevonden = await ZoekAsync(interventie, db, http, stop);
        await new PlanOpstellen(db).WerkBijAsync(ApiFilter.Onderwerp<Casus>(http), gevonden, new(invoer.Status!.Value, invoer.Begin!.Value, invoer.Eind, invoer.LeuntOp, new(invoer.Leefgebied, invoer.Acuut ?? false, invoer.Verblijf ?? false), invoer.Rooster, invoer.Verantwoordelijke), db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> WijzigAsync(Guid interventie, AfspraakIn invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var afspraak = new Afspraak(invoer.Naam!, invoer.Aard!.Value, invoer.Partner!.Value, new(invoer.Begin!.Value, invoer.Eind));
        await new PlanOpstellen(db).WijzigInterventieAsync(ApiFilter.Onderwerp<Casus>(http), await ZoekAsync(interventie, db, http, stop), afspraak, invoer.LeuntOp, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> StatusAsync(Guid interventie, InterventieStand invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        (await ZoekAsync(interventie, db, http, stop)).Wordt(invoer.Status!.Value, invoer.Eind);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> DuidAsync(Guid interventie, DuidingIn invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new PlanOpstellen(db).DuidAsync(await ZoekAsync(interventie, db, http, stop), new(invoer.Leefgebied, invoer.Acuut ?? false, invoer.Verblijf ?? false), stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> LegBijAsync(Guid interventie, VerantwoordelijkeIn invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new PlanOpstellen(db).LegBijAsync(ApiFilter.Onderwerp<Casus>(http), await ZoekAsync(interventie, db, http, stop), invoer.Wie, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> LaatVallenAsync(Guid interventie, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var gevonden = await ZoekAsync(interventie, db, http, stop);
        (await new PlanOpstellen(db).ZoekAsync(ApiFilter.Onderwerp<Casus>(http), stop)).LaatInterventieVallen(gevonden);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> NeemTerugAsync(Guid interventie, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var gevonden = await ZoekAsync(interventie, db, http, stop);
        (await new PlanOpstellen(db).ZoekAsync(ApiFilter.Onderwerp<Casus>(http), stop)).NeemInterventieTerug(gevonden);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<Interventie> ZoekAsync(Guid interventie, PartituurDb db, HttpContext http, CancellationToken stop) =>
        await new PlanOpstellen(db).InterventieAsync(ApiFilter.Onderwerp<Casus>(http), new InterventieId(interventie), stop) ?? throw new NietGevonden("Deze interventie is er niet.");
}

/// <param name="Persoon">For whom; left out is the system as a whole.</param>
/// <param name="Naam">What it is.</param>
/// <param name="Aard">Its kind.</param>
/// <param name="Partner">Whose instrument it is; a valid convenant, or the house.</param>
/// <param name="Begin">First day.</param>
/// <param name="Eind">Last day, inclusive; left out is open.</param>
/// <param name="LeuntOp">The interventie of this case in which it is embedded.</param>
/// <param name="Leefgebied">The leefgebied it works on.</param>
/// <param name="Acuut">Whether it is acute; left out is structural.</param>
/// <param name="Verblijf">Whether the person sleeps there.</param>
public sealed record NieuweInterventie(
    PersoonId? Persoon,
    [Required(ErrorMessage = "Vul de interventie in."), StringLength(200)] string? Naam,
    [Required(ErrorMessage = "Kies de aard.")] Aard? Aard,
    [Required(ErrorMessage = "Kies een partner.")] OrganisatieId? Partner,
    [Required(ErrorMessage = "Vul de begindatum in.")] DateOnly? Begin,
    DateOnly? Eind,
    InterventieId? LeuntOp,
    Guid? Leefgebied,
    bool? Acuut,
    bool? Verblijf) : IInvoer;

/// <param name="Status">How it goes.</param>
/// <param name="Begin">First day.</param>
/// <param name="Eind">Last day, inclusive; left out is open.</param>
/// <param name="LeuntOp">The interventie of this case in which it is embedded.</param>
/// <param name="Leefgebied">The leefgebied it works on.</param>
/// <param name="Acuut">Whether it is acute; left out is structural.</param>
/// <param name="Verblijf">Whether the person sleeps there.</param>
/// <param name="Rooster">Its fixed moments in the week, such as "ma 10:00-11:00, do 14:00-15:30".</param>
/// <param name="Verantwoordelijke">Somebody of the partner who takes part in the case; left out is nobody.</param>
public sealed record InterventieBijwerking(
    [Required(ErrorMessage = "Kies de status.")] InterventieStatus? Status,
    [Required(ErrorMessage = "Vul de begindatum in.")] DateOnly? Begin,
    DateOnly? Eind,
    InterventieId? LeuntOp,
    Guid? Leefgebied,
    bool? Acuut,
    bool? Verblijf,
    [StringLength(400)] string? Rooster,
    ProfessionalId? Verantwoordelijke) : IInvoer;

/// <param name="Naam">What it is.</param>
/// <param name="Aard">Its kind.</param>
/// <param name="Partner">Whose instrument it is.</param>
/// <param name="Begin">First day.</param>
/// <param name="Eind">Last day, inclusive; left out is open.</param>
/// <param name="LeuntOp">The interventie of this case on which it leans; left out is none.</param>
public sealed record AfspraakIn(
    [Required(ErrorMessage = "Vul de interventie in."), StringLength(200)] string? Naam,
    [Required(ErrorMessage = "Kies de aard.")] Aard? Aard,
    [Required(ErrorMessage = "Kies een partner.")] OrganisatieId? Partner,
    [Required(ErrorMessage = "Vul de begindatum in.")] DateOnly? Begin,
    DateOnly? Eind,
    InterventieId? LeuntOp) : IInvoer;

/// <param name="Leefgebied">The leefgebied it works on.</param>
/// <param name="Acuut">Whether it is acute; left out is structural.</param>
/// <param name="Verblijf">Whether the person sleeps there.</param>
public sealed record DuidingIn(Guid? Leefgebied, bool? Acuut, bool? Verblijf) : IInvoer;

/// <param name="Wie">Somebody of the partner who takes part in the case; left out is nobody.</param>
public sealed record VerantwoordelijkeIn(ProfessionalId? Wie) : IInvoer;

/// <param name="Status">What it becomes.</param>
/// <param name="Eind">Last day; required with Afgerond and Gestopt.</param>
public sealed record InterventieStand([Required(ErrorMessage = "Kies de status.")] InterventieStatus? Status, DateOnly? Eind) : IInvoer;
