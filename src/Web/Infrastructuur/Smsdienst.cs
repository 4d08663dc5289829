using System.Net.Http.Headers;

namespace Partituur.Web.Infrastructuur;

/// <summary>The way to a mobile phone; the outside world, so that another provider can take its place.</summary>
public interface ISmsdienst
{
    bool IsIngesteld { get; }

    /// <param name="naar">International form: a plus and digits.</param>
    /// <param name="tekst">Without personal data.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>Whether the provider took it; an error of the provider is false, never an exception.</returns>
    Task<bool> VerstuurAsync(string naar, string tekst, CancellationToken stop);
}

/// <param name="Adres">Where the provider listens (<c>Sms__Adres</c>); null when there is none.</param>
/// <param name="Sleutel">Sent as bearer token (<c>Sms__Sleutel</c>).</param>
public sealed record Smsinstellingen(Uri? Adres, string? Sleutel)
{
    public static Smsinstellingen Lees(IConfiguration c) =>
        new(Postinstellingen.Webadres(string.IsNullOrWhiteSpace(c["Sms:Adres"]) ? null : c["Sms:Adres"], "Sms__Adres"), c["Sms:Sleutel"]);
}

/// <summary>Posts <c>{"naar":"+31…","tekst":"…"}</c> with a bearer token; any answer of 2xx is taken.</summary>
public sealed class Smsdienst(HttpClient http, Smsinstellingen instellingen, ILogger<Smsdienst> log) : ISmsdienst
{
    public bool IsIngesteld => instellingen.Adres is not null;

    public async Task<bool> VerstuurAsync(string naar, string tekst, CancellationToken stop)
    {
        try
        {
            using var vraag = new HttpRequestMessage(HttpMethod.Post, instellingen.Adres) { Content = JsonContent.Create(new { naar, tekst }) };
            if (!string.IsNullOrEmpty(instellingen.Sleutel))
            {
                vraag.Headers.Authorization = new AuthenticationHeaderValue("Bearer", instellingen.Sleutel);
            }

            using var antwoord = await http.SendAsync(vraag, stop);
            if (!antwoord.IsSuccessStatusCode)
            {
                log.LogWarning("The SMS provider answered {Status}", (int)antwoord.StatusCode);
            }

            return antwoord.IsSuccessStatusCode;
        }
        catch (Exception fout) when (fout is HttpRequestException or OperationCanceledException && !stop.IsCancellationRequested)
        {
            log.LogWarning("The SMS provider cannot be reached: {Fout}", fout.Message);
            return false;
        }
    }
}
