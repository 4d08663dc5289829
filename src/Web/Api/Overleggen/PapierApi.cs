using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Overleggen;

namespace Partituur.Web.Api.Overleggen;

/// <summary>A meeting on paper when the network is down: numbered copies beforehand, and what came back entered afterwards (eis 72, 74, 84).</summary>
public static class PapierApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var vooraf = api.MapGroup("/overleggen/{overleg:guid}/noodpakketten").WithTags("Noodpakketten");
        vooraf.MapGet(string.Empty, LijstAsync).MetRecht(OverlegRecht.Noodpakket).WithSummary("De noodpakketten van een overleg, en wat nog buiten is");
        vooraf.MapPost(string.Empty, MaakAsync).MetRecht(OverlegRecht.Noodpakket).WithSummary("Maak een noodpakket: één genummerd exemplaar per deelnemer");
        var groep = api.MapGroup("/noodpakketten/{pakket:guid}").WithTags("Noodpakketten");
        groep.MapGet(string.Empty, LeesAsync).MetRecht(OverlegRecht.Noodpakket).WithSummary("Een noodpakket met zijn exemplaren, en waar zij zijn");
        groep.MapPost("/afdruk", AfdrukAsync).MetRecht(OverlegRecht.Noodpakket).Produces<FileContentHttpResult>(contentType: "application/pdf").WithSummary("Druk één exemplaar af als pdf; dat wordt vastgelegd");
        groep.MapPut("/exemplaar", ExemplaarAsync).MetRecht(OverlegRecht.Noodpakket).WithSummary("Leg vast waar een exemplaar is: uitgereikt, vernietigd of kwijt, of zet het een stap terug");
        var papier = api.MapGroup("/vergaderingen/{vergadering:guid}/papier").WithTags("Noodpakketten");
        papier.MapGet(string.Empty, PapierAsync).MetRecht(OverlegRecht.Voorzitten).WithSummary("Wat van papier en in de cockpit is vastgelegd");
        papier.MapPut(string.Empty, InvoerenAsync).WithMetadata(new MetVersie()).MetRecht(OverlegRecht.Voorzitten).WithSummary("Voer uitkomsten van papier in; wat al vaststaat komt er niet dubbel bij");
        papier.MapPost("/heropening", HeropenAsync).MetRecht(OverlegRecht.Voorzitten).WithSummary("Open de invoer van papier weer");
    }

    private static async Task<IReadOnlyList<Noodpakketrij>> LijstAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var (overleg, dag) = (ApiFilter.Onderwerp<Casusoverleg>(http), db.Handeling!.Dag);
        var afdruk = await new Noodpakketbeheer(db).VergaderingAsync(overleg.Id, stop) is { } v && v.Stand != Vergaderstand.Gesloten && v.Dag >= dag ? (await Noodpakketinhoud.LeesAsync(db, v, stop)).Vingerafdruk(v) : null;
        var rijen = await Noodpakketrij.LeesAsync(db, overleg.Id, dag, afdruk, stop);
        ApiFilter.Getoond(http, rijen.Select(r => r.Id));
        return rijen;
    }

    private static async Task<Created<Gemaakt>> MaakAsync(NoodpakketMaken invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var dienst = new Noodpakketbeheer(db);
        var vergadering = await dienst.VergaderingAsync(ApiFilter.Onderwerp<Casusoverleg>(http).Id, stop) ?? throw new RegelGeschonden("noodpakket-niet-klaargezet", "Zet dit overleg eerst klaar.");
        var pakket = await dienst.MaakAsync(vergadering, invoer.Voor, db.Handeling!, stop);
        await Noodpakketafdruk.LegVastAsync(db, pakket, pakket.Punten.Select(p => p.CasusId).ToHashSet(), "POST noodpakketten", stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/noodpakketten/{pakket.Id}", new Gemaakt(pakket.Id));
    }

    private static async Task<Noodpakketbeeld> LeesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var beeld = await Noodpakketbeeld.LeesAsync(db, ApiFilter.Onderwerp<Noodpakket>(http), db.Kijker!, db.Handeling!.Dag, stop);
        ApiFilter.Getoond(http, beeld.Getoond);
        return beeld;
    }

    private static async Task<FileContentHttpResult> AfdrukAsync(ExemplaarAfdrukken invoer, PartituurDb db, IWebHostEnvironment omgeving, Instellingen instellingen, HttpContext http, CancellationToken stop)
    {
        var (bestand, naam) = await Noodpakketafdruk.MaakAsync(db, ApiFilter.Onderwerp<Noodpakket>(http), invoer.Nummer!.Value, omgeving, instellingen, stop) ?? throw new NietGevonden("Dit is er niet, of u mag het niet zien.");
        return TypedResults.File(bestand, "application/pdf", naam);
    }

    private static async Task<NoContent> ExemplaarAsync(ExemplaarZetten invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var (pakket, nummer, nu) = (ApiFilter.Onderwerp<Noodpakket>(http), invoer.Nummer!.Value, db.Handeling!);
        Action stap = invoer.Stap switch
        {
            Exemplaarstap.Uitreiken => () => pakket.ReikUit(nummer, nu),
            Exemplaarstap.Vernietigen => () => pakket.Vernietig(nummer, nu),
            Exemplaarstap.Kwijt => () => pakket.RaakKwijt(nummer, invoer.WatBekend, nu),
            _ => () => pakket.ZetTerug(nummer),
        };
        stap();
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<Papierbeeld> PapierAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var v = ApiFilter.Onderwerp<Vergadering>(http);
        var beeld = await Papierbeeld.LeesAsync(db, v, db.Kijker!, db.Handeling!.Dag, stop);
        _ = ApiFilter.Versie(http, v);
        ApiFilter.Getoond(http, beeld.Getoond);
        return beeld;
    }

    private static async Task<NoContent> InvoerenAsync(PapierGegevens invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var v = ApiFilter.Onderwerp<Vergadering>(http);
        ApiFilter.MoetVersieZijn(http, v, invoer.Versie);
        await new Papierinvoeren(db, (veld, zin) => throw new InvoerOngeldig(veld, zin)).BewaarAsync(v, invoer.Als(), invoer.Afsluiten, db.Handeling!);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> HeropenAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var v = ApiFilter.Onderwerp<Vergadering>(http);
        var papier = await db.Papierinvoer.AsTracking().AsSplitQuery().FirstOrDefaultAsync(p => p.VergaderingId == v.Id, stop) ?? throw new RegelGeschonden("papierinvoer-niet-afgerond", "Deze invoer is niet afgerond.");
        papier.Heropen(v);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Voor">Who gets a copy; everybody on the list when left out.</param>
public sealed record NoodpakketMaken(IReadOnlyList<ProfessionalId>? Voor) : IInvoer;

/// <param name="Nummer">Of the copy, from 1.</param>
public sealed record ExemplaarAfdrukken([Required(ErrorMessage = "Geef het nummer van het exemplaar.")] int? Nummer) : IInvoer;

/// <summary>What happens to a paper copy.</summary>
public enum Exemplaarstap
{
    Uitreiken,
    Vernietigen,
    Kwijt,
    Terugzetten,
}

/// <param name="Nummer">Of the copy, from 1.</param>
/// <param name="Stap">What happens to it.</param>
/// <param name="WatBekend">What is known of a lost copy; needed then.</param>
public sealed record ExemplaarZetten(
    [Required(ErrorMessage = "Geef het nummer van het exemplaar.")] int? Nummer, [Required(ErrorMessage = "Kies wat er met het exemplaar gebeurt.")] Exemplaarstap? Stap, [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")] string? WatBekend) : IInvoer;

/// <param name="Mensen">Who was there; who is left out stays as known.</param>
/// <param name="Punten">What is on paper, per case.</param>
/// <param name="Afsluiten">Whether all has been entered: the meeting is closed.</param>
/// <param name="Versie">The version that was read; or send it in If-Match.</param>
public sealed record PapierGegevens(IReadOnlyList<PapierMensGegevens>? Mensen, IReadOnlyList<PapierPuntGegevens>? Punten, bool Afsluiten = false, int? Versie = null) : IInvoer
{
    internal PapierInvoer Als() => new()
    {
        Mensen = (Mensen ?? []).DistinctBy(m => m.Professional).ToDictionary(m => m.Professional!.Value.ToString(), m => new PapierMens { Deelname = m.Deelname!.Value, Getekend = m.Getekend, Exemplaar = m.Exemplaar }),
        Punten = (Punten ?? []).DistinctBy(p => p.Casus).ToDictionary(p => p.Casus!.Value.ToString(), p => new PapierPunt
        {
            Minuten = p.Minuten, Besluit = p.Besluit, Vertrouwelijk = p.Vertrouwelijk, Waarom = p.Waarom, Namens = p.Namens?.ToString(), Anders = p.Anders,
            Acties = [.. (p.Acties ?? []).Select(a => new PapierActie { Wat = a.Wat, Wie = a.Wie, Voor = a.Voor })],
        }),
    };
}

/// <param name="Professional">On the list of the meeting.</param>
/// <param name="Deelname">How.</param>
/// <param name="Getekend">Whether the declaration was signed on paper.</param>
/// <param name="Exemplaar">On which copy, for example N2026-0003/2; a loose sheet when left out.</param>
public sealed record PapierMensGegevens([Required(ErrorMessage = "Geef wie er was.")] ProfessionalId? Professional, [Required(ErrorMessage = "Kies hoe deze persoon erbij was.")] Deelname? Deelname, bool Getekend = false, string? Exemplaar = null);

/// <param name="Casus">On the agenda.</param>
/// <param name="Minuten">How long it took.</param>
/// <param name="Besluit">What was decided; at most 2,000 characters.</param>
/// <param name="Acties">What was agreed.</param>
/// <param name="Namens">Which organisation saw it otherwise.</param>
/// <param name="Anders">What it said; at most 1,000 characters.</param>
/// <param name="Vertrouwelijk">Whether it stays among fewer people.</param>
/// <param name="Waarom">Why it is confidential.</param>
public sealed record PapierPuntGegevens(
    [Required(ErrorMessage = "Geef de casus.")] CasusId? Casus, [Range(1, 480, ErrorMessage = "Geef een heel getal van 1 tot en met 480.")] int? Minuten, [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")] string? Besluit,
    IReadOnlyList<PapierActieGegevens>? Acties, OrganisatieId? Namens, [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")] string? Anders, bool Vertrouwelijk = false, [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")] string? Waarom = null);

/// <param name="Wat">What is done; at most 500 characters.</param>
/// <param name="Wie">The name, or a part of it that fits one person of the case.</param>
/// <param name="Voor">By when: a date, or as it is typed in the cockpit, counted from the day of the meeting.</param>
public sealed record PapierActieGegevens([StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")] string? Wat, string? Wie, string? Voor);
