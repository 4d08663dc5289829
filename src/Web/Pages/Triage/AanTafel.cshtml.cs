using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>For who sits at a table of another organisation: what lies on it now (eis 10). Empty before and after.</summary>
[Recht(TriageRecht.AanTafel)]
public sealed class AanTafelModel(PartituurDb db) : Pagina(db)
{
    public IReadOnlyList<Ligt> Meldingen { get; private set; } = [];

    /// <summary>Tables at which the viewer has a fixed seat, and when they sit next.</summary>
    public IReadOnlyList<Tafelbeeld> Tafels { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Meldingen = await LeesAsync(Db);
        Tafels = [.. (await Tafelbeeld.LeesAsync(Db, Handeling.Dag)).Where(t => t.Leden.Any(l => l.Professional == Kijker.Wie))];
        Getoond = [.. Meldingen.Select(m => m.Id.Waarde)];
        Vraag = new { };
    }

    /// <summary>In the order of the agenda; for the page and the API.</summary>
    public static async Task<IReadOnlyList<Ligt>> LeesAsync(PartituurDb db, CancellationToken stop = default)
    {
        var op = db.Kijker!.AanTafel.ToList();
        return op.Count == 0 ? [] : await db.Zittingen.AsNoTracking().Where(z => z.Stand == Zittingstand.DeelEen || z.Stand == Zittingstand.DeelTwee)
            .Join(db.Set<Zittingpunt>(), z => z.Id, p => p.ZittingId, (z, p) => new { p.MeldingId, p.Deel, p.Volgorde, z.TafelId })
            .Where(p => op.Contains(p.MeldingId))
            .Join(db.Meldingen, p => p.MeldingId, m => m.Id, (p, m) => new { p, m })
            .OrderBy(x => x.p.Deel).ThenBy(x => x.p.Volgorde)
            .Select(x => new Ligt(x.m.Id, x.m.Nummer, x.m.OntvangenOp, db.Doelgroepen.Where(d => d.Id == x.m.DoelgroepId).Select(d => d.Naam).First(), x.m.Gemeente, x.m.CodeRood, x.p.Deel, db.Triagetafels.Where(t => t.Id == x.p.TafelId).Select(t => t.Naam).First()))
            .ToListAsync(stop);
    }
}

/// <summary>A melding on the table at this moment.</summary>
public sealed record Ligt(MeldingId Id, string Nummer, DateTimeOffset OntvangenOp, string Doelgroep, string Gemeente, bool CodeRood, Tafeldeel Deel, string Tafel);
