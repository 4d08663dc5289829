using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Tests.Toegang;

public sealed class RollenToekennenTests
{
    private readonly Professional wie = new("Sanne Vos", Een.Politie, null);

    [Fact]
    public void Een_beheerder_gaat_over_het_account_van_wie_hier_werkt_of_werkte()
    {
        Assert.False(RollenToekennen.MagAccountBeheren(wie, Een.Huis, Een.Vandaag));
        wie.GeefRol(Een.Huis, Rol.Melder, Een.Vandaag.AddDays(-10));
        Assert.True(RollenToekennen.MagAccountBeheren(wie, Een.Huis, Een.Vandaag));
        wie.NeemRolAf(Een.Huis, Rol.Melder, Een.Vandaag);
        Assert.True(RollenToekennen.MagAccountBeheren(wie, Een.Huis, Een.Vandaag));
        Assert.False(RollenToekennen.MagAccountBeheren(wie, Een.AnderHuis, Een.Vandaag));
    }

    [Fact]
    public void Niet_over_het_account_van_een_beheerder_van_een_ander_huis()
    {
        wie.GeefRol(Een.Huis, Rol.Beheerder, Een.Vandaag);
        wie.GeefRol(Een.AnderHuis, Rol.Melder, Een.Vandaag);
        Assert.True(RollenToekennen.MagAccountBeheren(wie, Een.Huis, Een.Vandaag));
        wie.GeefRol(Een.AnderHuis, Rol.Beheerder, Een.Vandaag);
        Assert.False(RollenToekennen.MagAccountBeheren(wie, Een.Huis, Een.Vandaag));
        Assert.False(RollenToekennen.MagAccountBeheren(wie, Een.AnderHuis, Een.Vandaag));
        wie.NeemRolAf(Een.AnderHuis, Rol.Beheerder, Een.Vandaag.AddDays(5));
        Assert.False(RollenToekennen.MagAccountBeheren(wie, Een.Huis, Een.Vandaag.AddDays(4)));
        Assert.True(RollenToekennen.MagAccountBeheren(wie, Een.Huis, Een.Vandaag.AddDays(5)));
    }
}
