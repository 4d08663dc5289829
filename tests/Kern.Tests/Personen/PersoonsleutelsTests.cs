using CsCheck;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Zoeken;

namespace Partituur.Kern.Tests.Personen;

public sealed class PersoonsleutelsTests
{
    [Fact]
    public void De_sleutels_van_iemand_zijn_naam_klank_voorletter_geboortedatum_en_adres()
    {
        var persoon = Een.Persoon("Bruijn", "de", "Piet Jan", new(1980, 11, 3));
        persoon.WoontOp(new("Burg. van Rijnstraat", "90a", "5921 TM", "Venlo"), new(2020, 1, 1));
        Assert.Equal(
            ["a:bruyn", "a:debruyn", "c:5921tm", "f:bruin", "f:jan", "f:pit", "g:19801103", "h:burg 90", "h:rynstraat 90", "i:j", "i:p", "p:venlo", "s:burg", "s:rynstraat", "v:jan", "v:piet", "v:pietjan"],
            Persoonsleutels.Van(persoon).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("P.", "l:p")]
    [InlineData(null, "l:")]
    [InlineData("Piet", null)]
    public void Van_wie_alleen_voorletters_of_niets_bekend_is_staat_dat_in_de_sleutels(string? voornamen, string? sleutel) =>
        Assert.Equal(sleutel, Persoonsleutels.Van(Een.Persoon(voornamen: voornamen)).SingleOrDefault(s => s.StartsWith("l:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("bruyn", "bruin")]
    [InlineData("hendriks", "hendrix")]
    [InlineData("hendriks", "hendrickx")]
    [InlineData("dyk", "dyck")]
    [InlineData("filipse", "philipse")]
    [InlineData("karel", "carel")]
    [InlineData("smit", "smidt")]
    [InlineData("smit", "smith")]
    [InlineData("jansen", "janssen")]
    [InlineData("peeters", "peters")]
    [InlineData("bos", "bosch")]
    [InlineData("zoest", "soest")]
    [InlineData("vries", "fries")]
    [InlineData("gerard", "gerardt")]
    [InlineData("paul", "pauwl")]
    [InlineData("youssef", "jousef")]
    [InlineData("cilia", "silia")]
    [InlineData("mathijs", "matijs")]
    public void Wat_hetzelfde_klinkt_heeft_dezelfde_klank(string een, string twee) => Assert.Equal(Klank.Van(een), Klank.Van(twee));

    [Theory]
    [InlineData("jansen", "hansen")]
    [InlineData("bakker", "bekker")]
    [InlineData("vos", "bos")]
    public void Wat_anders_klinkt_heeft_een_andere_klank(string een, string twee) => Assert.NotEqual(Klank.Van(een), Klank.Van(twee));

    [Fact]
    public void Elke_tekst_heeft_een_klank() => Gen.String.Sample(s => Klank.Van(s) is not null);

    [Fact]
    public async Task Bewaren_wijzigen_en_weer_wijzigen_houdt_de_sleutels_gelijk_met_de_persoon()
    {
        using var geheugen = new Geheugen();
        var persoon = Een.Persoon("Zonderling", null, null);
        await geheugen.BewaarAsync(persoon);
        await ZelfdeAsync(geheugen, persoon);
        await using (var db = geheugen.Open())
        {
            var later = await db.Personen.SingleAsync();
            later.VulAan(new("Zonderling", "van", "Kees", Geslacht.Man, null, null), Een.Vandaag);
            later.WoontOp(new("Kerkstraat", "1", null, "Horst"), new(2020, 1, 1));
            await db.SaveChangesAsync();
            await ZelfdeAsync(geheugen, later);
        }

        await using (var db = geheugen.Open())
        {
            // Read without addresses: they must not be taken for gone.
            var later = await db.Personen.IgnoreAutoIncludes().SingleAsync();
            later.VulAan(new("Zonderling", null, null, Geslacht.Man, null, Een.Bsn()), Een.Vandaag);
            await db.SaveChangesAsync();
        }

        await using var na = geheugen.Open();
        Assert.Contains(await na.Zoeksleutels.ToListAsync(), z => z.Sleutel == "p:horst");
    }

    [Fact]
    public async Task Wie_verdwijnt_laat_geen_sleutel_en_geen_zeldzaam_woord_achter()
    {
        using var geheugen = new Geheugen();
        var (een, twee) = (Een.Persoon("Zonderling", null, "Anna"), Een.Persoon("Bakker", null, "Anna"));
        await geheugen.BewaarAsync(een, twee);
        await using (var db = geheugen.Open())
        {
            Assert.True(await db.Zoekwoorden.AnyAsync(z => z.Variant == "zondrling" && z.Woord == "zonderling"));
            var weg = await db.Personen.SingleAsync(p => p.Id == een.Id);
            weg.VulAan(new("Zonderling", null, null, Geslacht.Vrouw, null, Een.Bsn()), Een.Vandaag);
            db.Remove(weg);
            await db.SaveChangesAsync();
        }

        await using var na = geheugen.Open();
        Assert.Empty(await na.Zoeksleutels.Where(z => z.PersoonId == een.Id).ToListAsync());
        Assert.Equal(["anna", "bakker"], await na.Zoekwoorden.Where(z => z.Variant == z.Woord).Select(z => z.Woord).OrderBy(w => w).ToListAsync());
    }

    [Fact]
    public async Task Herbouwen_geeft_precies_wat_bewaren_al_had_gemaakt_ook_als_alles_weg_was()
    {
        using var geheugen = new Geheugen();
        await geheugen.BewaarAsync(Een.Persoon("Zonderling", null, "Anna"), Een.Persoon("Bakker", "de", "Piet"));
        var voor = await AlleAsync(geheugen);
        geheugen.VoerUit("DELETE FROM zoeksleutel");
        geheugen.VoerUit("DELETE FROM zoekwoord");
        for (var keer = 0; keer < 2; keer++)
        {
            await using var db = geheugen.Open();
            Assert.Equal(2, await db.HerbouwSleutelsAsync());
            Assert.Equal(voor, await AlleAsync(geheugen));
        }
    }

    [Fact]
    public async Task Een_database_van_voor_de_sleutels_krijgt_ze_bij_het_bijwerken()
    {
        using var geheugen = new Geheugen();
        await geheugen.BewaarAsync(Een.Persoon("Zonderling", null, "Anna"));
        var voor = await AlleAsync(geheugen);
        geheugen.VoerUit("DELETE FROM zoeksleutel");
        geheugen.VoerUit("DELETE FROM zoekwoord");
        await using var db = geheugen.Open();
        await db.WerkBijAsync();
        Assert.Equal(voor, await AlleAsync(geheugen));
    }

    private static async Task ZelfdeAsync(Geheugen geheugen, Persoon persoon)
    {
        await using var db = geheugen.Open();
        Assert.Equal(Persoonsleutels.Van(persoon).Order(StringComparer.Ordinal), (await db.Zoeksleutels.Where(z => z.PersoonId == persoon.Id).Select(z => z.Sleutel).ToListAsync()).Order(StringComparer.Ordinal));
    }

    private static async Task<string> AlleAsync(Geheugen geheugen)
    {
        await using var db = geheugen.Open();
        var sleutels = await db.Zoeksleutels.Select(z => z.PersoonId.ToString() + z.Sleutel).ToListAsync();
        var woorden = await db.Zoekwoorden.Select(z => z.Variant + ">" + z.Woord).ToListAsync();
        return string.Join(';', sleutels.Concat(woorden).Order(StringComparer.Ordinal));
    }
}
