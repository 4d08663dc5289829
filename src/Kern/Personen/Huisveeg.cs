using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Personen;

/// <summary>What a sweep of one house did.</summary>
public sealed record Veegverslag(string Huis, int Personen, int NieuweVoorstellen);

/// <summary>
/// Looks through all people of a house for who may be one human, and renews the weights of the house (eis 24, 51). Joins nobody: what it finds waits for a person. Can be run again: what
/// was proposed, or decided, is not proposed a second time.
/// </summary>
public sealed class Huisveeg(PartituurDb db)
{
    private const int VoorstellenPerKeer = 500;

    /// <summary>With fewer people the weights would follow from chance.</summary>
    private const int GenoegOmTeSchatten = 500;

    /// <param name="huis">The house.</param>
    /// <param name="op">The moment of the sweep.</param>
    /// <param name="stop">Cancellation.</param>
    public async Task<Veegverslag> VoerUitAsync(HuisId huis, DateTimeOffset op, CancellationToken stop = default)
    {
        db.KijkAlsInstallatie();
        var nu = new Handeling(null, null, huis, "personen.vegen", op);
        var kandidaten = new Kandidaten(db);
        var alle = new List<(Bekende Bekende, bool IsMens)>();
        await foreach (var persoon in db.Personen.AsNoTracking().Where(p => p.HuisId == huis).OrderBy(p => p.Id).AsAsyncEnumerable().WithCancellation(stop))
        {
            alle.Add((Bekende.Van(persoon), persoon.ZelfdeAls is null));
        }

        if (alle.Count >= GenoegOmTeSchatten)
        {
            var vorige = await db.Koppelgewichten.AsNoTracking().FirstOrDefaultAsync(k => k.HuisId == huis, stop);
            db.Open(nu);
            await kandidaten.BewaarAsync(huis, Huisvergelijking.Schat([.. alle.Select(a => a.Bekende)], vorige?.Model), alle.Count, nu, stop);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }

        var mensen = alle.Where(a => a.IsMens).Select(a => a.Bekende).ToList();
        var gevonden = await kandidaten.BekendeParenAsync(huis, stop);
        var nieuw = Huisvergelijking.Twijfels(mensen, await kandidaten.ModelAsync(huis, stop)).Where(t => gevonden.Add((t.Een, t.Twee))).ToList();
        foreach (var deel in nieuw.Chunk(VoorstellenPerKeer))
        {
            db.Open(nu);
            db.Matchvoorstellen.AddRange(deel.Select(t => new Matchvoorstel(huis, t, nu)));
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }

        var naam = await db.Huizen.Where(h => h.Id == huis).Select(h => h.Naam).FirstAsync(stop);
        db.Open(nu);
        db.LogGebeurtenis("personen-geveegd", new { personen = mensen.Count, nieuweVoorstellen = nieuw.Count });
        await db.SaveChangesAsync(stop);
        return new(naam, mensen.Count, nieuw.Count);
    }
}
