using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;

namespace Partituur.Web.Pages.Meldingen;

/// <summary>The concepts of who is at work: nobody else's are found.</summary>
public sealed class Conceptwerk(PartituurDb db)
{
    public Task<Meldconcept?> ZoekAsync(Guid? id) => db.Meldconcepten.AsTracking().FirstOrDefaultAsync(c => c.Id == id);

    /// <summary>Keeps what stands in the form, in the concept that it came from or in a new one.</summary>
    public async Task<Meldconcept> BewaarAsync(Guid? id, Conceptinhoud inhoud, HuisId huis, Handeling handeling)
    {
        if (await ZoekAsync(id) is { } concept)
        {
            concept.Bewaar(inhoud.AlsTekst(), handeling);
            return concept;
        }

        concept = new Meldconcept(huis, inhoud.AlsTekst(), handeling);
        db.Add(concept);
        return concept;
    }

    /// <summary>The own concepts, last changed first; also those thrown away today.</summary>
    public async Task<IReadOnlyList<Conceptrij>> MijneAsync()
    {
        var rijen = await db.Meldconcepten.AsNoTracking().OrderByDescending(c => c.BewaardOp).ToListAsync();
        var doelgroepen = rijen.Count == 0 ? [] : await db.Doelgroepen.AsNoTracking().ToDictionaryAsync(d => d.Id.ToString(), d => d.Naam);
        return [.. rijen.Select(c => (Rij: c, Inhoud: Conceptinhoud.Lees(c.Inhoud))).Select(c => new Conceptrij(c.Rij.Id, c.Inhoud.Wie, doelgroepen.GetValueOrDefault(c.Inhoud.Doelgroep), c.Rij.BewaardOp, c.Rij.WeggegooidOp is not null))];
    }
}

public sealed record Conceptrij(Guid Id, string Wie, string? Doelgroep, DateTimeOffset BewaardOp, bool Weggegooid);
