using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Plannen;

/// <content>What dates and hours do to a plan.</content>
public static partial class Bevindingen
{
    /// <summary>How long an important date takes when it has an hour: to the hour after it.</summary>
    private static readonly TimeSpan DuurVanDatum = TimeSpan.FromHours(1);

    /// <summary>Somebody is set free on a day that was recorded, and no stay in the plan that ends around it says so already.</summary>
    private static IEnumerable<Bevinding> VrijOpDatum(Plangrond g)
    {
        var inPlan = g.InPlan();
        foreach (var d in Komend(g, Datumsoort.Vrijlating).Where(d => d.Over is not null))
        {
            if (inPlan.Any(i => i.PersoonId == d.Over && i.Verblijf && i.Aard is (Aard.Straf or Aard.Dwang) && i.Eind is { } eind && eind >= d.Dag.AddMonths(-1) && eind <= d.Dag.AddMonths(1))
                || inPlan.Any(o => !(o.Verblijf && o.Aard is (Aard.Straf or Aard.Dwang)) && IsOnderdakNa(g, o, d.Over, d.Dag)))
            {
                continue;
            }

            yield return new(
                Bevindingsregel.VrijZonderOnderdak,
                [d.Over!.Value],
                [],
                null,
                d.Dag,
                $"{Hoofdletter(g.Naam(d.Over))} komt op {Tekst.Datum(d.Dag)} vrij. Binnen een maand daarna begint er niets voor huisvesting en geen ander verblijf.",
                "Voeg een interventie op het leefgebied huisvesting toe die vóór die dag is geregeld, of leg bij een interventie die er al is vast dat zij over huisvesting gaat.",
                Bevinding.SleutelVan(Bevindingsregel.VrijZonderOnderdak, Feit(d)));
        }
    }

    /// <summary>An eviction: who loses the roof, and what leans on that roof, also of somebody else (the place of rest of a child).</summary>
    private static IEnumerable<Bevinding> OntruimingRaakt(Plangrond g)
    {
        var levend = g.Levend();
        var opId = g.Interventies.ToDictionary(i => i.Id);
        HashSet<InterventieId> gezegd = [];
        foreach (var d in Komend(g, Datumsoort.Ontruiming))
        {
            bool Bewoont(PersoonId? wie) => d.Over is null || wie is null || wie == d.Over;
            var woningen = levend.Where(i => g.IsHuisvesting(i.LeefgebiedId) && Bewoont(i.PersoonId) && i.Begin <= d.Dag).Select(i => i.Id).ToHashSet();
            foreach (var i in levend.Where(i => i.Eind is null || i.Eind > d.Dag).OrderBy(i => i.Begin).ThenBy(i => i.Id.Waarde))
            {
                if (Steunpilaren(i, opId).FirstOrDefault(s => woningen.Contains(s.Id)) is { } woning && gezegd.Add(i.Id))
                {
                    yield return new(
                        Bevindingsregel.OntruimingRaakt,
                        [.. new[] { i.PersoonId, d.Over }.OfType<PersoonId>().Distinct().OrderBy(p => p.Waarde)],
                        [.. new[] { i.Id, woning.Id }.OrderBy(x => x.Waarde)],
                        null,
                        d.Dag,
                        $"‘{i.Naam}’ voor {g.Naam(i.PersoonId)} leunt op ‘{woning.Naam}’. Op {Tekst.Datum(d.Dag)} is de ontruiming van {Wie(g, d.Over)}: dan valt dat weg.",
                        "Voorkom of verschuif de ontruiming, regel een andere plek, of laat de interventie op iets anders leunen.",
                        Bevinding.SleutelVan(Bevindingsregel.OntruimingRaakt, Feit(d), Bevinding.Feit(i), Bevinding.Feit(woning)));
                }
            }

            // What began long before is the roof that goes; what leans on that roof goes with it.
            bool IsAnderDak(Interventie o) => Bewoont(o.PersoonId) && (o.Verblijf || (g.IsHuisvesting(o.LeefgebiedId) && o.Begin >= d.Dag.AddDays(-14))) && o.Begin <= d.Dag.AddMonths(1)
                && (o.Eind is null || o.Eind > d.Dag) && !Steunpilaren(o, opId).Any(s => woningen.Contains(s.Id));
            if (!levend.Any(IsAnderDak))
            {
                yield return new(
                    Bevindingsregel.OntruimingRaakt,
                    Personen(g, d.Over),
                    [],
                    null,
                    d.Dag,
                    $"Op {Tekst.Datum(d.Dag)} is de ontruiming van {Wie(g, d.Over)}. Rond die dag begint er in het plan geen ander onderdak.",
                    "Voorkom of verschuif de ontruiming, of zet in het plan waar deze mensen dan slapen.",
                    Bevinding.SleutelVan(Bevindingsregel.OntruimingRaakt, Feit(d)));
            }
        }
    }

    /// <summary>What an interventie leans on, and what that leans on, and so on.</summary>
    private static IEnumerable<Interventie> Steunpilaren(Interventie i, Dictionary<InterventieId, Interventie> opId)
    {
        var gezien = new HashSet<InterventieId> { i.Id };
        for (var op = i.LeuntOpId; op is { } id && gezien.Add(id) && opId.TryGetValue(id, out var steun); op = steun.LeuntOpId)
        {
            yield return steun;
        }
    }

