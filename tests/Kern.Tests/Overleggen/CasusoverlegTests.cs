using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;

namespace Partituur.Kern.Tests.Overleggen;

/// <summary>Eis 19, 28, 68, 74–76: agenda, attendance, decisions.</summary>
public sealed class CasusoverlegTests
{
    [Fact]
    public void Een_overleg_is_er_voor_een_doelgroep_met_een_voorzitter_een_tijd_en_een_plaats()
    {
        var doelgroep = DoelgroepId.Nieuw();
        var overleg = new Casusoverleg(Een.Huis, doelgroep, Een.VeiligThuis, Een.Vandaag, new(13, 0), " Raadhuis ", Een.Handeling());
        Assert.Equal((Een.Huis, doelgroep, Een.VeiligThuis, Een.Vandaag, new TimeOnly(13, 0), "Raadhuis"), (overleg.HuisId, overleg.DoelgroepId, overleg.VoorzitterId, overleg.Dag, overleg.Begint, overleg.Plaats));
        Assert.Equal(["overleg-gepland"], overleg.Sporen());
        Assert.Equal(overleg.Id.Waarde, overleg.Sleutel);
        Breekt.Regel("overleg-in-verleden", () => Een.Overleg(Een.Vandaag.AddDays(-1)));
        Breekt.Regel("verplicht-veld", () => _ = new Casusoverleg(Een.Huis, doelgroep, Een.VeiligThuis, Een.Vandaag, new(13, 0), " ", Een.Handeling()));
    }

    [Fact]
    public void Casussen_staan_op_volgorde_op_de_agenda_en_elk_een_keer()
    {
        var (overleg, een, twee) = (Een.Overleg(), Een.Casus(), Een.Casus());
        Assert.Equal(["casus-geagendeerd"], overleg.SporenVan(() => overleg.Agendeer(een)));
        overleg.Agendeer(twee);
        Assert.Equal([(een.Id, 1), (twee.Id, 2)], overleg.Agenda.Select(a => (a.CasusId, a.Volgorde)));
        Assert.All(overleg.Agenda, a => Assert.Equal((overleg.Id, overleg.Id.Waarde, null, null), (a.OverlegId, a.Wortel, a.Besloten, a.BesprokenOp)));
        Breekt.Regel("casus-al-geagendeerd", () => overleg.Agendeer(een), overleg);
    }

    [Fact]
    public void Een_geeindigde_casus_of_een_van_een_ander_huis_komt_niet_op_de_agenda()
    {
        var overleg = Een.Overleg();
        Breekt.Regel("casus-loopt-niet", () => overleg.Agendeer(Een.Casus().Afgesloten()), overleg);
        Breekt.Regel("casus-van-ander-huis", () => overleg.Agendeer(Een.Casus(Een.AnderHuis)), overleg);
    }

    [Fact]
    public void Aanwezigheid_is_bekend_vanaf_de_dag_van_het_overleg()
    {
        var overleg = Een.Overleg(Een.Vandaag.AddDays(1));
        Assert.False(overleg.KanAanwezigheidVastleggen(Een.Vandaag));
        Assert.True(overleg.KanAanwezigheidVastleggen(Een.Vandaag.AddDays(1)));
        var zin = Breekt.Regel("overleg-moet-nog-komen", () => overleg.WarenAanwezig([Een.Politie], new HashSet<OrganisatieId>(), Een.Handeling()), overleg);
        Assert.Equal("Leg de aanwezigheid vast vanaf de dag van het overleg: 11 maart 2026.", zin);
    }

    [Fact]
    public void Wie_was_genodigd_en_er_niet_was_telt_als_afwezig_en_wie_zomaar_kwam_als_aanwezig()
    {
        var overleg = Een.Overleg();
        overleg.WarenAanwezig([Een.Politie, Een.Jeugdzorg, Een.Politie], new HashSet<OrganisatieId> { Een.Jeugdzorg, Een.VeiligThuis }, Een.Handeling());
        Assert.Equal([(Een.Politie, false), (Een.Jeugdzorg, true), (Een.VeiligThuis, true)], overleg.Aanwezigen.Select(a => (a.OrganisatieId, a.WasErBij)));
        Assert.All(overleg.Aanwezigen, a => Assert.Equal((overleg.Id, overleg.Id.Waarde), (a.OverlegId, a.Wortel)));
    }

