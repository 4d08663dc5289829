using System.Diagnostics.CodeAnalysis;

namespace Partituur.Kern.Personen;

/// <summary>A burgerservicenummer: nine digits that pass the 11-proef. Shows itself masked (wet.md L13).</summary>
public readonly record struct Bsn
{
    private Bsn(string cijfers) => Cijfers = cijfers;

    /// <summary>The nine digits; only for storage, matching and a screen whose right and reason allow it.</summary>
    public string Cijfers { get; }

    public static bool TryParse([NotNullWhen(true)] string? tekst, out Bsn bsn)
    {
        bsn = default;
        var cijfers = tekst?.Replace(" ", string.Empty, StringComparison.Ordinal).Replace(".", string.Empty, StringComparison.Ordinal);
        if (cijfers is not { Length: 9 } || !cijfers.All(char.IsAsciiDigit) || cijfers.All(c => c == '0'))
        {
            return false;
        }

        var som = -(cijfers[8] - '0');
        for (var i = 0; i < 8; i++)
        {
            som += (9 - i) * (cijfers[i] - '0');
        }

        if (som % 11 != 0)
        {
            return false;
        }

        bsn = new Bsn(cijfers);
        return true;
    }

    public override string ToString() => $"••••••{Cijfers?[6..]}";
}
