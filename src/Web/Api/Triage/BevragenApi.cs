using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Web.Pages.Meldingen;

namespace Partituur.Web.Api.Triage;

/// <summary>The house asks partners what they know about a melding, and reads what came back (eis 25).</summary>
public static class BevragenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/meldingen/{melding:guid}").WithTags("Triage");
        groep.MapGet("/te-bevragen-partners", PartnersAsync).MetRecht(TriageRecht.Bevragen).WithSummary("Partners die u over deze melding kunt bevragen");
        groep.MapPost("/bevragingen", VraagAsync).MetRecht(TriageRecht.Bevragen).WithSummary("Vraag partners wat zij weten");
        groep.MapGet("/bevragingen", AntwoordenAsync).MetRecht(TriageRecht.Tafel).WithSummary("De antwoorden op deze melding; een bijdrage alleen als u of de tafel die mag lezen");
    }

    private static async Task<IReadOnlyList<Keuze>> PartnersAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var melding = ApiFilter.Onderwerp<Melding>(http);
        return melding.Status >= MeldingStatus.Getriageerd ? []
            : await new PartnersBevragen(db).Vraagbaar(melding, db.Handeling!.Dag).AsNoTracking().OrderBy(o => o.Naam).Select(o => new Keuze((Guid)(object)o.Id, o.Naam)).ToListAsync(stop);
    }

    private static async Task<Created<IReadOnlyList<GesteldeVraag>>> VraagAsync(VraagInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var melding = ApiFilter.Onderwerp<Melding>(http);
        var gesteld = await new PartnersBevragen(db).VoerUitAsync(melding, [.. invoer.Partners!], invoer.Doel!, invoer.Uiterlijk!.Value, db.Handeling!, invoer.Fase ?? Fase.InEen, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created<IReadOnlyList<GesteldeVraag>>($"/api/v1/meldingen/{melding.Id}/bevragingen", [.. gesteld.Select(b => new GesteldeVraag(b.Id, b.AanOrganisatieId, b.Uiterlijk))]);
    }

    private static async Task<IReadOnlyList<AntwoordUit>> AntwoordenAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var melding = ApiFilter.Onderwerp<Melding>(http);
        return [.. (await BevragingRij.LeesAsync(db, melding, db.Kijker!, db.Handeling!.Dag, stop)).Select(AntwoordUit.Van)];
    }
}

/// <param name="Partners">Ids of te-bevragen-partners.</param>
/// <param name="Doel">What the answer is needed for.</param>
/// <param name="Uiterlijk">Last day to answer; today or later.</param>
/// <param name="Fase">Bekendheid asks only who is known; InEen, which is meant when left out, content too.</param>
public sealed record VraagInvoer(
    [Required(ErrorMessage = "Kies ten minste één partner."), MinLength(1, ErrorMessage = "Kies ten minste één partner.")] IReadOnlyList<OrganisatieId>? Partners,
    [Required(ErrorMessage = "Vul het doel van de vraag in."), StringLength(1000)] string? Doel,
    [Required(ErrorMessage = "Vul in tot wanneer partners kunnen antwoorden.")] DateOnly? Uiterlijk,
    [AllowedValues(Kern.Triage.Fase.Bekendheid, Kern.Triage.Fase.InEen, null, ErrorMessage = "Kies Bekendheid of InEen.")] Fase? Fase = null) : IInvoer;

public sealed record GesteldeVraag(BevragingId Id, OrganisatieId Partner, DateOnly Uiterlijk);

/// <summary>An answer as this viewer may read it; the same rule as on the page.</summary>
/// <param name="Bijdragen">Only those that this viewer or the table may read: who may not read a text does not hear whether it is fact or opinion, or about whom.</param>
/// <param name="Bekendheid">Per person of the melding, when the partner answered per person.</param>
public sealed record AntwoordUit(BevragingId Id, string Partner, Fase Fase, DateOnly Uiterlijk, DateOnly? HerinnerdOp, Antwoord? Antwoord, IReadOnlyList<BekendheidRij> Bekendheid, IReadOnlyList<BijdrageRij> Bijdragen, IReadOnlyList<string> NietGedeeld, string? Weigeringsreden)
{
    public static AntwoordUit Van(BevragingRij rij) => new(rij.Id, rij.Partner, rij.Fase, rij.Uiterlijk, rij.HerinnerdOp, rij.Antwoord, rij.Bekendheid, rij.Bijdragen, rij.NietGedeeld, rij.Weigeringsreden);
}
