using CsCheck;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Kern.Volgen;

namespace Partituur.Kern.Tests.Volgen;

/// <summary>What drifts follows from what stands in the case and the day; each finding says why and what to do, and none comes twice.</summary>
public sealed class SignalenTests
{
    private static readonly CasusId Casus = CasusId.Nieuw();
    private static readonly PersoonId Vader = PersoonId.Nieuw();
    private static readonly Drempels Drempels = new(21, 60, 42);

    [Fact]
    public void Een_open_actie_is_te_laat_vanaf_de_dag_erna_en_ligt_bij_haar_eigenaar()
    {
        var signaal = Assert.Single(Signalen.Van(Grond() with { Acties = [Actie(-1), Actie(0), Actie(3)] }));
        Assert.Equal((Signaalsoort.ActieTeLaat, Een.Vandaag, Een.Jeugdzorg, Een.Jeugdwerker, Trede.Eigenaar, Trede.Bestuur), (signaal.Soort, signaal.Sinds, signaal.Partner!.Value, signaal.Eigenaar!.Value, signaal.Begin, signaal.Hoogste));
    }

    [Fact]
    public void Niet_meer_mogelijk_vraagt_een_besluit_van_de_casemanager_en_wijst_geen_partner_aan()
    {
        var signaal = Assert.Single(Signalen.Van(Grond() with { Acties = [Actie(-4, ActieStatus.NietMeerMogelijk), Actie(-4, ActieStatus.NietGedaan), Actie(-4, ActieStatus.Gedaan)] }));
        Assert.Equal((Signaalsoort.ActieNietMeerMogelijk, null, Trede.Casemanager, Trede.Procesregisseur), (signaal.Soort, signaal.Partner, signaal.Begin, signaal.Hoogste));
    }

    [Fact]
    public void Een_interventie_die_gepland_blijft_is_niet_begonnen()
    {
        var signaal = Assert.Single(Signalen.Van(Grond() with { Interventies = [Interventie(-3, InterventieStatus.Gepland), Interventie(0, InterventieStatus.Gepland), Interventie(-3, InterventieStatus.Loopt)] }));
        Assert.Equal((Signaalsoort.InterventieNietBegonnen, Een.Vandaag.AddDays(-2)), (signaal.Soort, signaal.Sinds));
    }

    [Theory]
    [InlineData("J", false)]
    [InlineData("NJ", false)]
    [InlineData("NN", true)]
    [InlineData("JNN", true)]
    [InlineData("NNJ", false)]
    [InlineData("NNJN", false)]
    [InlineData("NJNN", true)]
    public void Een_partner_is_afwezig_na_twee_keer_op_rij_en_niet_meer_als_hij_er_weer_is(string verloop, bool verwacht)
    {
        var grond = Grond() with { Aanwezigheid = [.. verloop.Select((c, i) => new Aanwezigheid(OverlegId.Nieuw(), Een.Vandaag.AddDays((7 * i) - 40), Een.Politie, "Politie", c == 'J'))] };
        Assert.Equal(verwacht, Signalen.Van(grond).Any(s => s.Soort == Signaalsoort.PartnerAfwezig && s.Partner == Een.Politie));
    }

    [Fact]
    public void Een_score_daalt_bij_dezelfde_bron_en_niet_bij_een_ander()
    {
        Assert.Empty(Signalen.Van(Grond() with { Scores = [Score(4, -20, Een.Jeugdzorg), Score(2, -10, Een.Politie)] }));
        var signaal = Assert.Single(Signalen.Van(Grond() with { Scores = [Score(4, -20, Een.Jeugdzorg), Score(2, -10, Een.Jeugdzorg), Score(2, -10, Een.Politie)] }));
        Assert.Equal((Signaalsoort.ScoreDaalt, Een.Vandaag.AddDays(-10), "Bij Marco ging huisvesting van 4 naar 2."), (signaal.Soort, signaal.Sinds, signaal.Waarom));
    }

    [Fact]
    public void Een_score_staat_stil_als_zij_lang_gelijk_blijft_en_het_doel_niet_is_gehaald()
    {
        Volgscore[] gelijk = [Score(2, -61), Score(2, -5)];
        Assert.Equal(Signaalsoort.ScoreStaatStil, Assert.Single(Signalen.Van(Grond() with { Scores = gelijk })).Soort);
        Assert.Empty(Signalen.Van(Grond() with { Scores = [Score(2, -59), Score(2, -5)] }));
        Assert.Empty(Signalen.Van(Grond() with { Scores = [Score(2, -61)] }));
        Assert.Empty(Signalen.Van(Grond() with { Scores = gelijk, Streefscores = new Dictionary<(PersoonId, Guid), int> { [(Vader, Een.Huisvesting)] = 2 } }));
        Assert.Empty(Signalen.Van(Grond() with { Scores = [Score(4, -61), Score(4, -5)] }));
    }

