using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

/// <summary>Eis 52: what follows from stored relations, across generations; never stored.</summary>
public sealed class SysteemgraafTests
{
    private static readonly PersoonId[] Mensen = [.. Enumerable.Range(0, 9).Select(_ => PersoonId.Nieuw())];

    private static readonly Gen<Systeemband[]> Werelden = Gen.Select(Gen.Enum<Relatiesoort>(), Gen.Int[0, 8], Gen.Int[0, 8], Gen.Int[0, 3])
        .Select(x => new Systeemband(Mensen[x.Item2], x.Item1, Mensen[x.Item3], x.Item4 == 1 ? Een.Vandaag.AddDays(1) : null, x.Item4 == 2 ? Een.Vandaag : null)).Array[0, 24];

    private readonly PersoonId oma = PersoonId.Nieuw();
    private readonly PersoonId moeder = PersoonId.Nieuw();
    private readonly PersoonId vader = PersoonId.Nieuw();
    private readonly PersoonId stief = PersoonId.Nieuw();
    private readonly PersoonId tante = PersoonId.Nieuw();
    private readonly PersoonId zoon = PersoonId.Nieuw();
    private readonly PersoonId dochter = PersoonId.Nieuw();
    private readonly PersoonId half = PersoonId.Nieuw();
    private readonly PersoonId neef = PersoonId.Nieuw();
    private readonly PersoonId kleinkind = PersoonId.Nieuw();

    [Fact]
    public void Een_familie_van_vier_generaties_volgt_uit_ouders_en_partners()
    {
        var afgeleid = Leid(
            Ouder(oma, moeder), Ouder(oma, tante), Ouder(moeder, zoon), Ouder(vader, zoon), Ouder(moeder, dochter), Ouder(vader, dochter), Ouder(moeder, half), Ouder(stief, half),
            Ouder(tante, neef), Ouder(zoon, kleinkind), new(moeder, Relatiesoort.Partner, stief));
        Is(oma, Afgeleidesoort.Grootouder, zoon, moeder);
        Is(oma, Afgeleidesoort.Overgrootouder, kleinkind, zoon, moeder);
        Assert.Equal(new[] { moeder, vader }.ToHashSet(), Assert.Single(afgeleid, a => a.Van == dochter && a.Naar == zoon && a.Soort == Afgeleidesoort.BroerOfZus).Via.ToHashSet());
        Is(half, Afgeleidesoort.HalfbroerOfHalfzus, zoon, moeder);
        Is(stief, Afgeleidesoort.Stiefouder, zoon, moeder);
        Is(tante, Afgeleidesoort.OomOfTante, zoon, moeder);
        Is(neef, Afgeleidesoort.NeefOfNicht, zoon, moeder, tante);
        Is(dochter, Afgeleidesoort.OomOfTante, kleinkind, zoon);
        Is(oma, Afgeleidesoort.Schoonouder, stief, moeder);
        Is(tante, Afgeleidesoort.Zwager, stief, moeder);

        // Of her own child the stepfather is the father, and nobody is a stepparent of their own child.
        Assert.DoesNotContain(afgeleid, a => a.Van == stief && a.Naar == half);
        Assert.DoesNotContain(afgeleid, a => a.Van == vader && a.Naar == half);

        void Is(PersoonId van, Afgeleidesoort soort, PersoonId naar, params PersoonId[] via)
        {
            var gevonden = Assert.Single(afgeleid, a => a.Van == van && a.Naar == naar);
            Assert.Equal(soort, gevonden.Soort);
            Assert.Equal(via, gevonden.Via);
            Assert.Equal(via.Reverse(), Assert.Single(afgeleid, a => a.Van == naar && a.Naar == van && a.Soort == soort.Omgekeerd()).Via);
        }
    }

    [Fact]
    public void Zonder_de_andere_ouder_te_kennen_is_iemand_misschien_half() =>
        Assert.Equal(Afgeleidesoort.MisschienHalf, Assert.Single(Leid(Ouder(moeder, zoon), Ouder(moeder, dochter), Ouder(vader, zoon)), a => a.Van == zoon && a.Naar == dochter).Soort);

