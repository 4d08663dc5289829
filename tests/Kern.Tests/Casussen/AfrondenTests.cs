using Partituur.Kern.Casussen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Casussen;

/// <summary>Eis 45, 47, 81: down the ladder only when the conditions hold, and what is missing is told.</summary>
public sealed class AfrondenTests
{
    private static readonly StandVanZaken Bezig = new(["Bel de school."], ["Ambulante begeleiding"], ["Politie"]);

    [Fact]
    public void Een_casus_gaat_van_open_via_analyse_en_plan_naar_uitvoering()
    {
        var casus = Een.Casus();
        Assert.Equal(["casus-in-analyse"], casus.SporenVan(casus.GaatNaarAnalyse));
        Assert.Empty(casus.SporenVan(casus.GaatNaarAnalyse));
        Assert.Equal(CasusStatus.Analyse, casus.Status);
        Assert.Equal(["casus-plan-in-voorbereiding"], casus.SporenVan(casus.PlanWordtVoorbereid));
        Assert.Empty(casus.SporenVan(casus.PlanWordtVoorbereid));
        Assert.Empty(casus.SporenVan(casus.GaatNaarAnalyse));
        Assert.Equal(CasusStatus.PlanInVoorbereiding, casus.Status);
        Assert.Equal(["casus-in-uitvoering"], casus.SporenVan(casus.PlanIsVastgesteld));
        Assert.Empty(casus.SporenVan(casus.PlanWordtVoorbereid));
        Assert.Equal(CasusStatus.InUitvoering, casus.Status);
    }

    [Fact]
    public void Afschalen_noemt_de_ontvanger_en_wat_er_wordt_overgedragen()
    {
        var casus = Een.Casus().InUitvoering();
        Assert.Equal(["casus-afgeschaald"], casus.SporenVan(() => casus.SchaalAf(" Het is rustig ", " Wijkteam Oost ", " Wekelijks contact ", Casusopbouw.AllesKlaar, Een.Handeling(Een.Regisseur))));
        Assert.Equal((CasusStatus.Afgeschaald, false), (casus.Status, casus.Loopt));
        Assert.Equal(new Afronding(Een.Regisseur, Een.Nu, "Het is rustig", "Wijkteam Oost", "Wekelijks contact"), casus.Afronding);
    }

    [Fact]
    public void Afschalen_zonder_reden_ontvanger_of_overdracht_kan_niet()
    {
        var casus = Een.Casus().InUitvoering();
        Breekt.Regel("verplicht-veld", () => Schaal(" ", "Wijkteam", "Contact"), casus);
        Breekt.Regel("verplicht-veld", () => Schaal("Reden", " ", "Contact"), casus);
        Breekt.Regel("verplicht-veld", () => Schaal("Reden", "Wijkteam", " "), casus);
        Breekt.Regel("te-lang", () => Schaal("Reden", new string('x', 201), "Contact"), casus);

        void Schaal(string reden, string ontvanger, string overdracht) => casus.SchaalAf(reden, ontvanger, overdracht, Casusopbouw.AllesKlaar, Een.Handeling());
    }

    [Fact]
    public void Afsluiten_heeft_een_reden_en_geen_ontvanger()
    {
        var casus = Een.Casus();
        Breekt.Regel("verplicht-veld", () => casus.SluitAf(" ", Casusopbouw.AllesKlaar, Een.Handeling()), casus);
        Assert.Equal(["casus-afgesloten"], casus.SporenVan(() => casus.SluitAf(" Klaar ", Casusopbouw.AllesKlaar, Een.Handeling(Een.Regisseur))));
        Assert.Equal((CasusStatus.Afgesloten, false), (casus.Status, casus.Loopt));
        Assert.Equal(new Afronding(Een.Regisseur, Een.Nu, "Klaar", null, null), casus.Afronding);
    }

