using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Partituur.Kern.Meldingen;

namespace Partituur.Web.Infrastructuur;

/// <summary>
/// The virus scanner ClamAV over its own protocol (clamd, command INSTREAM), at <c>Virusscan__Adres</c> (host:port). Without that setting nothing is scanned. Whatever is not a
/// clear answer counts as no answer: then the file is refused.
/// </summary>
public sealed class ClamAv(IConfiguration configuratie, ILogger<ClamAv> log) : IVirusscanner
{
    private const int Deel = 64 * 1024;

    private const int LangsteAntwoord = 1024;

    /// <summary>So long one file may take, connection included.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(15);

    public async Task<Scanantwoord> ControleerAsync(ReadOnlyMemory<byte> bytes, CancellationToken stop = default)
    {
        if (configuratie["Virusscan:Adres"] is not { Length: > 0 } adres)
        {
            return new(Scanoordeel.GeenScanner);
        }

        try
        {
            using var klok = CancellationTokenSource.CreateLinkedTokenSource(stop);
            klok.CancelAfter(Geduld);
            var plek = new UriBuilder($"tcp://{adres}");
            using var verbinding = new TcpClient();
            await verbinding.ConnectAsync(plek.Host, plek.Port, klok.Token);
            return Lees(await VraagAsync(verbinding.GetStream(), bytes, klok.Token));
        }
        catch (Exception fout) when (fout is SocketException or IOException or UriFormatException or ArgumentException or OperationCanceledException && !stop.IsCancellationRequested)
        {
            log.LogError("The virus scanner at {Adres} did not answer: {Fout}", adres, fout.Message);
            return new(Scanoordeel.Onbereikbaar);
        }
    }

    private static async Task<string> VraagAsync(NetworkStream stroom, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        await stroom.WriteAsync("zINSTREAM\0"u8.ToArray(), stop);
        var lengte = new byte[sizeof(int)];
        for (var van = 0; van < bytes.Length; van += Deel)
        {
            var deel = bytes.Slice(van, Math.Min(Deel, bytes.Length - van));
            BinaryPrimitives.WriteInt32BigEndian(lengte, deel.Length);
            await stroom.WriteAsync(lengte, stop);
            await stroom.WriteAsync(deel, stop);
        }

        BinaryPrimitives.WriteInt32BigEndian(lengte, 0);
        await stroom.WriteAsync(lengte, stop);
        var antwoord = new byte[LangsteAntwoord];
        var gelezen = await stroom.ReadAtLeastAsync(antwoord, antwoord.Length, throwOnEndOfStream: false, stop);
        return Encoding.ASCII.GetString(antwoord, 0, gelezen).TrimEnd('\0', '\n');
    }

    /// <summary><c>stream: OK</c>, <c>stream: Win.Test.EICAR_HDB-1 FOUND</c>, or a sentence that ends in ERROR.</summary>
    private Scanantwoord Lees(string antwoord)
    {
        const string Kop = "stream: ";
        if (antwoord == Kop + "OK")
        {
            return new(Scanoordeel.Schoon);
        }

        if (antwoord.StartsWith(Kop, StringComparison.Ordinal) && antwoord.EndsWith(" FOUND", StringComparison.Ordinal))
        {
            return new(Scanoordeel.Besmet, antwoord[Kop.Length..^" FOUND".Length]);
        }

        log.LogError("The virus scanner answered {Antwoord}", antwoord);
        return new(Scanoordeel.Onbereikbaar);
    }
}
