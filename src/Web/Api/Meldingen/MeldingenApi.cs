using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;
using Partituur.Web.Pages.Meldingen;

namespace Partituur.Web.Api.Meldingen;

/// <summary>A melding as another system sends it; the same rules as the page.</summary>
public sealed record MeldingInvoer(
    [Required(ErrorMessage = "Kies een doelgroep.")] DoelgroepId? Doelgroep,
    [Required, StringLength(80)] string Gemeente,
    [StringLength(80)] string? Buurt,
    [Required, StringLength(4000)] string Aanleiding,
    bool CodeRood,
    [Required(ErrorMessage = "Vul ten minste één persoon in."), MinLength(1, ErrorMessage = "Vul ten minste één persoon in.")] IReadOnlyList<GemeldePersoonInvoer> Personen) : IInvoer
{
    /// <summary>Answers to the questions of the doelgroep, by code; see /doelgroepen/{id}/formulier. A number as 1,5 and a day as 2026-11-24.</summary>
    public IReadOnlyDictionary<string, string?>? Antwoorden { get; init; }

    /// <summary>A melding of the same incident that you may see.</summary>
    public MeldingId? HoortBij { get; init; }

    /// <summary>Only administratie: who reported it.</summary>
    public OrganisatieId? Melder { get; init; }

    /// <summary>Only administratie: how it came in.</summary>
    public Meldweg? Weg { get; init; }

    /// <summary>Only administratie: who called or wrote.</summary>
    [StringLength(120)]
    public string? Beller { get; init; }

    /// <summary>Only administratie: when it came in; now when left out.</summary>
    public DateTimeOffset? Ontvangen { get; init; }
}

public sealed record AntwoordUit(string Code, string Vraag, string Antwoord);

public sealed record BetrokkeneUit(PersoonId Persoon, string Naam, DateOnly? Geboortedatum, string Rol, Informering Informering);

public sealed record MeldingUit(MeldingId Id, string Nummer, DateTimeOffset OntvangenOp, string Doelgroep, string Gemeente, string? Buurt, string Aanleiding, bool CodeRood, MeldingStatus Status, IReadOnlyList<BetrokkeneUit> Betrokkenen, IReadOnlyList<string> Terugkoppelingen, Meldweg Weg, MeldingId? HoortBij, IReadOnlyList<AntwoordUit> Antwoorden);

public sealed record MeldingRegel(MeldingId Id, string Nummer, DateTimeOffset OntvangenOp, bool CodeRood, MeldingStatus Status);

