using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Triage;

/// <summary>How often a table sits.</summary>
public enum Ritme
{
    /// <summary>Every working day (eis 29).</summary>
    [Display(Name = "Elke werkdag")]
    Dagelijks,

    [Display(Name = "Elke week")]
    Wekelijks,

    /// <summary>Every second week, counted from <see cref="Triagetafel.Sinds"/>.</summary>
    [Display(Name = "Om de week")]
    TweeWekelijks,

    /// <summary>When somebody calls it together.</summary>
    OpAfroep,
}

/// <summary>How and when a table sits.</summary>
/// <param name="Ritme">How often.</param>
/// <param name="Weekdag">The day of the week; only for a weekly rhythm.</param>
/// <param name="Begint">Time of day, in the Netherlands.</param>
/// <param name="Minuten">How long it sits at most, 10–480 minutes.</param>
/// <param name="PerMelding">What one melding takes on average, 1–60 minutes: what the agenda is filled with.</param>
/// <param name="Plaats">Room or video link, at most 200 characters.</param>
public sealed record Tafelafspraak(Ritme Ritme, DayOfWeek? Weekdag, TimeOnly Begint, int Minuten, int PerMelding, string Plaats);

/// <summary>Who chairs.</summary>
/// <param name="Organisatie">The partner that chairs (eis 68, 69).</param>
/// <param name="Voorzitter">The professional; null is every chair of that organisation.</param>
/// <param name="Vervanger">Who stands in, also when a code rood waits; may be of another organisation.</param>
public sealed record Voorzitters(OrganisatieId Organisatie, ProfessionalId? Voorzitter, ProfessionalId? Vervanger);

/// <summary>A fixed participant, as it is chosen on the screen.</summary>
/// <param name="Professional">Who.</param>
/// <param name="Deel">From which part on: who joins in part two does not see part one (eis 10).</param>
public sealed record Vastedeelnemer(ProfessionalId Professional, Tafeldeel Deel);

/// <summary>A table sits in two parts; the ring is wider in the second, and only then (eis 10).</summary>
public enum Tafeldeel
{
    [Display(Name = "Deel 1")]
    Een,

    [Display(Name = "Deel 2")]
    Twee,
}
