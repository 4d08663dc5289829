using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Personen;

/// <summary>Records and corrects relations against what the register holds (eis 52): births, what the two are of each other already, and nobody their own ancestor.</summary>
public sealed class RelatieVastleggen(PartituurDb db)
{
    /// <summary>Generations that are walked up before it is believed that nobody is their own ancestor.</summary>
    private const int Generaties = 8;

    /// <exception cref="RegelGeschonden">Somebody is not there, or the relation cannot stand.</exception>
    public async Task<Relatie> LegAsync(PersoonId van, Relatiegegevens gegevens, PersoonId naar, Handeling handeling, CancellationToken stop = default)
    {
        var mensen = await MensenAsync(van, naar, stop);
        var huis = mensen[0].HuisId;
        var relatie = new Relatie(huis, van, gegevens, naar, handeling);
        await ToetsAsync(relatie, gegevens, mensen, stop);
        db.Add(relatie);
        return relatie;
    }

    /// <exception cref="RegelGeschonden">The relation cannot stand like this.</exception>
    public async Task WijzigAsync(Relatie relatie, Relatiegegevens gegevens, Handeling handeling, CancellationToken stop = default)
    {
        await ToetsAsync(relatie, gegevens, await MensenAsync(relatie.VanId, relatie.NaarId, stop), stop);
        relatie.Wijzig(gegevens, handeling);
    }

    /// <summary>Puts back what was withdrawn, unless something else was recorded since that contradicts it.</summary>
    /// <exception cref="RegelGeschonden">Not withdrawn, or it cannot stand any more.</exception>
    public async Task HerstelAsync(Relatie relatie, CancellationToken stop = default)
    {
        await ToetsAsync(relatie, relatie.Gegevens, await MensenAsync(relatie.VanId, relatie.NaarId, stop), stop);
        relatie.Herstel();
    }

    private async Task<List<Persoon>> MensenAsync(PersoonId van, PersoonId naar, CancellationToken stop)
    {
        // Through the visible set: pointing at somebody whom one may not see finds nobody.
        var mensen = await db.Personen.AsNoTracking().IgnoreAutoIncludes().Where(p => p.Id == van || p.Id == naar).ToListAsync(stop);
        return mensen.Count == (van == naar ? 1 : 2) ? mensen : throw new RegelGeschonden("persoon-onbekend", "De gekozen persoon is niet gevonden.");
    }

    private async Task ToetsAsync(Relatie relatie, Relatiegegevens gegevens, List<Persoon> mensen, CancellationToken stop)
    {
        var (id, van, naar) = (relatie.Id, relatie.VanId, relatie.NaarId);
        var tussen = await db.Relaties.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking()
            .Where(r => r.Id != id && ((r.VanId == van && r.NaarId == naar) || (r.VanId == naar && r.NaarId == van))).ToListAsync(stop);
        Relatieregels.Toets(van, naar, gegevens, tussen, mensen.Find(m => m.Id == van)?.Geboortedatum, mensen.Find(m => m.Id == naar)?.Geboortedatum);
        if (gegevens.Soort is Relatiesoort.Ouder or Relatiesoort.Kind)
        {
            var (ouder, kind) = gegevens.Soort == Relatiesoort.Ouder ? (van, naar) : (naar, van);
            await MoetGeenVoorouderZijnAsync(ouder, kind, stop);
        }
    }

    private async Task MoetGeenVoorouderZijnAsync(PersoonId ouder, PersoonId kind, CancellationToken stop)
    {
        HashSet<PersoonId> gezien = [ouder];
        List<PersoonId> laag = [ouder];
        for (var i = 0; i < Generaties && laag.Count > 0; i++)
        {
            var onder = laag;
            var banden = await db.Relaties.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking()
                .Where(r => (r.Soort == Relatiesoort.Kind && onder.Contains(r.VanId)) || (r.Soort == Relatiesoort.Ouder && onder.Contains(r.NaarId)))
                .Select(r => new { r.VanId, r.Soort, r.NaarId }).ToListAsync(stop);
            laag = [.. banden.Select(b => b.Soort == Relatiesoort.Ouder ? b.VanId : b.NaarId).Where(gezien.Add)];
            if (laag.Contains(kind))
            {
                throw new RegelGeschonden("relatie-eigen-voorouder", "Dat kan niet: dan stamt iemand van zichzelf af. Kijk naar de relaties van de ouders en grootouders.");
            }
        }
    }
}
