using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Pages.Personen;

namespace Partituur.Web.Api.Personen;

/// <summary>Keeps what is known of a person up to date, and merges two rows that are one human: as the pages do, with the same rights and rules.</summary>
public static class PersoonGegevensApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/personen/{persoon:guid}").WithTags("Personen");
        groep.MapPut("/personalia", WijzigAsync).WithMetadata(new MetVersie()).MetRecht(PersoonRecht.Bewerken).WithSummary("Verbeter wie iemand is; zonder bsn blijft het nummer staan");
        groep.MapPut("/taal", SpreektAsync).WithMetadata(new MetVersie()).MetRecht(PersoonRecht.Bewerken).WithSummary("Leg vast welke taal iemand spreekt en of er een tolk nodig is");
        groep.MapPost("/adressen", WoontAsync).MetRecht(PersoonRecht.Bewerken).WithSummary("Voeg een adres toe vanaf een dag");
        groep.MapPut("/adressen/{adres:guid}/einde", VertrektAsync).MetRecht(PersoonRecht.Bewerken).WithSummary("Laat een adres eindigen");
        groep.MapDelete("/adressen/{adres:guid}", AdresWegAsync).MetRecht(PersoonRecht.Bewerken).WithSummary("Haal een adres weg dat nooit goed was");
        groep.MapPost("/aliassen", HeetOokAsync).MetRecht(PersoonRecht.Bewerken).WithSummary("Voeg een andere naam toe");
        groep.MapPost("/contactgegevens", IsTeBereikenAsync).MetRecht(PersoonRecht.Bewerken).WithSummary("Voeg een telefoonnummer of e-mailadres toe");
        groep.MapDelete("/contactgegevens/{gegeven:guid}", ContactWegAsync).MetRecht(PersoonRecht.Bewerken).WithSummary("Haal een contactgegeven weg");
        groep.MapPost("/waarschuwingen", WaarschuwAsync).MetRecht(PersoonRecht.Waarschuwen).WithSummary("Waarschuw voor de veiligheid van wie deze persoon ontmoet");
        groep.MapPut("/waarschuwingen/{waarschuwing:guid}/herziening", HerzieAsync).MetRecht(PersoonRecht.Waarschuwen).WithSummary("De waarschuwing geldt nog, tot de volgende datum");
        groep.MapPut("/waarschuwingen/{waarschuwing:guid}/intrekking", TrekInAsync).MetRecht(PersoonRecht.Waarschuwen).WithSummary("Trek een waarschuwing in");
        groep.MapDelete("/waarschuwingen/{waarschuwing:guid}/intrekking", ZetTerugAsync).MetRecht(PersoonRecht.Waarschuwen).WithSummary("De ingetrokken waarschuwing geldt toch nog");
        groep.MapPost("/samenvoegingen", VoegSamenAsync).MetRecht(PersoonRecht.VoorstelBeoordelen).WithSummary("Voeg twee inschrijvingen van één mens samen; wat het eerst is ingeschreven blijft");
        groep.MapDelete("/samenvoegingen/{samenvoeging:guid}", MaakLosAsync).MetRecht(PersoonRecht.VoorstelBeoordelen).WithSummary("Draai een samenvoeging terug");
    }

    private static async Task<PersonaliaUit> WijzigAsync(PersonaliaInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var persoon = ApiFilter.Onderwerp<Persoon>(http);
        ApiFilter.MoetVersieZijn(http, persoon, invoer.Versie);
        var dubbel = await new PersoonBewerken(db).WijzigAsync(persoon, invoer.AlsInvoer().AlsPersonalia(persoon.Bsn), db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return new(persoon.Naam, dubbel, ApiFilter.Versie(http, persoon));
    }

    private static Task<NoContent> SpreektAsync(TaalGegeven invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.MoetVersieZijn(http, ApiFilter.Onderwerp<Persoon>(http), invoer.Versie);
        return DoeAsync(db, http, p => p.Spreekt(invoer.Taal, invoer.TolkNodig), stop);
    }

    private static Task<NoContent> WoontAsync(AdresGegeven invoer, PartituurDb db, HttpContext http, CancellationToken stop) =>
        DoeAsync(db, http, p => p.WoontOp(new(invoer.Straat!, invoer.Huisnummer, invoer.Postcode, invoer.Woonplaats!, invoer.Buurt, invoer.Wijk, invoer.Gemeente), invoer.Van!.Value), stop);

    private static Task<NoContent> VertrektAsync(Guid adres, DagInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop) =>
        DoeAsync(db, http, p => p.VertrektVan(adres, invoer.Dag!.Value), stop);

    private static Task<NoContent> AdresWegAsync(Guid adres, PartituurDb db, HttpContext http, CancellationToken stop) => DoeAsync(db, http, p => p.HaalAdresWeg(adres), stop);

    private static Task<NoContent> HeetOokAsync(NaamInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop) => DoeAsync(db, http, p => p.HeetOok(invoer.Naam!), stop);

    private static async Task<GemaaktUit> IsTeBereikenAsync(ContactGegevenInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        Guid id = default;
        await DoeAsync(db, http, p => id = p.IsTeBereiken(invoer.Soort!.Value, invoer.Waarde!, invoer.Toelichting).Id, stop);
        return new(id);
    }

    private static Task<NoContent> ContactWegAsync(Guid gegeven, PartituurDb db, HttpContext http, CancellationToken stop) => DoeAsync(db, http, p => p.IsNietMeerTeBereiken(gegeven), stop);

    private static async Task<GemaaktUit> WaarschuwAsync(WaarschuwingGegeven invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        Guid id = default;
        await DoeAsync(db, http, p => id = p.Waarschuw(invoer.Tekst!, invoer.HerzienOp!.Value, db.Handeling!).Id, stop);
        return new(id);
    }

    private static Task<NoContent> HerzieAsync(Guid waarschuwing, DagInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop) =>
        DoeAsync(db, http, p => p.HerzieWaarschuwing(waarschuwing, invoer.Dag!.Value, db.Handeling!), stop);

    private static Task<NoContent> TrekInAsync(Guid waarschuwing, RedenGegeven invoer, PartituurDb db, HttpContext http, CancellationToken stop) =>
        DoeAsync(db, http, p => p.TrekWaarschuwingIn(waarschuwing, invoer.Reden!, db.Handeling!), stop);

    private static Task<NoContent> ZetTerugAsync(Guid waarschuwing, PartituurDb db, HttpContext http, CancellationToken stop) => DoeAsync(db, http, p => p.ZetWaarschuwingTerug(waarschuwing), stop);

    private static async Task<SamenvoegingUit> VoegSamenAsync(SamenvoegInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var s = await new Samenvoegen(db).VoerUitAsync(ApiFilter.Onderwerp<Persoon>(http).Id, invoer.Met!.Value, null, db.Handeling!, stop);
        return new(s.Id, s.NaarId, s.VanId, s.VanVoor.Aantallen, s.NaarVoor.Aantallen, s.NaarNa.Aantallen);
    }

    private static async Task<NoContent> MaakLosAsync(Guid samenvoeging, PartituurDb db, CancellationToken stop)
    {
        await new Samenvoegen(db).MaakOngedaanAsync(samenvoeging, db.Handeling!, stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> DoeAsync(PartituurDb db, HttpContext http, Action<Persoon> doe, CancellationToken stop)
    {
        doe(ApiFilter.Onderwerp<Persoon>(http));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Voornamen">First names or initials.</param>
/// <param name="Roepnaam">What people call them.</param>
/// <param name="Voorvoegsel">Van, de …</param>
/// <param name="Achternaam">Family name.</param>
/// <param name="Geslacht">As told.</param>
/// <param name="Geboortedatum">The whole date.</param>
/// <param name="Geboortejaar">Only when the whole date is not known.</param>
/// <param name="Bsn">A new number; left out leaves what there is.</param>
/// <param name="ZonderBsn">The number that is there is wrong and goes.</param>
/// <param name="Versie">The version that was read; or send it in If-Match.</param>
public sealed record PersonaliaInvoer(
    [StringLength(200)] string? Voornamen,
    [StringLength(60)] string? Roepnaam,
    [StringLength(20)] string? Voorvoegsel,
    [Required(ErrorMessage = "Vul de achternaam in, of ‘onbekend’."), StringLength(200)] string? Achternaam,
    Geslacht? Geslacht,
    DateOnly? Geboortedatum,
    int? Geboortejaar,
    string? Bsn,
    bool ZonderBsn,
    int? Versie) : IInvoer, IValidatableObject
{
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => AlsInvoer().Validate(validationContext);

    public PersoonInvoer AlsInvoer() => new()
    {
        Voornamen = Voornamen,
        Roepnaam = Roepnaam,
        Voorvoegsel = Voorvoegsel,
        Achternaam = Achternaam,
        Geslacht = Geslacht,
        Geboortedatum = Geboortedatum,
        Geboortejaar = Geboortejaar,
        Bsn = Bsn,
        ZonderBsn = ZonderBsn,
    };
}

/// <param name="Naam">The name as it now reads.</param>
/// <param name="BsnDubbel">Whether somebody else in the house has the same number; administratie decides.</param>
/// <param name="Versie">For the next If-Match.</param>
public sealed record PersonaliaUit(string Naam, bool BsnDubbel, int Versie);

/// <param name="Taal">The language; left out is not known.</param>
/// <param name="TolkNodig">Whether an interpreter is needed.</param>
/// <param name="Versie">The version that was read; or send it in If-Match.</param>
public sealed record TaalGegeven([StringLength(60)] string? Taal, bool TolkNodig, int? Versie) : IInvoer;

public sealed record AdresGegeven(
    [Required(ErrorMessage = "Vul de straat in."), StringLength(200)] string? Straat,
    [StringLength(20)] string? Huisnummer,
    [RegularExpression("^[1-9][0-9]{3} ?[A-Za-z]{2}$", ErrorMessage = "Een postcode heeft vier cijfers en twee letters, bijvoorbeeld 5911 AB.")] string? Postcode,
    [Required(ErrorMessage = "Vul de woonplaats in."), StringLength(120)] string? Woonplaats,
    [StringLength(80)] string? Buurt,
    [StringLength(80)] string? Wijk,
    [StringLength(80)] string? Gemeente,
    [Required(ErrorMessage = "Vul in vanaf welke dag.")] DateOnly? Van) : IInvoer, IValidatableObject
{
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => new AdresInvoer { Van = Van }.Validate(validationContext);
}

public sealed record DagInvoer([Required(ErrorMessage = "Vul de dag in.")] DateOnly? Dag) : IInvoer;

public sealed record NaamInvoer([Required(ErrorMessage = "Vul de naam in."), StringLength(200)] string? Naam) : IInvoer;

public sealed record ContactGegevenInvoer(
    [Required(ErrorMessage = "Kies telefoon of e-mail.")] Contactsoort? Soort,
    [Required(ErrorMessage = "Vul het nummer of het adres in."), StringLength(200)] string? Waarde,
    [StringLength(200)] string? Toelichting) : IInvoer;

public sealed record WaarschuwingGegeven(
    [Required(ErrorMessage = "Vul de waarschuwing in."), StringLength(500)] string? Tekst,
    [Required(ErrorMessage = "Vul in wanneer dit opnieuw wordt bekeken.")] DateOnly? HerzienOp) : IInvoer;

public sealed record RedenGegeven([Required(ErrorMessage = "Vul de reden in."), StringLength(500)] string? Reden) : IInvoer;

/// <param name="Id">What was made.</param>
public sealed record GemaaktUit(Guid Id);

public sealed record SamenvoegInvoer([Required(ErrorMessage = "Kies de andere inschrijving.")] PersoonId? Met) : IInvoer;

/// <param name="Id">To take it back with.</param>
/// <param name="Persoon">Who remains.</param>
/// <param name="Was">The row that turned out to be this person; its id keeps leading here.</param>
/// <param name="VerplaatstVan">What was attached to that row before.</param>
/// <param name="Voor">What was attached to the person that remains, before.</param>
/// <param name="Na">What is attached to them now, counted again.</param>
public sealed record SamenvoegingUit(Guid Id, PersoonId Persoon, PersoonId Was, IReadOnlyDictionary<string, int> VerplaatstVan, IReadOnlyDictionary<string, int> Voor, IReadOnlyDictionary<string, int> Na);
