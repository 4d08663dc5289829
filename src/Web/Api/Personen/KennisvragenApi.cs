using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Pages.Personen;

namespace Partituur.Web.Api.Personen;

/// <summary>Questions of partners about somebody outside their sight, and the answers of the house (besluit 0011): as on the pages, with the proof of the search.</summary>
public static class KennisvragenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/kennisvragen").WithTags("Personen");
        groep.MapGet("/mijn", MijnAsync).MetRecht(PersoonRecht.KennisVragen).WithSummary("Wat u het huis vroeg, met de antwoorden");
        groep.MapPost(string.Empty, VraagAsync).MetRecht(PersoonRecht.KennisVragen).WithSummary("Vraag het huis wat het weet; met het bewijs dat een zoekvraag gaf");
        groep.MapGet(string.Empty, OpenAsync).MetRecht(PersoonRecht.KennisvraagBeantwoorden).WithSummary("De vragen die op een antwoord wachten, oudste eerst");
        groep.MapPut("/{vraag:guid}/antwoord", BeantwoordAsync).MetRecht(PersoonRecht.KennisvraagBeantwoorden).WithSummary("Beantwoord een vraag");
        groep.MapPut("/{vraag:guid}/afwijzing", WijsAfAsync).MetRecht(PersoonRecht.KennisvraagBeantwoorden).WithSummary("Geef geen antwoord, met de reden");
    }

    private static async Task<IReadOnlyList<MijnKennisvraag>> MijnAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var wie = db.Kijker!.Wie;
        var vragen = await db.Kennisvragen.AsNoTracking().Where(k => k.VragerId == wie).OrderByDescending(k => k.GesteldOp).Take(100)
            .Select(k => new MijnKennisvraag(k.Id, k.Vraag, k.Reden, k.GesteldOp, k.Status, k.Antwoord, k.BeantwoordOp)).ToListAsync(stop);
        ApiFilter.Getoond(http, vragen.Select(v => v.Id));
        return vragen;
    }

    private static async Task<GemaaktUit> VraagAsync(KennisvraagVraag invoer, PartituurDb db, Kennisbewijs bewijs, CancellationToken stop)
    {
        var over = (db.Kijker!.HeeftConvenant ? bewijs.Lees(invoer.Bewijs, db.Kijker, db.Handeling!.Op) : null)
            ?? throw new RegelGeschonden("kennisvraag-zonder-bewijs", "Het bewijs is verlopen of hoort niet bij u. Zoek de persoon opnieuw.");
        var vraag = new Kennisvraag(db.Kijker.Huis, new(over.Persoon), over.Vraag, invoer.Reden!, db.Handeling!);
        db.Add(vraag);
        await db.SaveChangesAsync(stop);
        return new(vraag.Id);
    }

    private static async Task<IReadOnlyList<OpenKennisvraag>> OpenAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var vragen = await db.Kennisvragen.AsNoTracking().Where(k => k.Status == KennisvraagStatus.Open).OrderBy(k => k.GesteldOp).Take(100)
            .Select(k => new OpenKennisvraag(
                k.Id,
                k.PersoonId,
                k.Vraag,
                k.Reden,
                k.GesteldOp,
                db.Professionals.Where(p => p.Id == k.VragerId).Select(p => p.Naam).First(),
                db.Organisaties.Where(o => o.Id == k.OrganisatieId).Select(o => o.Naam).First())).ToListAsync(stop);
        ApiFilter.Getoond(http, vragen.Select(v => v.Persoon.Waarde).Distinct());
        return vragen;
    }

    private static Task<NoContent> BeantwoordAsync(Guid vraag, KennisAntwoord invoer, PartituurDb db, CancellationToken stop) => SluitAsync(db, vraag, k => k.Beantwoord(invoer.Tekst, db.Handeling!), stop);

    private static Task<NoContent> WijsAfAsync(Guid vraag, KennisAntwoord invoer, PartituurDb db, CancellationToken stop) => SluitAsync(db, vraag, k => k.WijsAf(invoer.Tekst, db.Handeling!), stop);

    private static async Task<NoContent> SluitAsync(PartituurDb db, Guid vraag, Action<Kennisvraag> sluit, CancellationToken stop)
    {
        sluit(await db.Kennisvragen.AsTracking().FirstOrDefaultAsync(k => k.Id == vraag, stop) ?? throw new RegelGeschonden("kennisvraag-onbekend", "Deze vraag is er niet meer."));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Bewijs">From the answer of the search; half an hour, for who asked.</param>
/// <param name="Reden">Why the asker needs to know.</param>
public sealed record KennisvraagVraag(
    [Required(ErrorMessage = "Stuur het bewijs van de zoekvraag mee.")] string? Bewijs,
    [Required(ErrorMessage = "Vul in waarom u dit moet weten."), StringLength(1000)] string? Reden) : IInvoer;

public sealed record KennisAntwoord([Required(ErrorMessage = "Vul een antwoord of een reden in."), StringLength(2000)] string? Tekst) : IInvoer;

public sealed record MijnKennisvraag(Guid Id, string Vraag, string Reden, DateTimeOffset GesteldOp, KennisvraagStatus Status, string? Antwoord, DateTimeOffset? BeantwoordOp);

public sealed record OpenKennisvraag(Guid Id, PersoonId Persoon, string Vraag, string Reden, DateTimeOffset GesteldOp, string Vrager, string Organisatie);
