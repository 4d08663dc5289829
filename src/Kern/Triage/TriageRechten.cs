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
    VerwijzingLezen,
    VerwijzingBeantwoorden,
    VerwijzingIntrekken,
    LijstBijhouden,
    TafelactieAfmelden,
    GedeeldLezen,
    ZittingLeiden,
    AanTafel,
    Terugblikken,
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
        new(TriageRecht.VerwijzingLezen, "Een verwijzing zien: die aan de eigen organisatie, of alle van het huis", Rol.Melder, Rol.Partnerprofessional, Rol.Triagevoorzitter, Rol.Administratie, Rol.Procesregisseur),
        new(TriageRecht.VerwijzingBeantwoorden, "Een verwijzing aannemen of weigeren: voor de eigen organisatie, of als administratie namens het lokale netwerk", Rol.Melder, Rol.Partnerprofessional, Rol.Administratie),
        new(TriageRecht.VerwijzingIntrekken, "Een verwijzing intrekken", Rol.Triagevoorzitter),
        new(TriageRecht.LijstBijhouden, "De pseudoniemenlijst van de eigen organisatie bijhouden", Rol.Partnerprofessional),
        new(TriageRecht.TafelactieAfmelden, "Een actie van de triagetafel lezen en afmelden: van de eigen organisatie, of namens de tafel", Rol.Partnerprofessional, Rol.Administratie, Rol.Triagevoorzitter, Rol.Procesregisseur),
        new(TriageRecht.GedeeldLezen, "Lezen wat andere partners met de eigen organisatie deelden, tot het vervalt", Rol.Partnerprofessional),
        new(TriageRecht.ZittingLeiden, "Een zitting klaarzetten, beginnen, naar deel 2 brengen en sluiten", Rol.Triagevoorzitter, Rol.Administratie),
        new(TriageRecht.AanTafel, "Tijdens een zitting de meldingen lezen die dan op tafel liggen", Rol.Partnerprofessional),
        new(TriageRecht.Terugblikken, "Maanden na een besluit zeggen of het terecht was, met wat er sindsdien gebeurde", Rol.Triagevoorzitter, Rol.Procesregisseur),
    ];

    public static bool Mag(TriageRecht recht, Kijker kijker, Melding melding) =>
        melding.HuisId == kijker.Huis && kijker.ZietMeldingenVanHuis && recht is not (TriageRecht.TafelactieAfmelden or TriageRecht.Terugblikken or TriageRecht.ZittingLeiden or TriageRecht.AanTafel) && HeeftRol(recht, kijker);

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

    /// <summary>A partner sees it while it is open or accepted; after a refusal there is nothing left to see.</summary>
    public static bool Mag(TriageRecht recht, Kijker kijker, Verwijzing verwijzing) =>
        verwijzing.HuisId == kijker.Huis && HeeftRol(recht, kijker) && kijker.HeeftConvenant
        && recht switch
        {
            TriageRecht.VerwijzingLezen => kijker.ZietMeldingenVanHuis || (IsOntvanger(kijker, verwijzing) && verwijzing.Status is VerwijzingStatus.Aangeboden or VerwijzingStatus.Aangenomen),
            TriageRecht.VerwijzingBeantwoorden => verwijzing.Status == VerwijzingStatus.Aangeboden && (kijker.Is(Rol.Administratie) || IsOntvanger(kijker, verwijzing)),
            TriageRecht.VerwijzingIntrekken => verwijzing.Status == VerwijzingStatus.Aangeboden,
            _ => false,
        };

    public static bool Mag(TriageRecht recht, Kijker kijker, Triagetafel tafel) =>
        tafel.HuisId == kijker.Huis && kijker.ZietMeldingenVanHuis && HeeftRol(recht, kijker) && recht is (TriageRecht.Tafel or TriageRecht.ZittingLeiden);

    public static bool Mag(TriageRecht recht, Kijker kijker, Triagezitting zitting) =>
        zitting.HuisId == kijker.Huis && kijker.ZietMeldingenVanHuis && HeeftRol(recht, kijker) && recht is (TriageRecht.Tafel or TriageRecht.ZittingLeiden or TriageRecht.Besluiten);

    private static bool IsOntvanger(Kijker kijker, Verwijzing verwijzing) => kijker.IsPartner && verwijzing.OrganisatieId == kijker.Organisatie;

    public static bool Mag(TriageRecht recht, Kijker kijker, Tafelactie actie) =>
        actie.HuisId == kijker.Huis && HeeftRol(recht, kijker) && kijker.HeeftConvenant
        && recht == TriageRecht.TafelactieAfmelden && (kijker.ZietMeldingenVanHuis || actie.OrganisatieId == kijker.Organisatie);

    public static bool Mag(TriageRecht recht, Kijker kijker, Terugblik terugblik) =>
        terugblik.HuisId == kijker.Huis && recht == TriageRecht.Terugblikken && HeeftRol(recht, kijker) && kijker.ZietMeldingenVanHuis;

    private static bool HeeftRol(TriageRecht recht, Kijker kijker) => Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains);
}
