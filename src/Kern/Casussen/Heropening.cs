using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Casussen;

/// <summary>Reopens an ended case and keeps how it had ended, and why it opens again, in the journal: the case itself forgets its Afronding.</summary>
public static class Heropening
{
    /// <exception cref="RegelGeschonden">The case still runs, or no reason is given.</exception>
    public static Journaalregel VoerUit(Casus casus, string reden, Handeling handeling)
    {
        var was = casus.Afronding;
        casus.Heropen(reden, handeling);
        var eerder = was is null ? string.Empty : $"\nEerder afgerond op {Tekst.Datum(Kalender.DagVan(was.Op))}{(was.Ontvanger is null ? string.Empty : $", overgedragen aan {was.Ontvanger}")}.";
        return new(casus, $"De casus is heropend. {reden.Trim()}{eerder}", FeitOfOordeel.Feit, Kring.Deelnemers, handeling, Journaalsoort.Besluit);
    }
}
