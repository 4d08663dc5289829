using System.IO.Compression;
using System.Text;

namespace Partituur.Kern.Tests.Hulp;

/// <summary>The smallest files of each kind.</summary>
internal static class Bestanden
{
    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF\n");

    public static byte[] Png { get; } = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0];

    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16];

    public static byte[] Docx { get; } = Zip("[Content_Types].xml", "word/document.xml");

    public static byte[] Zip(params string[] namen)
    {
        using var geheugen = new MemoryStream();
        using (var zip = new ZipArchive(geheugen, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var naam in namen)
            {
                using var deel = zip.CreateEntry(naam).Open();
                deel.Write("<x/>"u8);
            }
        }

        return geheugen.ToArray();
    }
}
