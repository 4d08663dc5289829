using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Toegang;

namespace Partituur.Web.Bediening;

/// <summary>
/// <c>./start</c>: makes the database, loads the demonstration and serves. The demonstration goes only into an empty database; existing data is never touched.
/// </summary>
public static class Start
{
    public static async Task<int> VoerUitAsync(bool leeg, string[] args, CancellationToken stop)
    {
        var configuratie = new ConfigurationBuilder().AddEnvironmentVariables().AddEnvironmentVariables("ASPNETCORE_").AddCommandLine(args).Build();
        var instellingen = Instellingen.Lees(configuratie);
        bool demo;
        await using (var db = instellingen.Verbinding.Maak(instellingen.Logsleutel(), instellingen.Bsnsleutel()))
        {
            db.KijkAlsInstallatie();
            await db.WerkBijAsync(stop);
            var heeftDemo = await db.Accounts.AnyAsync(a => a.IsDemo, stop);
            var heeftEcht = await db.Accounts.AnyAsync(a => !a.IsDemo, stop);
            if (leeg && heeftDemo)
            {
                await Console.Error.WriteLineAsync($"Partituur kan niet leeg beginnen: in deze database staat de demonstratie ({instellingen.Gegevens}). Kies een andere map met PARTITUUR_GEGEVENS, of een andere Database__Verbinding.");
                return 1;
            }

            if (!leeg && !heeftDemo && !heeftEcht)
            {
                await Voortgang.ToonAsync("Demonstratie laden", v => DemoAccounts.LaadAsync(db, TimeProvider.System, v, stop));
            }

            demo = !leeg && !heeftEcht;
        }

        // Without TLS only on this machine: a public address stands behind a proxy that has it.
        var adressen = (configuratie["URLS"] ?? "http://127.0.0.1:5080").Split(';');
        var opEigenMachine = adressen.All(a => a.StartsWith("http://127.", StringComparison.Ordinal) || a.StartsWith("http://localhost", StringComparison.Ordinal) || a.StartsWith("http://[::1]", StringComparison.Ordinal));
        if (demo && !opEigenMachine)
        {
            await Console.Error.WriteLineAsync("Partituur start de demonstratie alleen op deze machine: kies in ASPNETCORE_URLS een adres als http://127.0.0.1:5080.");
            return 1;
        }

        return await Dienst.DraaiAsync([.. args, $"--Demo={demo}", $"--ZonderHttps={opEigenMachine}", $"--urls={string.Join(';', adressen)}"], app => Vertel(app, demo));
    }

    private static void Vertel(WebApplication app, bool demo)
    {
        Console.WriteLine($"Partituur draait op {string.Join(" en ", app.Urls)}");
        using var ruimte = app.Services.CreateScope();
        var db = ruimte.ServiceProvider.GetRequiredService<PartituurDb>();
        if (demo)
        {
            Console.WriteLine($"Demo-accounts (wachtwoord: {DemoAccounts.Wachtwoord}):");
            foreach (var (gebruikersnaam, uitleg) in DemoAccounts.LijstAsync(db).GetAwaiter().GetResult())
            {
                Console.WriteLine($"  {gebruikersnaam,-16} {uitleg}");
            }
        }
        else if (!db.Accounts.Any())
        {
            Console.WriteLine($"Open dit adres en maak de eerste beheerder met de code {app.Services.GetRequiredService<Opstartcode>().Waarde}");
        }

        Console.WriteLine("Stop met Ctrl+C.");
    }
}
