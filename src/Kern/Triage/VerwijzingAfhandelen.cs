using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Triage;

/// <summary>
/// What follows from the answer to an offer. Accepted: everybody hears what came of it. Refused or withdrawn: the decision lapses, the melding lies on the table again, and of the
/// minimal set nothing is kept. Looks beyond what the receiver may see; the receiver learns nothing from it.
/// </summary>
public sealed class VerwijzingAfhandelen(PartituurDb db)
{
    /// <exception cref="RegelGeschonden">The offer is no longer open.</exception>
    public async Task NeemAanAsync(Verwijzing verwijzing, Handeling handeling, CancellationToken stop = default)
    {
        verwijzing.NeemAan(handeling);
        var (melding, besluit) = await LeesAsync(verwijzing, stop);
        var (id, plek) = (melding.Id, verwijzing.VoorzieningId);
        var bevragingen = await db.Bevragingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(b => b.MeldingId == id).ToListAsync(stop);
        var naam = await db.Voorzieningen.IgnoreQueryFilters([PartituurDb.Toegang]).Where(v => v.Id == plek).Select(v => v.Naam).FirstAsync(stop);
        db.AddRange(Besluiten.BereidTerugkoppelingVoor(melding, besluit, bevragingen, naam, handeling));
    }

    /// <exception cref="RegelGeschonden">The offer is no longer open, or no reason.</exception>
    public Task WeigerAsync(Verwijzing verwijzing, string? reden, Handeling handeling, CancellationToken stop = default)
    {
        verwijzing.Weiger(reden, handeling);
        return KomTerugAsync(verwijzing, "Het lokale netwerk nam de verwijzing niet aan.", handeling, stop);
    }

    /// <exception cref="RegelGeschonden">The offer is no longer open, a table that somebody else chairs, or no reason.</exception>
    public async Task TrekInAsync(Verwijzing verwijzing, string? reden, Handeling handeling, CancellationToken stop = default)
    {
        var id = verwijzing.MeldingId;
        _ = await Tafeltoets.MagBesluitenAsync(db, await db.Meldingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().FirstAsync(m => m.Id == id, stop), handeling, stop);
        verwijzing.TrekIn(reden, handeling);
        await KomTerugAsync(verwijzing, "De triagetafel trok de verwijzing in.", handeling, stop);
    }

    private async Task KomTerugAsync(Verwijzing verwijzing, string waarom, Handeling handeling, CancellationToken stop)
    {
        var (melding, besluit) = await LeesAsync(verwijzing, stop);
        if (besluit.VervallenOp is null)
        {
            besluit.Vervalt(melding, waarom, handeling);
            await new TerugblikVragen(db).LaatVervallenAsync(besluit, stop);
        }

        var id = melding.Id;
        foreach (var klaargezet in await db.Terugkoppelingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsTracking().Where(t => t.MeldingId == id && t.VerzondenOp == null).ToListAsync(stop))
        {
            klaargezet.TrekIn();
            db.Remove(klaargezet);
        }
    }

    private async Task<(Melding Melding, Triagebesluit Besluit)> LeesAsync(Verwijzing verwijzing, CancellationToken stop)
    {
        var (melding, besluit) = (verwijzing.MeldingId, verwijzing.BesluitId);
        return (await db.Meldingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsTracking().FirstAsync(m => m.Id == melding, stop),
            await db.Triagebesluiten.IgnoreQueryFilters([PartituurDb.Toegang, PartituurDb.Geldig]).AsTracking().FirstAsync(b => b.Id == besluit, stop));
    }
}
