using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Personen;

public enum Matchoordeel
{
    Open,
    ZelfdePersoon,
    VerschillendePersonen,
}

/// <summary>A doubt waiting for a person's decision; "verschillende personen" is remembered and never asked again.</summary>
public sealed class Matchvoorstel : Aggregaat
{
    private Matchvoorstel()
    {
    }

    public Matchvoorstel(HuisId huis, Twijfel twijfel, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        HuisId = huis;
        Een = twijfel.Een;
        Twee = twijfel.Twee;
        Reden = twijfel.Reden;
        GevondenOp = handeling.Op;
        Leg("match-voorgesteld", new { een = Een.Waarde, twee = Twee.Waarde });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public PersoonId Een { get; private set; }

    public PersoonId Twee { get; private set; }

    public string Reden { get; private set; } = string.Empty;

    public DateTimeOffset GevondenOp { get; private set; }

    public Matchoordeel Oordeel { get; private set; }

    public ProfessionalId? BeoordeeldDoor { get; private set; }

    public DateTimeOffset? BeoordeeldOp { get; private set; }

    public override Guid Sleutel => Id;

    /// <summary>Decides. <see cref="Matchoordeel.Open"/> takes a decision back.</summary>
    public void Beoordeel(Matchoordeel oordeel, Handeling handeling)
    {
        Oordeel = oordeel;
        BeoordeeldDoor = handeling.Professional;
        BeoordeeldOp = handeling.Op;
        Leg("match-beoordeeld", new { oordeel = oordeel.ToString() });
    }
}
