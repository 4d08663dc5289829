using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Plannen;

/// <content>When in the week an interventie is.</content>
public sealed partial class Interventie
{
    /// <summary>Its fixed appointments in the week, as <see cref="Weekmoment.Schrijf"/> writes them; null for none.</summary>
    public string? Rooster { get; private set; }

    public IReadOnlyList<Weekmoment> Weekmomenten() => Weekmoment.Lees(Rooster);

    /// <summary>Says when in the week it is. Also when the plan is set: an hour changes nothing about what was agreed.</summary>
    public void KomtOp(IReadOnlyList<Weekmoment> momenten)
    {
        var rooster = Weekmoment.Schrijf(momenten);
        if (rooster != Rooster)
        {
            Rooster = rooster;
            Leg("interventie-rooster", new { rooster });
        }
    }
}
