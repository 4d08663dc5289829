using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Inzicht;

/// <summary>The figures of a year: counts without names.</summary>
public abstract class JaarcijfersTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_bestuurder_ziet_tellingen_zonder_namen_en_geen_klein_getal()
    {
        for (var i = 0; i < 12; i++)
        {
            await Wereld.EenMeldingAsync(achternamen: $"Herkenbaar{i}");
        }

        await Wereld.EenTerugkoppelingAsync();
        using var bestuurder = await AlsAsync("bestuurder");
        var pagina = await bestuurder.GaAsync("/inzicht");
        var alle = await ZoekAsync(db => db.Meldingen.CountAsync(m => m.HuisId == Wereld.Huis));
        Assert.Contains(alle.ToString(CultureInfo.InvariantCulture), pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Herkenbaar", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("< 10", pagina.Document.QuerySelectorAll("th").First(t => t.TextContent.StartsWith("Doorgezet naar één partner", StringComparison.Ordinal)).ParentElement!.QuerySelector("td")!.TextContent);
        Assert.All(pagina.Links(), l => Assert.False(l.StartsWith("/meldingen/", StringComparison.Ordinal) || l.StartsWith("/casussen/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("bestuurder", false)]
    [InlineData("manager", false)]
    [InlineData("procesregisseur", true)]
    public async Task Wie_de_meldingen_zelf_ziet_leest_ook_het_kleine_getal(string gebruiker, bool precies)
    {
        await Wereld.EenTerugkoppelingAsync();
        using var bezoeker = await AlsAsync(gebruiker);
        var pagina = await bezoeker.GaAsync("/inzicht?Jaar=2026");
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal(precies, pagina.Document.QuerySelectorAll("th").FirstOrDefault(t => t.TextContent.StartsWith("Doorgezet naar één partner", StringComparison.Ordinal))?.ParentElement!.QuerySelector("td")!.TextContent is { } tekst && !tekst.Contains('<', StringComparison.Ordinal));
    }
}

public sealed class JaarcijfersOpSqlite(Omgeving<SqliteDatabank> omgeving) : JaarcijfersTests<SqliteDatabank>(omgeving);

public sealed class JaarcijfersOpPostgres(Omgeving<PostgresDatabank> omgeving) : JaarcijfersTests<PostgresDatabank>(omgeving);
