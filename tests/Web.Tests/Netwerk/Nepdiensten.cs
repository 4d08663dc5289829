using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Partituur.Web.Tests.Netwerk;

/// <summary>A mail server on a socket of this machine: takes one mail after another and says what it is told to say.</summary>
internal sealed class NepMailserver : IAsyncDisposable
{
    private readonly TcpListener poort = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task loop;

    public NepMailserver()
    {
        poort.Start();
        loop = LuisterAsync();
    }

    public int Poort => ((IPEndPoint)poort.LocalEndpoint).Port;

    /// <summary>The mails as they came over the line.</summary>
    public List<(string Aan, string Tekst)> Ontvangen { get; } = [];

    /// <summary>The answer to RCPT TO.</summary>
    public string AntwoordOpOntvanger { get; set; } = "250 OK";

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        poort.Stop();
        await loop;
        stop.Dispose();
        poort.Dispose();
    }

    private async Task LuisterAsync()
    {
        try
        {
            while (true)
            {
                using var klant = await poort.AcceptTcpClientAsync(stop.Token);
                await PraatAsync(klant);
            }
        }
        catch (Exception fout) when (fout is OperationCanceledException or SocketException or ObjectDisposedException or IOException)
        {
            // The test is over.
        }
    }

    private async Task PraatAsync(TcpClient klant)
    {
        await using var stroom = klant.GetStream();
        using var lezer = new StreamReader(stroom, Encoding.UTF8);
        await using var schrijver = new StreamWriter(stroom, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await schrijver.WriteLineAsync("220 proef");
        var aan = string.Empty;
        while (await lezer.ReadLineAsync(stop.Token) is { } regel)
        {
            switch (regel.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await schrijver.WriteLineAsync("250-proef\r\n250-8BITMIME\r\n250 SMTPUTF8");
                    break;
                case "RCPT":
                    aan = regel;
                    await schrijver.WriteLineAsync(AntwoordOpOntvanger);
                    break;
                case "DATA":
                    await schrijver.WriteLineAsync("354 kom maar");
                    var tekst = new StringBuilder();
                    while (await lezer.ReadLineAsync(stop.Token) is { } deel && deel != ".")
                    {
                        tekst.AppendLine(deel);
                    }

                    Ontvangen.Add((aan, tekst.ToString()));
                    await schrijver.WriteLineAsync("250 OK");
                    break;
                case "QUIT":
                    await schrijver.WriteLineAsync("221 dag");
                    return;
                default:
                    await schrijver.WriteLineAsync("250 OK");
                    break;
            }
        }
    }
}

/// <summary>A provider of SMS on this machine.</summary>
internal sealed class NepSms : IAsyncDisposable
{
    private readonly HttpListener luisteraar = new();
    private readonly Task loop;

    public NepSms()
    {
        using (var vrij = new TcpListener(IPAddress.Loopback, 0))
        {
            vrij.Start();
            Adres = new Uri($"http://127.0.0.1:{((IPEndPoint)vrij.LocalEndpoint).Port}/");
        }

        luisteraar.Prefixes.Add(Adres.ToString());
        luisteraar.Start();
        loop = LuisterAsync();
    }

    public Uri Adres { get; }

    public int Status { get; set; } = 202;

    public List<(string? Sleutel, string Naar, string Tekst)> Ontvangen { get; } = [];

    public async ValueTask DisposeAsync()
    {
        luisteraar.Close();
        await loop;
    }

    private async Task LuisterAsync()
    {
        try
        {
            while (true)
            {
                var vraag = await luisteraar.GetContextAsync();
                var inhoud = (await JsonDocument.ParseAsync(vraag.Request.InputStream)).RootElement;
                Ontvangen.Add((vraag.Request.Headers["Authorization"], inhoud.GetProperty("naar").GetString()!, inhoud.GetProperty("tekst").GetString()!));
                vraag.Response.StatusCode = Status;
                vraag.Response.Close();
            }
        }
        catch (Exception fout) when (fout is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
