using System.Net;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Inzicht;

/// <summary>Eis 83: what people say of decisions, per table and for the house; small counts only for who sees the meldingen.</summary>
public abstract class TerechtTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private const string Pad = "/inzicht/terecht";

    [Fact]
    public async Task Wie_de_meldingen_ziet_ziet_alle_getallen_met_hun_marge_en_een_ander_geen_kleine()
    {
        using var voorzitter = await AlsAsync("triagevoorzitter");
        Assert.Contains("Nog geen terugblikken", (await voorzitter.GaAsync(Pad)).Tekst, StringComparison.Ordinal);
        await Wereld.EenTerugblikAsync(oordeel: Oordeel.Terecht);
        await Wereld.EenTerugblikAsync(oordeel: Oordeel.Terecht);
        await Wereld.EenTerugblikAsync(oordeel: Oordeel.ZwaarderWasNodig);
        await Wereld.EenTerugblikAsync();
        var pagina = await voorzitter.GaAsync(Pad);
        Assert.Equal(["4", "3", "2 besluiten bekijken 67%, marge 21–94%", "0", "1 besluit bekijken 33%, marge 6–79%", "0"], Terechtrij.Van(pagina, "Niet in behandeling"));
        Assert.Contains("geen cijfer voor een mens", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wilson", pagina.Tekst, StringComparison.Ordinal);

        // The decisions behind the number, for who may open them.
        var achter = await pagina.KlikAsync("1 besluit bekijken");
        Assert.Equal("/triage/terugblikken", achter.Adres.AbsolutePath);
        Assert.Single(achter.Document.QuerySelectorAll("main tbody tr"));

        var tafel = await pagina.Formulier("Toon").Vul("Tafel", "Zonder tafel").VerstuurAsync();
        Assert.Equal("4", Terechtrij.Van(tafel, "Niet in behandeling")[0]);
        foreach (var gebruiker in new[] { "manager", "informatieanalist" })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            foreach (var pad in new[] { Pad, Pad + "?Tafel=geen" })
            {
                var afgeschermd = await bezoeker.GaAsync(pad);
                Assert.DoesNotContain("67%", afgeschermd.Tekst, StringComparison.Ordinal);
                Assert.All(Terechtrij.Van(afgeschermd, "Niet in behandeling"), cel => Assert.True(cel is "< 10" or "afgeschermd" or "0", cel));
                Assert.DoesNotContain(afgeschermd.Links(), l => l.StartsWith("/triage/terugblikken", StringComparison.Ordinal));
            }

            using var api = await ApiAlsAsync(gebruiker);
            var cijfers = (await api.HaalAsync("inzicht/terecht")).Gelukt();
            Assert.Equal(10, cijfers["drempel"].GetInt32());
            Assert.DoesNotContain("marge", cijfers.Tekst, StringComparison.Ordinal);
        }

        foreach (var gebruiker in new[] { "melder", "partnerprofessional", "bestuurder", "privacyfunctionaris", "beheerder" })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            Assert.Equal(HttpStatusCode.Forbidden, (await bezoeker.GaAsync(Pad)).Status);
            using var api = await ApiAlsAsync(gebruiker);
            (await api.HaalAsync("inzicht/terecht")).Geeft(HttpStatusCode.Forbidden);
        }
    }
}

/// <summary>The same per table.</summary>
public abstract class TerechtPerTafelTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private const string Pad = "/inzicht/terecht";

    [Fact]
    public async Task Elke_tafel_heeft_haar_eigen_cijfers_en_haar_eigen_lijst()
    {
        var (een, ander) = (await Wereld.EenTafelAsync(naam: "Tafel Een"), await Wereld.EenTafelAsync(naam: "Tafel Ander"));
        var bij = await Wereld.EenTerugblikAsync(Uitkomst.Casusoverleg, await Wereld.EenMeldingVoorAsync(een), Oordeel.LichterHadGekund);
        await Wereld.EenTerugblikAsync(Uitkomst.Casusoverleg, await Wereld.EenMeldingVoorAsync(ander), Oordeel.Terecht);
        Assert.Equal(een.Id, bij.TafelId);
        using var voorzitter = await AlsAsync("triagevoorzitter");
        var pagina = await voorzitter.GaAsync(Pad);
        Assert.Equal(["2", "2"], Terechtrij.Van(pagina, "Casusoverleg").Take(2));
        var tafel = await pagina.Formulier("Toon").Vul("Tafel", "Tafel Een").VerstuurAsync();
        Assert.Equal(["1", "1", "0", "1 besluit bekijken 100%, marge 21–100%"], Terechtrij.Van(tafel, "Casusoverleg").Take(4));
        var lijst = await tafel.KlikAsync("1 besluit bekijken");
        Assert.Equal("Tafel Een", Assert.Single(lijst.Document.QuerySelectorAll("main tbody tr td[data-label=Tafel]")).TextContent.Trim());
        Assert.Contains("Er wacht geen besluit op een terugblik", (await voorzitter.GaAsync("/triage/terugblikken")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Bij deze keuze hoort geen besluit", (await voorzitter.GaAsync($"/triage/terugblikken?Tafel={een.Id}&Uitkomst=Procesregie")).Tekst, StringComparison.Ordinal);

        using var api = await ApiAlsAsync("triagevoorzitter");
        var tafels = (await api.HaalAsync("inzicht/terecht")).Gelukt()["tafels"].EnumerateArray().Select(t => t.GetProperty("naam").GetString()).ToList();
        Assert.Contains("Tafel Een", tafels);
        Assert.Contains("Tafel Ander", tafels);
        Assert.Equal(bij.Id.Waarde, Assert.Single((await api.HaalAsync($"triage/terugblikken?stand=Beantwoord&tafel={een.Id}")).Gelukt().Items).GetProperty("id").GetGuid());
    }
}

internal static class Terechtrij
{
    /// <summary>The cells after the name.</summary>
    public static IReadOnlyList<string> Van(Pagina pagina, string naam) =>
        [.. pagina.Document.QuerySelectorAll("main tbody tr").Single(r => r.Children[0].TextContent.Trim() == naam).Children.Skip(1).Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}

public sealed class TerechtOpSqlite(Omgeving<SqliteDatabank> omgeving) : TerechtTests<SqliteDatabank>(omgeving);

public sealed class TerechtOpPostgres(Omgeving<PostgresDatabank> omgeving) : TerechtTests<PostgresDatabank>(omgeving);

public sealed class TerechtPerTafelOpSqlite(Omgeving<SqliteDatabank> omgeving) : TerechtPerTafelTests<SqliteDatabank>(omgeving);

public sealed class TerechtPerTafelOpPostgres(Omgeving<PostgresDatabank> omgeving) : TerechtPerTafelTests<PostgresDatabank>(omgeving);
