using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

/// <summary>Fixed moments in the week as people write them.</summary>
public sealed class WeekmomentTests
{
    [Theory]
    [InlineData("ma 10:00-11:00", "ma 10:00-11:00")]
    [InlineData("Donderdag 14.00 tot 15.30 uur", "do 14:00-15:30")]
    [InlineData("zo 9-10, vrijdag 8 uur – 9 uur; ma 13:00 - 14:00", "ma 13:00-14:00, vr 08:00-09:00, zo 09:00-10:00")]
    [InlineData("wo 10:00-11:00, woensdag 10-11", "wo 10:00-11:00")]
    [InlineData(" , ", null)]
    [InlineData(null, null)]
    public void Wat_mensen_schrijven_wordt_gelezen(string? tekst, string? rooster) => Assert.Equal(rooster, Weekmoment.Schrijf(Weekmoment.Lees(tekst)));

    [Theory]
    [InlineData("maand 10-11", "rooster-onleesbaar")]
    [InlineData("ma 10:00", "rooster-onleesbaar")]
    [InlineData("ma 24:00-25:00", "rooster-onleesbaar")]
    [InlineData("ma 10:61-11:00", "rooster-onleesbaar")]
    [InlineData("elke ma 10-11", "rooster-onleesbaar")]
    [InlineData("ma 11:00-10:00", "rooster-eindigt-eerder")]
    [InlineData("ma 10:00-10:00", "rooster-eindigt-eerder")]
    [InlineData("ma 1-2,ma 2-3,ma 3-4,ma 4-5,ma 5-6,ma 6-7,ma 7-8,ma 8-9,di 1-2,di 2-3,di 3-4,di 4-5,di 5-6,di 6-7,di 7-8", "rooster-te-lang")]
    public void Wat_niet_klopt_wordt_geweigerd(string tekst, string code) => Assert.Equal(code, Assert.Throws<RegelGeschonden>(() => Weekmoment.Lees(tekst)).Code);

    /// <summary>What is written is read back as the same moments, in the same words.</summary>
    [Fact]
    public void Geschreven_en_gelezen_is_hetzelfde() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 1438], Gen.Int[1, 600]).List[0, Weekmoment.Meeste].Sample(ruw =>
        {
            Weekmoment[] momenten = [.. ruw.Select(r => new Weekmoment((DayOfWeek)r.Item1, Om(r.Item2), Om(Math.Min(1439, r.Item2 + r.Item3))))];
            var tekst = Weekmoment.Schrijf(momenten);
            Assert.Equal(momenten.ToHashSet(), Weekmoment.Lees(tekst).ToHashSet());
            Assert.Equal(tekst, Weekmoment.Schrijf(Weekmoment.Lees(tekst)));
            Assert.True((tekst?.Length ?? 0) <= 400);
        });

    private static TimeOnly Om(int minuut) => new(minuut / 60, minuut % 60);
}
