using Partituur.Kern.Casussen;

namespace Partituur.Kern.Tests.Casussen;

/// <summary>Eis 1, 3, 12, 33: one neutral director with a stand-in, who is not the casemanager.</summary>
public sealed class ProcesregieTests
{
    [Fact]
    public void Een_nieuwe_casus_met_procesregie_gaat_met_een_regisseur_naar_analyse()
    {
        var casus = Een.Casus(regie: Regie.Procesregie);
        Assert.Equal(["casus-procesregisseur-toegewezen"], casus.SporenVan(() => casus.WijsProcesregisseurToe(Een.Regisseur, Een.Handeling())));
        Assert.Equal((Een.Regisseur, CasusStatus.Analyse, Regie.Procesregie), (casus.ProcesregisseurId!.Value, casus.Status, casus.Regie));
    }

    [Fact]
    public void Een_casus_van_een_casusoverleg_gaat_alleen_met_een_gehaalde_toets_naar_procesregie()
    {
        var casus = Een.Casus();
        Breekt.Regel("o3mp-toets-ontbreekt", () => casus.WijsProcesregisseurToe(Een.Regisseur, Een.Handeling()), casus);
        Breekt.Regel("o3mp-toets-niet-gehaald", () => casus.WijsProcesregisseurToe(Een.Regisseur, Een.Handeling(), Een.Toets(gehaald: false)), casus);
        casus.WijsProcesregisseurToe(Een.Regisseur, Een.Handeling(), Een.Toets());
        Assert.Equal(Regie.Procesregie, casus.Regie);

        // From then on a colleague takes over without a new toets (eis 13).
        casus.WijsProcesregisseurToe(Een.AndereRegisseur, Een.Handeling());
        Assert.Equal(Een.AndereRegisseur, casus.ProcesregisseurId);
    }

    [Fact]
    public void Een_andere_regisseur_brengt_een_casus_in_uitvoering_niet_terug()
    {
        var casus = Een.Casus().InUitvoering();
        casus.WijsProcesregisseurToe(Een.AndereRegisseur, Een.Handeling());
        Assert.Equal(CasusStatus.InUitvoering, casus.Status);
    }

    [Fact]
    public void De_vervanger_is_een_ander_dan_de_regisseur()
    {
        var casus = Een.Casus().MetRegisseur();
        Breekt.Regel("vervanger-is-procesregisseur", () => casus.WijsVervangerAan(Een.Regisseur), casus);
        Assert.Equal(["casus-vervanger-aangewezen"], casus.SporenVan(() => casus.WijsVervangerAan(Een.AndereRegisseur)));
        Assert.Equal(Een.AndereRegisseur, casus.VervangerId);
    }

    [Fact]
    public void Zonder_regisseur_is_er_niemand_om_te_vervangen()
    {
        var casus = Een.Casus();
        Breekt.Regel("vervanger-zonder-procesregisseur", () => casus.WijsVervangerAan(Een.AndereRegisseur), casus);
    }

    [Fact]
    public void De_vervanging_eindigt_en_een_tweede_keer_verandert_dat_niets()
    {
        var casus = Een.Casus().MetRegisseur();
        casus.WijsVervangerAan(Een.AndereRegisseur);
        Assert.Equal(["casus-vervanging-beeindigd"], casus.SporenVan(casus.VervangingEindigt));
        Assert.Null(casus.VervangerId);
        Assert.Empty(casus.SporenVan(casus.VervangingEindigt));
    }

    [Fact]
    public void Een_vervanger_die_regisseur_wordt_vervangt_zichzelf_niet()
    {
        var casus = Een.Casus().MetRegisseur();
        casus.WijsVervangerAan(Een.AndereRegisseur);
        casus.WijsProcesregisseurToe(Een.Medewerker, Een.Handeling());
        Assert.Equal(Een.AndereRegisseur, casus.VervangerId);
        casus.WijsProcesregisseurToe(Een.AndereRegisseur, Een.Handeling());
        Assert.Null(casus.VervangerId);
    }

    [Fact]
    public void De_casemanager_regisseert_niet_en_valt_niet_in()
    {
        var casus = Een.Casus().MetRegisseur().MetDeelnemer(Een.Jeugdwerker, Een.Jeugdzorg);
        casus.WijsCasemanagerAan(Een.Jeugdwerker);
        Breekt.Regel("procesregisseur-is-casemanager", () => casus.WijsProcesregisseurToe(Een.Jeugdwerker, Een.Handeling()), casus);
        Breekt.Regel("vervanger-is-casemanager", () => casus.WijsVervangerAan(Een.Jeugdwerker), casus);
    }

    [Fact]
    public void De_regisseur_en_de_vervanger_worden_geen_casemanager_ook_niet_als_deelnemer()
    {
        var casus = Een.Casus().MetRegisseur().MetDeelnemer(Een.Regisseur, Een.Jeugdzorg).MetDeelnemer(Een.AndereRegisseur, Een.Jeugdzorg);
        casus.WijsVervangerAan(Een.AndereRegisseur);
        Breekt.Regel("procesregisseur-is-casemanager", () => casus.WijsCasemanagerAan(Een.Regisseur), casus);
        Breekt.Regel("vervanger-is-casemanager", () => casus.WijsCasemanagerAan(Een.AndereRegisseur), casus);
    }
}
