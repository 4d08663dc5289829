using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;

namespace Partituur.Kern.Logboek;

/// <summary>The outcome of a check: how many lines, the newest link, and every fault in a sentence.</summary>
public sealed record Logcontrole(long Regels, long Schakels, string LaatsteHash, IReadOnlyList<string> Fouten)
{
    public bool IsGaaf => Fouten.Count == 0;
}

/// <summary>How far the chain is.</summary>
/// <param name="Schakels">Number of sealed lines in the whole installation.</param>
/// <param name="LaatsteRegelVan">The moment of the newest sealed line; null when nothing was sealed.</param>
public sealed record Ketenstand(long Schakels, DateTimeOffset? LaatsteRegelVan);

/// <summary>
/// Seals lines into the chain and checks the whole (wet.md L6, NEN 7513). One writer at a time: the background service of one node, or the operator's command.
/// </summary>
public static class Logketen
{
    private const string Begin = "begin";

    /// <summary>Seals at most <paramref name="hoogstens"/> lines that are not in the chain yet, oldest first. Returns how many.</summary>
    /// <param name="db">The database.</param>
    /// <param name="sleutel">The key of the seals.</param>
    /// <param name="hoogstens">Lines in one go, at least 1.</param>
    /// <param name="terug">
    /// How far before the newest link to look for lines that were committed late; null looks at all lines there are. The work then follows what is new and not the age of the house.
    /// </param>
    /// <param name="stop">Cancellation.</param>
    public static async Task<int> VerzegelAsync(PartituurDb db, Logsleutel sleutel, int hoogstens = 2000, TimeSpan? terug = null, CancellationToken stop = default)
    {
        await using var slot = await db.SluitKetenAsync(stop);
        var laatste = await db.Schakels.AsNoTracking().OrderByDescending(s => s.Nummer).FirstOrDefaultAsync(stop);
        var regels = db.Logregels.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking();
        if (laatste is not null && terug is { } venster)
        {
            // The ids are in order of making: the window is a range of the key.
            var vanaf = Guid.CreateVersion7(GemaaktOp(laatste.LogregelId) - venster);
            regels = regels.Where(l => l.Id.CompareTo(vanaf) >= 0);
        }

        var open = await regels
            .Where(l => !db.Schakels.Any(s => s.LogregelId == l.Id))
            .OrderBy(l => l.Id).Take(hoogstens).Select(l => new { l.Id, l.Zegel }).ToListAsync(stop);
        var (nummer, hash) = (laatste?.Nummer ?? 0, laatste?.Hash ?? Begin);
        foreach (var regel in open)
        {
            hash = Schakel.HashVan(sleutel.Waarde, hash, ++nummer, regel.Id, regel.Zegel);
            db.Schakels.Add(new Schakel(nummer, regel.Id, hash));
        }

        await db.SaveChangesAsync(stop);
        await slot.CommitAsync(stop);
        db.ChangeTracker.Clear();
        return open.Count;
    }

    /// <summary>The moment in the first 48 bits of a version 7 id, in whole milliseconds.</summary>
    private static DateTimeOffset GemaaktOp(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return DateTimeOffset.FromUnixTimeMilliseconds((long)(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16));
    }

    /// <summary>How far the chain is. Leaves the visible set out on purpose: the chain is of all houses, and only a number and a moment leave this method.</summary>
    public static async Task<Ketenstand> StandAsync(PartituurDb db, CancellationToken stop = default)
    {
        var regels = db.Logregels.IgnoreQueryFilters([PartituurDb.Toegang]);
        return await db.Schakels.AsNoTracking().OrderByDescending(s => s.Nummer)
            .Select(s => new Ketenstand(s.Nummer, regels.Where(l => l.Id == s.LogregelId).Select(l => (DateTimeOffset?)l.Op).FirstOrDefault()))
            .FirstOrDefaultAsync(stop) ?? new Ketenstand(0, null);
    }

    /// <summary>
    /// Recomputes every seal and every link: finds a line that was changed, taken away or put in behind the software's back.
    /// </summary>
    /// <param name="db">The database; sealed completely before.</param>
    /// <param name="sleutel">The key; with another key every line fails.</param>
    /// <param name="anker">Number and hash that a former check ended with, kept outside the database: finds a tail that was cut off.</param>
    /// <param name="voortgang">Told the number of links checked so far.</param>
    /// <param name="stop">Cancellation.</param>
    public static async Task<Logcontrole> ControleerAsync(PartituurDb db, Logsleutel sleutel, (long Nummer, string Hash)? anker = null, Action<long>? voortgang = null, CancellationToken stop = default)
    {
        var fouten = new List<string>();
        var regels = await db.Logregels.IgnoreQueryFilters([PartituurDb.Toegang]).LongCountAsync(stop);
        var (nummer, hash) = (0L, Begin);
        while (true)
        {
            var vanaf = nummer;
            var deel = await db.Schakels.AsNoTracking().Where(s => s.Nummer > vanaf).OrderBy(s => s.Nummer).Take(2000).ToListAsync(stop);
            if (deel.Count == 0)
            {
                break;
            }

            var ids = deel.Select(s => s.LogregelId).ToList();
            var bijbehorend = await db.Logregels.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(l => ids.Contains(l.Id)).ToDictionaryAsync(l => l.Id, stop);
            foreach (var schakel in deel)
            {
                if (schakel.Nummer != nummer + 1)
                {
                    fouten.Add($"Schakel {nummer + 1} tot en met {schakel.Nummer - 1} ontbreekt.");
                }

                nummer = schakel.Nummer;
                if (!bijbehorend.TryGetValue(schakel.LogregelId, out var regel))
                {
                    fouten.Add($"Regel {schakel.LogregelId} (schakel {nummer}) is verwijderd.");
                }
                else if (!regel.IsOngeschonden(sleutel.Waarde))
                {
                    fouten.Add($"Regel {regel.Id} (schakel {nummer}, {regel.Op:yyyy-MM-dd HH:mm} UTC, {regel.Wat}) is gewijzigd.");
                }
                else if (Schakel.HashVan(sleutel.Waarde, hash, nummer, regel.Id, regel.Zegel) != schakel.Hash)
                {
                    fouten.Add($"Schakel {nummer} sluit niet aan op de vorige.");
                }

                hash = schakel.Hash;
                if (anker is { } a && a.Nummer == nummer && a.Hash != hash)
                {
                    fouten.Add($"Schakel {nummer} is anders dan bij de vorige controle.");
                }
            }

            voortgang?.Invoke(nummer);
        }

        if (anker is { } vorig && vorig.Nummer > nummer)
        {
            fouten.Add($"Bij de vorige controle waren er {vorig.Nummer} schakels, nu {nummer}: het einde is weggehaald.");
        }

        return new(regels, nummer, hash, fouten);
    }
}
