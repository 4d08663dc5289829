using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Tests.Casussen;

/// <summary>Eis 5, 12 and L11: who may do what with a case.</summary>
public sealed class CasussenRechtenTests
{
    private const string Administratie = "Administratie: Lezen Noteren Dateren Samenstellen Toewijzen";
    private readonly ProfessionalId wie = ProfessionalId.Nieuw();

    [Fact]
    public void De_tabel_noemt_wie_een_recht_kan_hebben() => Assert.Equal(
        """
        Melder: OverdrachtLezen OverdrachtBeantwoorden
        Partnerprofessional: Lezen Noteren Scoren Dateren OverdrachtLezen OverdrachtBeantwoorden
        Triagevoorzitter: Lezen Noteren Scoren Dateren
        Administratie: Lezen Noteren Dateren Samenstellen Toewijzen OverdrachtLezen OverdrachtBeantwoorden
        Procesregisseur: Lezen Noteren Scoren Dateren Samenstellen Toewijzen Invallen Regisseren Afschalen Heropenen OverdrachtLezen OverdrachtBeantwoorden OverdrachtIntrekken
        """,
        Tabel.Van<CasusRecht>(CasussenRechten.Tabel));

    [Fact]
    public void Een_casus_zonder_regisseur_kan_elke_procesregisseur_leiden_maar_niemand_kan_invallen() => Assert.Equal(
        $"""
        {Administratie}
        Procesregisseur: Lezen Noteren Scoren Dateren Samenstellen Toewijzen Regisseren Afschalen Heropenen
        """,
        Mag(Een.Casus()));

    [Fact]
    public void Een_casus_met_een_andere_regisseur_kan_een_procesregisseur_lezen_toewijzen_en_waarnemen() => Assert.Equal(
        $"""
        {Administratie}
        Procesregisseur: Lezen Noteren Scoren Dateren Toewijzen Invallen
        """,
        Mag(Een.Casus().MetRegisseur()));

    [Fact]
    public void De_eigen_regisseur_en_de_vervanger_regisseren_en_vallen_niet_bij_zichzelf_in()
    {
        const string Leidt = $"{Administratie}\nProcesregisseur: Lezen Noteren Scoren Dateren Samenstellen Toewijzen Regisseren Afschalen Heropenen";
        Assert.Equal(Leidt, Mag(Een.Casus().MetRegisseur(wie)));
        var casus = Een.Casus().MetRegisseur();
        casus.WijsVervangerAan(wie);
        Assert.Equal(Leidt, Mag(casus));
    }

    [Fact]
    public void Een_deelnemer_leest_noteert_en_scoort_zolang_de_deelname_duurt()
    {
        const string Deelnemer = "Partnerprofessional: Lezen Noteren Scoren Dateren\nTriagevoorzitter: Lezen Noteren Scoren Dateren\n";
        var casus = Een.Casus().MetDeelnemer(Een.Agent, Een.Politie).MetDeelnemer(wie, Een.Jeugdzorg);
        Assert.StartsWith(Deelnemer, Mag(casus), StringComparison.Ordinal);
        casus.NeemtAfscheidVan(wie, Een.Handeling());
        Assert.StartsWith("Administratie", Mag(casus), StringComparison.Ordinal);
    }

    [Fact]
    public void Zonder_convenant_of_in_een_ander_huis_mag_niemand_iets()
    {
        var casus = Een.Casus().MetDeelnemer(wie, Een.Jeugdzorg);
        Assert.Empty(Mag(casus, convenant: false));
        Assert.Empty(Mag(casus, huis: Een.AnderHuis));
    }

    private string Mag(Casus casus, bool convenant = true, HuisId? huis = null) =>
        Tabel.Van<CasusRecht>((recht, rol) => CasussenRechten.Mag(recht, Een.Kijker(rol, wie, Een.Jeugdzorg, huis, convenant), casus));
}
