using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Personen;

/// <summary>Rights on the system around people. Seeing it goes with the right to read the person; the visible set decides whom one sees in it.</summary>
public enum SysteemRecht
{
    RelatiesBeheren,
    VerbandenLezen,
    VerbandenBeheren,
    Uitvoeren,
}

public static class SysteemRechten
{
    public static IReadOnlyList<Recht> Tabel { get; } =
    [
        new(SysteemRecht.RelatiesBeheren, "Relaties tussen personen vastleggen, wijzigen en intrekken", Rol.Administratie, Rol.Procesregisseur),
        new(SysteemRecht.VerbandenLezen, "Gezinnen, groepen en gebieden zien, met de leden die men mag zien", Rol.Administratie, Rol.Procesregisseur, Rol.Triagevoorzitter, Rol.Partnerprofessional),
        new(SysteemRecht.VerbandenBeheren, "Gezinnen, groepen en gebieden maken en bijhouden", Rol.Administratie, Rol.Procesregisseur),
        new(SysteemRecht.Uitvoeren, "Het systeembeeld als bestand bewaren", Rol.Administratie, Rol.Procesregisseur, Rol.Triagevoorzitter),
    ];

    public static bool Mag(SysteemRecht recht, Kijker kijker, Persoon persoon) => persoon.HuisId == kijker.Huis && Mag(recht, kijker);

    public static bool Mag(SysteemRecht recht, Kijker kijker, Relatie relatie) => relatie.HuisId == kijker.Huis && Mag(recht, kijker);

    public static bool Mag(SysteemRecht recht, Kijker kijker, Verband verband) => verband.HuisId == kijker.Huis && Mag(recht, kijker);

    private static bool Mag(SysteemRecht recht, Kijker kijker) =>
        kijker.HeeftConvenant && Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains);
}
