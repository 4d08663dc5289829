using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Netwerk;

/// <summary>A database from before a policy gets it when it is brought up to date; what a house chose stays.</summary>
public abstract class BeleidBijwerkenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private const string Weg = Beleid.AntwoordlinkUren;

    [Fact]
    public async Task Beleid_dat_ontbreekt_komt_er_een_keer_bij_en_staat_in_het_logboek()
    {
        var stop = TestContext.Current.CancellationToken;
        await using (var db = Open())
        {
            db.Open(Wereld.Installatie());
            var tabel = db.Model.FindEntityType(typeof(Beleidsregel))!.GetSchemaQualifiedTableName();
            await Omgeving.Databank.VoerUitAsync($"DELETE FROM {tabel} WHERE naam = '{Weg}'");
            db.Add(Beleid.NieuweVersie(Beleid.NavragenPerDag, 1, Wereld.Vandaag, "Besluit van de stuurgroep"));
            await db.SaveChangesAsync(stop);
        }

        var voor = await SporenAsync();
        for (var keer = 0; keer < 2; keer++)
        {
            await using var db = Open();
            await db.WerkBijAsync(stop);
        }

        var regels = await ZoekAsync(db => db.Beleidsregels.AsNoTracking().ToListAsync(stop));
        Assert.Equal("72", Assert.Single(regels, r => r.Naam == Weg).Waarde);
        Assert.Equal(72, regels.Getal(Weg, new DateOnly(2020, 1, 1)));
        Assert.Equal(1, regels.Getal(Beleid.NavragenPerDag, Wereld.Vandaag));
        Assert.Equal(Beleid.Namen.Count + 1, regels.Count);
        Assert.Equal(voor + 1, await SporenAsync());
    }

    private Task<int> SporenAsync() => ZoekAsync(db => db.Logregels.CountAsync(l => l.Soort == Logsoort.Gebeurtenis && l.Wat == "beleid-vastgelegd"));
}

public sealed class BeleidBijwerkenOpSqlite(Omgeving<SqliteDatabank> omgeving) : BeleidBijwerkenTests<SqliteDatabank>(omgeving);

public sealed class BeleidBijwerkenOpPostgres(Omgeving<PostgresDatabank> omgeving) : BeleidBijwerkenTests<PostgresDatabank>(omgeving);