    /// <summary>Somebody is expected in two places at one hour. Every pair is said once, with the first day on which it happens.</summary>
    private static IEnumerable<Bevinding> TweeTegelijk(Plangrond g)
    {
        var vast = g.Levend().SelectMany(i => i.Weekmomenten().Select(m => (Interventie: i, Moment: m))).OrderBy(v => v.Interventie.Id.Waarde).ThenBy(v => v.Moment.ToString(), StringComparer.Ordinal).ToList();
        var data = g.Data.Where(d => d.Tijd is not null && d.Dag >= g.Vandaag).OrderBy(d => d.Id.Waarde).ToList();
        HashSet<(Guid, Guid)> gezegd = [];
        for (var n = 0; n < vast.Count; n++)
        {
            var (een, moment) = vast[n];
            foreach (var (ander, anderMoment) in vast.Skip(n + 1))
            {
                if (een.Id != ander.Id && Treft(een.PersoonId, ander.PersoonId) && moment.Raakt(anderMoment) && EersteDag(g, een, ander, moment.Dag) is { } dag && gezegd.Add((een.Id.Waarde, ander.Id.Waarde)))
                {
                    yield return Botsing(g, [een, ander], een.PersoonId ?? ander.PersoonId, dag, $"‘{een.Naam}’ ({moment}) en ‘{ander.Naam}’ ({anderMoment})", Feit(een), Feit(ander));
                }
            }

            foreach (var d in data.Where(d => d.Dag.DayOfWeek == moment.Dag && Treft(een.PersoonId, d.Over) && Loopt(een, d.Dag) && Overlapt(d, moment) && gezegd.Add((een.Id.Waarde, d.Id.Waarde))))
            {
                yield return Botsing(g, [een], een.PersoonId ?? d.Over, d.Dag, $"{Noem(d)} en ‘{een.Naam}’ ({moment})", Feit(een), Feit(d));
            }
        }

        for (var n = 0; n < data.Count; n++)
        {
            foreach (var d in data.Skip(n + 1).Where(d => d.Dag == data[n].Dag && Treft(d.Over, data[n].Over) && (d.Tijd!.Value.ToTimeSpan() - data[n].Tijd!.Value.ToTimeSpan()).Duration() < DuurVanDatum))
            {
                yield return Botsing(g, [], d.Over ?? data[n].Over, d.Dag, $"{Noem(data[n])} en {Noem(d)}", Feit(data[n]), Feit(d));
            }
        }
    }

    private static Bevinding Botsing(Plangrond g, Interventie[] interventies, PersoonId? wie, DateOnly dag, string wat, params string[] feiten) => new(
        Bevindingsregel.TweeTegelijk,
        Personen(g, wie),
        [.. interventies.Select(i => i.Id).OrderBy(x => x.Waarde)],
        null,
        dag,
        $"{Hoofdletter(Wie(g, wie))} wordt op twee plaatsen tegelijk verwacht: {wat}. De eerste keer is {Tekst.Datum(dag)}.",
        "Laat de partners één van de twee verzetten, of voeg de afspraken samen.",
        Bevinding.SleutelVan(Bevindingsregel.TweeTegelijk, feiten));

    private static IReadOnlyList<PersoonId> Personen(Plangrond g, PersoonId? wie) => wie is { } p ? [p] : [.. g.Personen.Select(x => x.Id).OrderBy(x => x.Waarde)];

    private static string Wie(Plangrond g, PersoonId? wie) => wie is null ? "iedereen in de casus" : g.Naam(wie);

    private static string Hoofdletter(string zin) => char.ToUpperInvariant(zin[0]) + zin[1..];

    private static bool Treft(PersoonId? een, PersoonId? ander) => een is null || ander is null || een == ander;

    private static bool Loopt(Interventie i, DateOnly dag) => i.Begin <= dag && (i.Eind is null || i.Eind >= dag);

    private static DateOnly? EersteDag(Plangrond g, Interventie een, Interventie ander, DayOfWeek dag)
    {
        var van = new[] { een.Begin, ander.Begin, g.Vandaag }.Max();
        var eerste = van.AddDays(((int)dag - (int)van.DayOfWeek + 7) % 7);
        return Loopt(een, eerste) && Loopt(ander, eerste) ? eerste : null;
    }

    private static bool Overlapt(DatumInPlan d, Weekmoment m)
    {
        var (van, tot) = (d.Tijd!.Value.ToTimeSpan(), d.Tijd.Value.ToTimeSpan() + DuurVanDatum);
        return van < m.Tot.ToTimeSpan() && m.Van.ToTimeSpan() < tot;
    }

    private static IEnumerable<DatumInPlan> Komend(Plangrond g, Datumsoort soort) => g.Data.Where(d => d.Soort == soort && d.Dag >= g.Vandaag.AddMonths(-1)).OrderBy(d => d.Dag).ThenBy(d => d.Id.Waarde);

    private static string Noem(DatumInPlan d) => FormattableString.Invariant($"{d.Soort switch { Datumsoort.EindeMaatregel => "het einde van een maatregel", Datumsoort.Anders => "een belangrijke datum", var soort => $"de {soort.ToString().ToLowerInvariant()}" }} om {d.Tijd:HH\\:mm} uur");

    /// <summary>Who and when; the hour of an interventie changes its key only here.</summary>
    private static string Feit(Interventie i) => $"{i.Id}/{i.PersoonId}/{i.Rooster}";

    private static string Feit(DatumInPlan d) => FormattableString.Invariant($"{d.Id}/{d.Soort}/{d.Over}/{d.Dag:yyyyMMdd}/{d.Tijd:HHmm}");
}
