using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Personen;

public enum PersoonRecht
{
    Herkennen,
    Zoeken,
    Lezen,
    VoorstelBeoordelen,
    KennisVragen,
    KennisvraagBeantwoorden,
}

public static class PersonenRechten
{
    public static IReadOnlyList<Recht> Tabel { get; } =
    [
        new(PersoonRecht.Herkennen, "Tijdens het melden zien dat iemand al bekend is", Rol.Melder, Rol.Partnerprofessional, Rol.Administratie, Rol.Procesregisseur),
        new(PersoonRecht.Zoeken, "Personen zoeken", Rol.Administratie, Rol.Procesregisseur, Rol.Triagevoorzitter, Rol.Partnerprofessional),
        new(PersoonRecht.Lezen, "De gegevens van een persoon lezen", Rol.Administratie, Rol.Procesregisseur, Rol.Triagevoorzitter, Rol.Partnerprofessional),
        new(PersoonRecht.VoorstelBeoordelen, "Beslissen of twee personen dezelfde zijn", Rol.Administratie),
        new(PersoonRecht.KennisVragen, "Het huis vragen wat het weet over iemand die het kent", Rol.Partnerprofessional),
        new(PersoonRecht.KennisvraagBeantwoorden, "Vragen van partners over iemand beantwoorden", Rol.Administratie),
    ];

    /// <summary>
    /// The visible set already holds who may see this person; the role decides the rest. Without a valid convenant a partner has only the people whom it reported itself.
    /// </summary>
    public static bool Mag(PersoonRecht recht, Kijker kijker, Persoon persoon) =>
        persoon.HuisId == kijker.Huis && Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains)
        && (kijker.HeeftConvenant || (recht is PersoonRecht.Herkennen or PersoonRecht.Lezen && kijker.IsPartner));
}
