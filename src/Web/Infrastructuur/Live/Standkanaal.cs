using System.Collections.Concurrent;
using System.Threading.Channels;
using Npgsql;
using Partituur.Kern.Data;

namespace Partituur.Web.Infrastructuur.Live;

/// <summary>
/// Tells everybody who follows something on this node that there is a newer state of it (besluit 0022). On PostgreSQL every node listens on one connection of its own, so that what is saved on
/// one node is heard on all; on SQLite there is one node. What is told is only an id: whoever hears it reads through the gate.
/// </summary>
public sealed class Standkanaal(Instellingen instellingen, IHostApplicationLifetime leven, ILogger<Standkanaal> log)
{
    public const string Naam = "partituur_stand";

    private static readonly TimeSpan Adempauze = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<Abonnement, byte> abonnementen = new();
    private int luistert;

    /// <summary>Begins to hear about one object. The reader looks once before it waits, so that nothing falls in between.</summary>
    public Abonnement Abonneer(Guid id)
    {
        if (instellingen.Verbinding.IsPostgres && Interlocked.Exchange(ref luistert, 1) == 0)
        {
            _ = LuisterAsync(leven.ApplicationStopping);
        }

        var abonnement = new Abonnement(this, id);
        abonnementen[abonnement] = 0;
        return abonnement;
    }

    /// <summary>Something newer was saved; null is: look at everything.</summary>
    public void Meld(Guid? id)
    {
        foreach (var abonnement in abonnementen.Keys.Where(a => id is null || a.Id == id))
        {
            abonnement.Meld();
        }
    }

    private async Task LuisterAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var tekst = new NpgsqlConnectionStringBuilder(instellingen.Verbinding.Tekst) { Pooling = false, KeepAlive = 15 };
                await using var verbinding = new NpgsqlConnection(tekst.ConnectionString);
                verbinding.Notification += (_, bericht) => Meld(Guid.TryParse(bericht.Payload, out var id) ? id : null);
                await verbinding.OpenAsync(stop);
                await using (var luister = new NpgsqlCommand($"LISTEN {Naam}", verbinding))
                {
                    await luister.ExecuteNonQueryAsync(stop);
                }

                // What was saved while nobody listened.
                Meld(null);
                while (true)
                {
                    await verbinding.WaitAsync(stop);
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fout)
            {
                log.LogWarning(fout, "The line on which nodes tell each other of newer states broke; it is made again");
                await Task.Delay(Adempauze, CancellationToken.None);
            }
        }
    }

    /// <summary>One who follows.</summary>
    public sealed class Abonnement(Standkanaal kanaal, Guid id) : IDisposable
    {
        private readonly Channel<bool> seinen = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        public Guid Id => id;

        /// <summary>Waits for something newer. Several at once are one.</summary>
        public async Task WachtAsync(CancellationToken stop) => await seinen.Reader.ReadAsync(stop);

        public void Dispose() => kanaal.abonnementen.TryRemove(this, out _);

        internal void Meld() => seinen.Writer.TryWrite(true);
    }
}
