using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

/// <summary>Bekendheid before any content, and content only after a hit (idea 1; L2, L3).</summary>
public sealed class BekendheidTests
{
    private readonly Melding melding = Een.Melding();
    private readonly Handeling jeugdzorg = Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg);
    private readonly PersoonId[] wie = [PersoonId.Nieuw(), PersoonId.Nieuw(), PersoonId.Nieuw()];

    [Fact]
    public void Per_persoon_is_het_een_hit_geen_hit_of_een_weigering_met_een_reden()
    {
        var vraag = Vraag();
        vraag.AntwoordBekendheid([new(wie[0], Kennis.Bekend, "doet er niet toe"), new(wie[1], Kennis.NietBekend), new(wie[2], Kennis.Weigering, " Beroepsgeheim ")], wie, jeugdzorg);
        Assert.Equal([(wie[0], Kennis.Bekend, null), (wie[1], Kennis.NietBekend, null), (wie[2], Kennis.Weigering, "Beroepsgeheim")], vraag.Bekendheden.Select(b => (b.PersoonId, b.Antwoord, b.Reden)));
        Assert.Equal((Antwoord.Bekend, null, Een.Jeugdwerker), (vraag.Antwoord!.Value, vraag.Weigeringsreden, vraag.BeantwoordDoorId!.Value));
        Assert.Equal([wie[0]], vraag.Bekenden);
        Assert.True(vraag.WasBekend);
        Assert.All(vraag.Bekendheden, b => Assert.Equal((vraag.Id, vraag.Id.Waarde), (b.BevragingId, b.Wortel)));
    }

    [Fact]
    public void Niemand_of_iedereen_is_een_klik()
    {
        var (niemand, iedereen) = (Vraag(), Vraag());
        niemand.AntwoordNietBekend(jeugdzorg, wie);
        iedereen.AntwoordIedereenBekend(wie, jeugdzorg);
        Assert.Equal((Antwoord.NietBekend, Antwoord.Bekend), (niemand.Antwoord!.Value, iedereen.Antwoord!.Value));
        Assert.Equal((0, 3, 3), (niemand.Bekenden.Count(), niemand.Bekendheden.Count, iedereen.Bekenden.Count()));
        Assert.False(niemand.WasBekend);
        var geweigerd = Vraag();
        geweigerd.AntwoordBekendheid([.. wie.Select(p => new Persoonsantwoord(p, Kennis.Weigering, "Beroepsgeheim"))], wie, jeugdzorg);
        Assert.Equal((Antwoord.Weigering, "Beroepsgeheim"), (geweigerd.Antwoord!.Value, geweigerd.Weigeringsreden));
    }

    [Fact]
    public void Een_antwoord_gaat_over_iedereen_en_over_niemand_anders()
    {
        var vraag = Vraag();
        Breekt.Regel("bekendheid-onvolledig", () => vraag.AntwoordBekendheid([new(wie[0], Kennis.Bekend)], wie, jeugdzorg), vraag);
        Breekt.Regel("bekendheid-onvolledig", () => vraag.AntwoordBekendheid([new(wie[0], Kennis.Bekend), new(wie[0], Kennis.Bekend), new(wie[1], Kennis.Bekend)], wie, jeugdzorg), vraag);
        Breekt.Regel("bekendheid-onvolledig", () => vraag.AntwoordBekendheid([new(wie[0], Kennis.Bekend), new(PersoonId.Nieuw(), Kennis.Bekend), new(wie[1], Kennis.Bekend)], wie, jeugdzorg), vraag);
        Breekt.Regel("verplicht-veld", () => vraag.AntwoordBekendheid([new(wie[0], Kennis.Weigering)], [wie[0]], jeugdzorg), vraag);
    }

    [Fact]
    public void Voor_een_hit_wordt_geen_inhoud_gevraagd_en_geen_inhoud_gegeven()
    {
        var vraag = Vraag();
        Breekt.Regel("bevraging-nog-geen-inhoud", () => vraag.DraagBij("Loopt begeleiding", FeitOfOordeel.Feit, [Een.Politie], Een.Vandaag.AddDays(9), jeugdzorg), vraag);
        Breekt.Regel("bevraging-nog-geen-inhoud", () => vraag.AntwoordBekendZonderBijdrage(jeugdzorg), vraag);
        Breekt.Regel("verrijking-zonder-hit", () => Verrijk(vraag), vraag);
        vraag.AntwoordNietBekend(jeugdzorg, wie);
        Breekt.Regel("verrijking-zonder-hit", () => Verrijk(vraag), vraag);
        var een = Een.Bevraging(melding);
        een.AntwoordIedereenBekend(wie, jeugdzorg);
        Assert.Equal(Antwoord.BekendGeenBijdrage, een.Antwoord);
        Breekt.Regel("verrijking-zonder-hit", () => Verrijk(een), een);
    }

    [Fact]
    public void Na_een_hit_staat_de_vraag_weer_open_en_blijft_staan_wie_bekend_is()
    {
        var vraag = Hit();
        vraag.Herinner(Een.Vandaag.AddDays(2));
        Breekt.Regel("verrijking-zonder-soort", () => vraag.VraagVerrijking(melding, new("Waarom", [], Een.Vandaag), Een.Handeling()), vraag);
        Breekt.Regel("verplicht-veld", () => vraag.VraagVerrijking(melding, new(" ", [Informatiesoort.LopendeHulp], Een.Vandaag), Een.Handeling()), vraag);
        Breekt.Regel("bevraging-termijn-voorbij", () => vraag.VraagVerrijking(melding, new("Waarom", [Informatiesoort.LopendeHulp], Een.Vandaag.AddDays(-1)), Een.Handeling()), vraag);
        Breekt.Regel("verrijking-zonder-hit", () => vraag.VraagVerrijking(Een.Melding(), new("Waarom", [Informatiesoort.LopendeHulp], Een.Vandaag), Een.Handeling()), vraag);
        Assert.Equal(["verrijking-gevraagd"], vraag.SporenVan(() => Verrijk(vraag)));
        Assert.Equal((null, Fase.Verrijking, "Waarom", Een.Vandaag.AddDays(5), null), (vraag.Antwoord, vraag.Fase, vraag.VerrijkingDoel, vraag.Uiterlijk, vraag.HerinnerdOp));
        Assert.Equal([Informatiesoort.LopendeHulp, Informatiesoort.PolitieEnJustitie], vraag.Gevraagd);
        Assert.Equal([wie[0]], vraag.Bekenden);
        Breekt.Regel("bekendheid-al-gegeven", () => vraag.AntwoordNietBekend(jeugdzorg, wie), vraag);

        vraag.Verrijk([new("Hulp loopt", FeitOfOordeel.Feit, [Een.Politie], Een.Vandaag.AddDays(9), wie[0])], [new(Weigergrond.Beroepsgeheim, Over: wie[0])], jeugdzorg);
        Assert.Equal((Antwoord.Bijdrage, wie[0], null), (vraag.Antwoord!.Value, vraag.Bijdragen[0].PersoonId!.Value, vraag.Weigeringsreden));
        Assert.Equal([wie[0]], vraag.Bekenden);
        vraag.NeemAntwoordTerug(melding);
        Assert.Equal((null, 0, 0, 3), (vraag.Antwoord, vraag.Bijdragen.Count, vraag.NietGedeeld.Count, vraag.Bekendheden.Count));
    }

    [Fact]
    public void Een_bijdrage_gaat_over_wie_bekend_is()
    {
        var vraag = Hit();
        Verrijk(vraag);
        Breekt.Regel("bijdrage-over-onbekende", () => vraag.Verrijk([new("Hulp loopt", FeitOfOordeel.Feit, [Een.Politie], Een.Vandaag.AddDays(9), wie[1])], [], jeugdzorg), vraag);
        Breekt.Regel("bijdrage-over-onbekende", () => vraag.Verrijk([], [new(Weigergrond.NietNoodzakelijk, null, wie[1])], jeugdzorg), vraag);
    }

    [Fact]
    public void Niet_delen_wordt_vastgelegd_met_een_grond()
    {
        var vraag = Een.Bevraging(melding);
        Breekt.Regel("verplicht-veld", () => vraag.Verrijk([], [new(Weigergrond.ZwaarwegendBelang)], jeugdzorg), vraag);
        vraag.Verrijk([], [new(Weigergrond.NietNoodzakelijk), new(Weigergrond.ZwaarwegendBelang, "Veiligheid van een ander")], jeugdzorg);
        Assert.Equal((Antwoord.Weigering, "Niet noodzakelijk voor het doel van de vraag"), (vraag.Antwoord!.Value, vraag.Weigeringsreden));
        Assert.Equal(["Niet noodzakelijk voor het doel van de vraag", "Een zwaarwegend belang verzet zich ertegen: Veiligheid van een ander"], vraag.NietGedeeld.Select(n => n.InWoorden()));
    }

    [Fact]
    public void Een_antwoord_met_inhoud_is_aan_te_vullen_en_per_feit_terug_te_nemen_tot_het_besluit()
    {
        var vraag = Een.Bevraging(melding);
        NieuweBijdrage tweede = new("Tweede", FeitOfOordeel.Oordeel, [Een.VeiligThuis], Een.Vandaag.AddDays(9));
        Breekt.Regel("bijdrage-niet-aan-te-vullen", () => vraag.VulAan(tweede, melding, jeugdzorg), vraag);
        vraag.DraagBij("Eerste", FeitOfOordeel.Feit, [Een.Politie], Een.Vandaag.AddDays(9), jeugdzorg);
        Assert.Equal(["bijdrage-toegevoegd"], vraag.SporenVan(() => vraag.VulAan(tweede, melding, jeugdzorg)));
        Assert.Equal(["niet-gedeeld-vastgelegd"], vraag.SporenVan(() => vraag.VulAan(new NietDelen(Weigergrond.Beroepsgeheim), melding)));
        Breekt.Regel("bijdrage-onbekend", () => vraag.NeemBijdrageTerug(Guid.NewGuid(), melding), vraag);
        Assert.Equal(["bijdrage-teruggenomen"], vraag.SporenVan(() => vraag.NeemBijdrageTerug(vraag.Bijdragen[0].Id, melding)));
        Assert.Equal("Tweede", Assert.Single(vraag.Bijdragen).Tekst);
        Assert.Equal(["bevraging-antwoord-teruggenomen"], vraag.SporenVan(() => vraag.NeemBijdrageTerug(vraag.Bijdragen[0].Id, melding)));
        Assert.Null(vraag.Antwoord);
        vraag.DraagBij("Eerste", FeitOfOordeel.Feit, [Een.Politie], Een.Vandaag.AddDays(9), jeugdzorg);
        melding.IsGetriageerd(Een.Nu, null);
        Breekt.Regel("bijdrage-niet-aan-te-vullen", () => vraag.VulAan(tweede, melding, jeugdzorg), vraag);
        Breekt.Regel("bijdrage-niet-aan-te-vullen", () => vraag.NeemBijdrageTerug(vraag.Bijdragen[0].Id, melding), vraag);
    }

    [Fact]
    public void Een_ontwerp_volgt_de_regels_en_hoort_niet_bij_het_antwoord()
    {
        var vraag = Een.Bevraging(melding);
        Breekt.Regel("bijdrage-zonder-ontvanger", () => vraag.Ontwerp(new("Tekst", FeitOfOordeel.Feit, [], Een.Vandaag.AddDays(1)), jeugdzorg), vraag);
        Assert.True(vraag.Ontwerp(new("Tekst", FeitOfOordeel.Feit, [Een.Politie], Een.Vandaag.AddDays(1)), jeugdzorg).MagLezen(Een.Politie, Een.Vandaag));
        Assert.Empty(vraag.Bijdragen);
        Assert.Null(vraag.Antwoord);
    }

    [Fact]
    public void Een_open_vraag_is_in_te_trekken_en_dan_opnieuw_te_stellen()
    {
        var vraag = Vraag();
        Breekt.Regel("bevraging-niet-ingetrokken", () => vraag.StelOpnieuw(melding, "Doel", Een.Vandaag, Fase.InEen, Een.Handeling()), vraag);
        Assert.Equal(["bevraging-ingetrokken"], vraag.SporenVan(vraag.TrekIn));
        Assert.Equal(Antwoord.Ingetrokken, vraag.Antwoord);
        Breekt.Regel("bevraging-al-beantwoord", () => vraag.AntwoordNietBekend(jeugdzorg, wie), vraag);
        Breekt.Regel("antwoord-niet-terug-te-nemen", () => vraag.NeemAntwoordTerug(melding), vraag);
        vraag.StelOpnieuw(melding, "Ander doel", Een.Vandaag.AddDays(1), Fase.InEen, Een.Handeling());
        Assert.Equal((null, "Ander doel", Fase.InEen), (vraag.Antwoord, vraag.Doel, vraag.Fase));
        vraag.AntwoordNietBekend(jeugdzorg, wie);
        Breekt.Regel("bevraging-niet-in-te-trekken", vraag.TrekIn, vraag);
    }

    [Fact]
    public void Een_ingetrokken_verrijking_laat_de_hit_staan()
    {
        var vraag = Hit();
        Verrijk(vraag);
        vraag.TrekIn();
        Assert.Equal((Antwoord.Bekend, Fase.Bekendheid, null), (vraag.Antwoord!.Value, vraag.Fase, vraag.VerrijkingDoel));
        Assert.Equal([wie[0]], vraag.Bekenden);
    }

    [Fact]
    public void Herinneren_gebeurt_een_werkdag_voor_en_de_eerste_dag_na_de_termijn_en_nooit_twee_keer()
    {
        // Asked on Thursday 2 April 2026 until Wednesday the 8th; Easter Monday, the 6th, is no working day.
        var (donderdag, op) = (new DateOnly(2026, 4, 2), new DateTimeOffset(2026, 4, 2, 9, 0, 0, TimeSpan.Zero));
        var vraag = new Bevraging(melding, Een.Jeugdzorg, "Doel", new DateOnly(2026, 4, 8), Een.Handeling(op: op), Fase.Bekendheid);
        var herinnerd = Enumerable.Range(0, 12).Select(donderdag.AddDays).Where(d => vraag.Herinner(d) && !vraag.Herinner(d)).ToList();
        Assert.Equal([new(2026, 4, 7), new(2026, 4, 9)], herinnerd);
        Assert.Equal(2, vraag.Sporen().Count(s => s == "bevraging-herinnerd"));
        var spoed = new Bevraging(melding, Een.Jeugdzorg, "Doel", donderdag, Een.Handeling(op: op));
        Assert.Equal([donderdag.AddDays(1)], Enumerable.Range(0, 12).Select(donderdag.AddDays).Where(spoed.Herinner));
        var klaar = new Bevraging(melding, Een.Jeugdzorg, "Doel", donderdag, Een.Handeling(op: op));
        klaar.AntwoordNietBekend(jeugdzorg);
        Assert.False(klaar.Herinner(donderdag.AddDays(1)));
    }

    [Fact]
    public async Task Een_antwoord_per_persoon_komt_uit_de_database_zoals_het_erin_ging_en_volgt_samenvoegen()
    {
        using var geheugen = new Geheugen();
        var (een, twee) = (Een.Persoon("Bakker"), Een.Persoon("Bakker"));
        var vraag = Vraag();
        vraag.AntwoordBekendheid([new(een.Id, Kennis.Bekend), new(twee.Id, Kennis.NietBekend)], [een.Id, twee.Id], jeugdzorg);
        Verrijk(vraag);
        vraag.Verrijk([new("Hulp loopt", FeitOfOordeel.Feit, [Een.Politie], Een.Vandaag.AddDays(9), een.Id)], [new(Weigergrond.Beroepsgeheim, null, een.Id)], jeugdzorg);
        await geheugen.BewaarAsync(een, twee, melding, vraag);
        await using (var db = geheugen.Open())
        {
            await new Samenvoegen(db).VoerUitAsync(een.Id, twee.Id, null, Een.Handeling());
        }

        await using var lees = geheugen.Open();
        var terug = await lees.Bevragingen.SingleAsync();
        Assert.Equal([Informatiesoort.LopendeHulp, Informatiesoort.PolitieEnJustitie], terug.Gevraagd);
        var blijft = await lees.Personen.Where(p => p.ZelfdeAls == null).Select(p => p.Id).SingleAsync();
        Assert.All(terug.Bekendheden, b => Assert.Equal(blijft, b.PersoonId));
        Assert.Equal((2, blijft, blijft), (terug.Bekendheden.Count, terug.Bijdragen[0].PersoonId, terug.NietGedeeld[0].PersoonId));
    }

    private Bevraging Vraag() => new(melding, Een.Jeugdzorg, "Kent u deze mensen?", Een.Vandaag.AddDays(3), Een.Handeling(), Fase.Bekendheid);

    private Bevraging Hit()
    {
        var vraag = Vraag();
        vraag.AntwoordBekendheid([new(wie[0], Kennis.Bekend), new(wie[1], Kennis.NietBekend), new(wie[2], Kennis.Weigering, "Beroepsgeheim")], wie, jeugdzorg);
        return vraag;
    }

    private void Verrijk(Bevraging vraag) =>
        vraag.VraagVerrijking(melding, new(" Waarom ", [Informatiesoort.PolitieEnJustitie, Informatiesoort.LopendeHulp, Informatiesoort.PolitieEnJustitie], Een.Vandaag.AddDays(5)), Een.Handeling());
}
