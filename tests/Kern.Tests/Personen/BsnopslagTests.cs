using CsCheck;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

/// <summary>A burgerservicenummer lies encrypted in the database and is found by a keyed hash (wet.md L13).</summary>
public sealed class BsnopslagTests
{
    private static readonly Bsnopslag Opslag = new(Geheugen.Bsnsleutel);

    [Fact]
    public void Elk_nummer_komt_terug_zoals_het_was_en_heeft_een_eigen_vorm() =>
        Gen.Int[10_000_000, 999_999_99].Select(n => Geldig(n)).Where(b => b is not null).Select(b => b!.Value).Array[2].Sample(paar =>
        {
            var vormen = paar.Select(Opslag.Versleutel).ToArray();
            Assert.Equal(paar, vormen.Select(Opslag.Lees));
            Assert.Equal(paar[0] == paar[1], vormen[0] == vormen[1]);
            Assert.All(vormen, v => Assert.Equal(Bsnopslag.Lengte, v.Length));
        });

    [Fact]
    public void Met_een_andere_sleutel_of_na_een_wijziging_is_het_niet_te_lezen()
    {
        Assert.True(Bsn.TryParse("111222333", out var bsn));
        var vorm = Opslag.Versleutel(bsn);
        var anders = new Bsnopslag(new Bsnsleutel(new byte[32]));
        Assert.NotEqual(vorm, anders.Versleutel(bsn));
        Assert.Throws<InvalidDataException>(() => anders.Lees(vorm));
        Assert.Throws<InvalidDataException>(() => Opslag.Lees((vorm[0] == 'A' ? 'B' : 'A') + vorm[1..]));
        Assert.Throws<InvalidDataException>(() => Opslag.Lees("AAAA"));
    }

    [Fact]
    public async Task In_de_database_staat_geen_leesbaar_nummer_en_zoeken_vindt_het_toch()
    {
        using var geheugen = new Geheugen();
        Assert.True(Bsn.TryParse("111222333", out var bsn));
        await geheugen.BewaarAsync(new Persoon(Een.Huis, new("Nummer", null, "Jo", Geslacht.Onbekend, null, bsn), Een.Handeling()));
        await using var db = geheugen.Open();
        Assert.Equal(bsn, (await db.Personen.SingleAsync(p => p.Bsn == bsn, TestContext.Current.CancellationToken)).Bsn);
        Assert.Equal(0, geheugen.Tel("SELECT count(*) FROM persoon WHERE bsn LIKE '%111222333%'"));
    }

    [Fact]
    public async Task Een_database_van_voor_de_versleuteling_wordt_bijgewerkt()
    {
        using var geheugen = new Geheugen();
        Assert.True(Bsn.TryParse("111222333", out var bsn));
        await geheugen.BewaarAsync(new Persoon(Een.Huis, new("Nummer", null, "Jo", Geslacht.Onbekend, null, bsn), Een.Handeling()));
        geheugen.VoerUit("UPDATE persoon SET bsn = '111222333'");
        await using var db = geheugen.Open();
        await db.WerkBijAsync(TestContext.Current.CancellationToken);
        Assert.Equal(bsn, (await db.Personen.SingleAsync(p => p.Bsn == bsn, TestContext.Current.CancellationToken)).Bsn);
    }

    private static Bsn? Geldig(int begin)
    {
        for (var laatste = 0; laatste < 10; laatste++)
        {
            if (Bsn.TryParse($"{begin}{laatste}", out var bsn))
            {
                return bsn;
            }
        }

        return null;
    }
}
