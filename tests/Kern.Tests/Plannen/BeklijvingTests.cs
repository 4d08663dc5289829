using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

/// <summary>Eis 83, 92: months after the end it is asked whether it held, of who directed the case or of the house; the answer changes nothing.</summary>
public sealed class BeklijvingTests : IDisposable
{
    private static readonly DateOnly Uiterlijk = Een.Vandaag.AddDays(30);
    private readonly Geheugen geheugen = new();

    public void Dispose() => geheugen.Dispose();

    [Fact]
    public void Een_antwoord_is_te_verbeteren_en_terug_te_nemen_en_staat_daarna_vast()
    {
        var vraag = Vraag();
        Breekt.Regel("beklijving-termijn-voorbij", () => Vraag(Een.Vandaag.AddDays(-1)));
        Breekt.Regel("beklijving-zonder-toelichting", () => vraag.Beantwoord(Beklijfd.Deels, " ", null, Een.Handeling()), vraag);
        Breekt.Regel("te-lang", () => vraag.Beantwoord(Beklijfd.HieldStand, null, new string('x', 2001), Een.Handeling()), vraag);
        Breekt.Regel("beklijving-zonder-antwoord", () => vraag.NeemTerug(Een.Handeling()), vraag);
        vraag.Beantwoord(Beklijfd.HieldStand, null, " Het gaat goed. ", Een.Handeling(Een.Regisseur));
        Assert.Equal((Beklijfd.HieldStand, "Het gaat goed.", Een.Regisseur, Uiterlijk), (vraag.Uitkomst!.Value, vraag.Ontvanger, vraag.BeantwoordDoorId!.Value, vraag.TeVerbeterenTot!.Value));
        vraag.Beantwoord(Beklijfd.HieldGeenStand, "Het ging mis", null, Een.Handeling());
        vraag.NeemTerug(Een.Handeling());
        Assert.Equal((null, null, null), (vraag.Uitkomst, vraag.Ontvanger, vraag.BeantwoordOp));
        vraag.Beantwoord(Beklijfd.HieldStand, null, null, Een.Handeling());
        Breekt.Regel("beklijving-staat-vast", () => vraag.Beantwoord(Beklijfd.Deels, "Toch", null, Een.Handeling(op: Een.Nu.AddDays(31))), vraag);
        Assert.Equal(["beklijving-gevraagd", "beklijving-beantwoord", "beklijving-verbeterd", "beklijving-teruggenomen", "beklijving-beantwoord"], vraag.Sporen());
    }

    [Fact]
    public void Een_procesregisseur_antwoordt_en_administratie_alleen_als_het_huis_wordt_gevraagd()
    {
        var (persoonlijk, huis) = (Vraag(), Vraag());
        huis.GaatNaarHuis();
        Assert.True(PlannenRechten.Mag(PlanRecht.Standhouden, Een.Kijker(Rol.Procesregisseur), persoonlijk));
        Assert.False(PlannenRechten.Mag(PlanRecht.Standhouden, Een.Kijker(Rol.Administratie), persoonlijk));
        Assert.True(PlannenRechten.Mag(PlanRecht.Standhouden, Een.Kijker(Rol.Administratie), huis));
        Assert.False(PlannenRechten.Mag(PlanRecht.Standhouden, Een.Kijker(Rol.Partnerprofessional), huis));
        Assert.False(PlannenRechten.Mag(PlanRecht.Standhouden, Een.Kijker(Rol.Procesregisseur, huis: Een.AnderHuis), huis));
    }

    [Fact]
    public async Task Elk_einde_wordt_twee_keer_gevraagd_ook_als_de_casus_weer_openging()
    {
        var (gebleven, heropend, loopt) = (Een.Casus(nummer: "C1").InUitvoering(), Een.Casus(nummer: "C2"), Een.Casus(nummer: "C3"));
        gebleven.Afgeschaald();
        var evaluatie = new Evaluatie(heropend, [], Evaluaties.Goed(), Een.Handeling(Een.Regisseur));
        await geheugen.BewaarAsync(gebleven, heropend, loopt, evaluatie);

        Assert.Equal(0, await VraagAsync(Een.Nu.AddMonths(6).AddDays(-1)));
        Assert.Equal(2, await VraagAsync(Een.Nu.AddMonths(6)));
        Assert.Equal(0, await VraagAsync(Een.Nu.AddMonths(7)));
        Assert.Equal(2, await VraagAsync(Een.Nu.AddMonths(12)));
        Assert.Equal(0, await VraagAsync(Een.Nu.AddMonths(13)));
        await using var db = geheugen.Open();
        var vragen = await db.Beklijvingen.OrderBy(b => b.Ronde).ToListAsync();
        Assert.Equal([(1, 6, Een.Regisseur), (2, 12, Een.Regisseur)], vragen.Where(b => b.CasusId == gebleven.Id).Select(b => (b.Ronde, b.NaMaanden, b.AanId!.Value)));
        Assert.All(vragen.Where(b => b.CasusId == heropend.Id), b => Assert.Null(b.AanId));
        Assert.DoesNotContain(vragen, b => b.CasusId == loopt.Id);
    }

    [Fact]
    public async Task Het_beleid_van_de_dag_van_het_einde_geldt_en_na_een_jaar_vraagt_niemand_meer()
    {
        var casus = Een.Casus().InUitvoering().Afgeschaald();
        await geheugen.BewaarAsync(casus, Beleid.NieuweVersie(Beleid.StandhoudenEersteMaanden, 2, Een.Vandaag.AddDays(1), "Bestuur"), Beleid.NieuweVersie(Beleid.StandhoudenTweedeMaanden, 90, new DateOnly(2020, 1, 2), "Bestuur"));
        Assert.Equal(0, await VraagAsync(Een.Nu.AddMonths(3)));
        Assert.Equal(0, await VraagAsync(Een.Nu.AddMonths(18).AddDays(1)));
        Assert.Equal(1, await VraagAsync(Een.Nu.AddMonths(18).AddDays(-1)));
    }

    [Fact]
    public async Task Wie_hier_niet_meer_regisseert_laat_de_vraag_aan_het_huis()
    {
        var casus = Een.Casus().InUitvoering().Afgeschaald();
        await geheugen.BewaarAsync(casus);
        Assert.Equal(1, await VraagAsync(Een.Nu.AddMonths(6)));
        await using (var db = geheugen.Open())
        {
            (await db.Professionals.AsTracking().SingleAsync(p => p.Id == Een.Regisseur)).NeemRolAf(Een.Huis, Rol.Procesregisseur, Een.Vandaag.AddMonths(6).AddDays(1));
            await db.SaveChangesAsync();
        }

        Assert.Equal(0, await VraagAsync(Een.Nu.AddMonths(6).AddDays(3)));
        await using var na = geheugen.Open();
        Assert.Null((await na.Beklijvingen.SingleAsync()).AanId);
        Assert.Equal(1, await VraagAsync(Een.Nu.AddMonths(12)));
        Assert.All(await na.Beklijvingen.AsNoTracking().ToListAsync(), b => Assert.Null(b.AanId));
    }

    private static Beklijving Vraag(DateOnly? uiterlijk = null) => new(Een.Huis, CasusId.Nieuw(), Een.Nu.AddMonths(-6), 1, 6, Een.Regisseur, uiterlijk ?? Uiterlijk, Een.Installatie());

    private async Task<int> VraagAsync(DateTimeOffset op)
    {
        await using var db = geheugen.Open();
        return await new BeklijvingVragen(db).VoerUitAsync(Een.Huis, new Handeling(null, null, Een.Huis, "installatie.beklijving", op));
    }
}
