using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen.Zoeken;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Personen;

/// <summary>Choosing somebody for a case, a relation or a unit: the first people of the one search (besluit 0011), within what one may see.</summary>
public static class PersonenKiezen
{
    private const int Hoogstens = 20;

    /// <param name="db">With who looks.</param>
    /// <param name="zoek">As typed; nothing finds nobody.</param>
    /// <param name="vandaag">For years of two digits.</param>
    /// <param name="behalve">Who need not be chosen.</param>
    /// <param name="stop">Ends the wait.</param>
    public static async Task<Persoonkeuze> ZoekAsync(PartituurDb db, string? zoek, DateOnly vandaag, IReadOnlyCollection<PersoonId> behalve, CancellationToken stop = default)
    {
        if (string.IsNullOrWhiteSpace(zoek))
        {
            return Persoonkeuze.Geen;
        }

        if (PersonenZoeken.Fout(zoek, vandaag) is { } fout)
        {
            return Persoonkeuze.Geen with { Fout = fout };
        }

        var uitkomst = await new Personenzoeker(db).ZoekAsync(Zoekvraag.Lees(zoek, vandaag), stop);
        var mensen = uitkomst.Treffers.Select(t => t.Persoon).Where(p => !behalve.Contains(p.Id)).ToList();
        return new(zoek, [.. mensen.Take(Hoogstens).Select(p => Keuze(p.Id, p.Naam, p.Geboortedatum))], uitkomst.ZijnMeer || mensen.Count > Hoogstens, null);
    }

    /// <summary>How somebody stands in a list to choose from.</summary>
    public static SelectListItem Keuze(PersoonId id, string naam, DateOnly? geboren) =>
        new(naam + (geboren is { } d ? $", geboren {Moment.Tekst(d, Momentvorm.Kort)}" : ", geboortedatum onbekend"), id.ToString());

    /// <summary>Organisations as a source, by name.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> BronnenAsync(PartituurDb db) =>
        [.. (await db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).Select(o => new { o.Id, o.Naam }).ToListAsync()).Select(o => new SelectListItem(o.Naam, o.Id.ToString()))];
}

/// <param name="Zoek">What was asked, when it could be: only that goes into addresses and the log.</param>
/// <param name="Mensen">Who can be chosen, the best first.</param>
/// <param name="ZijnMeer">More people fit.</param>
/// <param name="Fout">What is wrong with the question.</param>
public sealed record Persoonkeuze(string? Zoek, IReadOnlyList<SelectListItem> Mensen, bool ZijnMeer, string? Fout)
{
    public static Persoonkeuze Geen { get; } = new(null, [], false, null);

    /// <summary>What was found, in a sentence; null when nothing was asked.</summary>
    public string? Zin => Zoek is null ? null
        : Mensen.Count == 0 ? $"Niemand gevonden met ‘{Zoek}’."
        : ZijnMeer ? $"Dit zijn de eerste {Mensen.Count} met ‘{Zoek}’. Staat iemand er niet bij? Vul meer in, zoals een geboortedatum of woonplaats."
        : $"{Mensen.Count} gevonden met ‘{Zoek}’.";

    public IEnumerable<Guid> Ids => Mensen.Select(m => Guid.Parse(m.Value));
}
