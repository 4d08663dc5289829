using Partituur.Kern.Casussen;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

/// <summary>Eis 55, 61: what leans on something else is warned when that gives way.</summary>
public sealed class SamenhangTests
{
    private static readonly DateOnly Januari = new(2026, 1, 1);
    private static readonly DateOnly Juni = new(2026, 6, 30);
    private readonly Casus casus = Een.Casus();

    [Fact]
    public void Zonder_steun_of_met_een_steun_die_even_lang_staat_is_er_geen_waarschuwing()
    {
        var toezicht = Een.Interventie(casus, "Toezicht", begin: Januari, eind: Juni);
        Assert.Empty(Waarschuw(toezicht));
        Assert.Empty(Waarschuw(toezicht, Een.Interventie(casus, leuntOp: toezicht, begin: Januari, eind: Juni)));
        Assert.Empty(Waarschuw(toezicht, Een.Interventie(casus, leuntOp: toezicht, begin: Januari.AddDays(5), eind: Juni.AddDays(-5))));
        var altijd = Een.Interventie(casus, "Woning", begin: Januari);
        Assert.Empty(Waarschuw(altijd, Een.Interventie(casus, leuntOp: altijd, begin: Januari)));
    }

    [Fact]
    public void Een_steun_die_eerder_eindigt_wordt_genoemd_met_de_datum()
    {
        var toezicht = Een.Interventie(casus, "Toezicht", begin: Januari, eind: Juni);
        const string Zin = "‘Begeleiding’ leunt op ‘Toezicht’, en die eindigt eerder: op 30 juni 2026.";
        var langer = Een.Interventie(casus, "Begeleiding", toezicht, Januari, Juni.AddDays(1));
        Assert.Equal([new Waarschuwing(langer.Id, Zin)], Samenhang.Waarschuwingen([toezicht, langer]));
        Assert.Equal([Zin], Waarschuw(toezicht, Een.Interventie(casus, "Begeleiding", toezicht, Januari)));
    }

    [Fact]
    public void Een_steun_die_later_begint_wordt_genoemd_met_de_datum()
    {
        var toezicht = Een.Interventie(casus, "Toezicht", begin: new(2026, 4, 1));
        Assert.Equal(["‘Begeleiding’ leunt op ‘Toezicht’, en die begint pas op 1 april 2026."], Waarschuw(toezicht, Een.Interventie(casus, "Begeleiding", toezicht, Januari)));
    }

    [Theory]
    [InlineData(InterventieStatus.Gestopt, "‘Begeleiding’ leunt op ‘Toezicht’, en die is gestopt.")]
    [InlineData(InterventieStatus.Afgerond, "‘Begeleiding’ leunt op ‘Toezicht’, en die is afgerond.")]
    public void Een_steun_die_is_geeindigd_wordt_genoemd(InterventieStatus status, string zin)
    {
        var toezicht = Een.Interventie(casus, "Toezicht", begin: Januari);
        var begeleiding = Een.Interventie(casus, "Begeleiding", toezicht, Januari, Januari);
        toezicht.Wordt(status, Juni);
        Assert.Equal([zin], Waarschuw(toezicht, begeleiding));
    }

    [Fact]
    public void Een_steun_die_uit_het_plan_is_wordt_genoemd_ook_als_zij_al_is_gestopt()
    {
        var toezicht = Een.Interventie(casus, "Toezicht", begin: Januari, inVersie: 1);
        var begeleiding = Een.Interventie(casus, "Begeleiding", toezicht, Januari, inVersie: 1);
        toezicht.Wordt(InterventieStatus.Gestopt, Juni);
        toezicht.VervaltIn(2);
        Assert.Equal(["‘Begeleiding’ leunt op ‘Toezicht’, en die staat niet meer in het plan."], Waarschuw(toezicht, begeleiding));
    }

    [Fact]
    public void Wie_zelf_is_geeindigd_of_uit_het_plan_is_wordt_niet_gewaarschuwd()
    {
        var toezicht = Een.Interventie(casus, "Toezicht", begin: Januari, eind: Juni);
        var klaar = Een.Interventie(casus, "Klaar", toezicht, Januari);
        klaar.Wordt(InterventieStatus.Afgerond, Juni.AddDays(9));
        var gestopt = Een.Interventie(casus, "Gestopt", toezicht, Januari);
        gestopt.Wordt(InterventieStatus.Gestopt, Juni.AddDays(9));
        var weg = Een.Interventie(casus, "Weg", toezicht, Januari, inVersie: 1);
        weg.VervaltIn(2);
        Assert.Empty(Waarschuw(toezicht, klaar, gestopt, weg));
        Assert.Single(Waarschuw(toezicht, Een.Interventie(casus, "Gepland", toezicht, begin: new(2026, 4, 1))));
    }

    [Fact]
    public void Een_steun_die_men_niet_ziet_geeft_geen_waarschuwing()
    {
        var toezicht = Een.Interventie(casus, "Toezicht", begin: Januari, eind: Juni);
        Assert.Empty(Waarschuw(Een.Interventie(casus, "Begeleiding", toezicht, Januari)));
    }

    private static IEnumerable<string> Waarschuw(params Interventie[] alle) => Samenhang.Waarschuwingen(alle).Select(w => w.Zin);
}
