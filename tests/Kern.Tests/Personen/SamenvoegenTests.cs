using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

/// <summary>Eis 24, 51: two rows become one human, everything that is attached moves along, and it can be taken back exactly.</summary>
public sealed class SamenvoegenTests : IDisposable
{
    private readonly Geheugen geheugen = new();

    [Fact]
    public async Task Alles_verhuist_en_wat_er_was_wordt_geteld()
    {
        var (oud, jong) = Paar();
        jong.Wijzig(jong.Personalia with { Voornamen = "Anna" }, Een.Vandaag);
        var (zoon, melding) = (Een.Persoon("Wit", voornamen: "Bas"), Een.Melding());
        jong.WoontOp(new("Markt", "1", null, "Venlo"), Een.Vandaag);
        jong.Waarschuw("Hond", Een.Vandaag, Een.Handeling());
        jong.HeetOok("Annie");
        melding.Betrek(jong, "moeder", Informering.Ja, null, null, Zekerheid.Nieuw);
        await geheugen.BewaarAsync(oud, jong, zoon, melding, new Relatie(Een.Huis, jong.Id, Relatiesoort.Ouder, zoon.Id, Een.Handeling()), new Relatie(Een.Huis, jong.Id, Relatiesoort.BroerOfZus, oud.Id, Een.Handeling()));
        await using var db = geheugen.Open();
        var s = await new Samenvoegen(db).VoerUitAsync(jong.Id, oud.Id, null, Een.Handeling(), Stop);
        Assert.Equal((jong.Id, oud.Id), (s.VanId, s.NaarId));
        Assert.Equal((5, 1), (s.VanVoor.Totaal, s.NaarVoor.Totaal));
        Assert.Equal(
            new SortedDictionary<string, int> { ["Adres"] = 1, ["Betrokkene"] = 1, ["Persoon"] = 1, ["Relatie"] = 1, ["Veiligheidswaarschuwing"] = 1 },
            new SortedDictionary<string, int>(s.NaarNa.Aantallen.ToDictionary()));
        Assert.Equal("Anna", (await db.Personen.SingleAsync(p => p.Id == oud.Id, Stop)).Voornamen);
        Assert.Equal(oud.Id, (await db.Set<Betrokkene>().SingleAsync(Stop)).PersoonId);
        Assert.Equal(oud.Id, (await db.Relaties.SingleAsync(Stop)).VanId);
        Assert.True(await db.Logregels.AnyAsync(l => l.OnderwerpId == melding.Id.Waarde && l.Wat == "verhuisd-naar-persoon", Stop));
    }

    [Fact]
    public async Task Wie_met_twee_rijen_in_een_casus_zat_zit_er_een_keer_in_en_terug_weer_twee_keer()
    {
        var (oud, jong) = Paar();
        var casus = Een.Casus();
        casus.Betrek(oud.Id, "vader");
        casus.Betrek(jong.Id, "buurman");
        await geheugen.BewaarAsync(oud, jong, Een.Melding(), casus);
        await using var db = geheugen.Open();
        var s = await new Samenvoegen(db).VoerUitAsync(oud.Id, jong.Id, null, Een.Handeling(), Stop);
        Assert.Equal("vader", (await db.Set<CasusPersoon>().SingleAsync(Stop)).Rol);
        await new Samenvoegen(db).MaakOngedaanAsync(s.Id, Een.Handeling(), Stop);
        Assert.Equal(["buurman", "vader"], await db.Set<CasusPersoon>().Select(p => p.Rol).OrderBy(r => r).ToListAsync(Stop));
    }

    [Fact]
    public async Task Een_nummer_gaat_mee_en_komt_terug_en_twee_nummers_worden_niet_een_mens()
    {
        var ((oud, jong), derde) = (Paar(), MetBsn("999606815"));
        jong.Wijzig(jong.Personalia with { Bsn = Een.Bsn("111222333") }, Een.Vandaag);
        await geheugen.BewaarAsync(oud, jong, derde);
        await using var db = geheugen.Open();
        var samen = new Samenvoegen(db);
        var s = await samen.VoerUitAsync(oud.Id, jong.Id, null, Een.Handeling(), Stop);
        Assert.Equal("111222333", (await db.Personen.SingleAsync(p => p.Id == oud.Id, Stop)).Bsn!.Value.Cijfers);
        await Breekt.RegelAsync("bsn-verschilt", () => samen.VoerUitAsync(oud.Id, derde.Id, null, Een.Handeling(), Stop));
        db.ChangeTracker.Clear();
        await samen.MaakOngedaanAsync(s.Id, Een.Handeling(), Stop);
        Assert.Null((await db.Personen.SingleAsync(p => p.Id == oud.Id, Stop)).Bsn);
    }

