using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Plannen;

/// <summary>Somebody in the case, as far as the rules need to know.</summary>
public sealed record PersoonInPlan(PersoonId Id, string Naam, DateOnly? Geboren, bool BuitenPlan);

/// <summary>A date that is expected, as far as the rules need to know.</summary>
public sealed record DatumInPlan(CasusdatumId Id, Datumsoort Soort, PersoonId? Over, DateOnly Dag, TimeOnly? Tijd);

/// <summary>What the rules look at: one version of a plan with its people on a day.</summary>
/// <param name="Versie">The version of the plan.</param>
/// <param name="Personen">The people of the case.</param>
/// <param name="Doelen">The goals in this version.</param>
/// <param name="Interventies">All interventies of the case, also those that left the plan: something may still lean on them.</param>
/// <param name="Leefgebieden">Names of the leefgebieden.</param>
/// <param name="Data">The expected dates of the case, as far as the reader may see them.</param>
/// <param name="Vandaag">The day on which is looked.</param>
public sealed record Plangrond(
    int Versie,
    IReadOnlyCollection<PersoonInPlan> Personen,
    IReadOnlyCollection<Doel> Doelen,
    IReadOnlyCollection<Interventie> Interventies,
    IReadOnlyDictionary<Guid, string> Leefgebieden,
    IReadOnlyCollection<DatumInPlan> Data,
    DateOnly Vandaag)
{
    internal IReadOnlyList<Interventie> InPlan() => [.. Interventies.Where(i => i.StaatIn(Versie))];

    internal IReadOnlyList<Interventie> Levend() => [.. InPlan().Where(i => i.Status is InterventieStatus.Gepland or InterventieStatus.Loopt)];

    internal string Naam(PersoonId? persoon) => persoon is { } p ? Personen.FirstOrDefault(x => x.Id == p)?.Naam ?? "iemand" : "het hele systeem";

    internal bool IsHuisvesting(Guid? leefgebied) => leefgebied is { } l && string.Equals(Leefgebieden.GetValueOrDefault(l), Leefgebied.Huisvesting, StringComparison.OrdinalIgnoreCase);
}

/// <summary>
/// Shows what is wrong with a plan (eis 55, 56, 61, 62): rules that people can read, never a score. Pure: the same plan on the same day gives the same findings in the same order,
/// whatever the order in which its parts come.
/// </summary>
public static partial class Bevindingen
{
    public static IReadOnlyList<Bevinding> Van(Plangrond g) =>
    [
        .. new[] { ZonderAanpak(g), VrijZonderOnderdak(g), VrijOpDatum(g), OntruimingRaakt(g), SteunValtWeg(g), AcuutZonderVervolg(g), DoelZonderInterventie(g), TweeTegelijk(g), NietBegonnen(g) }.SelectMany(b => b)
            .OrderBy(b => b.Regel).ThenBy(b => b.Op ?? DateOnly.MaxValue).ThenBy(b => b.Sleutel),
    ];

    /// <summary>Somebody whom nobody does anything for and nobody left out on purpose; of a child that is said first, for the problems of brothers and sisters spread (eis 56).</summary>
    private static IEnumerable<Bevinding> ZonderAanpak(Plangrond g)
    {
        var inPlan = g.InPlan();
        foreach (var p in g.Personen.Where(p => !p.BuitenPlan && g.Doelen.All(d => d.PersoonId != p.Id) && inPlan.All(i => i.PersoonId != p.Id)))
        {
            var kind = p.Geboren is { } geboren && geboren.AddYears(18) > g.Vandaag;
            var regel = kind ? Bevindingsregel.KindZonderAanpak : Bevindingsregel.PersoonZonderAanpak;
            yield return new(
                regel,
                [p.Id],
                [],
                null,
                null,
                kind ? $"{p.Naam} is nog geen 18 jaar en heeft geen doel en geen interventie. Problemen van broers, zussen en ouders slaan makkelijk over op een kind." : $"{p.Naam} heeft geen doel en geen interventie.",
                "Stel een doel, voeg een interventie toe, of leg bij de casus vast waarom deze persoon buiten het plan blijft.",
                Bevinding.SleutelVan(regel, p.Id.ToString()));
        }
    }

    /// <summary>Who comes out of a cell or a closed ward needs a bed that same month.</summary>
    private static IEnumerable<Bevinding> VrijZonderOnderdak(Plangrond g)
    {
        var inPlan = g.InPlan();
        foreach (var i in inPlan.Where(i => i.Verblijf && (i.Aard is Aard.Straf or Aard.Dwang)))
        {
            if (i.Eind is not { } eind || eind < g.Vandaag.AddMonths(-1) || inPlan.Any(o => o.Id != i.Id && IsOnderdakNa(g, o, i.PersoonId, eind)))
            {
                continue;
            }

            yield return OverInterventie(
                Bevindingsregel.VrijZonderOnderdak,
                i,
                eind,
                $"‘{i.Naam}’ van {g.Naam(i.PersoonId)} eindigt op {Tekst.Datum(eind)}. Binnen een maand daarna begint er niets voor huisvesting en geen ander verblijf.",
                "Voeg een interventie op het leefgebied huisvesting toe die vóór die dag is geregeld, of leg bij een interventie die er al is vast dat zij over huisvesting gaat.");
        }
    }

