using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Infrastructuur.Pdf;
using Partituur.Web.Onderdelen;
using PdfSharp;

namespace Partituur.Web.Pages.Casussen;

/// <summary>The stand van zaken on A4 as a PDF, for who takes over (eis 13). The log keeps who took it.</summary>
[Recht(CasusRecht.Lezen)]
public sealed class StandPdfModel(PartituurDb db, IWebHostEnvironment omgeving, Instellingen instellingen) : CasusPagina(db)
{
    public override async Task LaadAsync()
    {
        var stand = await Casusstand.LeesAsync(Db, Casus);
        Db.LogInzage("/Casussen/StandPdf", nameof(Casus), Casus.Id.Waarde);
        await Db.SaveChangesAsync();
        Pdfletters.Zet(omgeving);
        using var pdf = new Pdfblad($"Stand van zaken casus {stand.Nummer}", PageSize.A4, false, await Pdfvoet.MaakAsync(Db, Handeling, instellingen));
        Schrijf(pdf, stand);
        Elders = File(pdf.Klaar(), "application/pdf", $"stand-{stand.Nummer}.pdf");
    }

    private static void Schrijf(Pdfblad pdf, Casusstand stand)
    {
        pdf.Kop($"Stand van zaken casus {stand.Nummer}", 1);
        pdf.Alinea($"{stand.Status.Leesbaar()}. Stand op {Tekst.Datum(stand.Op)}.", zacht: true);
        pdf.Kolommen(2, 8.3);
        Deel("Waar gaat het om?", stand.Essentie is { } e ? [e] : [], "De essentie is nog niet vastgelegd.", alsLijst: false);
        Deel("Over wie?", stand.Personen.Select(p => $"{p.Naam}, {p.Rol}{(p.Leeftijd is { } jaar ? $", {jaar} jaar" : string.Empty)}{(p.Waarschuwing ? " (waarschuwing)" : string.Empty)}"), "Er staan nog geen personen in deze casus.");
        Deel("Wat zit er vast?", stand.Vast, "Niets: alles loopt zoals afgesproken.");
        Deel(
            "Wat komt eraan?",
            stand.Data.Select(d => $"{Dag(d.Dag)}{(d.Tijd is { } t ? FormattableString.Invariant($", {t:HH\\:mm}") : string.Empty)}: {d.Soort.Leesbaar()}{(d.Over is { } wie ? $", {stand.NaamVan(wie)}" : string.Empty)}{(d.Notitie is null ? string.Empty : $" ({d.Notitie})")}")
                .Concat(stand.VolgendOverleg is { } dag ? [$"{Dag(dag)}: casusoverleg"] : []),
            "Er staan geen data.");
        Deel($"Doelen{(stand.Planversie is { } versie ? $" (plan versie {versie})" : string.Empty)}", stand.Doelen.Select(d => $"{stand.NaamVan(d.Over)}, {d.Leefgebied.ToLowerInvariant()}: {d.Omschrijving}"), "Er zijn nog geen doelen.");
        Deel("Interventies", stand.Interventies.Select(i => $"{i.Naam}, {i.Partner}{(i.Status == InterventieStatus.Gepland ? $", vanaf {Dag(i.Begin)}" : i.Eind is { } eind ? $", tot en met {Dag(eind)}" : string.Empty)}"), "Er loopt geen interventie.");
        Deel("Acties", stand.Acties.Select(a => $"{a.Wat} ({a.Eigenaar}, {Dag(a.Voor)})"), "Er staat geen actie open.");
        Deel("Wie kan ik bellen?", stand.Bellen.Select(b => $"{b.Naam}, {(b.Rol == "Deelnemer" ? string.Empty : $"{b.Rol.ToLowerInvariant()}, ")}{b.Organisatie}{(b.Telefoon is { } nummer ? $", {nummer}" : string.Empty)}"), "Er is nog niemand toegewezen.");
        Deel("Laatst in het journaal", stand.Journaal.Select(j => $"{Dag(Kalender.DagVan(j.Op))}, {j.Bron} ({j.Soort.Leesbaar().ToLowerInvariant()}): {Casusstand.Kort(j.Inhoud)}"), "Er staat nog niets in het journaal dat u mag lezen.");

        // Short days: much stands on this one sheet.
        static string Dag(DateOnly dag) => dag.ToString("d-M-yyyy", System.Globalization.CultureInfo.InvariantCulture);

        void Deel(string kop, IEnumerable<string> regels, string leeg, bool alsLijst = true)
        {
            var lijst = regels.ToList();
            pdf.Kop(kop, 2);
            if (lijst.Count == 0)
            {
                pdf.Alinea(leeg, zacht: true);
            }
            else if (alsLijst)
            {
                pdf.Lijst(lijst);
            }
            else
            {
                lijst.ForEach(r => pdf.Alinea(r));
            }
        }
    }
}
