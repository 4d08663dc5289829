using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Personen;

/// <summary>Something that was attached to a person and went along to another.</summary>
/// <param name="Soort">The entity, by its name in the model.</param>
/// <param name="Veld">The property that points at the person.</param>
/// <param name="Sleutel">The key of the row before it moved, as JSON.</param>
/// <param name="Rij">The whole row, when the other person had the same already, so that it could not stand twice; null when it moved.</param>
public sealed record Verhuisd(string Soort, string Veld, string Sleutel, string? Rij);

/// <summary>How many of each kind of object are attached to a person.</summary>
public sealed record Telling(IReadOnlyDictionary<string, int> Aantallen)
{
    public int Totaal => Aantallen.Values.Sum();
}

/// <summary>
/// That two rows are one human: what moved, and the counts before and after. Undoing puts every row back that moved; what came later stays with the person it was recorded for.
/// </summary>
public sealed class Samenvoeging : Aggregaat
{
    private Samenvoeging()
    {
    }

    internal Samenvoeging(Persoon van, Persoon naar, Guid? voorstel, Telling vanVoor, Telling naarVoor, IReadOnlyList<Verhuisd> verhuisd, IReadOnlyList<string> overgenomen, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        (HuisId, VanId, NaarId, VoorstelId) = (van.HuisId, van.Id, naar.Id, voorstel);
        (VanVoor, NaarVoor, NaarNa) = (vanVoor, naarVoor, naarVoor);
        (Verhuisd, Overgenomen) = (verhuisd, overgenomen);
        (Op, DoorId) = (handeling.Op, handeling.Wie);
        Leg("personen-samengevoegd", new { van = VanId.Waarde, naar = NaarId.Waarde, verhuisd = verhuisd.GroupBy(v => v.Soort).ToDictionary(g => g.Key, g => g.Count()) });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    /// <summary>The row that turned out to be somebody else.</summary>
    public PersoonId VanId { get; private set; }

    /// <summary>The person that remains.</summary>
    public PersoonId NaarId { get; private set; }

    /// <summary>The suggestion that was decided on; null when somebody merged without one.</summary>
    public Guid? VoorstelId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    /// <summary>Who decided; null for the installation (import, sweep).</summary>
    public ProfessionalId? DoorId { get; private set; }

    public Telling VanVoor { get; private set; } = new(new Dictionary<string, int>());

    public Telling NaarVoor { get; private set; } = new(new Dictionary<string, int>());

    /// <summary>Counted again after everything moved.</summary>
    public Telling NaarNa { get; private set; } = new(new Dictionary<string, int>());

    public IReadOnlyList<Verhuisd> Verhuisd { get; private set; } = [];

    /// <summary>Fields of the person that remains that were filled from the other row.</summary>
    public IReadOnlyList<string> Overgenomen { get; private set; } = [];

    public DateTimeOffset? OngedaanOp { get; private set; }

    public ProfessionalId? OngedaanDoorId { get; private set; }

    public override Guid Sleutel => Id;

    /// <summary>Compares the count after with what was there: nothing may have got lost on the way.</summary>
    /// <exception cref="InvalidOperationException">Something is missing; the transaction must not be kept.</exception>
    internal void Geteld(Telling vanNa, Telling naarNa)
    {
        // A row that could not stand twice was counted once for each person that it pointed at.
        var dubbel = Verhuisd.Where(v => v.Rij is not null).Sum(v => v.Rij!.Contains(NaarId.Waarde.ToString(), StringComparison.Ordinal) ? 2 : 1);
        if (vanNa.Totaal != 0 || naarNa.Totaal != VanVoor.Totaal + NaarVoor.Totaal - dubbel + 1)
        {
            throw new InvalidOperationException($"Merging {VanId} into {NaarId} lost something: {VanVoor.Totaal} + {NaarVoor.Totaal} - {dubbel} became {naarNa.Totaal}, left {vanNa.Totaal}.");
        }

        NaarNa = naarNa;
        Leg("samenvoeging-geteld", new { voor = VanVoor.Totaal + NaarVoor.Totaal, na = naarNa.Totaal, dubbel });
    }

    internal void MaakOngedaan(Handeling handeling)
    {
        if (OngedaanOp is not null)
        {
            throw new RegelGeschonden("samenvoeging-al-ongedaan", "Deze samenvoeging is al teruggedraaid.");
        }

        (OngedaanOp, OngedaanDoorId) = (handeling.Op, handeling.Wie);
        Leg("samenvoeging-ongedaan", new { van = VanId.Waarde, naar = NaarId.Waarde });
    }
}
