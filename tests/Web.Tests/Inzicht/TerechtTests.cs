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
        Assert.Equal(["4", "3", "2 besluiten bekijken 67%, marge 21–94%", "0", "1 besluiten bekijken 33%, marge 6–79%", "0"], Rij(pagina, "Niet in behandeling"));
        Assert.Contains("geen cijfer voor een mens", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wilson", pagina.Tekst, StringComparison.Ordinal);

        // The decisions behind the number, for who may open them.
        var achter = await pagina.KlikAsync("1 besluiten bekijken");
        Assert.Equal("/triage/terugblikken", achter.Adres.AbsolutePath);
        Assert.Single(achter.Document.QuerySelectorAll("main tbody tr"));

        var tafel = await pagina.Formulier("Toon").Vul("Tafel", "Zonder tafel").VerstuurAsync();
        Assert.Equal("4", Rij(tafel, "Niet in behandeling")[0]);
        foreach (var gebruiker in new[] { "manager", "informatieanalist" })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            foreach (var pad in new[] { Pad, Pad + "?Tafel=geen" })
            {
                var afgeschermd = await bezoeker.GaAsync(pad);
                Assert.DoesNotContain("67%", afgeschermd.Tekst, StringComparison.Ordinal);
                Assert.All(Rij(afgeschermd, "Niet in behandeling"), cel => Assert.True(cel is "< 10" or "afgeschermd" or "0", cel));
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

    /// <summary>The cells after the name.</summary>
    private static IReadOnlyList<string> Rij(Pagina pagina, string naam) =>
        [.. pagina.Document.QuerySelectorAll("main tbody tr").Single(r => r.Children[0].TextContent.Trim() == naam).Children.Skip(1).Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}

public sealed class TerechtOpSqlite(Omgeving<SqliteDatabank> omgeving) : TerechtTests<SqliteDatabank>(omgeving);

public sealed class TerechtOpPostgres(Omgeving<PostgresDatabank> omgeving) : TerechtTests<PostgresDatabank>(omgeving);
