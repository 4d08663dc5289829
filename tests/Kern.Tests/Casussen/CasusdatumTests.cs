using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Tests.Casussen;

/// <summary>Important dates of a case: planned, warned for, dealt with.</summary>
public sealed class CasusdatumTests
{
    private readonly PersoonId vader = PersoonId.Nieuw();

    [Fact]
    public void Een_datum_waarschuwt_vooraf_en_blijft_tot_iemand_zegt_wat_ervan_kwam()
    {
        var datum = Nieuw(Een.Casus().Met(vader), dag: 20);
        Assert.Equal([false, true, true, true], new[] { 5, 6, 20, 400 }.Select(n => datum.Waarschuwt(Een.Vandaag.AddDays(n))));
        Assert.Equal([false, true, true], new[] { 20, 21, 400 }.Select(n => datum.IsVoorbij(Een.Vandaag.AddDays(n))));
        datum.HandelAf(DatumStatus.Geweest, " Veroordeeld ", Een.Handeling(op: Een.Nu.AddDays(20)));
        Assert.Equal((DatumStatus.Geweest, "Veroordeeld", false, false), (datum.Status, datum.Afloop, datum.Waarschuwt(Een.Vandaag.AddDays(30)), datum.IsVoorbij(Een.Vandaag.AddDays(30))));
        Assert.Equal(["casusdatum-gepland", "casusdatum-afgehandeld"], datum.Sporen());
    }

    [Fact]
    public void Een_datum_kent_bron_kring_en_persoon()
    {
        var casus = Een.Casus().Met(vader);
        var datum = new Casusdatum(casus, new(Datumsoort.Vrijlating, vader, Een.Vandaag, new(9, 0), null, Kring.Procesregie), 3, Een.Handeling(Een.Agent, Een.Politie));
        Assert.Equal((casus.Id, vader, Een.Politie, Een.Agent, Kring.Procesregie, Een.Vandaag.AddDays(-3)), (datum.CasusId, datum.OverId, datum.BronId, datum.DoorId, datum.Kring, datum.WaarschuwVanaf));
        Assert.Equal((Een.Huis, Een.Nu, new TimeOnly(9, 0), datum.Id.Waarde), (datum.HuisId, datum.VastgelegdOp, datum.Tijd!.Value, datum.Sleutel));
    }

    [Fact]
    public void Een_nieuwe_datum_ligt_niet_in_het_verleden_en_gaat_over_iemand_uit_de_casus()
    {
        var casus = Een.Casus().Met(vader);
        Breekt.Regel("casusdatum-voorbij", () => Nieuw(casus, dag: -1), casus);
        Breekt.Regel("casus-persoon-onbekend", () => Nieuw(casus, over: PersoonId.Nieuw()), casus);
        Breekt.Regel("casusdatum-anders-zonder-woord", () => _ = new Casusdatum(casus, new(Datumsoort.Anders, null, Een.Vandaag, null, " ", Kring.Deelnemers), 14, Een.Handeling()), casus);
        Breekt.Regel("te-lang", () => _ = new Casusdatum(casus, new(Datumsoort.Anders, null, Een.Vandaag, null, new string('x', 201), Kring.Deelnemers), 14, Een.Handeling()), casus);
        Breekt.Regel("casus-loopt-niet", () => Nieuw(Een.Casus().InUitvoering().Afgesloten()));
    }

    [Fact]
    public void Een_wijziging_zet_ook_de_waarschuwing_en_wat_voorbij_is_houdt_zijn_dag()
    {
        var casus = Een.Casus().Met(vader);
        var datum = Nieuw(casus, dag: 2);
        var later = Een.Handeling(op: Een.Nu.AddDays(10));
        datum.Wijzig(casus, new(Datumsoort.Zitting, vader, Een.Vandaag.AddDays(2), null, "Toch vader", Kring.Deelnemers), 7, later);
        Assert.Equal((vader, "Toch vader", Een.Vandaag.AddDays(-5)), (datum.OverId, datum.Notitie, datum.WaarschuwVanaf));
        Breekt.Regel("casusdatum-voorbij", () => datum.Wijzig(casus, new(Datumsoort.Zitting, null, Een.Vandaag.AddDays(9), null, null, Kring.Deelnemers), 7, later), datum);
        datum.Wijzig(casus, new(Datumsoort.Zitting, null, Een.Vandaag.AddDays(30), null, null, Kring.Deelnemers), 7, later);
        Assert.Equal(Een.Vandaag.AddDays(23), datum.WaarschuwVanaf);
        datum.HandelAf(DatumStatus.GaatNietDoor, "Ingetrokken", later);
        Breekt.Regel("casusdatum-al-afgehandeld", () => datum.Wijzig(casus, new(Datumsoort.Zitting, null, Een.Vandaag.AddDays(31), null, null, Kring.Deelnemers), 7, later), datum);
    }

    [Fact]
    public void Afhandelen_vraagt_een_uitkomst_en_een_woord_en_is_terug_te_draaien()
    {
        var casus = Een.Casus();
        var datum = Nieuw(casus, dag: 3);
        Breekt.Regel("casusdatum-afhandelen-als", () => datum.HandelAf(DatumStatus.Verwacht, "Iets", Een.Handeling()), datum);
        Breekt.Regel("casusdatum-nog-niet-geweest", () => datum.HandelAf(DatumStatus.Geweest, "Iets", Een.Handeling()), datum);
        Breekt.Regel("verplicht-veld", () => datum.HandelAf(DatumStatus.GaatNietDoor, " ", Een.Handeling()), datum);
        datum.HandelAf(DatumStatus.GaatNietDoor, "Uitgesteld", Een.Handeling());
        Breekt.Regel("casusdatum-al-afgehandeld", () => datum.HandelAf(DatumStatus.GaatNietDoor, "Nog eens", Een.Handeling()), datum);
        datum.ZetTerug(casus);
        Assert.Equal((DatumStatus.Verwacht, null, null), (datum.Status, datum.Afloop, datum.AfgehandeldOp));
        Breekt.Regel("casus-loopt-niet", () => datum.ZetTerug(casus.InUitvoering().Afgesloten()), datum);
    }

    private static Casusdatum Nieuw(Casus casus, int dag = 20, PersoonId? over = null) =>
        new(casus, new(Datumsoort.Zitting, over, Een.Vandaag.AddDays(dag), null, null, Kring.Deelnemers), 14, Een.Handeling());
}
