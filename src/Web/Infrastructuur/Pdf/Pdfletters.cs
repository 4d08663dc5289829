using PdfSharp.Fonts;

namespace Partituur.Web.Infrastructuur.Pdf;

/// <summary>The letters of a PDF: the open font Source Sans 3, in the document itself, so that it reads the same on every machine. No font of the machine is used.</summary>
public sealed class Pdfletters : IFontResolver
{
    public const string Naam = "Source Sans 3";
    private static readonly Lock Slot = new();
    private readonly Dictionary<string, byte[]> lettertypen;

    private Pdfletters(IWebHostEnvironment omgeving) => lettertypen = new()
    {
        ["Regular"] = Lees(omgeving, "lib/SourceSans3-Regular.ttf"),
        ["Bold"] = Lees(omgeving, "lib/SourceSans3-Bold.ttf"),
    };

    /// <summary>Gives the library its letters, once in a process.</summary>
    public static void Zet(IWebHostEnvironment omgeving)
    {
        lock (Slot)
        {
            GlobalFontSettings.FontResolver ??= new Pdfletters(omgeving);
        }
    }

    /// <inheritdoc />
    public FontResolverInfo? ResolveTypeface(string familyName, bool bold, bool italic) => new(bold ? "Bold" : "Regular");

    /// <inheritdoc />
    public byte[] GetFont(string faceName) => lettertypen[faceName];

    private static byte[] Lees(IWebHostEnvironment omgeving, string pad)
    {
        using var stroom = omgeving.WebRootFileProvider.GetFileInfo(pad).CreateReadStream();
        using var geheugen = new MemoryStream();
        stroom.CopyTo(geheugen);
        return geheugen.ToArray();
    }
}
