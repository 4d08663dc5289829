using System.Security.Cryptography;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Tests.Meldingen;

/// <summary>Which files a melding takes, and who reads them.</summary>
public sealed class BijlageTests : IDisposable
{
    private readonly Geheugen geheugen = new();

    public void Dispose() => geheugen.Dispose();

    [Fact]
    public void De_inhoud_zegt_wat_een_bestand_is_en_niet_de_naam()
    {
        Assert.Equal(Bestandssoort.Pdf, Bestandskeuring.Keur(Bestanden.Pdf));
        Assert.Equal(Bestandssoort.Png, Bestandskeuring.Keur(Bestanden.Png));
        Assert.Equal(Bestandssoort.Jpeg, Bestandskeuring.Keur(Bestanden.Jpeg));
        Assert.Equal(Bestandssoort.Docx, Bestandskeuring.Keur(Bestanden.Docx));
        foreach (var fout in new[] { "MZ dit is een programma"u8.ToArray(), "<html><script>"u8.ToArray(), " %PDF-1.7"u8.ToArray(), [0x89, 0x50], "PK\u0003\u0004 geen zip"u8.ToArray(), Bestanden.Zip("xl/workbook.xml"), Bestanden.Zip("word/document.xml"), Bestanden.Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin") })
        {
            Assert.StartsWith("Dit soort bestand kan niet mee.", Breekt.Regel("bijlage-soort", () => Bestandskeuring.Keur(fout)), StringComparison.Ordinal);
        }

        Breekt.Regel("bijlage-leeg", () => Bestandskeuring.Keur([]));
    }

    [Fact]
    public void Vijfentwintig_megabyte_mag_en_een_byte_meer_niet()
    {
        var groot = new byte[Bestandskeuring.MeesteBytes];
        Bestanden.Pdf.CopyTo(groot, 0);
        Assert.Equal(Bestandssoort.Pdf, Bestandskeuring.Keur(groot));
        Breekt.Regel("bijlage-te-groot", () => Bestandskeuring.Keur([.. groot, 0]));
    }

    [Theory]
    [InlineData("foto.png", Bestandssoort.Png, "foto.png")]
    [InlineData("foto.JPEG", Bestandssoort.Jpeg, "foto.JPEG")]
    [InlineData(@"C:\Users\jan\brief.docx", Bestandssoort.Docx, "brief.docx")]
    [InlineData("../../etc/passwd", Bestandssoort.Pdf, "passwd.pdf")]
    [InlineData("rekening.exe", Bestandssoort.Pdf, "rekening.exe.pdf")]
    [InlineData("rekening\u202Efdp.exe", Bestandssoort.Pdf, "rekeningfdp.exe.pdf")]
    [InlineData("\r\n\"<>.pdf", Bestandssoort.Pdf, "bijlage.pdf")]
    [InlineData(null, Bestandssoort.Jpeg, "bijlage.jpg")]
    public void Een_naam_wordt_veilig_en_past_bij_wat_het_is(string? naam, Bestandssoort soort, string verwacht) => Assert.Equal(verwacht, Bestandskeuring.Naam(naam, soort));

    [Fact]
    public void Geen_enkele_naam_wijst_naar_een_map_of_breekt_een_kop() =>
        Gen.Select(Gen.String, Gen.Enum<Bestandssoort>()).Sample((naam, soort) =>
        {
            var schoon = Bestandskeuring.Naam(naam, soort);
            Assert.DoesNotContain(schoon, c => c is '/' or '\\' or '"' || char.IsControl(c));
            Assert.InRange(schoon.Length, 5, 130);
            Assert.Equal(schoon, Bestandskeuring.Naam(schoon, soort));
        });

    [Fact]
    public void Willekeurige_bytes_zijn_nooit_een_bestand_dat_mag_tenzij_zij_zo_beginnen() =>
        Gen.Byte.Array[1, 64].Sample(bytes =>
        {
            var begint = bytes.AsSpan().StartsWith("%PDF-"u8) || bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) || bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);
            Assert.Equal(begint, Bestandskeuring.Herken(bytes) is not null);
        });

