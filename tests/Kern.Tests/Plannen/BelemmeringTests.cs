using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

/// <summary>A rule or waiting list that blocks: about no person, ended, and put back.</summary>
public sealed class BelemmeringTests
{
    private readonly Casus casus = Een.Casus();

    [Fact]
    public void Een_belemmering_gaat_over_geen_mens()
    {
        Assert.DoesNotContain(typeof(Belemmering).GetProperties(), p => (Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) == typeof(PersoonId));
        Assert.DoesNotContain(typeof(Doorzetting).GetProperties(), p => (Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) == typeof(PersoonId));
    }

    [Fact]
    public void Wat_niet_klopt_wordt_geweigerd()
    {
        Breekt.Regel("belemmering-zonder-soort", () => Nieuw(Gegevens() with { Soort = null }), casus);
        Breekt.Regel("belemmering-weken", () => Nieuw(Gegevens() with { Weken = 0 }), casus);
        Breekt.Regel("belemmering-weken", () => Nieuw(Gegevens() with { Weken = 521 }), casus);
        Breekt.Regel("belemmering-sinds", () => Nieuw(Gegevens() with { Sinds = Een.Vandaag.AddDays(1) }), casus);
        Breekt.Regel("casus-loopt-niet", () => _ = new Belemmering(Een.Casus().InUitvoering().Afgesloten(), Gegevens(), Een.Handeling()));
        Assert.Equal((520, Een.Vandaag), (Nieuw(Gegevens() with { Weken = 520 }).Weken, Nieuw(Gegevens()).Dag));
    }

    [Fact]
    public void Zij_eindigt_op_een_dag_en_komt_terug()
    {
        var belemmering = Nieuw(Gegevens());
        Breekt.Regel("belemmering-is-open", () => belemmering.Heropen(casus), belemmering);
        Breekt.Regel("belemmering-dag-opgelost", () => belemmering.LosOp(Belemmeringafloop.Gewacht, Een.Vandaag.AddDays(-31), null, Een.Handeling()), belemmering);
        Breekt.Regel("belemmering-dag-opgelost", () => belemmering.LosOp(Belemmeringafloop.Gewacht, Een.Vandaag.AddDays(1), null, Een.Handeling()), belemmering);
        belemmering.LosOp(Belemmeringafloop.IetsAnders, Een.Vandaag, "Bij een andere aanbieder", Een.Handeling());
        Breekt.Regel("belemmering-al-opgelost", () => belemmering.Wijzig(casus, Gegevens(), Een.Handeling()), belemmering);
        Breekt.Regel("belemmering-al-opgelost", () => belemmering.LosOp(Belemmeringafloop.Gewacht, Een.Vandaag, null, Een.Handeling()), belemmering);
        belemmering.Heropen(casus);
        Assert.Equal((true, null, null), (belemmering.IsOpen, belemmering.OpgelostOp, belemmering.Oplossing));
        Assert.Equal(["belemmering-vastgelegd", "belemmering-opgelost", "belemmering-heropend"], belemmering.Sporen());
    }

    [Fact]
    public async Task Wat_op_de_lijst_staat_geeft_zijn_soort_en_zijn_organisatie_en_wat_eindigde_alleen_waar_het_al_stond()
    {
        using var geheugen = new Geheugen();
        var hindernis = new Hindernis(Een.Huis, new("Wachtlijst", Hindernissoort.Wachtlijst, Een.Jeugdzorg, null), Een.Vandaag.AddDays(-30));
        await geheugen.BewaarAsync([casus, hindernis, .. Leefgebied.Eerste()]);
        await using var db = geheugen.Open();
        var id = db.Leefgebieden.Select(l => l.Id).First();
        var beheer = new Belemmeringbeheer(db);
        var gegevens = Gegevens() with { Hindernis = hindernis.Id, Soort = null, Organisatie = Een.Politie, Leefgebied = id };
        var belemmering = await beheer.LegVastAsync(casus, gegevens, Een.Handeling());
        Assert.Equal((Hindernissoort.Wachtlijst, Een.Jeugdzorg), (belemmering.Soort, belemmering.OrganisatieId!.Value));
        await Breekt.RegelAsync("leefgebied-onbekend", () => beheer.LegVastAsync(casus, gegevens with { Leefgebied = Guid.NewGuid() }, Een.Handeling()));
        db.Attach(hindernis);
        Breekt.Regel("hindernis-einde-voor-begin", () => hindernis.Beeindig(Een.Vandaag.AddDays(-31)), hindernis);
        hindernis.Beeindig(Een.Vandaag.AddDays(-1));
        await db.SaveChangesAsync();
        await Breekt.RegelAsync("hindernis-onbekend", () => beheer.LegVastAsync(casus, gegevens, Een.Handeling()));
        await beheer.WijzigAsync(casus, belemmering, gegevens with { Weken = 5 }, Een.Handeling());
        Assert.Equal(5, belemmering.Weken);
    }

    private static Belemmeringgegevens Gegevens() => new(null, Hindernissoort.Geld, null, Een.Huisvesting, 12, Een.Vandaag.AddDays(-30), "Eigen bijdrage");

    private Belemmering Nieuw(Belemmeringgegevens gegevens) => new(casus, gegevens, Een.Handeling());
}
