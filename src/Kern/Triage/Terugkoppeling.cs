using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Triage;

/// <summary>
/// What came of it, for the reporter or a partner (eis 82). Prepared by the software, read and sent by a person; contains no case content.
/// </summary>
public sealed class Terugkoppeling : Aggregaat
{
    private Terugkoppeling()
    {
    }

    public Terugkoppeling(Melding melding, OrganisatieId aan, bool aanMelder, string tekst, Handeling handeling)
    {
        Id = TerugkoppelingId.Nieuw();
        HuisId = melding.HuisId;
        MeldingId = melding.Id;
        AanOrganisatieId = aan;
        AanMelder = aanMelder;
        Bericht = Tekst.Verplicht(tekst, "de terugkoppeling");
        KlaargezetOp = handeling.Op;
        Leg("terugkoppeling-klaargezet", new { aan = aan.Waarde });
    }

    public TerugkoppelingId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public MeldingId MeldingId { get; private set; }

    public OrganisatieId AanOrganisatieId { get; private set; }

    /// <summary>To who reported (counted as feedback on the melding), or to another partner.</summary>
    public bool AanMelder { get; private set; }

    public string Bericht { get; private set; } = string.Empty;

    public DateTimeOffset KlaargezetOp { get; private set; }

    public ProfessionalId? VerzondenDoorId { get; private set; }

    public DateTimeOffset? VerzondenOp { get; private set; }

    public DateTimeOffset? GelezenOp { get; private set; }

    public override Guid Sleutel => Id.Waarde;

    /// <summary>A person sends it, with the text as read and mended.</summary>
    /// <exception cref="RegelGeschonden">Already sent.</exception>
    public void Verzend(string tekst, Handeling handeling)
    {
        if (VerzondenOp is not null)
        {
            throw new RegelGeschonden("terugkoppeling-al-verzonden", "Deze terugkoppeling is al verzonden.");
        }

        Bericht = Tekst.Verplicht(tekst, "de terugkoppeling");
        VerzondenDoorId = handeling.Professional;
        VerzondenOp = handeling.Op;
        Leg("terugkoppeling-verzonden", new { aanMelder = AanMelder });
    }

    /// <summary>The decision that it tells of was taken back before anybody heard it.</summary>
    /// <exception cref="RegelGeschonden">Already sent.</exception>
    public void TrekIn()
    {
        if (VerzondenOp is not null)
        {
            throw new RegelGeschonden("terugkoppeling-al-verzonden", "Deze terugkoppeling is al verzonden.");
        }

        Leg("terugkoppeling-ingetrokken");
    }

    /// <summary>The receiver has read it; it leaves the werklijst.</summary>
    public void IsGelezen(Handeling handeling)
    {
        if (VerzondenOp is not null && GelezenOp is null)
        {
            GelezenOp = handeling.Op;
            Leg("terugkoppeling-gelezen");
        }
    }
}