public static class MeldingenApi
{
    private const int PerPagina = 100;

    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/meldingen").WithTags("Meldingen");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(MeldingRecht.Lezen).WithSummary("De meldingen die u mag zien, nieuwste eerst");
        groep.MapPost(string.Empty, MeldAsync).MetRecht(MeldingRecht.Melden).WithSummary("Doe een melding");
        groep.MapGet("/{melding:guid}", LeesAsync).MetRecht(MeldingRecht.Lezen).WithSummary("Eén melding");
        groep.MapPost("/{melding:guid}/spoedacties", SpoedAsync).MetRecht(MeldingRecht.SpoedactieVastleggen).WithSummary("Leg de actie van vandaag vast op een code rood");
    }

    private static async Task<Lijst<MeldingRegel>> LijstAsync(PartituurDb db, HttpContext http, MeldingStatus? status, int? pagina, CancellationToken stop)
    {
        var nummer = Math.Max(1, pagina ?? 1);
        var rijen = await db.Meldingen.AsNoTracking().Where(m => status == null || m.Status == status).OrderByDescending(m => m.OntvangenOp).ThenByDescending(m => m.Id)
            .Skip((nummer - 1) * PerPagina).Take(PerPagina + 1).Select(m => new MeldingRegel(m.Id, m.Nummer, m.OntvangenOp, m.CodeRood, m.Status)).ToListAsync(stop);
        ApiFilter.Getoond(http, rijen.Take(PerPagina).Select(r => r.Id.Waarde));
        return new([.. rijen.Take(PerPagina)], nummer, rijen.Count > PerPagina);
    }

    private static async Task<Created<MeldingRegel>> MeldAsync(MeldingInvoer invoer, PartituurDb db, CancellationToken stop)
    {
        var (kijker, doelgroep) = (db.Kijker!, invoer.Doelgroep!.Value);
        if (!await db.Doelgroepen.AnyAsync(d => d.Id == doelgroep, stop))
        {
            throw new InvoerOngeldig("doelgroep", "Deze doelgroep bestaat niet.");
        }

        var formulier = (await db.Meldformulieren.AsNoTracking().Where(f => f.DoelgroepId == doelgroep).ToListAsync(stop)).GeldendOp(db.Handeling!.Dag);
        var antwoorden = invoer.Antwoorden ?? new Dictionary<string, string?>();
        if (formulier?.Lees(antwoorden).Fouten is { Count: > 0 } fouten)
        {
            var (code, zin) = fouten.First();
            throw new InvoerOngeldig($"antwoorden.{code}", zin);
        }

        var melder = await MelderAsync(invoer, db, stop);
        var nieuw = new NieuweMelding(melder, doelgroep, new(invoer.Gemeente, invoer.Buurt), invoer.Aanleiding, invoer.CodeRood, [.. invoer.Personen.Select(p => p.AlsGemeld())])
        {
            Formulier = formulier,
            Antwoorden = antwoorden,
            Binnenkomst = kijker.Is(Kern.Netwerk.Rol.Administratie) && invoer.Weg is { } weg ? new(weg, invoer.Beller, invoer.Ontvangen) : null,
        };
        var melding = await new MeldingOpnemen(db).VoerUitAsync(nieuw, kijker.Huis, db.Handeling!, stop);
        if (invoer.HoortBij is { } bij)
        {
            melding.HoortBij(await db.Meldingen.FirstOrDefaultAsync(m => m.Id == bij, stop) ?? throw new InvoerOngeldig("hoortBij", "Deze melding is er niet, of u mag haar niet zien."));
        }

        await db.SaveChangesAsync(stop);
        if (await new Overlapwacht(db).SeinAsync(melding, db.Handeling!, stop) > 0)
        {
            await db.SaveChangesAsync(stop);
        }

        return TypedResults.Created($"/api/v1/meldingen/{melding.Id}", new MeldingRegel(melding.Id, melding.Nummer, melding.OntvangenOp, melding.CodeRood, melding.Status));
    }

    /// <summary>The own organisation; administratie may name another one, and then says how the melding came in.</summary>
    private static async Task<OrganisatieId> MelderAsync(MeldingInvoer invoer, PartituurDb db, CancellationToken stop)
    {
        if (invoer.Melder is not { } melder || !db.Kijker!.Is(Kern.Netwerk.Rol.Administratie) || melder == db.Kijker.Organisatie)
        {
            return db.Kijker!.Organisatie;
        }

        return invoer.Weg is null ? throw new InvoerOngeldig("weg", "Kies hoe de melding binnenkwam.")
            : await db.Organisaties.AnyAsync(o => o.Id == melder, stop) ? melder : throw new InvoerOngeldig("melder", "Deze organisatie bestaat niet.");
    }

    private static async Task<MeldingUit> LeesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var m = ApiFilter.Onderwerp<Melding>(http);

        // Belongs to the melding that the gate let through.
        var betrokkenen = await db.Set<Betrokkene>().IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().AsNoTracking().Where(b => b.MeldingId == m.Id).OrderBy(b => b.Rij)
            .Select(b => new { b.PersoonId, b.Persoon.Voornamen, b.Persoon.Voorvoegsel, b.Persoon.Achternaam, b.Persoon.Geboortedatum, b.Rol, b.Informering }).ToListAsync(stop);
        return new(
            m.Id,
            m.Nummer,
            m.OntvangenOp,
            await db.Doelgroepen.Where(d => d.Id == m.DoelgroepId).Select(d => d.Naam).FirstAsync(stop),
            m.Gemeente,
            m.Buurt,
            m.Aanleiding,
            m.CodeRood,
            m.Status,
            [.. betrokkenen.Select(b => new BetrokkeneUit(b.PersoonId, new Personalia(b.Achternaam, b.Voorvoegsel, b.Voornamen, Geslacht.Onbekend, null, null).Naam, b.Geboortedatum, b.Rol, b.Informering))],
            await db.Terugkoppelingen.AsNoTracking().Where(t => t.MeldingId == m.Id && t.VerzondenOp != null && t.AanOrganisatieId == db.Kijker!.Organisatie).Select(t => t.Bericht).ToListAsync(stop),
            m.Weg,
            m.HoortBijId is { } bij && await db.Meldingen.AnyAsync(x => x.Id == bij, stop) ? bij : null,
            await db.Set<Meldingantwoord>().AsNoTracking().Where(a => a.MeldingId == m.Id).OrderBy(a => a.Rij).Select(a => new AntwoordUit(a.Code, a.Vraag, a.Antwoord)).ToListAsync(stop));
    }

    private static async Task<NoContent> SpoedAsync(SpoedactieInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Melding>(http).LegSpoedactieVast(invoer.Wat, db.Handeling!);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

public sealed record SpoedactieInvoer([Required, StringLength(1000)] string Wat) : IInvoer;
