using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Overleggen;

/// <summary>Where a meeting comes from, how long it lasts, and that it moves or is cancelled.</summary>
public sealed partial class Casusoverleg
{
    /// <summary>How long a meeting lasts that was planned on its own.</summary>
    public const int StandaardMinuten = 60;

    /// <summary>A meeting outside any series.</summary>
    /// <exception cref="RegelGeschonden">The day lies before today, or a time or place that cannot be.</exception>
    public Casusoverleg(HuisId huis, DoelgroepId doelgroep, OrganisatieId voorzitter, DateOnly dag, Overlegplek plek, Handeling handeling)
        : this(huis, doelgroep, voorzitter, dag, plek.Controleer().Begint, plek.Plaats, handeling) => Zet(plek);

    /// <summary>One meeting of a series.</summary>
    /// <exception cref="RegelGeschonden">The day lies before today, or the series says nothing of it.</exception>
    public Casusoverleg(Reeks reeks, DateOnly dag, Handeling handeling)
        : this(reeks.HuisId, reeks.DoelgroepId, reeks.Geldt(dag).VoorzitterId, dag, reeks.Geldt(dag).Begint, reeks.Geldt(dag).Plaats, handeling)
    {
        if (!reeks.Dagen(dag, dag).Any())
        {
            throw new RegelGeschonden("reeks-geen-dag", $"Op {Tekst.Datum(dag)} komt deze reeks niet bij elkaar.");
        }

        (ReeksId, ReeksDag) = (reeks.Id, dag);
        Zet(reeks.Geldt(dag).Afspraak.Plek);
    }

    public ReeksId? ReeksId { get; private set; }

    /// <summary>The day on which the series says it is; it stays when the meeting moves, so that the series does not make it again.</summary>
    public DateOnly? ReeksDag { get; private set; }

    public int Minuten { get; private set; } = StandaardMinuten;

    /// <summary>How much of <see cref="Minuten"/> is for part two; 0 is no part two (eis 73).</summary>
    public int MinutenDeelTwee { get; private set; }

    public PlaatsId? PlaatsId { get; private set; }

    public string? Videolink { get; private set; }

    /// <summary>Rises with every change that a calendar must hear of (RFC 5546: SEQUENCE).</summary>
    public int Volgnummer { get; private set; }

    /// <summary>Why it was moved by hand, last; then its series does not move it any more.</summary>
    public string? WaaromVerplaatst { get; private set; }

    public DateTimeOffset? AfgelastOp { get; private set; }

    public string? WaaromAfgelast { get; private set; }

    public bool IsAfgelast => AfgelastOp is not null;

    public Overlegplek Plek => new(Begint, Minuten, MinutenDeelTwee, PlaatsId, Plaats, Videolink);

    /// <summary>Whether it can still be prepared: not over, and it goes on.</summary>
    public bool MoetNog(DateOnly vandaag) => Dag >= vandaag && !IsAfgelast;

    /// <summary>Another day, time or place, by hand.</summary>
    /// <exception cref="RegelGeschonden">Over or cancelled, a day before today, no reason, or a place or time that cannot be.</exception>
    public void Verplaats(DateOnly dag, Overlegplek plek, string? reden, Handeling handeling)
    {
        MoetNogKomen(handeling);
        if (dag < handeling.Dag)
        {
            throw new RegelGeschonden("overleg-in-verleden", "Kies een datum vanaf vandaag.");
        }

        plek.Controleer();
        WaaromVerplaatst = Tekst.Verplicht(reden, "de reden", 400);
        var was = Dag;
        Dag = dag;
        Zet(plek);
        Volgnummer++;
        Leg("overleg-verplaatst", new { was, dag });
    }

    /// <summary>The series changed, and this meeting with it.</summary>
    internal void Volg(Reeks reeks, DateOnly dag)
    {
        var versie = reeks.Geldt(dag);
        var was = (Dag, Plek, VoorzitterId);
        (Dag, ReeksDag, VoorzitterId) = (dag, dag, versie.VoorzitterId);
        Zet(versie.Afspraak.Plek);
        if (was != (Dag, Plek, VoorzitterId))
        {
            Volgnummer++;
            Leg("overleg-met-reeks-verplaatst", new { was = was.Dag, dag, reeks = reeks.Id.Waarde });
        }
    }

    /// <summary>It does not go on; the cases on its agenda wait for another.</summary>
    /// <exception cref="RegelGeschonden">Over or cancelled already, decided in already, or no reason.</exception>
    public void GelastAf(string? reden, Handeling handeling)
    {
        MoetNogKomen(handeling);
        if (agenda.Exists(a => a.BesprokenOp is not null))
        {
            throw new RegelGeschonden("overleg-al-besproken", "In dit overleg is al een besluit vastgelegd. Het kan niet meer worden afgelast.");
        }

        WaaromAfgelast = Tekst.Verplicht(reden, "de reden", 400);
        AfgelastOp = handeling.Op;
        Volgnummer++;
        Leg("overleg-afgelast", new { dag = Dag });
    }

    /// <summary>Undo of <see cref="GelastAf"/>.</summary>
    /// <exception cref="RegelGeschonden">Not cancelled, or its day is past.</exception>
    public void GaatTochDoor(Handeling handeling)
    {
        if (!IsAfgelast || Dag < handeling.Dag)
        {
            throw new RegelGeschonden("overleg-niet-afgelast", "Dit overleg kan niet meer doorgaan.");
        }

        (AfgelastOp, WaaromAfgelast) = (null, null);
        Volgnummer++;
        Leg("overleg-gaat-toch-door", new { dag = Dag });
    }

    private void Zet(Overlegplek plek)
    {
        plek.Controleer();
        (Begint, Minuten, MinutenDeelTwee, PlaatsId, Videolink) = (plek.Begint, plek.Minuten, plek.MinutenDeelTwee, plek.PlaatsId, plek.Videolink);
        Plaats = plek.Plaats.Trim();
    }

    private void MoetDoorgaan()
    {
        if (IsAfgelast)
        {
            throw new RegelGeschonden("overleg-is-afgelast", "Dit overleg is afgelast.");
        }
    }

    private void MoetNogKomen(Handeling handeling)
    {
        MoetDoorgaan();
        if (Dag < handeling.Dag)
        {
            throw new RegelGeschonden("overleg-is-geweest", "Dit overleg is al geweest.");
        }
    }
}
