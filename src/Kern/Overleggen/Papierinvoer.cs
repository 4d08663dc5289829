using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Overleggen;

/// <summary>
/// That what a meeting noted on paper was entered afterwards: by whom, when, about which cases, and on which copy somebody signed. The results themselves are the same records as those of the
/// cockpit; this only marks where they come from.
/// </summary>
public sealed class Papierinvoer : Aggregaat
{
    private readonly List<Papierpunt> punten = [];
    private readonly List<Handtekening> handtekeningen = [];

    private Papierinvoer()
    {
    }

    public Papierinvoer(Vergadering vergadering, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        (HuisId, VergaderingId, DoorId, BewaardOp) = (vergadering.HuisId, vergadering.Id, handeling.Professional, handeling.Op);
        Leg("papierinvoer-begonnen", new { vergadering = vergadering.Id.Waarde });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public VergaderingId VergaderingId { get; private set; }

    /// <summary>Who saved last.</summary>
    public ProfessionalId DoorId { get; private set; }

    public DateTimeOffset BewaardOp { get; private set; }

    public DateTimeOffset? AfgerondOp { get; private set; }

    /// <summary>How far the meeting was before it was closed from paper.</summary>
    public Vergaderstand Stand { get; private set; }

    public IReadOnlyList<Papierpunt> Punten => punten;

    public IReadOnlyList<Handtekening> Handtekeningen => handtekeningen;

    /// <summary>The cases that were discussed on paper.</summary>
    public IReadOnlySet<CasusId> OpPapier => punten.Select(p => p.CasusId).ToHashSet();

    public override Guid Sleutel => Id;

    /// <summary>Something about this case comes from paper.</summary>
    public void Kwam(CasusId casus, Handeling handeling)
    {
        if (!punten.Exists(p => p.CasusId == casus))
        {
            punten.Add(new Papierpunt(Id, casus, handeling));
        }
    }

    /// <param name="wie">Who signed on paper.</param>
    /// <param name="exemplaar">On which copy, for example N2026-0003/2; null is a loose sheet.</param>
    public void Tekende(ProfessionalId wie, string? exemplaar)
    {
        if (!handtekeningen.Exists(h => h.ProfessionalId == wie))
        {
            handtekeningen.Add(new Handtekening(Id, wie, exemplaar));
        }
    }

    /// <summary>What was entered so far is saved.</summary>
    public void Bewaar(Handeling handeling)
    {
        (DoorId, BewaardOp) = (handeling.Professional, handeling.Op);
        Leg("papierinvoer-bewaard", new { vergadering = VergaderingId.Waarde, casussen = punten.Select(p => p.CasusId.Waarde), getekend = handtekeningen.Count });
    }

    /// <summary>All of it was entered.</summary>
    public void RondAf(Vergaderstand was, Handeling handeling)
    {
        (Stand, AfgerondOp) = (was, handeling.Op);
        Leg("papierinvoer-afgerond", new { vergadering = VergaderingId.Waarde });
    }

    /// <summary>Undo: there was more on paper. The meeting is open again.</summary>
    /// <exception cref="RegelGeschonden">It was not finished.</exception>
    public void Heropen(Vergadering vergadering)
    {
        if (AfgerondOp is null)
        {
            throw new RegelGeschonden("papierinvoer-niet-afgerond", "Deze invoer is niet afgerond.");
        }

        vergadering.HeropenOpPapier(Stand);
        AfgerondOp = null;
        Leg("papierinvoer-heropend", new { vergadering = VergaderingId.Waarde });
    }
}

/// <summary>A case of which something came from paper, with who entered it first and when.</summary>
public sealed class Papierpunt : IOnderdeel
{
    private Papierpunt()
    {
    }

    internal Papierpunt(Guid invoer, CasusId casus, Handeling handeling) => (PapierinvoerId, CasusId, DoorId, Op) = (invoer, casus, handeling.Professional, handeling.Op);

    public Guid PapierinvoerId { get; private set; }

    public CasusId CasusId { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public Guid Wortel => PapierinvoerId;
}

/// <summary>That somebody signed the vertrouwelijkheidsverklaring on paper, and on which copy.</summary>
public sealed class Handtekening : IOnderdeel
{
    private Handtekening()
    {
    }

    internal Handtekening(Guid invoer, ProfessionalId wie, string? exemplaar) => (PapierinvoerId, ProfessionalId, Exemplaar) = (invoer, wie, exemplaar);

    public Guid PapierinvoerId { get; private set; }

    public ProfessionalId ProfessionalId { get; private set; }

    /// <summary>Null is a loose sheet.</summary>
    public string? Exemplaar { get; private set; }

    public Guid Wortel => PapierinvoerId;
}
