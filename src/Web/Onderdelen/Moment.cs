using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Partituur.Web.Onderdelen;

/// <summary>How a moment is written.</summary>
public enum Momentvorm
{
    /// <summary>24-11-2026, for tables.</summary>
    Kort,

    /// <summary>24 november 2026, for sentences.</summary>
    Lang,
}

/// <summary>Days and moments as the Dutch write them, in Dutch time wherever the server stands.</summary>
public static class Moment
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The moment on a Dutch clock.</summary>
    public static DateTimeOffset Plaatselijk(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Amsterdam);

    /// <summary>The day in words or figures.</summary>
    public static string Tekst(DateOnly dag, Momentvorm vorm = Momentvorm.Lang) =>
        dag.ToString(vorm == Momentvorm.Lang ? "d MMMM yyyy" : "dd-MM-yyyy", Nederlands);

    /// <summary>The moment in words or figures, on a Dutch clock.</summary>
    public static string Tekst(DateTimeOffset moment, Momentvorm vorm = Momentvorm.Lang) =>
        Plaatselijk(moment).ToString(vorm == Momentvorm.Lang ? "d MMMM yyyy 'om' HH:mm 'uur'" : "dd-MM-yyyy HH:mm", Nederlands);

    /// <summary>The <c>time</c> element of a day or a moment; nothing for null.</summary>
    /// <exception cref="ArgumentException">The value is neither a day nor a moment.</exception>
    internal static IHtmlContent Tijd(object? op, Momentvorm vorm)
    {
        var (machine, mens) = op switch
        {
            null => (string.Empty, string.Empty),
            DateOnly dag => (dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Tekst(dag, vorm)),
            DateTimeOffset moment => (Plaatselijk(moment).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), Tekst(moment, vorm)),
            _ => throw new ArgumentException($"A {op.GetType().Name} is neither a day nor a moment.", nameof(op)),
        };
        if (machine.Length == 0)
        {
            return HtmlString.Empty;
        }

        var tijd = new TagBuilder("time");
        tijd.Attributes["datetime"] = machine;
        tijd.InnerHtml.Append(mens);
        return tijd;
    }
}
