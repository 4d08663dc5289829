using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Casussen;

/// <summary>Who leads a case, and who stands in.</summary>
public abstract class RegieTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_regie_gaat_naar_een_collega_met_een_vervanger()
    {
        var casus = await Wereld.EenCasusAsync();
        using var administratie = await AlsAsync("administratie");
        var pagina = await (await administratie.GaAsync($"/casussen/{casus.Id}/toewijzen")).Formulier("Toewijzen").Vul("Procesregisseur", "Test procesregisseur2").Vul("Vervanger", "Test procesregisseur,").VerstuurAsync();
        Assert.Equal("De regie is toegewezen.", pagina.Bericht);
        var nu = await ZoekAsync(db => db.Casussen.Where(c => c.Id == casus.Id).Select(c => new { c.ProcesregisseurId, c.VervangerId }).SingleAsync());
        Assert.Equal(Wereld.Mensen["procesregisseur2"], nu.ProcesregisseurId);
        Assert.Equal(Wereld.Mensen["procesregisseur"], nu.VervangerId);
        Assert.True(await DeedAsync("administratie", "casus-procesregisseur-toegewezen", casus.Id.Waarde));
    }

    [Fact]
    public async Task Wie_geen_procesregisseur_van_dit_huis_is_krijgt_de_regie_niet()
    {
        var casus = await Wereld.EenCasusAsync();
        var pad = $"/casussen/{casus.Id}/toewijzen";
        await WordtGeweigerdAsync("administratie", pad, "Toewijzen", f => f.Zet("Procesregisseur", string.Empty), "Procesregisseur", "Kies een procesregisseur.");
        await WordtGeweigerdAsync("administratie", pad, "Toewijzen", f => f.Zet("Procesregisseur", Wereld.Mensen["ander-regisseur"].ToString()), "Procesregisseur", "Kies iemand die vandaag procesregisseur is", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("administratie", pad, "Toewijzen", f => f.Zet("Vervanger", Wereld.Mensen["procesregisseur"].ToString()), "Vervanger", "De vervanger is een ander dan de procesregisseur.", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Een_collega_valt_in_en_alle_deelnemers_lezen_het()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var pad = $"/casussen/{casus.Id}/invallen";
        await WordtGeweigerdAsync("procesregisseur2", pad, "Invallen", _ => { }, "Waarom valt u in?", "Vul in waarom u invalt.");
        await WordtGeweigerdAsync("procesregisseur2", pad, "Invallen", f => f.Vul("Waarom valt u in?", new string('x', 1001)), "Waarom valt u in?", "Gebruik hoogstens 1000 tekens.");
        using var collega = await AlsAsync("procesregisseur2");
        Assert.Equal(HttpStatusCode.Forbidden, (await collega.GaAsync($"/casussen/{casus.Id}/afschalen")).Status);
        await (await collega.GaAsync(pad)).Formulier("Invallen").Vul("Waarom valt u in?", "Collega is ziek.").VerstuurAsync();
        Assert.Equal(HttpStatusCode.OK, (await collega.GaAsync($"/casussen/{casus.Id}/afschalen")).Status);
        using var partner = await AlsAsync("partnerprofessional");
        Assert.Contains("Collega is ziek.", (await partner.GaAsync($"/casussen/{casus.Id}")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twee_collegas_die_tegelijk_invallen_merken_het()
    {
        var casus = await Wereld.EenCasusAsync();
        using var een = await AlsAsync("procesregisseur2");
        using var twee = await AlsAsync("procesregisseur2");
        var pad = $"/casussen/{casus.Id}/invallen";
        var (eerste, tweede) = (await een.GaAsync(pad), await twee.GaAsync(pad));
        await eerste.Formulier("Invallen").Vul("Waarom valt u in?", "Vakantie.").VerstuurAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await tweede.Formulier("Invallen").Vul("Waarom valt u in?", "Ook.").VerstuurAsync()).Status);
    }
}

public sealed class RegieOpSqlite(Omgeving<SqliteDatabank> omgeving) : RegieTests<SqliteDatabank>(omgeving);

public sealed class RegieOpPostgres(Omgeving<PostgresDatabank> omgeving) : RegieTests<PostgresDatabank>(omgeving);
