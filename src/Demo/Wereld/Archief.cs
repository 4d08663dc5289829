using Partituur.Kern.Bewaren;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>Three cases that ended about five years ago: one that must go, one that must go soon, and one that is kept longer with a reason (wet.md L7).</summary>
internal sealed class Archief(Verteller v)
{
    public async Task VertelAsync()
    {
        var casus = await EindigAsync(150, "Spee", "Lambert", 990_103);
        var bewaard = await new Bewaaroverzicht(v.Db).ZoekAsync(v.Kaart.Noord, casus.Id, v.Stop);
        await v.DoeAsync(v.Kaart["privacy"], v.Kaart.Noord, BewarenRecht.Verlengen, v.Tijd.Werk(160, 11), h =>
            v.Db.Add(new Verlenging(v.Kaart.Noord, bewaard!, v.Tijd.Vandaag.AddMonths(9), "Er loopt een klacht over deze casus. Wij bewaren het dossier tot op die klacht is beslist.", h)));
        v.Db.ChangeTracker.Clear();
        await EindigAsync(24, "Verbeek", "Harrie", 990_101);
        await EindigAsync(-18, "Crommentuijn", "Rita", 990_102);
    }

    /// <param name="voorbij">Days since the term of five years ended; below zero it ends in so many days.</param>
    /// <param name="achternaam">Family name.</param>
    /// <param name="voornaam">First name.</param>
    /// <param name="bsn">Where to look for a free number.</param>
    private async Task<Kern.Casussen.Casus> EindigAsync(int voorbij, string achternaam, string voornaam, int bsn)
    {
        var k = v.Kaart;
        var einde = Tijd.VolgendeWerkdag(v.Tijd.Vandaag.AddYears(-5).AddDays(-voorbij));
        DateTimeOffset Eerder(int dagen, int uur) => v.Tijd.Op(Tijd.Werkdag(einde.AddDays(-dagen)), uur, 15);
        var verhaal = new Verhaal(v, Bezetting.Noord(k));
        var persoon = new Personalia(achternaam, null, voornaam, voornaam == "Rita" ? Geslacht.Vrouw : Geslacht.Man, einde.AddYears(-52).AddDays(bsn % 300), v.Bsns.Geef(bsn));
        await verhaal.MeldAsync(k.Van("Politie Limburg", 1), Eerder(170, 9), "Adres- en thuislozen", new Plek("Venlo", "Venlo Centrum"), "Slaapt buiten en zorgt voor overlast bij de winkels. Wil wel hulp, maar niet in de opvang.", [new(persoon, null, "betrokkene", null, Informering.Ja, null, null)]);
        await verhaal.BevraagAsync(Eerder(169, 10), ["GGZ", "Verslavingszorg"]);
        await verhaal.DraagBijAsync(k.Van("Verslavingszorg"), Eerder(168, 11), FeitOfOordeel.Feit, "Is bij ons bekend en komt sinds kort weer op afspraken.");
        await verhaal.BesluitAsync(Eerder(164, 15), new(Uitkomst.Casusoverleg, "Wonen, gezondheid en overlast hangen samen; de partners moeten dit afstemmen.", null, null, null, null));
        await verhaal.KoppelTerugAsync(Eerder(163, 10));
        await verhaal.LeesAsync(Eerder(162, 9));
        await verhaal.SluitAfAsync(v.Tijd.Op(einde, 14), "Woont sinds twee maanden begeleid en er is geen overlast meer.");
        await verhaal.KoppelTerugAsync(v.Tijd.Op(einde, 16));
        await verhaal.LeesAsync(v.Tijd.Op(Tijd.VolgendeWerkdag(einde.AddDays(1)), 9));
        var casus = verhaal.Casus;
        verhaal.LaatLos();
        return casus;
    }
}
