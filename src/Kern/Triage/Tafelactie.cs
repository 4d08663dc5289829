using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Triage;

public enum TafelactieStatus
{
    Open,
    Gedaan,

    /// <summary>Circumstances changed: not the same as not done.</summary>
    NietMeerMogelijk,
}

/// <summary>What the table agrees on.</summary>
/// <param name="Wat">What is done, at most 500 characters; its organisation reads this and not the melding.</param>
/// <param name="Organisatie">The organisation that does it.</param>
/// <param name="Voor">Done by this day.</param>
/// <param name="Eigenaar">Who of that organisation does it; null when the organisation decides that itself.</param>
public sealed record NieuweTafelactie(string Wat, OrganisatieId Organisatie, DateOnly Voor, ProfessionalId? Eigenaar = null);

/// <summary>A step that the table agreed on with one organisation (eis 30), also where no case comes of it. The organisation sees the step, not the melding.</summary>
public sealed class Tafelactie : Aggregaat
{
    private Tafelactie()
    {
    }

    /// <exception cref="RegelGeschonden">The date lies before today, or there is no text.</exception>
    public Tafelactie(Melding melding, Triagebesluit besluit, NieuweTafelactie nieuw, Handeling handeling)
    {
        if (nieuw.Voor < handeling.Dag)
        {
            throw new RegelGeschonden("tafelactie-datum-voorbij", "Kies voor elke actie een datum vanaf vandaag.");
        }

        Id = TafelactieId.Nieuw();
        HuisId = melding.HuisId;
        MeldingId = melding.Id;
        BesluitId = besluit.Id;
        Wat = Tekst.Verplicht(nieuw.Wat, "de actie", 500);
        OrganisatieId = nieuw.Organisatie;
        EigenaarId = nieuw.Eigenaar;
        Voor = nieuw.Voor;
        AfgesprokenOp = handeling.Op;
        CodeRood = melding.CodeRood;
        Leg("tafelactie-afgesproken", new { melding = melding.Id.Waarde, organisatie = nieuw.Organisatie.Waarde, voor = nieuw.Voor });
    }

    public TafelactieId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public MeldingId MeldingId { get; private set; }

    public Guid BesluitId { get; private set; }

    public string Wat { get; private set; } = string.Empty;

    public OrganisatieId OrganisatieId { get; private set; }

    /// <summary>Who does it; null when the organisation decides that itself. A colleague may do it instead.</summary>
    public ProfessionalId? EigenaarId { get; private set; }

    /// <summary>Done by this day.</summary>
    public DateOnly Voor { get; private set; }

    public bool CodeRood { get; private set; }

    public DateTimeOffset AfgesprokenOp { get; private set; }

    public TafelactieStatus Status { get; private set; }

    /// <summary>What came of it, in a word.</summary>
    public string? Afmelding { get; private set; }

    public ProfessionalId? AfgemeldDoorId { get; private set; }

    public DateTimeOffset? AfgemeldOp { get; private set; }

    public override Guid Sleutel => Id.Waarde;

    /// <exception cref="RegelGeschonden">Ticked off before, no outcome, or no word.</exception>
    public void MeldAf(TafelactieStatus status, string? woord, Handeling handeling)
    {
        if (Status != TafelactieStatus.Open)
        {
            throw new RegelGeschonden("tafelactie-al-afgemeld", "Deze actie is al afgemeld.");
        }

        if (status == TafelactieStatus.Open)
        {
            throw new RegelGeschonden("tafelactie-afmelden-als", "Kies of de actie gedaan is of niet meer mogelijk is.");
        }

        Afmelding = Tekst.Verplicht(woord, "wat ervan is gekomen", 500);
        (Status, AfgemeldDoorId, AfgemeldOp) = (status, handeling.Professional, handeling.Op);
        Leg("tafelactie-afgemeld", new { status = status.ToString() });
    }

    /// <summary>Undo of <see cref="MeldAf"/>.</summary>
    /// <exception cref="RegelGeschonden">It is open.</exception>
    public void Heropen()
    {
        if (Status == TafelactieStatus.Open)
        {
            throw new RegelGeschonden("tafelactie-staat-open", "Deze actie staat al open.");
        }

        (Status, Afmelding, AfgemeldDoorId, AfgemeldOp) = (TafelactieStatus.Open, null, null, null);
        Leg("tafelactie-heropend");
    }

    /// <summary>The decision was taken back before anybody did it.</summary>
    public void Vervalt() => Leg("tafelactie-vervallen");
}
