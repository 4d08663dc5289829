using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

public sealed class TriageRechtenTests
{
    [Fact]
    public void De_tabel_noemt_wie_een_recht_kan_hebben() => Assert.Equal(
        """
        Melder: TerugkoppelingLezen VerwijzingLezen VerwijzingBeantwoorden
        Partnerprofessional: Beantwoorden TerugkoppelingLezen VerwijzingLezen VerwijzingBeantwoorden LijstBijhouden TafelactieAfmelden GedeeldLezen AanTafel
        Triagevoorzitter: Tafel Besluiten Terugkoppelen VerwijzingLezen VerwijzingIntrekken TafelactieAfmelden ZittingLeiden Terugblikken
        Administratie: Bevragen Tafel Terugkoppelen VerwijzingLezen VerwijzingBeantwoorden TafelactieAfmelden ZittingLeiden
        Procesregisseur: Tafel Terugkoppelen VerwijzingLezen TafelactieAfmelden Terugblikken
        """,
        Tabel.Van<TriageRecht>(TriageRechten.Tabel));

    [Fact]
    public void Op_een_tafel_en_haar_zitting_werkt_alleen_het_huis_met_convenant()
    {
        var tafel = TriagetafelTests.Tafel(new(Ritme.Dagelijks, null, new(9, 0), 60, 6, "Kamer 3"));
        var zitting = new Triagezitting(tafel, Een.Vandaag, Een.Handeling());
        Assert.Equal("Triagevoorzitter: Lezen\nAdministratie: Lezen Beheren\nProcesregisseur: Lezen\nManager: Lezen Beheren", Tabel.Van<TafelRecht>(TafelRechten.Tabel));
        Assert.Equal("Triagevoorzitter: Lezen\nAdministratie: Lezen Beheren\nProcesregisseur: Lezen\nManager: Lezen Beheren", Tabel.Van<TafelRecht>((recht, rol) => TafelRechten.Mag(recht, Een.Kijker(rol), tafel)));
        Assert.Empty(Tabel.Van<TafelRecht>((recht, rol) => TafelRechten.Mag(recht, Een.Kijker(rol, convenant: false), tafel)));
        Assert.Empty(Tabel.Van<TafelRecht>((recht, rol) => TafelRechten.Mag(recht, Een.Kijker(rol, huis: Een.AnderHuis), tafel)));
        Assert.Equal("Triagevoorzitter: Tafel ZittingLeiden\nAdministratie: Tafel ZittingLeiden\nProcesregisseur: Tafel", Tabel.Van<TriageRecht>((recht, rol) => TriageRechten.Mag(recht, Een.Kijker(rol), tafel)));
        Assert.Equal("Triagevoorzitter: Tafel Besluiten ZittingLeiden\nAdministratie: Tafel ZittingLeiden\nProcesregisseur: Tafel", Tabel.Van<TriageRecht>((recht, rol) => TriageRechten.Mag(recht, Een.Kijker(rol), zitting)));
        Assert.Empty(Tabel.Van<TriageRecht>((recht, rol) => TriageRechten.Mag(recht, Een.Kijker(rol, huis: Een.AnderHuis), zitting)));
    }

    [Fact]
    public void Op_een_melding_werkt_alleen_het_huis_met_convenant()
    {
        const string HetHuis =
            """
            Triagevoorzitter: Tafel Besluiten Terugkoppelen VerwijzingLezen VerwijzingIntrekken
            Administratie: Bevragen Tafel Terugkoppelen VerwijzingLezen VerwijzingBeantwoorden
            Procesregisseur: Tafel Terugkoppelen VerwijzingLezen
            """;
        Assert.Equal(HetHuis, OpMelding());
        Assert.Empty(OpMelding(convenant: false));
        Assert.Empty(OpMelding(huis: Een.AnderHuis));

        static string OpMelding(bool convenant = true, HuisId? huis = null) =>
            Tabel.Van<TriageRecht>((recht, rol) => TriageRechten.Mag(recht, Een.Kijker(rol, organisatie: Een.Politie, convenant: convenant, huis: huis), Een.Melding()));
    }

