using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Personen;

public enum PersoonRecht
{
    Herkennen,
    Zoeken,
    Lezen,
    Bewerken,
    Waarschuwen,
    BsnInzien,
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
        new(PersoonRecht.Bewerken, "De gegevens van een persoon verbeteren en bijhouden", Rol.Administratie, Rol.Procesregisseur),
        new(PersoonRecht.Waarschuwen, "Waarschuwen voor de veiligheid van wie een persoon ontmoet", Rol.Administratie, Rol.Procesregisseur, Rol.Partnerprofessional),
        new(PersoonRecht.BsnInzien, "Het hele burgerservicenummer zien, met een reden", Rol.Administratie, Rol.Procesregisseur),
        new(PersoonRecht.VoorstelBeoordelen, "Beslissen of twee personen dezelfde zijn", Rol.Administratie),
        new(PersoonRecht.KennisVragen, "Het huis vragen wat het weet over iemand die het kent", Rol.Partnerprofessional),
        new(PersoonRecht.KennisvraagBeantwoorden, "Vragen van partners over iemand beantwoorden", Rol.Administratie),
    ];

    /// <summary>
    /// The visible set already holds who may see this person; the role decides the rest. Without a valid convenant a partner has only the people whom it reported itself.
    /// A row that turned out to be somebody else is read and nothing more: work goes on with the person that remains.
    /// </summary>
    public static bool Mag(PersoonRecht recht, Kijker kijker, Persoon persoon) =>
        persoon.HuisId == kijker.Huis && Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains)
        && (persoon.ZelfdeAls is null || recht is PersoonRecht.Lezen or PersoonRecht.VoorstelBeoordelen)
        && (kijker.HeeftConvenant || (recht is PersoonRecht.Herkennen or PersoonRecht.Lezen && kijker.IsPartner));
}
