using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Meldingen;

/// <content>Back on the table.</content>
public sealed partial class Melding
{
    /// <summary>The decision on it lapsed: it waits for another, and who picked it up no longer reads it.</summary>
    /// <exception cref="RegelGeschonden">Nothing was decided yet.</exception>
    public void LigtWeerOpTafel()
    {
        if (Status < MeldingStatus.Getriageerd)
        {
            throw new RegelGeschonden("melding-nog-niet-getriageerd", "Over deze melding is nog niet besloten.");
        }

        (Status, GetriageerdOp, OpgepaktDoorId) = (MeldingStatus.InOnderzoek, null, null);
        Leg("melding-weer-op-tafel");
    }
}
