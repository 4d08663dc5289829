using System.Net;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Inzicht;

/// <summary>Whether and how fast reporters hear, and how the screening turns out (eis 82).</summary>
public abstract class TriagecijfersTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private const string Pad = "/triage/terugkoppelingen/cijfers";

    [Fact]
    public async Task Wie_de_meldingen_ziet_ziet_alle_getallen_en_een_ander_geen_kleine()
    {
        await Wereld.EenTerugkoppelingAsync(await Wereld.EenMeldingAsync(melder: "Gemeente"), verzonden: true);
        await Wereld.EenTerugkoppelingAsync(await Wereld.EenMeldingAsync(melder: "Gemeente"));
        await Wereld.EenVerwijzingAsync(await Wereld.EenMeldingAsync(melder: "Gemeente"));
        await Wereld.EenMeldingAsync(melder: "GGZ");
        using var voorzitter = await AlsAsync("triagevoorzitter");
        var pagina = await voorzitter.GaAsync(Pad);
        Assert.Equal("Gemeente 3 33% 0", Rij(pagina, "Gemeente"));
        Assert.Equal("GGZ 1 0% –", Rij(pagina, "GGZ"));
        Assert.EndsWith(" 0 100%", Rij(pagina, "Totaal"), StringComparison.Ordinal);
        var leeg = await pagina.Formulier("Toon periode").Vul("Ontvangen van", "2001-01-01").Vul("Tot en met", "2001-12-31").VerstuurAsync();
        Assert.Contains("geen meldingen ontvangen", leeg.Tekst, StringComparison.Ordinal);

        foreach (var gebruiker in new[] { "manager", "informatieanalist" })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            var afgeschermd = await bezoeker.GaAsync(Pad);
            Assert.Equal("Gemeente < 10 afgeschermd afgeschermd", Rij(afgeschermd, "Gemeente"));
            Assert.DoesNotContain("33%", afgeschermd.Tekst, StringComparison.Ordinal);
            using var api = await ApiAlsAsync(gebruiker);
            Assert.DoesNotContain("33%", (await api.HaalAsync("terugkoppelcijfers")).Tekst, StringComparison.Ordinal);
        }

        foreach (var gebruiker in new[] { "melder", "politie", "bestuurder", "procesregisseur" })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            Assert.Equal(HttpStatusCode.Forbidden, (await bezoeker.GaAsync(Pad)).Status);
        }
    }

    [Fact]
    public async Task De_manager_leest_wat_een_netwerk_nodig_heeft_en_niets_van_de_verwijzing()
    {
        await Wereld.EenVerwijzingAsync(await Wereld.EenMeldingAsync(achternamen: "Nietvoordemanager"), waarom: "Zin voor de ontvanger");
        using var manager = await AlsAsync("manager");
        var tekst = (await manager.GaAsync("/inzicht/versterking")).Tekst;
        Assert.Contains("Een vaste contactpersoon", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Nietvoordemanager", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Zin voor de ontvanger", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_wacht_op_terugkoppeling_staat_er_met_hoe_lang_al_en_of_het_te_laat_is()
    {
        await Wereld.EenTerugkoppelingAsync();
        using var administratie = await AlsAsync("administratie");
        Assert.Contains("0 werkdagen", (await administratie.GaAsync("/triage/terugkoppelingen")).Tekst, StringComparison.Ordinal);
    }

    private static string Rij(Pagina pagina, string naam) =>
        string.Join(' ', pagina.Document.QuerySelectorAll("main tr").Single(r => r.Children[0].TextContent.Trim() == naam).Children.Select(c => c.TextContent.Trim()));
}

public sealed class TriagecijfersOpSqlite(Omgeving<SqliteDatabank> omgeving) : TriagecijfersTests<SqliteDatabank>(omgeving);

public sealed class TriagecijfersOpPostgres(Omgeving<PostgresDatabank> omgeving) : TriagecijfersTests<PostgresDatabank>(omgeving);
