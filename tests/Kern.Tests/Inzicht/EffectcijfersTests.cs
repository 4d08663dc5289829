using CsCheck;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Inzicht;

/// <summary>Eis 67, 92: summed over cases nobody is recognisable, also not by subtracting one doelgroep from all.</summary>
public sealed class EffectcijfersTests
{
    [Fact]
    public void Meldingen_voor_en_na_worden_pas_vergeleken_als_het_jaar_erna_voorbij_is()
    {
        var (geopend, einde) = (Een.Nu, Een.Nu.AddDays(100));
        DateTimeOffset[] momenten = [geopend.AddDays(-400), geopend.AddDays(-10), geopend.AddDays(-5), einde.AddDays(30), einde.AddDays(400)];
        Assert.Null(Effectcijfers.Verschil(momenten, geopend, einde, Een.Vandaag.AddDays(100).AddYears(1).AddDays(-1)));
        Assert.Equal(Meldingenverschil.Minder, Effectcijfers.Verschil(momenten, geopend, einde, Een.Vandaag.AddDays(100).AddYears(1)));
        Assert.Equal(Meldingenverschil.Meer, Effectcijfers.Verschil([einde.AddDays(1)], geopend, einde, Een.Vandaag.AddYears(3)));
        Assert.Equal(Meldingenverschil.Evenveel, Effectcijfers.Verschil([], geopend, einde, Een.Vandaag.AddYears(3)));
    }

    [Fact]
    public void Een_klein_aantal_is_niet_te_lezen_en_niet_uit_te_rekenen() =>
        Gen.Int[0, 30].Array[6].Sample(aantallen =>
        {
            string[] doelgroepen = ["Jeugd", "Nazorg"];
            var feiten = doelgroepen.SelectMany((d, r) => Enum.GetValues<Doeluitkomst>().SelectMany(u => Enumerable.Repeat(Feit(d) with { Doelen = [u] }, aantallen[(r * 3) + (int)u]))).ToList();
            var tabel = new Effectcijfers(feiten).Doelen(10);
            foreach (var rij in tabel.Rijen)
            {
                Assert.All(rij.Delen, d => Assert.True(d.Aantal.Waarde is null or 0 or >= 10));
                Assert.All(rij.Delen.Where(d => d.Aantal.Waarde is null), d => Assert.Null(d.Aandeel));

                // One cell alone that is kept back would follow from the total.
                Assert.True(rij.Samen.Waarde is null || rij.Delen.Count(d => d.Aantal.Waarde is null) != 1);
            }

            foreach (var kolom in Enumerable.Range(0, 3).Where(_ => tabel.Rijen.Count == 3))
            {
                Assert.True(tabel.Rijen[2].Delen[kolom].Aantal.Waarde is null || tabel.Rijen.Take(2).Count(r => r.Delen[kolom].Aantal.Waarde is null) != 1);
            }
        });

    [Fact]
    public void Een_bedrag_staat_er_alleen_als_het_aantal_gezinnen_er_staat_en_nooit_van_een_gezin_alleen()
    {
        List<Casusfeit> feiten = [.. Enumerable.Range(1, 20).Select(i => Feit("Jeugd") with { Kosten = Kostenkennis.Bekend, Cent = i * 100_000L }), .. Enumerable.Range(1, 4).Select(i => Feit("Nazorg") with { Kosten = Kostenkennis.Bekend, Cent = 9_000_000 })];
        var bedragen = new Effectcijfers(feiten).Bedragen(10);
        Assert.All(bedragen.Where(b => b.Naam == "Nazorg"), b => Assert.Null(b.Mediaan));

        // The house beside Jeugd would tell of Nazorg: one of the two is kept back.
        Assert.Single(bedragen, b => b.Mediaan is not null);
        Assert.Equal((10_500, 2_900, 18_100), Bedrag(new Effectcijfers([.. feiten.Take(20)]).Bedragen(10)[0]));
        Assert.Null(new Effectcijfers([.. feiten.Take(2)]).Bedragen(0)[0].Mediaan);
        Assert.True(new Effectcijfers([]).IsLeeg);

        static (long?, long?, long?) Bedrag(Kostenrij rij) => (rij.Mediaan, rij.Laag, rij.Hoog);
    }

    private static Casusfeit Feit(string doelgroep) => new(doelgroep, Casusloop.Geeindigd, [], null, [], [], null, 0);
}
