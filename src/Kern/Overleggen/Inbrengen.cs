using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Overleggen;

/// <summary>Adds what a partner says about a case; dissent also stands in the journal of the case, beside the decision. Saves nothing.</summary>
public sealed class Inbrengen(PartituurDb db)
{
    /// <exception cref="RegelGeschonden">It is not held, the case is not on the agenda, no text, or an organisation that is not there.</exception>
    public Task VoerUitAsync(Vergadering vergadering, CasusId casus, Inbrengsoort soort, string tekst, OrganisatieId namens, Handeling handeling, CancellationToken stop = default) => VoerUitAsync(vergadering, casus, soort, tekst, namens, handeling, null, stop);

    /// <param name="vergadering">The meeting.</param>
    /// <param name="casus">A case on its agenda.</param>
    /// <param name="soort">Addition or dissent.</param>
    /// <param name="tekst">What is said.</param>
    /// <param name="namens">Whose voice it is.</param>
    /// <param name="handeling">Who writes.</param>
    /// <param name="hoe">Where it comes from when it was not typed at the table, for the journal.</param>
    /// <param name="stop">Cancellation.</param>
    /// <exception cref="RegelGeschonden">It is not held, the case is not on the agenda, no text, or an organisation that is not there.</exception>
    public async Task VoerUitAsync(Vergadering vergadering, CasusId casus, Inbrengsoort soort, string tekst, OrganisatieId namens, Handeling handeling, string? hoe, CancellationToken stop = default)
    {
        if (vergadering.Deelnemers.All(d => d.OrganisatieId != namens))
        {
            throw new RegelGeschonden("inbreng-namens-onbekend", "Kies een organisatie die bij dit overleg zit.");
        }

        db.Add(new Vergaderinbreng(vergadering, casus, soort, tekst, namens, handeling, hoe is not null));
        if (soort == Inbrengsoort.AndereMening)
        {
            // The case stands on the agenda of this meeting, and is open to who writes.
            var besproken = await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().FirstAsync(c => c.Id == casus && c.HuisId == vergadering.HuisId, stop);
            var wie = await db.Organisaties.AsNoTracking().Where(o => o.Id == namens).Select(o => o.Naam).FirstAsync(stop);
            var vertrouwelijk = vergadering.Punten.First(p => p.CasusId == casus).Vertrouwelijk;
            db.Add(new Journaalregel(
                besproken, $"Andere mening van {wie} in het casusoverleg van {Tekst.Datum(vergadering.Dag)}{hoe}: {tekst.Trim()}", FeitOfOordeel.Oordeel, vertrouwelijk ? Kring.Procesregie : Kring.Deelnemers, handeling,
                waaromNagekomen: "Gezegd in een casusoverleg na de afronding."));
        }
    }
}