    [Fact]
    public void Een_bevraging_beantwoordt_alleen_de_gevraagde_partner_met_convenant()
    {
        const string HetHuis =
            """
            Triagevoorzitter: Tafel
            Administratie: Bevragen Tafel
            Procesregisseur: Tafel
            """;
        Assert.Equal("Partnerprofessional: Beantwoorden\n" + HetHuis, OpBevraging(Een.Jeugdzorg));
        Assert.Equal(HetHuis, OpBevraging(Een.Politie));
        Assert.Empty(OpBevraging(Een.Jeugdzorg, convenant: false));
        Assert.Empty(OpBevraging(Een.Jeugdzorg, huis: Een.AnderHuis));

        static string OpBevraging(OrganisatieId organisatie, bool convenant = true, HuisId? huis = null) =>
            Tabel.Van<TriageRecht>((recht, rol) => TriageRechten.Mag(recht, Een.Kijker(rol, organisatie: organisatie, convenant: convenant, huis: huis), Een.Bevraging(aan: Een.Jeugdzorg)));
    }

    [Fact]
    public void Een_terugkoppeling_leest_de_ontvanger_pas_als_zij_is_verzonden()
    {
        const string HetHuis =
            """
            Triagevoorzitter: Terugkoppelen
            Administratie: Terugkoppelen
            Procesregisseur: Terugkoppelen
            """;
        var terug = new Terugkoppeling(Een.Melding(), Een.Politie, true, "Dank", Een.Handeling());
        Assert.Equal(HetHuis, OpTerugkoppeling(Een.Politie));
        terug.Verzend("Dank", Een.Handeling());
        Assert.Equal("Melder: TerugkoppelingLezen\nPartnerprofessional: TerugkoppelingLezen\n" + HetHuis, OpTerugkoppeling(Een.Politie));
        Assert.Equal(HetHuis, OpTerugkoppeling(Een.Jeugdzorg));

        // Who reported hears it, also when the convenant has ended.
        Assert.Equal("Melder: TerugkoppelingLezen\nPartnerprofessional: TerugkoppelingLezen", OpTerugkoppeling(Een.Politie, convenant: false));
        Assert.Empty(OpTerugkoppeling(Een.Politie, huis: Een.AnderHuis));

        string OpTerugkoppeling(OrganisatieId organisatie, bool convenant = true, HuisId? huis = null) =>
            Tabel.Van<TriageRecht>((recht, rol) => TriageRechten.Mag(recht, Een.Kijker(rol, organisatie: organisatie, convenant: convenant, huis: huis), terug));
    }

    [Fact]
    public void Een_actie_van_de_tafel_meldt_haar_organisatie_af_of_het_huis_en_zonder_convenant_niemand()
    {
        const string HetHuis = "Triagevoorzitter: TafelactieAfmelden\nAdministratie: TafelactieAfmelden\nProcesregisseur: TafelactieAfmelden";
        var melding = Een.Melding();
        var actie = new Tafelactie(melding, new Triagebesluit(melding, Uitkomst.NietInBehandeling, "Reden", null, null, null, Een.Handeling()), new("Bellen", Een.Jeugdzorg, Een.Vandaag), Een.Handeling());
        Assert.Equal("Partnerprofessional: TafelactieAfmelden\n" + HetHuis, OpActie(Een.Jeugdzorg));
        Assert.Equal(HetHuis, OpActie(Een.Politie));
        Assert.Empty(OpActie(Een.Jeugdzorg, convenant: false));
        Assert.Empty(OpActie(Een.Jeugdzorg, huis: Een.AnderHuis));

        string OpActie(OrganisatieId organisatie, bool convenant = true, HuisId? huis = null) =>
            Tabel.Van<TriageRecht>((recht, rol) => TriageRechten.Mag(recht, Een.Kijker(rol, organisatie: organisatie, convenant: convenant, huis: huis), actie));
    }
}
