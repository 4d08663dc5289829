using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Web.Pages.Personen;

/// <summary>
/// Writes the genogram as SVG: squares for men, circles for women, diamonds where the sex is not known, always with the words below. On the page every person is a link with a
/// name for screen readers; as a file it carries its own styles.
/// </summary>
public static class Systeemtekening
{
    private const string Stijl = """
        <style>svg{font:13px system-ui,Arial,sans-serif;background:#fff}.vorm{fill:#fff;stroke:#18282c;stroke-width:2}.midden .vorm{fill:#e5f1f1;stroke-width:4}.naam{font-weight:700}.klein{font-size:11.5px}.afgeleid{font-style:italic}.rijnaam{fill:#4c6066;font-size:12px}.band{fill:none;stroke:#4c6066;stroke-width:1.75}.band--ander{stroke-dasharray:2 5}.band--voorbij{stroke-dasharray:8 5}text{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}</style>
        """;

    /// <param name="beeld">What is drawn.</param>
    /// <param name="adres">The address behind a person; null draws a file without links.</param>
    public static string Svg(Systeembeeld beeld, Func<PersoonId, string>? adres)
    {
        var uit = new StringBuilder();
        var titel = $"Systeem rond {beeld.Systeem.Midden.Naam} op {Tekst.Datum(beeld.Systeem.Op)}";
        Schrijf(uit, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{beeld.Breedte}\" height=\"{beeld.Hoogte}\" viewBox=\"0 0 {beeld.Breedte} {beeld.Hoogte}\" role=\"{(adres is null ? "img" : "group")}\" aria-label=\"");
        uit.Append(Veilig(titel)).Append("\">");
        if (adres is null)
        {
            uit.Append("<title>").Append(Veilig(titel)).Append("</title>").Append(Stijl);
        }

        uit.Append("<g aria-hidden=\"true\">");
        foreach (var (naam, y) in beeld.Rijen)
        {
            Woord(uit, "rijnaam", 6, y - 8, naam, "start");
        }

        foreach (var lijn in beeld.Lijnen)
        {
            Schrijf(uit, $"<path class=\"band band--{lijn.Soort}{(lijn.IsVoorbij ? " band--voorbij" : string.Empty)}\" d=\"{lijn.Pad}\"/>");
        }

        uit.Append("</g>");
        foreach (var knoop in beeld.Knopen)
        {
            Mens(uit, beeld, knoop, adres?.Invoke(knoop.Mens.Id));
        }

        return uit.Append("</svg>").ToString();
    }

    /// <summary>What somebody is, in a sentence for who does not see the picture.</summary>
    public static string Zin(Systeembeeld beeld, Systeembeeld.Knoop knoop)
    {
        var m = knoop.Mens;
        return string.Join(", ", new[]
        {
            m.Naam,
            knoop.IsMidden ? "in het midden" : Verhouding(beeld.Systeem, knoop.Verhouding, false),
            m.Geslacht == Geslacht.Onbekend ? "geslacht onbekend" : m.Geslacht.ToString().ToLowerInvariant(),
            m.Geboortedatum is { } dag ? $"geboren {Tekst.Datum(dag)}" : null,
            m.Woonplaats,
        }.Where(d => !string.IsNullOrEmpty(d)));
    }

    /// <summary>"grootmoeder van Kevin", with what makes it less than stored and running.</summary>
    public static string Verhouding(Systeem systeem, Verhouding? verhouding, bool kort) => verhouding is not { } v ? string.Empty
        : $"{(v.IsVoorbij ? "was " : string.Empty)}{v.Woorden} {(kort ? systeem.Mens(v.Tot).Voornamen ?? systeem.Mens(v.Tot).Achternaam : systeem.Mens(v.Tot).Naam)}{(v.IsAfgeleid && !kort ? " (afgeleid)" : string.Empty)}";

    private static void Mens(StringBuilder uit, Systeembeeld beeld, Systeembeeld.Knoop k, string? adres)
    {
        var klasse = k.IsMidden ? "knoop midden" : "knoop";
        if (adres is not null)
        {
            uit.Append("<a class=\"").Append(klasse).Append("\" href=\"").Append(Veilig(adres)).Append(k.IsMidden ? "\" aria-current=\"true\">" : "\">");
        }
        else
        {
            uit.Append("<g class=\"").Append(klasse).Append("\">");
        }

        uit.Append("<title>").Append(Veilig(Zin(beeld, k))).Append("</title>");
        var (half, onder) = (Systeembeeld.Vorm / 2, k.Y + (Systeembeeld.Vorm / 2));
        Schrijf(uit, k.Mens.Geslacht switch
        {
            Geslacht.Man => $"<rect class=\"vorm\" x=\"{k.X - half}\" y=\"{k.Boven}\" width=\"{Systeembeeld.Vorm}\" height=\"{Systeembeeld.Vorm}\"/>",
            Geslacht.Vrouw => $"<circle class=\"vorm\" cx=\"{k.X}\" cy=\"{k.Y}\" r=\"{half}\"/>",
            _ => $"<path class=\"vorm\" d=\"M{k.X} {k.Boven} L{k.X + half} {k.Y} L{k.X} {onder} L{k.X - half} {k.Y} Z\"/>",
        });
        var letter = k.Mens.Geslacht switch { Geslacht.Man => "m", Geslacht.Vrouw => "v", _ => "?" };
        Woord(uit, "klein", k.X, k.Y + 4, letter);
        Woord(uit, "naam", k.X, onder + 16, Kort(k.Mens.Voornamen ?? k.Mens.Achternaam, 22));
        Woord(uit, "klein", k.X, onder + 31, Kort(k.Mens.Voornamen is null ? string.Empty : k.Mens.Achternaam, 26));
        Woord(uit, "klein", k.X, onder + 46, Leeftijd(k.Mens.Geboortedatum, beeld.Systeem.Op));
        Woord(uit, k.Verhouding?.IsAfgeleid == true ? "klein afgeleid" : "klein", k.X, onder + 61, Kort(k.IsMidden ? "in het midden" : Verhouding(beeld.Systeem, k.Verhouding, true), 28));
        uit.Append(adres is not null ? "</a>" : "</g>");
    }

    private static string Leeftijd(DateOnly? geboren, DateOnly op)
    {
        if (geboren is not { } dag)
        {
            return string.Empty;
        }

        var jaren = op.Year - dag.Year - (op < dag.AddYears(op.Year - dag.Year) ? 1 : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{dag.Year} ({Math.Max(0, jaren)} jaar)");
    }

    private static void Woord(StringBuilder uit, string klasse, int x, int y, string tekst, string anker = "middle")
    {
        if (tekst.Length > 0)
        {
            Schrijf(uit, $"<text class=\"{klasse}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anker}\">");
            uit.Append(Veilig(tekst)).Append("</text>");
        }
    }

    /// <summary>Cut between two characters as people see them: never through a letter and its accent.</summary>
    private static string Kort(string tekst, int lengte)
    {
        var delen = new StringInfo(tekst);
        return delen.LengthInTextElements <= lengte ? tekst : delen.SubstringByTextElements(0, lengte - 1) + "…";
    }

    private static string Veilig(string tekst) => HtmlEncoder.Default.Encode(new string([.. tekst.Where(c => !char.IsControl(c))]));

    /// <summary>Only numbers and our own words go through here; text of people is appended encoded.</summary>
    private static void Schrijf(StringBuilder uit, FormattableString stuk) => uit.Append(stuk.ToString(CultureInfo.InvariantCulture));
}
