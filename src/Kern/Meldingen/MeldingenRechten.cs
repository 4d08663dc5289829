using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Meldingen;

public enum MeldingRecht
{
    Melden,
    Lezen,
    SpoedactieVastleggen,
    BijlageToevoegen,
    Samenhang,
}

public static class MeldingenRechten
{
    public static IReadOnlyList<Recht> Tabel { get; } =
    [
        new(MeldingRecht.Melden, "Een melding doen", Rol.Melder, Rol.Partnerprofessional, Rol.Administratie, Rol.Procesregisseur),
        new(MeldingRecht.Lezen, "Een melding lezen: de eigen, of alle van het huis", Rol.Melder, Rol.Partnerprofessional, Rol.Administratie, Rol.Triagevoorzitter, Rol.Procesregisseur),
        new(MeldingRecht.SpoedactieVastleggen, "De actie van vandaag op een code rood vastleggen", Rol.Administratie, Rol.Triagevoorzitter, Rol.Procesregisseur),
        new(MeldingRecht.BijlageToevoegen, "Een bijlage bij een melding doen of weghalen: bij de eigen, of bij alle van het huis", Rol.Melder, Rol.Partnerprofessional, Rol.Administratie, Rol.Procesregisseur),
        new(MeldingRecht.Samenhang, "Meldingen van hetzelfde voorval bij elkaar zetten of losmaken", Rol.Administratie, Rol.Triagevoorzitter, Rol.Procesregisseur),
    ];

    public static bool Mag(MeldingRecht recht, Kijker kijker, Melding melding) =>
        melding.HuisId == kijker.Huis
        && Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains)
        && (kijker.ZietMeldingenVanHuis || (recht == MeldingRecht.BijlageToevoegen && kijker.IsPartner && melding.MelderOrganisatieId == kijker.Organisatie)
            || (recht == MeldingRecht.Lezen && kijker.IsPartner && (melding.MelderOrganisatieId == kijker.Organisatie || (kijker.HeeftConvenant && melding.OpgepaktDoorId == kijker.Organisatie))));
}
