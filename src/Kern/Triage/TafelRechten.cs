using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Triage;

/// <summary>Rights on the tables themselves: who chairs and when, nothing of any melding.</summary>
public enum TafelRecht
{
    Lezen,
    Beheren,
}

public static class TafelRechten
{
    public static IReadOnlyList<Recht> Tabel { get; } =
    [
        new(TafelRecht.Lezen, "De triagetafels van het huis zien: wie voorzit, wie meedoet en wanneer", Rol.Triagevoorzitter, Rol.Administratie, Rol.Procesregisseur, Rol.Manager),
        new(TafelRecht.Beheren, "Triagetafels instellen, overdragen en opheffen", Rol.Administratie, Rol.Manager),
    ];

    public static bool Mag(TafelRecht recht, Kijker kijker, Triagetafel tafel) =>
        tafel.HuisId == kijker.Huis && kijker.HeeftConvenant && Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains);
}
