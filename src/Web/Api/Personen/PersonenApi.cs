using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Zoeken;
using Partituur.Web.Pages.Personen;

namespace Partituur.Web.Api.Personen;

/// <summary>People: searching with the limits of the page, and reading one. A burgerservicenummer never stands in an address, and never leaves whole (wet.md L13).</summary>
public static class PersonenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/personen").WithTags("Personen");
        groep.MapGet(string.Empty, ZoekAsync).MetRecht(PersoonRecht.Zoeken).WithSummary("Zoek zoals mensen vragen: naam, geboortedatum, plaats, adres; het beste eerst, met de redenen");
        groep.MapPost("/_zoek", ZoekOpBsnAsync).MetRecht(PersoonRecht.Zoeken).WithSummary("Zoek op burgerservicenummer");
        groep.MapGet("/{persoon:guid}", LeesAsync).MetRecht(PersoonRecht.Lezen).WithSummary("Eén persoon, met wat u mag zien van relaties, meldingen en casussen");
    }

    private static async Task<Zoekantwoord> ZoekAsync(PartituurDb db, HttpContext http, string? zoek, string? naam, string? geboren, int? pagina, Kennisbewijs bewijs, CancellationToken stop)
    {
        var vandaag = db.Handeling!.Dag;
        if (!string.IsNullOrWhiteSpace(geboren) && Datumlezer.Lees(geboren, vandaag) is null)
        {
            throw new InvoerOngeldig(nameof(geboren), "Dit is geen datum. Schrijf bijvoorbeeld 3-11-1980.");
        }

        // One question, however it came in.
        var vraag = string.Join(' ', new[] { zoek, naam, geboren }.Where(d => !string.IsNullOrWhiteSpace(d)));
        if (PersonenZoeken.Fout(vraag, vandaag) is { } fout)
        {
            throw new InvoerOngeldig(zoek is null && naam is not null ? nameof(naam) : nameof(zoek), fout);
        }

        var blad = Math.Clamp(pagina ?? 1, 1, 1000);
        return Toon(db, http, bewijs, vraag, await PersonenZoeken.ZoekAsync(db, vraag, vandaag, blad, stop), blad, new { zoek = vraag, pagina = blad });
    }

    private static async Task<Zoekantwoord> ZoekOpBsnAsync(BsnVraag invoer, PartituurDb db, HttpContext http, Kennisbewijs bewijs, CancellationToken stop)
    {
        // The log keeps of a number only what the screen would show.
        _ = Bsn.TryParse(invoer.Bsn, out var bsn);
        return Toon(db, http, bewijs, $"burgerservicenummer {bsn}", await PersonenZoeken.ZoekAsync(db, bsn, db.Handeling!.Dag, stop), 1, new { bsn = bsn.ToString() });
    }

    private static Zoekantwoord Toon(PartituurDb db, HttpContext http, Kennisbewijs bewijs, string getypt, Zoekblad blad, int pagina, object vraag)
    {
        ApiFilter.Getoond(http, blad.Rijen.Select(r => r.Id.Waarde), new { vraag, navraag = blad.Navraag.Soort });
        return new(blad.Rijen, pagina, blad.HeeftMeer, blad.ZijnMeer, blad.Navraag.Soort, blad.Navraag.Persoon is { } over ? bewijs.Maak(db.Kijker!, over, getypt, db.Handeling!.Op) : null);
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

/// <param name="Items">The best first.</param>
/// <param name="Pagina">From 1.</param>
/// <param name="HeeftMeer">There is a next page.</param>
/// <param name="ZijnMeer">More people fit than can be paged through: ask more precisely.</param>
/// <param name="Navraag">Whether the house knows somebody outside what the viewer may see; only for a partner, and only when the question points at one human.</param>
/// <param name="Bewijs">To ask the house about that human with, within half an hour; says nothing by itself.</param>
public sealed record Zoekantwoord(IReadOnlyList<Zoekrij> Items, int Pagina, bool HeeftMeer, bool ZijnMeer, Navraagsoort Navraag, string? Bewijs);

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
