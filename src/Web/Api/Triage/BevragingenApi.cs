using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Api.Triage;

/// <summary>A partner's side of the question (eis 25): what is asked of us, and our answer. Never the melding or who reported.</summary>
public static class BevragingenApi
{
    private const int PerPagina = 100;

    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/bevragingen").WithTags("Triage");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(TriageRecht.Beantwoorden).WithSummary("Vragen aan uw organisatie; zonder filter alleen wat nog open staat");
        groep.MapGet("/{bevraging:guid}", LeesAsync).MetRecht(TriageRecht.Beantwoorden).WithSummary("Eén vraag: waarvoor, over wie, en uw antwoord");
        groep.MapPut("/{bevraging:guid}/antwoord", BeantwoordAsync).MetRecht(TriageRecht.Beantwoorden).WithSummary("Beantwoord de vraag namens uw organisatie");
        groep.MapDelete("/{bevraging:guid}/antwoord", NeemTerugAsync).MetRecht(TriageRecht.Beantwoorden).WithSummary("Neem uw antwoord terug, zolang de tafel niet heeft besloten");
    }

    private static async Task<Lijst<VraagRegel>> LijstAsync(PartituurDb db, HttpContext http, bool? open, int? pagina, CancellationToken stop)
    {
        var (huis, wij, nummer) = (db.Kijker!.Huis, db.Kijker.Organisatie, Math.Max(1, pagina ?? 1));
        var staatOpen = open ?? true;
        var rijen = await db.Bevragingen.AsNoTracking().IgnoreAutoIncludes().Where(b => b.HuisId == huis && b.AanOrganisatieId == wij && (b.Antwoord == null) == staatOpen)
            .OrderByDescending(b => b.CodeRood).ThenBy(b => b.Uiterlijk).ThenBy(b => b.Id).Skip((nummer - 1) * PerPagina).Take(PerPagina + 1)
            .Select(b => new VraagRegel(b.Id, b.Doel, b.GesteldOp, b.Uiterlijk, b.CodeRood, b.Fase, b.HerinnerdOp, b.Antwoord)).ToListAsync(stop);
        ApiFilter.Getoond(http, rijen.Take(PerPagina).Select(r => r.Id.Waarde));
        return new([.. rijen.Take(PerPagina)], nummer, rijen.Count > PerPagina);
    }

    private static async Task<VraagUit> LeesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var b = ApiFilter.Onderwerp<Bevraging>(http);
        var lezing = await BevragingLezing.LeesAsync(db, b, stop);
        ApiFilter.Getoond(http, lezing.Getoond);
        return new(
            b.Id,
            b.Fase,
            b.VerrijkingDoel ?? b.Doel,
            b.Gevraagd,
            b.GesteldOp,
            b.Uiterlijk,
            b.CodeRood,
            lezing.IsBesloten,
            lezing.Personen,
            [.. lezing.Ontvangers.Select(o => new Keuze(o.Id.Waarde, o.Naam))],
            b.Antwoord,
            b.BeantwoordOp,
            [.. b.Bijdragen.Select(d => new BijdrageUit(d.Id, d.Tekst, d.Soort, [.. d.Ontvangers.Select(o => o.OrganisatieId)], d.VervaltOp))],
            b.Weigeringsreden);
    }

    private static async Task<NoContent> BeantwoordAsync(AntwoordInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var (bevraging, handeling) = (ApiFilter.Onderwerp<Bevraging>(http), db.Handeling!);
        switch (invoer.Antwoord!.Value)
        {
            case Antwoord.NietBekend:
                bevraging.AntwoordNietBekend(handeling, (await BevragingLezing.LeesAsync(db, bevraging, stop)).Over);
                break;
            case Antwoord.Bekend:
                var lezing = await BevragingLezing.LeesAsync(db, bevraging, stop);
                bevraging.AntwoordBekendheid(invoer.Bekendheid is { } gegeven ? [.. gegeven.Select(p => new Persoonsantwoord(lezing.Persoon(p.Persoon)!.Value, p.Kennis!.Value, p.Reden))] : [.. lezing.Over.Select(p => new Persoonsantwoord(p, Kennis.Bekend))], lezing.Over, handeling);
                break;
            case Antwoord.BekendGeenBijdrage:
                bevraging.AntwoordBekendZonderBijdrage(handeling);
                break;
            case Antwoord.Bijdrage:
                bevraging.Verrijk([invoer.Bijdrage!.Lees(await BevragingLezing.LeesAsync(db, bevraging, stop))], [], handeling);
                break;
            default:
                bevraging.Weiger(invoer.Weigering!.InWoorden(), handeling);
                break;
        }

        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> NeemTerugAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var bevraging = ApiFilter.Onderwerp<Bevraging>(http);
        bevraging.NeemAntwoordTerug(await BevragingLezing.MeldingVanAsync(db, bevraging, stop));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Antwoord">NietBekend, Bekend, BekendGeenBijdrage, Bijdrage or Weigering.</param>
/// <param name="Bekendheid">With Bekend, one per person of the question; left out everybody is known.</param>
/// <param name="Bijdrage">Required with Bijdrage, and only then.</param>
/// <param name="Weigering">Required with Weigering, and only then.</param>
public sealed record AntwoordInvoer(
    [Required(ErrorMessage = "Kies het antwoord."), AllowedValues(Antwoord.NietBekend, Antwoord.BekendGeenBijdrage, Antwoord.Bijdrage, Antwoord.Weigering, Antwoord.Bekend, null, ErrorMessage = "Dit antwoord kunt u niet geven.")] Antwoord? Antwoord,
    IReadOnlyList<PersoonDeel>? Bekendheid,
    BijdrageDeel? Bijdrage,
    WeigeringInvoer? Weigering) : IInvoer, IValidatableObject
{
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if ((Antwoord == Kern.Triage.Antwoord.Bijdrage) != (Bijdrage is not null))
        {
            yield return new(Bijdrage is null ? "Vul uw bijdrage in." : "Een bijdrage hoort alleen bij het antwoord ‘Bijdrage’.", [nameof(Bijdrage)]);
        }

        if (Bekendheid is not null && Antwoord != Kern.Triage.Antwoord.Bekend)
        {
            yield return new("Een antwoord per persoon hoort bij het antwoord ‘Bekend’.", [nameof(Bekendheid)]);
        }

        if ((Antwoord == Kern.Triage.Antwoord.Weigering) != (Weigering is not null))
        {
            yield return new(Weigering is null ? "Vul in waarom u niets deelt." : "Een reden hoort alleen bij het antwoord ‘Weigering’.", [nameof(Weigering)]);
        }
    }
}

