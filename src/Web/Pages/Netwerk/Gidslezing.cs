using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Netwerk;

public sealed record ContactRij(Guid Id, string Naam, string? Functie, string? Telefoon, string? Mail, string? Bereikbaar);

/// <summary>A voorziening as the partnergids shows it, on the screen and in the API.</summary>
public sealed record VoorzieningRij(
    VoorzieningId Id, string Naam, Voorzieningsoort Soort, int Trede, string? Organisatie, IReadOnlyList<string> Gebieden, IReadOnlyList<string> Doelgroepen, string? NeemtWel, string? NeemtNiet, DateOnly Van, DateOnly? Tot, bool IsGestopt,
    IReadOnlyList<ContactRij> Contacten)
{
    public string Waar => Gebieden.Count == 0 ? "hele regio" : string.Join("; ", Gebieden);
}

/// <param name="Woord">Part of name, organisation, place or what it takes.</param>
/// <param name="Soort">Only this kind.</param>
/// <param name="Gemeente">Only what works there.</param>
/// <param name="Buurt">Wijk, dorp or buurt of that municipality.</param>
public sealed record Gidsvraag(string? Woord = null, Voorzieningsoort? Soort = null, string? Gemeente = null, string? Buurt = null);

/// <summary>Reads the partnergids of the house that one looks at. A house has hundreds of voorzieningen at most: places are compared here, where spelling does not matter.</summary>
public static class Gidslezing
{
    /// <summary>All of them, also what has ended.</summary>
    public static async Task<IReadOnlyList<VoorzieningRij>> LeesAsync(PartituurDb db, DateOnly dag, CancellationToken stop = default)
    {
        var alle = await new Verwijzen(db).GidsAsync(stop);
        return await AlsRijenAsync(db, alle, dag, stop);
    }

    /// <summary>What works today and fits the question.</summary>
    public static async Task<IReadOnlyList<VoorzieningRij>> ZoekAsync(PartituurDb db, Gidsvraag vraag, DateOnly dag, CancellationToken stop = default)
    {
        var alle = await new Verwijzen(db).GidsAsync(stop);
        var daar = string.IsNullOrWhiteSpace(vraag.Gemeente) ? alle.Where(v => v.GeldigOp(dag)) : Ladder.In(alle, Ladder.Plek(alle, vraag.Gemeente, vraag.Buurt), null, dag).Select(v => v.Voorziening);
        var rijen = await AlsRijenAsync(db, daar.Where(v => vraag.Soort is null || v.Soort == vraag.Soort), dag, stop);
        var woord = Tekst.Zoekvorm(vraag.Woord);
        return [.. rijen.Where(r => new[] { r.Naam, r.Soort.Leesbaar(), r.Organisatie, r.NeemtWel, r.Waar, string.Join(' ', r.Doelgroepen) }.Concat(r.Contacten.SelectMany(c => new[] { c.Naam, c.Functie }))
            .Any(t => Tekst.Zoekvorm(t).Contains(woord, StringComparison.Ordinal)))];
    }

    public static async Task<IReadOnlyList<VoorzieningRij>> AlsRijenAsync(PartituurDb db, IEnumerable<Voorziening> voorzieningen, DateOnly dag, CancellationToken stop = default)
    {
        var organisaties = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var doelgroepen = await db.Doelgroepen.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Naam, stop);
        return [.. voorzieningen.Select(v => new VoorzieningRij(
            v.Id,
            v.Naam,
            v.Soort,
            v.Trede,
            v.OrganisatieId is { } o ? organisaties[o] : null,
            [.. v.Gebieden.Select(g => g.Gebied.ToString()).Order(StringComparer.Ordinal)],
            [.. v.Doelgroepen.Select(d => doelgroepen.GetValueOrDefault(d.DoelgroepId)).OfType<string>().Order(StringComparer.Ordinal)],
            v.NeemtWel,
            v.NeemtNiet,
            v.Van,
            v.Tot,
            v.Tot < dag,
            [.. v.Contacten.OrderBy(c => c.Naam, StringComparer.Ordinal).Select(c => new ContactRij(c.Id, c.Naam, c.Functie, c.Telefoon, c.Mail, c.Bereikbaar))]))];
    }
}
