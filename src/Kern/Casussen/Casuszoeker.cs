using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Casussen;

/// <summary>Where in a case something was found: an entry of the journal by its kind, or another part.</summary>
public enum Vindsoort
{
    Contact,
    Observatie,
    Besluit,

    [Display(Name = "Document of stuk")]
    Stuk,
    Notitie,
    Essentie,
    Doel,
    Interventie,
    Actie,

    [Display(Name = "Belangrijke datum")]
    Datum,
}

/// <summary>What is asked within one case. Empty parts ask nothing.</summary>
/// <param name="Woorden">All of them must be there, in any order, without regard to capitals and accents.</param>
/// <param name="Soort">Only this kind.</param>
/// <param name="Over">Only about this person.</param>
/// <param name="Van">From this day; what has no day is then left out.</param>
/// <param name="Tot">Up to and including this day.</param>
public sealed record Casusvraag(string? Woorden, Vindsoort? Soort = null, PersoonId? Over = null, DateOnly? Van = null, DateOnly? Tot = null)
{
    public bool IsLeeg => string.IsNullOrWhiteSpace(Woorden) && Soort is null && Over is null && Van is null && Tot is null;
}

/// <param name="Soort">Where it was found.</param>
/// <param name="Id">Of what was found; of the case itself for the essence.</param>
/// <param name="Dag">When; null for what has no day.</param>
/// <param name="Tekst">The whole text.</param>
/// <param name="Over">Whom it is about, when that is one person.</param>
/// <param name="Bron">The organisation that tells it, of an entry of the journal or a date.</param>
public sealed record Casusvondst(Vindsoort Soort, Guid Id, DateOnly? Dag, string Tekst, PersoonId? Over, OrganisatieId? Bron);

/// <summary>
/// Searches within one case, through the visible set. The narrowing by kind, person and period is done by the database; words are compared here, because only so both databases take
/// capitals and accents alike, and one case is never more than some hundreds of lines.
/// </summary>
public sealed class Casuszoeker(PartituurDb db)
{
    /// <summary>What one screen shows; who finds more asks more narrowly.</summary>
    public const int Hoogstens = 50;

    /// <returns>Newest first, at most <see cref="Hoogstens"/>, and how many there were.</returns>
    public async Task<(IReadOnlyList<Casusvondst> Vondsten, int Aantal)> ZoekAsync(Casus casus, Casusvraag vraag, CancellationToken stop = default)
    {
        if (vraag.IsLeeg)
        {
            return ([], 0);
        }

        List<Casusvondst> uit = [];
        bool Gevraagd(params ReadOnlySpan<Vindsoort> soorten) => vraag.Soort is not { } s || soorten.Contains(s);
        if (Gevraagd(Vindsoort.Contact, Vindsoort.Observatie, Vindsoort.Besluit, Vindsoort.Stuk, Vindsoort.Notitie))
        {
            uit.AddRange(await JournaalAsync(casus.Id, vraag, stop));
        }

        if (Gevraagd(Vindsoort.Essentie) && casus.Essentie is { } essentie)
        {
            uit.Add(new(Vindsoort.Essentie, casus.Id.Waarde, null, essentie, null, null));
        }

        if (Gevraagd(Vindsoort.Doel, Vindsoort.Interventie))
        {
            uit.AddRange(await PlanAsync(casus.Id, vraag, stop));
        }

        if (Gevraagd(Vindsoort.Actie) && vraag.Over is null)
        {
            var (id, acties) = (casus.Id, db.Acties.AsNoTracking());
            uit.AddRange((await acties.Where(a => a.CasusId == id).Select(a => new { a.Id, a.Voor, a.Wat, a.Toelichting }).ToListAsync(stop))
                .Select(a => new Casusvondst(Vindsoort.Actie, a.Id.Waarde, a.Voor, a.Toelichting is null ? a.Wat : $"{a.Wat}\n{a.Toelichting}", null, null)));
        }

        if (Gevraagd(Vindsoort.Datum))
        {
            uit.AddRange(await DataAsync(casus.Id, vraag, stop));
        }

        var woorden = Tekst.Zoekvorm(vraag.Woorden).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var gevonden = uit.Where(v => (vraag.Soort is null || v.Soort == vraag.Soort) && Past(v, vraag) && Bevat(v.Tekst, woorden)).OrderByDescending(v => v.Dag ?? DateOnly.MinValue).ThenBy(v => v.Id).ToList();
        return ([.. gevonden.Take(Hoogstens)], gevonden.Count);
    }

