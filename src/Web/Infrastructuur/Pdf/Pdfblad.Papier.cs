using System.Globalization;
using PdfSharp.Drawing;

namespace Partituur.Web.Infrastructuur.Pdf;

/// <summary>What stands across every page of a copy that was made for one person.</summary>
/// <param name="Naam">For whom.</param>
/// <param name="Exemplaar">Which copy.</param>
/// <param name="Bladen">How many pages there are; 0 while they are counted.</param>
public sealed record Pdfmerk(string Naam, string Exemplaar, int Bladen);

/// <summary>Paper to write on, of a numbered copy.</summary>
public sealed partial class Pdfblad
{
    private const double Regelafstand = 21;

    /// <summary>Light enough to read over, dark enough for a copier.</summary>
    private static readonly XColor Watermerk = XColor.FromArgb(0xe4, 0xe7, 0xe9);

    public int Bladen => document.PageCount;

    private string Bladnummer => merk is null ? string.Create(CultureInfo.InvariantCulture, $"bladzijde {document.PageCount}") : string.Create(CultureInfo.InvariantCulture, $"blad {document.PageCount} van {merk.Bladen}");

    /// <summary>What follows begins on a page of its own.</summary>
    public void NieuwBlad() => NieuweBladzijde();

    /// <summary>Lines to write on, under a few words.</summary>
    public void Schrijfregels(string woorden, int regels)
    {
        var letter = Letter(punten, true);
        var kop = Regelhoogte(letter);
        Beeld($"Ruimte om te schrijven: {woorden}", kop + (regels * Regelafstand), (doek, x, y) =>
        {
            doek.DrawString(woorden, letter, new XSolidBrush(Inkt), x, y + letter.Size);
            for (var n = 1; n <= regels; n++)
            {
                doek.DrawLine(new XPen(Lijn, 0.6), x, y + kop + (n * Regelafstand), x + Breedte, y + kop + (n * Regelafstand));
            }
        });
    }

    /// <summary>A table to write in.</summary>
    /// <param name="woorden">What it is for.</param>
    /// <param name="koppen">Above the columns.</param>
    /// <param name="delen">How wide each column is, in parts.</param>
    /// <param name="rijen">What stands in the first column already; empty is nothing.</param>
    public void Schrijftabel(string woorden, IReadOnlyList<string> koppen, IReadOnlyList<double> delen, IReadOnlyList<string> rijen)
    {
        var (letter, klein, breedtes) = (Letter(punten, true), Letter(9), delen.Select(d => d / delen.Sum() * Breedte).ToList());
        var kop = Regelhoogte(letter) + 2;
        const double rij = Regelafstand + 2;

        // In pieces that fit on a page, each with its headings.
        foreach (var stuk in rijen.Chunk(Math.Max(1, (int)((Hoogte - (2 * kop)) / rij))))
        {
            Beeld($"Tabel om in te vullen: {woorden}. Kolommen: {string.Join(", ", koppen)}.", (2 * kop) + (stuk.Length * rij), (doek, x, y) =>
            {
                var (inkt, pen) = (new XSolidBrush(Inkt), new XPen(Lijn, 0.6));
                doek.DrawString(woorden, letter, inkt, x, y + letter.Size);
                var boven = y + kop;
                var links = x;
                for (var k = 0; k < koppen.Count; k++)
                {
                    doek.DrawString(koppen[k], klein, inkt, links + 2, boven + klein.Size + 1);
                    doek.DrawLine(pen, links, boven, links, boven + kop + (stuk.Length * rij));
                    links += breedtes[k];
                }

                doek.DrawLine(pen, links, boven, links, boven + kop + (stuk.Length * rij));
                doek.DrawLine(pen, x, boven, links, boven);
                for (var r = 0; r <= stuk.Length; r++)
                {
                    doek.DrawLine(pen, x, boven + kop + (r * rij), links, boven + kop + (r * rij));
                    if (r < stuk.Length && stuk[r].Length > 0)
                    {
                        doek.DrawString(Past(stuk[r], klein, breedtes[0] - 4), klein, inkt, x + 2, boven + kop + (r * rij) + 15);
                    }
                }
            });
        }
    }

    /// <summary>As many letters as fit, with dots for the rest.</summary>
    private string Past(string tekst, XFont letter, double breedte)
    {
        if (Doek.MeasureString(tekst, letter).Width <= breedte)
        {
            return tekst;
        }

        var n = tekst.Length;
        while (n > 1 && Doek.MeasureString(tekst[..n] + "…", letter).Width > breedte)
        {
            n--;
        }

        return tekst[..n] + "…";
    }

    /// <summary>The name from corner to corner, and the number of the copy under it: whose sheet it is stays to be seen on a photograph of it.</summary>
    private void Merk()
    {
        if (merk is null)
        {
            return;
        }

        var (breedte, hoogte) = (bladzijde.Width.Point, bladzijde.Height.Point);
        var lengte = Math.Sqrt((breedte * breedte) + (hoogte * hoogte)) * 0.72;
        var groot = Math.Min(64, 20 * lengte / Math.Max(1, Doek.MeasureString(merk.Naam, Letter(20, true)).Width));
        var kwast = new XSolidBrush(Watermerk);
        var stand = Doek.Save();
        Doek.TranslateTransform(breedte / 2, hoogte / 2);
        Doek.RotateTransform(-Math.Atan2(hoogte, breedte) * 180 / Math.PI);
        Doek.DrawString(merk.Naam, Letter(groot, true), kwast, 0, 0, XStringFormats.BaseLineCenter);
        Doek.DrawString(merk.Exemplaar, Letter(24), kwast, 0, 30, XStringFormats.BaseLineCenter);
        Doek.Restore(stand);
    }
}
