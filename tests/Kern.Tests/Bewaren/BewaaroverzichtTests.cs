using Partituur.Kern.Bewaren;
using Partituur.Kern.Casussen;
using Partituur.Kern.Inzicht;

namespace Partituur.Kern.Tests.Bewaren;

/// <summary>L7: the clocks of ended cases, without content.</summary>
public sealed class BewaaroverzichtTests : IDisposable
{
    private readonly Geheugen geheugen = new();
    private readonly Casus eerste = Een.Casus(nummer: "C1");
    private readonly Casus tweede = Een.Casus(nummer: "C2");

    public void Dispose() => geheugen.Dispose();

    [Fact]
    public async Task Elke_geeindigde_casus_van_het_huis_heeft_een_klok_de_langst_geleden_eerst()
    {
        eerste.SluitAf("Klaar", Casusopbouw.AllesKlaar, Een.Handeling(op: Een.Nu.AddDays(2)));
        tweede.SluitAf("Klaar", Casusopbouw.AllesKlaar, Een.Handeling());
        await geheugen.BewaarAsync(eerste, tweede, Een.Casus(nummer: "C3"), Een.Casus(Een.AnderHuis, nummer: "C4").Afgesloten());
        await using var db = geheugen.Open();
        var overzicht = new Bewaaroverzicht(db);
        Assert.Equal([("C2", new DateOnly(2031, 3, 10)), ("C1", new DateOnly(2031, 3, 12))], (await overzicht.LeesAsync(Een.Huis, 0, 9)).Select(k => (k.Nummer, k.Uiterlijk)));
        Assert.Equal(["C1"], (await overzicht.LeesAsync(Een.Huis, 1, 1)).Select(k => k.Nummer));
        Assert.Equal("C1", (await overzicht.ZoekAsync(Een.Huis, eerste.Id))!.Nummer);
        Assert.Null(await overzicht.ZoekAsync(Een.AnderHuis, eerste.Id));
        Assert.Equal(0, await Wachtend.BewaartermijnVoorbijAsync(db, Een.Huis, new(2031, 3, 10)));
        Assert.Equal(1, await Wachtend.BewaartermijnVoorbijAsync(db, Een.Huis, new(2031, 3, 11)));
        Assert.Equal(2, await Wachtend.BewaartermijnVoorbijAsync(db, Een.Huis, new(2031, 3, 13)));
    }

    [Fact]
    public async Task De_laatste_verlenging_telt()
    {
        eerste.Afgesloten();
        await geheugen.BewaarAsync(eerste);
        foreach (var tot in new DateOnly[] { new(2033, 1, 1), new(2034, 1, 1) })
        {
            await using var db = geheugen.Open();
            var klok = await new Bewaaroverzicht(db).ZoekAsync(Een.Huis, eerste.Id);
            db.Add(new Verlenging(Een.Huis, klok!, tot, "Lopende zaak", Een.Handeling()));
            await db.SaveChangesAsync();
        }

        await using var na = geheugen.Open();
        Assert.Equal(new(2034, 1, 1), (await new Bewaaroverzicht(na).ZoekAsync(Een.Huis, eerste.Id))!.Uiterlijk);
        Assert.Equal(0, await Wachtend.BewaartermijnVoorbijAsync(na, Een.Huis, new(2034, 1, 1)));
        Assert.Equal(2, na.Verlengingen.AsEnumerable().Count());
    }

    [Fact]
    public async Task Een_nummer_leidt_naar_de_ids_die_het_logboek_kent()
    {
        var melding = Een.Melding(nummer: "2026-0001");
        await geheugen.BewaarAsync(melding, eerste);
        await using var db = geheugen.Open();
        var overzicht = new Bewaaroverzicht(db);
        Assert.Equal([melding.Id.Waarde], await overzicht.IdsVanNummerAsync(Een.Huis, "2026-0001"));
        Assert.Equal([eerste.Id.Waarde], await overzicht.IdsVanNummerAsync(Een.Huis, "C1"));
        Assert.Empty(await overzicht.IdsVanNummerAsync(Een.AnderHuis, "C1"));
    }
}