    private static bool Bevat(string tekst, string[] woorden)
    {
        var vorm = woorden.Length == 0 ? string.Empty : Tekst.Zoekvorm(tekst);
        return woorden.All(w => vorm.Contains(w, StringComparison.Ordinal));
    }

    /// <summary>What is about nobody in particular is not about one person; what has no day lies in no period.</summary>
    private static bool Past(Casusvondst v, Casusvraag vraag) =>
        (vraag.Over is null || v.Over == vraag.Over)
        && (vraag.Van is null || v.Dag >= vraag.Van)
        && (vraag.Tot is null || v.Dag <= vraag.Tot);

    private async Task<IEnumerable<Casusvondst>> JournaalAsync(CasusId casus, Casusvraag vraag, CancellationToken stop)
    {
        var regels = db.Journaal.AsNoTracking().Where(j => j.CasusId == casus);
        if (vraag.Over is { } over)
        {
            regels = regels.Where(j => j.OverId == over);
        }

        if (vraag.Van is { } van)
        {
            var begin = Kalender.BeginVan(van);
            regels = regels.Where(j => j.Op >= begin);
        }

        return (await regels.Select(j => new { j.Id, j.Op, j.Inhoud, j.Journaalsoort, j.OverId, j.BronId }).ToListAsync(stop))
            .Select(j => new Casusvondst(Enum.Parse<Vindsoort>(j.Journaalsoort.ToString()), j.Id, Kalender.DagVan(j.Op), j.Inhoud, j.OverId, j.BronId));
    }

    /// <summary>What stands in the plan now; an older version is read in the plan itself.</summary>
    private async Task<IEnumerable<Casusvondst>> PlanAsync(CasusId casus, Casusvraag vraag, CancellationToken stop)
    {
        var over = vraag.Over;
        var doelen = await db.Plannen.AsNoTracking().IgnoreAutoIncludes().Where(p => p.CasusId == casus).SelectMany(p => p.Doelen)
            .Where(d => d.UitVersie == null && (over == null || d.PersoonId == over)).Select(d => new { d.Id, d.Omschrijving, d.PersoonId }).ToListAsync(stop);
        var interventies = await db.Interventies.AsNoTracking().Where(i => i.CasusId == casus && i.UitVersie == null && (over == null || i.PersoonId == over))
            .Select(i => new { i.Id, i.Naam, i.PersoonId, i.Begin }).ToListAsync(stop);
        return [
            .. doelen.Select(d => new Casusvondst(Vindsoort.Doel, d.Id, null, d.Omschrijving, d.PersoonId, null)),
            .. interventies.Select(i => new Casusvondst(Vindsoort.Interventie, i.Id.Waarde, i.Begin, i.Naam, i.PersoonId, null)),
        ];
    }

    private async Task<IEnumerable<Casusvondst>> DataAsync(CasusId casus, Casusvraag vraag, CancellationToken stop)
    {
        var over = vraag.Over;
        return (await db.Casusdata.AsNoTracking().Where(d => d.CasusId == casus && (over == null || d.OverId == over)).Select(d => new { d.Id, d.Dag, d.Notitie, d.Afloop, d.Soort, d.OverId, d.BronId }).ToListAsync(stop))
            .Select(d => new Casusvondst(Vindsoort.Datum, d.Id.Waarde, d.Dag, string.Join("\n", new[] { d.Soort.ToString(), d.Notitie, d.Afloop }.Where(t => t is not null)), d.OverId, d.BronId));
    }
}
