using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Toegang;
using Partituur.Kern.Volgen;

namespace Partituur.Web.Pages.Volgen;

/// <summary>One finding in a list.</summary>
/// <param name="Casus">The case.</param>
/// <param name="Gevolgd">The finding on its rung.</param>
/// <param name="Namen">Of those who stand there.</param>
/// <param name="MetCasus">Whether the number of the case is said.</param>
/// <param name="Kijker">Who looks: nothing leads to where that is not allowed.</param>
public sealed record Signaalregel(Casus Casus, GevolgdSignaal Gevolgd, IReadOnlyDictionary<ProfessionalId, string> Namen, bool MetCasus, Kijker Kijker);
