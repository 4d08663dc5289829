using Partituur.Kern.Meldingen;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Tests.Meldingen;

public sealed class MeldingenRechtenTests
{
    private const string HetHuis =
        """
        Triagevoorzitter: Lezen SpoedactieVastleggen Overlap Samenhang
        Administratie: Melden Lezen SpoedactieVastleggen Overlap Importeren BijlageToevoegen Samenhang
        Procesregisseur: Melden Lezen SpoedactieVastleggen Overlap BijlageToevoegen Samenhang
        """;

    private const string Melder = "Melder: Lezen BijlageToevoegen\nPartnerprofessional: Lezen BijlageToevoegen";
    private readonly Melding melding = Een.Melding(melder: Een.Politie);

    [Fact]
    public void Het_huis_leest_alle_meldingen() => Assert.Equal(HetHuis, Wie());

    [Fact]
    public void De_melder_leest_de_eigen_melding_ook_zonder_convenant()
    {
        Assert.Equal(Melder + "\n" + HetHuis, Wie(Een.Politie));
        Assert.Equal(Melder, Wie(Een.Politie, convenant: false));
    }

    [Fact]
    public void De_partner_die_de_melding_oppakt_leest_haar_met_convenant()
    {
        // Eis 27: from the decision on.
        Assert.Equal(HetHuis, Wie(Een.Jeugdzorg));
        melding.IsGetriageerd(Een.Nu, Een.Jeugdzorg);
        Assert.Equal("Melder: Lezen\nPartnerprofessional: Lezen\n" + HetHuis, Wie(Een.Jeugdzorg));
        Assert.Empty(Wie(Een.Jeugdzorg, convenant: false));
    }

    [Fact]
    public void In_een_ander_huis_mag_niemand_iets() => Assert.Empty(Wie(Een.Politie, huis: Een.AnderHuis));

    [Fact]
    public void De_tabel_noemt_wie_een_recht_kan_hebben() => Assert.Equal(
        """
        Melder: Melden Lezen BijlageToevoegen
        Partnerprofessional: Melden Lezen BijlageToevoegen
        Triagevoorzitter: Lezen SpoedactieVastleggen Overlap Samenhang
        Administratie: Melden Lezen SpoedactieVastleggen Overlap Importeren BijlageToevoegen Samenhang
        Procesregisseur: Melden Lezen SpoedactieVastleggen Overlap BijlageToevoegen Samenhang
        """,
        Tabel.Van<MeldingRecht>(MeldingenRechten.Tabel));

    private string Wie(OrganisatieId? organisatie = null, bool convenant = true, HuisId? huis = null) =>
        Tabel.Van<MeldingRecht>((recht, rol) => MeldingenRechten.Mag(recht, Een.Kijker(rol, organisatie: organisatie, convenant: convenant, huis: huis), melding));
}
