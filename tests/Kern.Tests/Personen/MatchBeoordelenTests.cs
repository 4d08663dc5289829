using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

/// <summary>Besluit 0007: the younger row turns out to be the older one, and undoing restores exactly.</summary>
public sealed class MatchBeoordelenTests : IDisposable
{
    private readonly Geheugen geheugen = new();
    private readonly Persoon[] personen = [Een.Persoon(), Een.Persoon(), Een.Persoon()];

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
    public async Task Wie_al_iemand_anders_bleek_te_zijn_wordt_niet_nog_eens_samengevoegd()
    {
        var (een, twee) = (Voorstel(0, 2), Voorstel(1, 2));
        await geheugen.BewaarAsync([.. personen, een, twee]);
        await BeoordeelAsync(een, Matchoordeel.ZelfdePersoon);
        await Breekt.RegelAsync("persoon-al-samengevoegd", () => BeoordeelAsync(twee, Matchoordeel.ZelfdePersoon));
    }

    [Fact]
    public async Task Naar_wie_een_ander_wijst_wijst_zelf_niet_door()
    {
        // Else the third name would lead to the second, and the second is no person of its own any more: nobody would be found.
        var (een, twee) = (Voorstel(1, 2), Voorstel(0, 1));
        await geheugen.BewaarAsync([.. personen, een, twee]);
        await BeoordeelAsync(een, Matchoordeel.ZelfdePersoon);
        await Breekt.RegelAsync("persoon-al-samengevoegd", () => BeoordeelAsync(twee, Matchoordeel.ZelfdePersoon));
        Assert.Null(await ZelfdeAlsAsync(1));
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
