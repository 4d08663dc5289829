using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Meldingen;

public enum MeldingRecht
{
    Melden,
    Lezen,
    SpoedactieVastleggen,
    Overlap,
    Importeren,
    BijlageToevoegen,
    Samenhang,
}

public static class MeldingenRechten
{
    public static IReadOnlyList<Recht> Tabel { get; } =
    [
        new(MeldingRecht.Melden, "Een melding doen", Rol.Melder, Rol.Partnerprofessional, Rol.Administratie, Rol.Procesregisseur),
        new(MeldingRecht.Lezen, "Een melding lezen: de eigen, die waar iemand op dat moment over mee overlegt aan de triagetafel, of alle van het huis", Rol.Melder, Rol.Partnerprofessional, Rol.Administratie, Rol.Triagevoorzitter, Rol.Procesregisseur),
        new(MeldingRecht.SpoedactieVastleggen, "De actie van vandaag op een code rood vastleggen", Rol.Administratie, Rol.Triagevoorzitter, Rol.Procesregisseur),
        new(MeldingRecht.Overlap, "Zien dat een ander huis ook iemand van een melding kent, en vastleggen wat daarover is afgesproken", Rol.Administratie, Rol.Triagevoorzitter, Rol.Procesregisseur),
        new(MeldingRecht.Importeren, "Meldingen uit een bestand inlezen, en dat terugdraaien", Rol.Administratie),
        new(MeldingRecht.BijlageToevoegen, "Een bijlage bij een melding doen of weghalen: bij de eigen, of bij alle van het huis", Rol.Melder, Rol.Partnerprofessional, Rol.Administratie, Rol.Procesregisseur),
        new(MeldingRecht.Samenhang, "Meldingen van hetzelfde voorval bij elkaar zetten of losmaken", Rol.Administratie, Rol.Triagevoorzitter, Rol.Procesregisseur),
    ];

    public static bool Mag(MeldingRecht recht, Kijker kijker, Import import) => recht == MeldingRecht.Importeren && import.HuisId == kijker.Huis && kijker.Is(Rol.Administratie);

    public static bool Mag(MeldingRecht recht, Kijker kijker, Melding melding) =>
        melding.HuisId == kijker.Huis
        && Tabel.Single(r => r.Waarde.Equals(recht)).Rollen.Any(kijker.Rollen.Contains)
        && (kijker.ZietMeldingenVanHuis || (recht == MeldingRecht.BijlageToevoegen && kijker.IsPartner && melding.MelderOrganisatieId == kijker.Organisatie)
            || (recht == MeldingRecht.Lezen && kijker.IsPartner && (melding.MelderOrganisatieId == kijker.Organisatie || (kijker.HeeftConvenant && melding.OpgepaktDoorId == kijker.Organisatie)))
            || (recht == MeldingRecht.Lezen && kijker.HeeftConvenant && kijker.AanTafel.Contains(melding.Id)));

    public static bool Mag(MeldingRecht recht, Kijker kijker, Overlapsignaal signaal) => recht == MeldingRecht.Overlap && signaal.HuisId == kijker.Huis && kijker.ZietMeldingenVanHuis;
}