    [Fact]
    public void Wat_openstaat_houdt_afschalen_tegen_en_wat_loopt_ook_afsluiten()
    {
        var casus = Een.Casus().InUitvoering();
        string[] open = ["Deze actie staat nog open: Bel de school.", "Politie wacht nog op terugkoppeling."];
        Assert.Equal(open, casus.BelemmeringenOmAfTeSchalen(Bezig));
        Assert.Equal([.. open, "Deze interventie loopt nog: Ambulante begeleiding. Schaal af naar wie haar voortzet."], casus.BelemmeringenOmAfTeSluiten(Bezig));
        Assert.Equal("Dit kan nog niet. " + string.Join(' ', open), Breekt.Regel("casus-afschalen-belemmerd", () => casus.SchaalAf("Reden", "Wijkteam", "Contact", Bezig, Een.Handeling()), casus));
        Breekt.Regel("casus-afsluiten-belemmerd", () => casus.SluitAf("Reden", Bezig, Een.Handeling()), casus);

        // What still runs goes along to the receiver.
        var loopt = new StandVanZaken([], ["Ambulante begeleiding"], []);
        Breekt.Regel("casus-afsluiten-belemmerd", () => casus.SluitAf("Reden", loopt, Een.Handeling()), casus);
        casus.SchaalAf("Reden", "Wijkteam", "Contact", loopt, Een.Handeling());
        Assert.Equal(CasusStatus.Afgeschaald, casus.Status);
    }

    [Fact]
    public void Procesregie_eindigt_niet_zonder_regisseur_en_niet_zonder_vastgesteld_plan()
    {
        var casus = Een.Casus(regie: Regie.Procesregie);
        Assert.Equal(["Er is nog geen procesregisseur toegewezen.", "Er is nog geen plan van aanpak vastgesteld."], casus.BelemmeringenOmAfTeSchalen(Casusopbouw.AllesKlaar));
        casus.MetRegisseur();
        casus.PlanWordtVoorbereid();
        Assert.Equal(["Er is nog geen plan van aanpak vastgesteld."], casus.BelemmeringenOmAfTeSluiten(Casusopbouw.AllesKlaar));
        casus.PlanIsVastgesteld();
        Assert.Empty(casus.BelemmeringenOmAfTeSluiten(Casusopbouw.AllesKlaar));
    }

    [Fact]
    public void Een_casus_van_een_casusoverleg_heeft_geen_regisseur_en_geen_plan_nodig() =>
        Assert.Empty(Een.Casus().BelemmeringenOmAfTeSluiten(Casusopbouw.AllesKlaar));

    [Fact]
    public void Wat_is_geeindigd_eindigt_niet_nog_eens()
    {
        var casus = Een.Casus().InUitvoering().Afgeschaald();
        Assert.Equal(["Deze casus loopt niet meer."], casus.BelemmeringenOmAfTeSchalen(Casusopbouw.AllesKlaar));
        Breekt.Regel("casus-afschalen-belemmerd", () => casus.Afgeschaald(), casus);
        Breekt.Regel("casus-afsluiten-belemmerd", () => casus.Afgesloten(), casus);
    }

    [Fact]
    public void Heropenen_vraagt_een_reden_en_leidt_terug_naar_analyse()
    {
        var casus = Een.Casus().InUitvoering();
        Breekt.Regel("casus-loopt-nog", () => casus.Heropen("Nieuwe melding", Een.Handeling()), casus);
        casus.Afgeschaald();
        Breekt.Regel("verplicht-veld", () => casus.Heropen(" ", Een.Handeling()), casus);
        Assert.Equal(["casus-heropend"], casus.SporenVan(() => casus.Heropen("Nieuwe melding", Een.Handeling())));
        Assert.Equal((CasusStatus.Analyse, null, Een.Regisseur), (casus.Status, casus.Afronding, casus.ProcesregisseurId!.Value));
    }

    [Fact]
    public void Het_journaal_bewaart_hoe_een_heropende_casus_was_geeindigd()
    {
        var casus = Een.Casus().InUitvoering().Afgeschaald();
        var regel = Heropening.VoerUit(casus, " Nieuwe melding ", Een.Handeling(Een.Regisseur));
        Assert.Equal("De casus is heropend. Nieuwe melding\nEerder afgerond op 10 maart 2026, overgedragen aan Wijkteam Oost.", regel.Inhoud);
        Assert.Equal((FeitOfOordeel.Feit, Kring.Deelnemers, false), (regel.Soort, regel.Kring, regel.NagekomenNaAfronding));

        casus.InUitvoering().Afgesloten();
        Assert.Equal("De casus is heropend. Nog eens\nEerder afgerond op 10 maart 2026.", Heropening.VoerUit(casus, "Nog eens", Een.Handeling()).Inhoud);
        Breekt.Regel("casus-loopt-nog", () => Heropening.VoerUit(casus, "Nog eens", Een.Handeling()), casus);
    }
}
