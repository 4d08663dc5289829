using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Plannen;

/// <summary>
/// Somebody who leads the case put a finding aside, with the reason. It is about the finding as it was: when what that is about changes, the finding has another key and comes back.
/// Taken back it stays, so that the log and who asks can tell what was thought.
/// </summary>
public sealed class Bevindingsoordeel : Aggregaat
{
    private Bevindingsoordeel()
    {
    }

    /// <exception cref="RegelGeschonden">The case has ended, or the reason is missing or too long.</exception>
    public Bevindingsoordeel(Casus casus, Bevinding bevinding, string? reden, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        HuisId = casus.HuisId;
        CasusId = casus.Id;
        Bevinding = bevinding.Sleutel;
        Regel = bevinding.Regel;
        LegTerzijde(casus, reden, handeling);
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    /// <summary>The key of the finding.</summary>
    public Guid Bevinding { get; private set; }

    public Bevindingsregel Regel { get; private set; }

    public string Reden { get; private set; } = string.Empty;

    public ProfessionalId DoorId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    /// <summary>When it was taken back; null while it stands.</summary>
    public DateTimeOffset? TeruggenomenOp { get; private set; }

    public bool Geldt => TeruggenomenOp is null;

    public override Guid Sleutel => Id;

    /// <summary>Puts the same finding aside again after it was taken back.</summary>
    /// <exception cref="RegelGeschonden">It is aside already, the case has ended, or the reason is missing or too long.</exception>
    public void Opnieuw(Casus casus, string? reden, Handeling handeling)
    {
        if (Geldt)
        {
            throw new RegelGeschonden("bevinding-al-terzijde", "Deze bevinding is al terzijde gelegd. Haal haar eerst terug als u een andere reden wilt geven.");
        }

        LegTerzijde(casus, reden, handeling);
    }

    /// <summary>Undo: the finding is open again.</summary>
    /// <exception cref="RegelGeschonden">It is open already, or the case has ended.</exception>
    public void NeemTerug(Casus casus, Handeling handeling)
    {
        casus.MoetLopen();
        if (!Geldt)
        {
            throw new RegelGeschonden("bevinding-niet-terzijde", "Deze bevinding staat al open.");
        }

        TeruggenomenOp = handeling.Op;
        Leg("bevinding-teruggehaald", new { casus = CasusId.Waarde, regel = Regel.ToString(), bevinding = Bevinding });
    }

    private void LegTerzijde(Casus casus, string? reden, Handeling handeling)
    {
        casus.MoetLopen();
        Reden = Tekst.Verplicht(reden, "de reden", 1000);
        (DoorId, Op, TeruggenomenOp) = (handeling.Professional, handeling.Op, null);
        Leg("bevinding-terzijde-gelegd", new { casus = CasusId.Waarde, regel = Regel.ToString(), bevinding = Bevinding });
    }
}
