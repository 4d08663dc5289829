using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Overleggen;

namespace Partituur.Web.Api.Overleggen;

/// <summary>Before a meeting: agenda within the time, moving and cancelling, invitations, preparation and apologies (eis 68–76).</summary>
public static class VoorafApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/overleggen/{overleg:guid}").WithTags("Overleggen");
        groep.MapGet("/agenda", AgendaAsync).MetRecht(OverlegRecht.Agenderen).WithSummary("De agenda met tijd, en wat wacht en waarom het past of niet");
        groep.MapPut("/agenda", ZetAsync).WithMetadata(new MetVersie()).MetRecht(OverlegRecht.Agenderen).WithSummary("Zet de hele agenda in deze volgorde");
        groep.MapPost("/agenda/vulling", VulAsync).MetRecht(OverlegRecht.Agenderen).WithSummary("Maak de agenda binnen de tijd; wat vaststaat blijft");
        groep.MapPut("/plek", VerplaatsAsync).WithMetadata(new MetVersie()).MetRecht(OverlegRecht.Plannen).WithSummary("Verplaats dit overleg; wie is uitgenodigd krijgt bericht");
        groep.MapPut("/afgelasting", GelastAfAsync).MetRecht(OverlegRecht.Plannen).WithSummary("Gelast dit overleg af");
        groep.MapDelete("/afgelasting", TochAsync).MetRecht(OverlegRecht.Plannen).WithSummary("Laat een afgelast overleg toch doorgaan");
        groep.MapGet("/genodigden", GenodigdenAsync).MetRecht(OverlegRecht.Reeksen).WithSummary("Wie erbij hoort, en wie de laatste uitnodiging heeft");
        groep.MapPost("/uitnodigingen", NodigUitAsync).MetRecht(OverlegRecht.Reeksen).WithSummary("Verstuur uitnodigingen aan wie de laatste versie niet heeft");
        groep.MapGet("/voorbereiding", VoorbereidingAsync).MetRecht(OverlegRecht.Agenderen).WithSummary("Hoe ver de partners zijn, wat zij verzonden, en wie is afgemeld");
        var eigen = api.MapGroup("/voorbereidingen").WithTags("Overleggen");
        eigen.MapGet(string.Empty, EigenAsync).MetRecht(OverlegRecht.Voorbereiden).WithSummary("Overleggen die u voorbereidt, met uw casussen");
        eigen.MapGet("/{casus:guid}/{bij:guid}", KaartAsync).MetRecht(OverlegRecht.Voorbereiden).WithSummary("De kaart van uw organisatie voor één casus in één overleg");
        eigen.MapPut("/{casus:guid}/{bij:guid}", LegVastAsync).WithMetadata(new MetVersie()).MetRecht(OverlegRecht.Voorbereiden).WithSummary("Bewaar of verzend de kaart");
        eigen.MapPost("/{bij:guid}/afmelding", MeldAfAsync).MetRecht(OverlegRecht.Voorbereiden).WithSummary("Meld u af, met inbreng en een vervanger");
        eigen.MapDelete("/{bij:guid}/afmelding", MeldAanAsync).MetRecht(OverlegRecht.Voorbereiden).WithSummary("Trek uw afmelding in");
    }

    private static async Task<Agendabeeld> AgendaAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var overleg = ApiFilter.Onderwerp<Casusoverleg>(http);
        var beeld = await Agendabeeld.LeesAsync(db, overleg, db.Handeling!.Dag, stop);
        _ = ApiFilter.Versie(http, overleg);
        ApiFilter.Getoond(http, beeld.Getoond);
        return beeld;
    }

    private static async Task<NoContent> ZetAsync(AgendaInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var overleg = ApiFilter.Onderwerp<Casusoverleg>(http);
        ApiFilter.MoetVersieZijn(http, overleg, invoer.Versie);
        var mag = await new Agendavulling(db).InAanmerkingAsync(overleg, db.Handeling!.Dag, stop);
        List<CasusId> erbij = [.. invoer.Punten!.Select(p => p.Casus!.Value).Except(mag)];
        var gekozen = await db.Casussen.AsNoTracking().Where(c => erbij.Contains(c.Id)).ToListAsync(stop);
        if (gekozen.Count < erbij.Count)
        {
            throw new RegelGeschonden("casus-wacht-niet", "Kies casussen die op dit overleg wachten, al op de agenda staan, of die u mag zien.");
        }

        gekozen.ForEach(overleg.Agendeer);

        overleg.ZetAgenda([.. invoer.Punten!.Select(p => new Agendakeuze(p.Casus!.Value, p.Deel, p.Minuten!.Value, p.Vast))], db.Handeling!);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<VullingUit> VulAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var overleg = ApiFilter.Onderwerp<Casusoverleg>(http);
        var voorstel = await new Agendavulling(db).VulAsync(overleg, await Overlegkeuzes.SignalenAsync(db, overleg, db.Handeling!.Dag, stop), db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return new([.. voorstel.Regels.Select(r => r.Kandidaat.Casus)], [.. voorstel.PastNiet.Select(p => new PastNietUit(p.Kandidaat.Casus, p.Waarom))]);
    }

    private static async Task<NoContent> VerplaatsAsync(VerplaatsGegevens invoer, PartituurDb db, Postinstellingen post, HttpContext http, CancellationToken stop)
    {
        var overleg = ApiFilter.Onderwerp<Casusoverleg>(http);
        ApiFilter.MoetVersieZijn(http, overleg, invoer.Versie);
        overleg.Verplaats(invoer.Dag!.Value, await new Reeksbeheer(db).PlekAsync(overleg.HuisId, invoer.Plek!.Als(), stop), invoer.Reden, db.Handeling!);
        return await VertelAsync(overleg, db, post, stop);
    }

    private static Task<NoContent> GelastAfAsync(AfgelastGegevens invoer, PartituurDb db, Postinstellingen post, HttpContext http, CancellationToken stop)
    {
        var overleg = ApiFilter.Onderwerp<Casusoverleg>(http);
        overleg.GelastAf(invoer.Reden, db.Handeling!);
        return VertelAsync(overleg, db, post, stop);
    }

    private static Task<NoContent> TochAsync(PartituurDb db, Postinstellingen post, HttpContext http, CancellationToken stop)
    {
        var overleg = ApiFilter.Onderwerp<Casusoverleg>(http);
        overleg.GaatTochDoor(db.Handeling!);
        return VertelAsync(overleg, db, post, stop);
    }

    private static async Task<NoContent> VertelAsync(Casusoverleg overleg, PartituurDb db, Postinstellingen post, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        await new Uitnodigen(db).StuurAsync(overleg, post.Briefhoofd, db.Handeling!, true, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<IReadOnlyList<Genodigdebeeld>> GenodigdenAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var rijen = await Genodigdebeeld.LeesAsync(db, ApiFilter.Onderwerp<Casusoverleg>(http), db.Handeling!.Dag, stop);
        ApiFilter.Getoond(http, rijen.Select(r => r.Professional.Waarde));
        return rijen;
    }

    private static async Task<VerstuurdUit> NodigUitAsync(PartituurDb db, Postinstellingen post, HttpContext http, CancellationToken stop)
    {
        var aantal = await new Uitnodigen(db).StuurAsync(ApiFilter.Onderwerp<Casusoverleg>(http), post.Briefhoofd, db.Handeling!, false, stop);
        await db.SaveChangesAsync(stop);
        return new(aantal);
    }

    private static async Task<Voorbereidbeeld> VoorbereidingAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var beeld = await Voorbereidbeeld.LeesAsync(db, ApiFilter.Onderwerp<Casusoverleg>(http), stop);
        ApiFilter.Getoond(http, beeld.Casussen.Select(c => c.Casus.Waarde));
        return beeld;
    }

    private static async Task<IReadOnlyList<Eigenoverleg>> EigenAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var rijen = db.Kijker!.HeeftConvenant ? await Eigenoverleg.LeesAsync(db, db.Handeling!.Dag, null, stop) : [];
        ApiFilter.Getoond(http, rijen.SelectMany(r => r.Kaarten).Select(k => k.Casus.Waarde).Distinct());
        return rijen;
    }

    private static async Task<KaartUit> KaartAsync(Guid bij, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Kern.Casussen.Casus>(http);
        var overleg = await VindAsync(bij, db, stop);
        return KaartUit.Van(await new Voorbereiden(db).KaartAsync(overleg.Id, casus.Id, db.Kijker!.Organisatie, stop));
    }

    private static async Task<KaartUit> LegVastAsync(Guid bij, KaartGegevens invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Kern.Casussen.Casus>(http);
        var overleg = await VindAsync(bij, db, stop);
        var kaart = await new Voorbereiden(db).LegVastAsync(overleg, casus.Id, new(invoer.Bekend, invoer.Brengt, invoer.Nodig), invoer.Verzend, invoer.Versie, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return KaartUit.Van(kaart);
    }

    private static async Task<NoContent> MeldAfAsync(Guid bij, AfmeldGegevens invoer, PartituurDb db, CancellationToken stop)
    {
        await new Voorbereiden(db).MeldAfAsync(await VindAsync(bij, db, stop), invoer.Reden, invoer.Inbreng, invoer.Vervanger, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> MeldAanAsync(Guid bij, PartituurDb db, CancellationToken stop)
    {
        var (overleg, wie) = (await VindAsync(bij, db, stop), db.Kijker!.Wie);
        var afmelding = await db.Afmeldingen.AsTracking().FirstOrDefaultAsync(a => a.OverlegId == overleg.Id && a.ProfessionalId == wie && a.IngetrokkenOp == null, stop) ?? throw new NietGevonden("Dit is er niet, of u mag het niet zien.");
        afmelding.TrekIn(overleg, db.Handeling!);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<Casusoverleg> VindAsync(Guid bij, PartituurDb db, CancellationToken stop) =>
        (db.Kijker!.HeeftConvenant ? await new Voorbereiden(db).VindAsync(new(bij), db.Kijker.Wie, db.Kijker.Huis, db.Handeling!.Dag, stop) : null) ?? throw new NietGevonden("Dit is er niet, of u mag het niet zien.");
}

/// <param name="Punten">In order.</param>
/// <param name="Versie">The version that was read; or send it in If-Match.</param>
public sealed record AgendaInvoer([Required(ErrorMessage = "Geef de punten van de agenda.")] IReadOnlyList<AgendaPunt>? Punten, int? Versie) : IInvoer;

/// <param name="Casus">On the agenda already, waiting for this meeting, or a running case that you may see.</param>
/// <param name="Minuten">1–480.</param>
/// <param name="Deel">In which part; part one when it is not said.</param>
/// <param name="Vast">Stays when the agenda is made anew.</param>
public sealed record AgendaPunt([Required(ErrorMessage = "Geef de casus.")] CasusId? Casus, [Required(ErrorMessage = "Vul het aantal minuten in.")] int? Minuten, Tafeldeel Deel = Tafeldeel.Een, bool Vast = true);

public sealed record VullingUit(IReadOnlyList<CasusId> Agenda, IReadOnlyList<PastNietUit> PastNiet);

public sealed record PastNietUit(CasusId Casus, string Waarom);

/// <param name="Versie">The version that was read; or send it in If-Match.</param>
public sealed record VerplaatsGegevens(
    [Required(ErrorMessage = "Kies een dag.")] DateOnly? Dag,
    [Required(ErrorMessage = "Geef wanneer en waar.")] PlekGegevens? Plek,
    [Required(ErrorMessage = "Vul in waarom het overleg verandert."), StringLength(400)] string? Reden,
    int? Versie) : IInvoer;

public sealed record AfgelastGegevens([Required(ErrorMessage = "Vul in waarom het overleg niet doorgaat."), StringLength(400)] string? Reden) : IInvoer;

/// <param name="Berichten">How many mails were made.</param>
public sealed record VerstuurdUit(int Berichten);

/// <param name="Bekend">Whether these people are known; needed to send.</param>
/// <param name="Brengt">What is brought.</param>
/// <param name="Nodig">What is needed of the others.</param>
/// <param name="Verzend">Send it, or keep it as a concept of the own organisation.</param>
/// <param name="Versie">The version that was read; 0 when there was none.</param>
public sealed record KaartGegevens(Bekendbij? Bekend, [StringLength(4000)] string? Brengt, [StringLength(2000)] string? Nodig, bool Verzend, int Versie) : IInvoer;

public sealed record KaartUit(Bekendbij? Bekend, string? Brengt, string? Nodig, DateTimeOffset? BewaardOp, DateTimeOffset? VerzondenOp, int Versie)
{
    internal static KaartUit Van(Voorbereiding? v) => new(v?.Inhoud.Bekend, v?.Inhoud.Brengt, v?.Inhoud.Nodig, v?.BewaardOp, v?.VerzondenOp, v?.Versie ?? 0);
}

public sealed record AfmeldGegevens([Required(ErrorMessage = "Vul in waarom u niet kunt."), StringLength(400)] string? Reden, [StringLength(4000)] string? Inbreng, ProfessionalId? Vervanger) : IInvoer;
