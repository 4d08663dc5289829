using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;

namespace Partituur.Web.Pages.Meldingen;

/// <summary>What stands beside a melding: the answers to the questions of its doelgroep, its files, and what may be the same incident, within what the viewer may see.</summary>
public sealed record Meldingaanvulling(
    MeldingId Melding,
    int? Formulierversie,
    IReadOnlyList<Meldingantwoord> Antwoorden,
    IReadOnlyList<Bijlage> Bijlagen,
    Verwant? HoortBij,
    IReadOnlyList<Verwant> HorenErbij,
    IReadOnlyList<Gelijkenis> LijktOp,
    bool MagBijlage,
    bool MagSamenhang)
{
    /// <summary>The other meldingen that are named here, for the log; null when there are none.</summary>
    public IReadOnlyCollection<Guid>? Getoond =>
        HorenErbij.Select(v => v.Id.Waarde).Concat(LijktOp.Select(g => g.Id.Waarde)).Concat(HoortBij is { } v ? [v.Id.Waarde] : []).Distinct().ToList() is { Count: > 0 } ids ? ids : null;

    public static async Task<Meldingaanvulling> LaadAsync(PartituurDb db, Melding melding, DateOnly vandaag, bool magBijlage, bool magSamenhang)
    {
        var (id, bij) = (melding.Id, melding.HoortBijId);
        var verwanten = await db.Meldingen.AsNoTracking().Where(m => m.HoortBijId == id || (bij != null && m.Id == bij)).OrderByDescending(m => m.OntvangenOp)
            .Select(m => new Verwant(m.Id, m.Nummer, m.OntvangenOp)).ToListAsync();
        var lijkt = await new Lijktop(db).ZoekAsync(melding, vandaag);
        return new(
            id,
            melding.FormulierId is { } formulier ? await db.Meldformulieren.AsNoTracking().Where(f => f.Id == formulier).Select(f => (int?)f.Nummer).FirstOrDefaultAsync() : null,
            await db.Set<Meldingantwoord>().AsNoTracking().Where(a => a.MeldingId == id).OrderBy(a => a.Rij).ToListAsync(),
            await BijlagenAsync(db, id),
            verwanten.Find(v => v.Id == bij),
            [.. verwanten.Where(v => v.Id != bij)],
            [.. lijkt.Where(g => !verwanten.Exists(v => v.Id == g.Id))],
            magBijlage,
            magSamenhang);
    }

    public static async Task<IReadOnlyList<Bijlage>> BijlagenAsync(PartituurDb db, MeldingId melding) =>
        await db.Bijlagen.AsNoTracking().Where(b => b.MeldingId == melding).OrderBy(b => b.Id).ToListAsync();
}

/// <summary>A melding of the same incident.</summary>
public sealed record Verwant(MeldingId Id, string Nummer, DateTimeOffset OntvangenOp);
