using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Volgen;

namespace Partituur.Kern.Tests.Volgen;

/// <summary>The clock that stands still, and the ladder that climbs by days or by hand.</summary>
public sealed class EscalatieTests
{
    private static readonly Laddertermijnen Termijnen = new(5, 5, 10, 14);

    [Theory]
    [InlineData(0, Trede.Eigenaar)]
    [InlineData(4, Trede.Eigenaar)]
    [InlineData(5, Trede.Casemanager)]
    [InlineData(9, Trede.Casemanager)]
    [InlineData(10, Trede.Procesregisseur)]
    [InlineData(20, Trede.Doorzettingsmacht)]
    [InlineData(34, Trede.Bestuur)]
    [InlineData(900, Trede.Bestuur)]
    public void Wat_een_partner_laat_liggen_klimt_met_de_dagen_tot_het_bestuur(int dagen, Trede trede) => Assert.Equal(trede, Staat(Signaal(Signaalsoort.ActieTeLaat, dagen)));

    [Fact]
    public void Wat_niet_over_een_partner_gaat_komt_nooit_hoger_dan_de_procesregisseur()
    {
        Assert.Equal(Trede.Procesregisseur, Staat(Signaal(Signaalsoort.ScoreDaalt, 900, partner: false)));
        Assert.Equal(Trede.Procesregisseur, Staat(Signaal(Signaalsoort.ScoreDaalt, 0, partner: false), new(Trede.Bestuur, Een.Vandaag)));
    }

    [Fact]
    public void Met_de_hand_staat_het_meteen_hoger_en_klimt_het_daarvandaan_verder()
    {
        var signaal = Signaal(Signaalsoort.ActieTeLaat, 2);
        Assert.Equal(Trede.Procesregisseur, Staat(signaal, new(Trede.Procesregisseur, Een.Vandaag)));
        Assert.Equal(Trede.Doorzettingsmacht, Staat(signaal, new(Trede.Procesregisseur, Een.Vandaag.AddDays(-10))));
        Assert.Equal(Trede.Bestuur, Staat(Signaal(Signaalsoort.ActieTeLaat, 40), new(Trede.Casemanager, Een.Vandaag)));
    }

    [Fact]
    public void Wie_het_oppakt_zet_de_klok_stil()
    {
        var signaal = Signaal(Signaalsoort.ActieTeLaat, 7);
        Assert.Equal(Trede.Casemanager, Staat(signaal));
        Assert.Equal(Trede.Eigenaar, Staat(signaal, null, new Pauze(Een.Vandaag.AddDays(-3), Een.Vandaag.AddDays(4))));
    }

    [Fact]
    public void De_klok_telt_elke_dag_die_in_geen_pauze_ligt_precies_een_keer()
    {
        var pauze = Gen.Select(Gen.Int[-40, 40], Gen.Int[-3, 20]);
        Gen.Select(Gen.Int[0, 40], pauze.Array[0, 6]).Sample((dagen, stukken) =>
        {
            var van = Een.Vandaag.AddDays(-dagen);
            List<Pauze> pauzes = [.. stukken.Select(s => new Pauze(Een.Vandaag.AddDays(s.Item1), Een.Vandaag.AddDays(s.Item1 + s.Item2)))];
            var verwacht = Enumerable.Range(1, dagen).Select(van.AddDays).Count(d => !pauzes.Exists(p => p.Van <= d && d <= p.Tot));
            Assert.Equal(verwacht, Klok.Dagen(van, Een.Vandaag, pauzes));
            Assert.Equal(verwacht, Klok.Dagen(van, Een.Vandaag, pauzes.AsEnumerable().Reverse()));
            var na = Klok.Na(van, 5, pauzes);
            Assert.Equal(5, Klok.Dagen(van, na, pauzes));
            Assert.Equal(4, Klok.Dagen(van, na.AddDays(-1), pauzes));
        });
    }

