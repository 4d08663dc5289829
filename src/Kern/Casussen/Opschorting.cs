using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Casussen;

/// <summary>One pause of a case: why, from when until when, who decided, and what moved along. Kept when it is over.</summary>
public sealed class Opschorting : Aggregaat
{
    private Opschorting()
    {
    }

    /// <param name="casus">Just paused.</param>
    /// <param name="reden">Why.</param>
    /// <param name="verschoven">Ids of the acties and evaluations whose day moved along.</param>
    /// <param name="handeling">Who decides.</param>
    /// <exception cref="RegelGeschonden">No reason.</exception>
    public Opschorting(Casus casus, string? reden, IEnumerable<Guid> verschoven, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        (HuisId, CasusId, DoorId, Op) = (casus.HuisId, casus.Id, handeling.Professional, handeling.Op);
        (Van, Tot) = (casus.OpgeschortVan!.Value, casus.OpgeschortTot!.Value);
        Reden = Tekst.Verplicht(reden, "de reden", 1000);
        Verschoven = string.Join('\n', verschoven);
        Leg("opschorting-vastgelegd", new { casus = casus.Id.Waarde, van = Van, tot = Tot });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public DateOnly Van { get; private set; }

    /// <summary>The day on which it was to run again.</summary>
    public DateOnly Tot { get; private set; }

    public string Reden { get; private set; } = string.Empty;

    public ProfessionalId DoorId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    /// <summary>The day on which somebody said that it runs again; may be before <see cref="Tot"/>.</summary>
    public DateOnly? HervatOp { get; private set; }

    public string? HervatReden { get; private set; }

    public ProfessionalId? HervatDoorId { get; private set; }

    /// <summary>Ids of what moved along, one a line.</summary>
    public string Verschoven { get; private set; } = string.Empty;

    public override Guid Sleutel => Id;

    public IReadOnlyList<Guid> VerschovenIds() => [.. Verschoven.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];

    /// <exception cref="RegelGeschonden">Before its day, and no reason.</exception>
    public void Eindigt(string? reden, Handeling handeling)
    {
        HervatReden = handeling.Dag < Tot ? Tekst.Verplicht(reden, "waarom de casus eerder hervat", 1000) : Tekst.Optioneel(reden, "de toelichting", 1000);
        (HervatOp, HervatDoorId) = (handeling.Dag, handeling.Wie);
        Leg("opschorting-geeindigd", new { op = handeling.Dag });
    }
}