    [Fact]
    public async Task Een_keten_wijst_altijd_in_een_stap_naar_wie_overbleef_en_gaat_in_omgekeerde_volgorde_terug()
    {
        var (een, twee, drie) = Reeks(3) is [var a, var b, var c] ? (a, b, c) : throw new InvalidOperationException();
        await geheugen.BewaarAsync(een, twee, drie);
        await using var db = geheugen.Open();
        var samen = new Samenvoegen(db);
        var eerste = await samen.VoerUitAsync(twee.Id, drie.Id, null, Een.Handeling(), Stop);
        var tweede = await samen.VoerUitAsync(een.Id, twee.Id, null, Een.Handeling() with { Op = Een.Handeling().Op.AddMinutes(1) }, Stop);
        Assert.Equal([een.Id, een.Id], await db.Personen.Where(p => p.ZelfdeAls != null).Select(p => p.ZelfdeAls!.Value).ToListAsync(Stop));
        await Breekt.RegelAsync("samenvoeging-later", () => samen.MaakOngedaanAsync(eerste.Id, Een.Handeling(), Stop));
        db.ChangeTracker.Clear();
        await samen.MaakOngedaanAsync(tweede.Id, Een.Handeling(), Stop);
        Assert.Equal(twee.Id, (await db.Personen.SingleAsync(p => p.Id == drie.Id, Stop)).ZelfdeAls);
        await Breekt.RegelAsync("samenvoeging-al-ongedaan", () => samen.MaakOngedaanAsync(tweede.Id, Een.Handeling(), Stop));
        await Breekt.RegelAsync("samenvoeging-onbekend", () => samen.MaakOngedaanAsync(Guid.Empty, Een.Handeling(), Stop));
    }

    [Fact]
    public async Task Wat_daarna_kwam_blijft_bij_wie_overbleef()
    {
        var ((oud, jong), melding) = (Paar(), Een.Melding());
        await geheugen.BewaarAsync(oud, jong, melding);
        await using var db = geheugen.Open();
        var s = await new Samenvoegen(db).VoerUitAsync(oud.Id, jong.Id, null, Een.Handeling(), Stop);
        (await db.Personen.SingleAsync(p => p.Id == oud.Id, Stop)).WoontOp(new("Markt", "1", null, "Venlo"), Een.Vandaag);
        await db.SaveChangesAsync(Stop);
        await new Samenvoegen(db).MaakOngedaanAsync(s.Id, Een.Handeling(), Stop);
        Assert.Equal(oud.Id, (await db.Set<Adres>().SingleAsync(Stop)).PersoonId);
    }

    /// <summary>merge∘unmerge = identity, over random worlds: every row of every table is as it was.</summary>
    [Fact]
    public void Samenvoegen_en_terug_is_alsof_er_niets_gebeurd_is() =>
        Gen.Select(Gen.Int[0, 5].Array[4, 12], Gen.Int[2, 4], Gen.Bool).Sample(
            (zaden, mensen, keten) =>
            {
                using var wereld = new Geheugen();
                TerugAsync(wereld, zaden, mensen, keten).GetAwaiter().GetResult();
            },
            iter: 60,
            threads: 1);

    public void Dispose() => geheugen.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The elder row first: ids of one millisecond have no order.</summary>
    private static IReadOnlyList<Persoon> Reeks(int aantal) => [.. Enumerable.Range(0, aantal).Select(_ => Een.Persoon("Wit", voornamen: null)).OrderBy(p => p.Id.Waarde)];

    private static (Persoon Oud, Persoon Jong) Paar() => Reeks(2) is [var oud, var jong] ? (oud, jong) : throw new InvalidOperationException();

