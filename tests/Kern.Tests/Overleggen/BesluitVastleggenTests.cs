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
    public async Task Lopende_casussen_van_de_doelgroep_wachten_en_onder_procesregie_tot_hun_plan_is_vastgesteld()
    {
        var (tweede, derde, vierde) = (Een.Melding(nummer: "2026-0043"), Een.Melding(nummer: "2026-0044"), Een.Melding(nummer: "2026-0045"));
        var (zonderPlan, metPlan) = (Een.Casus(melding: tweede.Id, nummer: "C2").MetRegisseur(), Een.Casus(melding: vierde.Id, nummer: "C4").MetRegisseur());
        metPlan.PlanIsVastgesteld();
        await geheugen.BewaarAsync(melding, tweede, derde, vierde, casus, zonderPlan, metPlan, Een.Casus(melding: derde.Id, nummer: "C3").Afgesloten());
        Assert.Equal(new[] { casus.Id, zonderPlan.Id }.ToHashSet(), (await WachtAsync(Een.Vandaag)).ToHashSet());
        await using var db = geheugen.Open();
        Assert.Empty(await Wachtlijst.Van(db, DoelgroepId.Nieuw(), Een.Vandaag).ToListAsync());
    }

    private async Task<List<CasusId>> WachtAsync(DateOnly dag)
    {
        await using var db = geheugen.Open();
        return await Wachtlijst.Van(db, Een.Jeugd, dag).Select(c => c.Id).ToListAsync();
    }
}
