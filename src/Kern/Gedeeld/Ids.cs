using System.Diagnostics.CodeAnalysis;

namespace Partituur.Kern.Gedeeld;

/// <summary>A typed id around a version 7 GUID: a person's id cannot be passed where a case's is asked.</summary>
/// <typeparam name="T">The id type itself.</typeparam>
public interface IId<T>
    where T : struct, IId<T>
{
    Guid Waarde { get; }

    static abstract T Van(Guid waarde);

    static T Nieuw() => T.Van(Guid.CreateVersion7());

    static bool Lees(string? tekst, out T id)
    {
        var gelukt = Guid.TryParse(tekst, out var waarde);
        id = T.Van(waarde);
        return gelukt;
    }
}

public readonly record struct HuisId(Guid Waarde) : IId<HuisId>
{
    public static HuisId Van(Guid waarde) => new(waarde);

    public static HuisId Nieuw() => IId<HuisId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out HuisId result) => IId<HuisId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct OrganisatieId(Guid Waarde) : IId<OrganisatieId>
{
    public static OrganisatieId Van(Guid waarde) => new(waarde);

    public static OrganisatieId Nieuw() => IId<OrganisatieId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OrganisatieId result) => IId<OrganisatieId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct ProfessionalId(Guid Waarde) : IId<ProfessionalId>
{
    public static ProfessionalId Van(Guid waarde) => new(waarde);

    public static ProfessionalId Nieuw() => IId<ProfessionalId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ProfessionalId result) => IId<ProfessionalId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct PersoonId(Guid Waarde) : IId<PersoonId>
{
    public static PersoonId Van(Guid waarde) => new(waarde);

    public static PersoonId Nieuw() => IId<PersoonId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PersoonId result) => IId<PersoonId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct MeldingId(Guid Waarde) : IId<MeldingId>
{
    public static MeldingId Van(Guid waarde) => new(waarde);

    public static MeldingId Nieuw() => IId<MeldingId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MeldingId result) => IId<MeldingId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct BevragingId(Guid Waarde) : IId<BevragingId>
{
    public static BevragingId Van(Guid waarde) => new(waarde);

    public static BevragingId Nieuw() => IId<BevragingId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BevragingId result) => IId<BevragingId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct CasusId(Guid Waarde) : IId<CasusId>
{
    public static CasusId Van(Guid waarde) => new(waarde);

    public static CasusId Nieuw() => IId<CasusId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CasusId result) => IId<CasusId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct CasusdatumId(Guid Waarde) : IId<CasusdatumId>
{
    public static CasusdatumId Van(Guid waarde) => new(waarde);

    public static CasusdatumId Nieuw() => IId<CasusdatumId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CasusdatumId result) => IId<CasusdatumId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct PlanId(Guid Waarde) : IId<PlanId>
{
    public static PlanId Van(Guid waarde) => new(waarde);

    public static PlanId Nieuw() => IId<PlanId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PlanId result) => IId<PlanId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct InterventieId(Guid Waarde) : IId<InterventieId>
{
    public static InterventieId Van(Guid waarde) => new(waarde);

    public static InterventieId Nieuw() => IId<InterventieId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out InterventieId result) => IId<InterventieId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct ActieId(Guid Waarde) : IId<ActieId>
{
    public static ActieId Van(Guid waarde) => new(waarde);

    public static ActieId Nieuw() => IId<ActieId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ActieId result) => IId<ActieId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct TerugkoppelingId(Guid Waarde) : IId<TerugkoppelingId>
{
    public static TerugkoppelingId Van(Guid waarde) => new(waarde);

    public static TerugkoppelingId Nieuw() => IId<TerugkoppelingId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TerugkoppelingId result) => IId<TerugkoppelingId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct TafelactieId(Guid Waarde) : IId<TafelactieId>
{
    public static TafelactieId Van(Guid waarde) => new(waarde);

    public static TafelactieId Nieuw() => IId<TafelactieId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TafelactieId result) => IId<TafelactieId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct OverlegId(Guid Waarde) : IId<OverlegId>
{
    public static OverlegId Van(Guid waarde) => new(waarde);

    public static OverlegId Nieuw() => IId<OverlegId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OverlegId result) => IId<OverlegId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct DoelgroepId(Guid Waarde) : IId<DoelgroepId>
{
    public static DoelgroepId Van(Guid waarde) => new(waarde);

    public static DoelgroepId Nieuw() => IId<DoelgroepId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DoelgroepId result) => IId<DoelgroepId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct ImportId(Guid Waarde) : IId<ImportId>
{
    public static ImportId Van(Guid waarde) => new(waarde);

    public static ImportId Nieuw() => IId<ImportId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ImportId result) => IId<ImportId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}

public readonly record struct VerbandId(Guid Waarde) : IId<VerbandId>
{
    public static VerbandId Van(Guid waarde) => new(waarde);

    public static VerbandId Nieuw() => IId<VerbandId>.Nieuw();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out VerbandId result) => IId<VerbandId>.Lees(s, out result);

    public override string ToString() => Waarde.ToString();
}
