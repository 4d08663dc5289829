using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Plannen;

/// <summary>
/// Ends a case and prepares what the reporter and the partners hear of it (eis 81, 82): one act, so that nobody is forgotten. The messages wait on the werklijst until a person
/// has read and sent them; they hold no case content.
/// </summary>
public sealed class Afronden(PartituurDb db)
{
    /// <exception cref="RegelGeschonden">Something is missing; the sentence lists what.</exception>
    public async Task<IReadOnlyList<Terugkoppeling>> SchaalAfAsync(Casus casus, string reden, string ontvanger, string overdracht, Handeling handeling, CancellationToken stop = default)
    {
        casus.SchaalAf(reden, ontvanger, overdracht, (await new StandOpnemen(db).VanAsync(casus, stop)).Zaken, handeling);
        return await ZetTerugkoppelingKlaarAsync(casus, $"De casus {casus.Nummer} is afgeschaald naar {casus.Afronding!.Ontvanger}.", handeling, stop);
    }

    /// <exception cref="RegelGeschonden">Something is missing or still runs; the sentence lists what.</exception>
    public async Task<IReadOnlyList<Terugkoppeling>> SluitAfAsync(Casus casus, string reden, Handeling handeling, CancellationToken stop = default)
    {
        casus.SluitAf(reden, (await new StandOpnemen(db).VanAsync(casus, stop)).Zaken, handeling);
        return await ZetTerugkoppelingKlaarAsync(casus, $"De casus {casus.Nummer} is afgesloten.", handeling, stop);
    }

    internal async Task<IReadOnlyList<Terugkoppeling>> ZetTerugkoppelingKlaarAsync(Casus casus, string kern, Handeling handeling, CancellationToken stop)
    {
        // The melding belongs to the case that the gate let through.
        var melding = await db.Meldingen.IgnoreQueryFilters([PartituurDb.Toegang]).FirstAsync(m => m.Id == casus.MeldingId, stop);
        var dag = Tekst.Datum(Kalender.DagVan(melding.OntvangenOp));
        var melder = melding.MelderOrganisatieId;
        List<Terugkoppeling> uit =
        [
            new(melding, melder, true, $"U meldde op {dag} (meldingnummer {melding.Nummer}). {kern} Dank voor uw melding.", handeling),
            .. casus.Deelnemers.Where(d => d.Tot is null && d.OrganisatieId != melder).Select(d => d.OrganisatieId).Distinct()
                .Select(o => new Terugkoppeling(melding, o, false, $"{kern} Dank voor uw inzet.", handeling)),
        ];
        db.AddRange(uit);
        return uit;
    }
}
