using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Logboek;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Logboek;

/// <summary>Who did or saw what, without content.</summary>
public abstract class LogboekTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_functionaris_zoekt_wie_een_casus_zag_en_ziet_geen_inhoud()
    {
        var casus = await Wereld.EenCasusAsync(await Wereld.EenMeldingAsync(achternamen: "Geheimnaam"));
        using var regie = await AlsAsync("procesregisseur2");
        await regie.GaAsync($"/casussen/{casus.Id}");
        using var bezoeker = await AlsAsync("privacyfunctionaris");
        var pagina = await (await bezoeker.GaAsync("/logboek")).Formulier("Zoeken").Vul("Onderwerp", casus.Nummer).VerstuurAsync();
        Assert.Contains("Test procesregisseur2", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Bekeek: Casussen, Dossier", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheimnaam", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(pagina.Links(), l => l.StartsWith("/casussen", StringComparison.Ordinal));
        Assert.True(await ZoekAsync(db => db.Logregels.AnyAsync(l => l.Soort == Logsoort.Vraag && l.Wie == Wereld.Mensen["privacyfunctionaris"].Waarde && l.Inhoud!.Contains(casus.Nummer))));
    }

    [Fact]
    public async Task Een_onbekend_nummer_wordt_bij_het_veld_gezegd()
    {
        using var bezoeker = await AlsAsync("privacyfunctionaris");
        var pagina = await (await bezoeker.GaAsync("/logboek")).Formulier("Zoeken").Vul("Onderwerp", "C1900-0001").VerstuurAsync();
        Assert.StartsWith("Er is geen melding of casus met dit nummer.", pagina.Veldfout("Onderwerp"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.GaAsync("/logboek?Van=onzin&Tot=2026-99-99&Wie=x&Soort=y")).Status);
    }
}

public sealed class LogboekOpSqlite(Omgeving<SqliteDatabank> omgeving) : LogboekTests<SqliteDatabank>(omgeving);

public sealed class LogboekOpPostgres(Omgeving<PostgresDatabank> omgeving) : LogboekTests<PostgresDatabank>(omgeving);
