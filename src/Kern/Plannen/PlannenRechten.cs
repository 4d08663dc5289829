using Partituur.Kern.Casussen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Plannen;

public enum PlanRecht
{
    Lezen,
    Opstellen,
    ActieAfspreken,
    ActieAfmelden,
    Doorzetten,
    Beantwoorden,
    Belemmeren,
    Nazorg,
    Standhouden,
    Kosten,
}

public static class PlannenRechten
{
    public static IReadOnlyList<Recht> Tabel { get; } =
    [
        new(PlanRecht.Lezen, "Het plan van aanpak lezen", Rol.Administratie, Rol.Procesregisseur, Rol.Partnerprofessional, Rol.Triagevoorzitter),
        new(PlanRecht.Opstellen, "Doelen en interventies opstellen, het plan vaststellen en bijstellen", Rol.Procesregisseur),
        new(PlanRecht.ActieAfspreken, "Acties afspreken", Rol.Administratie, Rol.Procesregisseur),
        new(PlanRecht.ActieAfmelden, "Een eigen actie afmelden", Rol.Partnerprofessional, Rol.Procesregisseur, Rol.Administratie, Rol.Triagevoorzitter),
        new(PlanRecht.Doorzetten, "Doorzettingsmacht gebruiken in de eigen casus", Rol.Procesregisseur),
        new(PlanRecht.Beantwoorden, "Antwoorden over het plan en over doorzettingsmacht, voor de eigen organisatie", Rol.Partnerprofessional, Rol.Triagevoorzitter),
        new(PlanRecht.Belemmeren, "Vastleggen welke regel of wachtlijst een plan tegenhoudt", Rol.Administratie, Rol.Procesregisseur, Rol.Partnerprofessional, Rol.Triagevoorzitter),
        new(PlanRecht.Nazorg, "Een afgesproken nazorgmoment houden of verzetten", Rol.Partnerprofessional, Rol.Procesregisseur, Rol.Administratie, Rol.Triagevoorzitter),
        new(PlanRecht.Standhouden, "Maanden na het einde van een casus zeggen of het stand hield", Rol.Procesregisseur, Rol.Administratie),
        new(PlanRecht.Kosten, "Vastleggen wat een interventie kost", Rol.Procesregisseur, Rol.Administratie),
    ];

    public static bool Mag(PlanRecht recht, Kijker kijker, Casus casus) =>
        Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains)
        && recht switch
        {
            PlanRecht.Opstellen => CasussenRechten.Mag(CasusRecht.Regisseren, kijker, casus),

            // Only who directs this case, or stands in: a case without a procesregisseur has nobody who may use it.
            PlanRecht.Doorzetten => CasussenRechten.Mag(CasusRecht.Lezen, kijker, casus) && (casus.ProcesregisseurId == kijker.Wie || casus.VervangerId == kijker.Wie),
            PlanRecht.Beantwoorden => CasussenRechten.Mag(CasusRecht.Lezen, kijker, casus) && kijker.IsDeelnemer && casus.Deelnemers.Any(d => d.ProfessionalId == kijker.Wie && d.Tot is null),
            PlanRecht.ActieAfspreken or PlanRecht.Kosten => CasussenRechten.Mag(CasusRecht.Samenstellen, kijker, casus),
            PlanRecht.Nazorg or PlanRecht.Standhouden => false,
            _ => CasussenRechten.Mag(CasusRecht.Lezen, kijker, casus),
        };

    /// <summary>An actie is reported done by its owner, under a valid convenant, or by the house.</summary>
    public static bool Mag(PlanRecht recht, Kijker kijker, Actie actie) =>
        actie.HuisId == kijker.Huis && recht == PlanRecht.ActieAfmelden
        && Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains)
        && (kijker.ZietCasussenVanHuis || (kijker.IsDeelnemer && actie.EigenaarId == kijker.Wie));

    /// <summary>Nazorg is held by who agreed to it, under a valid convenant, or by the house.</summary>
    public static bool Mag(PlanRecht recht, Kijker kijker, Nazorgmoment nazorg) =>
        nazorg.HuisId == kijker.Huis && recht == PlanRecht.Nazorg
        && Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains)
        && (kijker.ZietCasussenVanHuis || (kijker.IsDeelnemer && nazorg.WieId == kijker.Wie));

    /// <summary>Whether it held is said by a procesregisseur of the house; by administratie only when nobody in person is asked.</summary>
    public static bool Mag(PlanRecht recht, Kijker kijker, Beklijving vraag) =>
        vraag.HuisId == kijker.Huis && recht == PlanRecht.Standhouden && kijker.ZietCasussenVanHuis
        && (kijker.Is(Rol.Procesregisseur) || (kijker.Is(Rol.Administratie) && vraag.AanId is null));
}
