using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Partituur.Kern.Casussen;

namespace Partituur.Web.Pages.Casussen;

/// <summary>A small drawing of the scores on one leefgebied in time, a line per partner with its own dots and dashes. Made on the server; the list beside it tells the same.</summary>
[HtmlTargetElement("verloopbeeld", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VerloopbeeldTagHelper : TagHelper
{
    private const int Breedte = 320;
    private const int Links = 26;
    private const int Boven = 10;
    private const int Stap = 20;

    public IReadOnlyList<GegevenScore> Scores { get; set; } = [];

    /// <summary>All organisations of the page, in the order of their letters.</summary>
    public IReadOnlyList<string> Bronnen { get; set; } = [];

    public Schaal Schaal { get; set; } = Schaal.Standaard;

    /// <summary>What is drawn, for who cannot see it.</summary>
    public string Naam { get; set; } = string.Empty;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var op = Scores.Where(s => s.Schaal == Schaal.Id).OrderBy(s => s.Op).ToList();
        if (op.Select(s => s.Op).Distinct().Count() < 2)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "verloopbeeld");
        var (begin, eind, stappen) = (op[0].Op, op[^1].Op, Schaal.Woorden.Count);
        var hoogte = Boven + ((stappen - 1) * Stap) + 22;
        var svg = new StringBuilder();
        Schrijf(svg, $"<svg viewBox=\"0 0 {Breedte} {hoogte}\" role=\"img\" aria-label=\"{System.Net.WebUtility.HtmlEncode(Naam)}: verloop van {Schaal.Laagste} tot {Schaal.Hoogste}, een lijn per organisatie\">");
        for (var score = Schaal.Laagste; score <= Schaal.Hoogste; score++)
        {
            Schrijf(svg, $"<line class=\"streepje\" x1=\"{Links}\" x2=\"{Breedte - 8}\" y1=\"{Y(score)}\" y2=\"{Y(score)}\"/><text x=\"6\" y=\"{Y(score) + 4}\">{score}</text>");
        }

        Schrijf(svg, $"<text class=\"datum\" x=\"{Links}\" y=\"{hoogte - 4}\">{Dag(begin)}</text><text class=\"datum\" x=\"{Breedte - 8}\" y=\"{hoogte - 4}\" text-anchor=\"end\">{Dag(eind)}</text>");
        foreach (var (bron, i) in op.GroupBy(s => s.Bron).Select(g => (g, Bronnen.ToList().IndexOf(g.Key))))
        {
            var punten = bron.Select(s => (X: X(s.Op, begin, eind), Y: Y(s.Score))).ToList();
            Schrijf(svg, $"<polyline class=\"lijn lijn--{i % 4}\" points=\"{string.Join(' ', punten.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.#},{p.Y}")))}\"/>");
            foreach (var (x, y) in punten)
            {
                Schrijf(svg, $"<circle class=\"punt punt--{i % 4}\" cx=\"{x:0.#}\" cy=\"{y}\" r=\"4\"/>");
            }

            Schrijf(svg, $"<text class=\"letter\" x=\"{Math.Min(Breedte - 10, punten[^1].X + 6):0.#}\" y=\"{punten[^1].Y - 5}\">{(char)('A' + i)}</text>");
        }

        output.Content.SetHtmlContent(svg.Append("</svg>").ToString());
    }

    private static void Schrijf(StringBuilder svg, FormattableString tekst) => svg.Append(tekst.ToString(CultureInfo.InvariantCulture));

    private static string Dag(DateTimeOffset op) => Kern.Logboek.Kalender.DagVan(op).ToString("d MMM yyyy", CultureInfo.GetCultureInfo("nl-NL"));

    private static double X(DateTimeOffset op, DateTimeOffset begin, DateTimeOffset eind) => Links + 4 + ((Breedte - Links - 24) * ((op - begin) / (eind - begin)));

    private int Y(int score) => Boven + ((Schaal.Hoogste - score) * Stap);
}
