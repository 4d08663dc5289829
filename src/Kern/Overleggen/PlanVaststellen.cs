using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Overleggen;

/// <summary>A meeting at which the case was on the agenda.</summary>
public sealed record Besproken(OverlegId Id, DateOnly Dag, string Plaats, string Doelgroep);

/// <summary>What one partner says to one of its interventies.</summary>
/// <param name="Interventie">Its instrument.</param>
/// <param name="Naam">Name of it.</param>
/// <param name="Partner">The partner.</param>
/// <param name="Partnernaam">Its name.</param>
/// <param name="HeeftDeelnemer">Whether somebody of the partner takes part, and so can answer.</param>
/// <param name="Instemming">Null is that it was not asked.</param>
/// <param name="Door">Who answered.</param>
public sealed record Instemrij(InterventieId Interventie, string Naam, OrganisatieId Partner, string Partnernaam, bool HeeftDeelnemer, Instemming? Instemming, string? Door);

/// <summary>
/// Sets the plan at a casusoverleg or in writing (eis 54, 63). In writing every partner with an interventie is asked first, with a term; at a meeting the partners who were not there can still say that they
/// do not agree with their own part. Dissent stops nothing, and is answered. Saves nothing.
/// </summary>
public sealed class PlanVaststellen(PartituurDb db)
{
    /// <summary>Meetings until today at which the case was on the agenda, the newest first.</summary>
    public async Task<IReadOnlyList<Besproken>> OverleggenAsync(Casus casus, DateOnly dag, CancellationToken stop = default)
    {
        var id = casus.Id;
        return await db.Overleggen.AsNoTracking().Where(o => o.Dag <= dag && o.Agenda.Any(a => a.CasusId == id)).OrderByDescending(o => o.Dag).ThenBy(o => o.Id)
            .Select(o => new Besproken(o.Id, o.Dag, o.Plaats, db.Doelgroepen.Where(d => d.Id == o.DoelgroepId).Select(d => d.Naam).FirstOrDefault() ?? string.Empty)).ToListAsync(stop);
    }

