using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

/// <summary>Eis 52, 53 and 66: gezin, groep and gebied as a whole, with members over time.</summary>
public sealed class VerbandTests
{
    private readonly Persoon anna = Een.Persoon();
    private readonly Persoon bo = Een.Persoon(voornamen: "Bo");

    [Fact]
    public void Een_verband_heeft_een_naam_en_een_gebied_ook_een_plek()
    {
        var gezin = Maak();
        Assert.Equal((Een.Huis, Verbandsoort.Gezin, "Gezin Bakker", null, null, null), (gezin.HuisId, gezin.Soort, gezin.Naam, gezin.Plaats, gezin.Van, gezin.Tot));
        Assert.Equal(["verband-gemaakt"], gezin.Sporen());
        Breekt.Regel("verplicht-veld", () => _ = new Verband(Een.Huis, Verbandsoort.Groep, " ", null, null, Een.Handeling()));
        Breekt.Regel("verplicht-veld", () => _ = new Verband(Een.Huis, Verbandsoort.Gebied, "Kanaalbuurt", " ", null, Een.Handeling()));
        Breekt.Regel("verband-begin-in-toekomst", () => _ = new Verband(Een.Huis, Verbandsoort.Groep, "Groep", null, Een.Vandaag.AddDays(1), Een.Handeling()));
        var gebied = new Verband(Een.Huis, Verbandsoort.Gebied, "Kanaalbuurt", "Kanaalweg 100 tot 140", Een.Vandaag, Een.Handeling());
        Assert.Empty(gebied.Leden);
        Breekt.Regel("verplicht-veld", () => gebied.Hernoem("Kanaalbuurt", null), gebied);
        Assert.Equal(["verband-hernoemd"], gebied.SporenVan(() => gebied.Hernoem("Buurt", "De hele weg")));
        Assert.Equal(("Buurt", "De hele weg"), (gebied.Naam, gebied.Plaats));
    }

    [Fact]
    public void Iemand_hoort_erbij_vertrekt_en_kan_terugkomen()
    {
        var gezin = Maak();
        var lid = gezin.NeemOp(anna, " moeder ", null, null, Een.Handeling());
        Assert.Equal((anna.Id, "moeder", gezin.Id, Een.Huis), (lid.PersoonId, lid.Rol, lid.VerbandId, lid.HuisId));
        Breekt.Regel("verband-lid-al-opgenomen", () => gezin.NeemOp(anna, null, null, null, Een.Handeling()), gezin);
        Assert.Equal(["verband-lid-beeindigd"], gezin.SporenVan(() => gezin.LidTot(lid.Id, Een.Vandaag.AddDays(-2), Een.Handeling())));
        Assert.Equal(Een.Vandaag.AddDays(-2), lid.Tot);
        var terug = gezin.NeemOp(anna, null, Een.Vandaag, null, Een.Handeling());
        Breekt.Regel("verband-lid-al-opgenomen", () => gezin.LidTot(lid.Id, null, Een.Handeling()), gezin);
        gezin.TrekLidIn(terug.Id, "Verkeerde persoon", Een.Handeling());
        Assert.Equal(["verband-lid-loopt-door"], gezin.SporenVan(() => gezin.LidTot(lid.Id, null, Een.Handeling())));
        Assert.Null(lid.Tot);
        Breekt.Regel("verband-lid-al-opgenomen", () => gezin.HerstelLid(terug.Id), gezin);
    }

    [Fact]
    public void Een_verkeerd_lid_wordt_ingetrokken_met_een_reden_en_teruggezet()
    {
        var gezin = Maak();
        var lid = gezin.NeemOp(bo, null, null, null, Een.Handeling());
        Breekt.Regel("verplicht-veld", () => gezin.TrekLidIn(lid.Id, " ", Een.Handeling()), gezin);
        Assert.Equal(["verband-lid-ingetrokken"], gezin.SporenVan(() => gezin.TrekLidIn(lid.Id, "Andere Bo", Een.Handeling())));
        Assert.Equal((Een.Nu, "Andere Bo"), (lid.IngetrokkenOp, lid.Intrekreden));
        Breekt.Regel("verband-lid-onbekend", () => gezin.TrekLidIn(lid.Id, "Nog eens", Een.Handeling()), gezin);
        Breekt.Regel("verband-lid-onbekend", () => gezin.LidTot(lid.Id, Een.Vandaag, Een.Handeling()), gezin);
        Assert.Equal(["verband-lid-hersteld"], gezin.SporenVan(() => gezin.HerstelLid(lid.Id)));
        Assert.Null(lid.Intrekreden);
        Breekt.Regel("verband-lid-onbekend", () => gezin.HerstelLid(lid.Id), gezin);
    }

    [Fact]
    public void Dagen_die_niet_kunnen_en_mensen_van_een_ander_huis_worden_geweigerd()
    {
        var gezin = Maak();
        Breekt.Regel("verband-begin-in-toekomst", () => gezin.NeemOp(anna, null, Een.Vandaag.AddDays(1), null, Een.Handeling()), gezin);
        Breekt.Regel("verband-einde-in-toekomst", () => gezin.NeemOp(anna, null, null, Een.Vandaag.AddDays(1), Een.Handeling()), gezin);
        Breekt.Regel("verband-einde-voor-begin", () => gezin.NeemOp(anna, null, Een.Vandaag, Een.Vandaag.AddDays(-1), Een.Handeling()), gezin);
        Breekt.Regel("te-lang", () => gezin.NeemOp(anna, new string('x', 41), null, null, Een.Handeling()), gezin);
        Breekt.Regel("persoon-onbekend", () => gezin.NeemOp(new Persoon(Een.AnderHuis, anna.Personalia, Een.Handeling()), null, null, null, Een.Handeling()), gezin);
        Assert.NotNull(gezin.NeemOp(anna, null, Een.Vandaag, Een.Vandaag, Een.Handeling()));
    }

    [Fact]
    public void Een_verband_eindigt_met_zijn_leden_erin_en_kan_weer_doorlopen()
    {
        var gezin = Maak();
        var lid = gezin.NeemOp(anna, null, null, null, Een.Handeling());
        Breekt.Regel("verband-loopt-nog", gezin.LooptDoor, gezin);
        Breekt.Regel("verband-einde-in-toekomst", () => gezin.Beeindig(Een.Vandaag.AddDays(1), Een.Handeling()), gezin);
        Assert.Equal(["verband-beeindigd"], gezin.SporenVan(() => gezin.Beeindig(Een.Vandaag, Een.Handeling())));
        Breekt.Regel("verband-is-beeindigd", () => gezin.NeemOp(bo, null, null, null, Een.Handeling()), gezin);
        Breekt.Regel("verband-is-beeindigd", () => gezin.Beeindig(Een.Vandaag, Een.Handeling()), gezin);
        Assert.Equal(["verband-loopt-door"], gezin.SporenVan(gezin.LooptDoor));
        Assert.Null(lid.Tot);
    }

    private static Verband Maak() => new(Een.Huis, Verbandsoort.Gezin, " Gezin Bakker ", null, null, Een.Handeling());
}
