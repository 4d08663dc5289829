using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Casussen;

/// <summary>Handing back, ending, and taking up again.</summary>
public abstract class AfschalenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Wat_ontbreekt_staat_er_met_de_weg_erheen_en_de_regel_houdt_het_tegen()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        await Wereld.EenPlanAsync(casus, vastgesteld: true);
        await Wereld.EenActieAsync(casus, "partnerprofessional", "Bel de school");
        using var regie = await AlsAsync("procesregisseur");
        var pagina = await regie.GaAsync($"/casussen/{casus.Id}/afschalen");
        Assert.Contains("Deze actie staat nog open: Bel de school.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await pagina.KlikAsync("Actie afmelden")).Status);
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/{casus.Id}/afschalen", "Afschalen", f => Ingevuld(f), null, "Dit kan nog niet. Deze actie staat nog open", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/{casus.Id}/afsluiten", "Afsluiten", f => Teruggekeken(f.Vul("Waarom kan deze casus", "Klaar.")), null, "Deze interventie loopt nog: Begeleid wonen.", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Na_afschalen_staat_voor_iedereen_een_terugkoppeling_klaar_en_heropenen_maakt_het_ongedaan()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        await Wereld.EenPlanAsync(casus, vastgesteld: true);
        using var regie = await AlsAsync("procesregisseur");
        var klaar = await Ingevuld((await regie.GaAsync($"/casussen/{casus.Id}/afschalen")).Formulier("Afschalen")).VerstuurAsync();
        Assert.Contains("staan 2 terugkoppelingen klaar", klaar.Bericht, StringComparison.Ordinal);
        Assert.Contains("Buurtteam Oost pakt het verder op.", klaar.Tekst, StringComparison.Ordinal);
        Assert.True(await DeedAsync("procesregisseur", "casus-afgeschaald", casus.Id.Waarde));

        var pad = $"/casussen/{casus.Id}/heropenen";
        await WordtGeweigerdAsync("procesregisseur", pad, "Heropenen", _ => { }, "Waarom gaat deze casus", "Vul de reden in.");
        await WordtGeweigerdAsync("procesregisseur", pad, "Heropenen", f => f.Vul("Waarom gaat deze casus", new string('x', 3501)), "Waarom gaat deze casus", "Gebruik hoogstens 3500 tekens.");
        var open = await (await klaar.KlikAsync("Casus heropenen")).Formulier("Heropenen").Vul("Waarom gaat deze casus", "Het ging mis.").VerstuurAsync();
        Assert.Contains("Het ging mis.", open.Tekst, StringComparison.Ordinal);
        Assert.Contains("overgedragen aan Buurtteam Oost", open.Tekst, StringComparison.Ordinal);
        Assert.Equal(CasusStatus.Analyse, await ZoekAsync(db => db.Casussen.Where(c => c.Id == casus.Id).Select(c => c.Status).SingleAsync()));
    }

    [Theory]
    [InlineData("Waarom kan deze casus", 0, "Vul de reden in.")]
    [InlineData("Waarom kan deze casus", 4001, "Gebruik hoogstens 4000 tekens.")]
    [InlineData("Wie pakt het verder op?", 0, "Vul in wie het verder oppakt.")]
    [InlineData("Wie pakt het verder op?", 201, "Gebruik hoogstens 200 tekens.")]
    [InlineData("Wat draagt u over?", 0, "Vul in wat u overdraagt.")]
    public async Task Een_fout_staat_bij_het_veld(string veld, int lengte, string zin)
    {
        var casus = await Wereld.EenCasusAsync();
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/{casus.Id}/afschalen", "Afschalen", f => Ingevuld(f).Vul(veld, new string('x', lengte)), veld, zin);
        if (veld.StartsWith("Waarom", StringComparison.Ordinal))
        {
            await WordtGeweigerdAsync("procesregisseur", $"/casussen/{casus.Id}/afsluiten", "Afsluiten", f => f.Vul(veld, new string('x', lengte)), veld, zin);
        }
    }

    [Fact]
    public async Task Wie_afschaalt_terwijl_een_ander_al_afsloot_houdt_zijn_tekst()
    {
        var casus = await Wereld.EenCasusAsync();
        await Wereld.EenPlanAsync(casus, vastgesteld: true);
        using var een = await AlsAsync("procesregisseur");
        using var twee = await AlsAsync("procesregisseur");
        var pad = $"/casussen/{casus.Id}/afschalen";
        var (eerste, tweede) = (await een.GaAsync(pad), await twee.GaAsync(pad));
        await Ingevuld(eerste.Formulier("Afschalen")).VerstuurAsync();
        var geweigerd = await Ingevuld(tweede.Formulier("Afschalen")).VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Contains("Blijf langsgaan bij het gezin.", geweigerd.Tekst, StringComparison.Ordinal);
    }

    private static Formulier Teruggekeken(Formulier f) => f.VinkOveral("Gehaald").Vul("Wat werkte?", "Eén vast contact.").Vul("Geen nazorg?", "De huisarts houdt het in de gaten.");

    private static Formulier Ingevuld(Formulier f) => Teruggekeken(f).Vul("Waarom kan deze casus", "Het gaat goed.").Vul("Wie pakt het verder op?", "Buurtteam Oost").Vul("Wat draagt u over?", "Blijf langsgaan bij het gezin.");
}

public sealed class AfschalenOpSqlite(Omgeving<SqliteDatabank> omgeving) : AfschalenTests<SqliteDatabank>(omgeving);

public sealed class AfschalenOpPostgres(Omgeving<PostgresDatabank> omgeving) : AfschalenTests<PostgresDatabank>(omgeving);
