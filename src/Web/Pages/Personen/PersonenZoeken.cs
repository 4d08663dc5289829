using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Zoeken;

namespace Partituur.Web.Pages.Personen;

/// <summary>Searching the register of people, for the page and the API: nobody is shown before a question narrow enough is asked.</summary>
public static class PersonenZoeken
{
    public const int PerBlad = 25;

    public const string NietHier = "Zoek een burgerservicenummer op met ‘Zoeken op burgerservicenummer’. Dan komt het nummer niet in het adres van de pagina en niet in het logboek.";

    /// <summary>What is wrong with a typed question; null when it can be asked.</summary>
    public static string? Fout(string? zoek, DateOnly vandaag) =>
        string.IsNullOrWhiteSpace(zoek) ? "Vul in wie u zoekt."
        : Zoekvraag.HeeftBsn(zoek) ? NietHier
        : zoek.Length > Zoekvraag.MeesteTekens ? $"Gebruik hoogstens {Zoekvraag.MeesteTekens} tekens."
        : Zoekvraag.Lees(zoek, vandaag).IsLeeg ? "Vul ten minste twee letters van een naam in, of een geboortedatum of postcode."
        : null;

    public static async Task<Zoekblad> ZoekAsync(PartituurDb db, string zoek, DateOnly vandaag, int blad, CancellationToken stop = default)
    {
        var vraag = Zoekvraag.Lees(zoek, vandaag);
        var uitkomst = await new Personenzoeker(db).ZoekAsync(vraag, stop);
        return Blad(uitkomst, blad, await new Huisnavraag(db).VraagAsync(vraag, vandaag, stop));
    }

    public static async Task<Zoekblad> ZoekAsync(PartituurDb db, Bsn bsn, DateOnly vandaag, CancellationToken stop = default) =>
        Blad(await new Personenzoeker(db).ZoekOpBsnAsync(bsn, stop), 1, await new Huisnavraag(db).VraagAsync(bsn, vandaag, stop));

    private static Zoekblad Blad(Zoekuitkomst uitkomst, int blad, Navraag navraag) =>
        new([.. uitkomst.Treffers.Skip((blad - 1) * PerBlad).Take(PerBlad).Select(Rij)], uitkomst.Treffers.Count > blad * PerBlad, uitkomst.Treffers.Count, uitkomst.ZijnMeer, navraag);

    private static Zoekrij Rij(Treffer t) => new(t.Persoon.Id, t.Persoon.Naam, t.Persoon.Geboortedatum, t.Persoon.HuidigAdres?.Woonplaats, t.Beoordeling.Redenen);
}

/// <param name="Rijen">This page of the answer.</param>
/// <param name="HeeftMeer">There is a next page.</param>
/// <param name="Aantal">How many people can be paged through.</param>
/// <param name="ZijnMeer">More people fit than that: the question is too wide.</param>
/// <param name="Navraag">What may be said about people outside the visible set.</param>
public sealed record Zoekblad(IReadOnlyList<Zoekrij> Rijen, bool HeeftMeer, int Aantal, bool ZijnMeer, Navraag Navraag);

/// <param name="Id">The person.</param>
/// <param name="Naam">First names, voorvoegsel, family name.</param>
/// <param name="Geboortedatum">When known.</param>
/// <param name="Woonplaats">Of the current address, when known.</param>
/// <param name="Redenen">Why this person is in the answer.</param>
public sealed record Zoekrij(PersoonId Id, string Naam, DateOnly? Geboortedatum, string? Woonplaats, IReadOnlyList<string> Redenen);
