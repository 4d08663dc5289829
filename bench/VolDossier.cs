using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;

namespace Partituur.Bench;

/// <summary>Makes the fullest case of the demonstration as full as a case gets: 14 people, 120 interventies over three years, 900 lines of journal, 100 acties.</summary>
public static class VolDossier
{
    public const int Mensen = 14;
    public const int Interventies = 120;
    public const int Regels = 900;
    public const int Acties = 100;

    public static async Task MaakAsync(PartituurDb db)
    {
        var id = await db.Interventies.Where(i => i.InVersie != null).GroupBy(i => i.CasusId).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstAsync();
        var casus = await db.Casussen.AsTracking().FirstAsync(c => c.Id == id);
        var organisatie = await db.Professionals.Where(p => p.Id == casus.ProcesregisseurId).Select(p => p.OrganisatieId).FirstAsync();
        var handeling = new Handeling(casus.ProcesregisseurId, organisatie, casus.HuisId, "bench", TimeProvider.System.GetUtcNow());
        db.Open(handeling);
        var wie = casus.Personen.Select(p => p.PersoonId).ToList();
        foreach (var persoon in await db.Personen.AsNoTracking().Where(p => !wie.Contains(p.Id)).OrderBy(p => p.Id).Select(p => p.Id).Take(Mensen - wie.Count).ToListAsync())
        {
            casus.Betrek(persoon, "betrokkene");
        }

        var partners = await db.Interventies.Where(i => i.CasusId == id).Select(i => i.PartnerId).Distinct().ToListAsync();
        var versie = await db.Set<Planversie>().Where(v => db.Plannen.Any(p => p.Id == v.PlanId && p.CasusId == id)).MaxAsync(v => v.Nummer);
        Interventie? vorige = null;
        for (var n = await db.Interventies.CountAsync(i => i.CasusId == id); n < Interventies; n++)
        {
            var begin = handeling.Dag.AddDays(-540 + (n * 7));
            var nieuw = new Interventie(casus, casus.Personen[n % Mensen].PersoonId, $"Interventie met een gewone naam {n}", (Aard)(n % 6), partners[n % partners.Count], new(begin, begin.AddDays(60 + (n % 5 * 40))), n % 4 == 0 ? vorige : null, versie, handeling);
            db.Add(nieuw);
            vorige = nieuw;
        }

        for (var n = await db.Journaal.CountAsync(j => j.CasusId == id); n < Regels; n++)
        {
            db.Add(new Journaalregel(casus, $"Regel {n}. Er is gesproken met de partners over wat nodig is, wie het doet en wanneer dat klaar is. De afspraken van vorige week zijn nagekomen.", (FeitOfOordeel)(n % 2), (Kring)(n % 2), handeling));
        }

        for (var n = await db.Acties.CountAsync(a => a.CasusId == id); n < Acties; n++)
        {
            db.Add(new Actie(casus, $"Actie met een gewone zin {n}", casus.ProcesregisseurId!.Value, organisatie, handeling.Dag.AddDays(n % 60), handeling));
        }

        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        db.KijkAlsInstallatie();
    }
}
