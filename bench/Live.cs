using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.ServerSentEvents;
using System.Net.Sockets;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Partituur.Demo.Wereld;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;
using Partituur.Web.Bediening;
using Partituur.Web.Infrastructuur;

namespace Partituur.Bench;

/// <summary>A casusoverleg with fifty people who follow it live: how long until a change stands on every screen.</summary>
public static class Live
{
    private const int Mensen = 50;
    private const int Wisselingen = 40;

    /// <summary>The demonstration, and fifty partners at the meeting of today: signed, in the room, taking part in every case.</summary>
    public static async Task<int> ZetKlaarAsync()
    {
        await using var db = Open();
        await db.WerkBijAsync();
        await DemoAccounts.LaadAsync(db, TimeProvider.System, null, CancellationToken.None);
        db.ChangeTracker.Clear();
        var v = await new Vergaderbeheer(db).LeesAsync(await db.Vergaderingen.Where(x => x.Stand == Vergaderstand.Klaargezet).Select(x => x.Id).FirstAsync());
        var nu = TimeProvider.System.GetUtcNow();
        var voorzitter = await db.Accounts.Where(a => a.UserName == "voorzitter").Select(a => a.ProfessionalId).FirstAsync();
        var handeling = new Handeling(voorzitter, v.VoorzitterId, v.HuisId, "bench", nu);
        db.Open(handeling);
        var jeugdzorg = await db.Organisaties.Where(o => o.Naam == "Bureau Jeugdzorg").Select(o => o.Id).FirstAsync();
        var hash = new PasswordHasher<Account>().HashPassword(new Account(), DemoAccounts.Wachtwoord);
        var casussen = v.Punten.Select(p => p.CasusId).ToHashSet();
        for (var n = 0; n < Mensen; n++)
        {
            var wie = new Professional($"Volger {n:00}", jeugdzorg, null);
            wie.GeefRol(v.HuisId, Rol.Partnerprofessional, handeling.Dag.AddYears(-1));
            db.Add(wie);
            db.Add(new Account { Id = Guid.CreateVersion7(), UserName = $"volger{n}", NormalizedUserName = $"VOLGER{n}", ProfessionalId = wie.Id, PasswordHash = hash, SecurityStamp = Guid.NewGuid().ToString("N"), LockoutEnabled = true, IsDemo = true });
            v.Nodig([new Verwachte(wie.Id, jeugdzorg, Tafeldeel.Een, false, casussen)]);
            v.ZetDeelname(wie.Id, Deelname.InDeZaal);
            v.Teken(wie.Id, 0, true, handeling);
        }

        v.Begin(handeling);
        await db.SaveChangesAsync();
        return 0;
    }

