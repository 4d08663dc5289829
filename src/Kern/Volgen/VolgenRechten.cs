using Partituur.Kern.Casussen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Volgen;

public enum VolgRecht
{
    Overzicht,
    Lezen,
    Oppakken,
    Hogerop,
    Monitoren,
    Melden,
    Beslissen,
    Tellen,
    Bestuur,
}

public static class VolgenRechten
{
    public static IReadOnlyList<Recht> Tabel { get; } =
    [
        new(VolgRecht.Overzicht, "Zien wat er in de eigen casussen afwijkt", Rol.Administratie, Rol.Procesregisseur, Rol.Partnerprofessional, Rol.Triagevoorzitter),
        new(VolgRecht.Lezen, "Zien wat er in een casus afwijkt van wat is afgesproken", Rol.Administratie, Rol.Procesregisseur, Rol.Partnerprofessional, Rol.Triagevoorzitter),
        new(VolgRecht.Oppakken, "Een signaal in een casus oppakken", Rol.Administratie, Rol.Procesregisseur, Rol.Partnerprofessional, Rol.Triagevoorzitter),
        new(VolgRecht.Hogerop, "Een signaal in een casus met een reden hogerop zetten", Rol.Administratie, Rol.Procesregisseur, Rol.Partnerprofessional, Rol.Triagevoorzitter),
        new(VolgRecht.Monitoren, "Een monitoringmoment houden en het ritme kiezen", Rol.Procesregisseur),
        new(VolgRecht.Melden, "Vastleggen dat een interventie begonnen, niet begonnen of gestopt is", Rol.Procesregisseur, Rol.Partnerprofessional, Rol.Triagevoorzitter),
        new(VolgRecht.Beslissen, "Beslissen over een actie die niet meer mogelijk is", Rol.Procesregisseur, Rol.Partnerprofessional, Rol.Triagevoorzitter),
        new(VolgRecht.Tellen, "Tellen hoeveel signalen er per caseload liggen, zonder inhoud", Rol.Manager),
        new(VolgRecht.Bestuur, "Signalen zien die bij het bestuur liggen, zonder persoonsgegevens", Rol.Bestuurder, Rol.Manager),
    ];

    /// <summary>Who reads the case sees what drifts; the director holds moments; a decision on an actie is of the casemanager or the director.</summary>
    public static bool Mag(VolgRecht recht, Kijker kijker, Casus casus) =>
        Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains)
        && recht switch
        {
            VolgRecht.Lezen or VolgRecht.Oppakken or VolgRecht.Hogerop => CasussenRechten.Mag(CasusRecht.Lezen, kijker, casus),
            VolgRecht.Monitoren => CasussenRechten.Mag(CasusRecht.Regisseren, kijker, casus),
            VolgRecht.Melden => CasussenRechten.Mag(CasusRecht.Regisseren, kijker, casus) || (!kijker.ZietCasussenVanHuis && CasussenRechten.Mag(CasusRecht.Lezen, kijker, casus)),
            VolgRecht.Beslissen => CasussenRechten.Mag(CasusRecht.Regisseren, kijker, casus) || (casus.CasemanagerId == kijker.Wie && CasussenRechten.Mag(CasusRecht.Lezen, kijker, casus)),
            _ => false,
        };
}
