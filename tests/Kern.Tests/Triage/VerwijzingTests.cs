using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

/// <summary>Eis 45–48.</summary>
public sealed class VerwijzingTests
{
    private readonly Melding melding = Een.Melding();
    private readonly Voorziening team = new(Een.Huis, new("Buurtteam", Voorzieningsoort.Buurtteam, 2, Een.Jeugdzorg, null, null, [], []), Een.Vandaag.AddDays(-30));

    [Fact]
    public void Na_een_antwoord_kan_er_geen_tweede_komen_en_alleen_wie_aanneemt_houdt_de_gegevens()
    {
        var aangenomen = Maak();
        aangenomen.NeemAan(Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg));
        Assert.Equal((VerwijzingStatus.Aangenomen, "Waarom", 1), (aangenomen.Status, aangenomen.Waarom, aangenomen.Personen.Count));
        Breekt.Regel("verwijzing-al-beantwoord", () => aangenomen.Weiger("Toch niet", Een.Handeling()));
        var geweigerd = Maak(Een.Melding());
        Breekt.Regel("verplicht-veld", () => geweigerd.Weiger(" ", Een.Handeling()));
        Assert.Single(geweigerd.Personen);
        geweigerd.Weiger("Geen plek", Een.Handeling());
        Assert.Equal((VerwijzingStatus.Geweigerd, null, 0, "Geen plek"), (geweigerd.Status, geweigerd.Waarom, geweigerd.Personen.Count, geweigerd.Reden));
    }

    [Fact]
    public void Zonder_persoon_zonder_zin_of_naar_wat_is_gestopt_kan_er_niets_worden_aangeboden()
    {
        var besluit = Besluit(melding);
        Breekt.Regel("verwijzing-zonder-persoon", () => _ = new Verwijzing(melding, besluit, team, null, [], "Waarom", null, Een.Vandaag, Een.Handeling()));
        Breekt.Regel("verplicht-veld", () => _ = new Verwijzing(melding, besluit, team, null, [new("Jo", null, null)], " ", null, Een.Vandaag, Een.Handeling()));
        Breekt.Regel("verwijzing-termijn-voorbij", () => _ = new Verwijzing(melding, besluit, team, null, [new("Jo", null, null)], "Waarom", null, Een.Vandaag.AddDays(-1), Een.Handeling()));
        team.Beeindig(Een.Vandaag.AddDays(-1));
        Breekt.Regel("verwijzing-voorziening-onbekend", () => _ = new Verwijzing(melding, besluit, team, null, [new("Jo", null, null)], "Waarom", null, Een.Vandaag, Een.Handeling()));
    }

    [Fact]
    public void De_ontvanger_ziet_haar_zolang_zij_open_of_aangenomen_is_en_alleen_met_convenant()
    {
        const string HetHuis =
            """
            Triagevoorzitter: VerwijzingLezen VerwijzingIntrekken
            Administratie: VerwijzingLezen VerwijzingBeantwoorden
            Procesregisseur: VerwijzingLezen
            """;
        var verwijzing = Maak();
        const string Ontvanger = "Melder: VerwijzingLezen VerwijzingBeantwoorden\nPartnerprofessional: VerwijzingLezen VerwijzingBeantwoorden\n";
        Assert.Equal(Ontvanger + HetHuis, Wie(Een.Jeugdzorg));
        Assert.Equal(HetHuis, Wie(Een.Politie));
        Assert.Empty(Wie(Een.Jeugdzorg, convenant: false));
        Assert.Empty(Wie(Een.Jeugdzorg, huis: Een.AnderHuis));
        verwijzing.Weiger("Geen plek", Een.Handeling());
        Assert.Equal("Triagevoorzitter: VerwijzingLezen\nAdministratie: VerwijzingLezen\nProcesregisseur: VerwijzingLezen", Wie(Een.Jeugdzorg));

        string Wie(OrganisatieId organisatie, bool convenant = true, HuisId? huis = null) =>
            Tabel.Van<TriageRecht>((recht, rol) => TriageRechten.Mag(recht, Een.Kijker(rol, organisatie: organisatie, convenant: convenant, huis: huis), verwijzing));
    }

    private static Triagebesluit Besluit(Melding over) => new(over, Uitkomst.LokaalNetwerk, "Dichtbij", null, "Buurtteam", null, Een.Handeling());

    private Verwijzing Maak(Melding? over = null) => new(over ?? melding, Besluit(over ?? melding), team, Een.Jeugdzorg, [new("Jo", 1990, null)], "Waarom", null, Een.Vandaag.AddDays(5), Een.Handeling());
}
