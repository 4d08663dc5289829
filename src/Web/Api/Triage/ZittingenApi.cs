using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Api.Triage;

/// <summary>Sittings of a triagetafel: agenda, who is there, and the two parts with their rings (eis 10, 29).</summary>
public static class ZittingenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/triagetafels/{tafel:guid}/zittingen", LijstAsync).MetRecht(TriageRecht.ZittingLeiden).WithTags("Zittingen").WithSummary("Zittingen van een tafel: wat komt, en de laatste tien");
        api.MapPost("/triagetafels/{tafel:guid}/zittingen", MaakAsync).MetRecht(TriageRecht.ZittingLeiden).WithTags("Zittingen").WithSummary("Zet een zitting klaar, met een agenda op volgorde van urgentie en leeftijd");
        api.MapGet("/aan-tafel", AanTafelAsync).MetRecht(TriageRecht.AanTafel).WithTags("Zittingen").WithSummary("Wat nu op tafel ligt, voor wie aan tafel zit");
        var groep = api.MapGroup("/zittingen/{zitting:guid}").WithTags("Zittingen");
        groep.MapGet(string.Empty, LeesAsync).MetRecht(TriageRecht.Tafel).WithSummary("Eén zitting met de agenda, wie er is en wat nog wacht");
        groep.MapPut("/agenda", (ZittingAgenda invoer, PartituurDb db, HttpContext http, CancellationToken stop) => DoeAsync(db, http, z => new ZittingKlaarzetten(db).ZetAgendaAsync(z, [.. invoer.Punten!.Select(p => new Zittingkeuze(p.Melding!.Value, p.Deel))], db.Handeling!, stop), stop)).MetRecht(TriageRecht.ZittingLeiden).WithSummary("Zet de agenda, in deze volgorde");
        groep.MapPut("/aanwezigen", (ZittingAanwezigen invoer, PartituurDb db, HttpContext http, CancellationToken stop) => DoeAsync(db, http, z => new ZittingKlaarzetten(db).ZetGastenAsync(z, [.. invoer.Aanwezigen!.Select(p => new Vastedeelnemer(p.Professional!.Value, p.Deel))], db.Handeling!, stop), stop)).MetRecht(TriageRecht.ZittingLeiden).WithSummary("Leg vast wie er is; alleen zij lezen mee");
        groep.MapPut("/stand", (ZittingStap invoer, PartituurDb db, HttpContext http, CancellationToken stop) => DoeAsync(db, http, z => StapAsync(db, z, invoer.Stand!.Value, stop), stop)).MetRecht(TriageRecht.ZittingLeiden).WithSummary("Begin, ga naar deel 2, terug naar deel 1, sluit, of open weer");
    }

    private static async Task<IReadOnlyList<Zittingrij>> LijstAsync(PartituurDb db, HttpContext http, CancellationToken stop) =>
        await Zittingrij.LeesAsync(db, ApiFilter.Onderwerp<Triagetafel>(http).Id, db.Handeling!.Dag, stop);

    private static async Task<Created<Gemaakt>> MaakAsync(ZittingMaken invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var zitting = await new ZittingKlaarzetten(db).VoerUitAsync(ApiFilter.Onderwerp<Triagetafel>(http), invoer.Dag!.Value, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/zittingen/{zitting.Id}", new Gemaakt(zitting.Id.Waarde));
    }

    private static async Task<ZittingUit> LeesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var z = ApiFilter.Onderwerp<Triagezitting>(http);
        var beeld = await Zittingbeeld.LeesAsync(db, z, db.Handeling!.Dag, stop);
        ApiFilter.Getoond(http, [.. beeld.Agenda.Select(a => a.Rij.Id.Waarde), .. beeld.Wachtend.Select(w => w.Id.Waarde)]);
        return new(z.Id, beeld.Tafel, z.Dag, z.Begint, z.Stand, beeld.Agenda, beeld.Wachtend, beeld.Gasten);
    }

    private static async Task<IReadOnlyList<Ligt>> AanTafelAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var rijen = await AanTafelModel.LeesAsync(db, stop);
        ApiFilter.Getoond(http, rijen.Select(r => r.Id.Waarde));
        return rijen;
    }

    /// <summary>From where it stands to where it is asked; a step that cannot be made says why.</summary>
    private static async Task StapAsync(PartituurDb db, Triagezitting zitting, Zittingstand naar, CancellationToken stop)
    {
        var nu = db.Handeling!;
        await new ZittingKlaarzetten(db).MoetLeidenAsync(zitting.TafelId, nu, stop);
        switch (naar)
        {
            case Zittingstand.DeelEen when zitting.Stand == Zittingstand.DeelTwee:
                zitting.TerugNaarDeelEen(nu);
                break;
            case Zittingstand.DeelEen when zitting.Stand == Zittingstand.Gesloten:
                zitting.Heropen(nu);
                break;
            case Zittingstand.DeelEen:
                zitting.Begin(nu);
                break;
            case Zittingstand.DeelTwee:
                zitting.NaarDeelTwee(nu);
                break;
            case Zittingstand.Gesloten:
                zitting.Sluit(nu);
                break;
            default:
                throw new InvoerOngeldig("stand", "Kies DeelEen, DeelTwee of Gesloten.");
        }
    }

    private static async Task<NoContent> DoeAsync(PartituurDb db, HttpContext http, Func<Triagezitting, Task> wat, CancellationToken stop)
    {
        await wat(ApiFilter.Onderwerp<Triagezitting>(http));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Dag">The day, today or later.</param>
public sealed record ZittingMaken([Required(ErrorMessage = "Kies de dag van de zitting.")] DateOnly? Dag) : IInvoer;

/// <param name="Punten">What is discussed, in order.</param>
public sealed record ZittingAgenda([Required(ErrorMessage = "Geef de punten van de agenda.")] IReadOnlyList<ZittingPuntInvoer>? Punten) : IInvoer;

/// <param name="Melding">Waits for a decision at this table.</param>
/// <param name="Deel">In which part; part one when it is not said.</param>
public sealed record ZittingPuntInvoer([Required(ErrorMessage = "Geef de melding.")] MeldingId? Melding, Tafeldeel Deel = Tafeldeel.Een);

/// <param name="Aanwezigen">Who is there; who is not in it does not read.</param>
public sealed record ZittingAanwezigen([Required(ErrorMessage = "Geef wie er is.")] IReadOnlyList<AanwezigeInvoer>? Aanwezigen) : IInvoer;

/// <param name="Professional">Who.</param>
/// <param name="Deel">From which part on; part one when it is not said.</param>
public sealed record AanwezigeInvoer([Required(ErrorMessage = "Geef wie er is.")] ProfessionalId? Professional, Tafeldeel Deel = Tafeldeel.Een);

/// <param name="Stand">DeelEen, DeelTwee or Gesloten.</param>
public sealed record ZittingStap([Required(ErrorMessage = "Kies DeelEen, DeelTwee of Gesloten.")] Zittingstand? Stand) : IInvoer;

public sealed record ZittingUit(ZittingId Id, string Tafel, DateOnly Dag, TimeOnly Begint, Zittingstand Stand, IReadOnlyList<Zittingregel> Agenda, IReadOnlyList<Tafelrij> Wachtend, IReadOnlyList<Gastbeeld> Aanwezigen);
