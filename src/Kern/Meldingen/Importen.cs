using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Meldingen;

/// <summary>Prepares an import, remembers its columns, and wipes what is no longer needed.</summary>
public sealed class Importen(PartituurDb db)
{
    private const int StandaardBewaardagen = 14;

    /// <summary>Keeps the rows of a file, encrypted, with the columns that the house used before for these headers, or those that the names suggest. With the next save.</summary>
    /// <exception cref="RegelGeschonden">No rows, or too many.</exception>
    public async Task<Import> BereidVoorAsync(string bestandsnaam, IReadOnlyList<string> koppen, IReadOnlyList<Importrij> rijen, HuisId huis, Handeling handeling, CancellationToken stop = default)
    {
        var import = new Import(huis, bestandsnaam, koppen, rijen.Count, handeling);
        import.Kies(await OnthoudenAsync(huis, koppen, stop) ?? Toewijzing.Raad(koppen));
        db.Add(import);
        db.AddRange(rijen.Select(r => new Importregel(import, r.Rij, r.Cellen)));
        return import;
    }

    /// <summary>What the house chose before for these headers.</summary>
    public async Task<Toewijzing?> OnthoudenAsync(HuisId huis, IReadOnlyList<string> koppen, CancellationToken stop = default)
    {
        var kenmerk = Toewijzing.Kenmerk(koppen);
        var eerder = await db.Importkolommen.AsNoTracking().FirstOrDefaultAsync(k => k.HuisId == huis && k.Koppen == kenmerk, stop);

        // The same set of names, written the same way: else a column would not be found back.
        return eerder is not null && eerder.Toewijzing.Kolommen.Values.All(koppen.Contains) ? eerder.Toewijzing : null;
    }

    /// <summary>Chooses the columns, and keeps them for the next file with these headers. With the next save.</summary>
    /// <exception cref="RegelGeschonden">Something that a melding needs is missing, or it runs already.</exception>
    public async Task KiesAsync(Import import, Toewijzing toewijzing, Handeling handeling, CancellationToken stop = default)
    {
        if (toewijzing.Zonder(import.Koppen) is { } zonder)
        {
            throw new RegelGeschonden($"import-zonder-{zonder.Veld.ToString().ToLowerInvariant()}", zonder.Zin);
        }

        import.Kies(toewijzing);
        var kenmerk = Toewijzing.Kenmerk(import.Koppen);
        if (await db.Importkolommen.FirstOrDefaultAsync(k => k.HuisId == import.HuisId && k.Koppen == kenmerk, stop) is { } eerder)
        {
            eerder.Onthoud(toewijzing, handeling);
        }
        else
        {
            db.Add(new Importkolommen(import.HuisId, kenmerk, toewijzing, handeling));
        }
    }

    /// <summary>All rows as they would become, and those that cannot; nobody is looked up.</summary>
    public async Task<IReadOnlyList<Importmelding>> VoorbeeldAsync(Import import, DateOnly vandaag, CancellationToken stop = default)
    {
        var rijen = await db.Importregels.AsNoTracking().Where(r => r.ImportId == import.Id && r.Cellen != null).OrderBy(r => r.Rij).Select(r => new { r.Rij, r.Cellen }).ToListAsync(stop);
        return new Importlezer(import.Toewijzing ?? new(), import.Koppen, await Importgids.LeesAsync(db, import.HuisId, stop), vandaag).Lees(rijen.Select(r => new Importrij(r.Rij, r.Cellen!)));
    }

    /// <summary>Wipes the rows of imports that are older than the term of the policy; an import that never started ends with it.</summary>
    /// <returns>How many imports were wiped.</returns>
    public async Task<int> RuimOpAsync(DateTimeOffset nu, CancellationToken stop = default)
    {
        db.KijkAlsInstallatie();
        var vandaag = Kalender.DagVan(nu);
        var regels = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.ImportfoutenBewarenDagen && b.Vanaf <= vandaag).ToListAsync(stop);
        var grens = nu.AddDays(-(regels.Count == 0 ? StandaardBewaardagen : regels.Getal(Beleid.ImportfoutenBewarenDagen, vandaag)));
        var oud = await db.Importen.Where(i => i.Op < grens && i.GewistOp == null && i.Status != ImportStatus.Bezig).Select(i => i.Id).ToListAsync(stop);
        foreach (var id in oud)
        {
            var import = await db.Importen.FirstAsync(i => i.Id == id, stop);
            foreach (var regel in await db.Importregels.Where(r => r.ImportId == id && (r.Cellen != null || r.Fouten != null)).ToListAsync(stop))
            {
                regel.Wis();
            }

            import.Wis(nu);
            db.Open(new Handeling(null, null, import.HuisId, "import.opruimen", nu));
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }

        return oud.Count;
    }
}
