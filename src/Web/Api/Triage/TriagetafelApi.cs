using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Web.Pages.Casussen;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Api.Triage;

/// <summary>The triagetafel and its decision with the O³MP-toets (eis 26–30, 38–42).</summary>
public static class TriagetafelApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/triagetafel", TafelAsync).MetRecht(TriageRecht.Tafel).WithTags("Triage").WithSummary("Meldingen zonder besluit: code rood eerst, daarna de oudste");
        var groep = api.MapGroup("/meldingen/{melding:guid}").WithTags("Triage");
        groep.MapGet("/besluitkeuzes", KeuzesAsync).MetRecht(TriageRecht.Besluiten).WithSummary("Partners en procesregisseurs die u in het besluit kunt noemen");
        groep.MapGet("/besluiten", LeesAsync).MetRecht(TriageRecht.Tafel).WithSummary("Het besluit over deze melding; leeg zolang er niet is besloten");
        groep.MapPost("/besluiten", BesluitAsync).MetRecht(TriageRecht.Besluiten).WithSummary("Besluit over deze melding");
    }

    private static async Task<Lijst<TafelUit>> TafelAsync(PartituurDb db, HttpContext http, Guid? doelgroep, int? pagina, CancellationToken stop)
    {
        var (nummer, dag) = (Math.Max(1, pagina ?? 1), db.Handeling!.Dag);
        var (rijen, heeftMeer) = await Tafel.LeesAsync(db, db.Kijker!.Huis, dag, doelgroep is { } d ? new DoelgroepId(d) : null, nummer, stop);
        ApiFilter.Getoond(http, rijen.Select(r => r.Id.Waarde));
        return new([.. rijen.Select(r => new TafelUit(r.Id, r.Nummer, r.OntvangenOp, r.Doelgroep, r.Gemeente, r.CodeRood, r.RoodOpen, r.Gevraagd, r.Beantwoord, r.Uiterlijk, r.IsRijp(dag)))], nummer, heeftMeer);
    }

    private static async Task<Besluitkeuzes> KeuzesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var (huis, dag, besluiten) = (ApiFilter.Onderwerp<Melding>(http).HuisId, db.Handeling!.Dag, new BesluitNemen(db));
        return new(
            await besluiten.Ontvangers(huis, dag).AsNoTracking().OrderBy(o => o.Naam).Select(o => new Keuze((Guid)(object)o.Id, o.Naam)).ToListAsync(stop),
            Keuze.Van(await new Bemensen(db).Procesregisseurs(huis, dag).AlsKeuzeAsync(db)),
            await db.Huizen.AsNoTracking().Where(h => h.Id != huis).OrderBy(h => h.Naam).Select(h => new Keuze((Guid)(object)h.Id, h.Naam)).ToListAsync(stop),
            await besluiten.Uitvoerders(huis, dag).AsNoTracking().OrderBy(o => o.Naam).Select(o => new Keuze((Guid)(object)o.Id, o.Naam)).ToListAsync(stop));
    }

    private static async Task<IReadOnlyList<BesluitUit>> LeesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var id = ApiFilter.Onderwerp<Melding>(http).Id;
        var besluiten = await db.Triagebesluiten.AsNoTracking().Where(b => b.MeldingId == id).ToListAsync(stop);
        var casus = await db.Casussen.AsNoTracking().Where(c => c.MeldingId == id).Select(c => (CasusId?)c.Id).FirstOrDefaultAsync(stop);
        return [.. besluiten.Select(b => new BesluitUit(b.Uitkomst, b.Reden, b.NaarOrganisatieId, b.NaarOmschrijving, b.BeslotenOp, ToetsUit.Van(b.Toets), casus, b.CasusregieId, b.VolgendeDatum))];
    }

    private static async Task<Created<GenomenBesluit>> BesluitAsync(TriagebesluitInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var melding = ApiFilter.Onderwerp<Melding>(http);
        var casus = await new BesluitNemen(db).VoerUitAsync(melding, invoer.AlsBesluit(), db.Handeling!, stop);
        await db.SaveChangesAsync(stop);

        // The chair hears the number; only who sees the cases of the house gets the way in, as on the page.
        return TypedResults.Created($"/api/v1/meldingen/{melding.Id}/besluiten", new GenomenBesluit(casus?.Nummer, casus is not null && db.Kijker!.ZietCasussenVanHuis ? casus.Id : null));
    }
}