    private static bool IsOnderdakNa(Plangrond g, Interventie o, PersoonId? persoon, DateOnly eind) =>
        (o.PersoonId == persoon || o.PersoonId is null) && (g.IsHuisvesting(o.LeefgebiedId) || o.Verblijf) && o.Status != InterventieStatus.Gestopt
        && o.Begin <= eind.AddMonths(1) && (o.Eind is null || o.Eind > eind);

    /// <summary>What leans on something that gives way. Care that leans on straf or dwang has a rule of its own: its legal frame ends (eis 61).</summary>
    private static IEnumerable<Bevinding> SteunValtWeg(Plangrond g)
    {
        var opId = g.Interventies.ToDictionary(i => i.Id);
        foreach (var w in Samenhang.Waarschuwingen(g.Interventies).Where(w => opId[w.Interventie].StaatIn(g.Versie)))
        {
            var i = opId[w.Interventie];
            var steun = opId[i.LeuntOpId!.Value];
            var zorg = i.Aard == Aard.Zorg && (steun.Aard is Aard.Straf or Aard.Dwang);
            var regel = zorg ? Bevindingsregel.ZorgZonderKader : Bevindingsregel.SteunValtWeg;
            yield return new(
                regel,
                [.. new[] { i.PersoonId, steun.PersoonId }.OfType<PersoonId>().Distinct().OrderBy(p => p.Waarde)],
                [.. new[] { i.Id, steun.Id }.OrderBy(x => x.Waarde)],
                null,
                steun.Begin > i.Begin && steun.Eind is null ? i.Begin : steun.Eind,
                $"{w.Zin} Dat raakt {g.Naam(i.PersoonId)}.",
                zorg
                    ? "Verleng het kader, regel dat de zorg zonder kader doorgaat, of laat de zorg op iets anders leunen."
                    : "Verleng waar het op leunt, regel iets dat ervoor in de plaats komt, of pas de periode aan.",
                Bevinding.SleutelVan(regel, Bevinding.Feit(i), Bevinding.Feit(steun)));
        }
    }

    /// <summary>First what is acute, then what lasts (eis 62).</summary>
    private static IEnumerable<Bevinding> AcuutZonderVervolg(Plangrond g)
    {
        var inPlan = g.InPlan();
        foreach (var i in inPlan.Where(i => i.Acuut && i.Status != InterventieStatus.Gestopt && !inPlan.Any(o => IsVervolgOp(o, i))))
        {
            var waar = i.LeefgebiedId is { } l && g.Leefgebieden.TryGetValue(l, out var naam) ? $" op het leefgebied {naam.ToLowerInvariant()}" : string.Empty;
            yield return OverInterventie(
                Bevindingsregel.AcuutZonderVervolg,
                i,
                i.Eind,
                $"‘{i.Naam}’ voor {g.Naam(i.PersoonId)} is acuut. Er is geen structurele interventie{waar} die daarna doorgaat.",
                "Voeg een structurele interventie toe die doorgaat als de acute eindigt.");
        }
    }

    private static bool IsVervolgOp(Interventie o, Interventie acuut) =>
        !o.Acuut && o.Status != InterventieStatus.Gestopt && (o.PersoonId == acuut.PersoonId || o.PersoonId is null)
        && (acuut.LeefgebiedId is null || o.LeefgebiedId == acuut.LeefgebiedId) && (o.Eind is null || o.Eind > (acuut.Eind ?? acuut.Begin));

    /// <summary>A goal that nobody works on. An interventie that does not say its leefgebied may be for any goal of its person.</summary>
    private static IEnumerable<Bevinding> DoelZonderInterventie(Plangrond g)
    {
        var levend = g.Levend();
        foreach (var d in g.Doelen.Where(d => g.Personen.Any(p => p.Id == d.PersoonId && !p.BuitenPlan)))
        {
            if (levend.Any(i => (i.PersoonId == d.PersoonId || i.PersoonId is null) && (i.LeefgebiedId is null || i.LeefgebiedId == d.LeefgebiedId)))
            {
                continue;
            }

            yield return new(
                Bevindingsregel.DoelZonderInterventie,
                [d.PersoonId],
                [],
                d.Id,
                null,
                $"Voor het doel ‘{d.Omschrijving.TrimEnd('.')}’ van {g.Naam(d.PersoonId)} loopt of komt er geen interventie.",
                "Voeg een interventie toe die aan dit doel werkt, of laat het doel vallen.",
                Bevinding.SleutelVan(Bevindingsregel.DoelZonderInterventie, d.Id.ToString(), d.LeefgebiedId.ToString()));
        }
    }

    private static IEnumerable<Bevinding> NietBegonnen(Plangrond g) =>
        g.InPlan().Where(i => Knelpunten.IsNietBegonnen(i.Status, i.Begin, g.Vandaag)).Select(i => OverInterventie(
            Bevindingsregel.NietBegonnen,
            i,
            i.Begin,
            $"‘{i.Naam}’ voor {g.Naam(i.PersoonId)} zou op {Tekst.Datum(i.Begin)} beginnen en staat nog op gepland.",
            "Vraag de partner wat er speelt. Werk de status bij, of pas het plan aan."));

    private static Bevinding OverInterventie(Bevindingsregel regel, Interventie i, DateOnly? op, string waarom, string watNu) =>
        new(regel, i.PersoonId is { } p ? [p] : [], [i.Id], null, op, waarom, watNu, Bevinding.SleutelVan(regel, Bevinding.Feit(i)));
}
