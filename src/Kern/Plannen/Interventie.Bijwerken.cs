using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Plannen;

/// <content>Who at the partner carries it, and when in the week it is.</content>
public sealed partial class Interventie
{
    /// <summary>Its fixed appointments in the week, as <see cref="Weekmoment.Schrijf"/> writes them; null for none.</summary>
    public string? Rooster { get; private set; }

    /// <summary>Who at the partner is responsible for it (domein.md: partner, verantwoordelijke, periode); null when nobody was named.</summary>
    public ProfessionalId? VerantwoordelijkeId { get; private set; }

    /// <summary>Names who is responsible; null is nobody. Also when the plan is set: the partner stays the one that agreed.</summary>
    /// <param name="wie">Somebody of the partner; who knows the people checks that.</param>
    public void LegtBij(ProfessionalId? wie)
    {
        if (wie != VerantwoordelijkeId)
        {
            VerantwoordelijkeId = wie;
            Leg("interventie-verantwoordelijke", new { wie = wie?.Waarde });
        }
    }

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
