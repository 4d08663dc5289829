using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Plannen;

/// <summary>An open actie, for what is stuck.</summary>
public sealed record OpenActie(string Wat, string Eigenaar, string Organisatie, DateOnly Voor);

/// <summary>An interventie that stands in the plan and has not ended.</summary>
public sealed record LopendeInterventie(string Naam, Aard Aard, string Partner, DateOnly Begin, DateOnly? Eind, InterventieStatus Status);

/// <summary>A date that is expected.</summary>
public sealed record VerwachteDatum(CasusdatumId Id, Datumsoort Soort, PersoonId? Over, DateOnly Dag, TimeOnly? Tijd, string? Notitie, bool Waarschuwt);

/// <summary>A question or message that waits for somebody.</summary>
/// <param name="Wat">What waits, as a sentence without its end.</param>
/// <param name="Uiterlijk">When it should have been there; null is no term.</param>
public sealed record OpenVraag(string Wat, DateOnly? Uiterlijk);

/// <summary>What is stuck in a case: sentences that follow from what stands there and today, the longest late first. The same case and day always give the same sentences.</summary>
public static class Knelpunten
{
    /// <summary>An open actie is late from the day after its date. Watching over the case asks the same.</summary>
    public static bool IsTeLaat(DateOnly voor, DateOnly vandaag) => voor < vandaag;

    /// <summary>An interventie did not start when it is still planned after the day on which it was to begin.</summary>
    public static bool IsNietBegonnen(InterventieStatus status, DateOnly begin, DateOnly vandaag) => status == InterventieStatus.Gepland && begin < vandaag;

    public static IReadOnlyList<string> Van(DateOnly vandaag, IEnumerable<OpenActie> acties, IEnumerable<LopendeInterventie> interventies, IEnumerable<VerwachteDatum> data, IEnumerable<OpenVraag> wachtend)
    {
        var uit = acties.Where(a => IsTeLaat(a.Voor, vandaag)).Select(a => (a.Voor, Zin: $"Actie te laat: {a.Wat.TrimEnd('.')} ({a.Eigenaar}, {a.Organisatie}, {Tekst.Datum(a.Voor)})."))
            .Concat(interventies.Where(i => IsNietBegonnen(i.Status, i.Begin, vandaag)).Select(i => (i.Begin, $"Niet begonnen: {i.Naam} van {i.Partner} (zou beginnen op {Tekst.Datum(i.Begin)}).")))
            .Concat(interventies.Where(i => i.Status == InterventieStatus.Loopt && i.Eind < vandaag).Select(i => (i.Eind!.Value, $"Afgelopen, maar niet bijgewerkt: {i.Naam} van {i.Partner} (tot en met {Tekst.Datum(i.Eind!.Value)}).")))
            .Concat(data.Where(d => d.Dag < vandaag).Select(d => (d.Dag, $"Niet bekend wat ervan is gekomen: {Woord(d)} van {Tekst.Datum(d.Dag)}.")))
            .Concat(wachtend.Select(w => (w.Uiterlijk ?? DateOnly.MaxValue, w.Uiterlijk is { } dag && dag < vandaag ? $"{w.Wat} (termijn {Tekst.Datum(dag)} is voorbij)." : $"{w.Wat}.")));
        return [.. uit.OrderBy(k => k.Item1).ThenBy(k => k.Item2, StringComparer.Ordinal).Select(k => k.Item2)];
    }

    private static string Woord(VerwachteDatum d) => d.Soort switch
    {
        Datumsoort.EindeMaatregel => "einde van een maatregel",
        Datumsoort.Anders => d.Notitie ?? "belangrijke datum",
        _ => d.Soort.ToString().ToLowerInvariant(),
    };
}
