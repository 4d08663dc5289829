using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Overleggen;

namespace Partituur.Kern.Tests.Overleggen;

/// <summary>Eis 28, 68, 74: what waits for a meeting, and what a meeting decided.</summary>
public sealed class BesluitVastleggenTests : IDisposable
{
    private readonly Geheugen geheugen = new();
    private readonly Melding melding = Een.Melding();
    private readonly Casus casus;

    public BesluitVastleggenTests() => casus = Een.Casus(melding: melding.Id);

    public void Dispose() => geheugen.Dispose();

    [Fact]
    public async Task Een_besluit_staat_ook_in_het_journaal_van_de_casus()
    {
        var overleg = Een.Overleg();
        overleg.Agendeer(casus);
        overleg.WasAanwezig(Een.Politie, true);
        await geheugen.BewaarAsync(melding, casus, overleg);
        await using var db = geheugen.Open();
        var terug = await db.Overleggen.Include(o => o.Agenda).Include(o => o.Aanwezigen).SingleAsync();
        await new BesluitVastleggen(db).VoerUitAsync(terug, casus.Id, " Huisbezoek ", Een.Handeling(Een.Agent, Een.Politie));
        await db.SaveChangesAsync();
        var regel = await db.Journaal.AsNoTracking().SingleAsync();
        Assert.Equal(("Besluit van het casusoverleg van 10 maart 2026: Huisbezoek", casus.Id, Een.Politie, Kring.Deelnemers), (regel.Inhoud, regel.CasusId, regel.BronId, regel.Kring));
        Assert.Equal("Huisbezoek", terug.Agenda[0].Besloten);
        Assert.True(terug.Aanwezigen[0].WasErBij);
        await Breekt.RegelAsync("casus-niet-op-agenda", () => new BesluitVastleggen(db).VoerUitAsync(terug, CasusId.Nieuw(), "Besluit", Een.Handeling()));
    }

    [Fact]
    public async Task Een_casus_wacht_tot_zij_op_een_agenda_van_vandaag_of_later_staat()
    {
        var overleg = Een.Overleg();
        overleg.Agendeer(casus);
        await geheugen.BewaarAsync(melding, casus);
        Assert.Equal([casus.Id], await WachtAsync(Een.Vandaag));
        await geheugen.BewaarAsync(overleg);
        Assert.Empty(await WachtAsync(Een.Vandaag));
        Assert.Equal([casus.Id], await WachtAsync(Een.Vandaag.AddDays(1)));
    }

    [Fact]
    public async Task Alleen_lopende_casussen_van_de_doelgroep_die_een_overleg_leidt_wachten()
    {
        var (tweede, derde) = (Een.Melding(nummer: "2026-0043"), Een.Melding(nummer: "2026-0044"));
        await geheugen.BewaarAsync(melding, tweede, derde, casus, Een.Casus(melding: tweede.Id, nummer: "C2").MetRegisseur(), Een.Casus(melding: derde.Id, nummer: "C3").Afgesloten());
        Assert.Equal([casus.Id], await WachtAsync(Een.Vandaag));
        await using var db = geheugen.Open();
        Assert.Empty(await Wachtlijst.Van(db, DoelgroepId.Nieuw(), Een.Vandaag).ToListAsync());
    }

    private async Task<List<CasusId>> WachtAsync(DateOnly dag)
    {
        await using var db = geheugen.Open();
        return await Wachtlijst.Van(db, Een.Jeugd, dag).Select(c => c.Id).ToListAsync();
    }
}
