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
        Partnerprofessional: Lezen ActieAfmelden Nazorg
        Triagevoorzitter: Lezen ActieAfmelden Nazorg
        Administratie: Lezen ActieAfspreken ActieAfmelden Nazorg Standhouden Kosten
        Procesregisseur: Lezen Opstellen ActieAfspreken ActieAfmelden Nazorg Standhouden Kosten
        """,
        Tabel.Van<PlanRecht>(PlannenRechten.Tabel));

    [Fact]
    public void De_regisseur_stelt_het_plan_op_een_ander_leest_het() =>
        Assert.Equal(
            (
                """
                Administratie: Lezen ActieAfspreken ActieAfmelden Kosten
                Procesregisseur: Lezen Opstellen ActieAfspreken ActieAfmelden Kosten
                """,
                """
                Administratie: Lezen ActieAfspreken ActieAfmelden Kosten
                Procesregisseur: Lezen ActieAfmelden
                """),
            (OpCasus(Een.Casus().MetRegisseur(wie)), OpCasus(Een.Casus().MetRegisseur())));

    [Fact]
    public void Een_deelnemer_leest_het_plan_met_een_geldig_convenant()
    {
        var casus = Een.Casus().MetDeelnemer(wie, Een.Jeugdzorg);
        Assert.StartsWith("Partnerprofessional: Lezen ActieAfmelden\nTriagevoorzitter: Lezen ActieAfmelden\nAdministratie", OpCasus(casus), StringComparison.Ordinal);
        Assert.Empty(OpCasus(casus, convenant: false));
        Assert.Empty(OpCasus(casus, huis: Een.AnderHuis));
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
