using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace Partituur.Web.Infrastructuur.Pdf;

/// <summary>
/// A document that flows over its pages: headings, paragraphs, lists, tables and drawings, tagged for a screen reader, in Dutch. Every page says for whom it was made, when and that it is
/// confidential (AVG 5.1.f): what is printed leaves the house.
/// </summary>
public sealed partial class Pdfblad : IDisposable
{
    private const double Marge = 34;
    private const double Voetruimte = 30;
    private const double Tussenruimte = 18;
    private readonly PdfDocument document = new();
    private readonly PageSize papier;
    private readonly bool liggend;
    private readonly string voet;
    private readonly Pdfmerk? merk;
    private readonly UAManager toegankelijk;
    private PdfPage bladzijde = null!;
    private double punten = 10;
    private (int Nummer, int Aantal, double Boven) kolom = (0, 1, Marge);

    /// <param name="titel">Of the document.</param>
    /// <param name="papier">A4 or A3.</param>
    /// <param name="liggend">On its side.</param>
    /// <param name="voet">What stands at the foot of every page.</param>
    /// <param name="merk">What stands across every page.</param>
    public Pdfblad(string titel, PageSize papier, bool liggend, string voet, Pdfmerk? merk = null)
    {
        (this.papier, this.liggend, this.voet, this.merk) = (papier, liggend, voet, merk);
        document.Info.Title = titel;
        document.Info.Creator = "Partituur";
        document.ViewerPreferences.DisplayDocTitle = true;
        toegankelijk = UAManager.ForDocument(document);
        toegankelijk.SetDocumentLanguage("nl-NL");
        NieuweBladzijde();
    }

    public static XColor Inkt { get; } = XColor.FromArgb(0x1b, 0x26, 0x2b);

    public static XColor Zacht { get; } = XColor.FromArgb(0x4a, 0x58, 0x60);

    public static XColor Lijn { get; } = XColor.FromArgb(0x9a, 0xa6, 0xac);

    /// <summary>Points between the margins, or of one column.</summary>
    public double Breedte => (Blad - (Tussenruimte * (kolom.Aantal - 1))) / kolom.Aantal;

    /// <summary>Points that are left on this page.</summary>
    public double Over => bladzijde.Height.Point - Marge - Voetruimte - Y;

    /// <summary>Points of an empty page.</summary>
    public double Hoogte => bladzijde.Height.Point - (2 * Marge) - Voetruimte;

    private double Blad => bladzijde.Width.Point - (2 * Marge);

    private double Links => Marge + (kolom.Nummer * (Breedte + Tussenruimte));

    private XGraphics Doek { get; set; } = null!;

    private double Y { get; set; }

    private StructureBuilder Bouw => toegankelijk.StructureBuilder;

    public static XFont Letter(double punten, bool vet = false) => new(Pdfletters.Naam, punten, vet ? XFontStyleEx.Bold : XFontStyleEx.Regular);

    /// <summary>From here on in columns and smaller letters, so that much stands on one sheet.</summary>
    /// <param name="aantal">How many columns.</param>
    /// <param name="letterpunten">Points of the running text.</param>
    public void Kolommen(int aantal, double letterpunten) => (kolom, punten) = ((0, aantal, Y), letterpunten);

    /// <param name="tekst">The words.</param>
    /// <param name="niveau">1, 2 or 3.</param>
    public void Kop(string tekst, int niveau)
    {
        Ruimte(punten * 5);
        Y += niveau == 1 || Y <= kolom.Boven + 1 ? 0 : punten * 0.7;
        var (maat, soort) = niveau switch { 1 => (1.8, PdfBlockLevelElementTag.Heading1), 2 => (1.3, PdfBlockLevelElementTag.Heading2), _ => (1.1, PdfBlockLevelElementTag.Heading3) };
        Zinnen(tekst, Letter(punten * maat, true), Inkt, 0, soort);
        Y += punten * 0.2;
    }

    public void Alinea(string tekst, bool zacht = false, bool vet = false)
    {
        Zinnen(tekst, Letter(punten, vet), zacht ? Zacht : Inkt, 0, PdfBlockLevelElementTag.Paragraph);
        Y += punten * 0.3;
    }

    public void Lijst(IEnumerable<string> regels)
    {
        Bouw.BeginElement(PdfBlockLevelElementTag.List);
        foreach (var punt in regels)
        {
            Bouw.BeginElement(PdfBlockLevelElementTag.ListItem);
            Ruimte(punten * 1.6);
            var letter = Letter(punten);
            Bouw.BeginElement(PdfBlockLevelElementTag.Label);
            Doek.DrawString("•", letter, new XSolidBrush(Inkt), Links + 1, Y + punten);
            Bouw.End();
            Zinnen(punt, letter, Inkt, punten, PdfBlockLevelElementTag.ListBody);
            Bouw.End();
        }

        Bouw.End();
        Y += 4;
    }

    /// <param name="koppen">What stands above the columns.</param>
    /// <param name="delen">How wide each column is, in parts.</param>
    /// <param name="rijen">The cells.</param>
    public void Tabel(IReadOnlyList<string> koppen, IReadOnlyList<double> delen, IEnumerable<IReadOnlyList<string>> rijen)
    {
        var breedtes = delen.Select(d => d / delen.Sum() * Breedte).ToList();
        Bouw.BeginElement(PdfBlockLevelElementTag.Table);
        Rij(koppen, breedtes, Letter(9, true), PdfBlockLevelElementTag.TableHeaderCell);
        foreach (var rij in rijen)
        {
            Rij(rij, breedtes, Letter(9), PdfBlockLevelElementTag.TableDataCell);
        }

        Bouw.End();
        Y += 6;
    }

