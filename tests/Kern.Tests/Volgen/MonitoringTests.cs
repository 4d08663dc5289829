using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;
using Partituur.Kern.Volgen;

namespace Partituur.Kern.Tests.Volgen;

/// <summary>Rhythm and moments, interventies that did or did not begin, and who gets a mail when.</summary>
public sealed class MonitoringTests
{
    private readonly PersoonId vader = PersoonId.Nieuw();

    [Fact]
    public void Een_moment_zegt_per_doel_hoe_het_gaat_en_zet_de_volgende_keer()
    {
        var casus = Een.Casus().Met(vader).MetRegisseur();
        var plan = casus.MetPlan().Vastgesteld(casus);
        var moment = new Monitoringmoment(casus, plan, Gegevens(plan), 4, Een.Handeling());
        Assert.Equal((Een.Vandaag, Een.Vandaag.AddDays(28), 1, Monitoringbesluit.Bijstellen), (moment.Dag, moment.Volgende, moment.Planversie, moment.Besluit));
        Assert.Equal((plan.Doelen[0].Id, Richting.Vooruit, "Hij heeft een huis"), (moment.Doelen[0].DoelId, moment.Doelen[0].Richting, moment.Doelen[0].Zin));
        Assert.Equal(Een.Regisseur, Assert.Single(moment.Deelnemers).ProfessionalId);
        Assert.Equal(Een.Vandaag.AddDays(3), new Monitoringmoment(casus, plan, Gegevens(plan) with { Volgende = Een.Vandaag.AddDays(3) }, 4, Een.Handeling()).Volgende);
        moment.TrekIn(casus, " Verkeerde casus ");
        Assert.Equal("Verkeerde casus", moment.WaaromIngetrokken);
        Breekt.Regel("moment-al-ingetrokken", () => moment.TrekIn(casus, "Nog eens"), moment);
        Assert.Equal(["monitoringmoment-gehouden", "monitoringmoment-ingetrokken"], moment.Sporen());
    }

    [Fact]
    public void Een_moment_zonder_plan_zonder_zin_of_in_de_toekomst_bestaat_niet()
    {
        var casus = Een.Casus().Met(vader).MetRegisseur();
        var plan = casus.MetPlan();
        void Houd(Func<Momentgegevens, Momentgegevens> anders) => _ = new Monitoringmoment(casus, plan, anders(Gegevens(plan)), 4, Een.Handeling());
        Breekt.Regel("moment-zonder-plan", () => Houd(g => g));
        plan.Vastgesteld(casus);
        Breekt.Regel("moment-nog-te-komen", () => Houd(g => g with { Dag = Een.Vandaag.AddDays(1) }));
        Breekt.Regel("moment-voor-casus", () => Houd(g => g with { Dag = Een.Vandaag.AddDays(-1) }));
        Breekt.Regel("moment-zonder-mensen", () => Houd(g => g with { Wie = [] }));
        Breekt.Regel("moment-doel-zonder-zin", () => Houd(g => g with { Doelen = [] }));
        Breekt.Regel("moment-doel-zonder-zin", () => Houd(g => g with { Doelen = [new(plan.Doelen[0].Id, Richting.Geen, " ")] }));
        Breekt.Regel("verplicht-veld", () => Houd(g => g with { Toelichting = null }));
        Breekt.Regel("moment-volgende-voorbij", () => Houd(g => g with { Volgende = Een.Vandaag }));
        casus.Afgesloten();
        Breekt.Regel("casus-loopt-niet", () => Houd(g => g));
    }

    [Fact]
    public void De_volgende_keer_volgt_uit_plan_ritme_en_het_laatste_moment()
    {
        var (begin, laatste) = (Een.Vandaag, (Een.Vandaag.AddDays(20), Een.Nu.AddDays(20), Een.Vandaag.AddDays(33)));
        Assert.Null(Planritme.VolgendMoment(4, null, null, null));
        Assert.Equal(begin.AddDays(28), Planritme.VolgendMoment(4, null, begin, null));
        Assert.Equal(begin.AddDays(33), Planritme.VolgendMoment(4, Een.Nu, begin, laatste));
        Assert.Equal(begin.AddDays(34), Planritme.VolgendMoment(2, Een.Nu.AddDays(21), begin, laatste));
        Breekt.Regel("ritme-weken", () => _ = new Planritme(Een.Casus(), 0, "Vaker", Een.Handeling()));
        Breekt.Regel("ritme-weken", () => _ = new Planritme(Een.Casus(), 53, "Vaker", Een.Handeling()));
        Breekt.Regel("verplicht-veld", () => _ = new Planritme(Een.Casus(), 2, " ", Een.Handeling()));
    }

