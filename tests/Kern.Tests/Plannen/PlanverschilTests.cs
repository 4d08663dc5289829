using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

/// <summary>What became different between two versions, in sentences (eis 79).</summary>
public sealed class PlanverschilTests
{
    private static readonly PersoonId Eerste = PersoonId.Nieuw();
    private static readonly PersoonId Twee = PersoonId.Nieuw();
    private static readonly Guid[] Doelen = [.. Enumerable.Range(0, 4).Select(_ => Guid.CreateVersion7())];
    private static readonly InterventieId[] Nummers = [.. Enumerable.Range(0, 4).Select(_ => InterventieId.Nieuw())];

    private static readonly Gen<Planbeeld> Beeld =
        from doelen in Gen.Select(Gen.Int[0, 3], Gen.Bool, Gen.Int[0, 2], (n, wie, tekst) => new Plandoel(Doelen[n], wie ? Eerste : Twee, n % 2 == 0 ? "Huisvesting" : "Financiën", $"Doel {tekst}", tekst)).List[0, 4]
        from interventies in Gen.Select(Gen.Int[0, 3], Gen.Int[0, 1], Gen.Int[0, 1], Gen.Bool, (n, partner, eind, leunt) => new Planinterventie(Nummers[n], Eerste, $"Interventie {n}", Aard.Zorg, $"Partner {partner}", Een.Vandaag, eind == 0 ? null : Een.Vandaag.AddDays(30), leunt ? "Kader" : null)).List[0, 4]
        select new Planbeeld([.. doelen.DistinctBy(d => d.Id)], [.. interventies.DistinctBy(i => i.Id)]);

    [Fact]
    public void Een_versie_verschilt_in_niets_van_zichzelf_en_de_volgorde_doet_er_niet_toe() => Beeld.Sample(beeld =>
    {
        Assert.Empty(Planverschil.Tussen(beeld, beeld));
        Assert.Empty(Planverschil.Tussen(beeld, new([.. beeld.Doelen.Reverse()], [.. beeld.Interventies.Reverse()])));
    });

    [Fact]
    public void Wat_heen_erbij_komt_gaat_terug_weg_en_wat_wijzigt_wijzigt_terug() => Gen.Select(Beeld, Beeld).Sample((van, naar) =>
    {
        var (heen, terug) = (Planverschil.Tussen(van, naar), Planverschil.Tussen(naar, van));
        int Tel(IReadOnlyList<Planwijziging> w, Verschilsoort s, bool doel) => w.Count(x => x.Soort == s && x.IsDoel == doel);
        foreach (var doel in new[] { true, false })
        {
            Assert.Equal(Tel(heen, Verschilsoort.Erbij, doel), Tel(terug, Verschilsoort.Weg, doel));
            Assert.Equal(Tel(heen, Verschilsoort.Weg, doel), Tel(terug, Verschilsoort.Erbij, doel));
            Assert.Equal(Tel(heen, Verschilsoort.Gewijzigd, doel), Tel(terug, Verschilsoort.Gewijzigd, doel));
        }

        Assert.All(heen, w => Assert.Matches(@"^\S.*\.$", w.Zin));
        Assert.All(heen, w => Assert.Equal(w.Soort == Verschilsoort.Gewijzigd, w.Veranderd.Count > 0));
    });

    [Fact]
    public void De_zinnen_zeggen_wat_partner_periode_en_steun_waren_en_zijn()
    {
        var was = new Planinterventie(Nummers[0], Eerste, "Behandeling", Aard.Zorg, "GGZ", Een.Vandaag, null, "Schorsing");
        var wordt = was with { Aard = Aard.Drang, Partner = "Jeugdzorg", Eind = Een.Vandaag.AddDays(1), LeuntOp = null };
        var wijziging = Assert.Single(Planverschil.Tussen(new([], [was]), new([], [wordt])));
        Assert.Equal("‘Behandeling’ is gewijzigd. Aard: eerst zorg, nu drang. Partner: eerst GGZ, nu Jeugdzorg. Periode: eerst vanaf 10 maart 2026 zonder einddatum, nu vanaf 10 maart 2026 tot en met 11 maart 2026. Leunt op: eerst Schorsing, nu niets.", wijziging.Zin);
        Assert.Equal(["Aard", "Partner", "Periode", "Leunt op"], wijziging.Veranderd.Select(v => v.Wat));
    }

    [Fact]
    public void Een_doel_dat_voor_een_ander_doel_op_hetzelfde_leefgebied_in_de_plaats_komt_is_gewijzigd()
    {
        var was = new Plandoel(Doelen[0], Eerste, "Huisvesting", "Een kamer.", 3);
        var wordt = new Plandoel(Doelen[1], Eerste, "Huisvesting", "Een eigen woning.", 4);
        Assert.Equal("Het doel op huisvesting is gewijzigd. Doel: eerst Een kamer, nu Een eigen woning. Streefscore: eerst 3, nu 4.", Assert.Single(Planverschil.Tussen(new([was], []), new([wordt], []))).Zin);
        Assert.Equal([Verschilsoort.Erbij, Verschilsoort.Weg], Planverschil.Tussen(new([was], []), new([wordt with { Persoon = Twee }], [])).Select(w => w.Soort).Order());
    }
}
