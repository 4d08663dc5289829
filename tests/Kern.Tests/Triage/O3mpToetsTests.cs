using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

public sealed class O3mpToetsTests
{
    [Fact]
    public void De_toets_is_gehaald_bij_drie_criteria_of_een_gebiedsgebonden_probleem() =>
        Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool).Sample((a, b, c, gebied) =>
        {
            var toets = new O3mpToets(Met(a), Met(b), Met(c), Met(gebied));
            return toets.IsMet == ((a && b && c) || gebied) && toets.IsMet == !toets.Belemmeringen().Any();
        });

    [Fact]
    public void Een_criterium_zonder_bewijs_telt_niet()
    {
        var toets = new O3mpToets(new(true, " "), Met(true), Met(true), Criterium.Niet);
        Assert.Contains("Ondoorgrondelijk", Assert.Throws<RegelGeschonden>(toets.MoetMetZijn).Message, StringComparison.Ordinal);
    }

    private static Criterium Met(bool voldaan) => voldaan ? new(true, "Bewijs") : Criterium.Niet;
}
