using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Infrastructuur.Pdf;
using PdfSharp;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>The set minutes as a PDF: the reader's own part and nothing else. The log keeps who took it.</summary>
[Recht(OverlegRecht.Verslag)]
public sealed class VerslagPdfModel(PartituurDb db, IWebHostEnvironment omgeving, Instellingen instellingen) : Pagina(db)
{
    /// <summary>An older version.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Versie { get; set; }

    public override async Task LaadAsync()
    {
        var v = Van<Vergadering>();
        if (v.Verslagversie == 0 || await Verslagbeeld.LeesAsync(Db, v, Kijker, Versie, false, HttpContext.RequestAborted) is not { } beeld)
        {
            Bestaat = false;
            return;
        }

        // A file is no page: the line in the log is written here.
        Db.LogInzage("/Overleggen/VerslagPdf", nameof(Vergadering), v.Id.Waarde);
        Db.LogVraag("/Overleggen/VerslagPdf", new { vraag = new { Versie }, getoond = beeld.Getoond });
        await Db.SaveChangesAsync();
        Pdfletters.Zet(omgeving);
        using var pdf = new Pdfblad($"Verslag casusoverleg {Tekst.Datum(beeld.Dag)}", PageSize.A4, false, await Pdfvoet.MaakAsync(Db, Handeling, instellingen));
        Schrijf(pdf, beeld);
        Elders = File(pdf.Klaar(), "application/pdf", FormattableString.Invariant($"verslag-{beeld.Dag:yyyy-MM-dd}.pdf"));
    }

    private static void Schrijf(Pdfblad pdf, Verslagbeeld b)
    {
        pdf.Kop($"Verslag casusoverleg {b.Doelgroep}, {Tekst.Datum(b.Dag)}", 1);
        pdf.Alinea($"Versie {b.Versie}. Voorzitter: {b.Voorzitter}.{(b.Volgend is { } dag ? $" Volgend overleg: {Tekst.Datum(dag)}." : string.Empty)}", zacht: true);
        pdf.Alinea($"Aanwezig: {Verslagwoorden.Lijst(b.Aanwezig.Where(a => a.Deelname != Deelname.Afwezig))}");
        if (b.Aanwezig.Any(a => a.Afgemeld))
        {
            pdf.Alinea($"Afgemeld: {Verslagwoorden.Lijst(b.Aanwezig.Where(a => a.Afgemeld))}");
        }

        foreach (var p in b.Punten)
        {
            if (p.Inhoud is not { } i)
            {
                pdf.Kop($"{p.Nummer}. Gesloten voor u", 2);
                continue;
            }

            pdf.Kop($"{p.Nummer}. Casus {i.Casusnummer}", 2);
            pdf.Alinea($"{Verslagwoorden.Kop(i)}{(i.Vertrouwelijk ? $" Vertrouwelijk: {i.Waarom}" : string.Empty)}", zacht: true);
            pdf.Alinea(i.Besluit ?? "Geen besluit vastgelegd.", zacht: i.Besluit is null);
            pdf.Lijst(
            [
                .. i.Acties.Select(a => $"Actie: {a.Wat}. {a.Wie} ({a.Organisatie}), uiterlijk {Tekst.Datum(a.Voor)}."),
                .. i.Inbreng.Select(x => $"{(x.Soort == Inbrengsoort.AndereMening ? "Ziet het anders" : "Inbreng")}, {x.Organisatie}: {x.Tekst}"),
                .. i.Opmerking is { } o ? [$"Opmerking: {o}"] : Array.Empty<string>(),
                .. i.Opnieuw is { } d ? [$"Opnieuw bespreken uiterlijk {Tekst.Datum(d)}."] : Array.Empty<string>(),
            ]);
        }
    }
}
