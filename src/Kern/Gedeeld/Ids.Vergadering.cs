using System.Diagnostics.CodeAnalysis;

namespace Partituur.Kern.Gedeeld;

public readonly record struct VergaderingId(Guid Waarde) : IId<VergaderingId>
{
    public static VergaderingId Van(Guid waarde) => new(waarde);

    public static VergaderingId Nieuw() => IId<VergaderingId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out VergaderingId result) => IId<VergaderingId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}
