using System.IO.Compression;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Meldingen;

/// <summary>The kinds of file that a melding may carry.</summary>
public enum Bestandssoort
{
    Pdf,
    Png,
    Jpeg,
    Docx,
}

/// <summary>Which files are taken, judged by what is in them and never by their name: PDF, PNG, JPEG and Word without macros, at most 25 MB.</summary>
public static class Bestandskeuring
{
    public const int MeesteBytes = 25 * 1024 * 1024;

    public const string Toegestaan = "Kies een pdf, een foto (png of jpeg) of een Word-bestand (docx).";

    public const string TeGroot = "Dit bestand is groter dan 25 MB. Maak het kleiner of stuur het in delen.";

    private const int LangsteNaam = 120;

    /// <exception cref="RegelGeschonden">Empty, too large, or another kind of file.</exception>
    public static Bestandssoort Keur(byte[] bytes) => bytes.Length switch
    {
        0 => throw new RegelGeschonden("bijlage-leeg", "Dit bestand is leeg."),
        > MeesteBytes => throw new RegelGeschonden("bijlage-te-groot", TeGroot),
        _ => Herken(bytes) ?? throw new RegelGeschonden("bijlage-soort", $"Dit soort bestand kan niet mee. {Toegestaan}"),
    };

    /// <returns>Null for anything that is none of ours.</returns>
    public static Bestandssoort? Herken(byte[] bytes) => bytes.AsSpan() switch
    {
        var b when b.StartsWith("%PDF-"u8) => Bestandssoort.Pdf,
        var b when b.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) => Bestandssoort.Png,
        var b when b.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => Bestandssoort.Jpeg,
        var b when b.StartsWith("PK\u0003\u0004"u8) && IsWord(bytes) => Bestandssoort.Docx,
        _ => null,
    };

    public static string Mediatype(Bestandssoort soort) => soort switch
    {
        Bestandssoort.Pdf => "application/pdf",
        Bestandssoort.Png => "image/png",
        Bestandssoort.Jpeg => "image/jpeg",
        _ => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    };

    /// <summary>The name without folders and strange characters, with an ending that fits what the file is: <c>factuur.exe</c> that is a PDF becomes <c>factuur.exe.pdf</c>.</summary>
    public static string Naam(string? naam, Bestandssoort soort)
    {
        var kaal = (naam ?? string.Empty).Split('/', '\\')[^1];
        var schoon = new string([.. kaal.Where(c => !char.IsControl(c) && !"\"<>|:*?".Contains(c, StringComparison.Ordinal) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)]).TrimEnd(' ', '.');
        var eind = soort == Bestandssoort.Jpeg ? ".jpg" : $".{soort.ToString().ToLowerInvariant()}";
        var past = schoon.EndsWith(eind, StringComparison.OrdinalIgnoreCase) || (soort == Bestandssoort.Jpeg && schoon.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase));
        var stam = past ? schoon[..schoon.LastIndexOf('.')] : schoon;
        stam = stam.Trim(' ', '.');
        stam = stam.Length == 0 ? "bijlage" : stam.Length > LangsteNaam ? stam[..LangsteNaam].TrimEnd(' ', '.') : stam;
        return stam + (past ? schoon[schoon.LastIndexOf('.')..] : eind);
    }

    private static bool IsWord(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return zip.GetEntry("word/document.xml") is not null && zip.GetEntry("[Content_Types].xml") is not null
                && !zip.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}

/// <summary>The answer of a virus scanner about one file.</summary>
/// <param name="Oordeel">What it said.</param>
/// <param name="Virus">The name that the scanner gives what it found.</param>
public sealed record Scanantwoord(Scanoordeel Oordeel, string? Virus = null);

public enum Scanoordeel
{
    /// <summary>No scanner is set up.</summary>
    GeenScanner,

    Schoon,

    Besmet,

    /// <summary>A scanner is set up and does not answer, or not in words that we know.</summary>
    Onbereikbaar,
}

/// <summary>The virus scanner, which lies outside this software.</summary>
public interface IVirusscanner
{
    Task<Scanantwoord> ControleerAsync(ReadOnlyMemory<byte> bytes, CancellationToken stop = default);
}
