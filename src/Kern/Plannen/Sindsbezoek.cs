using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Plannen;

/// <summary>Something that changed in a case.</summary>
/// <param name="Op">When.</param>
/// <param name="Wat">The kind of change, as a heading.</param>
/// <param name="Tekst">What it says.</param>
public sealed record Verandering(DateTimeOffset Op, string Wat, string Tekst);

/// <summary>
/// What changed in a case since this reader last looked, from the reader's own lines in the log. Looks of today do not count: who opens the case and then this page would see nothing.
/// Everything is read through the visible set.
/// </summary>
/// <param name="Vorige">The last look before today; null is never.</param>
/// <param name="Veranderingen">Newest first, at most <see cref="Hoogstens"/>; empty when there was no look before.</param>
/// <param name="Aantal">How many there were.</param>
public sealed record Sindsbezoek(DateTimeOffset? Vorige, IReadOnlyList<Verandering> Veranderingen, int Aantal)
{
    public const int Hoogstens = 30;

    /// <param name="db">As the reader sees it.</param>
    /// <param name="casus">The case.</param>
    /// <param name="handeling">Who reads, now.</param>
    /// <param name="stop">Ends the wait.</param>
    public static async Task<Sindsbezoek> LeesAsync(PartituurDb db, Casus casus, Handeling handeling, CancellationToken stop = default)
    {
        var (sleutel, wie, vandaag) = (casus.Id.Waarde, handeling.Professional.Waarde, Kalender.BeginVan(handeling.Dag));

        // The log is closed to who is no privacyfunctionaris; somebody's own looks at this one case are no secret to that person.
        var vorige = await db.Logregels.IgnoreQueryFilters([PartituurDb.Toegang]).Where(l => l.OnderwerpId == sleutel && l.Wie == wie && l.Soort == Logsoort.Inzage && l.Op < vandaag)
            .OrderByDescending(l => l.Op).Select(l => (DateTimeOffset?)l.Op).FirstOrDefaultAsync(stop);
        if (vorige is not { } sinds)
        {
            return new(null, [], 0);
        }

        var uit = await SindsAsync(db, casus, sinds, stop);
        return new(sinds, [.. uit.OrderByDescending(v => v.Op).Take(Hoogstens)], uit.Count);
    }

    private static async Task<List<Verandering>> SindsAsync(PartituurDb db, Casus casus, DateTimeOffset sinds, CancellationToken stop)
    {
        var (id, dag) = (casus.Id, Kalender.DagVan(sinds));
        var journaal = await db.Journaal.AsNoTracking().Where(j => j.CasusId == id && j.Op > sinds).Select(j => new { j.Op, j.Journaalsoort, j.Inhoud }).ToListAsync(stop);
        var acties = await db.Acties.AsNoTracking().Where(a => a.CasusId == id && (a.AfgesprokenOp > sinds || a.AfgemeldOp > sinds)).Select(a => new { a.AfgesprokenOp, a.AfgemeldOp, a.Status, a.Wat }).ToListAsync(stop);
        var versies = await db.Plannen.AsNoTracking().IgnoreAutoIncludes().Where(p => p.CasusId == id).SelectMany(p => p.Versies).Where(v => v.VastgesteldOp > sinds).Select(v => new { v.Nummer, v.VastgesteldOp }).ToListAsync(stop);
        var data = await db.Casusdata.AsNoTracking().Where(d => d.CasusId == id && (d.VastgelegdOp > sinds || d.AfgehandeldOp > sinds)).Select(d => new { d.VastgelegdOp, d.AfgehandeldOp, d.Soort, d.Dag, d.Afloop }).ToListAsync(stop);
        var wie = casus.Deelnemers.Where(d => d.Van > dag || d.Tot > dag).Select(d => d.ProfessionalId).ToList();
        var namen = wie.Count == 0 ? [] : await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => wie.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam, stop);
        return
        [
            .. journaal.Select(j => new Verandering(j.Op, $"Journaal: {j.Journaalsoort}", j.Inhoud)),
            .. acties.Where(a => a.AfgesprokenOp > sinds).Select(a => new Verandering(a.AfgesprokenOp, "Actie afgesproken", a.Wat)),
            .. acties.Where(a => a.AfgemeldOp > sinds).Select(a => new Verandering(a.AfgemeldOp!.Value, a.Status == ActieStatus.Gedaan ? "Actie gedaan" : a.Status == ActieStatus.NietGedaan ? "Actie niet gedaan" : "Actie niet meer mogelijk", a.Wat)),
            .. versies.Select(v => new Verandering(v.VastgesteldOp!.Value, "Plan vastgesteld", $"Versie {v.Nummer}.")),
            .. data.Where(d => d.VastgelegdOp > sinds).Select(d => new Verandering(d.VastgelegdOp, "Datum erbij", $"{d.Soort} op {Tekst.Datum(d.Dag)}.")),
            .. data.Where(d => d.AfgehandeldOp > sinds).Select(d => new Verandering(d.AfgehandeldOp!.Value, "Datum afgehandeld", $"{d.Soort} op {Tekst.Datum(d.Dag)}: {d.Afloop}")),
            .. casus.Deelnemers.Where(d => d.Van > dag).Select(d => new Verandering(Kalender.BeginVan(d.Van), "Nieuwe deelnemer", $"{namen[d.ProfessionalId]} doet mee.")),
            .. casus.Deelnemers.Where(d => d.Tot > dag).Select(d => new Verandering(Kalender.BeginVan(d.Tot!.Value), "Deelnemer vertrokken", $"{namen[d.ProfessionalId]} doet niet meer mee.")),
        ];
    }
}
