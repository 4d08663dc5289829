using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

public sealed class PlannenRechtenTests
{
    private readonly ProfessionalId wie = ProfessionalId.Nieuw();

    [Fact]
    public void De_tabel_noemt_wie_een_recht_kan_hebben() => Assert.Equal(
        """
        Partnerprofessional: Lezen ActieAfmelden Beantwoorden Belemmeren Nazorg
        Triagevoorzitter: Lezen ActieAfmelden Beantwoorden Belemmeren Nazorg
        Administratie: Lezen ActieAfspreken ActieAfmelden Belemmeren Nazorg Standhouden Kosten
        Procesregisseur: Lezen Opstellen ActieAfspreken ActieAfmelden Doorzetten Belemmeren Nazorg Standhouden Kosten
        """,
        Tabel.Van<PlanRecht>(PlannenRechten.Tabel));

    [Fact]
    public void De_regisseur_stelt_het_plan_op_een_ander_leest_het() =>
        Assert.Equal(
            (
                """
                Administratie: Lezen ActieAfspreken ActieAfmelden Belemmeren Kosten
                Procesregisseur: Lezen Opstellen ActieAfspreken ActieAfmelden Doorzetten Belemmeren Kosten
                """,
                """
                Administratie: Lezen ActieAfspreken ActieAfmelden Belemmeren Kosten
                Procesregisseur: Lezen ActieAfmelden Belemmeren
                """),
            (OpCasus(Een.Casus().MetRegisseur(wie)), OpCasus(Een.Casus().MetRegisseur())));

    [Fact]
    public void Een_deelnemer_leest_het_plan_met_een_geldig_convenant()
    {
        var casus = Een.Casus().MetDeelnemer(wie, Een.Jeugdzorg);
        Assert.StartsWith("Partnerprofessional: Lezen ActieAfmelden Beantwoorden Belemmeren\nTriagevoorzitter: Lezen ActieAfmelden Beantwoorden Belemmeren\nAdministratie", OpCasus(casus), StringComparison.Ordinal);
        Assert.Empty(OpCasus(casus, convenant: false));
        Assert.Empty(OpCasus(casus, huis: Een.AnderHuis));
    }

    [Fact]
    public void Doorzettingsmacht_is_van_de_procesregisseur_en_de_vervanger_van_de_casus_en_zonder_hen_van_niemand()
    {
        Assert.DoesNotContain("Doorzetten", OpCasus(Een.Casus()), StringComparison.Ordinal);
        var vervangen = Een.Casus().MetRegisseur();
        vervangen.WijsVervangerAan(wie);
        Assert.Contains("Doorzetten", OpCasus(vervangen), StringComparison.Ordinal);
        Assert.Empty(OpCasus(vervangen, huis: Een.AnderHuis));
    }

    [Fact]
    public void Een_actie_meldt_de_eigenaar_af_of_het_huis()
    {
        const string HetHuis = "Administratie: ActieAfmelden\nProcesregisseur: ActieAfmelden";
        Assert.Equal("Partnerprofessional: ActieAfmelden\nTriagevoorzitter: ActieAfmelden\n" + HetHuis, OpActie(wie));
        Assert.Equal(HetHuis, OpActie(Een.Agent));
        Assert.Empty(OpActie(wie, convenant: false));
        Assert.Empty(OpActie(wie, huis: Een.AnderHuis));
    }

    private string OpCasus(Casus casus, bool convenant = true, HuisId? huis = null) =>
        Tabel.Van<PlanRecht>((recht, rol) => PlannenRechten.Mag(recht, Een.Kijker(rol, wie, Een.Jeugdzorg, huis, convenant), casus));

    private string OpActie(ProfessionalId eigenaar, bool convenant = true, HuisId? huis = null) =>
        Tabel.Van<PlanRecht>((recht, rol) => PlannenRechten.Mag(recht, Een.Kijker(rol, wie, Een.Jeugdzorg, huis, convenant), Een.Actie(eigenaar: eigenaar)));
}
