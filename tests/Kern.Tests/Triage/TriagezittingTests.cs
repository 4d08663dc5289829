using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

/// <summary>Eis 10: the ring widens in part two, and only then.</summary>
public sealed class TriagezittingTests
{
    private static readonly Triagetafel Tafel = TriagetafelTests.Tafel(new(Ritme.Dagelijks, null, new(9, 0), 60, 6, "Kamer 3"));
    private static readonly MeldingId[] Meldingen = [.. Enumerable.Range(0, 4).Select(_ => MeldingId.Nieuw())];
    private static readonly ProfessionalId[] Mensen = [.. Enumerable.Range(0, 4).Select(_ => ProfessionalId.Nieuw())];

    [Fact]
    public void De_parketsecretaris_leest_alleen_wat_in_deel_twee_ligt_en_alleen_zolang_dat_duurt()
    {
        var zitting = Zitting();
        zitting.ZetGasten([new(Een.Jeugdwerker, Tafeldeel.Een), new(Een.Agent, Tafeldeel.Twee)], Een.Handeling());
        zitting.ZetAgenda([new(Meldingen[0], Tafeldeel.Een), new(Meldingen[1], Tafeldeel.Twee)], Een.Handeling());
        Assert.Empty(Leest(zitting));
        zitting.Begin(Een.Handeling());
        Assert.Equal([(Meldingen[0], Een.Jeugdwerker)], Leest(zitting));
        zitting.NaarDeelTwee(Een.Handeling());
        Assert.Equal([(Meldingen[0], Een.Jeugdwerker), (Meldingen[1], Een.Agent), (Meldingen[1], Een.Jeugdwerker)], Leest(zitting));
        zitting.TerugNaarDeelEen(Een.Handeling());
        Assert.Equal([(Meldingen[0], Een.Jeugdwerker)], Leest(zitting));
        zitting.Sluit(Een.Handeling());
        Assert.Empty(Leest(zitting));
        Assert.Equal(3, zitting.Kring.Count);
        Assert.All(zitting.Kring, k => Assert.Equal(Een.Nu, k.GeslotenOp));
    }

    [Fact]
    public void Stappen_die_niet_kunnen_zeggen_waarom()
    {
        var zitting = Zitting();
        Breekt.Regel("zitting-niet-in-deel-een", () => zitting.NaarDeelTwee(Een.Handeling()));
        Breekt.Regel("zitting-niet-bezig", () => zitting.Sluit(Een.Handeling()));
        Breekt.Regel("zitting-niet-gesloten", () => zitting.Heropen(Een.Handeling()));
        Breekt.Regel("zitting-niet-vandaag", () => zitting.Begin(Een.Handeling(op: Een.Nu.AddDays(1))));
        zitting.Begin(Een.Handeling());
        Breekt.Regel("zitting-al-begonnen", () => zitting.Begin(Een.Handeling()));
        Breekt.Regel("zitting-deel-twee-leeg", () => zitting.NaarDeelTwee(Een.Handeling()));
        Breekt.Regel("zitting-niet-in-deel-twee", () => zitting.TerugNaarDeelEen(Een.Handeling()));
        zitting.Sluit(Een.Handeling());
        Breekt.Regel("zitting-gesloten", () => zitting.ZetAgenda([], Een.Handeling()));
        Breekt.Regel("zitting-gesloten", () => zitting.ZetGasten([], Een.Handeling()));
        Breekt.Regel("zitting-niet-vandaag", () => zitting.Heropen(Een.Handeling(op: Een.Nu.AddDays(1))));
        zitting.Heropen(Een.Handeling());
        Assert.Equal((Zittingstand.DeelEen, null), (zitting.Stand, zitting.GeslotenOp));
        Breekt.Regel("zitting-in-verleden", () => _ = new Triagezitting(Tafel, Een.Vandaag.AddDays(-1), Een.Handeling()));
    }

    [Fact]
    public void Wat_er_ook_gebeurt_de_kring_is_altijd_precies_wie_er_is_bij_wat_er_ligt() =>
        Gen.Int[0, 6].Select(Gen.Int[0, 255], Gen.Int[0, 255]).Array[1, 14].Sample(stappen =>
        {
            var zitting = Zitting();
            var bewaard = new HashSet<Guid>();
            foreach (var (stap, wat, wie) in stappen)
            {
                Doe(zitting, stap, wat, wie);
                var verwacht = zitting.Agenda.SelectMany(p => zitting.Gasten.Where(g => Mag(zitting.Stand, p.Deel, g.Deel)).Select(g => (p.MeldingId, g.ProfessionalId))).ToHashSet();
                Assert.Equal(verwacht, Leest(zitting).ToHashSet());
                Assert.Equal(verwacht.Count, zitting.Kring.Count(k => k.GeslotenOp is null));

                // What somebody could read once stays as evidence.
                Assert.True(bewaard.IsSubsetOf(zitting.Kring.Select(k => k.Id)));
                bewaard.UnionWith(zitting.Kring.Select(k => k.Id));
            }
        });

    private static bool Mag(Zittingstand stand, Tafeldeel melding, Tafeldeel gast) => (stand, melding, gast) switch
    {
        (Zittingstand.DeelEen, Tafeldeel.Een, Tafeldeel.Een) => true,
        (Zittingstand.DeelTwee, _, Tafeldeel.Een) => true,
        (Zittingstand.DeelTwee, Tafeldeel.Twee, Tafeldeel.Twee) => true,
        _ => false,
    };

    private static void Doe(Triagezitting zitting, int stap, int wat, int wie)
    {
        try
        {
            switch (stap)
            {
                case 0: zitting.Begin(Een.Handeling()); break;
                case 1: zitting.NaarDeelTwee(Een.Handeling()); break;
                case 2: zitting.TerugNaarDeelEen(Een.Handeling()); break;
                case 3: zitting.Sluit(Een.Handeling()); break;
                case 4: zitting.Heropen(Een.Handeling()); break;
                case 5: zitting.ZetAgenda([.. Meldingen.Where((_, i) => (wat >> i & 1) == 1).Select((m, i) => new Zittingkeuze(m, (Tafeldeel)(wie >> i & 1)))], Een.Handeling()); break;
                default: zitting.ZetGasten([.. Mensen.Where((_, i) => (wat >> i & 1) == 1).Select((m, i) => new Vastedeelnemer(m, (Tafeldeel)(wie >> i & 1)))], Een.Handeling()); break;
            }
        }
        catch (RegelGeschonden)
        {
            // A step that cannot be made changes nothing.
        }
    }

    private static List<(MeldingId, ProfessionalId)> Leest(Triagezitting zitting) =>
        [.. zitting.Kring.Where(k => k.GeslotenOp is null).Select(k => (k.MeldingId, k.ProfessionalId)).OrderBy(k => Array.IndexOf(Meldingen, k.MeldingId)).ThenBy(k => k.ProfessionalId == Een.Jeugdwerker)];

    private static Triagezitting Zitting() => new(Tafel, Een.Vandaag, Een.Handeling());
}
