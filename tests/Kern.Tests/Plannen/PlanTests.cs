using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

/// <summary>Eis 54, 56, 63, 74, 79: one plan, goals per person, in versions.</summary>
public sealed class PlanTests
{
    private readonly PersoonId vader = PersoonId.Nieuw();
    private readonly PersoonId zoon = PersoonId.Nieuw();
    private readonly Casus casus;
    private readonly PlanVanAanpak plan;

    public PlanTests()
    {
        casus = Een.Casus().MetRegisseur().Met(vader, zoon);
        plan = new PlanVanAanpak(casus, Een.Handeling());
    }

    [Fact]
    public void Een_plan_begint_als_concept_van_versie_een_en_de_casus_bereidt_zich_voor()
    {
        Assert.Equal((Een.Huis, casus.Id, null, plan.Id.Waarde), (plan.HuisId, plan.CasusId, plan.Uitkomst, plan.Sleutel));
        var versie = Assert.Single(plan.Versies);
        Assert.Equal((plan.Id, 1, "Eerste plan", Een.Nu, null, plan.Id.Waarde), (versie.PlanId, versie.Nummer, versie.Aanleiding, versie.BegonnenOp, versie.VastgesteldOp, versie.Wortel));
        Assert.Equal(CasusStatus.PlanInVoorbereiding, casus.Status);
        Assert.Equal(["plan-begonnen"], plan.Sporen());
        plan.MoetConceptZijn();
        Breekt.Regel("casus-loopt-niet", () => _ = new PlanVanAanpak(Een.Casus().Afgesloten(), Een.Handeling()));
    }

