using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Triage;

/// <summary>Who decides at which table (eis 68).</summary>
public static class Tafeltoets
{
    /// <summary>A melding whose doelgroep lies at a table is decided by who chairs that table or stands in. A code rood waits for nobody: every chair of the house decides on it.</summary>
    /// <returns>The table, or null when the doelgroep lies at none.</returns>
    /// <exception cref="RegelGeschonden">Somebody else chairs.</exception>
    public static async Task<Triagetafel?> MagBesluitenAsync(PartituurDb db, Melding melding, Handeling handeling, CancellationToken stop = default)
    {
        var tafel = await TafelInstellen.VanAsync(db, melding.DoelgroepId, stop);
        return await BelemmeringAsync(db, tafel, melding, handeling, stop) is { } waarom ? throw new RegelGeschonden("andere-voorzitter", waarom) : tafel;
    }

    /// <summary>Why somebody cannot decide here, in a sentence that says whom to ask; null when nothing stands in the way.</summary>
    public static async Task<string?> BelemmeringAsync(PartituurDb db, Triagetafel? tafel, Melding melding, Handeling handeling, CancellationToken stop = default)
    {
        if (tafel is null || melding.CodeRood || handeling.Wie is not { } wie || tafel.ZitVoor(wie, handeling.VanOrganisatie, handeling.Dag))
        {
            return null;
        }

        var nu = tafel.Voorgezeten(handeling.Dag);
        var namen = await db.Professionals.IgnoreAutoIncludes().Where(p => p.Id == nu.VoorzitterId || p.Id == nu.VervangerId).Select(p => p.Naam).ToListAsync(stop);
        var organisatie = await db.Organisaties.Where(o => o.Id == nu.OrganisatieId).Select(o => o.Naam).FirstAsync(stop);
        return $"Deze melding ligt aan de tafel {tafel.Naam}. Daar besluit {(nu.VoorzitterId is null || namen.Count == 0 ? organisatie : string.Join(" of ", namen.Order(StringComparer.CurrentCulture)) + $" ({organisatie})")}.";
    }
}