    [Fact]
    public void Een_interventie_begint_begint_niet_of_stopt_en_dat_blijft_staan()
    {
        var casus = Een.Casus().Met(vader);
        var interventie = new Interventie(casus, vader, "Begeleiding", Aard.Zorg, Een.Jeugdzorg, new(Een.Vandaag.AddDays(1), null), null, 1, Een.Handeling());
        Interventiemelding Meld(Interventiestap stap, string? reden = null, DateOnly? dag = null) => new(casus, interventie, stap, reden, dag, Een.Handeling());
        Breekt.Regel("verplicht-veld", () => Meld(Interventiestap.NietBegonnen), interventie);
        Assert.Equal((InterventieStatus.Gepland, "Wachtlijst"), (interventie.Status, Meld(Interventiestap.NietBegonnen, "Wachtlijst", Een.Vandaag.AddDays(9)).Reden));
        Breekt.Regel("interventie-stap-te-vroeg", () => Meld(Interventiestap.Begonnen, dag: Een.Vandaag.AddDays(1)), interventie);
        Meld(Interventiestap.Begonnen);
        Assert.Equal(InterventieStatus.Loopt, interventie.Status);
        Breekt.Regel("interventie-stap-past-niet", () => Meld(Interventiestap.NietBegonnen, "Toch niet"), interventie);
        Breekt.Regel("verplicht-veld", () => Meld(Interventiestap.Gestopt), interventie);
        Meld(Interventiestap.Gestopt, "Hij wil niet meer");
        Assert.Equal((InterventieStatus.Gestopt, Een.Vandaag.AddDays(1)), (interventie.Status, interventie.Eind!.Value));
        Breekt.Regel("interventie-stap-past-niet", () => Meld(Interventiestap.Gestopt, "Nog eens"), interventie);
    }

