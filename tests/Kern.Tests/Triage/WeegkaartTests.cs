using CsCheck;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

/// <summary>Eis 38–44, 49: the weegkaart with what speaks against it.</summary>
public sealed class WeegkaartTests
{
    private static readonly Gen<Tegenindicatie?> Tegen = Gen.Select(Gen.Int[0, 3], Gen.OneOf(Gen.Const((string?)null), Gen.Const<string?>(""), Gen.Const<string?>(" "), Gen.Const<string?>("Het huisverbod hielp niet"))).Select((soort, weerlegging) => soort switch
    {
        0 => null,
        1 => Tegenindicatie.Geen,
        2 => new Tegenindicatie(false, "zorg", weerlegging),
        _ => new Tegenindicatie(true, "zorg", weerlegging),
    });

    private static readonly Gen<O3mpToets> Toets =
        Gen.Select(Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool), Tegen, Tegen, Gen.OneOf(Gen.Const((bool?)null), Gen.Const<bool?>(true), Gen.Const<bool?>(false)), Gen.OneOf(Gen.Const((bool?)null), Gen.Const<bool?>(true), Gen.Const<bool?>(false)))
            .Select((c, keten, aanpak, kan, werkt) => new O3mpToets(Een.Criterium(c.Item1), Een.Criterium(c.Item2), Een.Criterium(c.Item3), Een.Criterium(c.Item4), keten, aanpak, null, new(kan, werkt, "Daarom")));

    [Fact]
    public void Procesregie_kan_precies_als_de_criteria_kloppen_en_alles_wat_ertegen_spreekt_is_weerlegd() =>
        Toets.Sample(t =>
        {
            var criteria = (t.Ondoorgrondelijk.Voldaan && t.Ongrijpbaar.Voldaan && t.Ontwrichtend.Voldaan) || t.Gebied.Voldaan;
            var vrij = new[] { t.EenKeten, t.Standaardaanpak }.All(x => x is null || !x.Geldt || !string.IsNullOrWhiteSpace(x.Weerlegging));
            return t.IsMet == criteria && !t.Belemmeringen().Any() == (criteria && vrij);
        });

    [Fact]
    public void Wat_ertegen_spreekt_maakt_de_criteria_niet_anders_en_een_weerlegging_lost_precies_een_belemmering_op() =>
        Toets.Where(t => t.EenKeten is { HoudtTegen: true }).Sample(t =>
        {
            var weerlegd = t with { EenKeten = t.EenKeten! with { Weerlegging = "Die keten kreeg het niet voor elkaar" } };
            return weerlegd.IsMet == t.IsMet && weerlegd.Belemmeringen().Count() == t.Belemmeringen().Count() - 1;
        });

    [Fact]
    public void De_uitleg_begint_met_de_uitkomst_en_noemt_elk_criterium() =>
        Toets.Sample(t =>
        {
            var zinnen = t.Uitleg().ToList();
            return zinnen[0].Contains(t.IsMet ? "is gehaald" : "niet gehaald", StringComparison.Ordinal)
                && t.Alle().All(c => zinnen.Contains(c.Criterium.Voldaan ? $"{c.Naam}: ja. {c.Criterium.Bewijs}" : $"{c.Naam}: nee."));
        });

    [Fact]
    public void Straf_en_zorg_tellen_niet_mee_maar_staan_met_hun_reden_in_de_uitleg()
    {
        var toets = Een.Toets() with { StrafEnZorg = new(true, false, "Zonder toezicht komt hij niet."), EerderGeprobeerd = "Het wijkteam stopte." };
        toets.MoetMetZijn();
        Assert.Contains("Straf en zorg samen: kan, zal niet werken. Zonder toezicht komt hij niet.", toets.Uitleg());
        Assert.Contains("Eerder geprobeerd: Het wijkteam stopte.", toets.Uitleg());
    }

    [Fact]
    public void De_weegkaart_wordt_heel_bewaard_en_heel_gelezen() =>
        Toets.Sample(t => System.Text.Json.JsonSerializer.Deserialize<O3mpToets>(System.Text.Json.JsonSerializer.Serialize(t)) == t);

    [Fact]
    public void De_melder_hoort_wat_is_gewogen_zonder_iets_uit_de_weegkaart()
    {
        foreach (var (toets, uitkomst, zin) in new[]
        {
            (Een.Toets(), Uitkomst.Procesregie, "meer dan één partner of één keten"),
            (Een.Toets(gehaald: false) with { EenKeten = new(true, "zorg van de GGZ", null) }, Uitkomst.Casusoverleg, "één keten kan dit"),
            (Een.Toets(gehaald: false) with { Standaardaanpak = new(true, "huisverbod", null) }, Uitkomst.Casusoverleg, "een aanpak die zich heeft bewezen"),
            (Een.Toets(gehaald: false), Uitkomst.Casusoverleg, "Dat is nu niet zo"),
        })
        {
            var melding = Een.Melding();
            var besluit = new Triagebesluit(melding, uitkomst, "Verslaafd en agressief", null, null, toets with { EerderGeprobeerd = "Detox mislukte" }, Een.Handeling());
            var bericht = Kern.Triage.Besluiten.BereidTerugkoppelingVoor(melding, besluit, [], null, Een.Handeling())[0].Bericht;
            Assert.Contains(zin, bericht, StringComparison.Ordinal);
            Assert.DoesNotContain("Blijkt uit", bericht, StringComparison.Ordinal);
            Assert.DoesNotContain("Verslaafd", bericht, StringComparison.Ordinal);
            Assert.DoesNotContain("Detox", bericht, StringComparison.Ordinal);
            Assert.DoesNotContain("GGZ", bericht, StringComparison.Ordinal);
        }
    }
}
