using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Partituur.Kern.Casussen;
using Partituur.Testhulp;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Tests.Casussen;

/// <summary>The file of a case: who reads what, and what is written.</summary>
public abstract class DossierTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_notitie_van_een_partner_staat_in_het_journaal_met_bron_en_soort()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        using var partner = await AlsAsync("partnerprofessional");
        var pagina = await Notitie(await partner.GaAsync($"/casussen/{casus.Id}"), "Zoon komt weer op school.", "Alle deelnemers").VerstuurAsync();
        Assert.Equal("Uw notitie staat in het journaal.", pagina.Bericht);
        Assert.Contains("Feit van Jeugdzorg", pagina.Tekst, StringComparison.Ordinal);
        var regel = await ZoekAsync(db => db.Journaal.SingleAsync(j => j.CasusId == casus.Id));
        Assert.Equal(Wereld.Organisaties["Jeugdzorg"], regel.BronId);
        Assert.True(await DeedAsync("partnerprofessional", "journaal-genoteerd", regel.Id));
        Assert.True(await InzagenAsync("partnerprofessional", casus.Id.Waarde) > 0);
    }

    [Fact]
    public async Task Een_notitie_in_de_kring_van_de_procesregie_is_voor_andere_partners_onzichtbaar()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        using var bron = await AlsAsync("partnerprofessional");
        using var ander = await AlsAsync("ggz");
        using var regie = await AlsAsync("procesregisseur");
        var pad = $"/casussen/{casus.Id}";
        await Notitie(await bron.GaAsync(pad), "Alleen voor de regie.", "Alleen procesregie").VerstuurAsync();
        Assert.Contains("Alleen voor de regie.", (await regie.GaAsync(pad)).Tekst, StringComparison.Ordinal);
        Assert.Contains("Alleen voor de regie.", (await bron.GaAsync(pad)).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Alleen voor de regie.", (await ander.GaAsync(pad)).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Notitie opslaan", "Notitie", 0, "Vul de notitie in.")]
    [InlineData("Notitie opslaan", "Notitie", 4001, "Gebruik hoogstens 4000 tekens.")]
    [InlineData("Essentie opslaan", "Waar gaat het", 0, "Vul de essentie in.")]
    [InlineData("Essentie opslaan", "Waar gaat het", 2001, "Gebruik hoogstens 2000 tekens.")]
    public async Task Een_fout_staat_bij_het_veld(string knop, string veld, int lengte, string zin)
    {
        var casus = await Wereld.EenCasusAsync();
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/{casus.Id}", knop, f => f.Vul(veld, new string('x', lengte)), veld, zin);
    }

    [Fact]
    public async Task Een_notitie_vraagt_of_het_een_feit_is()
    {
        var casus = await Wereld.EenCasusAsync();
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/{casus.Id}", "Notitie opslaan", f => f.Vul("Notitie", "Iets."), "Is dit een feit", "Kies feit of oordeel.");
    }

    [Fact]
    public async Task Een_partner_ziet_de_casus_maar_regisseert_niet()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        using var partner = await AlsAsync("partnerprofessional");
        var pagina = await partner.GaAsync($"/casussen/{casus.Id}");
        Assert.DoesNotContain(pagina.Links(), l => l.EndsWith("/afschalen", StringComparison.Ordinal) || l.EndsWith("/toewijzen", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await partner.GaAsync(Assert.Single(pagina.Links(), l => l.StartsWith("/personen/", StringComparison.Ordinal)))).Status);
        Assert.DoesNotContain("Essentie vastleggen", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_notitie_na_de_afronding_is_nagekomen_en_opent_de_casus_niet()
    {
        var casus = await Wereld.EenAfgeschaaldeCasusAsync();
        using var regie = await AlsAsync("procesregisseur");
        var zonder = await Notitie(await regie.GaAsync($"/casussen/{casus.Id}"), "Brief van de school.", "Alle deelnemers").VerstuurAsync();
        Assert.Equal((HttpStatusCode.Conflict, "Deze casus is afgerond. Vul in waarom dit stuk er nu pas is."), (zonder.Status, zonder.Veldfout("Waarom is dit stuk er nu pas?")));
        var pagina = await zonder.Formulier("Notitie opslaan").Vul("Waarom is dit stuk", "De post was laat.").Vul("Wat voor notitie", "Document of stuk").VerstuurAsync();
        Assert.Contains("Brief van de school.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Waarom nu pas: De post was laat.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Document of stuk", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Nagekomen na afronding", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(CasusStatus.Afgeschaald, await ZoekAsync(db => db.Casussen.Where(c => c.Id == casus.Id).Select(c => c.Status).SingleAsync()));
    }

    [Fact]
    public async Task De_lijst_toont_een_partner_alleen_waaraan_hij_deelneemt_en_filtert()
    {
        var eigen = await Wereld.EenCasusAsync(null, "ggz");
        var ander = await Wereld.EenCasusAsync();
        using var partner = await AlsAsync("ggz");
        using var regie = await AlsAsync("procesregisseur2");
        var lijst = (await partner.GaAsync("/casussen")).Tekst;
        Assert.Contains(eigen.Nummer, lijst, StringComparison.Ordinal);
        Assert.DoesNotContain(ander.Nummer, lijst, StringComparison.Ordinal);
        var gezocht = await (await regie.GaAsync("/casussen")).Formulier("Toon").Vul("Casusnummer", ander.Nummer).VerstuurAsync();
        Assert.Contains(ander.Nummer, gezocht.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(eigen.Nummer, gezocht.Tekst, StringComparison.Ordinal);
        var mijn = await (await regie.GaAsync("/casussen")).Formulier("Toon").Vink("Alleen mijn casussen").VerstuurAsync();
        Assert.Contains("Geen casussen", mijn.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task Het_dossier_leest_in_acht_opdrachten_hoeveel_data_er_ook_zijn(int data)
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        for (var i = 0; i < data; i++)
        {
            await Wereld.EenCasusdatumAsync(casus, 5 + i);
        }

        await using var db = Open();
        db.Open(Wereld.Als("procesregisseur"));

        // Before the first statement: for a second EF remembers per context that nobody listened.
        var teller = new Opdrachtteller(db);
        using var luistert = DiagnosticListener.AllListeners.Subscribe(teller);
        var van = await db.Casussen.SingleAsync(c => c.Id == casus.Id);
        var voor = teller.Aantal;
        var lezing = await DossierLezing.LeesAsync(db, van, 1);
        Assert.Equal(data, lezing.Kern.Data.Count);
        Assert.True(voor > 0, "Nobody counted.");
        Assert.Equal(8, teller.Aantal - voor);
    }

    private static Formulier Notitie(Pagina pagina, string tekst, string kring) =>
        pagina.Formulier("Notitie opslaan").Vul("Notitie", tekst).Vink("Feit", "Is dit een feit").Vink(kring, "Wie mag dit lezen?");
}

/// <summary>Counts the statements of one context.</summary>
internal sealed class Opdrachtteller(DbContext db) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    public int Aantal { get; private set; }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData wat && ReferenceEquals(wat.Context, db))
        {
            Aantal++;
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}

public sealed class DossierOpSqlite(Omgeving<SqliteDatabank> omgeving) : DossierTests<SqliteDatabank>(omgeving);

public sealed class DossierOpPostgres(Omgeving<PostgresDatabank> omgeving) : DossierTests<PostgresDatabank>(omgeving);
