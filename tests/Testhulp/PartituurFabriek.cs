using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Partituur.Web.Infrastructuur;

namespace Partituur.Testhulp;

/// <summary>The real application over a test's database, with a clock that the test sets.</summary>
public sealed class PartituurFabriek : WebApplicationFactory<Program>
{
    /// <summary>Few, because the tests sign in a thousand times.</summary>
    public const int Wachtwoordrondes = 100;

    private readonly Databank databank;
    private bool zonderHttps;
    private readonly string gegevens;
    private readonly bool eigen;

    /// <param name="databank">The database.</param>
    /// <param name="gegevens">The folder of an application that was stopped and starts anew here; without it a folder of its own.</param>
    public PartituurFabriek(Databank databank, string? gegevens = null)
    {
        this.databank = databank;
        eigen = gegevens is null;
        this.gegevens = gegevens ?? Path.Combine(Path.GetTempPath(), $"partituur-gegevens-{Guid.NewGuid():N}");
        Klok = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-24T09:00:00Z", System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Tuesday 24 November 2026, ten in the morning in the Netherlands, until a test moves it.</summary>
    public FakeTimeProvider Klok { get; }

    /// <summary>Real Kestrel on a loopback port, a free one when none is given, for a real browser; without TLS.</summary>
    public Uri StartOpPoort(int poort = 0)
    {
        zonderHttps = true;
        UseKestrel(poort);
        StartServer();
        return Adres = new Uri(Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<Microsoft.AspNetCore.Hosting.Server.Features.IServerAddressesFeature>()!.Addresses.First());
    }

    /// <summary>Where it listens; null without a port.</summary>
    public Uri? Adres { get; private set; }

    public Bezoeker NieuweBezoeker() => new(Server.CreateHandler(), new Uri("https://partituur.test"));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Test");
        builder.UseSetting("Database:Verbinding", databank.Verbinding);
        builder.UseSetting("Gegevens", gegevens);
        builder.UseSetting("Demo", "true");
        builder.UseSetting("ZonderHttps", zonderHttps ? "true" : "false");
        builder.ConfigureLogging(l => l.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error).AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None)

            // The server of the tests has no limit of its own to raise.
            .AddFilter("Microsoft.AspNetCore.Routing.EndpointRoutingMiddleware", LogLevel.Error).AddFilter("Microsoft.AspNetCore.Mvc.Filters.RequestSizeLimitFilter", LogLevel.Error));
        builder.ConfigureServices(diensten =>
        {
            diensten.Replace(ServiceDescriptor.Singleton<TimeProvider>(Klok));
            diensten.Replace(ServiceDescriptor.Singleton(Databank.Sleutel));
            diensten.Replace(ServiceDescriptor.Singleton(Databank.Bsnsleutel));

            diensten.Configure<Microsoft.AspNetCore.Identity.PasswordHasherOptions>(o => o.IterationCount = Wachtwoordrondes);

            // The tests seal the log themselves when they want it sealed.
            diensten.RemoveAll<IHostedService>();
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && eigen && Directory.Exists(gegevens))
        {
            Directory.Delete(gegevens, recursive: true);
        }
    }
}
