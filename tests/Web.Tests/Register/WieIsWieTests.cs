using Microsoft.EntityFrameworkCore;
using Partituur.Demo.Register;
using Partituur.Kern.Personen;

namespace Partituur.Web.Tests.Register;

/// <summary>The same human is one Persoon where that is certain, in whatever order the rows stand; doubt is asked.</summary>
public sealed class WieIsWieTests
{
    private const string Bsn = "999887713";
    private const string AndereBsn = "999606815";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Een_rij_zonder_BSN_hoort_bij_de_ene_met_BSN_van_dezelfde_naam_geboortedatum_en_adres(bool andersom)
    {
        var rijen = new[] { Registermap.Persoon("NL3", "de Wit"), Registermap.Persoon("NL4", "DE WIT", bsn: Bsn) };

        Assert.Equal((1, 0), await TelAsync(andersom ? [.. rijen.Reverse()] : rijen));
    }

    [Fact]
    public async Task Ook_als_de_rij_met_BSN_pas_bij_een_volgende_import_komt()
    {
        Assert.Equal((1, 0), await TelAsync([Registermap.Persoon("NL3", "de Wit")], [Registermap.Persoon("NL4", "de Wit", bsn: Bsn)]));
    }

    [Fact]
    public async Task Twee_verschillende_geldige_BSN_worden_nooit_een_mens_en_wie_beide_kan_zijn_is_geen_van_beide()
    {
        var (personen, voorstellen) = await TelAsync([Registermap.Persoon("NL3", "Smit", bsn: Bsn), Registermap.Persoon("NL4", "Smit", bsn: AndereBsn), Registermap.Persoon("NL5", "Smit")]);

        Assert.Equal((3, 2), (personen, voorstellen));
    }

    [Theory]
    [InlineData("Joahnna", "7-9-1987", "Markt", "12")]
    [InlineData("J.", "7-9-1987", "Markt", "12")]
    [InlineData("Johanna", "9-7-1987", "Markt", "12")]
    [InlineData("Johanna", "6-9-1987", "Markt", "12")]
    [InlineData("Johanna", "", "Markt", "12")]
    [InlineData("Johanna", "7-9-1987", "Markt", "")]
    [InlineData("Johanna", "7-9-1987", "Kerkstraat", "3")]
    public async Task Een_verschrijving_een_leeg_veld_of_een_verhuizing_maakt_geen_tweede_mens(string voornamen, string geboren, string straat, string huisnummer)
    {
        Assert.Equal((1, 0), await TelAsync([Registermap.Persoon("NL3", "Smit", bsn: Bsn), Registermap.Persoon("NL4", "Smit", voornamen, geboren, straat: straat, huisnummer: huisnummer)]));
    }

    [Theory]
    [InlineData("J.", "", "Markt", "12", 1)]
    [InlineData("J.", "7-9-1987", "Kerkstraat", "3", 1)]
    [InlineData("Wilhelmina", "7-9-1987", "Markt", "12", 0)]
    [InlineData("Johanna", "12-1-1961", "Markt", "12", 0)]
    public async Task Wat_niet_zeker_is_blijft_een_vraag_en_een_ander_blijft_een_ander(string voornamen, string geboren, string straat, string huisnummer, int vragen)
    {
        Assert.Equal((2, vragen), await TelAsync([Registermap.Persoon("NL3", "Smit", bsn: Bsn), Registermap.Persoon("NL4", "Smit", voornamen, geboren, straat: straat, huisnummer: huisnummer)]));
    }

    [Fact]
    public async Task Twee_mensen_op_een_BSN_worden_een_vraag_en_geen_mens()
    {
        Assert.Equal((2, 1), await TelAsync([Registermap.Persoon("NL3", "Smit", bsn: Bsn), Registermap.Persoon("NL4", "Bakker", "Wilhelmina", "12-1-1961", bsn: Bsn)]));
    }

