using CsCheck;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

/// <summary>Eis 32: the same-day clock of a code rood.</summary>
public sealed class CodeRoodTests
{
    // Half past ten in the Netherlands.
    private static readonly DateTimeOffset Ontvangen = Een.Nu;

    [Theory]
    [InlineData(59, "")]
    [InlineData(60, "Vervanger")]
    [InlineData(119, "Vervanger")]
    [InlineData(120, "Vervanger Manager")]
    [InlineData(3000, "Vervanger Manager")]
    public void Na_een_uur_de_andere_voorzitters_en_na_twee_uur_de_manager(int minuten, string trappen) =>
        Assert.Equal(trappen, string.Join(' ', CodeRoodWaken.Trappen(Ontvangen, Ontvangen.AddMinutes(minuten), 60, 120)));

    [Fact]
    public void Om_vijf_uur_hoort_de_manager_ook_wat_net_binnen_is()
    {
        var kwartVoorVijf = new DateTimeOffset(2026, 3, 10, 16, 45, 0, TimeSpan.FromHours(1));
        Assert.Empty(CodeRoodWaken.Trappen(kwartVoorVijf, kwartVoorVijf.AddMinutes(14), 60, 120));
        Assert.Equal([Alarmtrap.Vervanger, Alarmtrap.Manager], CodeRoodWaken.Trappen(kwartVoorVijf, kwartVoorVijf.AddMinutes(15), 60, 120));
        Assert.Empty(CodeRoodWaken.Trappen(kwartVoorVijf.AddMinutes(15), kwartVoorVijf.AddMinutes(60), 60, 120));
    }

    [Fact]
    public void Wie_langer_wacht_stijgt_alleen_en_de_manager_komt_nooit_zonder_de_voorzitters() =>
        Gen.Select(Gen.Int[0, 1439], Gen.Int[0, 4000], Gen.Int[0, 4000], Gen.Int[1, 1000], Gen.Int[1, 1000]).Sample((binnen, eerst, extra, vervanger, manager) =>
        {
            var op = Een.Nu.AddMinutes(binnen);
            var (nu, later) = (CodeRoodWaken.Trappen(op, op.AddMinutes(eerst), vervanger, manager).ToList(), CodeRoodWaken.Trappen(op, op.AddMinutes(eerst + extra), vervanger, manager).ToList());
            return nu.TrueForAll(later.Contains) && (!nu.Contains(Alarmtrap.Manager) || nu.Contains(Alarmtrap.Vervanger)) && nu.Distinct().Count() == nu.Count;
        });
}
