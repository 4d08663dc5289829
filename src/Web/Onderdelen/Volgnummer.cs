using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Partituur.Web.Onderdelen;

/// <summary>Ids for headings and captions, unique on the page, the same at every visit.</summary>
internal static class Volgnummer
{
    /// <summary>The next id with this prefix, such as <c>kaart-2</c>.</summary>
    public static string Volgende(ViewContext context, string voorvoegsel)
    {
        var items = context.HttpContext.Items;
        var sleutel = "Partituur.Volgnummer." + voorvoegsel;
        var nummer = items.TryGetValue(sleutel, out var vorige) && vorige is int getal ? getal + 1 : 1;
        items[sleutel] = nummer;

        // A fragment that htmx fetches lands on a page that has numbers already.
        var deel = context.HttpContext.Request.Headers.ContainsKey("HX-Request") ? "deel-" + context.HttpContext.TraceIdentifier.Replace(':', '-') + "-" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{voorvoegsel}-{deel}{nummer}");
    }
}
