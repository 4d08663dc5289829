using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

/// <summary>Eis 20, 60: one partner's instrument, for which that partner stays responsible.</summary>
public sealed class InterventieTests
{
    private readonly PersoonId vader = PersoonId.Nieuw();
    private readonly Casus casus;

    public InterventieTests() => casus = Een.Casus().MetRegisseur().Met(vader);

    [Fact]
    public void Een_interventie_is_van_een_partner_voor_een_persoon_met_een_aard_en_een_periode()
    {
        var steun = Een.Interventie(casus);
        var interventie = new Interventie(casus, vader, " Reclasseringstoezicht ", Aard.Dwang, Een.Politie, new(Een.Vandaag, Een.Vandaag.AddDays(9)), steun, 3, Een.Handeling());
        Assert.Equal((Een.Huis, casus.Id, vader, "Reclasseringstoezicht", Aard.Dwang, Een.Politie), (interventie.HuisId, interventie.CasusId, interventie.PersoonId!.Value, interventie.Naam, interventie.Aard, interventie.PartnerId));
        Assert.Equal((Een.Vandaag, Een.Vandaag.AddDays(9), steun.Id, 3, null), (interventie.Begin, interventie.Eind!.Value, interventie.LeuntOpId!.Value, interventie.InVersie!.Value, interventie.UitVersie));
        Assert.Equal((null, interventie.Id.Waarde), (interventie.Herkomst, interventie.Sleutel));
        Assert.Equal(["interventie-toegevoegd"], interventie.Sporen());
    }

    [Fact]
    public void Een_interventie_loopt_als_zij_is_begonnen_en_is_anders_gepland()
    {
        Assert.Equal(InterventieStatus.Loopt, Een.Interventie(casus, begin: Een.Vandaag).Status);
        Assert.Equal(InterventieStatus.Gepland, Een.Interventie(casus, begin: Een.Vandaag.AddDays(1)).Status);
    }

    [Fact]
    public void Een_interventie_die_niet_klopt_wordt_geweigerd()
    {
        var elders = Een.Interventie(Een.Casus());
        Breekt.Regel("periode-einde-voor-begin", () => Een.Interventie(casus, begin: Een.Vandaag, eind: Een.Vandaag.AddDays(-1)));
        Assert.Equal(Een.Vandaag, Een.Interventie(casus, begin: Een.Vandaag, eind: Een.Vandaag).Eind);
        Breekt.Regel("leunt-op-andere-casus", () => Een.Interventie(casus, leuntOp: elders));
        Breekt.Regel("casus-persoon-onbekend", () => _ = new Interventie(casus, PersoonId.Nieuw(), "Toezicht", Aard.Dwang, Een.Politie, new(Een.Vandaag, null), null, null, Een.Handeling()));
        Breekt.Regel("verplicht-veld", () => Een.Interventie(casus, " "));
        Breekt.Regel("te-lang", () => Een.Interventie(casus, new string('x', 201)));
        Breekt.Regel("casus-loopt-niet", () => Een.Interventie(Een.Casus().Afgesloten()));
    }

    [Theory]
    [InlineData(InterventieStatus.Afgerond)]
    [InlineData(InterventieStatus.Gestopt)]
    public void Wat_is_geeindigd_heeft_een_einddatum(InterventieStatus status)
    {
        var interventie = Een.Interventie(casus);
        Breekt.Regel("interventie-zonder-einde", () => interventie.Wordt(status, null), interventie);
        Breekt.Regel("periode-einde-voor-begin", () => interventie.Wordt(status, interventie.Begin.AddDays(-1)), interventie);
        Breekt.Regel("interventie-zonder-einde", () => Interventie.NeemOver(casus, "Taakstraf", Aard.Straf, Een.Politie, new(Een.Vandaag, null), status, "rij 1"));
        Assert.Equal(["interventie-status"], interventie.SporenVan(() => interventie.Wordt(status, Een.Vandaag)));
        Assert.Equal((status, Een.Vandaag), (interventie.Status, interventie.Eind!.Value));
    }

    [Fact]
    public void Wat_loopt_mag_zonder_einddatum()
    {
        var interventie = Een.Interventie(casus, eind: Een.Vandaag);
        interventie.Wordt(InterventieStatus.Loopt, null);
        Assert.Equal((InterventieStatus.Loopt, null), (interventie.Status, interventie.Eind));
        interventie.Wordt(InterventieStatus.Gepland, null);
        Assert.Equal(InterventieStatus.Gepland, interventie.Status);
    }

