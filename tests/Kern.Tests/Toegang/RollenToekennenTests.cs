using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Tests.Toegang;

/// <summary>Eis 108 and L11: exactly these roles, in one house.</summary>
public sealed class RollenToekennenTests : IDisposable
{
    private readonly Geheugen geheugen = new();
    private readonly Professional wie = new("Sanne Vos", Een.Politie, null);

    public void Dispose() => geheugen.Dispose();

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

    [Fact]
    public async Task Iemand_houdt_precies_de_gegeven_rollen_in_dit_huis()
    {
        wie.GeefRol(Een.Huis, Rol.Melder, new(2020, 1, 1));
        wie.GeefRol(Een.AnderHuis, Rol.Manager, new(2020, 1, 1));
        await KenToeAsync(Een.Medewerker, Rol.Partnerprofessional, Rol.Triagevoorzitter);
        Assert.Equal([Rol.Manager, Rol.Partnerprofessional, Rol.Triagevoorzitter], wie.Rollen.Where(r => r.GeldigOp(Een.Vandaag)).Select(r => r.Rol));
    }

    [Fact]
    public async Task Niemand_geeft_zichzelf_een_rol_maar_afstaan_mag()
    {
        wie.GeefRol(Een.Huis, Rol.Melder, new(2020, 1, 1));
        await Breekt.RegelAsync("eigen-rol-geven", () => KenToeAsync(wie.Id, Rol.Melder, Rol.Manager), wie);
        await KenToeAsync(wie.Id);
        Assert.DoesNotContain(wie.Rollen, r => r.GeldigOp(Een.Vandaag));
    }

    [Fact]
    public async Task Het_huis_houdt_altijd_een_beheerder()
    {
        wie.GeefRol(Een.Huis, Rol.Beheerder, new(2020, 1, 1));
        await Breekt.RegelAsync("laatste-beheerder", () => KenToeAsync(Een.Medewerker), wie);
        var (tweede, elders, oud) = (new Professional("Tweede", Een.Politie, null), new Professional("Elders", Een.Politie, null), new Professional("Oud", Een.Politie, null));
        elders.GeefRol(Een.AnderHuis, Rol.Beheerder, new(2020, 1, 1));
        oud.GeefRol(Een.Huis, Rol.Beheerder, new(2020, 1, 1));
        oud.NeemRolAf(Een.Huis, Rol.Beheerder, Een.Vandaag);
        await geheugen.BewaarAsync(elders, oud);
        await Breekt.RegelAsync("laatste-beheerder", () => KenToeAsync(Een.Medewerker), wie);
        tweede.GeefRol(Een.Huis, Rol.Beheerder, Een.Vandaag);
        await geheugen.BewaarAsync(tweede);
        await KenToeAsync(Een.Medewerker);
        Assert.DoesNotContain(wie.Rollen, r => r.GeldigOp(Een.Vandaag));
    }

    private async Task KenToeAsync(ProfessionalId door, params Rol[] rollen)
    {
        await using var db = geheugen.Open();
        await new RollenToekennen(db).VoerUitAsync(wie, Een.Huis, rollen.ToHashSet(), Een.Handeling(door));
    }
}