    [Fact]
    public async Task Een_bijlage_leest_wie_de_melding_leest()
    {
        var melding = Een.Melding(melder: Een.Politie);
        var bijlage = Bijlage.Bij(melding, "foto.png", Bestanden.Png, Scanuitslag.Schoon, Een.Handeling());
        await geheugen.BewaarAsync(melding, bijlage);
        Assert.Equal((Convert.ToHexString(SHA256.HashData(Bestanden.Png)), (long)Bestanden.Png.Length), (bijlage.Sha256, bijlage.Omvang));
        foreach (var rol in Enum.GetValues<Rol>())
        {
            foreach (var (organisatie, huis, convenant) in new[] { (Een.Politie, Een.Huis, true), (Een.Politie, Een.Huis, false), (Een.Jeugdzorg, Een.Huis, true), (Een.EigenOrganisatie, Een.Huis, true), (Een.Politie, Een.AnderHuis, true) })
            {
                await using var db = geheugen.Als(Een.Kijker(rol, organisatie: organisatie, huis: huis, convenant: convenant));
                Assert.Equal(await db.Meldingen.CountAsync(), await db.Bijlagen.CountAsync());
            }
        }
    }

    [Fact]
    public async Task Wie_de_melding_oppakt_leest_ook_de_bijlage()
    {
        var melding = Een.Melding(melder: Een.Politie);
        melding.IsGetriageerd(Een.Nu, Een.Jeugdzorg);
        await geheugen.BewaarAsync(melding, Bijlage.Bij(melding, "foto.png", Bestanden.Png, Scanuitslag.Schoon, Een.Handeling()));
        await using var met = geheugen.Als(Een.Kijker(Rol.Partnerprofessional, organisatie: Een.Jeugdzorg));
        await using var zonder = geheugen.Als(Een.Kijker(Rol.Partnerprofessional, organisatie: Een.Jeugdzorg, convenant: false));
        Assert.Equal((1, 0), (await met.Bijlagen.CountAsync(), await zonder.Bijlagen.CountAsync()));
    }

    [Fact]
    public async Task Wat_bij_een_concept_hoort_gaat_mee_met_de_melding_en_het_concept_is_weg()
    {
        var concept = new Meldconcept(Een.Huis, "{}", Een.Handeling());
        await geheugen.BewaarAsync(concept, Bijlage.Bij(concept, "brief.pdf", Bestanden.Pdf, Scanuitslag.NietGecontroleerd, Een.Handeling()));
        await using var db = geheugen.Open();
        var melding = Een.Melding();
        db.Add(melding);
        await new Bijlagebeheer(db).VerzendAsync(await db.Meldconcepten.AsTracking().SingleAsync(), melding);
        await db.SaveChangesAsync();
        var bijlage = await db.Bijlagen.AsNoTracking().Include(b => b.Inhoud).SingleAsync();
        Assert.Equal((melding.Id, null), (bijlage.MeldingId!.Value, bijlage.ConceptId));
        Assert.Equal(Bestanden.Pdf, bijlage.Inhoud!.Bytes);
        Assert.Equal(0, await db.Meldconcepten.CountAsync());
    }

    [Fact]
    public async Task De_bytes_liggen_onleesbaar_in_de_database_en_wie_er_iets_aan_wijzigt_leest_niets_meer()
    {
        var melding = Een.Melding();
        var handeling = Een.Handeling();
        await geheugen.BewaarAsync(melding, Bijlage.Bij(melding, "een.pdf", Bestanden.Pdf, Scanuitslag.Schoon, handeling), Bijlage.Bij(melding, "twee.pdf", Bestanden.Pdf, Scanuitslag.Schoon, handeling));
        var hex = Convert.ToHexString(Bestanden.Pdf);
        Assert.Equal(0, geheugen.Tel($"SELECT count(*) FROM bijlageinhoud WHERE instr(hex(bytes), '{hex[..10]}') > 0"));
        Assert.Equal(2, geheugen.Tel("SELECT count(DISTINCT bytes) FROM bijlageinhoud"));
        Assert.All(await BytesAsync(), b => Assert.Equal(Bestanden.Pdf, b));

        geheugen.VoerUit("UPDATE bijlageinhoud SET bytes = CAST(substr(bytes, 1, 20) || substr(bytes, 22) AS BLOB)");
        await Assert.ThrowsAsync<InvalidDataException>(BytesAsync);
    }

    [Fact]
    public async Task Een_bijlage_van_voor_de_versleuteling_is_nog_te_lezen()
    {
        var melding = Een.Melding();
        await geheugen.BewaarAsync(melding, Bijlage.Bij(melding, "foto.png", Bestanden.Png, Scanuitslag.Schoon, Een.Handeling()));
        geheugen.VoerUit($"UPDATE bijlageinhoud SET bytes = x'{Convert.ToHexString(Bestanden.Png)}'");
        Assert.Equal([Bestanden.Png], await BytesAsync());
    }

    private async Task<List<byte[]>> BytesAsync()
    {
        await using var db = geheugen.Open();
        return await db.Set<Bijlageinhoud>().AsNoTracking().Select(b => b.Bytes).ToListAsync();
    }
}
