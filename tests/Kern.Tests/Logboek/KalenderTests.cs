using System.Globalization;
using CsCheck;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Tests.Logboek;

public sealed class KalenderTests
{
    [Theory]
    [InlineData("2026-01-15T22:59:59Z", "2026-01-15")]
    [InlineData("2026-01-15T23:00:00Z", "2026-01-16")]
    [InlineData("2026-07-15T21:59:59Z", "2026-07-15")]
    [InlineData("2026-07-15T22:00:00Z", "2026-07-16")]
    [InlineData("2026-07-16T00:30:00+02:00", "2026-07-16")]
    [InlineData("2025-12-31T23:30:00Z", "2026-01-01")]
    public void De_dag_is_de_dag_in_nederland(string moment, string dag) =>
        Assert.Equal(DateOnly.Parse(dag, CultureInfo.InvariantCulture), Kalender.DagVan(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-03-28", "2026-03-27T23:00:00Z")]
    [InlineData("2026-03-29", "2026-03-28T23:00:00Z")]
    [InlineData("2026-03-30", "2026-03-29T22:00:00Z")]
    [InlineData("2026-10-25", "2026-10-24T22:00:00Z")]
    [InlineData("2026-10-26", "2026-10-25T23:00:00Z")]
    public void Een_dag_begint_ook_rond_zomer_en_wintertijd_om_middernacht(string dag, string moment)
    {
        var begin = Kalender.BeginVan(DateOnly.Parse(dag, CultureInfo.InvariantCulture));
        Assert.Equal(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), begin);
        Assert.Equal(TimeSpan.Zero, begin.Offset);
    }

    [Fact]
    public void Elk_moment_valt_tussen_het_begin_van_zijn_dag_en_het_begin_van_de_volgende() =>
        Gen.Long[new DateTime(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks, new DateTime(2037, 12, 30, 0, 0, 0, DateTimeKind.Utc).Ticks].Sample(ticks =>
        {
            var moment = new DateTimeOffset(ticks, TimeSpan.Zero);
            var dag = Kalender.DagVan(moment);
            return Kalender.BeginVan(dag) <= moment && moment < Kalender.BeginVan(dag.AddDays(1));
        });

    [Fact]
    public void Vandaag_volgt_de_klok_die_men_meegeeft() => Assert.Equal(new DateOnly(2026, 3, 11), new Stilstaand(new(2026, 3, 10, 23, 30, 0, TimeSpan.Zero)).Vandaag());

    [Fact]
    public void Een_handeling_valt_op_een_dag_in_nederland_en_heeft_een_professional_en_een_organisatie()
    {
        var handeling = Een.Handeling(Een.Agent, Een.Politie, new(2026, 3, 10, 23, 30, 0, TimeSpan.Zero));
        Assert.Equal((new DateOnly(2026, 3, 11), Een.Agent, Een.Politie), (handeling.Dag, handeling.Professional, handeling.VanOrganisatie));
    }

    [Fact]
    public void De_installatie_zelf_is_geen_professional_en_geen_organisatie()
    {
        Breekt.Regel("geen-professional", () => _ = Een.Installatie().Professional);
        Breekt.Regel("geen-organisatie", () => _ = Een.Installatie().VanOrganisatie);
    }

    private sealed class Stilstaand(DateTimeOffset nu) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => nu;
    }
}