    [Theory]
    [InlineData("2026-03-10T05:59:00Z", Berichtritme.Dagelijks, null, false)] // Tuesday, before seven.
    [InlineData("2026-03-10T06:00:00Z", Berichtritme.Dagelijks, null, true)]
    [InlineData("2026-03-10T06:00:00Z", Berichtritme.Dagelijks, "2026-03-10", false)]
    [InlineData("2026-03-10T06:00:00Z", Berichtritme.Dagelijks, "2026-03-09", true)]
    [InlineData("2026-03-10T06:00:00Z", Berichtritme.Nooit, null, false)]
    [InlineData("2026-03-10T06:00:00Z", Berichtritme.Wekelijks, "2026-03-09", false)]
    [InlineData("2026-03-10T06:00:00Z", Berichtritme.Wekelijks, "2026-03-06", true)]
    [InlineData("2026-03-14T10:00:00Z", Berichtritme.Dagelijks, null, false)] // Saturday.
    [InlineData("2026-04-27T10:00:00Z", Berichtritme.Dagelijks, null, false)] // King's Day.
    public void Een_dagbericht_komt_op_een_werkdag_na_het_uur_hoogstens_een_keer(string nu, Berichtritme ritme, string? laatste, bool verwacht) =>
        Assert.Equal(verwacht, Dagbericht.IsAanDeBeurt(DateTimeOffset.Parse(nu, System.Globalization.CultureInfo.InvariantCulture), 7, ritme, laatste is null ? null : DateOnly.Parse(laatste, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Het_dagbericht_telt_en_noemt_niemand()
    {
        var brief = Brief.Dagbericht(new Veiligheidshuis("Veiligheidshuis Noord", Een.EigenOrganisatie), 2, 0, 1, 3, 0, 2, new Uri("https://partituur.voorbeeld/"));
        Assert.Equal("Er wachten 6 dingen op u in Partituur", brief.Onderwerp);
        Assert.Contains("- acties: 2\n- vragen: 1\n- signalen waarbij u aan zet bent: 3\nDaarvan te laat: 2\n", brief.Inhoud, StringComparison.Ordinal);
        Assert.Contains("https://partituur.voorbeeld/", brief.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("data", brief.Inhoud, StringComparison.Ordinal);
        Assert.Equal("Er wacht 1 ding op u in Partituur", Brief.Dagbericht(new("Huis", Een.EigenOrganisatie), 0, 0, 0, 0, 1, 0, null).Onderwerp);
    }

    [Fact]
    public void Niet_gedaan_is_iets_anders_dan_niet_meer_mogelijk()
    {
        var casus = Een.Casus();
        Actie Nieuw() => new(casus, "Bel de school", Een.Jeugdwerker, Een.Jeugdzorg, Een.Vandaag, Een.Handeling());
        var blijft = Nieuw();
        Breekt.Regel("verplicht-veld", () => blijft.BlijftStaan(" ", null, Een.Handeling()), blijft);
        Breekt.Regel("actie-datum-voorbij", () => blijft.BlijftStaan("Ziek", Een.Vandaag.AddDays(-1), Een.Handeling()), blijft);
        blijft.BlijftStaan("Ziek", Een.Vandaag.AddDays(4), Een.Handeling());
        Assert.Equal((ActieStatus.Open, 1, Een.Vandaag.AddDays(4), "Ziek"), (blijft.Status, blijft.KeerNietGedaan, blijft.Voor, blijft.Toelichting));
        var vervalt = Nieuw();
        Breekt.Regel("verplicht-veld", () => vervalt.MeldAf(ActieStatus.NietGedaan, null, Een.Handeling()), vervalt);
        vervalt.MeldAf(ActieStatus.NietGedaan, "Niet aan toegekomen", Een.Handeling());
        Breekt.Regel("actie-geen-besluit-nodig", () => vervalt.Beslis(Actiebesluit.Aanvaard, "Goed", null, Een.Handeling()), vervalt);
        Breekt.Regel("actie-al-afgemeld", () => vervalt.BlijftStaan("Toch", null, Een.Handeling()), vervalt);
        var kanNiet = Nieuw();
        kanNiet.MeldAf(ActieStatus.NietMeerMogelijk, "Verhuisd", Een.Handeling());
        Assert.True(kanNiet.WachtOpBesluit);
        Breekt.Regel("actie-vervanging-ontbreekt", () => kanNiet.Beslis(Actiebesluit.Vervangen, "Anders", null, Een.Handeling()), kanNiet);
        Breekt.Regel("actie-vervanging-ontbreekt", () => kanNiet.Beslis(Actiebesluit.Vervangen, "Anders", new Actie(Een.Casus(), "Elders", Een.Jeugdwerker, Een.Jeugdzorg, Een.Vandaag, Een.Handeling()), Een.Handeling()), kanNiet);
        Breekt.Regel("verplicht-veld", () => kanNiet.Beslis(Actiebesluit.Aanvaard, null, null, Een.Handeling()), kanNiet);
        kanNiet.Beslis(Actiebesluit.Vervangen, "Anders", blijft, Een.Handeling());
        Assert.Equal((false, blijft.Id), (kanNiet.WachtOpBesluit, kanNiet.VervangenDoorId!.Value));
        kanNiet.NeemBesluitTerug(casus);
        Assert.True(kanNiet.WachtOpBesluit);
        Breekt.Regel("actie-zonder-besluit", () => kanNiet.NeemBesluitTerug(casus), kanNiet);
        kanNiet.Heropen(casus);
        Assert.Equal(ActieStatus.Open, kanNiet.Status);
    }

    private static Momentgegevens Gegevens(PlanVanAanpak plan) =>
        new(Een.Vandaag, [Een.Regisseur, Een.Regisseur], [.. plan.Doelen.Select(d => new Doelstand(d.Id, Richting.Vooruit, " Hij heeft een huis "))], Monitoringbesluit.Bijstellen, "De werkplaats ontbreekt", null);
}
