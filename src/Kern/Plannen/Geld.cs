using System.Globalization;

namespace Partituur.Kern.Plannen;

/// <summary>Amounts as people here write them; inside, cents.</summary>
public static class Geld
{
    /// <summary>1250 · 1.250 · 1.250,50</summary>
    public const string Vorm = @"^\s*(€\s*)?\d{1,3}(\.?\d{3})*(,\d{1,2})?\s*$";

    /// <summary>4 · 1,5</summary>
    public const string Aantalvorm = @"^\s*\d{1,5}(,\d{1,2})?\s*$";

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Cents; null when it is no amount.</summary>
    public static long? Lees(string? tekst) => Getal(tekst?.Replace("€", string.Empty, StringComparison.Ordinal).Replace(".", string.Empty, StringComparison.Ordinal)) is { } euro and < 1_000_000_000 ? (long)(euro * 100) : null;

    /// <summary>A number with a comma; null when it is none.</summary>
    public static decimal? Getal(string? tekst) => decimal.TryParse(tekst?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    /// <summary>"€ 1.250" for a sum; cents are noise there.</summary>
    public static string Rond(long cent) => $"€\u00a0{Math.Round(cent / 100m, MidpointRounding.AwayFromZero).ToString("N0", Nederlands)}";

    /// <summary>"€ 82,50" for a price.</summary>
    public static string Precies(long cent) => $"€\u00a0{(cent / 100m).ToString("N2", Nederlands)}";

    /// <summary>"1250,50" for an input.</summary>
    public static string Invoer(long cent) => (cent / 100m).ToString("0.00", Nederlands);
}
