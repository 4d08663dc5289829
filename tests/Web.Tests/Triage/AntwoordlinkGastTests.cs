using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;
using Partituur.Testhulp;
using Partituur.Web.Tests.Afspraken;

namespace Partituur.Web.Tests.Triage;

/// <summary>A guest opens one question and nothing else (besluit 0014).</summary>
public abstract class AntwoordlinkGastTests<TDatabank>(Omgeving<TDatabank> omgeving) : Antwoordlinkproef<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_gast_opent_niets_anders_dan_zijn_ene_vraag()
    {
        var sleutels = await Alles.MaakAsync(Wereld, Omgeving.Databank);
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg");
        var (link, code) = await VerstuurAsync(bevraging);
        using var gast = Omgeving.Fabriek.NieuweBezoeker();
        var vraag = await (await gast.GaAsync(link)).Formulier("Vraag openen").Vul("Uw code", code).VerstuurAsync();
        Assert.Equal(HttpStatusCode.OK, vraag.Status);
        var token = vraag.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var voor = await ZoekAsync(TelAsync);
        var geprobeerd = 0;
        foreach (var pagina in Eindpunten.Paginas(Omgeving.Fabriek).Where(p => p.Rechten().Count > 0))
        {
            // Also the other open question of its own organisation.
            var pad = pagina.Pad(Guid.NewGuid(), sleutels);
            var verwacht = pad.StartsWith("/antwoord/", StringComparison.Ordinal) ? "/antwoord/afgelopen" : "/aanmelden";
            foreach (var handler in pagina.PostHandlers())
            {
                var post = new HttpRequestMessage(HttpMethod.Post, new Uri(gast.Http.BaseAddress!, $"{pad}?handler={Paginaroute.Handlernaam(handler)}")) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) };
                Assert.Equal((pad, verwacht), (pad, (await gast.StuurAsync(post)).Adres.AbsolutePath));
                geprobeerd++;
                await OpnieuwAlsGastAsync(gast, verwacht, bevraging);
            }

            Assert.Equal((pad, verwacht), (pad, (await gast.GaAsync(pad)).Adres.AbsolutePath));
        }

        foreach (var e in Eindpunten.Alle(Omgeving.Fabriek).Where(e => e.RoutePattern.RawText!.StartsWith("/api/v1", StringComparison.Ordinal) && e.Metadata.GetMetadata<Infrastructuur.RechtAttribute>() is not null))
        {
            var pad = Regex.Replace(e.RoutePattern.RawText!, @"\{(\w+)[^}]*\}", m => sleutels.GetValueOrDefault(m.Groups[1].Value, Guid.NewGuid()).ToString(), RegexOptions.None, TimeSpan.FromSeconds(1));
            Assert.True((await gast.GaAsync(pad)).Status is HttpStatusCode.Unauthorized or HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed, pad);
        }

        Assert.InRange(geprobeerd, 40, 5000);
        Assert.Equal(voor, await ZoekAsync(TelAsync));

        // Without what the test itself did to come in again.
        static Task<int> TelAsync(Kern.Data.PartituurDb db) => db.Logregels.CountAsync(l => l.Soort == Logsoort.Gebeurtenis && !l.Wat.StartsWith("antwoordlink-") && !l.Wat.StartsWith("post-") && !l.Wat.StartsWith("professional-"));
    }

    /// <summary>The page that says it is over has ended the session; a link of its own brings the guest back.</summary>
    private async Task OpnieuwAlsGastAsync(Bezoeker gast, string waar, Bevraging bevraging)
    {
        if (waar != "/aanmelden")
        {
            var (link, code) = await VerstuurAsync(bevraging);
            await (await gast.GaAsync(link)).Formulier("Vraag openen").Vul("Uw code", code).VerstuurAsync();
        }
    }
}

public sealed class AntwoordlinkGastOpSqlite(Omgeving<SqliteDatabank> omgeving) : AntwoordlinkGastTests<SqliteDatabank>(omgeving);

public sealed class AntwoordlinkGastOpPostgres(Omgeving<PostgresDatabank> omgeving) : AntwoordlinkGastTests<PostgresDatabank>(omgeving);
