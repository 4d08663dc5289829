using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Casussen;

/// <summary>Scores per leefgebied, given by people.</summary>
public abstract class AnalyseTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_partner_scoort_namens_de_eigen_organisatie()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        using var partner = await AlsAsync("partnerprofessional");
        var pagina = await (await partner.GaAsync($"/casussen/{casus.Id}/analyse")).Formulier("Scores vastleggen").Vink("2", "Huisvesting").Vul("Toelichting", "Dreigende uitzetting").VerstuurAsync();
        Assert.Equal("Eén score is vastgelegd.", pagina.Bericht);
        var score = await ZoekAsync(db => db.Scores.SingleAsync(s => s.CasusId == casus.Id));
        Assert.Equal((2, Wereld.Organisaties["Jeugdzorg"], "Dreigende uitzetting"), (score.Score, score.BronId, score.Toelichting));
        Assert.True(await DeedAsync("partnerprofessional", "leefgebied-gescoord", score.Id));
    }

    [Theory]
    [InlineData("6")]
    [InlineData("-1")]
    [InlineData("veel")]
    public async Task Een_score_buiten_de_schaal_wordt_geweigerd(string score)
    {
        var casus = await Wereld.EenCasusAsync();
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/{casus.Id}/analyse", "Scores vastleggen", f => f.Zet("Rijen[0].Score", score), "Huisvesting", score == "veel" ? "‘veel’ kan" : "Kies een score van 1 tot en met 5.");
    }

    [Fact]
    public async Task Zonder_score_met_te_veel_tekst_en_voor_iemand_van_buiten_wordt_niets_bewaard()
    {
        var casus = await Wereld.EenCasusAsync();
        var ander = (await Wereld.EenMeldingAsync()).Betrokkenen[0].PersoonId;
        var pad = $"/casussen/{casus.Id}/analyse";
        await WordtGeweigerdAsync("procesregisseur", pad, "Scores vastleggen", _ => { }, null, "Geef ten minste één score.");
        await WordtGeweigerdAsync("procesregisseur", pad, "Scores vastleggen", f => f.Vul("Toelichting", "Zonder score"), "Huisvesting", "Kies ook een score, of haal de toelichting weg.");
        await WordtGeweigerdAsync("procesregisseur", pad, "Scores vastleggen", f => f.Vink("1", "Huisvesting").Vul("Toelichting", new string('x', 1001)), "Toelichting", "Gebruik hoogstens 1000 tekens.");
        await WordtGeweigerdAsync("procesregisseur", pad, "Scores vastleggen", f => f.Vink("1", "Huisvesting").Zet("Wie", ander.ToString()), null, "Deze persoon hoort niet bij de casus.", HttpStatusCode.Conflict);
    }
}

public sealed class AnalyseOpSqlite(Omgeving<SqliteDatabank> omgeving) : AnalyseTests<SqliteDatabank>(omgeving);

public sealed class AnalyseOpPostgres(Omgeving<PostgresDatabank> omgeving) : AnalyseTests<PostgresDatabank>(omgeving);
