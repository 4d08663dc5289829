using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Overleggen;

/// <summary>A meeting: planned, held under its chair, decided.</summary>
public abstract class OverlegTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_overleg_van_plannen_tot_besluit_in_het_journaal()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        using var administratie = await AlsAsync("administratie");
        var overleg = await Ingevuld((await administratie.GaAsync("/overleggen/plannen")).Formulier("Overleg plannen")).VerstuurAsync();
        Assert.Equal("Het overleg is gepland. Zet nu de casussen op de agenda.", overleg.Bericht);
        var id = Guid.Parse(overleg.Adres.Segments[^1]);
        Assert.True(await DeedAsync("administratie", "overleg-gepland", id));
        await overleg.Formulier("Op de agenda zetten").Vul("Een andere casus", casus.Nummer).VerstuurAsync();
        using var voorzitter = await AlsAsync("triagevoorzitter");
        var agenda = await voorzitter.GaAsync($"/overleggen/{id}");
        Assert.Contains(casus.Nummer, agenda.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain($"/casussen/{casus.Id}", agenda.Links());
        var besloten = await agenda.Formulier("Besluit vastleggen").Vul("Casus", $"1. {casus.Nummer}").Vul("Besluit", "Jeugdzorg neemt contact op.").VerstuurAsync();
        await besloten.Formulier("Aanwezigheid vastleggen").Vink("Jeugdzorg").VerstuurAsync();
        using var partner = await AlsAsync("partnerprofessional");
        Assert.Contains("Jeugdzorg neemt contact op.", (await partner.GaAsync($"/casussen/{casus.Id}")).Tekst, StringComparison.Ordinal);
        var aanwezig = await ZoekAsync(db => db.Overleggen.Where(o => o.Id == new Kern.Gedeeld.OverlegId(id)).SelectMany(o => o.Aanwezigen).ToDictionaryAsync(a => a.OrganisatieId, a => a.WasErBij));
        Assert.True(aanwezig[Wereld.Organisaties["Jeugdzorg"]]);
        Assert.False(aanwezig[Wereld.Organisaties["Veilig Thuis"]]);
        Assert.True(await InzagenAsync("triagevoorzitter", id) > 0);
    }

    [Theory]
    [InlineData("Dag", "", "Kies een dag.", 400)]
    [InlineData("Dag", "2026-11-23", "Kies een datum vanaf vandaag.", 409)]
    [InlineData("Dag", "2026-02-30", "‘2026-02-30’ kan", 400)]
    [InlineData("Begint om", "", "Vul in hoe laat het overleg begint.", 400)]
    [InlineData("Begint om", "25:00", "‘25:00’ kan", 400)]
    [InlineData("Andere plaats", "", "Kies een ruimte, of vul de plaats in met hoogstens 200 tekens.", 409)]
    [InlineData("Waarvan minuten voor deel 2", "481", "Vul 0 tot en met 480 minuten in.", 400)]
    public Task Een_fout_in_de_planning_staat_bij_het_veld(string veld, string waarde, string zin, int status) =>
        WordtGeweigerdAsync("administratie", "/overleggen/plannen", "Overleg plannen", f => Ingevuld(f).Vul(veld, waarde), veld, zin, (HttpStatusCode)status);

    [Fact]
    public async Task Een_casus_die_er_niet_is_dubbel_is_of_van_een_ander_wordt_geweigerd()
    {
        var casus = await Wereld.EenCasusAsync();
        var overleg = await Wereld.EenOverlegAsync(casus);
        var pad = $"/overleggen/{overleg.Id}";
        var ander = (await Wereld.EenCasusAsync()).Id.ToString();
        await WordtGeweigerdAsync("administratie", pad, "Op de agenda zetten", f => f.Vul("Een andere casus", string.Empty), "Een andere casus", "Vul het casusnummer in.");
        await WordtGeweigerdAsync("administratie", pad, "Op de agenda zetten", f => f.Vul("Een andere casus", "C1999-0001"), "Een andere casus", "Deze casus is er niet, of u mag hem niet zien.");
        await WordtGeweigerdAsync("administratie", pad, "Op de agenda zetten", f => f.Vul("Een andere casus", casus.Nummer), "Een andere casus", "Deze casus staat al op de agenda.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("administratie", pad, "Besluit vastleggen", f => f.Vul("Besluit", string.Empty).Vul("Casus", "1."), "Besluit", "Vul het besluit in.");
        await WordtGeweigerdAsync("administratie", pad, "Besluit vastleggen", f => f.Vul("Besluit", "Iets").Zet("Besluit.Casus", ander), "Casus", "Deze casus staat niet op de agenda.", HttpStatusCode.Conflict);
    }

    private static Formulier Ingevuld(Formulier f) => f.Vul("Doelgroep", "Huiselijk geweld").Vul("Dag", "2026-11-24").Vul("Begint om", "14:00").Vul("Andere plaats", "Stadhuis");
}

public sealed class OverlegOpSqlite(Omgeving<SqliteDatabank> omgeving) : OverlegTests<SqliteDatabank>(omgeving);

public sealed class OverlegOpPostgres(Omgeving<PostgresDatabank> omgeving) : OverlegTests<PostgresDatabank>(omgeving);