    /// <summary>Draws what is no text, with the words that tell the same.</summary>
    /// <param name="woorden">For who does not see it.</param>
    /// <param name="hoogte">Points; a page breaks before it when it does not fit.</param>
    /// <param name="teken">Draws, with the place of the upper left corner.</param>
    public void Beeld(string woorden, double hoogte, Action<XGraphics, double, double> teken)
    {
        Ruimte(hoogte);
        Bouw.BeginElement(PdfIllustrationElementTag.Figure, woorden, new XRect(Links, Y, Breedte, hoogte));
        teken(Doek, Links, Y);
        Bouw.End();
        Y += hoogte + 6;
    }

    /// <summary>The file. Nothing can be added after it.</summary>
    public byte[] Klaar()
    {
        using var stroom = new MemoryStream();
        document.Save(stroom, false);
        return stroom.ToArray();
    }

    public void Dispose() => document.Dispose();

    private void Rij(IReadOnlyList<string> cellen, List<double> breedtes, XFont letter, PdfBlockLevelElementTag soort)
    {
        var regels = cellen.Select((c, i) => Breek(c, letter, breedtes[i] - 6)).ToList();
        var hoogte = (regels.Max(r => r.Count) * Regelhoogte(letter)) + 4;
        Ruimte(Math.Min(hoogte, Hoogte));
        Bouw.BeginElement(PdfBlockLevelElementTag.TableRow);
        var x = Links;
        for (var i = 0; i < cellen.Count; i++)
        {
            Bouw.BeginElement(soort);
            for (var n = 0; n < regels[i].Count; n++)
            {
                Doek.DrawString(regels[i][n], letter, new XSolidBrush(Inkt), x + 2, Y + ((n + 1) * Regelhoogte(letter)) - 1);
            }

            Bouw.End();
            x += breedtes[i];
        }

        Bouw.End();
        Y += hoogte;
        Bouw.BeginArtifact();
        Doek.DrawLine(new XPen(Lijn, 0.5), Links, Y, Links + Breedte, Y);
        Bouw.End();
    }

    private void Zinnen(string tekst, XFont letter, XColor kleur, double inspring, PdfBlockLevelElementTag soort)
    {
        var (regels, hoogte) = (Breek(tekst, letter, Breedte - inspring), Regelhoogte(letter));
        Ruimte(hoogte);
        Bouw.BeginElement(soort);
        foreach (var regel in regels)
        {
            if (Over < hoogte)
            {
                // The same element goes on over the page: to a reader it stays one paragraph.
                Bouw.End();
                Verder();
                Bouw.BeginElement(soort);
            }

            Doek.DrawString(regel, letter, new XSolidBrush(kleur), Links + inspring, Y + letter.Size);
            Y += hoogte;
        }

        Bouw.End();
    }

    private List<string> Breek(string tekst, XFont letter, double breedte)
    {
        List<string> uit = [];
        foreach (var alinea in tekst.ReplaceLineEndings("\n").Split('\n'))
        {
            var regel = string.Empty;
            foreach (var woord in alinea.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Stukken(w, letter, breedte)))
            {
                var langer = regel.Length == 0 ? woord : $"{regel} {woord}";
                if (regel.Length > 0 && Doek.MeasureString(langer, letter).Width > breedte)
                {
                    uit.Add(regel);
                    langer = woord;
                }

                regel = langer;
            }

            uit.Add(regel);
        }

        return uit;
    }

    /// <summary>A word that is wider than its column is cut: nothing falls off the paper.</summary>
    private IEnumerable<string> Stukken(string woord, XFont letter, double breedte)
    {
        while (woord.Length > 1 && Doek.MeasureString(woord, letter).Width > breedte)
        {
            var n = Math.Max(1, (int)(woord.Length * breedte / Doek.MeasureString(woord, letter).Width) - 1);
            yield return woord[..n];
            woord = woord[n..];
        }

        yield return woord;
    }

    private static double Regelhoogte(XFont letter) => Math.Ceiling(letter.Size * 1.3);

    private void Ruimte(double hoogte)
    {
        if (Over < hoogte && Y > kolom.Boven + 1)
        {
            Verder();
        }
    }

    /// <summary>To the next column, or the next page.</summary>
    private void Verder()
    {
        if (kolom.Nummer + 1 < kolom.Aantal)
        {
            kolom.Nummer++;
            Y = kolom.Boven;
            return;
        }

        NieuweBladzijde();
        kolom = (0, kolom.Aantal, Marge);
    }

    private void NieuweBladzijde()
    {
        bladzijde = document.AddPage();
        bladzijde.Size = papier;
        bladzijde.Orientation = liggend ? PageOrientation.Landscape : PageOrientation.Portrait;
        Doek = XGraphics.FromPdfPage(bladzijde);
        Y = Marge;
        Bouw.BeginArtifact();
        Merk();
        var (letter, hoogte, rechts) = (Letter(8), bladzijde.Height.Point - Marge + 8, bladzijde.Width.Point - Marge);
        Doek.DrawLine(new XPen(Lijn, 0.5), Marge, hoogte - 20, rechts, hoogte - 20);
        var regels = Breek(voet, letter, rechts - Marge - 60);
        for (var n = 0; n < regels.Count; n++)
        {
            Doek.DrawString(regels[n], letter, new XSolidBrush(Zacht), Marge, hoogte - 10 + (n * 10));
        }

        Doek.DrawString(Bladnummer, letter, new XSolidBrush(Zacht), rechts, hoogte - 10, XStringFormats.BaseLineRight);
        Bouw.End();
    }
}
