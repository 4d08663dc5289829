using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MiniExcelLibs;
using Partituur.Testhulp;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Tests.Meldingen;

/// <summary>Files of meldingen, sending them as a browser does, and the work that runs behind the pages.</summary>
internal static class ImportProef
{
    public const string Pad = "/meldingen/importeren";
    public const string Kop = "nummer;ontvangen op;melder;doelgroep;gemeente;aanleiding;rol;achternaam;voornamen;geboortedatum;bsn;geinformeerd";

    public static string Rij(string nummer, string achternaam, string voornamen = "Anna", string geboren = "17-5-1990", string bsn = "", string doelgroep = "Jeugd", string aanleiding = "Ruzie op straat") =>
        $"{nummer};3-2-2026;Politie;{doelgroep};Venlo;{aanleiding};betrokkene;{achternaam};{voornamen};{geboren};{bsn};ja";

    public static byte[] Csv(params string[] rijen) => Encoding.UTF8.GetBytes(string.Join("\r\n", [Kop, .. rijen]));

    /// <summary>The same as a workbook, with real dates and numbers.</summary>
    public static byte[] Xlsx(params string[] rijen)
    {
        var koppen = Kop.Split(';');
        using var uit = new MemoryStream();
        uit.SaveAs(rijen.Select(r => r.Split(';')).Select(cellen => koppen.Select((k, i) => (k, i)).ToDictionary(x => x.k, x => Waarde(x.k, cellen[x.i]))).ToList());
        return uit.ToArray();

        static object? Waarde(string kop, string cel) =>
            cel.Length == 0 ? null
            : kop is "geboortedatum" or "ontvangen op" && DateTime.TryParseExact(cel, "d-M-yyyy", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var dag) ? dag
            : kop == "bsn" ? long.Parse(cel, System.Globalization.CultureInfo.InvariantCulture) : cel;
    }

    public static async Task<Testhulp.Pagina> GeefAsync(this Bezoeker bezoeker, byte[] inhoud, string naam = "meldingen.csv")
    {
        var pagina = await bezoeker.GaAsync(Pad);
        var bestand = new ByteArrayContent(inhoud);
        bestand.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var vorm = new MultipartFormDataContent
        {
            { new StringContent(pagina.Document.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { bestand, "Bestand", naam },
        };
        return await bezoeker.StuurAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(pagina.Adres, Pad)) { Content = vorm });
    }

    /// <summary>From the file to the outcome by the buttons of every step.</summary>
    public static async Task<Testhulp.Pagina> LeesInAsync(this Bezoeker bezoeker, PartituurFabriek fabriek, byte[] inhoud, string naam = "meldingen.csv")
    {
        var kolommen = await bezoeker.GeefAsync(inhoud, naam);
        Assert.Equal("Stap 2 van 4: kies de kolommen", kolommen.Kop);
        var voorbeeld = await kolommen.Formulier("Voorbeeld bekijken").VerstuurAsync();
        Assert.Equal("Stap 3 van 4: bekijk het voorbeeld", voorbeeld.Kop);
        var knop = voorbeeld.Document.QuerySelectorAll("main form button").Single().TextContent.Trim();
        var voortgang = await voorbeeld.Formulier(string.Join(' ', knop.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).VerstuurAsync();
        Assert.Equal("Stap 4 van 4: inlezen", voortgang.Kop);
        await DraaiAsync(fabriek);
        return await voortgang.KlikAsync("Ververs");
    }

    /// <summary>What the service behind the pages does, until nothing waits.</summary>
    public static async Task DraaiAsync(PartituurFabriek fabriek)
    {
        while (await Inlezer.NeemEenAsync(fabriek.Services.GetRequiredService<IServiceScopeFactory>(), fabriek.Klok, NullLogger.Instance, TestContext.Current.CancellationToken))
        {
            // The next one.
        }
    }
}
