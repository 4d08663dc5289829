using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

/// <summary>Eis 92: what changed, in facts: two views are never laid side by side as before and after, and meldingen are counted where they lie.</summary>
public sealed class VerloopTests
{
    private static readonly PersoonId Wie = PersoonId.Nieuw();

    [Fact]
    public void Eerst_en_nu_zijn_van_dezelfde_organisatie_en_op_twee_dagen()
    {
        var verloop = Assert.Single(Scoreverloop.Van([Punt(Een.Jeugdzorg, 2, 0), Punt(Een.Politie, 5, 90), Punt(Een.Jeugdzorg, 3, 30), Punt(Een.Jeugdzorg, 4, 60)]));
        Assert.Equal((Een.Jeugdzorg, 2, 4, Scorerichting.Vooruit), (verloop.Eerst.Bron, verloop.Eerst.Score, verloop.Laatst!.Score, verloop.Richting!.Value));

        // Two organisations at two moments say nothing of change.
        Assert.Null(Assert.Single(Scoreverloop.Van([Punt(Een.Jeugdzorg, 2, 0), Punt(Een.Politie, 5, 90)])).Richting);
        Assert.Null(Assert.Single(Scoreverloop.Van([Punt(Een.Jeugdzorg, 2, 0), new(Wie, Een.Huisvesting, Een.Jeugdzorg, 4, Een.Nu.AddHours(1))])).Laatst);
        Assert.Equal(Scorerichting.Achteruit, Assert.Single(Scoreverloop.Van([Punt(Een.Politie, 4, 0), Punt(Een.Politie, 1, 9)])).Richting);
        Assert.Equal(Scorerichting.Gelijk, Assert.Single(Scoreverloop.Van([Punt(Een.Politie, 4, 0), Punt(Een.Politie, 4, 9)])).Richting);
        Assert.Equal(2, Scoreverloop.Van([Punt(Een.Politie, 4, 0), new(PersoonId.Nieuw(), Een.Huisvesting, Een.Politie, 1, Een.Nu)]).Count);
    }

    [Fact]
    public void Elke_melding_telt_een_keer_voor_tijdens_of_na() =>
        Gen.Int[-400, 700].List[0, 40].Sample(dagen =>
        {
            var (geopend, afgerond, vandaag) = (Een.Nu, Een.Nu.AddDays(200), Een.Vandaag.AddDays(700));
            var momenten = dagen.Select(d => Een.Nu.AddDays(d).AddHours(1)).ToList();
            var vanaf = Een.Vandaag.AddYears(-2);
            var kwartalen = Meldingenverloop.Tel(momenten, geopend, afgerond, vanaf, vandaag);
            Assert.Equal(momenten.Count, kwartalen.Sum(k => k.Samen));
            Assert.Equal(dagen.Count(d => d < 0), kwartalen.Sum(k => k.Voor));
            Assert.Equal(dagen.Count(d => d >= 200), kwartalen.Sum(k => k.Na));
            Assert.All(kwartalen.Zip(kwartalen.Skip(1)), k => Assert.Equal(k.First.Begin.AddMonths(3), k.Second.Begin));
            Assert.Equal(0, Meldingenverloop.Tel(momenten, geopend, null, vanaf, vandaag).Sum(k => k.Na));
        });

    private static Meetpunt Punt(OrganisatieId bron, int score, int dagen) => new(Wie, Een.Huisvesting, bron, score, Een.Nu.AddDays(dagen));
}
