using Partituur.Kern.Bewaren;
using Partituur.Kern.Casussen;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Sturing;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;
using Partituur.Kern.Volgen;

namespace Partituur.Web.Infrastructuur;

/// <summary>
/// The right that a page, a handler or an endpoint needs. On a handler it narrows the page's own. Without this or <see cref="VrijToegankelijkAttribute"/> nothing is served.
/// </summary>
/// <param name="recht">A value of one of the rooms' right enums, for example <c>CasusRecht.Afschalen</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RechtAttribute(object recht) : Attribute
{
    public Enum Recht { get; } = recht as Enum ?? throw new ArgumentException("A right is an enum value.", nameof(recht));
}

/// <summary>Open to everybody, with the reason why that is right.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class VrijToegankelijkAttribute(string waarom) : Attribute
{
    public string Waarom { get; } = waarom;
}

/// <summary>All rights of all rooms: what the filter asks, what docs/rechten.md is made from.</summary>
public static class Rechtentabel
{
    public static IReadOnlyList<Recht> Alle { get; } =
    [
        .. ToegangRechten.Tabel, .. NetwerkRechten.Tabel, .. LogboekRechten.Tabel, .. PersonenRechten.Tabel, .. SysteemRechten.Tabel, .. MeldingenRechten.Tabel, .. TriageRechten.Tabel, .. TafelRechten.Tabel,
        .. CasussenRechten.Tabel, .. PlannenRechten.Tabel, .. OverleggenRechten.Tabel, .. BewarenRechten.Tabel, .. InzichtRechten.Tabel, .. SturingRechten.Tabel,
        .. VolgenRechten.Tabel,
    ];

    private static readonly Dictionary<Enum, Recht> OpWaarde = Alle.ToDictionary(r => r.Waarde);

    public static Recht Van(Enum recht) => OpWaarde[recht];

    /// <summary>Whether a role of the viewer may hold the right at all (lists, forms without an object).</summary>
    public static bool Mag(Enum recht, Kijker kijker) => OpWaarde[recht].Rollen.Any(kijker.Rollen.Contains);

    /// <summary>Whether the viewer holds the right on this object. Unknown combinations: no.</summary>
    public static bool Mag(Enum recht, Kijker kijker, object onderwerp) => (recht, onderwerp) switch
    {
        (MeldingRecht r, Import i) => MeldingenRechten.Mag(r, kijker, i),
        (MeldingRecht r, Melding m) => MeldingenRechten.Mag(r, kijker, m),
        (TriageRecht r, Melding m) => TriageRechten.Mag(r, kijker, m),
        (TriageRecht r, Bevraging b) => TriageRechten.Mag(r, kijker, b),
        (TriageRecht r, Terugkoppeling t) => TriageRechten.Mag(r, kijker, t),
        (TriageRecht r, Verwijzing v) => TriageRechten.Mag(r, kijker, v),
        (TafelRecht r, Triagetafel t) => TafelRechten.Mag(r, kijker, t),
        (TriageRecht r, Triagetafel t) => TriageRechten.Mag(r, kijker, t),
        (TriageRecht r, Triagezitting z) => TriageRechten.Mag(r, kijker, z),
        (MeldingRecht r, Overlapsignaal o) => MeldingenRechten.Mag(r, kijker, o),
        (TriageRecht r, Tafelactie a) => TriageRechten.Mag(r, kijker, a),
        (TriageRecht r, Terugblik t) => TriageRechten.Mag(r, kijker, t),
        (PersoonRecht r, Persoon p) => PersonenRechten.Mag(r, kijker, p),
        (SysteemRecht r, Persoon p) => SysteemRechten.Mag(r, kijker, p),
        (SysteemRecht r, Relatie a) => SysteemRechten.Mag(r, kijker, a),
        (SysteemRecht r, Verband v) => SysteemRechten.Mag(r, kijker, v),
        (CasusRecht r, Casus c) => CasussenRechten.Mag(r, kijker, c),
        (CasusRecht r, Casusdatum d) => CasussenRechten.Mag(r, kijker, d),
        (CasusRecht r, EerderePoging p) => CasussenRechten.Mag(r, kijker, p),
        (CasusRecht r, Casusoverdracht o) => CasussenRechten.Mag(r, kijker, o),
        (PlanRecht r, Casus c) => PlannenRechten.Mag(r, kijker, c),
        (VolgRecht r, Casus c) => VolgenRechten.Mag(r, kijker, c),
        (PlanRecht r, Actie a) => PlannenRechten.Mag(r, kijker, a),
        (PlanRecht r, Nazorgmoment n) => PlannenRechten.Mag(r, kijker, n),
        (PlanRecht r, Beklijving b) => PlannenRechten.Mag(r, kijker, b),
        (OverlegRecht r, Vergadering v) => OverleggenRechten.Mag(r, kijker, v),
        (OverlegRecht r, Noodpakket n) => OverleggenRechten.Mag(r, kijker, n),
        (OverlegRecht r, Casusoverleg o) => OverleggenRechten.Mag(r, kijker, o),
        (OverlegRecht r, Uitkomstpakket u) => OverleggenRechten.Mag(r, kijker, u),
        (OverlegRecht r, Reeks x) => OverleggenRechten.Mag(r, kijker, x),
        (OverlegRecht r, Overlegplaats p) => OverleggenRechten.Mag(r, kijker, p),
        (OverlegRecht r, Casus c) => OverleggenRechten.Mag(r, kijker, c),
        _ => false,
    };

    /// <summary>Rights on people or on what is written about them: reading leaves a line in the log.</summary>
    public static bool GaatOverMensen(Enum recht) => recht is MeldingRecht or TriageRecht or PersoonRecht or SysteemRecht or CasusRecht or PlanRecht or OverlegRecht or BewarenRecht or VolgRecht;
}
