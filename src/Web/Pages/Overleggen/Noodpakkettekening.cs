using System.Globalization;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur.Pdf;
using Partituur.Web.Onderdelen;
using PdfSharp;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>One copy of an emergency pack on A4: the agenda, the declaration to sign, and for each case what its holder may know and room to write (eis 72).</summary>
/// <param name="inhoud">What stands in this copy.</param>
/// <param name="pakket">The number of the pack.</param>
/// <param name="nummer">Of the copy.</param>
/// <param name="van">How many copies there are.</param>
/// <param name="gemaakt">When the pack was made: the state that stands here.</param>
/// <param name="demo">Whether everything is made up.</param>
public sealed class Noodpakkettekening(Exemplaarinhoud inhoud, string pakket, int nummer, int van, DateTimeOffset gemaakt, bool demo)
{
    private const int Actieregels = 4;

    private string Exemplaar => string.Create(CultureInfo.InvariantCulture, $"exemplaar {nummer} van {van}");

    private string Voet => $"{(demo ? "Demonstratie: alle personen en gebeurtenissen zijn verzonnen. " : string.Empty)}Vertrouwelijk. Noodpakket {pakket}, {Exemplaar}, voor {inhoud.Voor.Naam}, {inhoud.Voor.Organisatie}. Niet kopiëren. Lever alle bladen na het overleg in.";

    public byte[] Maak()
    {
        // Twice: "blad 2 van 9" is known only when all pages are there.
        using var telling = Schrijf(0);
        using var blad = Schrijf(telling.Bladen);
        return blad.Klaar();
    }

    private Pdfblad Schrijf(int bladen)
    {
        var pdf = new Pdfblad($"Noodpakket {pakket}, {Exemplaar}", PageSize.A4, false, Voet, new Pdfmerk(inhoud.Voor.Naam, $"{pakket}, {Exemplaar}", bladen));
        Voorblad(pdf);
        foreach (var regel in inhoud.Regels.Where(r => r.Kaart is not null))
        {
            pdf.NieuwBlad();
            Punt(pdf, regel, regel.Kaart!);
        }

        return pdf;
    }

    private void Voorblad(Pdfblad pdf)
    {
        var kop = inhoud.Kop;
        pdf.Kop($"Noodpakket casusoverleg {kop.Doelgroep}", 1);
        pdf.Alinea($"{Moment.Tekst(kop.Dag)}, {kop.Begint.Uur()} uur. {kop.Plaats}. Voorzitter: {kop.Voorzitter}.");
        pdf.Alinea($"{pakket}, {Exemplaar}, voor {inhoud.Voor.Naam} ({inhoud.Voor.Organisatie}).", vet: true);
        pdf.Alinea($"Stand van {Moment.Tekst(gemaakt)}. Schrijf op dit papier als het netwerk uitvalt. De administratie voert daarna in wat u schreef, neemt alle bladen in en vernietigt ze.", zacht: true);
        if (inhoud.Voor.Deel == Tafeldeel.Twee)
        {
            pdf.Alinea("U schuift aan in deel 2. Dit exemplaar wordt uitgereikt als deel 2 begint, en ingenomen als deel 2 stopt.", vet: true);
        }

        pdf.Kop("Agenda", 2);
        pdf.Tabel(["Tijd", "Punt", "Casus", "Deel", "Minuten"], [1, 0.8, 4, 1, 1], inhoud.Regels.Select(r => (IReadOnlyList<string>)[
            r.Begint.Uur(), r.Nummer.ToString(CultureInfo.InvariantCulture), r.Kaart?.Nummer ?? "gesloten voor u", r.Deel == Tafeldeel.Een ? "1" : "2", r.Minuten.ToString(CultureInfo.InvariantCulture)]));
        if (inhoud.Afmeldingen.Count > 0)
        {
            pdf.Kop("Afgemeld", 2);
            pdf.Lijst(inhoud.Afmeldingen.Select(a => $"{a.Naam} ({a.Organisatie}): {a.Reden}{(a.Inbreng is { } i ? $" Inbreng: {i}" : string.Empty)}"));
        }

        pdf.Kop("Vertrouwelijkheidsverklaring", 2);
        pdf.Alinea("Teken voordat u verder leest.", vet: true);
        pdf.Alinea(kop.Verklaring);
        pdf.Schrijftabel("Ondertekening", ["Naam", "Datum", "Handtekening"], [3, 1.5, 3], [inhoud.Voor.Naam]);
        if (inhoud.Voor.Leidt)
        {
            pdf.Schrijftabel("Wie was er? Zet een kruisje", ["Naam", "In de zaal", "Via video", "Niet", "Getekend op exemplaar"], [4, 1, 1, 0.8, 2], [.. inhoud.Mensen.Select(m => $"{m.Naam} ({m.Organisatie}){(m.Deel == Tafeldeel.Twee ? ", deel 2" : string.Empty)}"), string.Empty, string.Empty]);
        }
    }

