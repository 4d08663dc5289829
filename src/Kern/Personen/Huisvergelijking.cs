using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen.Koppelen;

namespace Partituur.Kern.Personen;

/// <summary>Compares all persons of a house with each other, through the index of the engine: no full compare. Pure.</summary>
public static class Huisvergelijking
{
    /// <summary>Pairs that are likely or certain and were not joined: questions for a person, the strongest first.</summary>
    /// <param name="personen">Every human of the house once; rows that were merged are left out.</param>
    /// <param name="model">The weights of the house.</param>
    public static IReadOnlyList<Twijfel> Twijfels(IReadOnlyList<Bekende> personen, Koppelmodel model)
    {
        var records = personen.SelectMany((p, i) => p.Records().Select(r => (Persoon: i, Record: r))).ToList();
        var vergelijking = new Vergelijking(Persoonsregels.Velden, [.. records.Select(r => r.Record)], model: model);
        var gezien = new HashSet<(int, int)>();
        var uit = new List<Twijfel>();
        foreach (var (een, twee, _) in vergelijking.Vanaf(Persoonsregels.Twijfel))
        {
            var (a, b) = (records[een].Persoon, records[twee].Persoon);
            if (a == b || !gezien.Add((Math.Min(a, b), Math.Max(a, b))))
            {
                continue;
            }

            var oordeel = Persoonsregels.Beoordeel(personen[a].Personalia, personen[b].Personalia, vergelijking.Leg(een, twee), model.IsVoornaam);
            if (oordeel.Band != Band.Nee)
            {
                uit.Add(Twijfel.Van(personen[a].Id, personen[b].Id, oordeel));
            }
        }

        uit.AddRange(ZelfdeNummer(personen, vergelijking, records, model).Where(t => uit.TrueForAll(u => (u.Een, u.Twee) != (t.Een, t.Twee))));
        return uit;
    }

    /// <summary>The weights that these persons give: how common names are, with how often one human's records agree taken from before.</summary>
    /// <param name="personen">All persons, merged rows too: they show which slips are made.</param>
    /// <param name="vorige">The weights that the house has; null when there are none.</param>
    public static Koppelmodel Schat(IReadOnlyList<Bekende> personen, Koppelmodel? vorige)
    {
        var geschat = new Vergelijking(Persoonsregels.Velden, [.. personen.Select(p => p.Records().Last())]).Model;
        return vorige is null ? geschat : geschat with { Verhuisd = vorige.Verhuisd, Velden = [.. geschat.Velden.Zip(vorige.Velden, (v, w) => v with { M = w.M })] };
    }

    /// <summary>The weights for comparing one description with a house of so many people.</summary>
    public static Koppelmodel VoorHuis(Koppelmodel model, int personen) => model with { Uitgangspunt = Math.Min(model.Uitgangspunt, Voorkennis.Model([], personen).Uitgangspunt) };

    /// <summary>Two persons on one number is a conflict to solve, however little else agrees.</summary>
    private static IEnumerable<Twijfel> ZelfdeNummer(IReadOnlyList<Bekende> personen, Vergelijking vergelijking, List<(int Persoon, Koppelrecord Record)> records, Koppelmodel model)
    {
        var eerste = records.Select((r, i) => (r.Persoon, Plaats: i)).GroupBy(r => r.Persoon).ToDictionary(g => g.Key, g => g.First().Plaats);
        foreach (var groep in personen.Select((p, i) => (p, i)).Where(x => x.p.Personalia.Bsn is not null).GroupBy(x => x.p.Personalia.Bsn!.Value).Where(g => g.Count() > 1))
        {
            var leden = groep.OrderBy(x => x.p.Id.Waarde).Take(20).ToList();
            foreach (var ander in leden.Skip(1))
            {
                var oordeel = Persoonsregels.Beoordeel(leden[0].p.Personalia, ander.p.Personalia, vergelijking.Leg(eerste[leden[0].i], eerste[ander.i]), model.IsVoornaam);
                yield return Twijfel.Van(leden[0].p.Id, ander.p.Id, oordeel);
            }
        }
    }
}
