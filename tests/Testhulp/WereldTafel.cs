using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;

namespace Partituur.Testhulp;

/// <summary>What the triagetafel agreed on.</summary>
public sealed partial class Wereld
{
    /// <summary>A step of a partner after a decision that opens no case.</summary>
    public async Task<Tafelactie> EenTafelactieAsync(string organisatie = "Jeugdzorg", Melding? melding = null, int overDagen = 7)
    {
        var id = (melding ?? await EenMeldingAsync()).Id;
        await using var db = OpenAls("triagevoorzitter", out var handeling);
        var bij = await db.Meldingen.Include(m => m.Betrokkenen).Include(m => m.Spoedacties).SingleAsync(m => m.Id == id);
        await new BesluitNemen(db).VoerUitAsync(bij, new(Uitkomst.NietInBehandeling, "Een partner kijkt mee.", null, null, null, null) { Acties = [new("Bel het gezin", Organisaties[organisatie], Vandaag.AddDays(overDagen))] }, handeling);
        await db.SaveChangesAsync();
        return await db.Tafelacties.AsNoTracking().SingleAsync(t => t.MeldingId == id);
    }
}
