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
    public async Task<IReadOnlyList<Terugkoppeling>> SchaalAfAsync(Casus casus, string reden, string ontvanger, string overdracht, Evaluatiegegevens evaluatie, Handeling handeling, CancellationToken stop = default)
    {
        var stand = (await new StandOpnemen(db).VanAsync(casus, stop)).Zaken;
        casus.MoetKunnenAfschalen(stand);
        var erbij = await EvalueerAsync(casus, evaluatie, handeling, stop);
        casus.SchaalAf(reden, ontvanger, overdracht, stand, handeling);
        db.AddRange(erbij);
        return await ZetTerugkoppelingKlaarAsync(casus, $"De casus {casus.Nummer} is afgeschaald naar {casus.Afronding!.Ontvanger}.", handeling, stop);
    }

    /// <exception cref="RegelGeschonden">Something is missing or still runs; the sentence lists what.</exception>
    public async Task<IReadOnlyList<Terugkoppeling>> SluitAfAsync(Casus casus, string reden, Evaluatiegegevens evaluatie, Handeling handeling, CancellationToken stop = default)
    {
        var stand = (await new StandOpnemen(db).VanAsync(casus, stop)).Zaken;
        casus.MoetKunnenAfsluiten(stand);
        var erbij = await EvalueerAsync(casus, evaluatie, handeling, stop);
        casus.SluitAf(reden, stand, handeling);
        db.AddRange(erbij);
        return await ZetTerugkoppelingKlaarAsync(casus, $"De casus {casus.Nummer} is afgesloten.", handeling, stop);
    }

    /// <summary>Takes an ended case up again: nazorg that was agreed on lapses, and the evaluation keeps that this ending did not last.</summary>
    /// <exception cref="RegelGeschonden">The case still runs, or no reason is given.</exception>
    public async Task HeropenAsync(Casus casus, string reden, Handeling handeling, CancellationToken stop = default)
    {
        var id = casus.Id;
        db.Add(Heropening.VoerUit(casus, reden, handeling));
        var nazorg = await db.Nazorgmomenten.IgnoreQueryFilters([PartituurDb.Toegang]).AsTracking().Where(n => n.CasusId == id && (n.Status == NazorgStatus.Afgesproken || (n.Uitslag == Nazorguitslag.VraagtAandacht && n.Vervolg == null))).ToListAsync(stop);
        nazorg.ForEach(n => n.Vervalt(handeling));
        var laatste = await db.Evaluaties.IgnoreQueryFilters([PartituurDb.Toegang]).AsTracking().Where(e => e.CasusId == id && e.HeropendOp == null).OrderByDescending(e => e.AfgerondOp).FirstOrDefaultAsync(stop);
        laatste?.Heropend(handeling);
    }

    /// <summary>The goals that an evaluation of this case is about: those of its plan as it was set last.</summary>
    public async Task<IReadOnlyList<Doel>> DoelenAsync(Casus casus, CancellationToken stop = default)
    {
        var id = casus.Id;
        var plan = await db.Plannen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(p => p.CasusId == id, stop);
        return plan is null ? [] : [.. plan.DoelenIn(plan.Versies.Where(v => v.VastgesteldOp is not null).Select(v => v.Nummer).DefaultIfEmpty(plan.Huidig.Nummer).Max())];
    }

    /// <summary>What is kept beside the ending; made before the case ends, so that a rule that is broken leaves the case as it was.</summary>
    private async Task<IReadOnlyList<Aggregaat>> EvalueerAsync(Casus casus, Evaluatiegegevens gegevens, Handeling handeling, CancellationToken stop)
    {
        if (gegevens.Lessen.Count > 0 && await db.Lessoorten.CountAsync(l => gegevens.Lessen.Contains(l.Id) && !l.Vervallen, stop) != gegevens.Lessen.Distinct().Count())
        {
            throw new RegelGeschonden("lessoort-onbekend", "Kies een soort les uit de lijst.");
        }

        var evaluatie = new Evaluatie(casus, await DoelenAsync(casus, stop), gegevens, handeling);
        var nazorg = await new Nazorgbeheer(db).SpreekAfAsync(casus, gegevens.Nazorg, handeling, stop);
        return nazorg is null ? [evaluatie] : [evaluatie, nazorg];
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
