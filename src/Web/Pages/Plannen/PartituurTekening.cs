using System.Globalization;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur.Pdf;
using PdfSharp.Drawing;

namespace Partituur.Web.Pages.Plannen;

/// <summary>Draws the score on paper: the same geometry as on the screen, cut between staves when it is higher than a page. Legible without colour: every bar names its aard.</summary>
internal sealed class PartituurTekening(Partituurblad blad)
{
    /// <summary>Below this the words are too small to read on paper.</summary>
    private const double KleinsteSchaal = 0.62;

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly XPen Rand = new(Pdfblad.Inkt, 0.8);
    private static readonly XPen Fijn = new(Pdfblad.Lijn, 0.5);
    private static readonly XPen Leun = new(Pdfblad.Inkt, 1) { DashStyle = XDashStyle.Dash };
    private static readonly XColor Rood = XColor.FromArgb(0xb3, 0x26, 0x1e);

    public void Zet(Pdfblad op, string woorden)
    {
        var schaal = Math.Min(1, op.Breedte / blad.Breedte);
        schaal = blad.Hoogte * schaal > op.Over ? Math.Max(Math.Min(schaal, KleinsteSchaal), Math.Min(schaal, op.Over / blad.Hoogte)) : schaal;
        var n = 0;
        while (n < blad.Staven.Count || n == 0)
        {
            // As many whole staves as fit; the first stave of a page always stands on it.
            var van = n < blad.Staven.Count ? blad.Staven[n].Y : Partituurblad.Kop;
            var ruimte = (n == 0 ? op.Over : op.Hoogte) / schaal;
            var eerste = n++;
            while (n < blad.Staven.Count && Partituurblad.Kop + blad.Staven[n].Y + blad.Staven[n].Hoogte - van <= ruimte)
            {
                n++;
            }

            var tot = n < blad.Staven.Count ? blad.Staven[n].Y : blad.Hoogte;
            op.Beeld(
                eerste == 0 ? woorden : "Vervolg van de tijdlijn; de tabel hieronder geeft dezelfde gegevens.",
                (Partituurblad.Kop + tot - van) * schaal,
                (doek, x, y) => Deel(doek, x, y, schaal, van, tot));
        }
    }

    private void Deel(XGraphics doek, double x, double y, double schaal, double van, double tot)
    {
        var staat = doek.Save();
        doek.TranslateTransform(x, y);
        doek.ScaleTransform(schaal);
        doek.IntersectClip(new XRect(0, 0, blad.Breedte, Partituurblad.Kop + tot - van));
        var schuif = Partituurblad.Kop - van;
        foreach (var (naam, sy, hoogte) in blad.Staven.Where(s => s.Y >= van && s.Y < tot))
        {
            doek.DrawRectangle(Fijn, new XSolidBrush(XColor.FromArgb(0xf4, 0xf6, 0xf7)), 0, sy + schuif, blad.Breedte, hoogte);
            Woord(doek, naam, 14, true, 8, sy + schuif + 18, Pdfblad.Inkt);
        }

        Tijd(doek, Partituurblad.Kop + tot - van);
        foreach (var (keten, ly) in blad.Lanen.Where(l => l.Y >= van && l.Y < tot))
        {
            doek.DrawLine(Fijn, 8, ly + schuif, blad.Breedte, ly + schuif);
            Woord(doek, $"Keten {keten.ToString().ToLowerInvariant()}", 12, false, 12, ly + schuif + 25, Pdfblad.Zacht);
        }

        var opId = blad.Balken.ToDictionary(b => b.Id);
        foreach (var balk in blad.Balken.Where(b => b.LeuntOp is { } op && opId.ContainsKey(op)))
        {
            var steun = opId[balk.LeuntOp!.Value];
            var lx = Math.Min(Math.Max(balk.X, steun.X) + 10, blad.Breedte - 6);
            doek.DrawLine(Leun, lx, balk.Y + 24 + schuif, lx, steun.Y + 24 + schuif);
            doek.DrawEllipse(Rand, XBrushes.White, lx - 4, steun.Y + 20 + schuif, 8, 8);
        }

        foreach (var balk in blad.Balken.Where(b => b.Y >= van && b.Y < tot))
        {
            var (kleur, vak) = (Kleur(balk.Aard), new XRect(balk.X, balk.Y + 18 + schuif, balk.Breedte, 12));
            doek.DrawRectangle(balk.HeeftBevinding ? new XPen(Rood, 2.5) : Rand, new XSolidBrush(kleur), vak);
            var woorden = balk.Woorden.Replace("⚠ ", "(!) ", StringComparison.Ordinal);
            Woord(doek, woorden, 12.5, false, balk.UitlijnRechts ? balk.X + balk.Breedte : balk.X, balk.Y + 13 + schuif, Pdfblad.Inkt, balk.UitlijnRechts);
        }

        doek.Restore(staat);
    }

    private void Tijd(XGraphics doek, double onder)
    {
        foreach (var (x, dag) in blad.Streepjes())
        {
            doek.DrawLine(Fijn, x, 18, x, onder);
            if (x < blad.Breedte - 70)
            {
                Woord(doek, blad.Schaal == Tijdschaal.Jaren ? dag.Year.ToString(CultureInfo.InvariantCulture) : dag.ToString("MMM yyyy", Nederlands), 12, false, x + 3, 14, Pdfblad.Zacht);
            }
        }

        foreach (var merk in blad.Punten)
        {
            var x = merk.X;
            doek.DrawPolygon(new XSolidBrush(Pdfblad.Inkt), [new(x, 24), new(x + 7, 31), new(x, 38), new(x - 7, 31)], XFillMode.Winding);
            Woord(doek, merk.Opschrift, 11, false, x + 9, 35, Pdfblad.Inkt);
        }

        if (blad.Vandaag is { } nu)
        {
            doek.DrawLine(new XPen(Rood, 1.5) { DashStyle = XDashStyle.Dash }, nu, Partituurblad.Kop - 6, nu, onder);
            Woord(doek, "vandaag", 12, true, nu + 4, Partituurblad.Kop - 6, Rood);
        }
    }

    private static void Woord(XGraphics doek, string tekst, double punten, bool vet, double x, double y, XColor kleur, bool rechts = false) =>
        doek.DrawString(tekst, Pdfblad.Letter(punten, vet), new XSolidBrush(kleur), x, y, rechts ? XStringFormats.BaseLineRight : XStringFormats.BaseLineLeft);

    /// <summary>As in the stylesheet.</summary>
    private static XColor Kleur(Aard aard) => aard switch
    {
        Aard.Straf => XColor.FromArgb(0x5b, 0x2a, 0x86),
        Aard.Dwang => XColor.FromArgb(0xa3, 0x32, 0x1f),
        Aard.Drang => XColor.FromArgb(0xa8, 0x64, 0x00),
        Aard.Zorg => XColor.FromArgb(0x1d, 0x6f, 0x54),
        Aard.Bestuurlijk => XColor.FromArgb(0x1f, 0x4f, 0x8f),
        _ => XColor.FromArgb(0x4f, 0x60, 0x68),
    };
}