    [Fact]
    public void Uit_een_register_komt_een_interventie_met_haar_status_en_herkomst()
    {
        var interventie = Interventie.NeemOver(casus, " Taakstraf ", Aard.Straf, Een.Politie, new(new(2012, 1, 1), new(2012, 2, 1)), InterventieStatus.Afgerond, "interventies-2012:7");
        Assert.Equal((Een.Huis, casus.Id, "Taakstraf", Aard.Straf, Een.Politie), (interventie.HuisId, interventie.CasusId, interventie.Naam, interventie.Aard, interventie.PartnerId));
        Assert.Equal((new(2012, 1, 1), new DateOnly(2012, 2, 1), InterventieStatus.Afgerond, "interventies-2012:7"), (interventie.Begin, interventie.Eind!.Value, interventie.Status, interventie.Herkomst));
        Assert.Equal((null, null, null), (interventie.PersoonId, interventie.LeuntOpId, interventie.InVersie));
        Assert.Equal(["interventie-overgenomen"], interventie.Sporen());
        Breekt.Regel("periode-einde-voor-begin", () => Interventie.NeemOver(casus, "Taakstraf", Aard.Straf, Een.Politie, new(Een.Vandaag, Een.Vandaag.AddDays(-1)), InterventieStatus.Loopt, "rij 1"));
        Breekt.Regel("verplicht-veld", () => Interventie.NeemOver(casus, " ", Aard.Straf, Een.Politie, new(Een.Vandaag, null), InterventieStatus.Loopt, "rij 1"));
    }

    [Fact]
    public void Een_interventie_staat_in_de_versies_vanaf_waar_zij_kwam_tot_waar_zij_verviel()
    {
        var interventie = Een.Interventie(casus, inVersie: 2);
        Assert.False(interventie.StaatIn(1));
        Assert.True(interventie.StaatIn(2));
        Assert.False(Een.Interventie(casus, inVersie: null).StaatIn(1));
        Breekt.Regel("interventie-niet-in-plan", () => interventie.VervaltIn(1), interventie);
        Assert.Equal(["interventie-vervallen"], interventie.SporenVan(() => interventie.VervaltIn(4)));
        Assert.True(interventie.StaatIn(3));
        Assert.False(interventie.StaatIn(4));
        Breekt.Regel("interventie-niet-in-plan", () => interventie.VervaltIn(5), interventie);
        Assert.Equal(["interventie-teruggenomen"], interventie.SporenVan(() => interventie.VervaltIn(null)));
        Assert.True(interventie.StaatIn(5));
    }

    [Fact]
    public void In_het_plan_komt_een_interventie_in_de_versie_van_nu_en_vervalt_zij_daar()
    {
        var plan = casus.MetPlan();
        var begeleiding = Voeg();
        Assert.Equal(1, begeleiding.InVersie);
        plan.Vastgesteld(casus).StelBij(casus, "Aanleiding", Een.Handeling());
        Breekt.Regel("interventie-niet-vervallen", () => plan.NeemInterventieTerug(begeleiding), begeleiding);
        plan.LaatInterventieVallen(begeleiding);
        Assert.True(begeleiding.StaatIn(1));
        Assert.False(begeleiding.StaatIn(2));
        Breekt.Regel("interventie-niet-in-plan", () => plan.LaatInterventieVallen(begeleiding), begeleiding);
        plan.NeemInterventieTerug(begeleiding);
        Assert.True(begeleiding.StaatIn(2));
        plan.LaatInterventieVallen(begeleiding);
        plan.Vastgesteld(casus).StelBij(casus, "Aanleiding", Een.Handeling());
        Breekt.Regel("interventie-niet-vervallen", () => plan.NeemInterventieTerug(begeleiding), begeleiding);

        Interventie Voeg() => plan.VoegInterventieToe(casus, vader, "Begeleiding", Aard.Zorg, Een.Jeugdzorg, new(Een.Vandaag, null), null, Een.Handeling());
    }

    [Fact]
    public void Een_interventie_van_een_andere_casus_gaat_niet_over_dit_plan()
    {
        var plan = casus.MetPlan();
        var elders = Een.Interventie(Een.Casus(), inVersie: 1);
        Breekt.Regel("interventie-niet-in-plan", () => plan.LaatInterventieVallen(elders), elders);
        elders.VervaltIn(1);
        Breekt.Regel("interventie-niet-vervallen", () => plan.NeemInterventieTerug(elders), elders);
    }
}