    /// <summary>Forty times another case comes up, and everybody's screen fetches it. Prints one line of JSON.</summary>
    /// <param name="adres">Of the node, or of the door before the nodes.</param>
    /// <param name="pids">The processes of the nodes, for their memory.</param>
    public static async Task<int> MeetAsync(string adres, IReadOnlyList<int> pids)
    {
        var basis = new Uri(adres);
        var (id, casussen) = await VergaderingAsync();
        using var voorzitter = new Gebruiker(basis);
        await voorzitter.MeldAanAsync("voorzitter");
        List<Gebruiker> volgers = [.. Enumerable.Range(0, Mensen).Select(_ => new Gebruiker(basis))];
        await Parallel.ForEachAsync(Enumerable.Range(0, Mensen), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (n, _) => await volgers[n].MeldAanAsync($"volger{n}"));
        var velden = await voorzitter.FormulierAsync($"/overleggen/cockpit/{id}");
        Dictionary<string, string> token = new(StringComparer.Ordinal) { ["__RequestVerificationToken"] = velden["__RequestVerificationToken"] };

        // Every screen once, and some changes, so that nothing is compiled while the clock runs.
        foreach (var volger in volgers)
        {
            await volger.PaginaAsync($"/overleggen/meevolgen/{id}");
        }

        var voor = pids.Sum(Geheugen);
        using var stop = new CancellationTokenSource();
        ConcurrentQueue<(double Gehoord, double Getoond)> tijden = [];
        var klok = Stopwatch.StartNew();
        double begin = 0;
        using SemaphoreSlim klaar = new(0);
        var lopend = volgers.Select(v => Task.Run(async () =>
        {
            await foreach (var _ in VolgAsync(v, id, stop.Token))
            {
                var gehoord = klok.Elapsed.TotalMilliseconds - begin;
                using var stand = await v.Http.GetAsync(new Uri($"/overleggen/meevolgen/{id}?handler=Stand", UriKind.Relative), stop.Token);
                stand.EnsureSuccessStatusCode();
                await stand.Content.CopyToAsync(Stream.Null, stop.Token);
                tijden.Enqueue((gehoord, klok.Elapsed.TotalMilliseconds - begin));
                klaar.Release();
            }
        }, stop.Token)).ToList();
        await WachtAsync(klaar, lopend);
        for (var n = 0; n < Wisselingen + 5; n++)
        {
            if (n == 5)
            {
                tijden.Clear();
            }

            begin = klok.Elapsed.TotalMilliseconds;
            using var antwoord = await voorzitter.Http.PostAsync(new Uri($"/overleggen/cockpit/{id}?handler=Ga&casus={casussen[n % casussen.Count]}", UriKind.Relative), new FormUrlEncodedContent(token));
            if (antwoord.StatusCode != HttpStatusCode.Redirect)
            {
                throw new InvalidOperationException($"The next case: {antwoord.StatusCode}.");
            }

            await WachtAsync(klaar, lopend);
        }

        var na = pids.Sum(Geheugen);
        await stop.CancelAsync();
        List<double> gehoord = [.. tijden.Select(t => t.Gehoord).Order()], getoond = [.. tijden.Select(t => t.Getoond).Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{{\"nodes\":{pids.Count},\"volgers\":{Mensen},\"wisselingen\":{Wisselingen},\"gehoordP50ms\":{gehoord[gehoord.Count / 2]:0},\"gehoordP99ms\":{gehoord[(int)(gehoord.Count * 0.99)]:0},\"getoondP50ms\":{getoond[getoond.Count / 2]:0},\"getoondP99ms\":{getoond[(int)(getoond.Count * 0.99)]:0},\"getoondLangste\":{getoond[^1]:0},\"geheugenMB\":{na / 1024},\"perVolgerKB\":{(na - voor) / Mensen}}}"));
        return 0;
    }

    /// <summary>A door before several nodes: each new connection goes to the next one, as a balancer of connections does.</summary>
    public static async Task<int> DeurAsync(int poort, IReadOnlyList<int> nodes)
    {
        using TcpListener luister = new(IPAddress.Loopback, poort);
        luister.Start();
        for (var n = 0; ; n++)
        {
            var klant = await luister.AcceptTcpClientAsync();
            var node = nodes[n % nodes.Count];
            _ = Task.Run(async () =>
            {
                using (klant)
                using (TcpClient daar = new())
                {
                    (klant.NoDelay, daar.NoDelay) = (true, true);
                    await daar.ConnectAsync(IPAddress.Loopback, node);
                    await Task.WhenAny(klant.GetStream().CopyToAsync(daar.GetStream()), daar.GetStream().CopyToAsync(klant.GetStream()));
                }
            });
        }
    }

    private static async IAsyncEnumerable<string> VolgAsync(Gebruiker wie, VergaderingId id, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        using var antwoord = await wie.Http.GetAsync(new Uri($"/overleggen/meevolgen/{id}?handler=Stroom", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, stop);
        antwoord.EnsureSuccessStatusCode();
        await foreach (var sein in SseParser.Create(await antwoord.Content.ReadAsStreamAsync(stop)).EnumerateAsync(stop))
        {
            if (sein.EventType == Web.Infrastructuur.Live.Standstroom.Soort)
            {
                yield return sein.Data;
            }
        }
    }

    /// <summary>Until all have it; who fails ends the measurement.</summary>
    private static async Task WachtAsync(SemaphoreSlim klaar, IReadOnlyList<Task> lopend)
    {
        for (var n = 0; n < Mensen; n++)
        {
            if (!await klaar.WaitAsync(TimeSpan.FromSeconds(20)))
            {
                await (lopend.FirstOrDefault(t => t.IsFaulted) ?? Task.FromException(new TimeoutException($"Only {n} of {Mensen} screens followed.")));
            }
        }
    }

    private static long Geheugen(int pid) => long.Parse(File.ReadLines($"/proc/{pid}/status").First(r => r.StartsWith("VmRSS", StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);

    private static async Task<(VergaderingId Id, IReadOnlyList<CasusId> Casussen)> VergaderingAsync()
    {
        await using var db = Open();
        var id = await db.Vergaderingen.Where(x => x.Stand == Vergaderstand.DeelEen).Select(x => x.Id).FirstAsync();
        return (id, [.. (await new Vergaderbeheer(db).LeesAsync(id)).Punten.Where(p => p.Deel == Tafeldeel.Een).Select(p => p.CasusId)]);
    }

    private static PartituurDb Open()
    {
        var instellingen = Instellingen.Lees(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        var db = instellingen.Verbinding.Maak(instellingen.Logsleutel(), instellingen.Bsnsleutel());
        db.KijkAlsInstallatie();
        return db;
    }
}
