using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Overleggen;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Api.Overleggen;

/// <summary>Series of casusoverleggen, and the rooms in which they are held (eis 68, 69, 76).</summary>
public static class ReeksenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var reeksen = api.MapGroup("/overlegreeksen").WithTags("Overlegreeksen");
        reeksen.MapGet(string.Empty, LijstAsync).MetRecht(OverlegRecht.Reeksen).WithSummary("De reeksen van het huis");
        reeksen.MapPost(string.Empty, MaakAsync).MetRecht(OverlegRecht.Reeksen).WithSummary("Maak een reeks");
        reeksen.MapGet("/{reeks:guid}", LeesAsync).MetRecht(OverlegRecht.Reeksen).WithSummary("Eén reeks met afspraken, deelnemers, overleggen en open dagen");
        reeksen.MapPut("/{reeks:guid}", WijzigAsync).WithMetadata(new MetVersie()).MetRecht(OverlegRecht.Reeksen).WithSummary("Wijzig een reeks vanaf een dag; de overleggen gaan mee");
        reeksen.MapPost("/{reeks:guid}/overleggen", KlaarzettenAsync).MetRecht(OverlegRecht.Reeksen).WithSummary("Zet overleggen klaar op open dagen");
        reeksen.MapDelete("/{reeks:guid}/overgeslagen/{dag}", TerugzettenAsync).MetRecht(OverlegRecht.Reeksen).WithSummary("Sla een dag toch niet over");
        reeksen.MapPost("/{reeks:guid}/deelnemers", ErbijAsync).MetRecht(OverlegRecht.Reeksen).WithSummary("Voeg een vaste deelnemer toe, of zet die in een ander deel");
        reeksen.MapDelete("/{reeks:guid}/deelnemers/{deelnemer:guid}", ErafAsync).MetRecht(OverlegRecht.Reeksen).WithSummary("Haal een vaste deelnemer weg");
        reeksen.MapPut("/{reeks:guid}/einde", StopAsync).MetRecht(OverlegRecht.Reeksen).WithSummary("Stop een reeks; de overleggen vanaf die dag worden afgelast");
        reeksen.MapDelete("/{reeks:guid}/einde", VerderAsync).MetRecht(OverlegRecht.Reeksen).WithSummary("Laat een gestopte reeks verdergaan");
        var plaatsen = api.MapGroup("/overlegplaatsen").WithTags("Overlegreeksen");
        plaatsen.MapGet(string.Empty, PlaatsenAsync).MetRecht(OverlegRecht.Reeksen).WithSummary("De ruimten van het huis, en waar overleggen botsen");
        plaatsen.MapPost(string.Empty, NieuwePlaatsAsync).MetRecht(OverlegRecht.Reeksen).WithSummary("Voeg een ruimte toe");
        plaatsen.MapPut("/{plaats:guid}", WijzigPlaatsAsync).MetRecht(OverlegRecht.Reeksen).WithSummary("Wijzig een ruimte, of maak die niet meer te kiezen");
    }

    private static async Task<IReadOnlyList<Reeksrij>> LijstAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var rijen = await Reeksrij.LeesAsync(db, db.Handeling!.Dag, stop);
        ApiFilter.Getoond(http, rijen.Select(r => r.Id.Waarde));
        return rijen;
    }

    private static async Task<Created<Gemaakt>> MaakAsync(ReeksMaken invoer, PartituurDb db, CancellationToken stop)
    {
        var reeks = await new Reeksbeheer(db).NieuwAsync(db.Kijker!.Huis, invoer.Doelgroep!.Value, invoer.Naam!, invoer.Afspraak!.Als(), invoer.Vanaf!.Value, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/overlegreeksen/{reeks.Id}", new Gemaakt(reeks.Id.Waarde));
    }

    private static async Task<Reeksbeeld> LeesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var reeks = ApiFilter.Onderwerp<Reeks>(http);
        _ = ApiFilter.Versie(http, reeks);
        return await Reeksbeeld.LeesAsync(db, reeks, db.Handeling!.Dag, stop);
    }

    private static async Task<ReeksGevolgUit> WijzigAsync(ReeksWijziging invoer, PartituurDb db, Postinstellingen post, HttpContext http, CancellationToken stop)
    {
        var reeks = ApiFilter.Onderwerp<Reeks>(http);
        ApiFilter.MoetVersieZijn(http, reeks, invoer.Versie);
        var gevolg = await new Reeksbeheer(db).WijzigAsync(reeks, invoer.Afspraak!.Als(), invoer.Vanaf!.Value, invoer.Reden, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        foreach (var overleg in gevolg.Verzet.Concat(gevolg.Afgelast))
        {
            await new Uitnodigen(db).StuurAsync(overleg, post.Briefhoofd, db.Handeling!, true, stop);
        }

        await db.SaveChangesAsync(stop);
        return new([.. gevolg.Verzet.Select(o => o.Id)], [.. gevolg.Afgelast.Select(o => o.Id)], [.. gevolg.Nieuw.Select(o => o.Id)], gevolg.Gelaten);
    }

    private static async Task<IReadOnlyList<OverlegId>> KlaarzettenAsync(ReeksDagen invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var nieuw = await new Reeksbeheer(db).MaakAsync(ApiFilter.Onderwerp<Reeks>(http), [.. invoer.Dagen!], invoer.SlaRestOver, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return [.. nieuw.Select(o => o.Id)];
    }

    private static Task<NoContent> TerugzettenAsync(string dag, PartituurDb db, HttpContext http, CancellationToken stop) =>
        KlaarAsync(db, () => ApiFilter.Onderwerp<Reeks>(http).SlaNietOver(DateOnly.TryParseExact(dag, "yyyy-MM-dd", out var d) ? d : throw new InvoerOngeldig("dag", "Geef een dag als 2026-12-24.")), stop);

    private static async Task<NoContent> ErbijAsync(ReeksDeelnemerInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Reeksbeheer(db).NeemtDeelAsync(ApiFilter.Onderwerp<Reeks>(http), new(invoer.Organisatie!.Value, invoer.Professional, invoer.Deel), db.Handeling!.Dag, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static Task<NoContent> ErafAsync(Guid deelnemer, PartituurDb db, HttpContext http, CancellationToken stop) => KlaarAsync(db, () => ApiFilter.Onderwerp<Reeks>(http).GaatWeg(deelnemer), stop);

    private static async Task<NoContent> StopAsync(ReeksEinde invoer, PartituurDb db, Postinstellingen post, HttpContext http, CancellationToken stop)
    {
        var afgelast = await new Reeksbeheer(db).StopAsync(ApiFilter.Onderwerp<Reeks>(http), invoer.Vanaf!.Value, invoer.Reden, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        foreach (var overleg in afgelast)
        {
            await new Uitnodigen(db).StuurAsync(overleg, post.Briefhoofd, db.Handeling!, true, stop);
        }

        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static Task<NoContent> VerderAsync(PartituurDb db, HttpContext http, CancellationToken stop) => KlaarAsync(db, () => ApiFilter.Onderwerp<Reeks>(http).GaVerder(), stop);

    private static async Task<PlaatsenUit> PlaatsenAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var plaatsen = await db.Overlegplaatsen.AsNoTracking().OrderBy(p => p.Vervallen).ThenBy(p => p.Naam).ToListAsync(stop);
        ApiFilter.Getoond(http, plaatsen.Select(p => p.Id.Waarde));
        return new([.. plaatsen.Select(p => new PlaatsUit(p.Id, p.Naam, p.Adres, p.Stoelen, p.Vervallen))], await Botsingbeeld.LeesAsync(db, db.Kijker!.Huis, db.Handeling!.Dag, stop));
    }

    private static async Task<Created<Gemaakt>> NieuwePlaatsAsync(PlaatsGegevens invoer, PartituurDb db, CancellationToken stop)
    {
        var plaats = new Overlegplaats(db.Kijker!.Huis, invoer.Naam!, invoer.Adres, invoer.Stoelen);
        db.Add(plaats);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/overlegplaatsen/{plaats.Id}", new Gemaakt(plaats.Id.Waarde));
    }

    private static Task<NoContent> WijzigPlaatsAsync(PlaatsGegevens invoer, PartituurDb db, HttpContext http, CancellationToken stop) => KlaarAsync(
        db,
        () =>
        {
            var plaats = ApiFilter.Onderwerp<Overlegplaats>(http);
            plaats.Wijzig(invoer.Naam!, invoer.Adres, invoer.Stoelen);
            if (plaats.Vervallen != invoer.Vervallen)
            {
                plaats.Vervalt(invoer.Vervallen);
            }
        },
        stop);

    private static async Task<NoContent> KlaarAsync(PartituurDb db, Action wat, CancellationToken stop)
    {
        wat();
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Begint">Time of day in the Netherlands.</param>
/// <param name="Minuten">15–480.</param>
/// <param name="MinutenDeelTwee">How much of that is for part two; 0 is no part two.</param>
/// <param name="Ruimte">A room of the list.</param>
/// <param name="Plaats">The place in words, when it is not in the list; stays within Partituur.</param>
/// <param name="Videolink">Begins with https.</param>
public sealed record PlekGegevens(
    [Required(ErrorMessage = "Vul in hoe laat het overleg begint.")] TimeOnly? Begint,
    [Required(ErrorMessage = "Vul in hoeveel minuten het overleg duurt."), Range(15, 480)] int? Minuten,
    int MinutenDeelTwee,
    PlaatsId? Ruimte,
    [StringLength(200)] string? Plaats,
    [StringLength(400)] string? Videolink)
{
    internal Overlegplek Als() => new(Begint!.Value, Minuten!.Value, MinutenDeelTwee, Ruimte, string.IsNullOrWhiteSpace(Plaats) ? string.IsNullOrWhiteSpace(Videolink) ? string.Empty : "Online" : Plaats, string.IsNullOrWhiteSpace(Videolink) ? null : Videolink);
}

/// <param name="Voorzitter">The organisation that chairs.</param>
/// <param name="Ritme">Weken or Maand.</param>
/// <param name="Om">With Weken every how many, 1–12; with Maand which weekday, 1–4, 5 is the last.</param>
/// <param name="Weekdag">Maandag to Vrijdag.</param>
/// <param name="Plek">When and where.</param>
public sealed record AfspraakGegevens(
    [Required(ErrorMessage = "Kies de organisatie die voorzit.")] OrganisatieId? Voorzitter,
    [Required(ErrorMessage = "Kies hoe vaak het overleg is.")] Reeksritme? Ritme,
    [Required(ErrorMessage = "Kies om de hoeveel weken, of de hoeveelste keer in de maand.")] int? Om,
    [Required(ErrorMessage = "Kies de dag van de week.")] Werkdag? Weekdag,
    [Required(ErrorMessage = "Geef wanneer en waar.")] PlekGegevens? Plek)
{
    internal Reeksafspraak Als() => new(Ritme!.Value, Om!.Value, (DayOfWeek)Weekdag!.Value, Voorzitter!.Value, Plek!.Als());
}

public sealed record ReeksMaken(
    [Required(ErrorMessage = "Vul de naam van de reeks in."), StringLength(80)] string? Naam,
    [Required(ErrorMessage = "Kies een doelgroep.")] DoelgroepId? Doelgroep,
    [Required(ErrorMessage = "Kies vanaf welke dag.")] DateOnly? Vanaf,
    [Required(ErrorMessage = "Geef de afspraken van de reeks.")] AfspraakGegevens? Afspraak) : IInvoer;

/// <param name="Vanaf">From which day on; today or later.</param>
/// <param name="Reden">Why.</param>
/// <param name="Afspraak">What holds from then on.</param>
/// <param name="Versie">The version that was read; or send it in If-Match.</param>
public sealed record ReeksWijziging(
    [Required(ErrorMessage = "Kies vanaf welke dag dit geldt.")] DateOnly? Vanaf,
    [Required(ErrorMessage = "Vul in waarom."), StringLength(400)] string? Reden,
    [Required(ErrorMessage = "Geef de afspraken van de reeks.")] AfspraakGegevens? Afspraak,
    int? Versie) : IInvoer;

/// <param name="Dagen">Open days, as the series tells them.</param>
/// <param name="SlaRestOver">Pass over the other open days.</param>
public sealed record ReeksDagen([Required(ErrorMessage = "Kies de dagen.")] IReadOnlyList<DateOnly>? Dagen, bool SlaRestOver) : IInvoer;

/// <param name="Organisatie">Which partner.</param>
/// <param name="Professional">Who; left out is whoever it sends.</param>
/// <param name="Deel">From which part on; part one when it is not said.</param>
public sealed record ReeksDeelnemerInvoer([Required(ErrorMessage = "Kies wie er vast bij is.")] OrganisatieId? Organisatie, ProfessionalId? Professional, Tafeldeel Deel = Tafeldeel.Een) : IInvoer;

public sealed record ReeksEinde([Required(ErrorMessage = "Kies vanaf welke dag.")] DateOnly? Vanaf, [Required(ErrorMessage = "Vul in waarom."), StringLength(400)] string? Reden) : IInvoer;

/// <param name="Verzet">Meetings that went along.</param>
/// <param name="Afgelast">Meetings that are no longer in the rhythm.</param>
/// <param name="Nieuw">Meetings of new days.</param>
/// <param name="Gelaten">How many were moved by hand before and stay.</param>
public sealed record ReeksGevolgUit(IReadOnlyList<OverlegId> Verzet, IReadOnlyList<OverlegId> Afgelast, IReadOnlyList<OverlegId> Nieuw, int Gelaten);

public sealed record PlaatsGegevens([Required(ErrorMessage = "Vul de naam van de ruimte in."), StringLength(80)] string? Naam, [StringLength(110)] string? Adres, int? Stoelen, bool Vervallen) : IInvoer;

public sealed record PlaatsUit(PlaatsId Id, string Naam, string? Adres, int? Stoelen, bool Vervallen);

public sealed record PlaatsenUit(IReadOnlyList<PlaatsUit> Items, IReadOnlyList<Botsingbeeld> Botsingen);
