using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Casussen;

/// <summary>Who is in a case, and what it is about (eis 3, 13, 51–53, 56, 57).</summary>
public sealed class CasusTests
{
    private readonly PersoonId vader = PersoonId.Nieuw();
    private readonly PersoonId zoon = PersoonId.Nieuw();

    [Fact]
    public void Een_casus_komt_uit_een_melding_en_begint_open()
    {
        var melding = MeldingId.Nieuw();
        var casus = new Casus(Een.Huis, "C2026-0007", melding, Onderwerp.Groep, Regie.Casusoverleg, Een.Handeling());
        Assert.Equal((Een.Huis, "C2026-0007", melding, Onderwerp.Groep, Regie.Casusoverleg), (casus.HuisId, casus.Nummer, casus.MeldingId, casus.Onderwerp, casus.Regie));
        Assert.Equal((CasusStatus.Open, Een.Nu, casus.Id.Waarde), (casus.Status, casus.GeopendOp, casus.Sleutel));
        Assert.True(casus.Loopt);
        Assert.Equal(["casus-geopend"], casus.Sporen());
        Assert.Empty(casus.Personen);
        Assert.Empty(casus.Deelnemers);
    }

    [Fact]
    public void Een_persoon_hoort_een_keer_bij_een_casus_met_een_rol()
    {
        var casus = Een.Casus();
        Assert.Equal(["casus-persoon-betrokken"], casus.SporenVan(() => casus.Betrek(vader, " vader ")));
        var persoon = Assert.Single(casus.Personen);
        Assert.Equal((casus.Id, vader, "vader", null, casus.Id.Waarde), (persoon.CasusId, persoon.PersoonId, persoon.Rol, persoon.BuitenPlanReden, persoon.Wortel));
        Breekt.Regel("casus-persoon-al-betrokken", () => casus.Betrek(vader, "buurman"), casus);
        Breekt.Regel("verplicht-veld", () => casus.Betrek(zoon, " "), casus);
    }

    [Fact]
    public void Iemand_buiten_het_plan_houden_vraagt_een_reden_en_is_terug_te_draaien()
    {
        var casus = Een.Casus().Met(vader, zoon);
        Breekt.Regel("verplicht-veld", () => casus.HoudBuitenPlan(zoon, " "), casus);
        Breekt.Regel("casus-persoon-onbekend", () => casus.HoudBuitenPlan(PersoonId.Nieuw(), "Reden"), casus);
        Breekt.Regel("casus-persoon-onbekend", () => casus.NeemOpInPlan(PersoonId.Nieuw()), casus);
        Assert.Equal(["casus-persoon-buiten-plan"], casus.SporenVan(() => casus.HoudBuitenPlan(zoon, " Heeft al hulp ")));
        Assert.Equal([null, "Heeft al hulp"], casus.Personen.Select(p => p.BuitenPlanReden));
        Assert.Equal(["casus-persoon-in-plan"], casus.SporenVan(() => casus.NeemOpInPlan(zoon)));
        Assert.Null(casus.Personen[1].BuitenPlanReden);
    }

    [Fact]
    public void Een_relatie_is_er_tussen_twee_mensen_van_de_casus_en_een_keer()
    {
        var casus = Een.Casus().Met(vader, zoon);
        var relatie = Leg(vader, Relatiesoort.Ouder, zoon);
        Assert.Equal((Een.Huis, vader, Relatiesoort.Ouder, zoon), (relatie.HuisId, relatie.VanId, relatie.Soort, relatie.NaarId));
        Breekt.Regel("casus-persoon-onbekend", () => Leg(vader, Relatiesoort.Ouder, PersoonId.Nieuw()));
        Breekt.Regel("casus-persoon-onbekend", () => Leg(PersoonId.Nieuw(), Relatiesoort.Ouder, zoon));
        Breekt.Regel("relatie-met-zichzelf", () => Leg(vader, Relatiesoort.Vriend, vader));

        // The same relation told from the other side is the same relation.
        Breekt.Regel("relatie-al-bekend", () => Leg(vader, Relatiesoort.Ouder, zoon, relatie));
        Breekt.Regel("relatie-al-bekend", () => Leg(zoon, Relatiesoort.Kind, vader, relatie));
        Breekt.Regel("relatie-al-bekend", () => Leg(zoon, Relatiesoort.Medepleger, vader, Leg(vader, Relatiesoort.Medepleger, zoon)));
        Breekt.Regel("relatie-tegenspraak", () => Leg(zoon, Relatiesoort.Ouder, vader, relatie));
        Assert.NotNull(Leg(vader, Relatiesoort.Medepleger, zoon, relatie));
        Assert.NotNull(Leg(vader, Relatiesoort.Verzorger, zoon, Leg(zoon, Relatiesoort.Verzorger, vader)));
        relatie.Beeindig(Een.Vandaag, Een.Handeling());
        Assert.NotNull(Leg(vader, Relatiesoort.Ouder, zoon, relatie));

        Relatie Leg(PersoonId van, Relatiesoort soort, PersoonId naar, params Relatie[] bekend) => casus.LegRelatie(van, soort, naar, bekend, Een.Handeling());
    }

