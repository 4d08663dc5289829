using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Triage;

/// <summary>How decisions are kept: with or without a toets, and one that lapsed beside the one that holds.</summary>
public abstract class BesluitOpslagTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wie_na_een_besluit_nog_iets_bewaart_wijzigt_het_besluit_niet(bool metToets)
    {
        var (een, ander) = (await Wereld.EenMeldingAsync(), await Wereld.EenMeldingAsync());
        await using var db = Open();
        var handeling = Wereld.Als("triagevoorzitter");
        db.Open(handeling);
        var ja = new Criterium(true, "Blijkt uit de melding");
        foreach (var melding in new[] { een, ander })
        {
            var bij = await db.Meldingen.AsTracking().Include(m => m.Betrokkenen).FirstAsync(m => m.Id == melding.Id);
            await new BesluitNemen(db).VoerUitAsync(bij, new(Uitkomst.Casusoverleg, "Samen bespreken.", null, null, metToets ? new(ja, ja, Criterium.Niet, Criterium.Niet) : null, null), handeling);
            await db.SaveChangesAsync();
        }

        var gelezen = await db.Triagebesluiten.AsTracking().SingleAsync(b => b.MeldingId == ander.Id);
        Assert.Equal(metToets, gelezen.Toets?.Ongrijpbaar.Voldaan == true);
        await db.SaveChangesAsync();
    }

    [Fact]
    public async Task Naast_een_vervallen_besluit_kan_er_een_gelden_en_dat_is_het_enige_dat_men_vindt()
    {
        var melding = await Wereld.EenMeldingAsync();
        await using var db = Open();
        var handeling = Wereld.Als("triagevoorzitter");
        db.Open(handeling);
        var bij = await db.Meldingen.AsTracking().FirstAsync(m => m.Id == melding.Id);
        var eerste = new Triagebesluit(bij, Uitkomst.LokaalNetwerk, "Dichtbij.", null, "Buurtteam", null, handeling);
        db.Add(eerste);
        await db.SaveChangesAsync();
        eerste.Vervalt(bij, "Het buurtteam kan dit niet.", handeling);
        await db.SaveChangesAsync();
        db.Add(new Triagebesluit(bij, Uitkomst.NietInBehandeling, "Elders geregeld.", null, null, null, handeling));
        await db.SaveChangesAsync();
        Assert.Equal(Uitkomst.NietInBehandeling, await ZoekAsync(d => d.Triagebesluiten.Where(b => b.MeldingId == melding.Id).Select(b => b.Uitkomst).SingleAsync()));
        Assert.Equal(2, await ZoekAsync(d => d.Triagebesluiten.IgnoreQueryFilters([Kern.Data.PartituurDb.Geldig]).CountAsync(b => b.MeldingId == melding.Id)));
    }
}

public sealed class BesluitOpslagOpSqlite(Omgeving<SqliteDatabank> omgeving) : BesluitOpslagTests<SqliteDatabank>(omgeving);

public sealed class BesluitOpslagOpPostgres(Omgeving<PostgresDatabank> omgeving) : BesluitOpslagTests<PostgresDatabank>(omgeving);
