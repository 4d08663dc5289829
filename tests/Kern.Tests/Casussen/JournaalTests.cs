using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Casussen;

/// <summary>What people write about a case: with source, as fact or opinion, for a ring (eis 43, 58, 59; L2, L5).</summary>
public sealed class JournaalTests
{
    private readonly PersoonId vader = PersoonId.Nieuw();

    [Fact]
    public void Een_notitie_heeft_een_bron_een_soort_en_een_kring()
    {
        var casus = Een.Casus();
        var regel = new Journaalregel(casus, " De school belde ", FeitOfOordeel.Oordeel, Kring.Procesregie, Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg));
        Assert.Equal((Een.Huis, casus.Id, "De school belde", FeitOfOordeel.Oordeel, Kring.Procesregie), (regel.HuisId, regel.CasusId, regel.Inhoud, regel.Soort, regel.Kring));
        Assert.Equal((Een.Jeugdwerker, Een.Jeugdzorg, Een.Nu, false, regel.Id), (regel.DoorId, regel.BronId, regel.Op, regel.NagekomenNaAfronding, regel.Sleutel));
        Assert.Equal(["journaal-genoteerd"], regel.Sporen());
        Breekt.Regel("verplicht-veld", () => _ = new Journaalregel(casus, " ", FeitOfOordeel.Feit, Kring.Deelnemers, Een.Handeling()));
        Breekt.Regel("geen-professional", () => _ = new Journaalregel(casus, "Notitie", FeitOfOordeel.Feit, Kring.Deelnemers, Een.Installatie()));
    }

    [Fact]
    public void Wat_na_het_einde_binnenkomt_is_een_nagekomen_stuk_met_een_reden_en_opent_de_casus_niet()
    {
        foreach (var casus in new[] { Een.Casus().InUitvoering().Afgesloten(), Een.Casus().InUitvoering().Afgeschaald() })
        {
            var status = casus.Status;
            Breekt.Regel("nagekomen-zonder-reden", () => _ = new Journaalregel(casus, "Brief", FeitOfOordeel.Feit, Kring.Deelnemers, Een.Handeling(), waaromNagekomen: " "), casus);
            Breekt.Regel("te-lang", () => _ = new Journaalregel(casus, "Brief", FeitOfOordeel.Feit, Kring.Deelnemers, Een.Handeling(), waaromNagekomen: new string('x', 501)), casus);
            var regel = new Journaalregel(casus, "Brief van de rechtbank", FeitOfOordeel.Feit, Kring.Deelnemers, Een.Handeling(), Journaalsoort.Stuk, waaromNagekomen: " De post was laat ");
            Assert.Equal((true, "De post was laat", Journaalsoort.Stuk, status), (regel.NagekomenNaAfronding, regel.WaaromNagekomen, regel.Journaalsoort, casus.Status));
        }
    }

    [Fact]
    public void Op_een_lopende_casus_is_niets_nagekomen_ook_niet_met_een_reden()
    {
        var regel = new Journaalregel(Een.Casus(), "Brief", FeitOfOordeel.Feit, Kring.Deelnemers, Een.Handeling(), waaromNagekomen: "Zomaar");
        Assert.Equal((false, null, Journaalsoort.Notitie, null), (regel.NagekomenNaAfronding, regel.WaaromNagekomen, regel.Journaalsoort, regel.OverId));
    }

    [Fact]
    public void Een_regel_gaat_over_iemand_uit_de_casus_of_over_iedereen()
    {
        var casus = Een.Casus().Met(vader);
        Assert.Equal(vader, new Journaalregel(casus, "Belde", FeitOfOordeel.Feit, Kring.Deelnemers, Een.Handeling(), Journaalsoort.Contact, vader).OverId);
        Breekt.Regel("casus-persoon-onbekend", () => _ = new Journaalregel(casus, "Belde", FeitOfOordeel.Feit, Kring.Deelnemers, Een.Handeling(), Journaalsoort.Contact, PersoonId.Nieuw()));
    }

    [Theory]
    [InlineData(1, "acuut probleem")]
    [InlineData(2, "groot probleem")]
    [InlineData(3, "gaat met hulp")]
    [InlineData(4, "gaat meestal goed")]
    [InlineData(5, "volledig zelfredzaam")]
    public void Een_score_is_een_oordeel_van_een_organisatie_op_een_moment(int score, string woord)
    {
        var casus = Een.Casus().Met(vader);
        var gescoord = new Leefgebiedscore(casus, vader, Een.Huisvesting, score, " Dreigende uitzetting ", true, Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg));
        Assert.Equal((Een.Huis, casus.Id, vader, Een.Huisvesting, score), (gescoord.HuisId, gescoord.CasusId, gescoord.PersoonId, gescoord.LeefgebiedId, gescoord.Score));
        Assert.Equal(("Dreigende uitzetting", true, Een.Jeugdwerker, Een.Jeugdzorg, Een.Nu), (gescoord.Toelichting, gescoord.Beschermend, gescoord.DoorId, gescoord.BronId, gescoord.Op));
        Assert.Equal(["leefgebied-gescoord"], gescoord.Sporen());
        Assert.Equal(gescoord.Id, gescoord.Sleutel);
        Assert.Equal(woord, Zelfredzaamheid.Woord(score));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Een_score_buiten_de_schaal_wordt_geweigerd(int score) =>
        Breekt.Regel("score-buiten-schaal", () => _ = new Leefgebiedscore(Een.Casus().Met(vader), vader, Een.Huisvesting, score, null, false, Een.Handeling()));

    [Fact]
    public void Alleen_wie_bij_de_casus_hoort_wordt_gescoord() =>
        Breekt.Regel("casus-persoon-onbekend", () => _ = new Leefgebiedscore(Een.Casus().Met(vader), PersoonId.Nieuw(), Een.Huisvesting, 3, null, false, Een.Handeling()));

    [Fact]
    public void Er_zijn_twaalf_leefgebieden_op_volgorde_en_elk_heeft_een_naam()
    {
        var eerste = Leefgebied.Eerste().ToList();
        Assert.Equal(Enumerable.Range(1, 12), eerste.Select(l => l.Volgorde));
        Assert.Distinct(eerste.Select(l => l.Naam));
        Assert.Equal(["Lichamelijke gezondheid"], eerste.Where(l => !l.Criminogeen).Select(l => l.Naam));
        Assert.All(eerste, l => Assert.Equal(["leefgebied-toegevoegd"], l.Sporen()));
        Assert.All(eerste, l => Assert.Equal(l.Id, l.Sleutel));
        Breekt.Regel("verplicht-veld", () => _ = new Leefgebied(" ", true, 1));
    }
}
