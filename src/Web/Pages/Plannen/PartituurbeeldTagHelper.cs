using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>Draws the score as SVG on the server: it prints, needs no script, and the tables beside it tell the same.</summary>
[HtmlTargetElement("partituurbeeld", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PartituurbeeldTagHelper : TagHelper
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public Partituurbeeld Beeld { get; set; } = default!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "partituurbeeld tabel-kader");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-label", "Partituur van het plan");
        output.Attributes.SetAttribute("tabindex", "0");
        var svg = output.Content;
        Schrijf(svg, $"<svg viewBox=\"0 0 {Partituurbeeld.Breedte} {Beeld.Hoogte}\" role=\"img\" aria-label=\"Tijdlijn met per persoon de interventies. De tabellen hieronder geven dezelfde gegevens.\">");
        Assen(svg);
        foreach (var balk in Beeld.Balken)
        {
            Leunlijn(svg, balk);
        }

        foreach (var balk in Beeld.Balken)
        {
            // A text that begins far to the right would fall off the paper: it ends where its bar ends.
            var rechts = balk.X > Partituurbeeld.Breedte * 0.55;
            var x = rechts ? Math.Min(Partituurbeeld.Breedte, balk.X + balk.Breedte) : balk.X;
            Schrijf(svg, $"<rect class=\"balk aard--{balk.Aard.ToString().ToLowerInvariant()}{(balk.Waarschuwt ? " balk--waarschuwt" : string.Empty)}\" x=\"{balk.X}\" y=\"{balk.Y + 18}\" width=\"{balk.Breedte}\" height=\"14\" rx=\"3\"/>");
            Woord(svg, "opschrift", x, balk.Y + 13, (balk.Waarschuwt ? "⚠ " : string.Empty) + balk.Opschrift, rechts ? "end" : "start");
        }

        svg.AppendHtml("</svg>");
    }

    private void Assen(TagHelperContent svg)
    {
        foreach (var (naam, y, hoogte) in Beeld.Banen)
        {
            Schrijf(svg, $"<rect class=\"baan\" x=\"0\" y=\"{y}\" width=\"{Partituurbeeld.Breedte}\" height=\"{hoogte - 4}\" rx=\"4\"/>");
            Woord(svg, "baannaam", 8, y + 20, naam);
        }

        foreach (var (x, dag) in Beeld.Streepjes())
        {
            Schrijf(svg, $"<line class=\"streepje\" x1=\"{x}\" y1=\"{Partituurbeeld.Kop - 10}\" x2=\"{x}\" y2=\"{Beeld.Hoogte}\"/>");
            if (x < Partituurbeeld.Breedte - 60)
            {
                Woord(svg, "datum", x + 3, 14, dag.ToString("MMM yyyy", Nederlands));
            }
        }

        if (Beeld.Vandaag is { } nu)
        {
            Schrijf(svg, $"<line class=\"vandaag\" x1=\"{nu}\" y1=\"{Partituurbeeld.Kop - 12}\" x2=\"{nu}\" y2=\"{Beeld.Hoogte}\"/>");
            Woord(svg, "vandaag-woord", nu, Partituurbeeld.Kop - 6, "vandaag", "middle");
        }
    }

    private void Leunlijn(TagHelperContent svg, Partituurbeeld.Balk balk)
    {
        if (balk.LeuntOp is { } op && Beeld.Balken.FirstOrDefault(b => b.Id == op) is { } steun)
        {
            var x = Math.Max(balk.X, steun.X) + 10;
            Schrijf(svg, $"<path class=\"leunt\" d=\"M{x} {balk.Y + 25} L{x} {steun.Y + 25}\"/><circle class=\"leunpunt\" cx=\"{x}\" cy=\"{steun.Y + 25}\" r=\"4\"/>");
        }
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
