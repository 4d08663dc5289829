using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;

namespace Partituur.Web.Pages.Casussen;

/// <summary>What the pages and the API of the analysis read in the same way.</summary>
public static class AnalyseLezing
{
    /// <summary>Side by side, in the order of the leefgebieden.</summary>
    public static IReadOnlyList<Vergelijking> Vergelijk(IEnumerable<GegevenScore> scores, PersoonId persoon, Schalen schalen, IReadOnlyList<(Guid Id, string Naam)> leefgebieden)
    {
        var volgorde = leefgebieden.Select((l, i) => (l.Id, i)).ToDictionary(l => l.Id, l => l.i);
        return [.. Scorevergelijking.Van(scores.Select(s => new Schaaloordeel(s.Persoon, s.Leefgebied, s.BronId, schalen.Van(s.Schaal), s.Score, s.Op)), persoon).OrderBy(v => volgorde.GetValueOrDefault(v.Leefgebied, int.MaxValue))];
    }

    public static async Task<IReadOnlyList<(Guid Id, string Naam)>> LeefgebiedenAsync(PartituurDb db, CancellationToken stop = default) =>
        [.. (await db.Leefgebieden.AsNoTracking().OrderBy(l => l.Volgorde).Select(l => new { l.Id, l.Naam }).ToListAsync(stop)).Select(l => (l.Id, l.Naam))];

    /// <summary>What protects this person, or everybody in the case: what holds first, newest first.</summary>
    public static async Task<IReadOnlyList<BeschermRij>> BeschermingAsync(PartituurDb db, CasusId casus, PersoonId? persoon, CancellationToken stop = default) =>
        await db.Beschermfactoren.AsNoTracking().Where(b => b.CasusId == casus && (persoon == null || b.PersoonId == persoon)).OrderBy(b => b.VervallenOp != null).ThenByDescending(b => b.Op)
            .Select(b => new BeschermRij(b.Id, b.PersoonId, b.Wat, db.Leefgebieden.Where(l => l.Id == b.LeefgebiedId).Select(l => l.Naam).FirstOrDefault(), db.Organisaties.Where(o => o.Id == b.BronId).Select(o => o.Naam).First(), b.BronId, b.Op, b.VervallenOp)).ToListAsync(stop);

    /// <summary>Earlier attempts, newest first; withdrawn ones only when asked.</summary>
    public static async Task<IReadOnlyList<PogingRij>> PogingenAsync(PartituurDb db, CasusId casus, bool ookIngetrokken, CancellationToken stop = default) =>
        await db.EerderePogingen.AsNoTracking().Where(p => p.CasusId == casus && (ookIngetrokken || p.IngetrokkenOp == null)).OrderBy(p => p.IngetrokkenOp != null).ThenByDescending(p => p.Van ?? p.Tot).ThenByDescending(p => p.VastgelegdOp)
            .Select(p => new PogingRij(p.Id, p.OverId, p.Wat, p.Wie, p.Van, p.Tot, p.Resultaat, p.Afloop, p.WaaromNiet, db.Organisaties.Where(o => o.Id == p.BronId).Select(o => o.Naam).First(), p.IngetrokkenOp != null, p.Versie)).ToListAsync(stop);

    public static async Task<IReadOnlyList<EssentieRij>> EssentiesAsync(PartituurDb db, Casus casus, CancellationToken stop = default)
    {
        var id = casus.Id;
        var rijen = await db.Essentieversies.AsNoTracking().Where(e => e.CasusId == id).OrderByDescending(e => e.Nummer)
            .Select(e => new EssentieRij(e.Nummer, e.Inhoud, db.Professionals.Where(p => p.Id == e.DoorId).Select(p => p.Naam).FirstOrDefault(), e.Op)).ToListAsync(stop);
        return rijen.Count == 0 && casus.Essentie is { } tekst ? [new(1, tekst, null, casus.GeopendOp)] : rijen;
    }

    public static async Task<IReadOnlyList<LezingRij>> LezingenAsync(PartituurDb db, CasusId casus, CancellationToken stop = default) =>
        await db.AndereLezingen.AsNoTracking().Where(l => l.CasusId == casus).OrderBy(l => l.IngetrokkenOp != null).ThenByDescending(l => l.Op)
            .Select(l => new LezingRij(l.Id, l.OverVersie, l.Woorden, db.Professionals.Where(p => p.Id == l.DoorId).Select(p => p.Naam).First(), db.Organisaties.Where(o => o.Id == l.BronId).Select(o => o.Naam).First(), l.BronId, l.Op, l.IngetrokkenOp)).ToListAsync(stop);

    /// <summary>"2021–2023", "vanaf maart 2022"; empty when nothing is known.</summary>
    public static string Periode(DateOnly? van, DateOnly? tot)
    {
        static string Maand(DateOnly d) => d.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("nl-NL"));
        return (van, tot) switch
        {
            ({ } v, { } t) => Maand(v) == Maand(t) ? Maand(v) : $"{Maand(v)} – {Maand(t)}",
            ({ } v, null) => $"vanaf {Maand(v)}",
            (null, { } t) => $"tot {Maand(t)}",
            _ => "periode onbekend",
        };
    }
}

/// <summary>What protects somebody, with who said so.</summary>
public sealed record BeschermRij(Guid Id, PersoonId Persoon, string Wat, string? Leefgebied, string Bron, OrganisatieId BronId, DateTimeOffset Op, DateTimeOffset? VervallenOp);

/// <summary>What was tried before.</summary>
public sealed record PogingRij(Guid Id, PersoonId? Over, string Wat, string Wie, DateOnly? Van, DateOnly? Tot, Pogingresultaat Resultaat, string? Afloop, string? WaaromNiet, string Bron, bool Ingetrokken, int Versie);

/// <summary>A version of the essence; without a name it is from before versions were kept.</summary>
public sealed record EssentieRij(int Nummer, string Tekst, string? Door, DateTimeOffset Op);

/// <summary>How a partner sees the essence otherwise.</summary>
public sealed record LezingRij(Guid Id, int OverVersie, string Woorden, string Door, string Bron, OrganisatieId BronId, DateTimeOffset Op, DateTimeOffset? IngetrokkenOp);
