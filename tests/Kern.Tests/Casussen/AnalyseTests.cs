using CsCheck;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Tests.Hulp;

namespace Partituur.Kern.Tests.Casussen;

/// <summary>Scales, scores side by side, earlier help, what protects, and who sees the essence otherwise.</summary>
public sealed class AnalyseTests
{
    private static readonly PersoonId Vader = PersoonId.Nieuw();
    private static readonly string[] Woorden = ["crisis", "kwetsbaar", "wankel", "stabiel", "sterk"];

    [Fact]
    public void Een_schaal_heeft_vijf_stappen_met_een_eigen_betekenis_en_geldt_vanaf_vandaag_of_later()
    {
        var schaal = Maak().AlsSchaal();
        Assert.Equal((0, 4, "crisis", "sterk", 1, 5), (schaal.Laagste, schaal.Hoogste, schaal.Woord(0), schaal.Woord(4), schaal.Plaats(0), schaal.Plaats(4)));
        Assert.True(schaal.IsProbleem(1) && !schaal.IsProbleem(2) && !schaal.IsProbleem(-1));
        Breekt.Regel("schaal-begin", () => Maak(laagste: 2));
        Breekt.Regel("schaal-stappen", () => Maak(woorden: Woorden[..4]));
        Breekt.Regel("schaal-woorden-gelijk", () => Maak(woorden: ["a", "b", "c", "d", "A"]));
        Breekt.Regel("verplicht-veld", () => Maak(woorden: ["a", "b", " ", "d", "e"]));
        Breekt.Regel("schaal-probleem", () => Maak(probleem: 4));
        Breekt.Regel("schaal-gesprek", () => Maak(gesprek: 5));
        Breekt.Regel("schaal-voorbij", () => Maak(vanaf: Een.Vandaag.AddDays(-1)));
    }

    [Fact]
    public void Een_score_houdt_de_schaal_waarop_zij_is_gegeven()
    {
        var (casus, schaal) = (Een.Casus().Met(Vader), Maak().AlsSchaal());
        var score = new Leefgebiedscore(casus, Vader, Een.Huisvesting, 0, null, false, Een.Handeling(), schaal);
        Assert.Equal((0, schaal.Id), (score.Score, score.SchaalId));
        Breekt.Regel("score-buiten-schaal", () => _ = new Leefgebiedscore(casus, Vader, Een.Huisvesting, 5, null, false, Een.Handeling(), schaal));
        Assert.Null(new Leefgebiedscore(casus, Vader, Een.Huisvesting, 5, null, false, Een.Handeling()).SchaalId);
        var schalen = new Schalen([Maak(vanaf: Een.Vandaag.AddDays(2))]);
        Assert.Null(schalen.Op(Een.Vandaag.AddDays(1)).Id);
        Assert.Equal(schalen.Versies[0].Id, schalen.Op(Een.Vandaag.AddDays(2)).Id);
    }

    [Fact]
    public void Een_verschil_van_twee_stappen_is_een_gesprek_en_volgorde_of_oude_scores_veranderen_dat_niet()
    {
        OrganisatieId[] bronnen = [Een.Politie, Een.Jeugdzorg, Een.School];
        Gen.Select(Gen.Int[0, 2], Gen.Int[1, 5], Gen.Int[0, 400]).List[1, 12].Sample(rijen =>
        {
            var oordelen = rijen.Select((r, i) => new Schaaloordeel(Vader, Een.Huisvesting, bronnen[r.Item1], Schaal.Standaard, r.Item2, Een.Nu.AddDays(r.Item3).AddSeconds(i))).ToList();
            var uit = Assert.Single(Scorevergelijking.Van(oordelen, Vader));
            var laatste = oordelen.GroupBy(o => o.Bron).Select(g => g.OrderBy(o => o.Op).Last().Score).ToList();
            Assert.Equal(laatste.Order(), uit.Laatste.Select(o => o.Score).Order());
            Assert.Equal(laatste.Max() - laatste.Min() >= 2, uit.IsGesprek);
            var omgekeerd = Assert.Single(Scorevergelijking.Van(Enumerable.Reverse(oordelen), Vader));
            Assert.Equal((uit.Verschil, uit.IsGesprek), (omgekeerd.Verschil, omgekeerd.IsGesprek));
            Assert.Empty(Scorevergelijking.Van(oordelen, PersoonId.Nieuw()));
        });
    }

