using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Demo.Wereld;

/// <summary>Administratie judged most doubts about people; the newest still wait.</summary>
internal sealed class Twijfels(Verteller v)
{
    private const int Open = 6;

    public async Task BeoordeelAsync(Bezetting bezetting)
    {
        var alle = await v.Db.Matchvoorstellen.AsNoTracking().Where(m => m.HuisId == bezetting.Huis).OrderBy(m => m.GevondenOp).Select(m => new { m.Id, m.Een, m.Twee, m.GevondenOp }).ToListAsync(v.Stop);
        var samengevoegd = new HashSet<PersoonId>();
        var nummer = 0;
        foreach (var m in alle.SkipLast(Open))
        {
            // Three of four are the same human; somebody who was merged already is left to a person.
            var zelfde = nummer++ % 4 != 3 && samengevoegd.Add(m.Een) && samengevoegd.Add(m.Twee);
            var op = v.Tijd.Op(Tijd.VolgendeWerkdag(Kern.Logboek.Kalender.DagVan(m.GevondenOp).AddDays(2)), 11, nummer % 60);
            await v.DoeAsync(bezetting.Administratie, bezetting.Huis, PersoonRecht.VoorstelBeoordelen, op, async h =>
            {
                await new MatchBeoordelen(v.Db).VoerUitAsync(m.Id, zelfde ? Matchoordeel.ZelfdePersoon : Matchoordeel.VerschillendePersonen, h, v.Stop);
                return 0;
            });
            v.Db.ChangeTracker.Clear();
        }
    }
}
