using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Pages.Personen;

namespace Partituur.Web.Api.Personen;

/// <summary>People: searching with the limits of the page, and reading one. A burgerservicenummer never stands in an address, and never leaves whole (wet.md L13).</summary>
public static class PersonenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/personen").WithTags("Personen");
        groep.MapGet(string.Empty, ZoekAsync).MetRecht(PersoonRecht.Zoeken).WithSummary("Zoek op naam en geboortedatum; zonder vraag komt er niemand");
        groep.MapPost("/_zoek", ZoekOpBsnAsync).MetRecht(PersoonRecht.Zoeken).WithSummary("Zoek op burgerservicenummer");
        groep.MapGet("/{persoon:guid}", LeesAsync).MetRecht(PersoonRecht.Lezen).WithSummary("Eén persoon, met wat u mag zien van relaties, meldingen en casussen");
    }

    private static async Task<Lijst<Zoekrij>> ZoekAsync(PartituurDb db, HttpContext http, string? naam, string? geboren, int? pagina, CancellationToken stop)
    {
        if (naam?.Length > 120)
        {
            throw new InvoerOngeldig(nameof(naam), "Gebruik hoogstens 120 tekens.");
        }

        var (vraag, fout) = PersonenZoeken.Lees(naam, geboren, db.Handeling!.Dag);
        if (fout is { } f)
        {
            throw new InvoerOngeldig(f.Veld, f.Zin);
        }

        return vraag.IsLeeg ? throw new InvoerOngeldig(nameof(naam), "Vul een naam of een geboortedatum in.") : await ToonAsync(db, http, vraag, naam, Math.Max(1, pagina ?? 1), stop);
    }

    private static Task<Lijst<Zoekrij>> ZoekOpBsnAsync(BsnVraag invoer, PartituurDb db, HttpContext http, CancellationToken stop) =>
        ToonAsync(db, http, new Zoekvraag([], null, Bsn.TryParse(invoer.Bsn, out var bsn) ? bsn : null), null, 1, stop);

    private static async Task<Lijst<Zoekrij>> ToonAsync(PartituurDb db, HttpContext http, Zoekvraag vraag, string? naam, int pagina, CancellationToken stop)
    {
        var (rijen, heeftMeer) = await PersonenZoeken.ZoekAsync(db, vraag, pagina, stop);

        // The log keeps the question; of a number only what the screen would show.
        ApiFilter.Getoond(http, rijen.Select(r => r.Id.Waarde), new { naam, geboren = vraag.Geboortedatum, bsn = vraag.Bsn?.ToString(), pagina });
        return new(rijen, pagina, heeftMeer);
    }

    private static async Task<PersoonUit> LeesAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var p = ApiFilter.Onderwerp<Persoon>(http);
        var l = await PersoonLezing.LeesAsync(db, p, stop);
        return new(
            p.Id,
            p.Voornamen,
            p.Voorvoegsel,
            p.Achternaam,
            p.Geslacht,
            p.Geboortedatum,
            p.Geboortejaar,
            p.Bsn?.ToString(),
            p.Roepnaam,
            p.Aliassen,
            p.Taal,
            p.TolkNodig,
            [.. p.Contact.Select(c => new ContactUit(c.Id, c.Soort, c.Waarde, c.Toelichting))],
            [.. p.Waarschuwingen.Where(w => w.Geldt).Select(w => new WaarschuwingUit(w.Id, w.Tekst, w.HerzienOp))],
            [.. p.Adressen.OrderByDescending(a => a.Van).Select(a => new AdresUit(a.Id, a.Straat, a.Huisnummer, a.Postcode, a.Woonplaats, a.Buurt, a.Wijk, a.Gemeente, a.Van, a.Tot))],
            l.HoortBij,
            l.Samengevoegd,
            l.Relaties,
            l.Meldingen,
            l.Casussen,
            ApiFilter.Versie(http, p));
    }
}

public sealed record BsnVraag([Required(ErrorMessage = "Vul het burgerservicenummer in.")] string? Bsn) : IInvoer, IValidatableObject
{
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => new BsnInvoer { Bsn = Bsn }.Validate(validationContext);
}

/// <param name="Id">The person.</param>
/// <param name="Voornamen">First names.</param>
/// <param name="Voorvoegsel">Van, de …</param>
/// <param name="Achternaam">Family name.</param>
/// <param name="Geslacht">As recorded.</param>
/// <param name="Geboortedatum">Birth date, when known.</param>
/// <param name="Geboortejaar">The year, also when no more is known.</param>
/// <param name="Bsn">Masked: only the last digits.</param>
/// <param name="Roepnaam">What people call them.</param>
/// <param name="Aliassen">Other names.</param>
/// <param name="Taal">The language one can speak with them.</param>
/// <param name="TolkNodig">Whether an interpreter is needed.</param>
/// <param name="Contact">Telephone and e-mail.</param>
/// <param name="Waarschuwingen">For the safety of who meets them; those that hold now.</param>
/// <param name="Adressen">Newest first.</param>
/// <param name="HoortBij">The person that this row turned out to be.</param>
/// <param name="Samengevoegd">Rows that turned out to be this person.</param>
/// <param name="Relaties">What this person is of others.</param>
/// <param name="Meldingen">Those the viewer may see.</param>
/// <param name="Casussen">Those the viewer may see.</param>
/// <param name="Versie">For If-Match when something is overwritten.</param>
public sealed record PersoonUit(
    PersoonId Id,
    string? Voornamen,
    string? Voorvoegsel,
    string Achternaam,
    Geslacht Geslacht,
    DateOnly? Geboortedatum,
    int? Geboortejaar,
    string? Bsn,
    string? Roepnaam,
    IReadOnlyList<string> Aliassen,
    string? Taal,
    bool TolkNodig,
    IReadOnlyList<ContactUit> Contact,
    IReadOnlyList<WaarschuwingUit> Waarschuwingen,
    IReadOnlyList<AdresUit> Adressen,
    PersoonLezing.Naamrij? HoortBij,
    IReadOnlyList<PersoonLezing.Naamrij> Samengevoegd,
    IReadOnlyList<PersoonLezing.RelatieRij> Relaties,
    IReadOnlyList<PersoonLezing.MeldingRij> Meldingen,
    IReadOnlyList<PersoonLezing.CasusRij> Casussen,
    int Versie);

public sealed record AdresUit(Guid Id, string Straat, string? Huisnummer, string? Postcode, string Woonplaats, string? Buurt, string? Wijk, string? Gemeente, DateOnly Van, DateOnly? Tot);

public sealed record ContactUit(Guid Id, Contactsoort Soort, string Waarde, string? Toelichting);

public sealed record WaarschuwingUit(Guid Id, string Tekst, DateOnly HerzienOp);
