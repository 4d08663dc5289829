using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Triage;

public enum TriageRecht
{
    Bevragen,
    Beantwoorden,
    Tafel,
    Besluiten,
    Terugkoppelen,
    TerugkoppelingLezen,
    GedeeldLezen,
}

public static class TriageRechten
{
    public static IReadOnlyList<Recht> Tabel { get; } =
    [
        new(TriageRecht.Bevragen, "Partners vragen wat zij weten", Rol.Administratie),
        new(TriageRecht.Beantwoorden, "Een bevraging namens de eigen organisatie beantwoorden", Rol.Partnerprofessional),
        new(TriageRecht.Tafel, "De triagetafel zien: meldingen met de antwoorden die voor de tafel zijn", Rol.Triagevoorzitter, Rol.Administratie, Rol.Procesregisseur),
        new(TriageRecht.Besluiten, "Over een melding besluiten", Rol.Triagevoorzitter),
        new(TriageRecht.Terugkoppelen, "Een terugkoppeling lezen, bijwerken en verzenden", Rol.Administratie, Rol.Triagevoorzitter, Rol.Procesregisseur),
        new(TriageRecht.TerugkoppelingLezen, "Een terugkoppeling aan de eigen organisatie lezen", Rol.Melder, Rol.Partnerprofessional),
        new(TriageRecht.GedeeldLezen, "Lezen wat andere partners met de eigen organisatie deelden, tot het vervalt", Rol.Partnerprofessional),
    ];

    public static bool Mag(TriageRecht recht, Kijker kijker, Melding melding) =>
        melding.HuisId == kijker.Huis && kijker.ZietMeldingenVanHuis && HeeftRol(recht, kijker);

    public static bool Mag(TriageRecht recht, Kijker kijker, Bevraging bevraging) =>
        bevraging.HuisId == kijker.Huis && HeeftRol(recht, kijker) && kijker.HeeftConvenant
        && recht switch
        {
            TriageRecht.Beantwoorden => bevraging.AanOrganisatieId == kijker.Organisatie,
            TriageRecht.Bevragen or TriageRecht.Tafel => kijker.ZietMeldingenVanHuis,
            _ => false,
        };

    public static bool Mag(TriageRecht recht, Kijker kijker, Terugkoppeling terugkoppeling) =>
        terugkoppeling.HuisId == kijker.Huis && HeeftRol(recht, kijker)
        && recht switch
        {
            TriageRecht.Terugkoppelen => kijker.ZietMeldingenVanHuis,
            TriageRecht.TerugkoppelingLezen => terugkoppeling.AanOrganisatieId == kijker.Organisatie && terugkoppeling.VerzondenOp is not null,
            _ => false,
        };

    private static bool HeeftRol(TriageRecht recht, Kijker kijker) => Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains);
}
