using CsCheck;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Tests.Gedeeld;

public sealed class WerkdagenTests
{
    [Theory]
    [InlineData("2026-11-24", 3, "2026-11-27")]
    [InlineData("2026-11-27", 1, "2026-11-30")] // Friday, then the weekend
    [InlineData("2026-12-24", 1, "2026-12-28")] // Christmas is on Friday and Saturday
    [InlineData("2026-04-02", 2, "2026-04-07")] // Easter Monday is none; Good Friday is a working day
    [InlineData("2026-04-24", 1, "2026-04-28")] // Koningsdag on Monday
    [InlineData("2026-05-13", 1, "2026-05-15")] // Hemelvaart
    [InlineData("2026-11-28", 0, "2026-11-30")] // nobody answers on Saturday
    public void Een_termijn_telt_werkdagen(string van, int aantal, string verwacht) =>
        Assert.Equal(DateOnly.Parse(verwacht, null), Werkdagen.Na(DateOnly.Parse(van, null), aantal));

    [Fact]
    public void Vooruit_tellen_en_terugkijken_zijn_het_eens() =>
        Gen.Select(Gen.Int[0, 4000], Gen.Int[1, 40]).Sample((start, aantal) =>
        {
            var van = new DateOnly(2024, 1, 1).AddDays(start);
            var tot = Werkdagen.Na(van, aantal);
            Assert.True(Werkdagen.IsWerkdag(tot));
            Assert.Equal(aantal, Werkdagen.Tussen(van, tot));
        });
}
