using System.Diagnostics.CodeAnalysis;

namespace Partituur.Kern.Gedeeld;

public readonly record struct NazorgId(Guid Waarde) : IId<NazorgId>
{
    public static NazorgId Van(Guid waarde) => new(waarde);

    public static NazorgId Nieuw() => IId<NazorgId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NazorgId result) => IId<NazorgId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct BeklijvingId(Guid Waarde) : IId<BeklijvingId>
{
    public static BeklijvingId Van(Guid waarde) => new(waarde);

    public static BeklijvingId Nieuw() => IId<BeklijvingId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BeklijvingId result) => IId<BeklijvingId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct KostensoortId(Guid Waarde) : IId<KostensoortId>
{
    public static KostensoortId Van(Guid waarde) => new(waarde);

    public static KostensoortId Nieuw() => IId<KostensoortId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out KostensoortId result) => IId<KostensoortId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}
