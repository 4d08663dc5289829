using CsCheck;
using Partituur.Kern.Bewaren;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Tests.Bewaren;

/// <summary>L7: when an ended case must be gone; the years are policy, never a constant.</summary>
public sealed class BewaarklokTests
{
    private static readonly CasusId Casus = CasusId.Nieuw();
    private static readonly Beleidsregel[] Vijf = [.. Beleid.Eerste(new(2020, 1, 1))];

    [Fact]
    public void De_klok_begint_op_de_dag_van_het_einde_in_nederland_en_loopt_de_jaren_van_het_beleid()
    {
        var klok = Klok(new(2026, 3, 10, 23, 30, 0, TimeSpan.Zero));
        Assert.Equal(new Bewaarklok(Casus, "C2026-0007", new(2026, 3, 11), new(2031, 3, 11)), klok);
        Assert.False(klok.IsVerlopen(new(2031, 3, 11)));
        Assert.True(klok.IsVerlopen(new(2031, 3, 12)));
    }

    [Fact]
    public void Het_beleid_van_de_dag_van_het_einde_beslist_ook_als_het_later_verandert()
    {
        Beleidsregel[] beleid = [.. Vijf, Beleid.NieuweVersie(Beleid.BewaartermijnJaren, 2, new(2026, 1, 1), "Bestuur"), Beleid.NieuweVersie(Beleid.DrempelKleineAantallen, 99, new(2026, 1, 1), "Bestuur")];
        Assert.Equal(new(2030, 12, 31), Klok(new(2025, 12, 31, 12, 0, 0, TimeSpan.Zero), beleid: beleid).Uiterlijk);
        Assert.Equal(new(2028, 1, 1), Klok(new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero), beleid: beleid).Uiterlijk);
    }

    [Fact]
    public void Wat_voor_het_eerste_beleid_eindigde_valt_onder_dat_eerste_beleid()
    {
        Beleidsregel[] beleid = [Beleid.NieuweVersie(Beleid.BewaartermijnJaren, 2, new(2026, 1, 1), "Bestuur"), .. Vijf, Beleid.NieuweVersie(Beleid.BevragingTermijnDagen, 9, new(2001, 1, 1), "Bestuur")];
        Assert.Equal(new(2017, 6, 1), Klok(new(2012, 6, 1, 12, 0, 0, TimeSpan.Zero), beleid: beleid).Uiterlijk);
        Breekt.Regel("beleid-ontbreekt", () => Klok(Een.Nu, beleid: []));
    }

    [Fact]
    public void Een_verlenging_geldt_alleen_als_zij_later_is_dan_de_termijn()
    {
        Assert.Equal(new(2033, 1, 1), Klok(Een.Nu, new(2033, 1, 1)).Uiterlijk);
        Assert.Equal(new(2031, 3, 10), Klok(Een.Nu, new(2031, 3, 9)).Uiterlijk);
    }

    [Fact]
    public void Verlengen_vraagt_een_latere_dag_en_een_reden()
    {
        var klok = Klok(Een.Nu);
        var zin = Breekt.Regel("verlenging-niet-later", () => _ = new Verlenging(Een.Huis, klok, klok.Uiterlijk, "Lopende zaak", Een.Handeling()));
        Assert.Equal("Kies een datum na 10 maart 2031.", zin);
        Breekt.Regel("verplicht-veld", () => _ = new Verlenging(Een.Huis, klok, klok.Uiterlijk.AddDays(1), " ", Een.Handeling()));
        var verlenging = new Verlenging(Een.Huis, klok, klok.Uiterlijk.AddDays(1), " Lopende zaak ", Een.Handeling(Een.Medewerker));
        Assert.Equal((Een.Huis, Casus, new(2031, 3, 11), "Lopende zaak", Een.Medewerker, Een.Nu), (verlenging.HuisId, verlenging.CasusId, verlenging.Tot, verlenging.Reden, verlenging.DoorId, verlenging.Op));
        Assert.Equal(["bewaartermijn-verlengd"], verlenging.Sporen());
        Assert.Equal(verlenging.Id, verlenging.Sleutel);
    }

    [Fact]
    public void Een_klok_loopt_nooit_korter_dan_het_beleid_en_verloopt_precies_na_de_laatste_dag() =>
        Gen.Select(Gen.Int[0, 5000], Gen.Int[-3000, 9000]).Sample((einde, verlengd) =>
        {
            var op = Een.Nu.AddDays(-einde);
            var klok = Klok(op, Een.Vandaag.AddDays(verlengd));
            return klok.Uiterlijk >= klok.AfgerondOp.AddYears(5) && klok.Uiterlijk >= Een.Vandaag.AddDays(verlengd)
                && !klok.IsVerlopen(klok.Uiterlijk) && klok.IsVerlopen(klok.Uiterlijk.AddDays(1));
        });

    private static Bewaarklok Klok(DateTimeOffset op, DateOnly? verlengdTot = null, Beleidsregel[]? beleid = null) => Bewaarklok.Van(Casus, "C2026-0007", op, verlengdTot, beleid ?? Vijf);
}
