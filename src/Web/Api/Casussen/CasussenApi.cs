using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Api.Casussen;

/// <summary>Cases: the list, and the dossier of one (eis 57).</summary>
public static class CasussenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/casussen").WithTags("Casussen");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(CasusRecht.Lezen).WithSummary("De casussen die u mag zien, nieuwste eerst");
        groep.MapGet("/{casus:guid}", LeesAsync).MetRecht(CasusRecht.Lezen).WithSummary("Het dossier van één casus; journaal, acties en plan hebben een eigen adres");
    }

    private static async Task<Lijst<CasusRegel>> LijstAsync(PartituurDb db, HttpContext http, CasusStatus? status, string? zoek, bool? mijn, int? pagina, CancellationToken stop)
    {
        var nummer = Math.Max(1, pagina ?? 1);
        var lijst = await Casuslijst.LeesAsync(db, status, zoek, mijn == true ? db.Kijker!.Wie : null, nummer, stop);
        ApiFilter.Getoond(http, lijst.Rijen.Select(r => r.Id.Waarde));
        return new([.. lijst.Rijen.Select(r => new CasusRegel(r.Id, r.Nummer, r.Status, r.Regie, r.Procesregisseur, r.LaatsteNotitie, lijst.Namen.GetValueOrDefault(r.Id) ?? []))], nummer, lijst.HeeftMeer);
    }

    private static async Task<DossierUit> LeesAsync(PartituurDb db, HttpContext http)
    {
        var c = ApiFilter.Onderwerp<Casus>(http);
        var l = await DossierLezing.LeesAsync(db, c, 1);
        MensUit? Mens(ProfessionalId? wie) => wie is { } id && l.Mens(id) is { } m ? new(id, m.Naam, m.Functie, m.Organisatie) : null;
        return new(
            c.Id,
            c.Nummer,
            l.Kern.Melding is null ? null : c.MeldingId,
            c.Onderwerp,
            c.Regie,
            c.Status,
            c.GeopendOp,
            c.Essentie,
            Mens(c.ProcesregisseurId),
            Mens(c.VervangerId),
            Mens(c.CasemanagerId),
            [.. l.Personen.Select(p => new CasusPersoonUit(p.Id, p.Naam, p.Geboortedatum, p.Rol, p.BuitenPlanReden))],
            [.. l.Relaties.Select(r => new RelatieUit(r.Van, r.Soort, r.Naar))],
            [.. c.Deelnemers.OrderBy(d => d.Van).Select(d => new DeelnemerUit(Mens(d.ProfessionalId)!, d.Van, d.Tot))],
            [.. l.Leefgebieden.SelectMany(g => g.Scores.Select(s => new LaatsteScoreUit(g.Naam, s.Key, s.Value.Score, s.Value.Beschermend, s.Value.Op, s.Value.Bron)))],
            l.Kern.Versie,
            l.Kern.VolgendOverleg,
            c.Afronding is { } a ? new(Mens(a.Door)!, a.Op, a.Reden, a.Ontvanger, a.Overdracht) : null,
            ApiFilter.Versie(http, c));
    }
}

public sealed record CasusRegel(CasusId Id, string Nummer, CasusStatus Status, Regie Regie, string? Procesregisseur, DateTimeOffset? LaatsteNotitie, IReadOnlyList<string> Namen);

/// <param name="Id">The case.</param>
/// <param name="Nummer">Its number in the house.</param>
/// <param name="Melding">The melding it came from, for who may see that.</param>
/// <param name="Onderwerp">Person, family, group or area.</param>
/// <param name="Regie">By a casusoverleg or a procesregisseur.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="GeopendOp">Since when.</param>
/// <param name="Essentie">What it is really about.</param>
/// <param name="Procesregisseur">Who leads.</param>
/// <param name="Vervanger">The stand-in.</param>
/// <param name="Casemanager">The partner's fixed contact.</param>
/// <param name="Personen">Whom it is about.</param>
/// <param name="Relaties">What they are of each other.</param>
/// <param name="Deelnemers">Who takes or took part.</param>
/// <param name="LaatsteScores">The last score per person and leefgebied.</param>
/// <param name="Planversie">Number of the newest plan version; null without a plan.</param>
/// <param name="VolgendOverleg">Day of the next casusoverleg on whose agenda it stands.</param>
/// <param name="Afronding">How it ended; null while it runs.</param>
/// <param name="Versie">For If-Match when something is overwritten.</param>
public sealed record DossierUit(
    CasusId Id,
    string Nummer,
    MeldingId? Melding,
    Onderwerp Onderwerp,
    Regie Regie,
    CasusStatus Status,
    DateTimeOffset GeopendOp,
    string? Essentie,
    MensUit? Procesregisseur,
    MensUit? Vervanger,
    MensUit? Casemanager,
    IReadOnlyList<CasusPersoonUit> Personen,
    IReadOnlyList<RelatieUit> Relaties,
    IReadOnlyList<DeelnemerUit> Deelnemers,
    IReadOnlyList<LaatsteScoreUit> LaatsteScores,
    int? Planversie,
    DateOnly? VolgendOverleg,
    AfrondingUit? Afronding,
    int Versie);

public sealed record MensUit(ProfessionalId Id, string Naam, string? Functie, string Organisatie);

public sealed record CasusPersoonUit(PersoonId Persoon, string Naam, DateOnly? Geboortedatum, string Rol, string? BuitenPlanReden);

public sealed record RelatieUit(PersoonId Van, Relatiesoort Soort, PersoonId Naar);

public sealed record DeelnemerUit(MensUit Professional, DateOnly Van, DateOnly? Tot);

public sealed record LaatsteScoreUit(string Leefgebied, PersoonId Persoon, int Score, bool Beschermend, DateTimeOffset Op, string Bron);

public sealed record AfrondingUit(MensUit Door, DateTimeOffset Op, string Reden, string? Ontvanger, string? Overdracht);
