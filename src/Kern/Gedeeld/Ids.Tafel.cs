using System.Diagnostics.CodeAnalysis;

namespace Partituur.Kern.Gedeeld;

public readonly record struct TriagetafelId(Guid Waarde) : IId<TriagetafelId>
{
    public static TriagetafelId Van(Guid waarde) => new(waarde);

    public static TriagetafelId Nieuw() => IId<TriagetafelId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TriagetafelId result) => IId<TriagetafelId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct ZittingId(Guid Waarde) : IId<ZittingId>
{
    public static ZittingId Van(Guid waarde) => new(waarde);

    public static ZittingId Nieuw() => IId<ZittingId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ZittingId result) => IId<ZittingId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct TerugblikId(Guid Waarde) : IId<TerugblikId>
{
    public static TerugblikId Van(Guid waarde) => new(waarde);

    public static TerugblikId Nieuw() => IId<TerugblikId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TerugblikId result) => IId<TerugblikId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct ReeksId(Guid Waarde) : IId<ReeksId>
{
    public static ReeksId Van(Guid waarde) => new(waarde);

    public static ReeksId Nieuw() => IId<ReeksId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReeksId result) => IId<ReeksId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct PlaatsId(Guid Waarde) : IId<PlaatsId>
{
    public static PlaatsId Van(Guid waarde) => new(waarde);

    public static PlaatsId Nieuw() => IId<PlaatsId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PlaatsId result) => IId<PlaatsId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct VergaderingId(Guid Waarde) : IId<VergaderingId>
{
    public static VergaderingId Van(Guid waarde) => new(waarde);

    public static VergaderingId Nieuw() => IId<VergaderingId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out VergaderingId result) => IId<VergaderingId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}
