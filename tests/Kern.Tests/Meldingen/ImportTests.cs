using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using static Partituur.Kern.Tests.Meldingen.ImportProef;

namespace Partituur.Kern.Tests.Meldingen;

/// <summary>Eis 24, 51: a file of meldingen comes in by the same rules as a melding by hand, once, and only what is right.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly ImportProef proef = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => proef.Dispose();

    [Fact]
    public async Task Rijen_met_een_nummer_zijn_een_melding_met_haar_mensen_en_hun_relatie()
    {
        var import = await proef.LeesInAsync(Rij("A-1", "Bakker"), Rij("A-1", "Bakker", "Kees", "1-1-2011", relatie: "kind"), Rij("A-2", "Visser", "Jo", "2-2-1980"));
        Assert.Equal((ImportStatus.Klaar, 3, 3, 0, 0, 2), (import.Status, import.Gelezen, import.Nieuw, import.Overgeslagen, import.Fout, import.NieuweMeldingen));
        await using var db = proef.Geheugen.Open();
        var melding = await db.Meldingen.AsNoTracking().Include(m => m.Betrokkenen).SingleAsync(m => m.Nummer == "A-1", Stop);
        Assert.Equal((import.Id, Een.Politie, Een.Jeugd, 2, 2026), (melding.ImportId!.Value, melding.MelderOrganisatieId, melding.DoelgroepId, melding.Betrokkenen.Count, melding.Jaar));
        Assert.Equal(new DateOnly(2026, 2, 3), Kern.Logboek.Kalender.DagVan(melding.OntvangenOp));
        Assert.Equal(Relatiesoort.Kind, (await db.Relaties.AsNoTracking().SingleAsync(Stop)).Soort);
        Assert.Equal(new DateOnly(2026, 2, 3), (await db.Personen.AsNoTracking().FirstAsync(p => p.Achternaam == "Visser", Stop)).HuidigAdres!.Van);
    }

    [Fact]
    public async Task Hetzelfde_bestand_twee_keer_geeft_niets_nieuws_ook_zonder_eigen_nummers()
    {
        string[][] rijen = [Rij("A-1", "Bakker"), Rij("2026-0099", "Visser", "Jo", "2-2-1980")];
        await proef.LeesInAsync(rijen);
        var tweede = await proef.LeesInAsync(rijen);
        Assert.Equal((0, 2, 0), (tweede.Nieuw, tweede.Overgeslagen, tweede.NieuweMeldingen));

        // A number in the shape of the house's own is not kept: the house gives its next one.
        await using var db = proef.Geheugen.Open();
        Assert.Equal(["2026-0001", "A-1"], await db.Meldingen.Select(m => m.Nummer).OrderBy(n => n).ToListAsync(Stop));

        var koppen = Koppen[1..];
        string[][] zonder = [Rij(string.Empty, "Smit", "Piet", "3-3-1970")[1..], Rij(string.Empty, "Smit", "Piet", "3-3-1970")[1..]];
        foreach (var (nieuw, bekend) in new[] { (2, 0), (0, 2) })
        {
            var import = await proef.BereidVoorAsync(zonder, koppen);
            await proef.WijzigAsync(import.Id, i => i.Start());
            import = await proef.DraaiAsync(import.Id);
            Assert.Equal((nieuw, bekend), (import.Nieuw, import.Overgeslagen));
        }
    }

    [Fact]
    public async Task Een_melding_die_er_al_op_eigen_nummer_stond_wordt_overgeslagen_en_van_een_ander_niet()
    {
        await proef.Geheugen.BewaarAsync(Een.Melding(nummer: "A-1"));
        var import = await proef.LeesInAsync(Rij("A-1", "Bakker"), Rij("A-1", "Visser", melder: "Jeugdzorg"));
        Assert.Equal((1, 1), (import.Nieuw, import.Overgeslagen));
    }

    [Theory]
    [InlineData("geboortedatum", "31-2-1990", "geen bestaande datum")]
    [InlineData("geboortedatum", "17-5-2030", "ligt in de toekomst")]
    [InlineData("geboortedatum", "17-5-1790", "te ver in het verleden")]
    [InlineData("ontvangen op", "11-3-2026", "ligt in de toekomst")]
    [InlineData("ontvangen op", "", "verplicht en is leeg")]
    [InlineData("melder", "Onbekend BV", "niet in de partnergids")]
    [InlineData("doelgroep", "Bestaat niet", "heeft het huis niet")]
    [InlineData("code rood", "misschien", "Onbekende waarde")]
    [InlineData("bsn", "123456789", "geen geldig burgerservicenummer")]
    [InlineData("achternaam", "", "verplicht en is leeg")]
    [InlineData("achternaam", "=1+1", "een formule is geen gegeven")]
    [InlineData("voornamen", "A\u0001", "stuurtekens")]
    [InlineData("rol", "een veel te lange omschrijving van de rol van iemand", "te lang")]
    [InlineData("informering", "niet gevraagd", "vóór 25 mei 2018")]
    [InlineData("informering", "nee", "waarom deze persoon (nog) niet is geïnformeerd")]
    [InlineData("relatie", "achterneef", "Onbekende waarde")]
    public async Task Een_foute_cel_houdt_haar_melding_buiten_en_de_andere_niet(string kop, string waarde, string zin)
    {
        var fout = Rij("A-1", "Bakker", relatie: "kind");
        fout[Array.IndexOf(Koppen, kop)] = waarde;
        var import = await proef.LeesInAsync(fout, Rij("A-2", "Visser"));
        Assert.Equal((1, 1), (import.Nieuw, import.Fout));
        var regel = (await proef.RegelsAsync(import.Id))[0];
        Assert.Contains(regel.Fouten!, f => f.Zin.Contains(zin, StringComparison.Ordinal));
        Assert.Equal(fout, regel.Cellen);
    }

    [Fact]
    public async Task Een_melding_komt_heel_binnen_of_niet()
    {
        var import = await proef.LeesInAsync(Rij("A-1", "Bakker"), Rij("A-1", "Bakker", "Kees", "31-2-2011"), Rij("A-2", "Visser", "Jo", "2-2-1980"), Rij("A-2", "Visser", "Jo", "2-2-1980"), Rij("A-3", "Smit"), Rij("A-3", "Smit", "Kees", ontvangen: "4-2-2026"));
        Assert.Equal((0, 6), (import.Nieuw, import.Fout));
        var regels = await proef.RegelsAsync(import.Id);
        Assert.Contains("In rij 3 van dezelfde melding", regels[0].Fouten![0].Zin, StringComparison.Ordinal);
        Assert.Contains("staat twee keer in de melding", regels[2].Fouten![0].Zin, StringComparison.Ordinal);
        Assert.Contains("wijkt af van rij 6", regels[5].Fouten![0].Zin, StringComparison.Ordinal);
        await using var db = proef.Geheugen.Open();
        Assert.Equal(0, await db.Personen.CountAsync(Stop));
    }

    [Fact]
    public async Task Een_rij_met_te_weinig_cellen_noemt_alleen_dat()
    {
        var import = await proef.LeesInAsync(Rij("A-1", "Bakker")[..5], Rij("A-2", "Visser"));
        Assert.Equal("Deze rij heeft 5 kolommen; dat moeten er 17 zijn.", Assert.Single((await proef.RegelsAsync(import.Id))[0].Fouten!).Zin);
    }

    [Fact]
    public async Task Wat_binnen_is_staat_niet_meer_in_de_rij_en_wat_wacht_is_niet_leesbaar_opgeslagen()
    {
        var import = await proef.BereidVoorAsync([Rij("A-1", "Bakker", bsn: "999887713"), Rij("A-2", "Fout", geboren: "99-99-9999")]);
        Assert.Equal(0, proef.Geheugen.Tel("SELECT count(*) FROM importregel WHERE cellen LIKE '%Bakker%' OR cellen LIKE '%999887713%'"));
        await proef.WijzigAsync(import.Id, i => i.Start());
        await proef.DraaiAsync(import.Id);
        var regels = await proef.RegelsAsync(import.Id);
        Assert.Equal((true, false), (regels[0].Cellen is null, regels[1].Cellen is null));

        await using var db = proef.Geheugen.Open();
        Assert.Equal(0, await new Importen(db).RuimOpAsync(Een.Nu.AddDays(14), Stop));
        Assert.Equal(1, await new Importen(db).RuimOpAsync(Een.Nu.AddDays(15), Stop));
        Assert.All(await proef.RegelsAsync(import.Id), r => Assert.True(r.Cellen is null && r.Fouten is null));
    }

    [Fact]
    public async Task Wie_bekend_is_wordt_herkend_zoals_bij_een_melding_met_de_hand()
    {
        var bekend = Een.Persoon(bsn: Een.Bsn());
        await proef.Geheugen.BewaarAsync(bekend);
        await proef.LeesInAsync(Rij("A-1", "Bakker", bsn: "999887713"));
        await using var db = proef.Geheugen.Open();
        Assert.Equal(bekend.Id, (await db.Meldingen.Include(m => m.Betrokkenen).SingleAsync(Stop)).Betrokkenen[0].PersoonId);
    }

    [Fact]
    public async Task Wie_stopt_houdt_wat_binnen_is_en_gaat_later_verder()
    {
        var import = await proef.BereidVoorAsync([Rij("A-1", "Bakker")]);
        await Breekt.RegelAsync("import-status", () => proef.WijzigAsync(import.Id, i => i.Stop()));
        await proef.WijzigAsync(import.Id, i => i.Start());
        await proef.WijzigAsync(import.Id, i => i.Stop());
        Assert.Equal(0, (await proef.DraaiAsync(import.Id)).Gedaan);
        await proef.WijzigAsync(import.Id, i => i.Start());
        Assert.Equal((ImportStatus.Klaar, 1), ((await proef.DraaiAsync(import.Id)) is var klaar ? klaar.Status : default, 1));
    }

    [Fact]
    public async Task De_kolommen_worden_geraden_en_per_set_koppen_onthouden()
    {
        var geraden = (await proef.BereidVoorAsync([Rij("A-1", "Bakker")])).Toewijzing!;
        Assert.Equal(Koppen.Length, geraden.Kolommen.Count);
        Assert.Equal("nummer", geraden.Kolommen[Importveld.Meldingnummer]);
        var import = await proef.BereidVoorAsync([Rij("A-1", "Bakker")]);
        var anders = geraden with { Datumvorm = Datumvorm.JaarMaandDag, Kolommen = geraden.Kolommen.Where(k => k.Key != Importveld.Melder).ToDictionary(), Melder = Een.Jeugdzorg };
        await using (var db = proef.Geheugen.Open())
        {
            await new Importen(db).KiesAsync(await db.Importen.FirstAsync(i => i.Id == import.Id, Stop), anders, Een.Handeling(), Stop);
            await db.SaveChangesAsync(Stop);
        }

        string[] omgekeerd = [.. Koppen.Reverse()];
        var later = (await proef.BereidVoorAsync([[.. Rij("A-1", "Bakker").Reverse()]], omgekeerd)).Toewijzing!;
        Assert.Equal((Datumvorm.JaarMaandDag, Een.Jeugdzorg), (later.Datumvorm, later.Melder!.Value));
        Assert.Equal(Datumvorm.DagMaandJaar, (await proef.BereidVoorAsync([Rij("A-1", "Bakker")[1..]], Koppen[1..])).Toewijzing!.Datumvorm);
    }

    [Fact]
    public async Task Zonder_wat_de_wet_of_de_melding_nodig_heeft_start_er_niets()
    {
        string[] koppen = [.. Koppen.Where(k => k != "informering")];
        var import = await proef.BereidVoorAsync([Rij("A-1", "Bakker")[..^1]], koppen);
        await Breekt.RegelAsync("import-zonder-kolommen", () => proef.WijzigAsync(import.Id, i => i.Start()));
        await using var db = proef.Geheugen.Open();
        var zin = await Breekt.RegelAsync("import-zonder-informering", async () => await new Importen(db).KiesAsync(await db.Importen.FirstAsync(i => i.Id == import.Id, Stop), import.Toewijzing!, Een.Handeling(), Stop));
        Assert.Contains("van de melding weet", zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_leeg_of_te_groot_bestand_is_geen_import()
    {
        Breekt.Regel("import-leeg", () => _ = new Import(Een.Huis, "a.csv", Koppen, 0, Een.Handeling()));
        Breekt.Regel("import-te-veel-rijen", () => _ = new Import(Een.Huis, "a.csv", Koppen, 20_001, Een.Handeling()));
    }
}