    [Fact]
    public void Een_doel_is_er_voor_een_persoon_op_een_leefgebied()
    {
        Doel doel = null!;
        Assert.Equal(["doel-gesteld"], plan.SporenVan(() => doel = plan.StelDoel(casus, vader, Een.Huisvesting, " Een dak ", 4)));
        Assert.Equal((plan.Id, vader, Een.Huisvesting, "Een dak", 4), (doel.PlanId, doel.PersoonId, doel.LeefgebiedId, doel.Omschrijving, doel.Streefscore!.Value));
        Assert.Equal((1, null, plan.Id.Waarde), (doel.InVersie, doel.UitVersie, doel.Wortel));
        Assert.Same(doel, Assert.Single(plan.Doelen));

        // Eis 54: several approaches at once.
        plan.StelDoel(casus, vader, Guid.CreateVersion7(), "Stoppen met gebruik", null);
        Assert.Equal(2, plan.DoelenIn(1).Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Een_streefscore_ligt_op_de_schaal(int score) => Assert.Equal(score, plan.StelDoel(casus, vader, Een.Huisvesting, "Een dak", score).Streefscore);

    [Fact]
    public void Een_doel_gaat_van_een_score_naar_een_score_op_de_schaal_van_het_huis()
    {
        var vanNul = Schaal.Standaard with { Id = Guid.CreateVersion7(), Laagste = 0 };
        var doel = plan.StelDoel(casus, vader, Een.Huisvesting, "Een dak", 4, 0, vanNul);
        Assert.Equal((0, 4, vanNul.Id), (doel.Beginscore, doel.Streefscore, doel.SchaalId));
        Breekt.Regel("score-buiten-schaal", () => plan.StelDoel(casus, vader, Een.Huisvesting, "Een dak", 5, null, vanNul), plan);
        Breekt.Regel("score-buiten-schaal", () => plan.StelDoel(casus, vader, Een.Huisvesting, "Een dak", 4, 0), plan);

        // Without a score there is no scale either.
        Assert.Null(plan.StelDoel(casus, vader, Een.Huisvesting, "Een dak", null, null, vanNul).SchaalId);
    }

    [Fact]
    public void Een_doel_dat_niet_klopt_wordt_geweigerd()
    {
        Breekt.Regel("score-buiten-schaal", () => plan.StelDoel(casus, vader, Een.Huisvesting, "Een dak", 0), plan);
        Breekt.Regel("score-buiten-schaal", () => plan.StelDoel(casus, vader, Een.Huisvesting, "Een dak", 6), plan);
        Breekt.Regel("verplicht-veld", () => plan.StelDoel(casus, vader, Een.Huisvesting, " ", 3), plan);
        Breekt.Regel("casus-persoon-onbekend", () => plan.StelDoel(casus, PersoonId.Nieuw(), Een.Huisvesting, "Een dak", 3), plan);
        casus.InUitvoering().Afgesloten();
        Breekt.Regel("casus-loopt-niet", () => plan.StelDoel(casus, vader, Een.Huisvesting, "Een dak", 3), plan);
    }

    [Fact]
    public void Een_plan_zonder_doel_voor_iedereen_wordt_niet_vastgesteld_en_zegt_voor_wie()
    {
        Assert.Equal(
            [
                "vader heeft nog geen doel. Stel een doel, of leg vast waarom deze persoon buiten het plan blijft.",
                "zoon heeft nog geen doel. Stel een doel, of leg vast waarom deze persoon buiten het plan blijft.",
                "Het plan heeft nog geen doelen.",
            ],
            plan.BelemmeringenOmVastTeStellen(casus, Naam));
        plan.StelDoel(casus, vader, Een.Huisvesting, "Een dak", 4);
        var zin = Breekt.Regel("plan-onvolledig", () => plan.StelVast(casus, Naam, Een.Handeling()), plan, casus);
        Assert.Equal("Het plan kan nog niet worden vastgesteld. zoon heeft nog geen doel. Stel een doel, of leg vast waarom deze persoon buiten het plan blijft.", zin);
        casus.HoudBuitenPlan(zoon, "Heeft al hulp");
        Assert.Empty(plan.BelemmeringenOmVastTeStellen(casus, Naam));
    }

    [Fact]
    public void Een_plan_waar_iedereen_buiten_blijft_heeft_geen_doelen()
    {
        casus.HoudBuitenPlan(vader, "Overleden");
        casus.HoudBuitenPlan(zoon, "Heeft al hulp");
        Assert.Equal(["Het plan heeft nog geen doelen."], plan.BelemmeringenOmVastTeStellen(casus, Naam));
    }

    [Fact]
    public void Een_plan_over_een_gebied_kan_zonder_personen_en_zonder_doelen()
    {
        // Eis 53: goals are set for people, and a street has none.
        var gebied = Een.Casus(onderwerp: Onderwerp.Gebied).MetRegisseur();
        var aanpak = new PlanVanAanpak(gebied, Een.Handeling());
        aanpak.StelVast(gebied, Naam, Een.Handeling());
        Assert.Equal(CasusStatus.InUitvoering, gebied.Status);
    }

    [Fact]
    public void Vaststellen_zet_de_versie_en_brengt_de_casus_in_uitvoering()
    {
        MetDoelen();
        Assert.Equal(["plan-vastgesteld"], plan.SporenVan(() => plan.StelVast(casus, Naam, Een.Handeling(Een.Regisseur))));
        Assert.Equal((Een.Regisseur, Een.Nu, CasusStatus.InUitvoering), (plan.Huidig.VastgesteldDoorId!.Value, plan.Huidig.VastgesteldOp!.Value, casus.Status));
        Breekt.Regel("plan-is-vastgesteld", () => plan.StelVast(casus, Naam, Een.Handeling()), plan, casus);
    }

    [Fact]
    public void Aan_een_vastgestelde_versie_verandert_niets_meer()
    {
        var begeleiding = plan.VoegInterventieToe(casus, vader, "Begeleiding", Aard.Zorg, Een.Jeugdzorg, new(Een.Vandaag, null), null, Een.Handeling());
        var doel = MetDoelen();
        plan.Vastgesteld(casus);
        Action[] werk =
        [
            () => plan.StelDoel(casus, vader, Een.Huisvesting, "Nog een", 3), () => plan.LaatDoelVallen(doel.Id), () => plan.LaatInterventieVallen(begeleiding), () => plan.NeemInterventieTerug(begeleiding),
            () => plan.VoegInterventieToe(casus, vader, "Nog een", Aard.Zorg, Een.Jeugdzorg, new(Een.Vandaag, null), null, Een.Handeling()),
            () => plan.NeemOver(casus, Planuitkomst.Verbeterd, Een.Handeling()), plan.MoetConceptZijn,
        ];
        Assert.All(werk, w => Breekt.Regel("plan-is-vastgesteld", w, plan, casus, begeleiding));
    }

    [Fact]
    public void Op_een_geeindigde_casus_wordt_niets_vastgesteld_bijgesteld_of_toegevoegd()
    {
        MetDoelen();
        casus.InUitvoering().Afgesloten();
        Breekt.Regel("casus-loopt-niet", () => plan.StelVast(casus, Naam, Een.Handeling()), plan);
        Breekt.Regel("casus-loopt-niet", () => plan.VoegInterventieToe(casus, vader, "Begeleiding", Aard.Zorg, Een.Jeugdzorg, new(Een.Vandaag, null), null, Een.Handeling()), plan);
        Breekt.Regel("casus-loopt-niet", () => plan.NeemOver(casus, null, Een.Handeling()), plan);
        casus.Heropen("Nieuwe melding", Een.Handeling());
        plan.Vastgesteld(casus);
        casus.Afgesloten();
        Breekt.Regel("casus-loopt-niet", () => plan.StelBij(casus, "Aanleiding", Een.Handeling()), plan);
    }

    [Fact]
    public void Bijstellen_begint_een_nieuwe_versie_met_een_aanleiding()
    {
        Breekt.Regel("plan-is-al-concept", () => plan.StelBij(casus, "Te vroeg", Een.Handeling()), plan);
        MetDoelen();
        plan.Vastgesteld(casus);
        Breekt.Regel("verplicht-veld", () => plan.StelBij(casus, " ", Een.Handeling()), plan);
        Assert.Equal(["plan-bijgesteld"], plan.SporenVan(() => plan.StelBij(casus, " De zitting is uitgesteld ", Een.Handeling())));
        Assert.Equal((2, "De zitting is uitgesteld", null), (plan.Huidig.Nummer, plan.Huidig.Aanleiding, plan.Huidig.VastgesteldOp));
        Assert.Equal(CasusStatus.InUitvoering, casus.Status);
    }

    [Fact]
    public void Na_heropenen_brengt_bijstellen_de_casus_weer_naar_een_plan_in_voorbereiding()
    {
        MetDoelen();
        plan.Vastgesteld(casus);
        casus.Afgesloten().Heropen("Nieuwe melding", Een.Handeling());
        plan.StelBij(casus, "Heropend", Een.Handeling());
        Assert.Equal(CasusStatus.PlanInVoorbereiding, casus.Status);
    }

    [Fact]
    public void Een_doel_dat_vervalt_blijft_staan_in_de_versies_waarin_het_stond()
    {
        var doel = MetDoelen();
        plan.Vastgesteld(casus).StelBij(casus, "Aanleiding", Een.Handeling());
        Breekt.Regel("doel-onbekend", () => plan.LaatDoelVallen(Guid.CreateVersion7()), plan);
        Assert.Equal(["doel-vervallen"], plan.SporenVan(() => plan.LaatDoelVallen(doel.Id)));
        Assert.Contains(doel, plan.DoelenIn(1));
        Assert.DoesNotContain(doel, plan.DoelenIn(2));
        Breekt.Regel("doel-onbekend", () => plan.LaatDoelVallen(doel.Id), plan);
    }

    [Fact]
    public void Een_doel_van_het_concept_zelf_verdwijnt_als_het_vervalt()
    {
        var doel = MetDoelen();
        plan.LaatDoelVallen(doel.Id);
        Assert.DoesNotContain(doel, plan.Doelen);
    }

    [Fact]
    public void Een_plan_uit_een_register_is_vastgesteld_en_heeft_een_uitkomst()
    {
        Assert.Equal(["plan-overgenomen"], plan.SporenVan(() => plan.NeemOver(casus, Planuitkomst.Verbeterd, Een.Handeling())));
        Assert.Equal((Planuitkomst.Verbeterd, Een.Nu, CasusStatus.InUitvoering), (plan.Uitkomst!.Value, plan.Huidig.VastgesteldOp!.Value, casus.Status));
    }

    [Fact]
    public void Hoe_een_plan_uitpakte_wordt_vastgelegd()
    {
        // Eis 92.
        Assert.Equal(["plan-uitkomst-vastgelegd"], plan.SporenVan(() => plan.LegUitkomstVast(Planuitkomst.OnderControle)));
        Assert.Equal(Planuitkomst.OnderControle, plan.Uitkomst);
    }

    /// <summary>A goal for everybody; returns that of vader.</summary>
    private Doel MetDoelen()
    {
        plan.StelDoel(casus, zoon, Een.Huisvesting, "Naar school", null);
        return plan.StelDoel(casus, vader, Een.Huisvesting, "Een dak", 4);
    }

    private string Naam(PersoonId persoon) => persoon == vader ? "vader" : "zoon";
}
