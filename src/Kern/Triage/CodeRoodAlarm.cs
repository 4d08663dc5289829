using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Triage;

/// <summary>How far a code rood without an action has risen.</summary>
public enum Alarmtrap
{
    /// <summary>The other chairs of the house are called on.</summary>
    Vervanger,

    /// <summary>The manager hears how many wait; not which.</summary>
    Manager,
}

/// <summary>A code rood waited too long for its first action (eis 32). Each step once per melding.</summary>
public sealed class CodeRoodAlarm : Aggregaat
{
    private CodeRoodAlarm()
    {
    }

    public CodeRoodAlarm(HuisId huis, MeldingId melding, Alarmtrap trap, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        HuisId = huis;
        MeldingId = melding;
        Trap = trap;
        Op = handeling.Op;
        Leg("code-rood-alarm", new { melding = melding.Waarde, trap = trap.ToString() });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public MeldingId MeldingId { get; private set; }

    public Alarmtrap Trap { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public override Guid Sleutel => Id;
}
