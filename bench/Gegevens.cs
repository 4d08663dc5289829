using Partituur.Demo.Register;
using Partituur.Kern.Logboek;
using Partituur.Web.Bediening;
using Partituur.Web.Infrastructuur;

namespace Partituur.Bench;

/// <summary>Data set S: the demonstration, with one case as full as a case gets, and the register of 2012 in one house.</summary>
public static class Gegevens
{
    public static async Task<int> ZetKlaarAsync(string map)
    {
        var instellingen = Instellingen.Lees(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        await using var db = instellingen.Verbinding.Maak(instellingen.Logsleutel(), instellingen.Bsnsleutel());
        db.KijkAlsInstallatie();
        await db.WerkBijAsync();
        await DemoAccounts.LaadAsync(db, TimeProvider.System, null, CancellationToken.None);
        db.ChangeTracker.Clear();
        var huis = db.Huizen.Where(h => h.Naam == RegisterImport.EersteHuis).Select(h => h.Id).First();
        await new RegisterImport(db, TimeProvider.System).VoerUitAsync(map, huis, null, CancellationToken.None);

        db.ChangeTracker.Clear();
        await VolDossier.MaakAsync(db);

        // Sealed before the clock runs: what is measured is a working day, not the night after an import.
        db.ChangeTracker.Clear();
        while (await Logketen.VerzegelAsync(db, instellingen.Logsleutel()) > 0)
        {
        }

        return 0;
    }
}
