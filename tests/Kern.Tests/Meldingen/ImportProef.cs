using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Tests.Meldingen;

/// <summary>Runs imports over the world in memory, and makes a picture of the whole database to compare with.</summary>
internal sealed class ImportProef : IDisposable
{
    public static readonly string[] Koppen = ["nummer", "ontvangen op", "melder", "doelgroep", "code rood", "gemeente", "aanleiding", "rol", "achternaam", "voornamen", "geboortedatum", "bsn", "straat", "huisnummer", "woonplaats", "relatie", "informering"];

    /// <summary>Tables that an import leaves behind: the log, itself, and the numbers that were given and are never given again.</summary>
    private static readonly string[] Blijft = ["Logregel", "Schakel", "Import", "Importregel", "Importkolommen", "Nummerreeks"];

    public Geheugen Geheugen { get; } = new();

    public static string[] Rij(string nummer, string achternaam, string voornamen = "Anna", string geboren = "17-5-1990", string bsn = "", string straat = "Markt", string huisnummer = "26", string relatie = "", string ontvangen = "3-2-2026", string melder = "Politie", string doelgroep = "Jeugd", string informering = "ja", string aanleiding = "Ruzie op straat") =>
        [nummer, ontvangen, melder, doelgroep, "nee", "Venlo", aanleiding, "betrokkene", achternaam, voornamen, geboren, bsn, straat, huisnummer, straat.Length == 0 ? string.Empty : "Mook", relatie, informering];

    public async Task<Import> BereidVoorAsync(IEnumerable<string[]> rijen, string[]? koppen = null)
    {
        await using var db = Geheugen.Open();
        var import = await new Importen(db).BereidVoorAsync("meldingen.csv", koppen ?? Koppen, [.. rijen.Select((r, i) => new Importrij(i + 2, r))], Een.Huis, Een.Handeling(), TestContext.Current.CancellationToken);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return import;
    }

    public async Task<Import> LeesInAsync(params string[][] rijen)
    {
        var import = await BereidVoorAsync(rijen);
        await WijzigAsync(import.Id, i => i.Start());
        return await DraaiAsync(import.Id);
    }

    public async Task WijzigAsync(ImportId id, Action<Import> doe)
    {
        await using var db = Geheugen.Open();
        doe(await db.Importen.FirstAsync(i => i.Id == id, TestContext.Current.CancellationToken));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public async Task<Import> DraaiAsync(ImportId id)
    {
        await using var db = Geheugen.Open();
        await new Inlezen(db, new VasteKlok()).VoerUitAsync(id, TestContext.Current.CancellationToken);
        return await db.Importen.AsNoTracking().FirstAsync(i => i.Id == id, TestContext.Current.CancellationToken);
    }

    /// <returns>How many meldingen were taken back.</returns>
    public async Task<int> DraaiTerugAsync(ImportId id, bool alleenOngemoeid = false)
    {
        var eerder = await BeginTerugAsync(id, alleenOngemoeid);
        return (await MaakTerugAfAsync(id)).TeruggedraaideMeldingen - eerder;
    }

    /// <returns>How many were taken back before.</returns>
    public async Task<int> BeginTerugAsync(ImportId id, bool alleenOngemoeid = false)
    {
        await using var db = Geheugen.Open();
        await new ImportTerugdraaien(db, new VasteKlok()).BeginAsync(id, "Verkeerd bestand", alleenOngemoeid, TestContext.Current.CancellationToken);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return await db.Importen.AsNoTracking().Where(i => i.Id == id).Select(i => i.TeruggedraaideMeldingen).SingleAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>In batches of two.</summary>
    /// <param name="id">The import.</param>
    /// <param name="keren">So many times the clock is looked at, once a batch; then everything stops, as when the power fails.</param>
    public async Task<Import> MaakTerugAfAsync(ImportId id, int keren = int.MaxValue)
    {
        await using var db = Geheugen.Open();
        try
        {
            await new ImportTerugdraaien(db, new VasteKlok(keren), perKeer: 2).VoerUitAsync(id, TestContext.Current.CancellationToken);
        }
        catch (TimeoutException) when (keren < int.MaxValue)
        {
            // What was saved stays, what was not is gone.
        }

        await using var na = Geheugen.Open();
        return await na.Importen.AsNoTracking().FirstAsync(i => i.Id == id, TestContext.Current.CancellationToken);
    }

    public async Task<IReadOnlyList<Importregel>> RegelsAsync(ImportId id)
    {
        await using var db = Geheugen.Open();
        return await db.Importregels.AsNoTracking().Where(r => r.ImportId == id).OrderBy(r => r.Rij).ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Every row of every table with all its values but the version, which always rises.</summary>
    public async Task<IReadOnlyList<string>> FotoAsync()
    {
        await using var db = Geheugen.Open();
        List<string> uit = [];
        foreach (var soort in db.Model.GetEntityTypes().Where(t => !t.IsOwned() && !Blijft.Contains(t.ClrType.Name)))
        {
            var rijen = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(soort.ClrType).Invoke(db, null)!;
            foreach (var rij in await rijen.IgnoreQueryFilters([PartituurDb.Geldig]).ToListAsync(TestContext.Current.CancellationToken))
            {
                uit.Add($"{soort.ClrType.Name} {string.Join('|', soort.GetProperties().Where(p => p.Name != nameof(Aggregaat.Versie)).Select(p => $"{p.Name}={Tekst(db.Entry(rij).Property(p).CurrentValue)}"))}");
            }
        }

        return [.. uit.Order(StringComparer.Ordinal)];
    }

    public void Dispose() => Geheugen.Dispose();

    private sealed class VasteKlok(int keren = int.MaxValue) : TimeProvider
    {
        private int keer;

        public override DateTimeOffset GetUtcNow() => keer++ < keren ? Een.Nu : throw new TimeoutException();
    }

    private static string? Tekst(object? waarde) => waarde is System.Collections.IEnumerable rij and not string ? string.Join(',', rij.Cast<object>()) : waarde is Kern.Personen.Bsn bsn ? bsn.Cijfers : waarde?.ToString();
}