/// <param name="Uitkomst">What happens to the melding.</param>
/// <param name="Reden">Why.</param>
/// <param name="Partner">Required with DoorgezetPartner: one of besluitkeuzes.</param>
/// <param name="LokaalNetwerk">Required with LokaalNetwerk: which one.</param>
/// <param name="Huis">With Overgedragen: a house of this installation, one of besluitkeuzes; it receives the melding.</param>
/// <param name="AnderHuis">With Overgedragen, when it is no house of this installation: which one.</param>
/// <param name="Procesregisseur">With Procesregie: one of besluitkeuzes; may be left for later.</param>
/// <param name="Toets">Required and met with Procesregie; then nothing may speak against it without a word why that is not enough.</param>
/// <param name="Spoedactie">What was done today; required on a code rood without an action of today.</param>
/// <param name="Casusregie">The organisation that leads; one of besluitkeuzes.</param>
/// <param name="VolgendeDatum">When the table looks at it again; today or later.</param>
/// <param name="Acties">Who does what until when.</param>
public sealed record TriagebesluitInvoer(
    [Required(ErrorMessage = "Kies wat er met de melding gebeurt.")] Uitkomst? Uitkomst,
    [Required(ErrorMessage = "Vul de reden van het besluit in."), StringLength(4000)] string? Reden,
    OrganisatieId? Partner,
    [StringLength(200)] string? LokaalNetwerk,
    HuisId? Huis,
    [StringLength(200)] string? AnderHuis,
    ProfessionalId? Procesregisseur,
    ToetsInvoer? Toets,
    [StringLength(1000)] string? Spoedactie = null,
    OrganisatieId? Casusregie = null,
    DateOnly? VolgendeDatum = null,
    IReadOnlyList<TafelactieInvoer>? Acties = null) : IInvoer, IValidatableObject
{
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => AlsFormulier().Validate(validationContext)
        .Select(f => new ValidationResult(f.ErrorMessage, f.MemberNames.Select(n => n switch
        {
            nameof(BesluitInvoer.Netwerk) => nameof(LokaalNetwerk),
            _ => n,
        })));

    public Tafelbesluit AlsBesluit() => AlsFormulier().AlsBesluit();

    /// <summary>The form of the page decides what is required with which outcome, and what belongs to it: once, for both.</summary>
    private BesluitInvoer AlsFormulier() => new()
    {
        Uitkomst = Uitkomst,
        Reden = Reden,
        Partner = Partner?.ToString(),
        Netwerk = LokaalNetwerk,
        Huis = Huis?.ToString(),
        AnderHuis = AnderHuis,
        Procesregisseur = Procesregisseur?.ToString(),
        Toets = Toets ?? new(),
        Spoedactie = Spoedactie,
        Casusregie = Casusregie?.ToString(),
        VolgendeDatum = VolgendeDatum,
        Acties = [.. (Acties ?? []).Select(a => new ActieInvoer { Wat = a.Wat, Organisatie = a.Organisatie is { } wie ? ActieInvoer.Keuze(wie, a.Eigenaar) : null, Voor = a.Voor })],
    };
}

/// <param name="Wat">What is done; the organisation reads this and not the melding.</param>
/// <param name="Organisatie">Who does it; one of besluitkeuzes.</param>
/// <param name="Voor">Done by this day; today or later.</param>
/// <param name="Eigenaar">Who of that organisation; may be left to the organisation.</param>
public sealed record TafelactieInvoer(
    [Required(ErrorMessage = "Vul in wat de organisatie doet."), StringLength(500)] string? Wat,
    [Required(ErrorMessage = "Kies welke organisatie dit doet.")] OrganisatieId? Organisatie,
    [Required(ErrorMessage = "Vul in wanneer het uiterlijk gedaan is.")] DateOnly? Voor,
    ProfessionalId? Eigenaar = null);

public sealed record TafelUit(MeldingId Id, string Nummer, DateTimeOffset OntvangenOp, string Doelgroep, string Gemeente, bool CodeRood, bool CodeRoodStaatOpen, int Gevraagd, int Beantwoord, DateOnly? Uiterlijk, bool IsRijp);

public sealed record Besluitkeuzes(IReadOnlyList<Keuze> Partners, IReadOnlyList<Keuze> Procesregisseurs, IReadOnlyList<Keuze> Huizen, IReadOnlyList<Keuze> Uitvoerders);

public sealed record GenomenBesluit(string? Casusnummer, CasusId? Casus);

public sealed record BesluitUit(Uitkomst Uitkomst, string Reden, OrganisatieId? Partner, string? NaarOmschrijving, DateTimeOffset BeslotenOp, ToetsUit? Toets, CasusId? Casus, OrganisatieId? Casusregie, DateOnly? VolgendeDatum);

/// <param name="IsMet">Whether the criteria hold.</param>
/// <param name="Criteria">Each with its evidence.</param>
/// <param name="Uitleg">The weegkaart in sentences; the first is the result.</param>
public sealed record ToetsUit(bool IsMet, IReadOnlyList<CriteriumUit> Criteria, IReadOnlyList<string> Uitleg)
{
    public static ToetsUit? Van(O3mpToets? toets) => toets is null ? null : new(toets.IsMet, [.. toets.Alle().Select(c => new CriteriumUit(c.Naam, c.Criterium.Voldaan, c.Criterium.Bewijs))], [.. toets.Uitleg()]);
}

public sealed record CriteriumUit(string Naam, bool Voldaan, string? Bewijs);
