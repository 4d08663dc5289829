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

public readonly record struct DoorzettingId(Guid Waarde) : IId<DoorzettingId>
{
    public static DoorzettingId Van(Guid waarde) => new(waarde);

    public static DoorzettingId Nieuw() => IId<DoorzettingId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DoorzettingId result) => IId<DoorzettingId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct HindernisId(Guid Waarde) : IId<HindernisId>
{
    public static HindernisId Van(Guid waarde) => new(waarde);

    public static HindernisId Nieuw() => IId<HindernisId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out HindernisId result) => IId<HindernisId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct BelemmeringId(Guid Waarde) : IId<BelemmeringId>
{
    public static BelemmeringId Van(Guid waarde) => new(waarde);

    public static BelemmeringId Nieuw() => IId<BelemmeringId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BelemmeringId result) => IId<BelemmeringId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct InstemmingId(Guid Waarde) : IId<InstemmingId>
{
    public static InstemmingId Van(Guid waarde) => new(waarde);

    public static InstemmingId Nieuw() => IId<InstemmingId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out InstemmingId result) => IId<InstemmingId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}
