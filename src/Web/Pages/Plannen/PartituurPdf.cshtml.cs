using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Infrastructuur.Pdf;
using Partituur.Web.Onderdelen;
using Partituur.Web.Pages.Casussen;
using PdfSharp;

namespace Partituur.Web.Pages.Plannen;

/// <summary>The score on A3 as a PDF: the drawing, the same as a table, what is wrong with reasons, and the dates. The log keeps who took it.</summary>
[Recht(PlanRecht.Lezen)]
public sealed class PartituurPdfModel(PartituurDb db, IWebHostEnvironment omgeving, Instellingen instellingen) : PlanPagina(db)
{
    public override async Task LaadAsync()
    {
        await LeesPlanAsync();
        Bestaat = Plan is not null;
        if (Plan is null)
        {
            return;
        }

        var lezing = await PartituurLezing.LeesAsync(Db, Casus, Plan, Handeling.Dag);
        Db.LogInzage("/Plannen/PartituurPdf", nameof(Casus), Casus.Id.Waarde);
        await Db.SaveChangesAsync();
        Pdfletters.Zet(omgeving);
        using var pdf = new Pdfblad($"Partituur {Casus.Nummer}", PageSize.A3, true, await Pdfvoet.MaakAsync(Db, Handeling, instellingen));
        pdf.Kop($"Partituur {Casus.Nummer}", 1);
        pdf.Alinea($"Versie {Plan.Huidig.Nummer}{(Plan.Huidig.VastgesteldOp is { } op ? $", vastgesteld op {Tekst.Datum(Kalender.DagVan(op))}" : ", nog niet vastgesteld")}. Stand op {Tekst.Datum(Handeling.Dag)}.", zacht: true);
        if (lezing.Teken(null, null, null, Handeling.Dag) is { } blad)
        {
            new PartituurTekening(blad).Zet(pdf, "Tijdlijn met per persoon en per keten de interventies; de tabel hieronder geeft dezelfde gegevens.");
        }

        Schrijf(pdf, lezing);
        Elders = File(pdf.Klaar(), "application/pdf", $"partituur-{Casus.Nummer}.pdf");
    }

    private static void Schrijf(Pdfblad pdf, PartituurLezing lezing)
    {
        pdf.Kop("Bevindingen", 2);
        if (lezing.Bevindingen.Count == 0)
        {
            pdf.Alinea("De regels vinden niets.");
        }

        foreach (var b in lezing.Open.Select(o => o.Bevinding))
        {
            pdf.Alinea(b.Tekst.Titel, vet: true);
            pdf.Alinea($"{b.Waarom} Wat u kunt doen: {b.WatNu}");
        }

        foreach (var (b, oordeel) in lezing.Terzijde)
        {
            pdf.Alinea($"Terzijde gelegd: {b.Tekst.Titel}", vet: true);
            pdf.Alinea($"{b.Waarom} Reden: {oordeel!.Reden} ({oordeel.Door}, {Tekst.Datum(Kalender.DagVan(oordeel.Op))})");
        }

        pdf.Kop("Interventies", 2);
        if (lezing.Plan.Interventies.Count == 0)
        {
            pdf.Alinea("Er staan nog geen interventies in het plan.");
        }
        else
        {
            pdf.Tabel(["Voor wie", "Interventie", "Aard", "Keten en partner", "Periode", "Vaste momenten", "Leunt op"], [3, 5, 2, 4, 4, 3, 4], lezing.Plan.Interventies.OrderBy(r => r.Interventie.Begin).Select(r => (IReadOnlyList<string>)
            [
                r.Interventie.PersoonId is { } p ? lezing.Personen.NaamVan(p) : "Het hele systeem",
                r.Interventie.Naam,
                r.Interventie.Aard.Leesbaar(),
                $"{r.Keten.Leesbaar()}, {r.Partner}",
                $"{Moment.Tekst(r.Interventie.Begin)} – {(r.Interventie.Eind is { } eind ? Moment.Tekst(eind) : "zonder einddatum")}",
                r.Interventie.Rooster ?? "–",
                r.LeuntOp ?? "–",
            ]));
        }

        if (lezing.Punten.Count > 0)
        {
            pdf.Kop("Data", 2);
            pdf.Tabel(["Nr", "Dag", "Wat"], [1, 3, 20], lezing.Punten.Select(p => (IReadOnlyList<string>)[p.Nummer.ToString(System.Globalization.CultureInfo.InvariantCulture), Moment.Tekst(p.Dag), p.Wat]));
        }
    }
}