    [Fact]
    public void Scores_op_een_andere_schaal_worden_niet_met_elkaar_vergeleken()
    {
        var ander = Maak().AlsSchaal();
        var uit = Assert.Single(Scorevergelijking.Van([new(Vader, Een.Huisvesting, Een.Politie, Schaal.Standaard, 5, Een.Nu), new(Vader, Een.Huisvesting, Een.Jeugdzorg, ander, 0, Een.Nu)], Vader));
        Assert.Equal((0, false, true), (uit.Verschil, uit.IsGesprek, uit.AndereSchaal));
    }

    [Fact]
    public void Een_eerdere_poging_zegt_waarom_zij_mislukte_en_ligt_in_het_verleden()
    {
        var casus = Een.Casus().Met(Vader);
        var poging = Poging(casus, Goed);
        Assert.Equal(["eerdere-poging-ingetrokken"], poging.SporenVan(() => poging.TrekIn(Een.Handeling())));
        Breekt.Regel("poging-ingetrokken", () => poging.Wijzig(casus, Goed, Een.Handeling()), poging);
        poging.Herstel();
        poging.Wijzig(casus, Goed with { Resultaat = Pogingresultaat.Hielp, WaaromNiet = null }, Een.Handeling());
        Breekt.Regel("poging-zonder-waarom", () => Poging(casus, Goed with { WaaromNiet = " " }));
        Breekt.Regel("poging-in-toekomst", () => Poging(casus, Goed with { Tot = Een.Vandaag.AddDays(1) }));
        Breekt.Regel("poging-einde-voor-begin", () => Poging(casus, Goed with { Van = Een.Vandaag, Tot = Een.Vandaag.AddDays(-1) }));
        Breekt.Regel("casus-persoon-onbekend", () => Poging(casus, Goed with { Over = PersoonId.Nieuw() }));
        Breekt.Regel("casus-loopt-niet", () => Poging(Een.Casus().InUitvoering().Afgesloten(), Goed));
    }

    [Fact]
    public void Alleen_de_partner_zelf_trekt_een_andere_lezing_of_wat_beschermt_in()
    {
        var casus = Een.Casus().Met(Vader);
        var (wij, ander) = (Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg), Een.Handeling(Een.Agent, Een.Politie));
        Breekt.Regel("essentie-ontbreekt", () => _ = new AndereLezing(casus, 1, "Wij zien het anders", wij));
        casus.LegEssentieVast("Eerst een dak");
        var lezing = new AndereLezing(casus, 1, " Eerst school ", wij);
        Assert.Equal(("Eerst school", Een.Jeugdzorg), (lezing.Woorden, lezing.BronId));
        Breekt.Regel("lezing-van-ander", () => lezing.TrekIn(ander), lezing);
        lezing.TrekIn(wij);
        Breekt.Regel("lezing-al-ingetrokken", () => lezing.TrekIn(wij), lezing);
        lezing.ZetTerug(wij);
        Assert.Null(lezing.IngetrokkenOp);
        var factor = new Beschermfactor(casus, Vader, "Zijn zus", null, wij);
        Breekt.Regel("beschermfactor-van-ander", () => factor.Vervalt(ander), factor);
        factor.Vervalt(wij);
        factor.GeldtWeer(wij);
        Breekt.Regel("beschermfactor-geldt-nog", () => factor.GeldtWeer(wij), factor);
    }

    private static Poginggegevens Goed => new(Vader, "Schuldhulp", "Kredietbank", Een.Vandaag.AddYears(-2), Een.Vandaag.AddYears(-1), Pogingresultaat.HielpNiet, null, "Hij kwam niet");

    private static EerderePoging Poging(Casus casus, Poginggegevens gegevens) => new(casus, gegevens, Een.Handeling());

    private static Leefgebiedschaal Maak(int laagste = 0, IReadOnlyList<string>? woorden = null, int probleem = 1, int gesprek = 2, DateOnly? vanaf = null) =>
        new(Een.Huis, laagste, woorden ?? Woorden, probleem, gesprek, vanaf ?? Een.Vandaag, Een.Handeling());
}
