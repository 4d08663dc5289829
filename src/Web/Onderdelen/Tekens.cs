using Microsoft.AspNetCore.Html;

namespace Partituur.Web.Onderdelen;

/// <summary>The few drawn signs of the screens. Plain SVG markup without style or script, so that the strict CSP lets it through.</summary>
internal static class Tekens
{
    /// <summary>The sign that goes with a tone, hidden from screen readers: the words beside it say the same.</summary>
    public static IHtmlContent Voor(Toon toon) => toon switch
    {
        Toon.Info => Svg("""<circle cx="8" cy="8" r="7"/><path class="teken__lijn" d="M8 7.2v4M8 4.4v.2"/>"""),
        Toon.LetOp => Svg("""<path d="M8 1 15.5 15h-15z"/><path class="teken__lijn" d="M8 6v4.2M8 12.6v.2"/>"""),
        Toon.Fout => Svg("""<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/><path class="teken__lijn" d="m5.5 5.5 5 5m0-5-5 5"/>"""),
        Toon.Goed => Svg("""<circle cx="8" cy="8" r="7"/><path class="teken__lijn" d="m4.8 8.2 2.3 2.3 4.1-4.6"/>"""),
        _ => Svg("""<circle cx="8" cy="8" r="4"/>"""),
    };

    private static HtmlString Svg(string vorm) =>
        new($"""<svg class="teken" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{vorm}</svg>""");
}
