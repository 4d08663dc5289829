using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

/// <summary>Eis 24, 51: at night the house looks for people who stand in it twice; it asks and never joins, and asks nothing twice.</summary>
public sealed class HuisveegTests : IDisposable
{
    private readonly Geheugen geheugen = new();
    private readonly Persoon[] mensen =
    [
        .. new[] { Tim("Hendriks"), Tim("Hendriks"), Tim("Hendrrks") }.OrderBy(p => p.Id.Waarde),
    ];

    public void Dispose() => geheugen.Dispose();

    [Fact]
    public async Task Wie_er_dubbel_in_kan_staan_wordt_een_keer_gevraagd()
    {
        await geheugen.BewaarAsync([.. mensen]);
        var eerste = await VeegAsync();
        Assert.Equal((3, 3), (eerste.Personen, eerste.NieuweVoorstellen));
        Assert.Equal(0, (await VeegAsync()).NieuweVoorstellen);
        await using var db = geheugen.Open();
        Assert.False(await db.Personen.AnyAsync(p => p.ZelfdeAls != null, Stop));
        Assert.Equal(2, await db.Logregels.CountAsync(l => l.Wat == "personen-geveegd", Stop));
    }

    [Fact]
    public async Task Nooit_dezelfde_geldt_ook_voor_wie_daarna_iemand_anders_bleek()
    {
        await geheugen.BewaarAsync([.. mensen]);
        await VeegAsync();
        await using (var db = geheugen.Open())
        {
            foreach (var voorstel in await db.Matchvoorstellen.OrderBy(v => v.Een).ThenBy(v => v.Twee).ToListAsync(Stop))
            {
                // The second and third are two people; the first turns out to be the second.
                var oordeel = (voorstel.Een, voorstel.Twee) == (mensen[1].Id, mensen[2].Id) ? Matchoordeel.VerschillendePersonen : voorstel.Een == mensen[0].Id && voorstel.Twee == mensen[1].Id ? Matchoordeel.ZelfdePersoon : Matchoordeel.Open;
                if (oordeel != Matchoordeel.Open)
                {
                    await new MatchBeoordelen(db).VoerUitAsync(voorstel.Id, oordeel, Een.Handeling(), Stop);
                    await db.SaveChangesAsync(Stop);
                }
            }

            Assert.Contains((mensen[0].Id, mensen[2].Id), await new Kandidaten(db).BekendeParenAsync(Een.Huis, Stop));
        }

        Assert.Equal(0, (await VeegAsync()).NieuweVoorstellen);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Persoon Tim(string achternaam)
    {
        var persoon = new Persoon(Een.Huis, new(achternaam, null, "Tim", Geslacht.Man, new(1987, 8, 30), null), Een.Handeling());
        persoon.WoontOp(new("Oude Markt", achternaam == "Hendriks" ? "26" : "31", null, "Mook"), Een.Vandaag);
        return persoon;
    }

    private async Task<Veegverslag> VeegAsync()
    {
        await using var db = geheugen.Open();
        return await new Huisveeg(db).VoerUitAsync(Een.Huis, Een.Nu, Stop);
    }
}
