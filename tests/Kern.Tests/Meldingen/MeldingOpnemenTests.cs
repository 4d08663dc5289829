using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Meldingen;

/// <summary>Eis 23, 24: every melding with all its people, and the same human once.</summary>
public sealed class MeldingOpnemenTests : IDisposable
{
    private static readonly Personalia Anna = new("Bakker", null, "Anna", Geslacht.Vrouw, new(1990, 5, 17), null);
    private static readonly Adresgegevens Markt = new("Markt", "26", null, "Mook");
    private readonly Geheugen geheugen = new();

    public void Dispose() => geheugen.Dispose();

    [Fact]
    public async Task Een_melding_krijgt_een_nummer_en_haar_mensen_met_hun_relatie()
    {
        await using var db = geheugen.Open();
        var melding = await Neem(db, Gemeld(Anna, Markt), Gemeld(Anna with { Voornamen = "Kees", Geslacht = Geslacht.Man, Geboortedatum = new(2011, 1, 1) }, Markt, Relatiesoort.Kind));
        await db.SaveChangesAsync();
        Assert.Equal(("2026-0001", 2), (melding.Nummer, melding.Betrokkenen.Count));
        var relatie = await db.Relaties.AsNoTracking().SingleAsync();
        Assert.Equal((melding.Betrokkenen[1].PersoonId, Relatiesoort.Kind, melding.Betrokkenen[0].PersoonId), (relatie.VanId, relatie.Soort, relatie.NaarId));
        Assert.Equal("2026-0002", (await Neem(db, Gemeld(Anna with { Achternaam = "Anders" }))).Nummer);
        Assert.Empty(await db.Matchvoorstellen.ToListAsync());
    }

    [Fact]
    public async Task Zonder_mensen_of_met_dezelfde_mens_twee_keer_is_er_geen_melding()
    {
        await using var db = geheugen.Open();
        await Breekt.RegelAsync("melding-zonder-betrokkene", () => Neem(db));
        var zin = await Breekt.RegelAsync("betrokkene-dubbel", () => Neem(db, Gemeld(Anna, Markt), Gemeld(Anna, Markt)));
        Assert.Equal("Anna Bakker staat twee keer in de melding.", zin);
    }

    [Fact]
    public async Task Wie_zeker_bekend_is_wordt_herkend_aangevuld_en_verhuist_mee()
    {
        var bekend = new Persoon(Een.Huis, Anna with { Bsn = Een.Bsn(), Voornamen = null }, Een.Handeling());
        bekend.WoontOp(Markt, new(2020, 1, 1));
        await geheugen.BewaarAsync(bekend);
        await using var db = geheugen.Open();
        var melding = await Neem(db, Gemeld(Anna with { Bsn = Een.Bsn() }, Markt with { Huisnummer = "28" }));
        await db.SaveChangesAsync();
        Assert.Equal((bekend.Id, Zekerheid.ZekerBsn), (melding.Betrokkenen[0].PersoonId, melding.Betrokkenen[0].Zekerheid));
        var terug = await db.Personen.AsNoTracking().Include(p => p.Adressen).SingleAsync();
        Assert.Equal(("Anna", "28"), (terug.Voornamen, terug.HuidigAdres!.Huisnummer));
    }

    [Fact]
    public async Task Wie_erop_lijkt_is_een_nieuw_mens_met_een_voorstel()
    {
        await geheugen.BewaarAsync(Een.Persoon("Bakkers"));
        await using var db = geheugen.Open();
        var melding = await Neem(db, Gemeld(Anna));
        await db.SaveChangesAsync();
        Assert.Equal(Zekerheid.Nieuw, melding.Betrokkenen[0].Zekerheid);
        Assert.Equal(2, await db.Personen.CountAsync());
        Assert.Equal("een naam die erop lijkt en dezelfde geboortedatum", (await db.Matchvoorstellen.SingleAsync()).Reden);
    }

    [Fact]
    public async Task Wie_de_melder_aanwijst_wordt_aangevuld_en_wie_er_niet_is_niet_gevonden()
    {
        var bekend = new Persoon(Een.Huis, Anna with { Voornamen = null }, Een.Handeling());
        await geheugen.BewaarAsync(bekend, Een.Persoon("Kind"));
        await using var db = geheugen.Open();
        var melding = await Neem(db, Gemeld(Anna) with { Bekende = bekend.Id });
        Assert.Equal((bekend.Id, "Anna"), (melding.Betrokkenen[0].PersoonId, (await db.Personen.SingleAsync(p => p.Id == bekend.Id)).Voornamen));
        await Breekt.RegelAsync("persoon-onbekend", () => Neem(db, Gemeld(Anna) with { Bekende = PersoonId.Nieuw() }));
    }

    [Fact]
    public async Task Een_relatie_die_er_al_is_komt_er_niet_nog_eens()
    {
        var kind = Anna with { Voornamen = "Kees", Geslacht = Geslacht.Man, Geboortedatum = new(2011, 1, 1), Bsn = Een.Bsn("999606815") };
        for (var keer = 0; keer < 2; keer++)
        {
            await using var db = geheugen.Open();
            await Neem(db, Gemeld(Anna with { Bsn = Een.Bsn() }), Gemeld(kind, null, Relatiesoort.Kind));
            await db.SaveChangesAsync();
        }

        await using var na = geheugen.Open();
        Assert.Equal(1, await na.Relaties.CountAsync());
        Assert.Equal(2, await na.Personen.CountAsync());
        Assert.Equal(2, await na.Meldingen.CountAsync());
    }

    [Fact]
    public async Task Een_relatie_die_het_register_tegenspreekt_komt_er_niet_bij_en_blijft_in_het_logboek()
    {
        var kind = Anna with { Voornamen = "Kees", Geslacht = Geslacht.Man, Geboortedatum = new(2011, 1, 1), Bsn = Een.Bsn("999606815") };
        foreach (var soort in new[] { Relatiesoort.Kind, Relatiesoort.Ouder, Relatiesoort.BroerOfZus })
        {
            await using var db = geheugen.Open();
            await Neem(db, Gemeld(Anna with { Bsn = Een.Bsn() }), Gemeld(kind, null, soort));
            await db.SaveChangesAsync();
        }

        await using var na = geheugen.Open();
        Assert.Equal(Relatiesoort.Kind, (await na.Relaties.SingleAsync()).Soort);
        Assert.Equal(3, await na.Meldingen.CountAsync());
        Assert.Equal(2, await na.Logregels.CountAsync(l => l.Wat == "relatie-niet-gelegd"));
    }

    private static GemeldePersoon Gemeld(Personalia personalia, Adresgegevens? adres = null, Relatiesoort? relatie = null) => new(personalia, adres, "betrokkene", relatie, Informering.Ja, null, null);

    private static Task<Melding> Neem(Data.PartituurDb db, params GemeldePersoon[] personen) =>
        new MeldingOpnemen(db).VoerUitAsync(new(Een.Politie, Een.Jeugd, new("Venlo", null), "Ruzie", false, personen), Een.Huis, Een.Handeling());
}