    [Fact]
    public void Zonder_beweging_staat_een_casus_stil_en_een_opschorting_telt_niet_mee()
    {
        Assert.Empty(Signalen.Van(Grond() with { LaatsteBeweging = Een.Vandaag.AddDays(-21) }));
        var stil = Grond() with { LaatsteBeweging = Een.Vandaag.AddDays(-22) };
        Assert.Equal((Signaalsoort.GeenBeweging, Een.Vandaag), (Assert.Single(Signalen.Van(stil)).Soort, Signalen.Van(stil)[0].Sinds));
        Assert.Empty(Signalen.Van(stil with { Opgeschort = [new(Een.Vandaag.AddDays(-10), Een.Vandaag.AddDays(-10))] }));
    }

    [Fact]
    public void Een_monitoringmoment_is_voorbij_en_een_plan_blijft_uit()
    {
        Assert.Empty(Signalen.Van(Grond() with { VolgendMoment = Een.Vandaag }));
        Assert.Equal(Signaalsoort.MonitoringVoorbij, Assert.Single(Signalen.Van(Grond() with { VolgendMoment = Een.Vandaag.AddDays(-1) })).Soort);
        var zonder = Grond() with { HeeftVastgesteldPlan = false };
        Assert.Equal(Signaalsoort.PlanNietVastgesteld, Assert.Single(Signalen.Van(zonder)).Soort);
        Assert.Empty(Signalen.Van(zonder with { Regie = Regie.Casusoverleg }));
        Assert.Empty(Signalen.Van(zonder with { GeopendOp = Een.Vandaag.AddDays(-42) }));
    }

    [Fact]
    public void Elke_casus_geeft_steeds_dezelfde_signalen_in_elke_volgorde_geen_twee_keer_en_elk_met_uitleg()
    {
        var acties = Gen.Select(Gen.Int[-5, 5], Gen.Int[0, 3], Gen.Int[0, 4]).Array[0, 6];
        var aanwezig = Gen.Select(Gen.Int[0, 2], Gen.Bool, Gen.Int[1, 60]).Array[0, 8];
        var scores = Gen.Select(Gen.Int[1, 5], Gen.Int[0, 90], Gen.Int[0, 1]).Array[0, 8];
        Gen.Select(acties, aanwezig, scores, Gen.Int[0, 90], Gen.Int[-5, 5], Gen.Bool).Sample((a, w, sc, stil, moment, plan) =>
        {
            var grond = Grond() with
            {
                Acties = [.. a.Select(x => Actie(x.Item1, (ActieStatus)x.Item2))],
                Aanwezigheid = [.. w.Select(x => new Aanwezigheid(OverlegId.Nieuw(), Een.Vandaag.AddDays(-x.Item3), x.Item1 == 0 ? Een.Politie : Een.Jeugdzorg, "Partner", x.Item2))],
                Scores = [.. sc.Select(x => Score(x.Item1, -x.Item2, x.Item3 == 0 ? Een.Politie : Een.Jeugdzorg))],
                LaatsteBeweging = Een.Vandaag.AddDays(-stil),
                VolgendMoment = Een.Vandaag.AddDays(moment),
                HeeftVastgesteldPlan = plan,
            };
            var uit = Signalen.Van(grond);
            var om = Signalen.Van(grond with { Acties = [.. grond.Acties.Reverse()], Aanwezigheid = [.. grond.Aanwezigheid.Reverse()], Scores = [.. grond.Scores.Reverse()] });
            Assert.Equal(uit.Select(s => (s.Sleutel, s.Waarom, s.Sinds)), om.Select(s => (s.Sleutel, s.Waarom, s.Sinds)));
            Assert.Distinct(uit.Select(s => s.Sleutel));
            Assert.All(uit, s =>
            {
                Assert.Matches(@"^[A-Z‘].*\.$", s.Waarom);
                Assert.Matches(@"^[A-Z].*\.$", s.WatNu);
                Assert.DoesNotContain("  ", s.Waarom, StringComparison.Ordinal);
                Assert.True(s.Sinds <= Een.Vandaag, s.Waarom);
                Assert.True(s.Begin <= s.Hoogste, s.Waarom);
                Assert.Matches("^S-[0-9A-F]{8}$", s.Kenmerk);
            });
        });
    }

    private static Volggrond Grond() => new(Casus, Regie.Procesregie, Een.Vandaag.AddDays(-200), Een.Vandaag, Drempels) { LaatsteBeweging = Een.Vandaag, HeeftVastgesteldPlan = true };

    private static Volgactie Actie(int over, ActieStatus status = ActieStatus.Open) => new(ActieId.Nieuw(), "Bel de school.", Een.Jeugdwerker, "Jo", Een.Jeugdzorg, "Jeugdzorg", Een.Vandaag.AddDays(over), status, status == ActieStatus.Open ? null : Een.Vandaag);

    private static Volginterventie Interventie(int begin, InterventieStatus status) => new(InterventieId.Nieuw(), "Begeleiding", Een.Jeugdzorg, "Jeugdzorg", Een.Vandaag.AddDays(begin), status);

    private static Volgscore Score(int score, int dag, OrganisatieId? bron = null) => new(Vader, "Marco", Een.Huisvesting, "Huisvesting", bron ?? Een.Jeugdzorg, score, Een.Nu.AddDays(dag), Een.Vandaag.AddDays(dag));
}