    [Fact]
    public void Wat_nog_niet_begon_of_voorbij_is_leidt_tot_niets()
    {
        Assert.DoesNotContain(Leid(Ouder(moeder, zoon), new(moeder, Relatiesoort.Partner, stief, Tot: Een.Vandaag)), a => a.Soort == Afgeleidesoort.Stiefouder);
        Assert.DoesNotContain(Leid(Ouder(moeder, zoon), new(moeder, Relatiesoort.Partner, stief, Een.Vandaag.AddDays(1))), a => a.Soort == Afgeleidesoort.Stiefouder);
        Assert.Contains(Leid(Ouder(moeder, zoon), new(moeder, Relatiesoort.Partner, stief, Een.Vandaag, Een.Vandaag.AddDays(1))), a => a.Soort == Afgeleidesoort.Stiefouder);
    }

    [Fact]
    public void Wie_niet_in_beeld_is_krijgt_geen_afgeleide_relatie()
    {
        var graaf = new Systeemgraaf([Ouder(oma, moeder), Ouder(moeder, zoon)], Een.Vandaag);
        Assert.Empty(graaf.Afleidingen(new HashSet<PersoonId> { moeder, zoon }));
        Assert.Equal(2, graaf.Afleidingen(new HashSet<PersoonId> { oma, zoon }).Count);
    }

    [Fact]
    public void Afgeleid_is_wederkerig_nooit_met_zichzelf_een_keer_per_paar_en_nooit_naast_vastgelegd_bloed() => Werelden.Sample(banden =>
    {
        var afgeleid = new Systeemgraaf(banden, Een.Vandaag).Afleidingen(Mensen.ToHashSet());
        foreach (var a in afgeleid)
        {
            Assert.NotEqual(a.Van, a.Naar);
            Assert.NotEmpty(a.Via);
            Assert.Single(afgeleid, b => b.Van == a.Naar && b.Naar == a.Van && b.Soort == a.Soort.Omgekeerd());
            Assert.DoesNotContain(banden, b => b.GeldtOp(Een.Vandaag) && b.Soort is Relatiesoort.Ouder or Relatiesoort.Kind or Relatiesoort.BroerOfZus && b.GeldtOp(Een.Vandaag)
                && ((b.Van == a.Van && b.Naar == a.Naar) || (b.Van == a.Naar && b.Naar == a.Van)));
        }

        Assert.Equal(afgeleid.Count, afgeleid.Select(a => (a.Van, a.Naar)).Distinct().Count());
    });

    [Fact]
    public void De_volgorde_waarin_is_verteld_en_van_welke_kant_maakt_niet_uit() => Gen.Select(Werelden, Gen.Int[0, 1000]).Sample((banden, zaad) =>
    {
        var anders = banden.ToArray();
        new Random(zaad).Shuffle(anders);
        anders = [.. anders.Select((b, i) => i % 2 == 0 && b.Soort.Omgekeerd() is { } om ? b with { Van = b.Naar, Soort = om, Naar = b.Van } : b)];
        Assert.Equal(Lees(banden), Lees(anders));

        static IEnumerable<string> Lees(Systeemband[] banden) =>
            new Systeemgraaf(banden, Een.Vandaag).Afleidingen(Mensen.ToHashSet()).Select(a => $"{a.Van} {a.Soort} {a.Naar} {string.Join(' ', a.Via)}");
    });

    [Fact]
    public void Elke_afgeleide_relatie_heeft_drie_woorden() => Assert.All(Enum.GetValues<Afgeleidesoort>(), soort =>
        Assert.Equal(3, Enum.GetValues<Geslacht>().Select(g => soort.InWoorden(g)).Where(z => z.EndsWith(" van", StringComparison.Ordinal)).Distinct().Count()));

    private static Systeemband Ouder(PersoonId ouder, PersoonId kind) => new(ouder, Relatiesoort.Ouder, kind);

    private static IReadOnlyList<Afgeleid> Leid(params Systeemband[] banden) =>
        new Systeemgraaf(banden, Een.Vandaag).Afleidingen(banden.SelectMany(b => new[] { b.Van, b.Naar }).ToHashSet());
}
