using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Triage;

/// <summary>Prepares a sitting: an agenda by urgency and age, as much as fits in its time, and the fixed participants.</summary>
public sealed class ZittingKlaarzetten(PartituurDb db)
{
    /// <summary>Meldingen without a decision that lie at a table, in the order in which it discusses.</summary>
    public IOrderedQueryable<Melding> Wachtend(Triagetafel tafel, DateOnly vandaag)
    {
        var doelgroepen = tafel.Doelgroepen.Select(d => d.DoelgroepId).ToList();
        return db.Meldingen.AsNoTracking().Where(m => m.HuisId == tafel.HuisId && doelgroepen.Contains(m.DoelgroepId)).NogNietBesloten().OpVolgorde(db, vandaag);
    }

    /// <summary>What the agenda is filled with: every code rood, and of what is ripe as much as fits.</summary>
    /// <param name="tafel">The table.</param>
    /// <param name="vandaag">The day on which is looked: what is ripe on the day of the sitting is looked at again then.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<IReadOnlyList<MeldingId>> VoorstelAsync(Triagetafel tafel, DateOnly vandaag, CancellationToken stop = default)
    {
        var past = Math.Max(1, tafel.Minuten / tafel.PerMelding);
        var wachtend = Wachtend(tafel, vandaag);
        var rood = await wachtend.Where(m => m.CodeRood).Select(m => m.Id).ToListAsync(stop);
        var rijp = rood.Count >= past ? [] : await wachtend.Where(m => !m.CodeRood).Rijp(db, vandaag).OrderBy(m => m.OntvangenOp).ThenBy(m => m.Nummer).Select(m => m.Id).Take(past - rood.Count).ToListAsync(stop);
        return [.. rood, .. rijp];
    }

    /// <summary>A sitting is led by who chairs its table or stands in, and prepared by administratie as well.</summary>
    /// <exception cref="RegelGeschonden">Somebody else chairs.</exception>
    public async Task MoetLeidenAsync(TriagetafelId tafel, Handeling handeling, CancellationToken stop = default)
    {
        if (db.Kijker is { } kijker && !kijker.Is(Rol.Administratie)
            && !(await db.Triagetafels.AsNoTracking().AsSplitQuery().FirstAsync(t => t.Id == tafel, stop)).ZitVoor(handeling.Professional, handeling.VanOrganisatie, handeling.Dag))
        {
            throw new RegelGeschonden("andere-voorzitter", "Een ander zit deze tafel voor. Bij de tafel staat wie dat is.");
        }
    }

    /// <exception cref="RegelGeschonden">There is a sitting on that day already, or a rule of <see cref="Triagezitting"/>.</exception>
    public async Task<Triagezitting> VoerUitAsync(Triagetafel tafel, DateOnly dag, Handeling handeling, CancellationToken stop = default)
    {
        var id = tafel.Id;
        await MoetLeidenAsync(id, handeling, stop);
        if (await db.Zittingen.AnyAsync(z => z.TafelId == id && z.Dag == dag, stop))
        {
            throw new RegelGeschonden("zitting-bestaat", "Op die dag staat al een zitting van deze tafel klaar.");
        }

        var zitting = new Triagezitting(tafel, dag, handeling);
        zitting.ZetGasten([.. tafel.Leden.Select(l => new Vastedeelnemer(l.ProfessionalId, l.Deel))], handeling);
        zitting.ZetAgenda([.. (await VoorstelAsync(tafel, handeling.Dag, stop)).Select(m => new Zittingkeuze(m, Tafeldeel.Een))], handeling);
        db.Add(zitting);
        return zitting;
    }

    /// <summary>Sets the agenda, after a look whether every melding lies at this table.</summary>
    /// <exception cref="RegelGeschonden">A melding that does not lie at the table, or a closed sitting.</exception>
    public async Task ZetAgendaAsync(Triagezitting zitting, IReadOnlyList<Zittingkeuze> keuzes, Handeling handeling, CancellationToken stop = default)
    {
        await MoetLeidenAsync(zitting.TafelId, handeling, stop);
        var (gekozen, tafel) = (keuzes.Select(k => k.Melding).Distinct().ToList(), zitting.TafelId);
        var al = zitting.Agenda.Select(p => p.MeldingId).ToList();
        var nieuw = gekozen.Except(al).ToList();
        if (nieuw.Count > 0 && await db.Meldingen.NogNietBesloten().CountAsync(m => nieuw.Contains(m.Id) && db.Triagetafels.Any(t => t.Id == tafel && t.Doelgroepen.Any(d => d.DoelgroepId == m.DoelgroepId)), stop) != nieuw.Count)
        {
            throw new RegelGeschonden("zitting-melding-niet-aan-tafel", "Kies meldingen die bij deze tafel wachten op een besluit.");
        }

        zitting.ZetAgenda(keuzes, handeling);
    }

    /// <summary>Sets who is there; everybody is of a partner with a valid convenant.</summary>
    /// <exception cref="RegelGeschonden">Somebody who cannot sit at a table, or a closed sitting.</exception>
    public async Task ZetGastenAsync(Triagezitting zitting, IReadOnlyCollection<Vastedeelnemer> gasten, Handeling handeling, CancellationToken stop = default)
    {
        await MoetLeidenAsync(zitting.TafelId, handeling, stop);
        var wie = gasten.Select(g => g.Professional).Distinct().ToList();
        if (await new TafelInstellen(db).Deelnemers(zitting.HuisId, handeling.Dag).CountAsync(p => wie.Contains(p.Id), stop) != wie.Count)
        {
            throw new RegelGeschonden("tafel-deelnemer-onbekend", "Kies deelnemers die voor een partner met een geldig convenant werken.");
        }

        zitting.ZetGasten(gasten, handeling);
    }
}
