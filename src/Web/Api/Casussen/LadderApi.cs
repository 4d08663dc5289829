using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Api.Casussen;

/// <summary>The ladder of a case: conditions of every step, pausing, handing over, who holds the casusregie, and the unit it is about.</summary>
public static class LadderApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var casus = api.MapGroup("/casussen/{casus:guid}").WithTags("Casussen");
        casus.MapGet("/ladder", LadderAsync).MetRecht(CasusRecht.Lezen).WithSummary("Elke stap met wat klopt en wat ontbreekt");
        casus.MapGet("/opschortingen", OpschortingenAsync).MetRecht(CasusRecht.Lezen).WithSummary("Wanneer de casus stilstond, waarom en wie dat besloot");
        casus.MapPost("/opschortingen", SchortOpAsync).MetRecht(CasusRecht.Afschalen).WithSummary("Schort de casus op tot een dag; open acties en evaluaties schuiven mee");
        casus.MapPost("/hervattingen", HervatAsync).MetRecht(CasusRecht.Afschalen).WithSummary("Laat de casus weer lopen; voor zijn dag met een reden");
        casus.MapGet("/overdrachten", OverdrachtenAsync).MetRecht(CasusRecht.Lezen).WithSummary("Aanbiedingen van deze casus, voor zover u ze mag zien");
        casus.MapPost("/overdrachten", BiedAanAsync).MetRecht(CasusRecht.Afschalen).WithSummary("Bied de casus aan een partner, een lokaal netwerk of een ander huis aan");
        casus.MapGet("/casusregie", CasusregieAsync).MetRecht(CasusRecht.Lezen).WithSummary("Wie de casusregie feitelijk heeft en had");
        casus.MapPost("/casusregie", LegRegieVastAsync).MetRecht(CasusRecht.Samenstellen).WithSummary("Leg vast wie de casusregie nu heeft");
        casus.MapGet("/onderwerp", OnderwerpAsync).MetRecht(CasusRecht.Lezen).WithSummary("Waarover de casus gaat: mensen, of een gezin, groep of gebied met zijn leden");
        casus.MapPut("/onderwerp", KoppelAsync).WithMetadata(new MetVersie()).MetRecht(CasusRecht.Samenstellen).WithSummary("Koppel de casus aan een gezin, groep of gebied; zonder verband gaat hij over de mensen");
        var een = api.MapGroup("/casussen/overdrachten").WithTags("Casussen");
        een.MapGet(string.Empty, AlleAsync).MetRecht(CasusRecht.OverdrachtLezen).WithSummary("Aangeboden casussen: van dit huis, of aan u");
        een.MapGet("/{overdracht:guid}", LeesAsync).MetRecht(CasusRecht.OverdrachtLezen).WithSummary("Eén aanbod; de inhoud pas na het overnemen");
        een.MapPost("/{overdracht:guid}/aannemingen", NeemAanAsync).MetRecht(CasusRecht.OverdrachtBeantwoorden).WithSummary("Neem de casus over");
        een.MapPost("/{overdracht:guid}/weigeringen", WeigerAsync).MetRecht(CasusRecht.OverdrachtBeantwoorden).WithSummary("Neem de casus niet over; de gegevens worden verwijderd");
        een.MapPost("/{overdracht:guid}/intrekkingen", TrekInAsync).MetRecht(CasusRecht.OverdrachtIntrekken).WithSummary("Trek het aanbod in; de casus loopt door");
    }

    private static async Task<IReadOnlyList<TredeUit>> LadderAsync(PartituurDb db, HttpContext http, CancellationToken stop) =>
        [.. (await Casusladder.LeesAsync(db, ApiFilter.Onderwerp<Casus>(http), stop)).Select(t => new TredeUit(t.Naam, t.Uitleg, t.Ontbreekt.Count == 0, t.Geldt, t.Ontbreekt))];

    private static async Task<OpschortingenUit> OpschortingenAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        return new(casus.StaatStil(db.Handeling!.Dag), casus.OpgeschortTot, casus.DagenOpgeschort(db.Handeling.Dag), await OpschortingRij.VanAsync(db, casus.Id, stop));
    }

    private static async Task<Created<Gemaakt>> SchortOpAsync(OpschortApiInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var opschorting = await new Opschorten(db).VoerUitAsync(casus, invoer.Tot!.Value, invoer.Reden, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/casussen/{casus.Id}/opschortingen", new Gemaakt(opschorting.Id));
    }

    private static async Task<NoContent> HervatAsync(HervatApiInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Opschorten(db).HervatAsync(ApiFilter.Onderwerp<Casus>(http), invoer.Reden, db.Handeling!, stop);
        return await OpslaanAsync(db, stop);
    }

    private static Task<IReadOnlyList<OverdrachtRij>> OverdrachtenAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var id = ApiFilter.Onderwerp<Casus>(http).Id;
        return OverdrachtLezing.LijstAsync(db, db.Casusoverdrachten.Where(o => o.CasusId == id), stop);
    }

    private static async Task<Created<Gemaakt>> BiedAanAsync(OverdrachtApiInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var overdracht = await new CasusOverdragen(db).BiedAanAsync(ApiFilter.Onderwerp<Casus>(http), invoer.Verzoek, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/casussen/overdrachten/{overdracht.Id}", new Gemaakt(overdracht.Id));
    }

    private static Task<IReadOnlyList<CasusregieRij>> CasusregieAsync(PartituurDb db, HttpContext http, CancellationToken stop) => CasusregieRij.VanAsync(db, ApiFilter.Onderwerp<Casus>(http).Id, stop);

    private static async Task<Created<Gemaakt>> LegRegieVastAsync(CasusregieApiInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var regie = await new Casusregiebeheer(db).LegVastAsync(casus, invoer.Organisatie!.Value, invoer.Professional, invoer.Van!.Value, invoer.Toelichting, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/casussen/{casus.Id}/casusregie", new Gemaakt(regie.Id));
    }

    private static async Task<OnderwerpUit> OnderwerpAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        var (verband, leden) = await Casusonderwerp.LeesAsync(db, casus, stop);
        return new(casus.Onderwerp, verband?.Id, verband?.Naam, verband?.Plaats, leden, ApiFilter.Versie(http, casus));
    }

    private static async Task<NoContent> KoppelAsync(OnderwerpInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        ApiFilter.MoetVersieZijn(http, casus, invoer.Versie);
        if (invoer.Verband is { } verband)
        {
            casus.GaatOverVerband(await Casusonderwerp.ZoekAsync(db, verband, stop));
        }
        else
        {
            casus.GaatOverMensen();
        }

        return await OpslaanAsync(db, stop);
    }

    private static async Task<IReadOnlyList<OverdrachtRij>> AlleAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var rijen = await OverdrachtLezing.LijstAsync(db, db.Casusoverdrachten, stop);
        ApiFilter.Getoond(http, rijen.Select(r => r.Id));
        return rijen;
    }

    private static OverdrachtUit LeesAsync(PartituurDb db, HttpContext http)
    {
        var o = ApiFilter.Onderwerp<Casusoverdracht>(http);
        var (wijBieden, wijHebben) = (o.HuisId == db.Kijker!.Huis && db.Kijker.ZietCasussenVanHuis, o.Status == VerwijzingStatus.Aangenomen);
        return new(o.Id, o.Soort, o.NaarNaam, o.Status, o.Waarom, [.. o.Personen.OrderBy(p => p.Rij).Select(p => new OverdrachtPersoonUit(p.Naam, p.Geboortejaar))], o.Uiterlijk, wijBieden || wijHebben ? o.Inhoud : null, wijBieden ? o.CasusId : wijHebben ? o.NieuweCasusId : null, wijBieden ? o.Antwoordreden : null);
    }

    private static async Task<OverdrachtUit> NeemAanAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new CasusOverdragen(db).NeemAanAsync(ApiFilter.Onderwerp<Casusoverdracht>(http), db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return LeesAsync(db, http);
    }

    private static async Task<NoContent> WeigerAsync(AntwoordredenInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new CasusOverdragen(db).WeigerAsync(ApiFilter.Onderwerp<Casusoverdracht>(http), invoer.Reden, db.Handeling!, stop);
        return await OpslaanAsync(db, stop);
    }

    private static async Task<NoContent> TrekInAsync(AntwoordredenInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new CasusOverdragen(db).TrekInAsync(ApiFilter.Onderwerp<Casusoverdracht>(http), invoer.Reden, db.Handeling!, stop);
        return await OpslaanAsync(db, stop);
    }

    private static async Task<NoContent> OpslaanAsync(PartituurDb db, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Reden">Why the case stands still.</param>
/// <param name="Tot">The day on which it runs again.</param>
public sealed record OpschortApiInvoer(
    [Required(ErrorMessage = "Vul de reden in."), StringLength(1000)] string? Reden,
    [Required(ErrorMessage = "Kies een dag.")] DateOnly? Tot) : IInvoer;

/// <param name="Reden">Required before its day.</param>
public sealed record HervatApiInvoer([StringLength(1000)] string? Reden) : IInvoer;

/// <param name="Soort">Keten, LokaalNetwerk or Huis.</param>
/// <param name="Organisatie">With Keten: the partner.</param>
/// <param name="Voorziening">With LokaalNetwerk: one of the partnergids.</param>
/// <param name="NaarHuis">With Huis.</param>
/// <param name="Personen">About whom: people in the case.</param>
/// <param name="Waarom">One sentence that the receiver reads at once.</param>
/// <param name="Inhoud">What is handed over; read after acceptance.</param>
/// <param name="Reden">Why; stays in the house.</param>
/// <param name="Essentie">Goes along to another house.</param>
/// <param name="Leefgebieden">The last scores go along.</param>
/// <param name="Plan">Goals and running interventies go along.</param>
/// <param name="Pogingen">Earlier help goes along.</param>
public sealed record OverdrachtApiInvoer(
    [Required(ErrorMessage = "Kies aan wie u de casus aanbiedt.")] Overdrachtsoort? Soort,
    OrganisatieId? Organisatie,
    VoorzieningId? Voorziening,
    HuisId? NaarHuis,
    IReadOnlyList<PersoonId>? Personen,
    [Required(ErrorMessage = "Vul in waarom u dit vraagt."), StringLength(1000)] string? Waarom,
    [Required(ErrorMessage = "Vul in wat u overdraagt."), StringLength(3500)] string? Inhoud,
    [Required(ErrorMessage = "Vul de reden in."), StringLength(4000)] string? Reden,
    bool Essentie = false,
    bool Leefgebieden = false,
    bool Plan = false,
    bool Pogingen = false) : IInvoer
{
    internal Overdrachtverzoek Verzoek => new(Soort!.Value, Organisatie, Voorziening, NaarHuis, Reden, Waarom, Inhoud, new(Essentie, Leefgebieden, Plan, Pogingen), [.. (Personen ?? []).Distinct()]);
}

/// <param name="Organisatie">A partner with a valid convenant, or the house.</param>
/// <param name="Professional">Somebody who works there.</param>
/// <param name="Van">Since when; not after today.</param>
/// <param name="Toelichting">Why it went over.</param>
public sealed record CasusregieApiInvoer(
    [Required(ErrorMessage = "Kies een organisatie.")] OrganisatieId? Organisatie,
    ProfessionalId? Professional,
    [Required(ErrorMessage = "Kies een dag.")] DateOnly? Van,
    [StringLength(500)] string? Toelichting) : IInvoer;

/// <param name="Verband">A gezin, groep or gebied; left out is the people.</param>
/// <param name="Versie">The version of the case that was read; or send it in If-Match.</param>
public sealed record OnderwerpInvoer(VerbandId? Verband, int? Versie) : IInvoer;

public sealed record AntwoordredenInvoer([Required(ErrorMessage = "Vul de reden in."), StringLength(1000)] string? Reden) : IInvoer;

public sealed record TredeUit(string Naam, string Uitleg, bool Kan, IReadOnlyList<string> Geldt, IReadOnlyList<string> Ontbreekt);

public sealed record OpschortingenUit(bool StaatStil, DateOnly? Tot, int DagenOpgeschort, IReadOnlyList<OpschortingRij> Items);

public sealed record OnderwerpUit(Onderwerp Soort, VerbandId? Verband, string? Naam, string? Plaats, IReadOnlyList<Verbandslid> Leden, int Versie);

public sealed record OverdrachtPersoonUit(string Naam, int? Geboortejaar);

/// <param name="Id">The offer.</param>
/// <param name="Soort">To what kind of receiver.</param>
/// <param name="Naar">To whom.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Waarom">The sentence for the receiver; removed when it was not accepted.</param>
/// <param name="Personen">The minimal set.</param>
/// <param name="Uiterlijk">Last day to answer.</param>
/// <param name="Inhoud">After acceptance, or for the house that offers.</param>
/// <param name="Casus">The case here, or the new one in the own house.</param>
/// <param name="Antwoordreden">For the house that offers.</param>
public sealed record OverdrachtUit(Guid Id, Overdrachtsoort Soort, string Naar, VerwijzingStatus Status, string? Waarom, IReadOnlyList<OverdrachtPersoonUit> Personen, DateOnly Uiterlijk, string? Inhoud, CasusId? Casus, string? Antwoordreden);
