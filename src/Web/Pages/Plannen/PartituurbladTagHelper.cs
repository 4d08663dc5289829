using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>
/// Draws the whole score as SVG on the server: every bar is a link that the keyboard reaches and that tells itself, every aard has a pattern beside its colour, and the paper scrolls in a
/// frame of its own. Needs no script; the table on the page tells the same.
/// </summary>
[HtmlTargetElement("partituurblad", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PartituurbladTagHelper : TagHelper
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public Partituurblad Blad { get; set; } = default!;

    /// <summary>Where the bar of an interventie leads.</summary>
    public Func<InterventieId, string> Adres { get; set; } = default!;

    /// <summary>Whether a bar opens on the page itself (element <c>balk</c>); without script it is a link like any other.</summary>
    public bool TerPlekke { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "partituurblad tabel-kader");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-label", "Tijdlijn van het plan, te verschuiven met de pijltjestoetsen");
        output.Attributes.SetAttribute("tabindex", "0");
        var svg = output.Content;
        Schrijf(svg, $"<svg viewBox=\"0 0 {Blad.Breedte} {Blad.Hoogte}\" width=\"{Blad.Breedte}\" height=\"{Blad.Hoogte}\" role=\"group\" aria-label=\"Partituur: per persoon en per keten de interventies in de tijd\"><defs>");
        foreach (var aard in Enum.GetValues<Aard>())
        {
            Patroon(svg, aard);
        }

        svg.AppendHtml("</defs>");
        Staven(svg);
        Tijd(svg);
        var opId = Blad.Balken.ToDictionary(b => b.Id);
        foreach (var balk in Blad.Balken.Where(b => b.LeuntOp is { } op && opId.ContainsKey(op)))
        {
            Leunlijn(svg, balk, opId[balk.LeuntOp!.Value]);
        }

        foreach (var balk in Blad.Balken)
        {
            Teken(svg, balk);
        }

        svg.AppendHtml("</svg>");
    }

    /// <summary>White marks over the colour of the aard: legible on a printer without colour.</summary>
    private static void Patroon(TagHelperContent svg, Aard aard)
    {
        var naam = aard.ToString().ToLowerInvariant();
        var vorm = aard switch
        {
            Aard.Straf => string.Empty,
            Aard.Dwang => "<path d=\"M0 6 L6 0\"/>",
            Aard.Drang => "<path d=\"M0 0 L6 6\"/>",
            Aard.Zorg => "<path d=\"M0 3 H6\"/>",
            Aard.Bestuurlijk => "<path d=\"M3 0 V6\"/>",
            _ => "<path d=\"M0 3 H6 M3 0 V6\"/>",
        };
        Schrijf(svg, $"<pattern id=\"patroon-{naam}\" class=\"patroon\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">");
        svg.AppendHtml(vorm);
        svg.AppendHtml("</pattern>");
    }

    private void Staven(TagHelperContent svg)
    {
        foreach (var (naam, y, hoogte) in Blad.Staven)
        {
            Schrijf(svg, $"<rect class=\"staaf\" x=\"0\" y=\"{y}\" width=\"{Blad.Breedte}\" height=\"{hoogte}\" rx=\"4\"/>");
            Woord(svg, "staafnaam", 8, y + 18, naam);
        }

        foreach (var (keten, y) in Blad.Lanen)
        {
            Schrijf(svg, $"<line class=\"laan\" x1=\"8\" y1=\"{y}\" x2=\"{Blad.Breedte}\" y2=\"{y}\"/>");
            Woord(svg, "laannaam", 12, y + 25, $"Keten {keten.Leesbaar().ToLowerInvariant()}");
        }
    }

    private void Tijd(TagHelperContent svg)
    {
        foreach (var (x, dag) in Blad.Streepjes())
        {
            Schrijf(svg, $"<line class=\"streep\" x1=\"{x}\" y1=\"18\" x2=\"{x}\" y2=\"{Blad.Hoogte}\"/>");
            if (x < Blad.Breedte - 70)
            {
                Woord(svg, "dag", x + 3, 14, Blad.Schaal == Tijdschaal.Jaren ? dag.Year.ToString(CultureInfo.InvariantCulture) : dag.ToString("MMM yyyy", Nederlands));
            }
        }

        foreach (var merk in Blad.Punten)
        {
            var x = merk.X;
            Schrijf(svg, $"<g><path class=\"punt\" d=\"M{x} 24 L{x + 7} 31 L{x} 38 L{x - 7} 31 Z\"/><title>");
            svg.Append(string.Join("; ", merk.Punten.Select(p => $"{Tekst.Datum(p.Dag)}: {p.Wat}")));
            svg.AppendHtml("</title></g>");
            Woord(svg, "puntnummer", x + 9, 35, merk.Opschrift);
        }

        if (Blad.Vandaag is { } nu)
        {
            Schrijf(svg, $"<line class=\"nu\" x1=\"{nu}\" y1=\"{Partituurblad.Kop - 6}\" x2=\"{nu}\" y2=\"{Blad.Hoogte}\"/>");
            Woord(svg, "nu-woord", nu, Partituurblad.Kop - 8, "vandaag", "middle");
        }
    }

    private void Leunlijn(TagHelperContent svg, Partituurblad.Balk balk, Partituurblad.Balk steun)
    {
        var x = Math.Min(Math.Max(balk.X, steun.X) + 10, Blad.Breedte - 6);
        Schrijf(svg, $"<path class=\"leunlijn\" d=\"M{x} {balk.Y + 24} L{x} {steun.Y + 24}\"/><circle class=\"leunpunt\" cx=\"{x}\" cy=\"{steun.Y + 24}\" r=\"4\"/>");
    }

    private void Teken(TagHelperContent svg, Partituurblad.Balk balk)
    {
        var aard = balk.Aard.ToString().ToLowerInvariant();
        svg.AppendHtml("<a class=\"noot\" href=\"");
        var adres = Adres(balk.Id);
        svg.Append(adres);
        if (TerPlekke)
        {
            svg.AppendHtml("\" hx-target=\"#balk\" hx-select=\"#balk\" hx-swap=\"outerHTML\" hx-get=\"");
            svg.Append(adres.Split('#')[0]);
        }

        svg.AppendHtml("\"><title>");
        svg.Append(balk.Beschrijving + (balk.HeeftBevinding ? ". Hier is een bevinding over" : string.Empty));
        Schrijf(svg, $"</title><rect class=\"vak aard--{aard}\" x=\"{balk.X}\" y=\"{balk.Y + 18}\" width=\"{balk.Breedte}\" height=\"12\" rx=\"2\"/>");
        Schrijf(svg, $"<rect class=\"{(balk.HeeftBevinding ? "rand rand--bevinding" : "rand")}\" x=\"{balk.X}\" y=\"{balk.Y + 18}\" width=\"{balk.Breedte}\" height=\"12\" rx=\"2\" fill=\"url(#patroon-{aard})\"/>");
        Woord(svg, "woorden", balk.UitlijnRechts ? balk.X + balk.Breedte : balk.X, balk.Y + 13, balk.Woorden, balk.UitlijnRechts ? "end" : "start");
        svg.AppendHtml("</a>");
    }

    private static void Woord(TagHelperContent svg, string klasse, double x, double y, string tekst, string anker = "start")
    {
        Schrijf(svg, $"<text class=\"{klasse}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anker}\">");
        svg.Append(tekst);
        svg.AppendHtml("</text>");
    }

    /// <summary>Only numbers and our own words go through here; text of people is appended encoded.</summary>
    private static void Schrijf(TagHelperContent svg, FormattableString stuk) => svg.AppendHtml(stuk.ToString(CultureInfo.InvariantCulture));
}
