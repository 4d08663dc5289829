using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Triage;

/// <summary>
/// A question that the installation asks months later and a person answers: whether a decision was right, whether an ended case held. The answer can be mended for a while and then stands, so that
/// figures come to rest; it never changes what is looked back on (besluit 0016).
/// </summary>
public abstract class Terugkijkvraag : Aggregaat
{
    /// <summary>Days after an answer in which it can always be mended or taken back.</summary>
    public const int VerbeterDagen = 14;

    public DateTimeOffset GevraagdOp { get; private set; }

    /// <summary>The day by which an answer is hoped for; after it the question stays and is shown as late.</summary>
    public DateOnly Uiterlijk { get; private set; }

    public string? Toelichting { get; private set; }

    public ProfessionalId? BeantwoordDoorId { get; private set; }

    /// <summary>When the answer was given, or mended last.</summary>
    public DateTimeOffset? BeantwoordOp { get; private set; }

    /// <summary>Last day on which the answer can be mended or taken back. Mending does not move it: figures must come to rest.</summary>
    public DateOnly? TeVerbeterenTot { get; private set; }

    public bool IsTeLaat(DateOnly vandaag) => BeantwoordOp is null && Uiterlijk < vandaag;

    /// <summary>It waits, or the answer can still be mended.</summary>
    public bool IsOpen(DateOnly vandaag) => TeVerbeterenTot is not { } tot || vandaag <= tot;

    /// <param name="naam">What the rules and the events are called after.</param>
    /// <param name="uiterlijk">Last day for an answer.</param>
    /// <param name="handeling">The installation, that asks.</param>
    /// <exception cref="RegelGeschonden">The day lies before today.</exception>
    protected void Vraag(string naam, DateOnly uiterlijk, Handeling handeling)
    {
        if (uiterlijk < handeling.Dag)
        {
            throw new RegelGeschonden($"{naam}-termijn-voorbij", "De uiterste datum ligt voor vandaag.");
        }

        (GevraagdOp, Uiterlijk) = (handeling.Op, uiterlijk);
    }

    /// <summary>Keeps who answers, when and why.</summary>
    /// <param name="naam">What the rules and the events are called after.</param>
    /// <param name="waaromNodig">Whether this answer needs an explanation.</param>
    /// <param name="toelichting">At most 2,000 characters.</param>
    /// <param name="handeling">Who answers.</param>
    /// <exception cref="RegelGeschonden">No explanation where one is needed, too long, or the answer stands.</exception>
    protected void LegAntwoordVast(string naam, bool waaromNodig, string? toelichting, Handeling handeling)
    {
        MoetOpenZijn(naam, handeling);
        var zin = Tekst.Optioneel(toelichting, "de toelichting", 2000);
        if (zin is null && waaromNodig)
        {
            throw new RegelGeschonden($"{naam}-zonder-toelichting", "Schrijf op waarom u dat vindt.");
        }

        (Toelichting, BeantwoordDoorId, BeantwoordOp) = (zin, handeling.Professional, handeling.Op);
        TeVerbeterenTot ??= Later(Uiterlijk, handeling.Dag.AddDays(VerbeterDagen));
    }

    /// <summary>Undo of the answer: the question waits again.</summary>
    /// <exception cref="RegelGeschonden">There is no answer, or it stands.</exception>
    protected void Vergeet(string naam, Handeling handeling)
    {
        if (BeantwoordOp is null)
        {
            throw new RegelGeschonden($"{naam}-zonder-antwoord", "Op deze vraag is nog geen antwoord gegeven.");
        }

        MoetOpenZijn(naam, handeling);
        (Toelichting, BeantwoordDoorId, BeantwoordOp, TeVerbeterenTot) = (null, null, null, null);
    }

    private void MoetOpenZijn(string naam, Handeling handeling)
    {
        if (!IsOpen(handeling.Dag))
        {
            throw new RegelGeschonden($"{naam}-staat-vast", $"Dit antwoord kon worden verbeterd tot en met {Tekst.Datum(TeVerbeterenTot!.Value)} en staat nu vast.");
        }
    }

    private static DateOnly Later(DateOnly een, DateOnly ander) => een > ander ? een : ander;
}
