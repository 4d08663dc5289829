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
    TafelactieAfmelden,
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
        new(TriageRecht.TafelactieAfmelden, "Een actie van de triagetafel lezen en afmelden: van de eigen organisatie, of namens de tafel", Rol.Partnerprofessional, Rol.Administratie, Rol.Triagevoorzitter, Rol.Procesregisseur),
    ];

    public static bool Mag(TriageRecht recht, Kijker kijker, Melding melding) =>
        melding.HuisId == kijker.Huis && kijker.ZietMeldingenVanHuis && recht != TriageRecht.TafelactieAfmelden && HeeftRol(recht, kijker);

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

    public static bool Mag(TriageRecht recht, Kijker kijker, Tafelactie actie) =>
        actie.HuisId == kijker.Huis && HeeftRol(recht, kijker) && kijker.HeeftConvenant
        && recht == TriageRecht.TafelactieAfmelden && (kijker.ZietMeldingenVanHuis || actie.OrganisatieId == kijker.Organisatie);

    private static bool HeeftRol(TriageRecht recht, Kijker kijker) => Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains);
}
