using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;
using Partituur.Web.Pages.Overleggen;

namespace Partituur.Web.Api.Overleggen;

/// <summary>After a meeting: its minutes, and the outcomes for the own organisation (eis 74, 84).</summary>
public static class VerslagApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var verslag = api.MapGroup("/vergaderingen/{vergadering:guid}/verslag").WithTags("Verslagen");
        verslag.MapGet(string.Empty, LeesAsync).MetRecht(OverlegRecht.Verslag).WithSummary("Uw deel van het verslag; een casus die voor u gesloten is, staat er zonder inhoud");
        verslag.MapPut("/opmerking", MerkOpAsync).WithMetadata(new MetVersie()).MetRecht(OverlegRecht.Voorzitten).WithSummary("Zet een opmerking bij een casus, voor de versie die u hierna vaststelt");
        verslag.MapPost(string.Empty, StelVastAsync).WithMetadata(new MetVersie()).MetRecht(OverlegRecht.Vaststellen).WithSummary("Stel het verslag vast, of een nieuwe versie met de reden");
        var acties = api.MapGroup("/vergaderingen/{vergadering:guid}/acties").WithTags("Verslagen");
        acties.MapGet(string.Empty, ActiesAsync).MetRecht(OverlegRecht.Voorzitten).WithSummary("De acties van de casussen op de agenda: open, en gemeld sinds de vorige bespreking");
        acties.MapPut(string.Empty, MeldActieAsync).MetRecht(OverlegRecht.Voorzitten).WithSummary("Leg vast hoe het met een actie is gegaan; zonder status staat zij weer open");
        var uitkomsten = api.MapGroup("/uitkomsten").WithTags("Verslagen");
        uitkomsten.MapGet(string.Empty, LijstAsync).MetRecht(OverlegRecht.Uitkomsten).WithSummary("Uitkomsten van overleggen waar u bij zat, voor uw organisatie");
        uitkomsten.MapGet("/{uitkomst:guid}", UitkomstAsync).MetRecht(OverlegRecht.Uitkomsten).WithSummary("Acties van uw organisatie, wat is afgesproken, en wanneer het volgende overleg is");
        uitkomsten.MapPut("/{uitkomst:guid}/gelezen", GelezenAsync).MetRecht(OverlegRecht.Uitkomsten).WithSummary("Meld dat uw organisatie het heeft gelezen");
        uitkomsten.MapDelete("/{uitkomst:guid}/gelezen", OngelezenAsync).MetRecht(OverlegRecht.Uitkomsten).WithSummary("Zet het terug op de werklijst");
    }

    private static async Task<Verslagbeeld> LeesAsync(PartituurDb db, HttpContext http, int? versie, bool? concept, CancellationToken stop)
    {
        var v = ApiFilter.Onderwerp<Vergadering>(http);
        var beeld = await Verslagbeeld.LeesAsync(db, v, db.Kijker!, versie, concept == true, stop) ?? throw new NietGevonden("Dit verslag is er nog niet.");
        _ = ApiFilter.Versie(http, v);
        ApiFilter.Getoond(http, beeld.Getoond);
        return beeld;
    }

    private static async Task<NoContent> MerkOpAsync(VerslagOpmerkingGegevens invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var v = ApiFilter.Onderwerp<Vergadering>(http);
        ApiFilter.MoetVersieZijn(http, v, invoer.Versie);
        if (!(await Verslagbeeld.LeestAsync(db, v, db.Kijker!, stop))(invoer.Casus!.Value))
        {
            throw new RegelGeschonden("punt-gesloten", "Deze casus is voor u niet open.");
        }

        await new Verslaglegging(db).MerkOpAsync(v, invoer.Casus.Value, invoer.Tekst, invoer.Opnieuw, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<VastgesteldUit> StelVastAsync(VerslagVaststellen invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var v = ApiFilter.Onderwerp<Vergadering>(http);
        ApiFilter.MoetVersieZijn(http, v, invoer.Versie);
        var nummer = await new Verslaglegging(db).StelVastAsync(v, await Verslagbeeld.LeestAsync(db, v, db.Kijker!, stop), invoer.Reden, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return new(nummer);
    }

    private static async Task<Uitkomstactiesbeeld> ActiesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var beeld = await Uitkomstactiesbeeld.LeesAsync(db, ApiFilter.Onderwerp<Vergadering>(http), db.Kijker!, db.Handeling!.Dag, stop);
        ApiFilter.Getoond(http, beeld.Getoond);
        return beeld;
    }

    private static async Task<NoContent> MeldActieAsync(VerslagActieGegevens invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var melding = new UitkomstactieInvoer { Actie = invoer.Actie!.Value.ToString(), Status = invoer.Status, Toelichting = invoer.Toelichting, BlijftStaan = invoer.BlijftStaan, NieuweDag = invoer.NieuweDag };
        await Uitkomstactiesbeeld.MeldAsync(db, ApiFilter.Onderwerp<Vergadering>(http), db.Kijker!, melding, invoer.Status is null or ActieStatus.Open, db.Handeling!, stop);
        return TypedResults.NoContent();
    }

    private static async Task<IReadOnlyList<Uitkomstrij>> LijstAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var rijen = db.Kijker!.IsDeelnemer ? await Uitkomstrij.LeesAsync(db, stop) : [];
        ApiFilter.Getoond(http, rijen.Select(r => r.Id));
        return rijen;
    }

    private static async Task<Uitkomstbeeld> UitkomstAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var beeld = await Uitkomstbeeld.LeesAsync(db, ApiFilter.Onderwerp<Uitkomstpakket>(http), db.Handeling!.Dag, stop);
        ApiFilter.Getoond(http, beeld.Getoond);
        return beeld;
    }

    private static async Task<NoContent> GelezenAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Uitkomstpakket>(http).IsGelezen(db.Handeling!);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> OngelezenAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Onderwerp<Uitkomstpakket>(http).TochNietGelezen();
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Casus">On the agenda.</param>
/// <param name="Tekst">What the chair adds; empty takes it away.</param>
/// <param name="Opnieuw">The day by which it comes back.</param>
/// <param name="Versie">The version of the meeting that was read; or send it in If-Match.</param>
public sealed record VerslagOpmerkingGegevens([Required(ErrorMessage = "Geef de casus.")] CasusId? Casus, [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")] string? Tekst, DateOnly? Opnieuw, int? Versie) : IInvoer;

/// <param name="Reden">Why there is a new version; not for the first.</param>
/// <param name="Versie">The version of the meeting that was read; or send it in If-Match.</param>
public sealed record VerslagVaststellen([StringLength(400, ErrorMessage = "Gebruik hoogstens 400 tekens.")] string? Reden, int? Versie) : IInvoer;

/// <param name="Actie">Of a case on the agenda that is open to you.</param>
/// <param name="Status">Gedaan, NietGedaan or NietMeerMogelijk; left out opens it again.</param>
/// <param name="Toelichting">Why it was not done, or is no longer possible.</param>
/// <param name="BlijftStaan">Not done, and still to be done.</param>
/// <param name="NieuweDag">The new day when it stays.</param>
public sealed record VerslagActieGegevens([Required(ErrorMessage = "Geef de actie.")] ActieId? Actie, ActieStatus? Status, [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")] string? Toelichting, bool BlijftStaan, DateOnly? NieuweDag) : IInvoer;

/// <param name="Verslag">Which version of the minutes it is.</param>
public sealed record VastgesteldUit(int Verslag);