    private static void Punt(Pdfblad pdf, Exemplaarregel regel, Vergaderkaart kaart)
    {
        pdf.Kop($"Punt {regel.Nummer}: casus {kaart.Nummer}", 1);
        pdf.Alinea($"{regel.Begint.Uur()} uur, {regel.Minuten} minuten, {regel.Deel.Leesbaar().ToLowerInvariant()}. {kaart.Status.Leesbaar()}, {(kaart.Regie == Regie.Procesregie ? "procesregie" : "casusoverleg")}.", zacht: true);
        if (kaart.Vertrouwelijk)
        {
            pdf.Alinea($"Dit is vertrouwelijk: {kaart.WaaromVertrouwelijk}", vet: true);
        }

        pdf.Kop("Wat is bekend", 2);
        pdf.Alinea(string.Join("; ", kaart.Personen.Select(p => $"{p.Naam} ({p.Rol}{(p.Geboren is { } g ? ", " + Moment.Tekst(g) : string.Empty)})").DefaultIfEmpty("Er staan nog geen personen in deze casus")) + ".");
        pdf.Alinea($"Partners: {string.Join(", ", kaart.Partners.DefaultIfEmpty("nog geen"))}.");
        Woorden(pdf, "Waar het om gaat", kaart.Essentie);
        Woorden(pdf, kaart.VorigOverleg is { } vorig ? $"Besluit van {Moment.Tekst(vorig)}" : "Vorige keer", kaart.VorigBesluit);
        Woorden(pdf, "Besluit nu", kaart.Besluit);
        pdf.Kop("Open acties", 2);
        Opsomming(pdf, kaart.Acties.Select(a => $"{a.Wat}: {a.Wie} ({a.Organisatie}), uiterlijk {Moment.Tekst(a.Voor)}"), "Er zijn geen open acties.");
        pdf.Kop("Voorbereid", 2);
        Opsomming(pdf, regel.Voorbereidingen.Select(v => $"{v.Organisatie}: {(v.Bekend == Bekendbij.NietBekend ? "bij ons niet bekend." : "bij ons bekend.")}{(v.Brengt is { } b ? $" {b}" : string.Empty)}{(v.Nodig is { } n ? $" Nodig van anderen: {n}" : string.Empty)}"), "Er is geen voorbereiding die u mag lezen.");
        if (kaart.Inbreng.Count > 0)
        {
            pdf.Kop("Inbreng", 2);
            pdf.Lijst(kaart.Inbreng.Select(i => $"{i.Organisatie}{(i.Soort == Inbrengsoort.AndereMening ? " ziet het anders" : string.Empty)}: {i.Tekst}"));
        }

        pdf.Kop("Wat is afgesproken", 2);
        pdf.Schrijfregels("Besluit", 4);
        pdf.Schrijftabel("Acties", ["Wat", "Wie", "Wanneer"], [5, 2.5, 1.5], [.. Enumerable.Repeat(string.Empty, Actieregels)]);
        pdf.Schrijfregels("Afwijkende mening: welke organisatie, en wat vindt zij?", 2);
        pdf.Schrijfregels("Aanwezig bij dit punt, en duur in minuten", 1);
    }

    private static void Woorden(Pdfblad pdf, string kop, string? tekst)
    {
        if (tekst is not null)
        {
            pdf.Kop(kop, 3);
            pdf.Alinea(tekst);
        }
    }

    private static void Opsomming(Pdfblad pdf, IEnumerable<string> regels, string leeg)
    {
        var lijst = regels.ToList();
        if (lijst.Count == 0)
        {
            pdf.Alinea(leeg, zacht: true);
        }
        else
        {
            pdf.Lijst(lijst);
        }
    }
}