    [Fact]
    public void Een_deelnemer_neemt_deel_van_uitnodiging_tot_afscheid()
    {
        var casus = Een.Casus();
        Assert.Equal(["casus-deelnemer-uitgenodigd"], casus.SporenVan(() => casus.NodigUit(Een.Jeugdwerker, Een.Jeugdzorg, Een.Handeling())));
        var deelnemer = Assert.Single(casus.Deelnemers);
        Assert.Equal((casus.Id, Een.Jeugdwerker, Een.Jeugdzorg, Een.Vandaag, null, casus.Id.Waarde), (deelnemer.CasusId, deelnemer.ProfessionalId, deelnemer.OrganisatieId, deelnemer.Van, deelnemer.Tot, deelnemer.Wortel));
        Breekt.Regel("deelnemer-al-uitgenodigd", () => casus.NodigUit(Een.Jeugdwerker, Een.Jeugdzorg, Een.Handeling()), casus);
        Breekt.Regel("deelnemer-onbekend", () => casus.NeemtAfscheidVan(Een.Agent, Een.Handeling()), casus);
        Assert.Equal(["casus-deelnemer-vertrokken"], casus.SporenVan(() => casus.NeemtAfscheidVan(Een.Jeugdwerker, Een.Handeling())));
        Assert.Equal(Een.Vandaag, deelnemer.Tot);
        Breekt.Regel("deelnemer-onbekend", () => casus.NeemtAfscheidVan(Een.Jeugdwerker, Een.Handeling()), casus);
    }

    [Fact]
    public void Wie_vertrok_kan_terugkomen_met_een_nieuwe_periode()
    {
        var casus = Een.Casus().MetDeelnemer(Een.Jeugdwerker, Een.Jeugdzorg);
        casus.NeemtAfscheidVan(Een.Jeugdwerker, Een.Handeling());
        casus.MetDeelnemer(Een.Jeugdwerker, Een.Jeugdzorg);
        Assert.Equal([Een.Vandaag, null], casus.Deelnemers.Select(d => d.Tot));
        casus.NeemtAfscheidVan(Een.Jeugdwerker, Een.Handeling(op: Een.Nu.AddDays(3)));
        Assert.Equal([Een.Vandaag, Een.Vandaag.AddDays(3)], casus.Deelnemers.Select(d => d.Tot));
    }

    [Fact]
    public void De_casemanager_is_een_deelnemer_en_blijft_dat_niet_na_afscheid()
    {
        var casus = Een.Casus().MetDeelnemer(Een.Agent, Een.Politie);
        Breekt.Regel("casemanager-geen-deelnemer", () => casus.WijsCasemanagerAan(Een.Jeugdwerker), casus);
        casus.MetDeelnemer(Een.Jeugdwerker, Een.Jeugdzorg);
        Assert.Equal(["casus-casemanager-aangewezen"], casus.SporenVan(() => casus.WijsCasemanagerAan(Een.Jeugdwerker)));
        casus.NeemtAfscheidVan(Een.Agent, Een.Handeling());
        Assert.Equal(Een.Jeugdwerker, casus.CasemanagerId);
        casus.NeemtAfscheidVan(Een.Jeugdwerker, Een.Handeling());
        Assert.Null(casus.CasemanagerId);
        Breekt.Regel("casemanager-geen-deelnemer", () => casus.WijsCasemanagerAan(Een.Jeugdwerker), casus);
    }

    [Fact]
    public void De_essentie_is_een_alinea_en_niet_leeg()
    {
        var casus = Een.Casus();
        Assert.Equal(["casus-essentie-vastgelegd"], casus.SporenVan(() => casus.LegEssentieVast(" Eerst een dak ")));
        Assert.Equal("Eerst een dak", casus.Essentie);
        Breekt.Regel("verplicht-veld", () => casus.LegEssentieVast(" "), casus);
        Breekt.Regel("te-lang", () => casus.LegEssentieVast(new string('x', 2001)), casus);
    }

    [Fact]
    public void Op_een_geeindigde_casus_verandert_niets_meer_behalve_dat_mensen_kunnen_vertrekken()
    {
        var casus = Een.Casus().Met(vader, zoon).MetDeelnemer(Een.Jeugdwerker, Een.Jeugdzorg).Afgesloten();
        Action[] werk =
        [
            () => casus.Betrek(PersoonId.Nieuw(), "buurman"), () => casus.HoudBuitenPlan(vader, "Reden"), () => casus.NeemOpInPlan(vader),
            () => casus.LegRelatie(vader, Relatiesoort.Ouder, zoon, [], Een.Handeling()), () => casus.WijsProcesregisseurToe(Een.Regisseur, Een.Handeling(), Een.Toets()),
            () => casus.WijsVervangerAan(Een.AndereRegisseur), casus.VervangingEindigt, () => casus.WijsCasemanagerAan(Een.Jeugdwerker),
            () => casus.NodigUit(Een.Agent, Een.Politie, Een.Handeling()), () => casus.LegEssentieVast("Essentie"), casus.PlanWordtVoorbereid, casus.PlanIsVastgesteld, casus.MoetLopen,
        ];
        Assert.All(werk, w => Breekt.Regel("casus-loopt-niet", w, casus));
        casus.NeemtAfscheidVan(Een.Jeugdwerker, Een.Handeling());
        Assert.Equal(Een.Vandaag, casus.Deelnemers[0].Tot);
    }
}
