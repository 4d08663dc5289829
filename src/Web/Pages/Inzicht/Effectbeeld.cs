using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Plannen;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Inzicht;

/// <summary>What came of cases in figures as this viewer may see them, for the page and the API. Small counts are kept back from who does not see the cases themselves.</summary>
/// <param name="Jaar">The year in which the cases were opened.</param>
/// <param name="Drempel">0 when nothing is kept back.</param>
/// <param name="Doelgroep">The doelgroep that is shown; null for all together.</param>
/// <param name="Doelgroepen">Which there are.</param>
/// <param name="Tabellen">The counts.</param>
/// <param name="Kosten">What families cost.</param>
public sealed record Effectbeeld(int Jaar, int Drempel, string? Doelgroep, IReadOnlyList<string> Doelgroepen, IReadOnlyList<Effectblok> Tabellen, Kostenbeeld? Kosten)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public static async Task<Effectbeeld> LeesAsync(PartituurDb db, int jaar, string? doelgroep, CancellationToken stop = default)
    {
        var (huis, vandaag, drempel) = (db.Kijker!.Huis, db.Handeling!.Dag, await Cijferbeeld.DrempelAsync(db, stop));
        var cijfers = await Effectcijfers.TelAsync(db, huis, jaar, vandaag, stop);
        var gekozen = cijfers.Doelgroepen.Contains(doelgroep) ? doelgroep : null;
        if (cijfers.IsLeeg)
        {
            return new(jaar, drempel, null, [], [], null);
        }

        var leefgebieden = await db.Leefgebieden.AsNoTracking().OrderBy(l => l.Volgorde).Select(l => new { l.Id, l.Naam }).ToListAsync(stop);
        var ronden = cijfers.Ronden;
        List<Effectblok> blokken =
        [
            Blok("Casussen", "Casussen die in dit jaar zijn geopend.", [("Casussen", cijfers.Casussen(drempel))], gekozen),
            Blok("Leefgebieden", "Per leefgebied: mensen met een score op twee dagen van dezelfde organisatie, en of de laatste hoger, gelijk of lager is dan de eerste. Leefgebieden zijn niet bij elkaar opgeteld.", [.. leefgebieden.Where(l => cijfers.Leefgebieden.Contains(l.Id)).Select(l => (l.Naam, cijfers.Scores(l.Id, drempel)))], gekozen),
            Blok("Meldingen voor en na", "Casussen die ten minste een jaar geleden eindigden: kwamen er over dezelfde mensen in het jaar na het einde minder, evenveel of meer meldingen binnen dan in het jaar voor de opening?", [("Meldingen na het einde", cijfers.Meldingen(drempel))], gekozen),
            Blok("Doelen", "Wat er volgens de laatste evaluatie van de doelen in het plan kwam.", [("Doelen", cijfers.Doelen(drempel))], gekozen),
            Blok("Hield het stand?", "Wat mensen maanden na het einde van een casus zeggen.", [.. ronden.Select(r => ($"De {(r == 1 ? "eerste" : "tweede")} vraag", cijfers.Beklijving(r, drempel)))], gekozen),
            Blok("Kosten bekend", "Casussen met interventies: zijn van alle interventies de kosten bekend?", [("Casussen", cijfers.Kosten(drempel))], gekozen),
        ];
        var bedrag = cijfers.Bedragen(drempel).Single(b => b.Naam == gekozen);
        return new(jaar, drempel, gekozen, cijfers.Doelgroepen, [.. blokken.Where(b => b.Rijen.Count > 0)], new(Euro(bedrag.Mediaan), Euro(bedrag.Laag), Euro(bedrag.Hoog)));
    }

    private static Effectblok Blok<T>(string titel, string definitie, IReadOnlyList<(string Naam, Effecttabel<T> Tabel)> tabellen, string? doelgroep)
        where T : struct, Enum
    {
        var rijen = tabellen.Select(t => (t.Naam, Rij: t.Tabel.Rijen.Single(r => r.Naam == doelgroep))).Where(t => t.Rij.Samen.Waarde != 0).ToList();
        return new(titel, definitie, [.. Enum.GetValues<T>().Select(w => w.Leesbaar())], [.. rijen.Select(t => new Effectregel(t.Naam, [.. t.Rij.Delen.Select(d => new Effectdeel(d.Aantal.Tekst, d.Aandeel is { } a ? $"{Procent(a.Deel)}%, marge {Procent(a.Laag)}–{Procent(a.Hoog)}%" : null))], t.Rij.Samen.Tekst))]);
    }

    private static string? Euro(long? euro) => euro is { } e ? Geld.Rond(e * 100) : null;

    private static string Procent(double deel) => (100 * deel).ToString("0", Nederlands);
}

/// <param name="Titel">What is counted.</param>
/// <param name="Definitie">How.</param>
/// <param name="Kolommen">The possible outcomes.</param>
/// <param name="Rijen">The counts.</param>
public sealed record Effectblok(string Titel, string Definitie, IReadOnlyList<string> Kolommen, IReadOnlyList<Effectregel> Rijen);

public sealed record Effectregel(string Naam, IReadOnlyList<Effectdeel> Delen, string Samen);

/// <param name="Aantal">How many; kept back when small.</param>
/// <param name="Aandeel">Share with its margin (Wilson, 95 %); null when a number is kept back.</param>
public sealed record Effectdeel(string Aantal, string? Aandeel);

/// <param name="Mediaan">Of families of whom all costs are known; null when kept back or none.</param>
/// <param name="Laag">One of ten families costs less.</param>
/// <param name="Hoog">One of ten families costs more.</param>
public sealed record Kostenbeeld(string? Mediaan, string? Laag, string? Hoog);
