using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Triage;

/// <summary>Eis 32: a code rood that waits rises to the chairs and the manager, each step once, and is counted.</summary>
public abstract class CodeRoodWachtTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Wie_niet_reageert_wordt_gewaarschuwd_elke_trap_een_keer_en_de_manager_hoort_niet_welke()
    {
        var rood = await Wereld.EenMeldingAsync(codeRood: true);
        var gedaan = await Wereld.EenMeldingAsync(codeRood: true);
        var gewoon = await Wereld.EenMeldingAsync();
        await MetActieAsync(gedaan);
        Assert.Equal(0, await WaakAsync(59));
        Assert.Equal(1, await WaakAsync(61));
        Assert.Equal(0, await WaakAsync(62));

        using var voorzitter = await AlsAsync("triagevoorzitter");
        Assert.Contains(rood.Nummer, (await voorzitter.GaAsync("/?soort=CodeRoodAlarm")).Tekst, StringComparison.Ordinal);
        using var manager = await AlsAsync("manager");
        Assert.DoesNotContain("wacht te lang", (await manager.GaAsync("/")).Tekst, StringComparison.Ordinal);

        Assert.Equal(1, await WaakAsync(121));
        Assert.Equal(0, await WaakAsync(5000));
        Assert.Equal([(rood.Id, Alarmtrap.Manager), (rood.Id, Alarmtrap.Vervanger)], await ZoekAsync(async db => (await db.CodeRoodAlarmen.ToListAsync()).Select(a => (a.MeldingId, a.Trap)).OrderByDescending(a => a.Trap).ToList()));
        Assert.Equal(2, await ZoekAsync(db => db.Logregels.CountAsync(l => l.Wat == "code-rood-alarm")));
        var werklijst = (await manager.GaAsync("/")).Tekst;
        Assert.Contains("1 melding met code rood wacht te lang", werklijst, StringComparison.Ordinal);
        Assert.DoesNotContain(rood.Nummer, werklijst, StringComparison.Ordinal);
        Assert.DoesNotContain(gewoon.Nummer, (await voorzitter.GaAsync("/?soort=CodeRoodAlarm")).Tekst, StringComparison.Ordinal);

        // Small counts are kept back, also in the API.
        foreach (var wie in new[] { "manager", "bestuurder" })
        {
            using var bezoeker = await AlsAsync(wie);
            var cijfers = await bezoeker.GaAsync("/inzicht/code-rood");
            Assert.Equal(HttpStatusCode.OK, cijfers.Status);
            Assert.Contains("< 10", cijfers.Tekst, StringComparison.Ordinal);
        }

        using var klant = await ApiAlsAsync("manager");
        Assert.Contains("\"totaal\":{\"waarde\":null", (await klant.HaalAsync($"jaarcijfers/{Wereld.Vandaag.Year}/code-rood")).Gelukt().Tekst, StringComparison.Ordinal);

        await MetActieAsync(rood);
        Assert.DoesNotContain("wacht te lang", (await manager.GaAsync("/")).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(rood.Nummer, (await voorzitter.GaAsync("/?soort=CodeRoodAlarm")).Tekst, StringComparison.Ordinal);
    }

    /// <summary>Looks as the installation does, this many minutes from now.</summary>
    private async Task<int> WaakAsync(int minuten)
    {
        await using var db = Open();
        var handeling = new Handeling(null, null, Wereld.Huis, "installatie.code-rood", Omgeving.Fabriek.Klok.GetUtcNow().AddMinutes(minuten));
        db.Open(handeling);
        var aantal = await new CodeRoodWaken(db).VoerUitAsync(Wereld.Huis, handeling);
        await db.SaveChangesAsync();
        return aantal;
    }

    private async Task MetActieAsync(Melding melding)
    {
        await using var db = Open();
        var handeling = Wereld.Als("triagevoorzitter");
        db.Open(handeling);
        (await db.Meldingen.AsTracking().Include(m => m.Spoedacties).FirstAsync(m => m.Id == melding.Id)).LegSpoedactieVast("Langs geweest", handeling);
        await db.SaveChangesAsync();
    }
}

public sealed class CodeRoodWachtOpSqlite(Omgeving<SqliteDatabank> omgeving) : CodeRoodWachtTests<SqliteDatabank>(omgeving);

public sealed class CodeRoodWachtOpPostgres(Omgeving<PostgresDatabank> omgeving) : CodeRoodWachtTests<PostgresDatabank>(omgeving);