/// <param name="Persoon">Number of the person in the question, from 1.</param>
/// <param name="Kennis">Known, not known, or refused.</param>
/// <param name="Reden">Required with a refusal.</param>
public sealed record PersoonDeel([Required(ErrorMessage = "Noem het nummer van de persoon.")] int? Persoon, [Required(ErrorMessage = "Kies of u deze persoon kent.")] Kennis? Kennis, [StringLength(1000)] string? Reden = null);

/// <param name="Tekst">Only what the decision needs.</param>
/// <param name="Soort">Fact or opinion.</param>
/// <param name="Ontvangers">Of the recipients that the question names; at least one.</param>
/// <param name="Over">Number of the person in the question; left out it is about everybody.</param>
/// <param name="VervaltOp">The first day on which nobody else reads it any more; after today.</param>
public sealed record BijdrageDeel(
    [Required(ErrorMessage = "Vul uw bijdrage in."), StringLength(4000)] string? Tekst,
    [Required(ErrorMessage = "Kies of dit een feit of een oordeel is.")] FeitOfOordeel? Soort,
    [Required(ErrorMessage = "Kies wie uw bijdrage mag lezen."), MinLength(1, ErrorMessage = "Kies wie uw bijdrage mag lezen.")] IReadOnlyList<OrganisatieId>? Ontvangers,
    [Required(ErrorMessage = "Vul in tot wanneer dit te lezen is.")] DateOnly? VervaltOp,
    int? Over = null) : IInvoer
{
    internal NieuweBijdrage Lees(BevragingLezing lezing)
    {
        lezing.MoetenOntvangersZijn(Ontvangers!);
        return new(Tekst!, Soort!.Value, [.. Ontvangers!], VervaltOp!.Value, lezing.Persoon(Over));
    }
}

public sealed record VraagRegel(BevragingId Id, string Doel, DateTimeOffset GesteldOp, DateOnly Uiterlijk, bool CodeRood, Fase Fase, DateOnly? HerinnerdOp, Antwoord? Antwoord);

public sealed record VraagUit(
    BevragingId Id,
    Fase Fase,
    string Doel,
    IReadOnlyList<Informatiesoort> Gevraagd,
    DateTimeOffset GesteldOp,
    DateOnly Uiterlijk,
    bool CodeRood,
    bool IsBesloten,
    IReadOnlyList<BevraagdePersoon> Personen,
    IReadOnlyList<Keuze> MogelijkeOntvangers,
    Antwoord? Antwoord,
    DateTimeOffset? BeantwoordOp,
    IReadOnlyList<BijdrageUit> Bijdragen,
    string? Weigeringsreden);

public sealed record BijdrageUit(Guid Id, string Tekst, FeitOfOordeel Soort, IReadOnlyList<OrganisatieId> Ontvangers, DateOnly VervaltOp);
