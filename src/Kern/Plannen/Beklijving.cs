using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Plannen;

/// <summary>What people say of an ended case, months later. There is no score beside it: people weigh.</summary>
public enum Beklijfd
{
    [Display(Name = "Het hield stand")]
    HieldStand,

    [Display(Name = "Het hield deels stand")]
    Deels,

    [Display(Name = "Het hield geen stand")]
    HieldGeenStand,

    [Display(Name = "Niet te zeggen")]
    NietTeZeggen,
}

/// <summary>
/// The question "did it hold?" about one ending of a case, asked twice, months later. It goes to who directed the case last, and to the house when that person is gone. Asked and answered as
/// "was it right?" (besluit 0016): facts first, people say it, and the answer changes nothing.
/// </summary>
public sealed class Beklijving : Terugkijkvraag
{
    private const string Wat = "beklijving";

    private Beklijving()
    {
    }

    /// <param name="huis">The house.</param>
    /// <param name="casus">The case.</param>
    /// <param name="afgerondOp">The ending that is looked back on.</param>
    /// <param name="ronde">1 or 2.</param>
    /// <param name="naMaanden">How many months after the ending, by the policy of that day.</param>
    /// <param name="aan">Who directed it last; null is the house.</param>
    /// <param name="uiterlijk">Last day for an answer.</param>
    /// <param name="handeling">The installation, that asks.</param>
    /// <exception cref="RegelGeschonden">The day lies before today.</exception>
    public Beklijving(HuisId huis, CasusId casus, DateTimeOffset afgerondOp, int ronde, int naMaanden, ProfessionalId? aan, DateOnly uiterlijk, Handeling handeling)
    {
        Vraag(Wat, uiterlijk, handeling);
        Id = BeklijvingId.Nieuw();
        (HuisId, CasusId, AfgerondOp, Ronde, NaMaanden, AanId) = (huis, casus, afgerondOp, ronde, naMaanden, aan);
        Leg("beklijving-gevraagd", new { casus = casus.Waarde, ronde, aan = aan?.Waarde, uiterlijk });
    }

    public BeklijvingId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public DateTimeOffset AfgerondOp { get; private set; }

    /// <summary>The first or the second time that it is asked.</summary>
    public int Ronde { get; private set; }

    public int NaMaanden { get; private set; }

    /// <summary>Whom it is asked; null is the house.</summary>
    public ProfessionalId? AanId { get; private set; }

    /// <summary>The answer; null while it waits.</summary>
    public Beklijfd? Uitkomst { get; private set; }

    /// <summary>The word of the chain or the network that took over, in the words of who answers.</summary>
    public string? Ontvanger { get; private set; }

    public override Guid Sleutel => Id.Waarde;

    /// <summary>Answers, or mends the answer. The case stays what it was.</summary>
    /// <param name="uitkomst">Whether it held.</param>
    /// <param name="toelichting">Why; may be left out when it held.</param>
    /// <param name="ontvanger">What the receiver says; null when that was not asked.</param>
    /// <param name="handeling">Who answers.</param>
    /// <exception cref="RegelGeschonden">No explanation where one is needed, too long, or the answer stands.</exception>
    public void Beantwoord(Beklijfd uitkomst, string? toelichting, string? ontvanger, Handeling handeling)
    {
        var woord = Tekst.Optioneel(ontvanger, "wat de ontvanger zegt", 2000);
        LegAntwoordVast(Wat, uitkomst != Beklijfd.HieldStand, toelichting, handeling);
        var was = Uitkomst;
        (Uitkomst, Ontvanger) = (uitkomst, woord);
        Leg(was is null ? "beklijving-beantwoord" : "beklijving-verbeterd", new { uitkomst = uitkomst.ToString(), was = was?.ToString() });
    }

    /// <summary>Undo of the answer: the question waits again.</summary>
    /// <exception cref="RegelGeschonden">There is no answer, or it stands.</exception>
    public void NeemTerug(Handeling handeling)
    {
        Vergeet(Wat, handeling);
        var was = Uitkomst;
        (Uitkomst, Ontvanger) = (null, null);
        Leg("beklijving-teruggenomen", new { was = was?.ToString() });
    }

    /// <summary>Who was asked does not direct here any more: the house answers.</summary>
    public void GaatNaarHuis()
    {
        AanId = null;
        Leg("beklijving-naar-huis");
    }
}
