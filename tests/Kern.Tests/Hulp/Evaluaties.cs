using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Hulp;

/// <summary>How a case is looked back on in a test.</summary>
internal static class Evaluaties
{
    public static readonly Nazorgafspraak GeenNazorg = new(null, null, "De huisarts houdt het in de gaten.");

    /// <summary>Of these goals, all reached; with nazorg by somebody when a day is given.</summary>
    public static Evaluatiegegevens Goed(IEnumerable<Doel>? doelen = null, DateOnly? nazorg = null, ProfessionalId? wie = null) =>
        new([.. (doelen ?? []).Select(d => new Doelresultaat(d.Id, Doeluitkomst.Gehaald, null))], "Eén vast contact.", null, [], null, null, null, nazorg is null ? GeenNazorg : new(nazorg, wie, null));
}
