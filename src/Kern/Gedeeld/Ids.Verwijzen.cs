using System.Diagnostics.CodeAnalysis;

namespace Partituur.Kern.Gedeeld;

public readonly record struct VoorzieningId(Guid Waarde) : IId<VoorzieningId>
{
    public static VoorzieningId Van(Guid waarde) => new(waarde);

    public static VoorzieningId Nieuw() => IId<VoorzieningId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out VoorzieningId result) => IId<VoorzieningId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct VerwijzingId(Guid Waarde) : IId<VerwijzingId>
{
    public static VerwijzingId Van(Guid waarde) => new(waarde);

    public static VerwijzingId Nieuw() => IId<VerwijzingId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out VerwijzingId result) => IId<VerwijzingId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}
