using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Partituur.Bench;

/// <summary>The load driver: eight clients that ask one thing after another for some seconds. Prints one line of JSON per operation.</summary>
public static class Meting
{
    private const int Klanten = 8;

    public static async Task<int> MeetAsync(string bestand, string adres, int seconden)
    {
        var opnamen = JsonSerializer.Deserialize<List<Opgenomen>>(await File.ReadAllTextAsync(bestand))!;
        var isVloer = adres.Contains("#vloer", StringComparison.Ordinal);
        var basis = new Uri(adres.Split('#')[0]);
        foreach (var opname in opnamen)
        {
            using var gebruiker = new Gebruiker(basis);
            var velden = opname.Velden;
            if (!isVloer)
            {
                await gebruiker.MeldAanAsync(opname.Gebruiker);
                if (velden is not null)
                {
                    velden = new(velden, StringComparer.Ordinal) { ["__RequestVerificationToken"] = (await gebruiker.FormulierAsync(opname.Pad))["__RequestVerificationToken"] };
                }
            }

            var pad = new Uri(isVloer ? "/" + opname.Naam : opname.Pad, UriKind.Relative);
            await LoopAsync(gebruiker.Http, pad, velden, isVloer, 5);
            var (aantal, duren, tijd) = await LoopAsync(gebruiker.Http, pad, velden, isVloer, seconden);
            duren.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{{\"operatie\":\"{opname.Naam}\",\"perSeconde\":{aantal / tijd:0.0},\"p50ms\":{duren[duren.Count / 2]:0.0},\"p99ms\":{duren[(int)(duren.Count * 0.99)]:0.0},\"statements\":{opname.Opdrachten.Count}}}"));
        }

        return 0;
    }

    private static async Task<(int Aantal, List<double> Duren, double Tijd)> LoopAsync(HttpClient http, Uri pad, Dictionary<string, string>? velden, bool isVloer, int seconden)
    {
        var klok = Stopwatch.StartNew();
        var klanten = Enumerable.Range(0, Klanten).Select(_ => Task.Run(async () =>
        {
            var duren = new List<double>();
            while (klok.Elapsed.TotalSeconds < seconden)
            {
                var begin = klok.Elapsed.TotalMilliseconds;
                using var antwoord = velden is null ? await http.GetAsync(pad) : await http.PostAsync(pad, new FormUrlEncodedContent(velden));
                await antwoord.Content.CopyToAsync(Stream.Null);
                var goed = velden is null || isVloer ? System.Net.HttpStatusCode.OK : System.Net.HttpStatusCode.Redirect;
                if (antwoord.StatusCode != goed)
                {
                    throw new InvalidOperationException($"{pad}: {antwoord.StatusCode}");
                }

                duren.Add(klok.Elapsed.TotalMilliseconds - begin);
            }

            return duren;
        }));
        var alles = (await Task.WhenAll(klanten)).SelectMany(d => d).ToList();
        return (alles.Count, alles, klok.Elapsed.TotalSeconds);
    }
}