    [Fact]
    public async Task Voorvoegsel_in_de_achternaam_ij_als_y_en_een_weggevallen_spatie_zijn_dezelfde_naam()
    {
        Assert.Equal((1, 0), await TelAsync([Registermap.Persoon("NL3", "de Bruijn", "Roij Sem", bsn: Bsn), Registermap.Persoon("NL4", "De Bruyn", "RoySem")]));
    }

    [Fact]
    public async Task Een_beslissing_dat_het_verschillende_mensen_zijn_wordt_door_een_import_niet_teruggedraaid()
    {
        await using var proef = await Proefdatabase.MaakAsync(Proefdatabase.Sqlite);
        await ImporteerAsync(proef, [Registermap.Persoon("NL3", "Smit", voornamen: "J.", geboren: string.Empty), Registermap.Persoon("NL4", "Smit", bsn: Bsn)]);
        await using (var db = proef.Open())
        {
            var voorstel = await db.Matchvoorstellen.SingleAsync(Stop);
            db.Open(new(Partituur.Kern.Gedeeld.ProfessionalId.Nieuw(), null, voorstel.HuisId, "test", TimeProvider.System.GetUtcNow()));
            voorstel.Beoordeel(Matchoordeel.VerschillendePersonen, db.Handeling!);
            await db.SaveChangesAsync(Stop);
        }

        var verslag = await ImporteerAsync(proef, [Registermap.Persoon("NL3", "Smit", voornamen: "J.", geboren: string.Empty), Registermap.Persoon("NL4", "Smit", bsn: Bsn)]);

        Assert.Equal(0, verslag.NieuweVoorstellen);
    }

    [Fact]
    public async Task Wie_terugverhuist_woont_weer_op_het_eerste_adres()
    {
        await using var proef = await Proefdatabase.MaakAsync(Proefdatabase.Sqlite);
        await ImporteerAsync(proef, [
            Registermap.Persoon("NL3", "Smit", bsn: Bsn),
            Registermap.Persoon("NL4", "Smit", bsn: Bsn, straat: "Kerkstraat", ontvangen: "1-3-2012"),
            Registermap.Persoon("NL5", "Smit", bsn: Bsn, huisnummer: string.Empty, straat: "Kerkstraat", ontvangen: "1-4-2012"),
            Registermap.Persoon("NL6", "Smit", bsn: Bsn, ontvangen: "1-5-2012")]);

        await using var db = proef.Open();
        var persoon = await db.Personen.SingleAsync(Stop);
        Assert.Equal(["Markt", "Kerkstraat", "Markt"], persoon.Adressen.OrderBy(a => a.Van).Select(a => a.Straat));
        Assert.Equal("Markt", persoon.HuidigAdres!.Straat);
    }

    /// <summary>Humans and suggestions after importing the rows, in one go or in two.</summary>
    private static async Task<(int Mensen, int Voorstellen)> TelAsync(string[] rijen, string[]? later = null)
    {
        await using var proef = await Proefdatabase.MaakAsync(Proefdatabase.Sqlite);
        await ImporteerAsync(proef, rijen);
        if (later is not null)
        {
            await ImporteerAsync(proef, [.. rijen, .. later]);
        }

        await using var db = proef.Open();
        return (await db.Personen.CountAsync(p => p.ZelfdeAls == null, Stop), await db.Matchvoorstellen.CountAsync(Stop));
    }

    private static async Task<Importverslag> ImporteerAsync(Proefdatabase proef, string[] rijen)
    {
        using var map = new Registermap();
        map.Schrijf("meldingen", [Registermap.Meldingkop, .. rijen]);
        map.Schrijf("besluiten", [Registermap.Besluitkop]);
        map.Schrijf("interventies", [Registermap.Interventiekop]);
        map.Schrijf("plannen", [Registermap.Plankop]);
        await using var db = proef.Open();
        return await new RegisterImport(db, TimeProvider.System).VoerUitAsync(map.Pad, null, null, Stop);
    }
}
