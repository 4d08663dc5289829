namespace Partituur.Kern.Inzicht;

/// <summary>How sure a share is, by the interval of Wilson: it holds its 95 % also for small numbers and for shares near 0 and 1, where the simple margin fails. Pure.</summary>
public static class Wilson
{
    /// <summary>The 97.5th percentile of the normal distribution: 95 % lies within.</summary>
    private const double Z = 1.959963984540054;

    /// <param name="deel">How many of them.</param>
    /// <param name="geheel">How many there are; at least 1.</param>
    /// <returns>Bounds between 0 and 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The part does not lie within the whole, or there is no whole.</exception>
    public static (double Laag, double Hoog) Marge(int deel, int geheel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(geheel, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(deel);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(deel, geheel);
        var p = (double)deel / geheel;
        var z2 = Z * Z / geheel;
        var midden = (p + (z2 / 2)) / (1 + z2);
        var breedte = Z / (1 + z2) * Math.Sqrt((p * (1 - p) / geheel) + (z2 / (4 * geheel)));
        return (deel == 0 ? 0 : Math.Max(0, midden - breedte), deel == geheel ? 1 : Math.Min(1, midden + breedte));
    }
}
