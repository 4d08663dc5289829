using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

public sealed class PersonenRechtenTests
{
    private readonly Persoon persoon = Een.Persoon();

    [Fact]
    public void Met_convenant_beslist_de_rol() => Assert.Equal(
        """
        Melder: Herkennen
        Partnerprofessional: Herkennen Zoeken Lezen KennisVragen
        Triagevoorzitter: Zoeken Lezen
        Administratie: Herkennen Zoeken Lezen VoorstelBeoordelen KennisvraagBeantwoorden
        Procesregisseur: Herkennen Zoeken Lezen
        """,
        Tabel.Van<PersoonRecht>((recht, rol) => PersonenRechten.Mag(recht, Een.Kijker(rol), persoon)));

    [Fact]
    public void Zonder_convenant_heeft_een_partner_alleen_wie_hij_zelf_meldde() => Assert.Equal(
        """
        Melder: Herkennen
        Partnerprofessional: Herkennen Lezen
        """,
        Tabel.Van<PersoonRecht>((recht, rol) => PersonenRechten.Mag(recht, Een.Kijker(rol, convenant: false), persoon)));

    [Fact]
    public void Een_zoekrecht_verdwijnt_zonder_convenant_ook_voor_wie_daarnaast_partner_is()
    {
        var kijker = Een.Kijker(Rol.Melder, convenant: false) with { Rollen = new HashSet<Rol> { Rol.Partnerprofessional, Rol.Administratie } };
        Assert.False(PersonenRechten.Mag(PersoonRecht.Zoeken, kijker, persoon));
        Assert.True(PersonenRechten.Mag(PersoonRecht.Zoeken, kijker with { HeeftConvenant = true }, persoon));
    }

    [Fact]
    public void In_een_ander_huis_mag_niemand_iets() =>
        Assert.Empty(Tabel.Van<PersoonRecht>((recht, rol) => PersonenRechten.Mag(recht, Een.Kijker(rol, huis: Een.AnderHuis), persoon)));
}
