using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Logboek;

public abstract class LogketenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private static string Tabel(string naam) => typeof(TDatabank) == typeof(PostgresDatabank) ? "logboek." + naam : naam;

    [Fact]
    public async Task Een_regel_die_achter_de_rug_om_is_gewijzigd_of_verwijderd_wordt_gevonden()
    {
        await Wereld.EenMeldingAsync();
        var gaaf = await ControleerAsync();
        Assert.True(gaaf.IsGaaf, string.Join('\n', gaaf.Fouten));
        Assert.Equal(gaaf.Regels, gaaf.Schakels);

        await Omgeving.Databank.VoerUitAsync($"UPDATE {Tabel("logregel")} SET grond = 'vervalst' WHERE id = (SELECT logregel_id FROM {Tabel("schakel")} WHERE nummer = 3)");
        Assert.Contains("schakel 3", Assert.Single((await ControleerAsync()).Fouten), StringComparison.Ordinal);

        await Omgeving.Databank.VoerUitAsync($"DELETE FROM {Tabel("logregel")} WHERE id = (SELECT logregel_id FROM {Tabel("schakel")} WHERE nummer = 5)");
        Assert.Contains((await ControleerAsync()).Fouten, f => f.Contains("verwijderd", StringComparison.Ordinal));

        // The end cut off, line and link: only the anchor outside the database tells.
        await Omgeving.Databank.VoerUitAsync($"DELETE FROM {Tabel("logregel")} WHERE id = (SELECT logregel_id FROM {Tabel("schakel")} WHERE nummer = {gaaf.Schakels})");
        await Omgeving.Databank.VoerUitAsync($"DELETE FROM {Tabel("schakel")} WHERE nummer = {gaaf.Schakels}");
        Assert.Contains((await ControleerAsync((gaaf.Schakels, gaaf.LaatsteHash))).Fouten, f => f.Contains("het einde is weggehaald", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Het_verzegelen_kijkt_een_venster_terug_en_een_hele_ronde_vindt_wat_ouder_is()
    {
        await Wereld.EenMeldingAsync();
        await ControleerAsync();
        await Wereld.EenMeldingAsync();
        await using var db = Open();
        var handeling = Wereld.Installatie();
        db.Open(handeling with { Op = handeling.Op.AddDays(-1) });
        db.Add(new Organisatie("Laat vastgelegd", Keten.Zorg));
        var stop = TestContext.Current.CancellationToken;
        await db.SaveChangesAsync(stop);
        var open = await db.Logregels.IgnoreQueryFilters([PartituurDb.Toegang]).CountAsync(l => !db.Schakels.Any(s => s.LogregelId == l.Id), stop);
        Assert.True(open > 1);
        Assert.Equal(open - 1, await Logketen.VerzegelAsync(db, Databank.Sleutel, terug: TimeSpan.FromHours(1), stop: stop));
        Assert.Equal(0, await Logketen.VerzegelAsync(db, Databank.Sleutel, terug: TimeSpan.FromHours(1), stop: stop));
        Assert.Equal(1, await Logketen.VerzegelAsync(db, Databank.Sleutel, stop: stop));
    }

    [Fact]
    public async Task Zonder_handeling_of_zonder_gebeurtenis_wordt_niets_opgeslagen()
    {
        await using var db = Open();
        db.Add(new Organisatie("Zonder handeling", Keten.Zorg));
        await Assert.ThrowsAsync<GeenSpoor>(() => db.SaveChangesAsync());
        db.ChangeTracker.Clear();
        db.Open(Wereld.Installatie());
        var organisatie = await db.Organisaties.FirstAsync(o => o.Naam == "GGZ");
        db.Entry(organisatie).Property(o => o.Naam).CurrentValue = "Stil gewijzigd";
        await Assert.ThrowsAsync<GeenSpoor>(() => db.SaveChangesAsync());
    }

    private async Task<Logcontrole> ControleerAsync((long, string)? anker = null)
    {
        await using var db = Open();
        await Logketen.VerzegelAsync(db, Databank.Sleutel);
        return await Logketen.ControleerAsync(db, Databank.Sleutel, anker);
    }
}

public sealed class LogketenOpSqlite(Omgeving<SqliteDatabank> omgeving) : LogketenTests<SqliteDatabank>(omgeving);

public sealed class LogketenOpPostgres(Omgeving<PostgresDatabank> omgeving) : LogketenTests<PostgresDatabank>(omgeving);
