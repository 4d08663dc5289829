using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Plannen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Plannen;

/// <summary>Small agreed steps: one owner, a date, done or no longer possible.</summary>
public abstract class ActiesTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_actie_wordt_afgesproken_en_door_de_eigenaar_afgemeld_en_weer_geopend()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        using var regie = await AlsAsync("procesregisseur");
        var afgesproken = await Ingevuld((await regie.GaAsync($"/casussen/{casus.Id}/acties/afspreken")).Formulier("Afspreken")).VerstuurAsync();
        Assert.Equal("De actie is afgesproken.", afgesproken.Bericht);
        var actie = await ZoekAsync(db => db.Acties.SingleAsync(a => a.CasusId == casus.Id));
        using var partner = await AlsAsync("partnerprofessional");
        Assert.Contains("Bel de leerplichtambtenaar", (await partner.GaAsync("/")).Tekst, StringComparison.Ordinal);
        var klaar = await (await partner.GaAsync($"/acties/{actie.Id}")).Formulier("Afmelden").Vink("Gedaan", "Hoe is het gegaan?").VerstuurAsync();
        Assert.Equal(ActieStatus.Gedaan, await StatusAsync(actie));
        Assert.True(await DeedAsync("partnerprofessional", "actie-afgemeld", actie.Id.Waarde));
        await klaar.Formulier("Toch niet klaar: zet de actie weer open").VerstuurAsync();
        Assert.Equal(ActieStatus.Open, await StatusAsync(actie));
    }

    [Theory]
    [InlineData("Wat gaat er gebeuren?", "", "Vul de actie in.", 400)]
    [InlineData("Wat gaat er gebeuren?", "x*501", "Gebruik hoogstens 500 tekens.", 400)]
    [InlineData("Wanneer is het klaar?", "", "Vul de datum in.", 400)]
    [InlineData("Wanneer is het klaar?", "2026-06-31", "‘2026-06-31’ kan", 400)]
    [InlineData("Wanneer is het klaar?", "2026-11-23", "Kies een datum vanaf vandaag.", 409)]
    public async Task Een_fout_in_een_afspraak_staat_bij_het_veld(string veld, string waarde, string zin, int status)
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/{casus.Id}/acties/afspreken", "Afspreken", f => Ingevuld(f).Vul(veld, waarde.StartsWith("x*", StringComparison.Ordinal) ? new string('x', 501) : waarde), veld, zin, (HttpStatusCode)status);
    }

    [Fact]
    public async Task Een_eigenaar_die_niet_bij_de_casus_hoort_krijgt_geen_actie()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var pad = $"/casussen/{casus.Id}/acties/afspreken";
        await WordtGeweigerdAsync("procesregisseur", pad, "Afspreken", f => Ingevuld(f).Zet("Eigenaar", string.Empty), "Wie doet het?", "Kies wie het doet.");
        foreach (var vreemd in new[] { Wereld.Mensen["ggz"].ToString(), Wereld.Mensen["ander-regisseur"].ToString(), "niemand" })
        {
            await WordtGeweigerdAsync("procesregisseur", pad, "Afspreken", f => Ingevuld(f).Zet("Eigenaar", vreemd), "Wie doet het?", "Kies iemand die bij deze casus hoort.", HttpStatusCode.Conflict);
        }
    }

    [Fact]
    public async Task Niet_meer_mogelijk_vraagt_een_reden()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var actie = await Wereld.EenActieAsync(casus, "partnerprofessional");
        await WordtGeweigerdAsync("partnerprofessional", $"/acties/{actie.Id}", "Afmelden", f => f.Vink("Niet meer mogelijk", "Hoe is het gegaan?"), "Toelichting", "Vul de reden waarom de actie niet meer mogelijk is in.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("partnerprofessional", $"/acties/{actie.Id}", "Afmelden", f => f.Zet("Afmelding.Status", "Open"), "Hoe is het gegaan?", "Kies hoe het is gegaan.");
    }

    [Fact]
    public async Task Een_collega_van_een_andere_partner_meldt_de_actie_niet_af()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        var actie = await Wereld.EenActieAsync(casus, "partnerprofessional");
        using var ander = await AlsAsync("ggz");
        Assert.Equal(HttpStatusCode.Forbidden, (await ander.GaAsync($"/acties/{actie.Id}")).Status);
        using var buiten = await AlsAsync("politie");
        Assert.Equal(HttpStatusCode.NotFound, (await buiten.GaAsync($"/acties/{actie.Id}")).Status);
    }

    private Task<ActieStatus> StatusAsync(Actie actie) => ZoekAsync(db => db.Acties.Where(a => a.Id == actie.Id).Select(a => a.Status).SingleAsync());

    private static Formulier Ingevuld(Formulier f) => f.Vul("Wat gaat er gebeuren?", "Bel de leerplichtambtenaar").Vul("Wie doet het?", "Test partnerprofessional").Vul("Wanneer is het klaar?", "2026-12-01");
}

public sealed class ActiesOpSqlite(Omgeving<SqliteDatabank> omgeving) : ActiesTests<SqliteDatabank>(omgeving);

public sealed class ActiesOpPostgres(Omgeving<PostgresDatabank> omgeving) : ActiesTests<PostgresDatabank>(omgeving);
