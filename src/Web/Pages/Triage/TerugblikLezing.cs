using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Triage;

/// <summary>What somebody who looks back sees, for the page and the API: the decision as it was, and what happened since.</summary>
/// <param name="Besluit">The decision then, with its reason and weegkaart.</param>
/// <param name="Meldingnummer">Number of the melding.</param>
/// <param name="Aanleiding">Why it was reported.</param>
/// <param name="Tafel">The table that decided; null at none.</param>
/// <param name="Ontvanger">To whom it went; null when to nobody.</param>
/// <param name="Dagen">Days since.</param>
/// <param name="BeantwoordDoor">Who answered; null while it waits.</param>
/// <param name="Sindsdien">Facts since.</param>
public sealed record TerugblikLezing(Triagebesluit Besluit, string Meldingnummer, string Aanleiding, string? Tafel, string? Ontvanger, int Dagen, string? BeantwoordDoor, Sindsdien Sindsdien)
{
    /// <summary>The ids of everything that is shown beside the question itself, for the log.</summary>
    public IReadOnlyCollection<Guid> Getoond => [Besluit.MeldingId.Waarde, .. Sindsdien.Getoond];

    public static async Task<TerugblikLezing> LeesAsync(PartituurDb db, Terugblik terugblik, CancellationToken stop = default)
    {
        var (id, melding, tafel, door) = (terugblik.BesluitId, terugblik.MeldingId, terugblik.TafelId, terugblik.BeantwoordDoorId);
        var besluit = await db.Triagebesluiten.IgnoreQueryFilters([PartituurDb.Geldig]).AsNoTracking().FirstAsync(b => b.Id == id, stop);
        var naar = besluit.NaarOrganisatieId;
        var over = await db.Meldingen.AsNoTracking().Where(m => m.Id == melding).Select(m => new
        {
            m.Nummer,
            m.Aanleiding,
            Tafel = db.Triagetafels.Where(t => t.Id == tafel).Select(t => t.Naam).FirstOrDefault(),
            Naar = db.Organisaties.Where(o => o.Id == naar).Select(o => o.Naam).FirstOrDefault(),
            Door = db.Professionals.Where(p => p.Id == door).Select(p => p.Naam).FirstOrDefault(),
        }).FirstAsync(stop);
        var dagen = db.Handeling!.Dag.DayNumber - Kalender.DagVan(besluit.BeslotenOp).DayNumber;
        return new(besluit, over.Nummer, over.Aanleiding, over.Tafel, over.Naar ?? besluit.NaarOmschrijving, dagen, over.Door, await Sindsdien.LeesAsync(db, besluit, stop));
    }
}
