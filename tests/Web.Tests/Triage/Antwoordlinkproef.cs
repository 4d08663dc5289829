using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Triage;

/// <summary>Sending a link, and finding back what was sent: for every class of tests about links.</summary>
public abstract partial class Antwoordlinkproef<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    protected async Task<(string Link, string Code)> VerstuurAsync(Bevraging bevraging)
    {
        using var administratie = await AlsAsync("administratie");
        var verstuurd = await VerstuurAsync(administratie, bevraging);
        return (await LinkAsync(bevraging), Code(verstuurd));
    }

    protected static async Task<Pagina> VerstuurAsync(Bezoeker administratie, Bevraging bevraging)
    {
        var pagina = await administratie.GaAsync($"/triage/bevragingen/{bevraging.Id}/link");
        var verstuurd = await pagina.Formulier("Link versturen").Vink("Iemand anders").Vul("Naam", Naam(bevraging)).Vul("Mailadres", "roos@partner.voorbeeld").Vul("Mobiel nummer", "0612345678").VerstuurAsync();
        Assert.True(verstuurd.Status == HttpStatusCode.OK, verstuurd.Tekst);
        return verstuurd;
    }

    protected async Task<string> LinkAsync(Bevraging bevraging)
    {
        var inhoud = await ZoekAsync(db => db.Post.Where(p => db.Antwoordlinks.Any(l => l.BevragingId == bevraging.Id && l.PostberichtId == p.Id)).OrderByDescending(p => p.GemaaktOp).ThenByDescending(p => p.Id).Select(p => p.Inhoud).FirstAsync());
        return Pad(inhoud!);
    }

    protected static string Pad(string inhoud) => new Uri(Adres().Match(inhoud).Value).AbsolutePath;

    protected Task<Antwoordlink> HuidigAsync(Bevraging bevraging) => ZoekAsync(db => db.Antwoordlinks.Where(l => l.BevragingId == bevraging.Id).OrderByDescending(l => l.Id).FirstAsync());

    protected Task<int> RegelsAsync(ProfessionalId wie, Logsoort soort, string wat, Guid onderwerp)
    {
        var (id, wij) = (wie.Waarde, Wereld.Organisaties["Jeugdzorg"].Waarde);
        return ZoekAsync(db => db.Logregels.CountAsync(l => l.Wie == id && l.Organisatie == wij && l.Soort == soort && l.Wat == wat && l.OnderwerpId == onderwerp));
    }

    protected static string Naam(Bevraging bevraging) => $"Roos {bevraging.Id.ToString()[^8..]}";

    protected static string Code(Pagina pagina) => pagina.Document.QuerySelector(".code")!.TextContent.Trim();

    protected static string Anders(string code) => (code[0] == '9' ? '0' : (char)(code[0] + 1)) + code[1..];

    [GeneratedRegex(@"https://\S+", RegexOptions.None, 1000)]
    private static partial Regex Adres();
}
