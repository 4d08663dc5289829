using System.Globalization;
using Partituur.Kern.Personen;

namespace Partituur.Demo.Wereld;

/// <summary>
/// Invented numbers in the 999 range, which is not given out, that pass the 11-proef. Skips the ones that an imported register holds:
/// the same number would make two invented people one.
/// </summary>
internal sealed class Bsns(IEnumerable<Bsn> bezet)
{
    private readonly HashSet<Bsn> bezet = [.. bezet];

    /// <summary>The first free valid number from <c>999nnnnnn</c> on.</summary>
    public Bsn Geef(int vanaf)
    {
        for (var i = vanaf; ; i++)
        {
            if (Bsn.TryParse(string.Create(CultureInfo.InvariantCulture, $"999{i % 1_000_000:000000}"), out var bsn) && bezet.Add(bsn))
            {
                return bsn;
            }
        }
    }
}