    /// <summary>What the partners say to the interventies of a version, by partner. The house itself is not asked.</summary>
    public async Task<IReadOnlyList<Instemrij>> StandAsync(Casus casus, int versie, CancellationToken stop = default)
    {
        var (id, huis) = (casus.Id, casus.HuisId);
        var eigen = await db.Huizen.AsNoTracking().Where(h => h.Id == huis).Select(h => h.EigenOrganisatie).FirstAsync(stop);
        var interventies = (await db.Interventies.AsNoTracking().Where(i => i.CasusId == id).ToListAsync(stop)).Where(i => i.StaatIn(versie)).ToList();
        var antwoorden = (await db.Instemmingen.AsNoTracking().Where(i => i.CasusId == id && i.Versienummer == versie)
            .Select(i => new { Instemming = i, Door = db.Professionals.Where(p => p.Id == i.DoorId).Select(p => p.Naam).FirstOrDefault() }).ToListAsync(stop)).ToDictionary(i => i.Instemming.InterventieId);
        var partners = interventies.Select(i => i.PartnerId).Concat(antwoorden.Values.Select(a => a.Instemming.PartnerId)).Distinct().ToList();
        var namen = await db.Organisaties.AsNoTracking().Where(o => partners.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var deelnemend = casus.Deelnemers.Where(d => d.Tot is null).Select(d => d.OrganisatieId).ToHashSet();
        return [.. interventies.Where(i => i.PartnerId != eigen).Select(i =>
        {
            var gevraagd = antwoorden.GetValueOrDefault(i.Id);
            var partner = gevraagd?.Instemming.PartnerId ?? i.PartnerId;
            return new Instemrij(i.Id, i.Naam, partner, namen[partner], deelnemend.Contains(partner), gevraagd?.Instemming, gevraagd?.Door);
        }).OrderBy(r => r.Partnernaam, StringComparer.CurrentCulture).ThenBy(r => r.Naam, StringComparer.CurrentCulture)];
    }

    /// <summary>What is missing before a version on which a round runs can be set.</summary>
    public static IReadOnlyList<string> BelemmeringenInRonde(Planversie versie, IReadOnlyList<Instemrij> stand, DateOnly dag)
    {
        List<string> uit = [];
        var nieuw = stand.Where(r => r.Instemming is null || r.Instemming.VervallenOp is not null).Select(r => $"‘{r.Naam}’ van {r.Partnernaam}").ToList();
        if (nieuw.Count > 0)
        {
            uit.Add($"Nog niet gevraagd: {string.Join(", ", nieuw)}.");
        }

        var stil = stand.Where(r => r.Instemming is { Zwijgt: true }).Select(r => r.Partnernaam).Distinct().ToList();
        if (stil.Count > 0 && versie.RondeTot >= dag)
        {
            uit.Add($"Nog geen antwoord van {string.Join(", ", stil)}. De termijn loopt tot en met {Tekst.Datum(versie.RondeTot.Value)}.");
        }

        return [.. uit, .. ZonderWeerwoord(stand)];
    }

    /// <summary>Sets the version, or begins the round when partners are to be asked first.</summary>
    /// <returns>Whether the version is set now.</returns>
    /// <exception cref="RegelGeschonden">Something is missing in the plan or the round, or the case did not stand on that agenda.</exception>
    public async Task<bool> VoerUitAsync(Casus casus, Vaststelling hoe, Func<PersoonId, string> naam, Handeling handeling, CancellationToken stop = default)
    {
        var plan = await new PlanOpstellen(db).ZoekAsync(casus, stop);
        if (hoe.Wijze == Vaststelwijze.Casusoverleg && (hoe.Overleg is not { } overleg || (await OverleggenAsync(casus, handeling.Dag, stop)).All(o => o.Id != overleg)))
        {
            throw new RegelGeschonden("overleg-niet-besproken", "Kies een casusoverleg waar deze casus op de agenda stond.");
        }

        var versie = plan.Huidig;
        var stand = await StandAsync(casus, versie.Nummer, stop);
        if (hoe.Wijze == Vaststelwijze.Schriftelijk && versie is { VastgesteldOp: null, RondeTot: null } && stand.Count > 0)
        {
            var uiterlijk = await TermijnAsync(handeling.Dag, stop);
            plan.BeginRonde(casus, naam, uiterlijk, handeling);
            await VraagAsync(casus, stand, versie.Nummer, uiterlijk, handeling, stop);
            return false;
        }

        var belemmeringen = versie.VastgesteldOp is not null ? [] : hoe.Wijze == Vaststelwijze.Schriftelijk ? BelemmeringenInRonde(versie, stand, handeling.Dag) : [.. ZonderWeerwoord(stand)];
        if (belemmeringen.Count > 0)
        {
            throw new RegelGeschonden("ronde-niet-klaar", string.Join(" ", belemmeringen));
        }

        plan.StelVast(casus, naam, handeling, hoe.Wijze == Vaststelwijze.Schriftelijk ? hoe with { Overleg = null } : hoe);
        await new PlanOpstellen(db).BewaarStandAsync(plan, versie.Nummer, stop);
        await VervallenAsync(casus, i => i.Versienummer < versie.Nummer, handeling, stop);
        if (hoe.Wijze == Vaststelwijze.Casusoverleg)
        {
            await VraagAsync(casus, [.. stand.Where(r => r.Instemming is not { VervallenOp: null })], versie.Nummer, await TermijnAsync(handeling.Dag, stop), handeling, stop);
        }

        return true;
    }

    /// <summary>Asks about what came into the concept after the round began.</summary>
    /// <exception cref="RegelGeschonden">No round is open.</exception>
    public async Task VraagNieuweAsync(Casus casus, Handeling handeling, CancellationToken stop = default)
    {
        var plan = await new PlanOpstellen(db).ZoekAsync(casus, stop);
        plan.MoetConceptZijn();
        if (plan.Huidig.RondeTot is null)
        {
            throw new RegelGeschonden("ronde-loopt-niet", "Er loopt geen schriftelijke ronde.");
        }

        var nieuw = (await StandAsync(casus, plan.Huidig.Nummer, stop)).Where(r => r.Instemming is not { VervallenOp: null }).ToList();
        await VraagAsync(casus, nieuw, plan.Huidig.Nummer, await TermijnAsync(handeling.Dag, stop), handeling, stop);
    }

    /// <summary>Takes the round back: nobody needs to answer any more.</summary>
    /// <exception cref="RegelGeschonden">No round is open, or the version is set.</exception>
    public async Task TrekInAsync(Casus casus, Handeling handeling, CancellationToken stop = default)
    {
        var plan = await new PlanOpstellen(db).ZoekAsync(casus, stop);
        plan.TrekRondeIn();
        var versie = plan.Huidig.Nummer;
        await VervallenAsync(casus, i => i.Versienummer == versie, handeling, stop);
    }

    /// <summary>One of this case, tracked; null when the case has no such one.</summary>
    public Task<Instemming?> ZoekAsync(Casus casus, InstemmingId id, CancellationToken stop = default)
    {
        var van = casus.Id;
        return db.Instemmingen.AsTracking().FirstOrDefaultAsync(i => i.Id == id && i.CasusId == van, stop);
    }

    private static IEnumerable<string> ZonderWeerwoord(IReadOnlyList<Instemrij> stand) =>
        stand.Where(r => r.Instemming is { WachtOpWeerwoord: true }).Select(r => $"{r.Partnernaam} is niet akkoord met ‘{r.Naam}’. Geef daar eerst antwoord op.");

    private async Task VraagAsync(Casus casus, IReadOnlyList<Instemrij> wie, int versie, DateOnly uiterlijk, Handeling handeling, CancellationToken stop)
    {
        var ids = wie.Select(r => r.Interventie).ToList();
        var interventies = await db.Interventies.AsTracking().Where(i => ids.Contains(i.Id)).ToListAsync(stop);
        var eerder = await db.Instemmingen.AsTracking().Where(i => ids.Contains(i.InterventieId) && i.Versienummer == versie).ToDictionaryAsync(i => i.InterventieId, stop);
        foreach (var interventie in interventies)
        {
            if (eerder.TryGetValue(interventie.Id, out var gevraagd))
            {
                gevraagd.VraagOpnieuw(interventie, uiterlijk, handeling);
            }
            else
            {
                db.Add(new Instemming(interventie, versie, uiterlijk, handeling));
            }
        }

        await new Partnerpost(db).StuurAsync(casus, [.. interventies.Select(i => i.PartnerId).Distinct()], uiterlijk, handeling, stop);
    }

    private async Task VervallenAsync(Casus casus, Func<Instemming, bool> welke, Handeling handeling, CancellationToken stop)
    {
        var id = casus.Id;
        foreach (var instemming in (await db.Instemmingen.AsTracking().Where(i => i.CasusId == id && i.VervallenOp == null).ToListAsync(stop)).Where(welke))
        {
            instemming.Vervalt(handeling);
        }
    }

    private async Task<DateOnly> TermijnAsync(DateOnly dag, CancellationToken stop)
    {
        var beleid = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.PlanrondeTermijnDagen && b.Vanaf <= dag).ToListAsync(stop);
        return Werkdagen.Na(dag, beleid.Count == 0 ? Beleid.PlanrondeStandaardDagen : beleid.Getal(Beleid.PlanrondeTermijnDagen, dag));
    }
}
