using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Meldingen;

public enum Overlapstand
{
    Open,
    Gezien,
    Afgesproken,
}

/// <summary>
/// Tells a house that another house has somebody of this melding in an open melding or case too (eis 31, 36), and no more than that: never who, never what. Each of the two
/// houses has its own, and calls the other.
/// </summary>
public sealed class Overlapsignaal : Aggregaat
{
    private Overlapsignaal()
    {
    }

    public Overlapsignaal(HuisId huis, MeldingId melding, HuisId anderHuis, DateTimeOffset op)
    {
        Id = Guid.CreateVersion7();
        HuisId = huis;
        MeldingId = melding;
        AnderHuisId = anderHuis;
        GemerktOp = op.ToUniversalTime();
        Leg("overlap-gemerkt", new { anderHuis = anderHuis.Waarde });
    }

    public Guid Id { get; private set; }

    /// <summary>The house that is told.</summary>
    public HuisId HuisId { get; private set; }

    /// <summary>The melding of that house.</summary>
    public MeldingId MeldingId { get; private set; }

    public HuisId AnderHuisId { get; private set; }

    public DateTimeOffset GemerktOp { get; private set; }

    public Overlapstand Stand { get; private set; }

    public string? Notitie { get; private set; }

    public ProfessionalId? DoorId { get; private set; }

    public DateTimeOffset? Op { get; private set; }

    public override Guid Sleutel => Id;

    /// <summary>Somebody has seen it, or agreed with the other house who leads.</summary>
    /// <exception cref="RegelGeschonden">Put back to open, or an agreement without what was agreed.</exception>
    public void Neem(Overlapstand stand, string? notitie, Handeling handeling)
    {
        if (stand == Overlapstand.Open)
        {
            throw new RegelGeschonden("overlap-stand", "Kies ‘gezien’ of ‘afgesproken’.");
        }

        Notitie = stand == Overlapstand.Afgesproken ? Tekst.Verplicht(notitie, "wat u met het andere huis afsprak", 1000) : Tekst.Optioneel(notitie, "de notitie", 1000);
        (Stand, DoorId, Op) = (stand, handeling.Wie, handeling.Op);
        Leg("overlap-bekeken", new { stand = stand.ToString() });
    }
}
