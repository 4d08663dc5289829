using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Overleggen;

/// <summary>The day of a meeting and whether it goes on, and nothing else: not hidden, so that what waits for a partner can be counted within that partner's own visible set.</summary>
public sealed class Overlegdag
{
    private Overlegdag()
    {
    }

    public OverlegId Id { get; private set; }

    public DateOnly Dag { get; private set; }

    public DateTimeOffset? AfgelastOp { get; private set; }
}
