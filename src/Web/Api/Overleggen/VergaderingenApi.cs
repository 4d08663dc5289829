using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur.Live;
using Partituur.Web.Pages.Overleggen;

namespace Partituur.Web.Api.Overleggen;

/// <summary>A casusoverleg while it is held: led, followed live, and who was there (eis 10, 19, 70–75).</summary>
public static class VergaderingenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/overleggen/{overleg:guid}/vergadering", KlaarzettenAsync).MetRecht(OverlegRecht.Voorzitten).WithTags("Vergaderingen").WithSummary("Zet een overleg klaar om te houden, met de agenda zoals die nu is");
        api.MapGet("/vergaderingen", MijnAsync).MetRecht(OverlegRecht.Volgen).WithTags("Vergaderingen").WithSummary("Overleggen van vandaag en later waar u bij zit");
        var groep = api.MapGroup("/vergaderingen/{vergadering:guid}").WithTags("Vergaderingen");
        groep.MapGet(string.Empty, LeesAsync).MetRecht(OverlegRecht.Volgen).WithSummary("De stand van een overleg, zoals u die mag zien");
        groep.MapGet("/stroom", Stroom).MetRecht(OverlegRecht.Volgen).WithSummary("Meldt dat er een nieuwere stand is (server-sent events); de stand zelf haalt u op");
        groep.MapPost("/deelname", DeelnameAsync).MetRecht(OverlegRecht.Volgen).WithSummary("Doe mee, in de zaal of via video, onderteken, of ga weg");
        groep.MapPost("/inbreng", InbrengAsync).MetRecht(OverlegRecht.Volgen).WithSummary("Zeg iets over een casus die voor u open is; een andere mening komt in het journaal");
        groep.MapPut("/stand", StandAsync).MetRecht(OverlegRecht.Voorzitten).WithSummary("Begin, ga naar deel 2, terug naar deel 1, sluit, of open weer");
        groep.MapPut("/huidig", (VergaderHuidig invoer, PartituurDb db, HttpContext http, CancellationToken stop) => DoeAsync(db, http, v => v.Ga(invoer.Casus!.Value, db.Handeling!), stop)).MetRecht(OverlegRecht.Voorzitten).WithSummary("Breng een casus aan de orde");
        groep.MapPost("/punt", PuntAsync).MetRecht(OverlegRecht.Voorzitten).WithSummary("Leg besluit en actie vast over een casus, en ga verder");
        groep.MapPost("/deelnemers", ErbijAsync).MetRecht(OverlegRecht.Voorzitten).WithSummary("Zet iemand op de lijst");
        groep.MapPut("/aanwezigheid", VerbeterAsync).MetRecht(OverlegRecht.Voorzitten).WithSummary("Verbeter wie er was, hoe, en bij welke casussen");
    }

    private static async Task<Created<Gemaakt>> KlaarzettenAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var vergadering = await new Vergaderbeheer(db).ZetKlaarAsync(ApiFilter.Onderwerp<Casusoverleg>(http), db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/vergaderingen/{vergadering.Id}", new Gemaakt(vergadering.Id.Waarde));
    }

    private static async Task<IReadOnlyList<Meevolgrij>> MijnAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var rijen = await MeevolgenModel.LeesAsync(db, db.Kijker!, db.Handeling!.Dag, stop);
        ApiFilter.Getoond(http, rijen.Select(r => r.Id.Waarde));
        return rijen;
    }

    private static async Task<Vergaderbeeld> LeesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var beeld = await Vergaderbeeld.LeesAsync(db, ApiFilter.Onderwerp<Vergadering>(http), db.Kijker!, db.Handeling!.Dag, db.Handeling.Op, stop);
        ApiFilter.Getoond(http, beeld.Getoond);
        return beeld;
    }

    private static ServerSentEventsResult<string> Stroom(Standstroom stroom, HttpContext http, CancellationToken stop) =>
        TypedResults.ServerSentEvents(stroom.VolgAsync(ApiFilter.Onderwerp<Vergadering>(http).Id, Standstroom.Laatste(http.Request), stop));

    private static async Task<NoContent> DeelnameAsync(VergaderDeelname invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var (nu, (nummer, _)) = (db.Handeling!, await new Vergaderbeheer(db).VerklaringAsync(ApiFilter.Onderwerp<Vergadering>(http).HuisId, db.Handeling!.Dag, stop));
        return await DoeAsync(db, http, v =>
        {
            v.ZetDeelname(nu.Professional, invoer.Deelname!.Value);
            if (invoer.Akkoord)
            {
                v.Teken(nu.Professional, nummer, false, nu);
            }
        }, stop);
    }

    private static async Task<NoContent> InbrengAsync(VergaderInbrengInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var (v, nu) = (ApiFilter.Onderwerp<Vergadering>(http), db.Handeling!);
        if (!v.MagLezen(nu.Professional, invoer.Casus!.Value, nu.Dag))
        {
            throw new RegelGeschonden("punt-gesloten", "Deze casus is voor u niet open.");
        }

        await new Inbrengen(db).VoerUitAsync(v, invoer.Casus.Value, invoer.Soort, invoer.Tekst!, nu.VanOrganisatie, nu, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    /// <summary>From where it stands to where it is asked; a step that cannot be made says why.</summary>
    private static async Task<NoContent> StandAsync(VergaderStap invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var nu = db.Handeling!;
        if (invoer.Stand == Vergaderstand.Gesloten)
        {
            await new Vergaderbeheer(db).DoeAsync(ApiFilter.Onderwerp<Vergadering>(http), v => Vergadersluiting.SluitAsync(db, v, nu), stop);
            return TypedResults.NoContent();
        }

        return await DoeAsync(db, http, v => (invoer.Stand, v.Stand) switch
        {
            (Vergaderstand.DeelEen, Vergaderstand.DeelTwee) => v.TerugNaarDeelEen,
            (Vergaderstand.DeelEen, Vergaderstand.Gesloten) => v.Heropen,
            (Vergaderstand.DeelEen, _) => v.Begin,
            (Vergaderstand.DeelTwee, _) => (Action<Kern.Logboek.Handeling>)v.NaarDeelTwee,
            _ => throw new InvoerOngeldig("stand", "Kies DeelEen, DeelTwee of Gesloten."),
        }, nu, stop);
    }

    private static async Task<NoContent> PuntAsync(VergaderPunt invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var (v, nu, dienst) = (ApiFilter.Onderwerp<Vergadering>(http), db.Handeling!, new Punten(db));
        var punt = new VergaderpuntInvoer { Casus = invoer.Casus!.Value.ToString(), Besluit = invoer.Besluit, Actie = invoer.Actie, Wie = invoer.Wie, Voor = invoer.Voor, Vertrouwelijk = invoer.Vertrouwelijk, Waarom = invoer.Waarom };
        var actie = await dienst.ActieLezenAsync(v, punt, nu.Dag, (veld, zin) => throw new InvoerOngeldig(veld.ToLowerInvariant(), zin));
        var wat = await dienst.LegVastAsync(v, punt, actie, nu);
        await db.SaveChangesAsync(stop);
        return await DoeAsync(db, http, x => Punten.Werk(x, punt, wat, invoer.Verder, nu), stop);
    }

    private static async Task<NoContent> ErbijAsync(VergaderErbij invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var iemand = await new Vergaderbeheer(db).IemandAsync(ApiFilter.Onderwerp<Vergadering>(http), invoer.Professional!.Value, invoer.Deel, db.Handeling!.Dag, stop);
        return await DoeAsync(db, http, v => v.Nodig([iemand]), stop);
    }

    private static async Task<NoContent> VerbeterAsync(VergaderVerbeter invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var v = ApiFilter.Onderwerp<Vergadering>(http);
        ApiFilter.MoetVersieZijn(http, v, null);
        v.Verbeter(invoer.Professional!.Value, invoer.Deelname!.Value, (invoer.Casussen ?? []).ToHashSet());
        await Vergadersluiting.WerkBijAsync(db, v, db.Handeling!);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static Task<NoContent> DoeAsync(PartituurDb db, HttpContext http, Func<Vergadering, Action<Kern.Logboek.Handeling>> stap, Kern.Logboek.Handeling nu, CancellationToken stop) => DoeAsync(db, http, v => stap(v)(nu), stop);

    private static async Task<NoContent> DoeAsync(PartituurDb db, HttpContext http, Action<Vergadering> wat, CancellationToken stop)
    {
        await new Vergaderbeheer(db).DoeAsync(ApiFilter.Onderwerp<Vergadering>(http), v =>
        {
            wat(v);
            return Task.CompletedTask;
        }, stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Deelname">How, or Afwezig for who goes away.</param>
/// <param name="Akkoord">Whether the vertrouwelijkheidsverklaring is signed with it.</param>
public sealed record VergaderDeelname([Required(ErrorMessage = "Kies hoe u meedoet.")] Deelname? Deelname, bool Akkoord = false) : IInvoer;

/// <param name="Casus">Open to the writer.</param>
/// <param name="Tekst">At most 1,000 characters.</param>
/// <param name="Soort">An addition when left out.</param>
public sealed record VergaderInbrengInvoer([Required(ErrorMessage = "Geef de casus.")] CasusId? Casus, [Required(ErrorMessage = "Vul in wat u wilt zeggen."), StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")] string? Tekst, Inbrengsoort Soort = Inbrengsoort.Aanvulling) : IInvoer;

/// <param name="Stand">DeelEen, DeelTwee or Gesloten.</param>
public sealed record VergaderStap([Required(ErrorMessage = "Kies DeelEen, DeelTwee of Gesloten.")] Vergaderstand? Stand) : IInvoer;

/// <param name="Casus">On the agenda.</param>
public sealed record VergaderHuidig([Required(ErrorMessage = "Geef de casus.")] CasusId? Casus) : IInvoer;

/// <param name="Casus">On the agenda.</param>
/// <param name="Besluit">What was decided; at most 2,000 characters.</param>
/// <param name="Actie">What is agreed on; at most 500 characters.</param>
/// <param name="Wie">Its owner: the name, or a part of it that fits one person of the case.</param>
/// <param name="Voor">By when: a date, or as it is typed in the cockpit.</param>
/// <param name="Vertrouwelijk">Whether it stays among fewer people.</param>
/// <param name="Waarom">Why it is confidential.</param>
/// <param name="Verder">Whether the next case comes up.</param>
public sealed record VergaderPunt(
    [Required(ErrorMessage = "Geef de casus.")] CasusId? Casus, [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")] string? Besluit, [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")] string? Actie, string? Wie, string? Voor,
    bool Vertrouwelijk = false, [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")] string? Waarom = null, bool Verder = false) : IInvoer;

/// <param name="Professional">Who.</param>
/// <param name="Deel">From which part on; part one when it is not said.</param>
public sealed record VergaderErbij([Required(ErrorMessage = "Geef wie erbij komt.")] ProfessionalId? Professional, Tafeldeel Deel = Tafeldeel.Een) : IInvoer;

/// <param name="Professional">Whose attendance.</param>
/// <param name="Deelname">How.</param>
/// <param name="Casussen">At which cases.</param>
public sealed record VergaderVerbeter([Required(ErrorMessage = "Geef wie er was.")] ProfessionalId? Professional, [Required(ErrorMessage = "Kies hoe deze persoon erbij was.")] Deelname? Deelname, IReadOnlyList<CasusId>? Casussen) : IInvoer;