    [Fact]
    public void Alleen_wat_verandert_laat_een_spoor_na()
    {
        var overleg = Een.Overleg();
        var erbij = new HashSet<OrganisatieId> { Een.Jeugdzorg };
        overleg.WarenAanwezig([Een.Politie, Een.Jeugdzorg], erbij, Een.Handeling());
        Assert.Empty(overleg.SporenVan(() => overleg.WarenAanwezig([Een.Politie, Een.Jeugdzorg], erbij, Een.Handeling())));
        erbij.Add(Een.Politie);
        Assert.Equal(["aanwezigheid-vastgelegd"], overleg.SporenVan(() => overleg.WarenAanwezig([Een.Politie, Een.Jeugdzorg], erbij, Een.Handeling())));
        Assert.All(overleg.Aanwezigen, a => Assert.True(a.WasErBij));
        Assert.Equal(2, overleg.Aanwezigen.Count);
    }

    [Fact]
    public void Een_besluit_hoort_bij_een_casus_op_de_agenda()
    {
        var (overleg, casus) = (Een.Overleg(), Een.Casus());
        Breekt.Regel("casus-niet-op-agenda", () => overleg.Besluit(casus.Id, "Besluit", Een.Handeling()), overleg);
        overleg.Agendeer(casus);
        Breekt.Regel("verplicht-veld", () => overleg.Besluit(casus.Id, " ", Een.Handeling()), overleg);
        Breekt.Regel("te-lang", () => overleg.Besluit(casus.Id, new string('x', 2001), Een.Handeling()), overleg);
        Assert.Equal(["overleg-besloten"], overleg.SporenVan(() => overleg.Besluit(casus.Id, " Huisbezoek ", Een.Handeling())));
        Assert.Equal(("Huisbezoek", Een.Nu), (overleg.Agenda[0].Besloten, overleg.Agenda[0].BesprokenOp!.Value));
    }

    [Fact]
    public void Het_huis_en_de_voorzitter_houden_het_overleg_met_een_geldig_convenant()
    {
        const string HetHuis = "Administratie: Lezen Plannen Agenderen Reeksen Voorzitten Noodpakket\nProcesregisseur: Lezen Plannen Agenderen Reeksen Voorzitten Noodpakket";
        Assert.Equal(
            """
            Partnerprofessional: Voorbereiden Volgen Verslag Uitkomsten
            Triagevoorzitter: Lezen Agenderen Voorzitten Volgen Verslag Vaststellen Uitkomsten Noodpakket
            Administratie: Lezen Plannen Agenderen Reeksen Voorzitten Volgen Verslag Noodpakket
            Procesregisseur: Lezen Plannen Agenderen Reeksen Voorzitten Volgen Verslag Vaststellen Noodpakket
            Manager: Verklaring
            Privacyfunctionaris: Verklaring
            """,
            Tabel.Van<OverlegRecht>(OverleggenRechten.Tabel));
        Assert.Equal("Triagevoorzitter: Lezen Agenderen Voorzitten Noodpakket\n" + HetHuis, Mag(Een.VeiligThuis));
        Assert.Equal(HetHuis, Mag(Een.Politie));
        Assert.Empty(Mag(Een.VeiligThuis, convenant: false));
        Assert.Empty(Mag(Een.VeiligThuis, huis: Een.AnderHuis));

        static string Mag(OrganisatieId organisatie, bool convenant = true, HuisId? huis = null) =>
            Tabel.Van<OverlegRecht>((recht, rol) => OverleggenRechten.Mag(recht, Een.Kijker(rol, organisatie: organisatie, convenant: convenant, huis: huis), Een.Overleg(voorzitter: Een.VeiligThuis)));
    }
}