    [Fact]
    public void Een_dag_later_staat_het_nooit_lager_en_een_pauze_tilt_nooit_op() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[-60, 0], Gen.Int[0, 20]).Sample((dagen, begin, duur) =>
        {
            var (nu, later) = (Signaal(Signaalsoort.PartnerAfwezig, dagen), Signaal(Signaalsoort.PartnerAfwezig, dagen + 1));
            Assert.True(Staat(later) >= Staat(nu));
            Assert.True(Staat(nu, null, new Pauze(Een.Vandaag.AddDays(begin), Een.Vandaag.AddDays(begin + duur))) <= Staat(nu));
        });

    [Fact]
    public void Oppakken_en_hogerop_kennen_hun_grenzen_en_zijn_terug_te_draaien()
    {
        var casus = Een.Casus();
        var signaal = Signaal(Signaalsoort.ActieTeLaat, 2);
        var stand = new Signaalstand(casus, signaal.Sleutel, Een.Handeling());
        Breekt.Regel("verplicht-veld", () => stand.PakOp(casus, " ", Een.Vandaag, 30, Een.Handeling()), stand);
        Breekt.Regel("signaal-dag-voorbij", () => stand.PakOp(casus, "Bellen", Een.Vandaag.AddDays(-1), 30, Een.Handeling()), stand);
        Breekt.Regel("signaal-te-ver", () => stand.PakOp(casus, "Bellen", Een.Vandaag.AddDays(31), 30, Een.Handeling()), stand);
        Breekt.Regel("signaal-niet-opgepakt", () => stand.GeefTerug(Een.Handeling()), stand);
        stand.PakOp(casus, " Bellen ", Een.Vandaag.AddDays(30), 30, Een.Handeling());
        Assert.Equal(("Bellen", null), (stand.Opgepakt(Een.Vandaag.AddDays(30))!.Wat, stand.Opgepakt(Een.Vandaag.AddDays(31))));
        stand.GeefTerug(Een.Handeling());
        Assert.Empty(stand.Pauzes);
        Breekt.Regel("signaal-niet-hoger", () => stand.ZetHogerop(casus, signaal, Trede.Casemanager, Trede.Casemanager, "Nu", Een.Handeling()), stand);
        Breekt.Regel("signaal-hoogste-trede", () => stand.ZetHogerop(casus, Signaal(Signaalsoort.ScoreDaalt, 1, partner: false), Trede.Casemanager, Trede.Doorzettingsmacht, "Nu", Een.Handeling()), stand);
        Breekt.Regel("verplicht-veld", () => stand.ZetHogerop(casus, signaal, Trede.Eigenaar, Trede.Procesregisseur, null, Een.Handeling()), stand);
        stand.ZetHogerop(casus, signaal, Trede.Eigenaar, Trede.Procesregisseur, "Er is een zitting", Een.Handeling());
        Assert.Equal(new Handzet(Trede.Procesregisseur, Een.Vandaag), stand.Hand);
        stand.ZetTerug();
        Assert.Null(stand.Hand);
        Breekt.Regel("signaal-niet-verzet", stand.ZetTerug, stand);
        Assert.Equal(["signaal-opgepakt", "signaal-teruggegeven", "signaal-hogerop", "signaal-teruggezet"], stand.Sporen());
        Breekt.Regel("casus-loopt-niet", () => _ = new Signaalstand(Een.Casus().InUitvoering().Afgesloten(), signaal.Sleutel, Een.Handeling()));
    }

    private static Trede Staat(Signaal signaal, Handzet? hand = null, params Pauze[] pauzes) => Escalatie.Staat(signaal, Een.Vandaag, Termijnen, hand, pauzes);

    private static Signaal Signaal(Signaalsoort soort, int dagen, bool partner = true) => new(soort, CasusId.Nieuw(), Guid.NewGuid(), Een.Vandaag.AddDays(-dagen), partner ? Een.Politie : null, null, "Iets.", "Doe iets.");
}
