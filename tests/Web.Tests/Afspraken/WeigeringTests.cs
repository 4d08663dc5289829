using System.Net;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Testhulp;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Tests.Afspraken;

/// <summary>Every handler that changes something is refused to every role without its right, and finds nothing in another house: from the list of endpoints.</summary>
public abstract class WeigeringTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private const string Token = "__RequestVerificationToken";

    [Fact]
    public async Task Elke_handeling_wordt_geweigerd_aan_elke_rol_zonder_het_recht()
    {
        var sleutels = await Alles.MaakAsync(Wereld, Omgeving.Databank);
        var voor = await ZoekAsync(TelAsync);
        var geprobeerd = 0;
        foreach (var rol in Enum.GetValues<Rol>())
        {
            using var bezoeker = await AlsAsync(rol.ToString().ToLowerInvariant());
            var token = await TokenAsync(bezoeker);
            foreach (var (pagina, handler) in Handelingen().Where(h => h.Pagina.Rechten(h.Handler).Any(r => !Rechtentabel.Van(r).Rollen.Contains(rol))))
            {
                Assert.True(await PostAsync(bezoeker, pagina, handler, token, sleutels) == HttpStatusCode.Forbidden, $"{rol} may {pagina.Model.Name}.{handler.Name}");
                geprobeerd++;
            }
        }

        Assert.InRange(geprobeerd, 200, 5000);
        Assert.Equal(voor, await ZoekAsync(TelAsync));
    }

    [Fact]
    public async Task Geen_handeling_vindt_een_object_van_een_ander_huis()
    {
        var sleutels = await Alles.MaakAsync(Wereld, Omgeving.Databank);
        var voor = await ZoekAsync(TelAsync);
        foreach (var gebruiker in new[] { "ander-regisseur", "ander-administratie" })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            var token = await TokenAsync(bezoeker);
            foreach (var (pagina, handler) in Handelingen().Where(h => h.Pagina.Sleutel is not null))
            {
                Assert.True(await PostAsync(bezoeker, pagina, handler, token, sleutels) is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{gebruiker} reached {pagina.Model.Name}.{handler.Name}");
            }
        }

        Assert.Equal(voor, await ZoekAsync(TelAsync));
    }

    [Fact]
    public async Task Geen_handeling_werkt_zonder_het_bewijs_dat_het_formulier_van_hier_komt()
    {
        var sleutels = await Alles.MaakAsync(Wereld, Omgeving.Databank);
        using var bezoeker = await AlsAsync("administratie");
        foreach (var (pagina, handler) in Handelingen())
        {
            Assert.True(await PostAsync(bezoeker, pagina, handler, "verzonnen", sleutels) == HttpStatusCode.BadRequest, $"{pagina.Model.Name}.{handler.Name} runs without antiforgery");
        }
    }

    private IEnumerable<(Paginaroute Pagina, MethodInfo Handler)> Handelingen() =>
        Eindpunten.Paginas(Omgeving.Fabriek).Where(p => p.Rechten().Count > 0).SelectMany(p => p.PostHandlers().Select(h => (p, h)));

    private static async Task<string> TokenAsync(Bezoeker bezoeker) =>
        (await bezoeker.GaAsync("/toegang/account")).Document.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!;

    private static async Task<HttpStatusCode> PostAsync(Bezoeker bezoeker, Paginaroute pagina, MethodInfo handler, string token, IReadOnlyDictionary<string, Guid> sleutels)
    {
        var vraag = new HttpRequestMessage(HttpMethod.Post, new Uri(bezoeker.Http.BaseAddress!, $"{pagina.Pad(Guid.NewGuid(), sleutels)}?handler={Paginaroute.Handlernaam(handler)}"))
        {
            Content = new FormUrlEncodedContent([new(Token, token)]),
        };
        return (await bezoeker.StuurAsync(vraag)).Status;
    }

    private static Task<int> TelAsync(Kern.Data.PartituurDb db) => db.Logregels.CountAsync(l => l.Soort == Logsoort.Gebeurtenis);
}

public sealed class WeigeringOpSqlite(Omgeving<SqliteDatabank> omgeving) : WeigeringTests<SqliteDatabank>(omgeving);

public sealed class WeigeringOpPostgres(Omgeving<PostgresDatabank> omgeving) : WeigeringTests<PostgresDatabank>(omgeving);
