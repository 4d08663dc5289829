using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Casussen;

public enum CasusRecht
{
    Lezen,
    Noteren,
    Scoren,
    Dateren,
    Samenstellen,
    Toewijzen,
    Invallen,
    Regisseren,
    Afschalen,
    Heropenen,
    OverdrachtLezen,
    OverdrachtBeantwoorden,
    OverdrachtIntrekken,
}

public static class CasussenRechten
{
    public static IReadOnlyList<Recht> Tabel { get; } =
    [
        new(CasusRecht.Lezen, "Een casus lezen waaraan men deelneemt, of van het huis", Rol.Administratie, Rol.Procesregisseur, Rol.Partnerprofessional, Rol.Triagevoorzitter),
        new(CasusRecht.Noteren, "In het journaal schrijven", Rol.Administratie, Rol.Procesregisseur, Rol.Partnerprofessional, Rol.Triagevoorzitter),
        new(CasusRecht.Scoren, "Bijdragen aan de analyse: leefgebieden scoren, wat beschermt, eerdere hulp, en zeggen dat men het anders ziet", Rol.Procesregisseur, Rol.Partnerprofessional, Rol.Triagevoorzitter),
        new(CasusRecht.Dateren, "Belangrijke data van een casus bijhouden", Rol.Administratie, Rol.Procesregisseur, Rol.Partnerprofessional, Rol.Triagevoorzitter),
        new(CasusRecht.Samenstellen, "Personen en deelnemers aan een casus toevoegen", Rol.Administratie, Rol.Procesregisseur),
        new(CasusRecht.Toewijzen, "Een procesregisseur toewijzen", Rol.Administratie, Rol.Procesregisseur),
        new(CasusRecht.Invallen, "Invallen voor de procesregisseur", Rol.Procesregisseur),
        new(CasusRecht.Regisseren, "De casus regisseren: essentie en plan", Rol.Procesregisseur),
        new(CasusRecht.Afschalen, "Opschorten, overdragen, afschalen of afsluiten", Rol.Procesregisseur),
        new(CasusRecht.Heropenen, "Een casus heropenen", Rol.Procesregisseur),
        new(CasusRecht.OverdrachtLezen, "Een aangeboden casus zien: van het eigen huis, of aan het eigen huis of de eigen organisatie", Rol.Melder, Rol.Partnerprofessional, Rol.Administratie, Rol.Procesregisseur),
        new(CasusRecht.OverdrachtBeantwoorden, "Een aangeboden casus overnemen of weigeren", Rol.Melder, Rol.Partnerprofessional, Rol.Administratie, Rol.Procesregisseur),
        new(CasusRecht.OverdrachtIntrekken, "Een aanbod om een casus over te nemen intrekken", Rol.Procesregisseur),
    ];

    /// <summary>
    /// The role, the house, and: directing is for the procesregisseur of this case or the stand-in; a case without one may be led by any procesregisseur.
    /// </summary>
    public static bool Mag(CasusRecht recht, Kijker kijker, Casus casus) =>
        casus.HuisId == kijker.Huis
        && Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains)
        && (kijker.ZietCasussenVanHuis || (kijker.IsDeelnemer && casus.Deelnemers.Any(d => d.ProfessionalId == kijker.Wie && d.Tot is null)))
        && recht switch
        {
            CasusRecht.Lezen or CasusRecht.Noteren or CasusRecht.Scoren or CasusRecht.Dateren or CasusRecht.Toewijzen => true,
            CasusRecht.OverdrachtLezen or CasusRecht.OverdrachtBeantwoorden or CasusRecht.OverdrachtIntrekken => false,
            CasusRecht.Invallen => casus.ProcesregisseurId is not null && !Leidt(kijker, casus),
            CasusRecht.Samenstellen => kijker.Is(Rol.Administratie) || casus.ProcesregisseurId is null || Leidt(kijker, casus),
            _ => casus.ProcesregisseurId is null || Leidt(kijker, casus),
        };

    /// <summary>A date is kept by who sees it: the visible set has asked whether somebody takes part and stands in its ring.</summary>
    public static bool Mag(CasusRecht recht, Kijker kijker, Casusdatum datum) =>
        recht == CasusRecht.Dateren && datum.HuisId == kijker.Huis
        && Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains)
        && (kijker.ZietCasussenVanHuis || kijker.IsDeelnemer);

    /// <summary>Whoever sees an earlier attempt and scores in this case may mend it: partners know different pieces of one history.</summary>
    public static bool Mag(CasusRecht recht, Kijker kijker, EerderePoging poging) =>
        recht == CasusRecht.Scoren && poging.HuisId == kijker.Huis
        && Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains)
        && (kijker.ZietCasussenVanHuis || kijker.IsDeelnemer);

    /// <summary>The house that offers reads it and may take it back; its receiver reads and answers. Administratie answers for a local network in which nobody has an account.</summary>
    public static bool Mag(CasusRecht recht, Kijker kijker, Casusoverdracht overdracht)
    {
        var wijBieden = overdracht.HuisId == kijker.Huis && kijker.ZietCasussenVanHuis;
        var wijKrijgen = (overdracht.NaarHuisId == kijker.Huis && kijker.ZietCasussenVanHuis)
            || (overdracht.HuisId == kijker.Huis && kijker is { IsPartner: true, HeeftConvenant: true } && overdracht.OrganisatieId is { } o && o == kijker.Organisatie);
        return Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains) && recht switch
        {
            CasusRecht.OverdrachtLezen => wijBieden || wijKrijgen,
            CasusRecht.OverdrachtBeantwoorden => overdracht.IsOpen && (wijKrijgen || (wijBieden && overdracht is { OrganisatieId: null, NaarHuisId: null } && kijker.Is(Rol.Administratie))),
            CasusRecht.OverdrachtIntrekken => overdracht.IsOpen && wijBieden,
            _ => false,
        };
    }

    private static bool Leidt(Kijker kijker, Casus casus) => casus.ProcesregisseurId == kijker.Wie || casus.VervangerId == kijker.Wie;
}
