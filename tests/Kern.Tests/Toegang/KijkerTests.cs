using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Tests.Toegang;

/// <summary>Who looks: what follows from roles and convenant (L11, besluit 0006).</summary>
public sealed class KijkerTests
{
    private enum Zicht
    {
        MeldingenVanHuis,
        CasussenVanHuis,
        Partner,
        Deelnemer,
    }

    [Fact]
    public void Wat_iemand_ziet_volgt_uit_de_rol_en_een_geldig_convenant() => Assert.Equal(
        """
        Melder: Partner
        Partnerprofessional: Partner Deelnemer
        Triagevoorzitter: MeldingenVanHuis Deelnemer
        Administratie: MeldingenVanHuis CasussenVanHuis
        Procesregisseur: MeldingenVanHuis CasussenVanHuis
        """,
        Tabel.Van<Zicht>((zicht, rol) => Ziet(zicht, Een.Kijker(rol))));

    [Fact]
    public void Zonder_convenant_blijft_alleen_het_melden_over() => Assert.Equal(
        """
        Melder: Partner
        Partnerprofessional: Partner
        """,
        Tabel.Van<Zicht>((zicht, rol) => Ziet(zicht, Een.Kijker(rol, convenant: false))));

    [Fact]
    public void Een_kijker_is_wat_een_van_zijn_rollen_is()
    {
        var kijker = Een.Kijker(Rol.Melder) with { Rollen = new HashSet<Rol> { Rol.Melder, Rol.Manager } };
        Assert.True(kijker.Is(Rol.Beheerder, Rol.Manager));
        Assert.False(kijker.Is(Rol.Beheerder, Rol.Bestuurder));
        Assert.False(kijker.Is());
        Assert.Empty(kijker.HuisNaam);
        Assert.Empty(kijker.Huizen);
    }

    private static bool Ziet(Zicht zicht, Kern.Toegang.Kijker kijker) => zicht switch
    {
        Zicht.MeldingenVanHuis => kijker.ZietMeldingenVanHuis,
        Zicht.CasussenVanHuis => kijker.ZietCasussenVanHuis,
        Zicht.Partner => kijker.IsPartner,
        _ => kijker.IsDeelnemer,
    };
}
