using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Overleggen;

/// <summary>What drifts in a case, as room Volgen found it: how high it climbed and how much there is. Counts, no content.</summary>
/// <param name="Trede">The highest rung, 0 is the owner.</param>
/// <param name="Aantal">How many findings.</param>
public sealed record Afwijking(int Trede, int Aantal);

/// <summary>A case that may come on an agenda, with all that the order looks at.</summary>
/// <param name="Casus">The case.</param>
/// <param name="Nummer">Its number; the last word when all else is alike.</param>
/// <param name="Minuten">What it takes.</param>
/// <param name="Deel">In which part.</param>
/// <param name="CodeRood">Reported as code rood.</param>
/// <param name="Datum">The first important date that warns on the day of the meeting.</param>
/// <param name="Afwijking">What drifts; null is nothing.</param>
/// <param name="WachtSinds">Since when it waits: opened, or last discussed.</param>
/// <param name="Vast">Pinned by a person: on the agenda whatever the time.</param>
/// <param name="Plek">The place on the agenda that a pinned case keeps, from 1.</param>
/// <param name="Terug">The day by which it comes back, as the minutes of the last meeting say, when no later meeting is in time for that.</param>
public sealed record Agendakandidaat(CasusId Casus, string Nummer, int Minuten, Tafeldeel Deel, bool CodeRood, DateOnly? Datum, Afwijking? Afwijking, DateOnly WachtSinds, bool Vast, int Plek, DateOnly? Terug = null)
{
    /// <summary>The first day that presses.</summary>
    public DateOnly? Eerste => Datum is { } datum && Terug is { } terug ? (datum < terug ? datum : terug) : Datum ?? Terug;
}

/// <summary>A case on the agenda and why it stands there.</summary>
public sealed record Agendaregel(Agendakandidaat Kandidaat, IReadOnlyList<string> Waarom);

/// <summary>A case that does not fit.</summary>
/// <param name="Kandidaat">The case.</param>
/// <param name="Over">Minutes that are left in its part.</param>
public sealed record Pastniet(Agendakandidaat Kandidaat, int Over)
{
    public string Waarom => Kandidaat.Minuten > Over && Over > 0
        ? $"Nodig {Kandidaat.Minuten} minuten, over {Over}."
        : Over <= 0 ? "De tijd is vol." : "Past niet.";
}

/// <summary>An agenda as the rule makes it.</summary>
/// <param name="Regels">In order: part one, then part two.</param>
/// <param name="PastNiet">In order of urgency.</param>
/// <param name="Ruimte">Minutes per part.</param>
public sealed record Agendavoorstel(IReadOnlyList<Agendaregel> Regels, IReadOnlyList<Pastniet> PastNiet, Agendaruimte Ruimte)
{
    public int Gebruikt(Tafeldeel deel) => Regels.Where(r => r.Kandidaat.Deel == deel).Sum(r => r.Kandidaat.Minuten);

    public IReadOnlyList<Agendakeuze> Keuzes => [.. Regels.Select(r => new Agendakeuze(r.Kandidaat.Casus, r.Kandidaat.Deel, r.Kandidaat.Minuten, r.Kandidaat.Vast))];
}

/// <summary>The time budget of a meeting.</summary>
public sealed record Agendaruimte(int DeelEen, int DeelTwee)
{
    public int Van(Tafeldeel deel) => deel == Tafeldeel.Een ? DeelEen : DeelTwee;
}

/// <summary>
/// Makes an agenda within the time budget (eis 70–72), the same for the same cases whoever asks. Pinned cases stand; the others come by urgency: code rood, an important date that is near or a day
/// by which the minutes say that it comes back, what drifts, and then who waits longest. What is too long for what is left is passed over with its reason, so that a shorter one behind it is not kept waiting for nothing.
/// </summary>
public static class Agendabouw
{
    public static Agendavoorstel Maak(IEnumerable<Agendakandidaat> kandidaten, Agendaruimte ruimte)
    {
        var alle = kandidaten.DistinctBy(k => k.Casus).ToList();
        List<Agendaregel> regels = [];
        List<Pastniet> pastNiet = [];
        foreach (var deel in new[] { Tafeldeel.Een, Tafeldeel.Twee })
        {
            var vast = alle.Where(k => k.Deel == deel && k.Vast).OrderBy(k => k.Plek).ThenBy(k => k.Nummer, StringComparer.Ordinal).ThenBy(k => k.Casus.Waarde).ToList();
            var over = ruimte.Van(deel) - vast.Sum(k => k.Minuten);
            List<Agendakandidaat> gekozen = [];
            List<Agendakandidaat> niet = [];
            foreach (var k in OpUrgentie(alle.Where(k => k.Deel == deel && !k.Vast)))
            {
                if (k.Minuten <= over)
                {
                    over -= k.Minuten;
                    gekozen.Add(k);
                }
                else
                {
                    niet.Add(k);
                }
            }

            foreach (var k in vast)
            {
                gekozen.Insert(Math.Clamp(k.Plek - 1, 0, gekozen.Count), k);
            }

            regels.AddRange(gekozen.Select(k => new Agendaregel(k, Waarom(k))));
            pastNiet.AddRange(niet.Select(k => new Pastniet(k, over)));
        }

        return new(regels, pastNiet, ruimte);
    }

    /// <summary>Most urgent first.</summary>
    public static IOrderedEnumerable<Agendakandidaat> OpUrgentie(IEnumerable<Agendakandidaat> kandidaten) => kandidaten
        .OrderByDescending(k => k.CodeRood)
        .ThenBy(k => k.Eerste ?? DateOnly.MaxValue)
        .ThenByDescending(k => k.Afwijking?.Trede ?? -1)
        .ThenByDescending(k => k.Afwijking?.Aantal ?? 0)
        .ThenBy(k => k.WachtSinds)
        .ThenBy(k => k.Nummer, StringComparer.Ordinal)
        .ThenBy(k => k.Casus.Waarde);

    /// <summary>What the order looked at, in words.</summary>
    public static IReadOnlyList<string> Waarom(Agendakandidaat k)
    {
        List<string> uit = [];
        if (k.Vast)
        {
            uit.Add("vastgezet");
        }

        if (k.CodeRood)
        {
            uit.Add("code rood");
        }

        if (k.Datum is { } datum)
        {
            uit.Add($"belangrijke datum {Tekst.Datum(datum)}");
        }

        if (k.Terug is { } terug)
        {
            uit.Add($"terug uiterlijk {Tekst.Datum(terug)}");
        }

        if (k.Afwijking is { } afwijking)
        {
            uit.Add(afwijking.Aantal == 1 ? "1 signaal" : $"{afwijking.Aantal} signalen");
        }

        uit.Add($"wacht sinds {Tekst.Datum(k.WachtSinds)}");
        return uit;
    }
}
