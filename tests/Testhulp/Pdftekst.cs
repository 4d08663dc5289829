using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Content;
using PdfSharp.Pdf.Content.Objects;
using PdfSharp.Pdf.IO;

namespace Partituur.Testhulp;

/// <summary>The words of a PDF, per page, as a reader finds them: the codes of its letters through the table that the document itself gives.</summary>
public static partial class Pdftekst
{
    static Pdftekst() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IReadOnlyList<string> Bladen(byte[] pdf)
    {
        using var stroom = new MemoryStream(pdf);
        using var document = PdfReader.Open(stroom, PdfDocumentOpenMode.Import);
        return [.. document.Pages.Cast<PdfPage>().Select(Blad)];
    }

    private static string Blad(PdfPage blad)
    {
        var tabellen = new Dictionary<string, Dictionary<int, string>?>(StringComparer.Ordinal);
        var fonts = blad.Resources.Elements.GetDictionary("/Font");
        foreach (var naam in fonts?.Elements.Keys ?? [])
        {
            tabellen[naam] = fonts!.Elements.GetDictionary(naam)?.Elements.GetDictionary("/ToUnicode") is { Stream: { } cmap } ? Lees(Encoding.ASCII.GetString(cmap.UnfilteredValue)) : null;
        }

        var uit = new StringBuilder();
        var nu = (Dictionary<int, string>?)null;
        foreach (var stap in ContentReader.ReadContent(blad).OfType<COperator>())
        {
            if (stap.OpCode.OpCodeName == OpCodeName.Tf)
            {
                nu = tabellen.GetValueOrDefault(((CName)stap.Operands[0]).Name);
            }
            else if (stap.OpCode.OpCodeName is OpCodeName.Tj or OpCodeName.TJ)
            {
                foreach (var tekst in stap.Operands.SelectMany(Teksten))
                {
                    uit.Append(Woorden(tekst, nu));
                }

                uit.Append(' ');
            }
        }

        return Witruimte().Replace(uit.ToString(), " ");
    }

    private static IEnumerable<string> Teksten(CObject o) => o switch
    {
        CString s => [s.Value],
        CArray a => a.SelectMany(Teksten),
        _ => [],
    };

    private static string Woorden(string ruw, Dictionary<int, string>? tabel)
    {
        if (tabel is null)
        {
            return Encoding.GetEncoding(1252).GetString(Encoding.Latin1.GetBytes(ruw));
        }

        var uit = new StringBuilder();
        for (var i = 0; i + 1 < ruw.Length; i += 2)
        {
            uit.Append(tabel.GetValueOrDefault((ruw[i] << 8) | ruw[i + 1], "?"));
        }

        return uit.ToString();
    }

    private static Dictionary<int, string> Lees(string cmap)
    {
        var uit = new Dictionary<int, string>();
        foreach (Match reeks in Reeks().Matches(cmap))
        {
            var (van, tot, naar) = (Hex(reeks.Groups[1].Value), Hex(reeks.Groups[2].Value), Hex(reeks.Groups[3].Value));
            for (var i = van; i <= tot; i++)
            {
                uit[i] = char.ConvertFromUtf32(naar + i - van);
            }
        }

        return uit;
    }

    private static int Hex(string tekst) => int.Parse(tekst, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", RegexOptions.None, 1000)]
    private static partial Regex Reeks();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Witruimte();
}
