using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Partituur.Testhulp;

/// <summary>A clamd that speaks the protocol on a free port: finds a virus in what contains EICAR, and answers strangely to what contains STUK.</summary>
public sealed class Nepclamd : IAsyncDisposable
{
    private readonly TcpListener luisteraar = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource einde = new();
    private readonly Task werk;

    public Nepclamd()
    {
        luisteraar.Start();
        werk = LuisterAsync();
    }

    public string Adres => $"127.0.0.1:{((IPEndPoint)luisteraar.LocalEndpoint).Port}";

    /// <summary>Bytes of each file that came in.</summary>
    public List<int> Gezien { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await einde.CancelAsync();
        luisteraar.Stop();
        await werk;
        einde.Dispose();
    }

    private async Task LuisterAsync()
    {
        try
        {
            while (true)
            {
                using var klant = await luisteraar.AcceptTcpClientAsync(einde.Token);
                await AntwoordAsync(klant.GetStream());
            }
        }
        catch (Exception fout) when (fout is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AntwoordAsync(NetworkStream stroom)
    {
        var woord = new byte["zINSTREAM\0".Length];
        await stroom.ReadExactlyAsync(woord, einde.Token);
        Assert.Equal("zINSTREAM\0", Encoding.ASCII.GetString(woord));
        using var bestand = new MemoryStream();
        while (true)
        {
            var lengte = new byte[4];
            await stroom.ReadExactlyAsync(lengte, einde.Token);
            var aantal = BinaryPrimitives.ReadInt32BigEndian(lengte);
            if (aantal == 0)
            {
                break;
            }

            var deel = new byte[aantal];
            await stroom.ReadExactlyAsync(deel, einde.Token);
            bestand.Write(deel);
        }

        Gezien.Add((int)bestand.Length);
        var tekst = Encoding.ASCII.GetString(bestand.ToArray());
        var antwoord = tekst.Contains("EICAR", StringComparison.Ordinal) ? "stream: Eicar-Test-Signature FOUND\0" : tekst.Contains("STUK", StringComparison.Ordinal) ? "INSTREAM size limit exceeded. ERROR\0" : "stream: OK\0";
        await stroom.WriteAsync(Encoding.ASCII.GetBytes(antwoord), einde.Token);
    }
}
