using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

/// <summary>Besluit 0007: a decision merges two rows, and undoing it restores exactly.</summary>
public sealed class MatchBeoordelenTests : IDisposable
{
    private readonly Geheugen geheugen = new();
    private readonly Persoon[] personen = [.. new[] { Een.Persoon(), Een.Persoon(), Een.Persoon() }.OrderBy(p => p.Id.Waarde)];

    public void Dispose() => geheugen.Dispose();

    [Fact]
    public async Task Dezelfde_persoon_laat_de_jongste_naar_de_oudste_wijzen_en_terugdraaien_maakt_los()
    {
        var voorstel = Voorstel(0, 1);
        await geheugen.BewaarAsync([.. personen, voorstel]);
        await BeoordeelAsync(voorstel, Matchoordeel.ZelfdePersoon);
        Assert.Equal(personen[0].Id, await ZelfdeAlsAsync(1));
        await Breekt.RegelAsync("match-al-beoordeeld", () => BeoordeelAsync(voorstel, Matchoordeel.VerschillendePersonen));
        await BeoordeelAsync(voorstel, Matchoordeel.Open);
        Assert.Null(await ZelfdeAlsAsync(1));
        await Breekt.RegelAsync("match-al-beoordeeld", () => BeoordeelAsync(voorstel, Matchoordeel.Open));
    }

    [Fact]
    public async Task Verschillende_personen_verandert_aan_de_personen_niets_ook_niet_bij_terugdraaien()
    {
        var voorstel = Voorstel(0, 1);
        await geheugen.BewaarAsync([.. personen, voorstel]);
        await BeoordeelAsync(voorstel, Matchoordeel.VerschillendePersonen);
        await BeoordeelAsync(voorstel, Matchoordeel.Open);
        Assert.Null(await ZelfdeAlsAsync(1));
        await Breekt.RegelAsync("match-onbekend", () => BeoordeelAsync(Voorstel(0, 2), Matchoordeel.ZelfdePersoon));
    }

    [Fact]
    public async Task Drie_rijen_worden_een_mens_in_welke_volgorde_er_ook_besloten_wordt()
    {
        var voorstellen = new[] { Voorstel(1, 2), Voorstel(0, 1), Voorstel(0, 2) };
        await geheugen.BewaarAsync([.. personen, .. voorstellen]);
        foreach (var voorstel in voorstellen)
        {
            await BeoordeelAsync(voorstel, Matchoordeel.ZelfdePersoon);
        }

        Assert.Equal([personen[0].Id, personen[0].Id], new[] { await ZelfdeAlsAsync(1), await ZelfdeAlsAsync(2) });

        // The third suggestion merged nobody: they were one already. Taking it back separates nobody.
        await BeoordeelAsync(voorstellen[2], Matchoordeel.Open);
        Assert.Equal(personen[0].Id, await ZelfdeAlsAsync(2));
        await Breekt.RegelAsync("samenvoeging-later", () => BeoordeelAsync(voorstellen[0], Matchoordeel.Open));
        await BeoordeelAsync(voorstellen[1], Matchoordeel.Open);
        Assert.Equal([null, personen[1].Id], new[] { await ZelfdeAlsAsync(1), await ZelfdeAlsAsync(2) });
    }

    private async Task BeoordeelAsync(Matchvoorstel voorstel, Matchoordeel oordeel)
    {
        await using var db = geheugen.Open();
        await new MatchBeoordelen(db).VoerUitAsync(voorstel.Id, oordeel, Een.Handeling());
        await db.SaveChangesAsync();
    }

    private async Task<PersoonId?> ZelfdeAlsAsync(int wie)
    {
        await using PartituurDb db = geheugen.Open();
        var id = personen[wie].Id;
        return await db.Personen.Where(p => p.Id == id).Select(p => p.ZelfdeAls).SingleAsync();
    }

    private Matchvoorstel Voorstel(int een, int twee) => new(Een.Huis, new(personen[een].Id, personen[twee].Id, "dezelfde naam"), Een.Handeling());
}
