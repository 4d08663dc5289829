using System.Reflection;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Tests.Logboek;

/// <summary>L6: a line cannot be changed without showing (besluit 0003).</summary>
public sealed class LogregelTests
{
    private static readonly byte[] Sleutel = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    public static TheoryData<string> Velden => [.. typeof(Logregel).GetProperties().Select(p => p.Name).Where(n => n is not nameof(Logregel.Zegel))];

    [Fact]
    public void Een_regel_zegt_wie_voor_wie_waar_waarom_en_wanneer()
    {
        var handeling = new Handeling(Een.Agent, Een.Politie, Een.Huis, "casus.lezen", Een.Nu.ToOffset(TimeSpan.FromHours(2)), "spoor");
        var id = Guid.CreateVersion7();
        var regel = new Logregel(handeling, Logsoort.Inzage, "Casussen/Dossier", "Casus", id, "{}", Sleutel);
        Assert.Equal((Een.Agent.Waarde, Een.Politie.Waarde, Een.Huis.Waarde), (regel.Wie, regel.Organisatie, regel.Huis));
        Assert.Equal(("casus.lezen", "spoor", Logsoort.Inzage, "Casussen/Dossier"), (regel.Grond, regel.Verzoek, regel.Soort, regel.Wat));
        Assert.Equal(("Casus", id, "{}"), (regel.Onderwerp, regel.OnderwerpId, regel.Inhoud));
        Assert.Equal(Een.Nu, regel.Op);
        Assert.Equal(TimeSpan.Zero, regel.Op.Offset);
    }

    [Fact]
    public void Een_regel_is_ongeschonden_met_zijn_eigen_sleutel_en_met_geen_andere()
    {
        var regel = Regel();
        Assert.Matches("^[0-9a-f]{64}$", regel.Zegel);
        Assert.True(regel.IsOngeschonden(Sleutel));
        Assert.False(regel.IsOngeschonden(new byte[32]));
    }

    [Theory]
    [MemberData(nameof(Velden))]
    public void Een_gewijzigd_veld_valt_op(string veld)
    {
        var regel = Regel();
        var eigenschap = typeof(Logregel).GetProperty(veld)!;
        object anders = eigenschap.GetValue(regel) switch
        {
            string tekst => tekst + "x",
            Guid => Guid.CreateVersion7(),
            DateTimeOffset op => op.AddMicroseconds(1),
            Logsoort => Logsoort.Toegang,
            var waarde => throw new InvalidOperationException($"Onbekend soort veld: {waarde}."),
        };
        Zet(regel, eigenschap, anders);
        Assert.False(regel.IsOngeschonden(Sleutel));
    }

    [Theory]
    [InlineData(nameof(Logregel.Wie))]
    [InlineData(nameof(Logregel.Organisatie))]
    [InlineData(nameof(Logregel.Huis))]
    [InlineData(nameof(Logregel.Verzoek))]
    [InlineData(nameof(Logregel.Onderwerp))]
    [InlineData(nameof(Logregel.OnderwerpId))]
    [InlineData(nameof(Logregel.Inhoud))]
    public void Een_gewist_veld_valt_op(string veld)
    {
        var regel = Regel();
        Zet(regel, typeof(Logregel).GetProperty(veld)!, null);
        Assert.False(regel.IsOngeschonden(Sleutel));
    }

    [Fact]
    public void Tekst_die_van_het_ene_veld_naar_het_andere_schuift_valt_op()
    {
        var regel = Regel();
        Zet(regel, typeof(Logregel).GetProperty(nameof(Logregel.Wat))!, "Casussen/DossierCasus");
        Zet(regel, typeof(Logregel).GetProperty(nameof(Logregel.Onderwerp))!, string.Empty);
        Assert.False(regel.IsOngeschonden(Sleutel));
    }

    [Fact]
    public void Een_leeg_veld_is_iets_anders_dan_geen_veld()
    {
        var regel = new Logregel(Een.Installatie(), Logsoort.Vraag, "Zoeken", null, null, null, Sleutel);
        Assert.True(regel.IsOngeschonden(Sleutel));
        Zet(regel, typeof(Logregel).GetProperty(nameof(Logregel.Inhoud))!, string.Empty);
        Assert.False(regel.IsOngeschonden(Sleutel));
    }

    [Fact]
    public void Wat_postgresql_van_een_moment_niet_bewaart_telt_niet()
    {
        // 100 nanoseconds beyond the microsecond: gone after a round trip through the database.
        var handeling = Een.Handeling(op: Een.Nu.AddTicks(7));
        var regel = new Logregel(handeling, Logsoort.Inzage, "Dossier", null, null, null, Sleutel);
        Zet(regel, typeof(Logregel).GetProperty(nameof(Logregel.Op))!, Een.Nu);
        Assert.True(regel.IsOngeschonden(Sleutel));
    }

    [Fact]
    public void Het_id_van_een_regel_draagt_het_moment_zodat_regels_op_volgorde_staan() =>
        Assert.True(Regel(Een.Nu).Id.CompareTo(Regel(Een.Nu.AddSeconds(1)).Id) < 0);

    [Fact]
    public void Een_schakel_hangt_af_van_de_vorige_van_zijn_nummer_van_zijn_regel_en_van_de_sleutel()
    {
        var regel = Guid.Parse("01999999-0000-7000-8000-000000000001");
        var hash = Schakel.HashVan(Sleutel, "begin", 1, regel, "zegel");

        // Written down, because a chain that exists must go on fitting.
        Assert.Equal(Verwacht("begin|1|01999999-0000-7000-8000-000000000001|zegel"), hash);
        string[] anders =
        [
            Schakel.HashVan(new byte[32], "begin", 1, regel, "zegel"), Schakel.HashVan(Sleutel, "anders", 1, regel, "zegel"), Schakel.HashVan(Sleutel, "begin", 2, regel, "zegel"),
            Schakel.HashVan(Sleutel, "begin", 1, Guid.CreateVersion7(), "zegel"), Schakel.HashVan(Sleutel, "begin", 1, regel, "ander zegel"),
        ];
        Assert.Equal(5, anders.Distinct(StringComparer.Ordinal).Count(h => h != hash));
        var schakel = new Schakel(3, regel, hash);
        Assert.Equal((3L, regel, hash), (schakel.Nummer, schakel.LogregelId, schakel.Hash));
    }

    private static string Verwacht(string tekst) =>
        Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData(Sleutel, System.Text.Encoding.ASCII.GetBytes(tekst)));

    private static Logregel Regel(DateTimeOffset? op = null) =>
        new(new Handeling(Een.Agent, Een.Politie, Een.Huis, "casus.lezen", op ?? Een.Nu, "spoor"), Logsoort.Inzage, "Casussen/Dossier", "Casus", Guid.CreateVersion7(), "{}", Sleutel);

    private static void Zet(Logregel regel, PropertyInfo eigenschap, object? waarde) => eigenschap.SetValue(regel, waarde);
}