    private static Persoon MetBsn(string nummer) => new(Een.Huis, new("Wit", null, "Anna", Geslacht.Onbekend, null, Bsn.TryParse(nummer, out var bsn) ? bsn : null), Een.Handeling());

    private static async Task TerugAsync(Geheugen wereld, int[] zaden, int aantal, bool keten)
    {
        var mensen = Reeks(aantal);
        foreach (var (mens, i) in mensen.Select((m, i) => (m, i)))
        {
            mens.Wijzig(mens.Personalia with { Voornamen = i % 2 == 0 ? null : "Anna", Geboortedatum = i % 3 == 0 ? null : new DateOnly(1990, 1, 1) }, Een.Vandaag);
        }

        var (melding, casus) = (Een.Melding(), Een.Casus());
        List<object> dingen = [.. mensen, melding, casus];
        foreach (var (zaad, plek) in zaden.Select((z, i) => (z, i)))
        {
            var (wie, ander) = (mensen[plek % aantal], mensen[(plek + zaad) % aantal]);
            switch (zaad)
            {
                case 0:
                    wie.WoontOp(new("Markt", $"{plek}", null, "Venlo"), Een.Vandaag.AddDays(plek));
                    break;
                case 1 when !casus.Personen.Any(p => p.PersoonId == wie.Id):
                    casus.Betrek(wie.Id, $"rol {plek}");
                    break;
                case 2 when !melding.Betrokkenen.Any(b => b.PersoonId == wie.Id):
                    melding.Betrek(wie, $"rol {plek}", Informering.Ja, null, null, Zekerheid.Nieuw);
                    break;
                case 3 when wie != ander:
                    dingen.Add(new Relatie(Een.Huis, wie.Id, Relatiesoort.Vriend, ander.Id, Een.Handeling()));
                    break;
                case 4:
                    wie.IsTeBereiken(Contactsoort.Telefoon, $"06123456{plek:00}", null);
                    break;
                default:
                    wie.Waarschuw("Hond", Een.Vandaag, Een.Handeling());
                    break;
            }
        }

        await wereld.BewaarAsync([.. dingen]);
        var voor = await AllesAsync(wereld);
        await using var db = wereld.Open();
        var samen = new Samenvoegen(db);
        var een = await samen.VoerUitAsync(mensen[^2].Id, mensen[^1].Id, null, Een.Handeling(), default);
        var twee = keten && aantal > 2 ? await samen.VoerUitAsync(mensen[0].Id, mensen[^2].Id, null, Een.Handeling() with { Op = Een.Handeling().Op.AddMinutes(1) }, default) : null;
        Assert.NotEqual(voor, await AllesAsync(wereld));
        if (twee is not null)
        {
            await samen.MaakOngedaanAsync(twee.Id, Een.Handeling(), default);
        }

        await samen.MaakOngedaanAsync(een.Id, Een.Handeling(), default);
        Assert.Equal(voor, await AllesAsync(wereld));
    }

    /// <summary>Every row of everything that points at people, and the people, without the version of the row.</summary>
    private static async Task<IReadOnlyList<string>> AllesAsync(Geheugen wereld)
    {
        await using var db = wereld.Open();
        var soorten = Verwijzingen.In(db.Model).Select(p => p.DeclaringType.ClrType).Append(typeof(Persoon)).Distinct();
        var lees = typeof(SamenvoegenTests).GetMethod(nameof(LeesAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        List<string> uit = [];
        foreach (var soort in soorten)
        {
            uit.AddRange(await (Task<IReadOnlyList<string>>)lees.MakeGenericMethod(soort).Invoke(null, [db])!);
        }

        uit.Sort(StringComparer.Ordinal);
        return uit;
    }

    private static async Task<IReadOnlyList<string>> LeesAsync<T>(PartituurDb db)
        where T : class
    {
        IReadOnlyList<IProperty> velden = [.. db.Model.FindEntityType(typeof(T))!.GetProperties().Where(p => p.Name != nameof(Aggregaat.Versie))];
        return [.. (await db.Set<T>().IgnoreAutoIncludes().ToListAsync()).Select(r => $"{typeof(T).Name} {string.Join(' ', velden.Select(v => v.IsPrimitiveCollection ? "-" : $"{v.Name}={db.Entry(r).Property(v).CurrentValue}"))}")];
    }
}
