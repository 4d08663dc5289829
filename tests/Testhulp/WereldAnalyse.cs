using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;

namespace Partituur.Testhulp;

/// <summary>The analysis of a case: scores, earlier help.</summary>
public sealed partial class Wereld
{
    /// <summary>Debt help that failed, for everybody in the case.</summary>
    public async Task<EerderePoging> EenPogingAsync(Casus casus, string wat = "Schuldhulp", string door = "procesregisseur")
    {
        await using var db = OpenAls(door, out var handeling);
        var poging = new EerderePoging(await db.Casussen.SingleAsync(c => c.Id == casus.Id), new(null, wat, "Kredietbank", Vandaag.AddYears(-2), Vandaag.AddYears(-1), Pogingresultaat.HielpNiet, null, "Hij kwam niet op afspraken"), handeling);
        db.Add(poging);
        await db.SaveChangesAsync();
        return poging;
    }

    /// <summary>One score on the first leefgebied (Huisvesting).</summary>
    public async Task EenScoreAsync(Casus casus, PersoonId wie, int score, string door)
    {
        await using var db = OpenAls(door, out var handeling);
        var gebied = await db.Leefgebieden.OrderBy(l => l.Volgorde).Select(l => l.Id).FirstAsync();
        db.Add(new Leefgebiedscore(await db.Casussen.SingleAsync(c => c.Id == casus.Id), wie, gebied, score, null, false, handeling));
        await db.SaveChangesAsync();
    }
}
