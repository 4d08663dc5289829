using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Overleggen;

/// <summary>Eis 68, 69, 73, 75, 76: a series, its rhythm, and its meetings.</summary>
public sealed class ReeksTests
{
    [Fact]
    public void Elke_zoveel_weken_is_steeds_dezelfde_weekdag_met_dezelfde_tussenpoos() =>
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 5], Gen.Int[0, 400]).Sample((om, weekdag, begin) =>
        {
            var vanaf = Een.Vandaag.AddDays(begin);
            var dagen = Maak(new(Reeksritme.Weken, om, (DayOfWeek)weekdag, Een.VeiligThuis, Plek()), vanaf).Dagen(Een.Vandaag, vanaf.AddDays(400)).ToList();
            Assert.True(dagen[0] >= vanaf && dagen[0] < vanaf.AddDays(7));
            Assert.All(dagen, d => Assert.Equal((DayOfWeek)weekdag, d.DayOfWeek));
            Assert.All(dagen.Zip(dagen.Skip(1)), p => Assert.Equal(7 * om, p.Second.DayNumber - p.First.DayNumber));
        });

    [Fact]
    public void Elke_maand_is_een_keer_per_maand_de_zoveelste_of_de_laatste() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 5]).Sample((welke, weekdag) =>
        {
            var dagen = Maak(new(Reeksritme.Maand, welke, (DayOfWeek)weekdag, Een.VeiligThuis, Plek()), new(2026, 4, 1)).Dagen(new(2026, 4, 1), new(2028, 3, 31)).ToList();
            Assert.Equal(24, dagen.Count);
            Assert.Equal(24, dagen.Select(d => (d.Year, d.Month)).Distinct().Count());
            Assert.All(dagen, d => Assert.Equal((DayOfWeek)weekdag, d.DayOfWeek));
            Assert.All(dagen, d => Assert.True(welke == 5 ? d.AddDays(7).Month != d.Month : d.Day > (welke - 1) * 7 && d.Day <= welke * 7));
        });

    [Fact]
    public void Een_wijziging_geldt_vanaf_haar_dag_en_wat_gold_blijft_bekend()
    {
        var reeks = Maak();
        var vanaf = Een.Vandaag.AddDays(28);
        Assert.Equal(["reeks-gewijzigd"], reeks.SporenVan(() => reeks.Wijzig(Afspraak(dag: DayOfWeek.Thursday, voorzitter: Een.Politie), vanaf, "Het stadhuis is dicht.", Een.Handeling())));
        Assert.Equal((Een.VeiligThuis, Een.Politie), (reeks.Geldt(vanaf.AddDays(-1)).VoorzitterId, reeks.Geldt(vanaf).VoorzitterId));
        Assert.All(reeks.Dagen(Een.Vandaag, vanaf.AddDays(-1)), d => Assert.Equal(DayOfWeek.Tuesday, d.DayOfWeek));
        Assert.All(reeks.Dagen(vanaf, vanaf.AddDays(60)), d => Assert.Equal(DayOfWeek.Thursday, d.DayOfWeek));
        reeks.Wijzig(Afspraak(dag: DayOfWeek.Friday), vanaf.AddDays(-7), "Toch anders.", Een.Handeling());
        Assert.Equal(2, reeks.Versies.Count);
        Breekt.Regel("reeks-vanaf", () => reeks.Wijzig(Afspraak(), Een.Vandaag.AddDays(-1), "x", Een.Handeling()), reeks);
        Breekt.Regel("verplicht-veld", () => reeks.Wijzig(Afspraak(), vanaf, " ", Een.Handeling()), reeks);
    }

    [Fact]
    public void Een_dag_wordt_met_de_hand_overgeslagen_en_komt_terug()
    {
        var reeks = Maak();
        var dag = reeks.Dagen(Een.Vandaag, Een.Vandaag.AddDays(30)).First();
        Assert.Equal(["reeks-dag-overgeslagen"], reeks.SporenVan(() => reeks.SlaOver(dag)));
        Assert.DoesNotContain(dag, reeks.Dagen(Een.Vandaag, Een.Vandaag.AddDays(30)));
        Breekt.Regel("reeks-geen-dag", () => reeks.SlaOver(dag), reeks);
        Breekt.Regel("reeks-geen-dag", () => _ = new Casusoverleg(reeks, dag, Een.Handeling()));
        reeks.SlaNietOver(dag);
        Assert.Contains(dag, reeks.Dagen(Een.Vandaag, Een.Vandaag.AddDays(30)));
    }

    [Fact]
    public void Een_reeks_stopt_en_gaat_verder()
    {
        var reeks = Maak();
        var eind = Een.Vandaag.AddDays(20);
        reeks.Stop(eind, Een.Handeling());
        Assert.All(reeks.Dagen(Een.Vandaag, Een.Vandaag.AddDays(100)), d => Assert.True(d < eind));
        Breekt.Regel("reeks-gestopt", () => reeks.Stop(eind, Een.Handeling()), reeks);
        Breekt.Regel("reeks-gestopt", () => reeks.NeemtDeel(new(Een.Politie, null, Tafeldeel.Een)), reeks);
        reeks.GaVerder();
        Assert.Contains(reeks.Dagen(Een.Vandaag, Een.Vandaag.AddDays(100)), d => d >= eind);
    }

    [Fact]
    public void Een_deelnemer_hoort_bij_een_deel_en_gaat_weg()
    {
        var reeks = Maak();
        reeks.NeemtDeel(new(Een.Politie, Een.Agent, Tafeldeel.Een));
        reeks.NeemtDeel(new(Een.Politie, Een.Agent, Tafeldeel.Twee));
        reeks.NeemtDeel(new(Een.Politie, null, Tafeldeel.Een));
        Assert.Equal([(Een.Agent, Tafeldeel.Twee), (null, Tafeldeel.Een)], reeks.Deelnemers.Select(d => (d.ProfessionalId, d.Deel)));
        reeks.GaatWeg(reeks.Deelnemers[0].Id);
        Assert.Single(reeks.Deelnemers);
        Breekt.Regel("reeks-deelnemer-weg", () => reeks.GaatWeg(Guid.NewGuid()), reeks);
    }

    [Theory]
    [InlineData("reeks-om", Reeksritme.Weken, 13, DayOfWeek.Monday, 60, 0, "Zaal", null)]
    [InlineData("reeks-maandweek", Reeksritme.Maand, 6, DayOfWeek.Monday, 60, 0, "Zaal", null)]
    [InlineData("reeks-weekdag", Reeksritme.Weken, 1, DayOfWeek.Sunday, 60, 0, "Zaal", null)]
    [InlineData("overleg-duur", Reeksritme.Weken, 1, DayOfWeek.Monday, 10, 0, "Zaal", null)]
    [InlineData("overleg-duur", Reeksritme.Weken, 1, DayOfWeek.Monday, 60, 60, "Zaal", null)]
    [InlineData("overleg-zonder-plaats", Reeksritme.Weken, 1, DayOfWeek.Monday, 60, 0, " ", null)]
    [InlineData("overleg-videolink", Reeksritme.Weken, 1, DayOfWeek.Monday, 60, 0, "Zaal", "http://meet.voorbeeld/x")]
    [InlineData("overleg-videolink", Reeksritme.Weken, 1, DayOfWeek.Monday, 60, 0, "Zaal", "https://jan:geheim@meet.voorbeeld/x")]
    public void Wat_niet_kan_wordt_geweigerd(string code, Reeksritme ritme, int om, DayOfWeek dag, int minuten, int twee, string plaats, string? link) =>
        Breekt.Regel(code, () => Maak(new(ritme, om, dag, Een.VeiligThuis, new(new(9, 0), minuten, twee, null, plaats, link)), Een.Vandaag));

    [Fact]
    public void Een_overleg_blijft_binnen_zijn_dag() => Breekt.Regel("overleg-duur", () => Maak(Afspraak(plek: new(new(23, 0), 90, 0, null, "Zaal", null)), Een.Vandaag));

    internal static Overlegplek Plek(int minuten = 90, int twee = 0) => new(new(9, 30), minuten, twee, null, "Stadhuis", null);

    internal static Reeksafspraak Afspraak(int om = 2, DayOfWeek dag = DayOfWeek.Tuesday, OrganisatieId? voorzitter = null, Overlegplek? plek = null) => new(Reeksritme.Weken, om, dag, voorzitter ?? Een.VeiligThuis, plek ?? Plek());

    internal static Reeks Maak(Reeksafspraak? afspraak = null, DateOnly? vanaf = null) => new(Een.Huis, Een.Jeugd, "Jeugd Venlo", afspraak ?? Afspraak(), vanaf ?? Een.Vandaag, Een.Handeling());
}
