using CsCheck;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Tests.Netwerk;

/// <summary>Roles per house, each with a period (eis 5–9, 108; L11).</summary>
public sealed class ProfessionalTests
{
    [Fact]
    public void Een_professional_werkt_voor_een_organisatie_en_begint_zonder_rol()
    {
        var wie = new Professional(" Sanne Vos ", Een.Politie, " wijkagent ");
        Assert.Equal(("Sanne Vos", Een.Politie, "wijkagent"), (wie.Naam, wie.OrganisatieId, wie.Functie));
        Assert.Empty(wie.Rollen);
        Assert.Equal(wie.Id.Waarde, wie.Sleutel);
        Assert.Equal(["professional-toegevoegd"], wie.Sporen());
        Breekt.Regel("verplicht-veld", () => _ = new Professional("", Een.Politie, null));
    }

    [Fact]
    public void Een_rol_geldt_vanaf_de_dag_waarop_zij_is_gegeven()
    {
        var wie = Iemand();
        Assert.Equal(["rol-gegeven"], wie.SporenVan(() => wie.GeefRol(Een.Huis, Rol.Melder, Een.Vandaag)));
        var rol = Assert.Single(wie.Rollen);
        Assert.Equal((Een.Huis, Rol.Melder, wie.Id, wie.Id.Waarde), (rol.HuisId, rol.Rol, rol.ProfessionalId, rol.Wortel));
        Assert.False(rol.GeldigOp(Een.Vandaag.AddDays(-1)));
        Assert.True(rol.GeldigOp(Een.Vandaag));
    }

    [Fact]
    public void Een_rol_die_iemand_al_heeft_wordt_niet_nog_eens_gegeven()
    {
        var wie = Iemand();
        wie.GeefRol(Een.Huis, Rol.Melder, Een.Vandaag);
        Assert.Empty(wie.SporenVan(() => wie.GeefRol(Een.Huis, Rol.Melder, Een.Vandaag.AddDays(5))));
        Assert.Single(wie.Rollen);
        wie.GeefRol(Een.Huis, Rol.Manager, Een.Vandaag);
        wie.GeefRol(Een.AnderHuis, Rol.Melder, Een.Vandaag);
        Assert.Equal(3, wie.Rollen.Count);
    }

    [Fact]
    public void Een_afgenomen_rol_geldt_tot_en_met_de_dag_ervoor()
    {
        var wie = Iemand();
        wie.GeefRol(Een.Huis, Rol.Melder, Een.Vandaag);
        Assert.Equal(["rol-afgenomen"], wie.SporenVan(() => wie.NeemRolAf(Een.Huis, Rol.Melder, Een.Vandaag.AddDays(2))));
        Assert.True(wie.Rollen[0].GeldigOp(Een.Vandaag.AddDays(1)));
        Assert.False(wie.Rollen[0].GeldigOp(Een.Vandaag.AddDays(2)));
    }

    [Fact]
    public void Alleen_een_rol_die_iemand_heeft_kan_worden_afgenomen()
    {
        var wie = Iemand();
        wie.GeefRol(Een.Huis, Rol.Melder, Een.Vandaag);
        Breekt.Regel("rol-niet-gehouden", () => wie.NeemRolAf(Een.Huis, Rol.Manager, Een.Vandaag), wie);
        Breekt.Regel("rol-niet-gehouden", () => wie.NeemRolAf(Een.AnderHuis, Rol.Melder, Een.Vandaag), wie);
        wie.NeemRolAf(Een.Huis, Rol.Melder, Een.Vandaag);
        Breekt.Regel("rol-niet-gehouden", () => wie.NeemRolAf(Een.Huis, Rol.Melder, Een.Vandaag), wie);
    }

    [Fact]
    public void Een_rol_die_pas_later_ingaat_wordt_ook_afgenomen()
    {
        var wie = Iemand();
        wie.GeefRol(Een.Huis, Rol.Melder, Een.Vandaag.AddDays(10));
        wie.NeemRolAf(Een.Huis, Rol.Melder, Een.Vandaag);
        Assert.DoesNotContain(Enumerable.Range(0, 40), n => wie.Rollen.Any(r => r.GeldigOp(Een.Vandaag.AddDays(n))));
    }

    [Fact]
    public void Op_elke_dag_heeft_iemand_een_rol_precies_als_die_is_gegeven_en_niet_afgenomen() =>
        Gen.Select(Gen.Bool, Gen.Int[0, 30]).Array[0, 12].Sample(stappen =>
        {
            var wie = Iemand();
            var model = new bool[40];
            foreach (var (geef, dag) in stappen)
            {
                var vanaf = model[dag..];
                if (geef)
                {
                    wie.GeefRol(Een.Huis, Rol.Melder, Een.Vandaag.AddDays(dag));
                    if (!model[dag])
                    {
                        Array.Fill(model, true, dag, model.Length - dag);
                    }
                }
                else if (vanaf.Contains(true))
                {
                    wie.NeemRolAf(Een.Huis, Rol.Melder, Een.Vandaag.AddDays(dag));
                    Array.Fill(model, false, dag, model.Length - dag);
                }
                else
                {
                    Breekt.Regel("rol-niet-gehouden", () => wie.NeemRolAf(Een.Huis, Rol.Melder, Een.Vandaag.AddDays(dag)), wie);
                }
            }

            return Enumerable.Range(0, 40).All(n => wie.Rollen.Any(r => r.GeldigOp(Een.Vandaag.AddDays(n))) == model[n]);
        });

    private static Professional Iemand() => new("Sanne Vos", Een.Politie, null);
}
