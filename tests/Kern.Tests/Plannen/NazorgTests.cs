using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

/// <summary>Eis 81, 111: somebody looks how it goes after the end, and when it asks for attention somebody says what is done.</summary>
public sealed class NazorgTests
{
    private readonly Nazorgmoment nazorg = new(Een.Casus(), Een.Vandaag.AddDays(30), Een.Jeugdwerker, Een.Handeling(Een.Regisseur));

    [Fact]
    public void Een_moment_wordt_verzet_gehouden_en_teruggenomen()
    {
        nazorg.Verzet(Een.Vandaag, Een.Agent, Een.Handeling());
        Assert.Equal((Een.Vandaag, Een.Agent), (nazorg.Dag, nazorg.WieId));
        Assert.False(nazorg.IsTeLaat(Een.Vandaag));
        Assert.True(nazorg.IsTeLaat(Een.Vandaag.AddDays(1)));
        Breekt.Regel("nazorg-voorbij", () => nazorg.Verzet(Een.Vandaag.AddDays(-1), Een.Agent, Een.Handeling()), nazorg);
        Breekt.Regel("nazorg-niet-gehouden", nazorg.NeemTerug, nazorg);
        Breekt.Regel("verplicht-veld", () => nazorg.Houd(Nazorguitslag.GaatGoed, " ", Een.Handeling()), nazorg);
        nazorg.Houd(Nazorguitslag.GaatGoed, " Rustig ", Een.Handeling(Een.Agent));
        Assert.Equal((NazorgStatus.Gehouden, "Rustig", Een.Agent, false), (nazorg.Status, nazorg.Verslag, nazorg.GehoudenDoorId!.Value, nazorg.WachtOpVervolg));
        Breekt.Regel("nazorg-al-gehouden", () => nazorg.Houd(Nazorguitslag.GaatGoed, "Weer", Een.Handeling()), nazorg);
        Breekt.Regel("nazorg-vraagt-niets", () => nazorg.LegVervolgVast("Bellen", Een.Handeling()), nazorg);
        nazorg.NeemTerug();
        Assert.Equal((NazorgStatus.Afgesproken, null), (nazorg.Status, nazorg.Verslag));
        Assert.Equal(["nazorg-afgesproken", "nazorg-verzet", "nazorg-gehouden", "nazorg-teruggenomen"], nazorg.Sporen());
    }

    [Fact]
    public void Wat_aandacht_vraagt_wacht_op_een_vervolg_en_dat_blijft_staan()
    {
        nazorg.Houd(Nazorguitslag.VraagtAandacht, "School loopt niet", Een.Handeling());
        Assert.True(nazorg.WachtOpVervolg);
        nazorg.LegVervolgVast("Gesprek met school", Een.Handeling(Een.Regisseur));
        Assert.False(nazorg.WachtOpVervolg);
        Breekt.Regel("nazorg-heeft-vervolg", nazorg.NeemTerug, nazorg);
        Assert.Empty(nazorg.SporenVan(() => nazorg.Vervalt(Een.Handeling())));
    }

    [Fact]
    public void Wie_het_afsprak_of_het_huis_houdt_het_en_een_ander_niet()
    {
        Assert.True(PlannenRechten.Mag(PlanRecht.Nazorg, Een.Kijker(Rol.Partnerprofessional, Een.Jeugdwerker, Een.Jeugdzorg), nazorg));
        Assert.True(PlannenRechten.Mag(PlanRecht.Nazorg, Een.Kijker(Rol.Administratie), nazorg));
        Assert.False(PlannenRechten.Mag(PlanRecht.Nazorg, Een.Kijker(Rol.Partnerprofessional, Een.Agent, Een.Politie), nazorg));
        Assert.False(PlannenRechten.Mag(PlanRecht.Nazorg, Een.Kijker(Rol.Partnerprofessional, Een.Jeugdwerker, Een.Jeugdzorg, convenant: false), nazorg));
        Assert.False(PlannenRechten.Mag(PlanRecht.Nazorg, Een.Kijker(Rol.Procesregisseur, huis: Een.AnderHuis), nazorg));
        Assert.False(PlannenRechten.Mag(PlanRecht.Kosten, Een.Kijker(Rol.Procesregisseur), nazorg));
    }
}
