using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Api.Triage;

/// <summary>The triagetafels: who chairs, who sits there and when; setting up and handing over (eis 29, 68, 69, 104).</summary>
public static class TafelsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/triagetafels").WithTags("Triagetafels");
        groep.MapGet(string.Empty, (PartituurDb db, CancellationToken stop) => Tafelbeeld.LeesAsync(db, db.Handeling!.Dag, null, stop)).MetRecht(TafelRecht.Lezen).WithSummary("De triagetafels van het huis");
        groep.MapPost(string.Empty, MaakAsync).MetRecht(TafelRecht.Beheren).WithSummary("Maak een triagetafel");
        groep.MapGet("/{tafel:guid}", async (PartituurDb db, HttpContext http, CancellationToken stop) => (await Tafelbeeld.LeesAsync(db, db.Handeling!.Dag, Van(http).Id, stop))[0]).MetRecht(TafelRecht.Lezen).WithSummary("Eén triagetafel");
        groep.MapPut("/{tafel:guid}", (TafelUitvoering invoer, PartituurDb db, HttpContext http, CancellationToken stop) => DoeAsync(db, (i, t) => i.WijzigAsync(t, invoer.AlsWens(), db.Handeling!, stop), http, stop)).MetRecht(TafelRecht.Beheren).WithSummary("Wijzig een triagetafel; de organisatie die voorzit wijzigt alleen door een overdracht");
        groep.MapDelete("/{tafel:guid}", (PartituurDb db, HttpContext http, CancellationToken stop) => DoeAsync(db, (_, t) => Meteen(() => t.HefOp(db.Handeling!)), http, stop)).MetRecht(TafelRecht.Beheren).WithSummary("Hef een triagetafel op");
        groep.MapPut("/{tafel:guid}/deelnemers/{professional:guid}", (Guid professional, DeelnemerPlaats invoer, PartituurDb db, HttpContext http, CancellationToken stop) => DoeAsync(db, (i, t) => i.NeemtDeelAsync(t, new(new ProfessionalId(professional), invoer.Deel!.Value), db.Handeling!.Dag, stop), http, stop)).MetRecht(TafelRecht.Beheren).WithSummary("Zet iemand aan de tafel, vanaf deel 1 of deel 2");
        groep.MapDelete("/{tafel:guid}/deelnemers/{professional:guid}", (Guid professional, PartituurDb db, HttpContext http, CancellationToken stop) => DoeAsync(db, (_, t) => Meteen(() => t.GaatWeg(new ProfessionalId(professional))), http, stop)).MetRecht(TafelRecht.Beheren).WithSummary("Haal iemand van de tafel");
        groep.MapPut("/{tafel:guid}/overdracht", (TafelOverdracht invoer, PartituurDb db, HttpContext http, CancellationToken stop) => DoeAsync(db, (i, t) => i.DraagOverAsync(t, new(invoer.Organisatie!.Value, invoer.Voorzitter, invoer.Vervanger), invoer.Vanaf!.Value, invoer.Reden!, db.Handeling!, stop), http, stop)).MetRecht(TafelRecht.Beheren).WithSummary("Draag de tafel over aan een andere organisatie, vanaf een dag");
        groep.MapDelete("/{tafel:guid}/overdracht", (PartituurDb db, HttpContext http, CancellationToken stop) => DoeAsync(db, (_, t) => Meteen(() => t.TrekOverdrachtIn(db.Handeling!)), http, stop)).MetRecht(TafelRecht.Beheren).WithSummary("Trek een overdracht in die nog moet ingaan");
    }

    private static Triagetafel Van(HttpContext http) => ApiFilter.Onderwerp<Triagetafel>(http);

    private static Task Meteen(Action wat)
    {
        wat();
        return Task.CompletedTask;
    }

    private static async Task<Created<Gemaakt>> MaakAsync(TafelUitvoering invoer, PartituurDb db, CancellationToken stop)
    {
        var tafel = await new TafelInstellen(db).NieuwAsync(db.Kijker!.Huis, invoer.AlsWens(), db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/triagetafels/{tafel.Id}", new Gemaakt(tafel.Id.Waarde));
    }

    private static async Task<NoContent> DoeAsync(PartituurDb db, Func<TafelInstellen, Triagetafel, Task> wat, HttpContext http, CancellationToken stop)
    {
        await wat(new(db), Van(http));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Naam">What the table is called.</param>
/// <param name="Doelgroepen">What lies at it; a doelgroep lies at one table at most.</param>
/// <param name="Organisatie">Who chairs; ignored when changing.</param>
/// <param name="Voorzitter">The professional; empty is every chair of the organisation.</param>
/// <param name="Vervanger">Who stands in.</param>
/// <param name="Ritme">How often.</param>
/// <param name="Weekdag">The day of the week; only for a weekly rhythm.</param>
/// <param name="Begint">Time of day.</param>
/// <param name="Minuten">How long it sits at most.</param>
/// <param name="PerMelding">Minutes per melding.</param>
/// <param name="Plaats">Room or video link.</param>
public sealed record TafelUitvoering(
    [Required(ErrorMessage = "Vul de naam van de tafel in."), StringLength(80)] string? Naam,
    [Required(ErrorMessage = "Kies ten minste één doelgroep."), MinLength(1, ErrorMessage = "Kies ten minste één doelgroep.")] IReadOnlyList<DoelgroepId>? Doelgroepen,
    [Required(ErrorMessage = "Kies de organisatie die voorzit.")] OrganisatieId? Organisatie,
    ProfessionalId? Voorzitter,
    ProfessionalId? Vervanger,
    [Required(ErrorMessage = "Kies hoe vaak de tafel bij elkaar komt.")] Ritme? Ritme,
    Werkdag? Weekdag,
    [Required(ErrorMessage = "Vul in hoe laat de tafel begint.")] TimeOnly? Begint,
    [Required(ErrorMessage = "Vul in hoeveel minuten de tafel duurt."), Range(10, 480)] int? Minuten,
    [Required(ErrorMessage = "Vul in hoeveel minuten een melding ongeveer kost."), Range(1, 60)] int? PerMelding,
    [Required(ErrorMessage = "Vul de plaats of de videolink in."), StringLength(200)] string? Plaats) : IInvoer
{
    public Tafelwens AlsWens() => new(Naam!, Doelgroepen!, new(Ritme!.Value, (DayOfWeek?)Weekdag, Begint!.Value, Minuten!.Value, PerMelding!.Value, Plaats!), new(Organisatie!.Value, Voorzitter, Vervanger));
}

/// <param name="Deel">From which part on.</param>
public sealed record DeelnemerPlaats([Required(ErrorMessage = "Kies vanaf welk deel.")] Tafeldeel? Deel) : IInvoer;

/// <param name="Organisatie">Who is going to chair.</param>
/// <param name="Voorzitter">The professional; empty is every chair of that organisation.</param>
/// <param name="Vervanger">Who stands in then.</param>
/// <param name="Vanaf">From which day on; tomorrow or later.</param>
/// <param name="Reden">Why.</param>
public sealed record TafelOverdracht(
    [Required(ErrorMessage = "Kies de organisatie die gaat voorzitten.")] OrganisatieId? Organisatie,
    ProfessionalId? Voorzitter,
    ProfessionalId? Vervanger,
    [Required(ErrorMessage = "Kies vanaf welke dag.")] DateOnly? Vanaf,
    [Required(ErrorMessage = "Vul in waarom de tafel wordt overgedragen."), StringLength(1000)] string? Reden) : IInvoer;
