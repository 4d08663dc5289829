using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Testhulp;

/// <summary>The ladder of a case: offers to somebody else.</summary>
public sealed partial class Wereld
{
    /// <summary>An offer of everybody in the case to Jeugdzorg, or to the other house.</summary>
    public async Task<Casusoverdracht> EenOverdrachtAsync(Casus? casus = null, bool naarHuis = false, Overdrachtdelen? delen = null)
    {
        var id = (casus ?? await EenCasusAsync()).Id;
        await using var db = OpenAls("procesregisseur", out var handeling);
        var van = await db.Casussen.AsTracking().SingleAsync(c => c.Id == id);
        var overdracht = await new CasusOverdragen(db).BiedAanAsync(
            van,
            new(naarHuis ? Overdrachtsoort.Huis : Overdrachtsoort.Keten, naarHuis ? null : Organisaties["Jeugdzorg"], null, naarHuis ? AnderHuis : null, "Zij wonen nu daar.", "Kunt u dit gezin verder helpen?", "Wekelijks contact met moeder.", delen ?? new(false, false, false, false), [.. van.Personen.Select(p => p.PersoonId)]),
            handeling);
        await db.SaveChangesAsync();
        return overdracht;
    }
}
