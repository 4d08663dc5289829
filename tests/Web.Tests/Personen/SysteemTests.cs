using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Personen;
using Partituur.Testhulp;
using Partituur.Web.Pages.Personen;

namespace Partituur.Web.Tests.Personen;

/// <summary>Eis 51, 52, 56: the system around a person, from the side of who may see least.</summary>
public abstract class SysteemTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Drie_generaties_staan_in_beeld_en_in_de_tabel_met_wat_daaruit_volgt()
    {
        var f = await FamilieAsync();
        using var bezoeker = await AlsAsync("procesregisseur");
        var pagina = await (await bezoeker.GaAsync($"/personen/{f.Zoon}")).KlikAsync("Systeem bekijken");
        Assert.Equal("Systeem rond Kees Stam", pagina.Kop);
        Assert.Equal(["Oma Stam", "Mia Stam", "Ron Half", "Kees Stam", "Lot Half"], Mensen(pagina));
        var knopen = pagina.Document.QuerySelectorAll("svg a").Select(a => a.QuerySelector("title")!.TextContent).ToList();
        Assert.Contains("Oma Stam, grootmoeder van Kees Stam (afgeleid), vrouw, geboren 1 januari 1950, Venray", knopen);
        Assert.Contains(knopen, k => k.StartsWith("Lot Half, zus (misschien half) van Kees Stam (afgeleid)", StringComparison.Ordinal));
        Assert.Contains(knopen, k => k.StartsWith("Ron Half, stiefvader van Kees Stam (afgeleid)", StringComparison.Ordinal));
        Assert.Equal(knopen.Count, Mensen(pagina).Count);
        Assert.Contains("grootmoeder van Kees Stam afgeleid, via Mia Stam", Rijen(pagina));
        Assert.DoesNotContain("style=", pagina.Document.QuerySelector(".systeembeeld")!.InnerHtml, StringComparison.Ordinal);

        // Every person in the picture is a link that works.
        foreach (var knoop in pagina.Document.QuerySelectorAll("svg a"))
        {
            Assert.Equal(HttpStatusCode.OK, (await bezoeker.GaAsync(knoop.GetAttribute("href")!)).Status);
        }
    }

    [Fact]
    public async Task Een_deelnemer_van_een_casus_ziet_niets_van_mensen_buiten_die_casus()
    {
        var f = await FamilieAsync("partnerprofessional");
        using var bezoeker = await AlsAsync("partnerprofessional");
        var pagina = await bezoeker.GaAsync($"/personen/{f.Zoon}/systeem?Diepte=4");
        Assert.Equal(["Mia Stam", "Kees Stam"], Mensen(pagina));
        foreach (var naam in new[] { "Oma Stam", "Ron Half", "Lot Half", "stief", "grootmoeder" })
        {
            Assert.DoesNotContain(naam, pagina.Document.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(naam, pagina.Document.QuerySelector(".systeembeeld")!.InnerHtml, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.GaAsync($"/personen/{f.Oma}/systeem")).Status);
        using var elders = await AlsAsync("ggz");
        Assert.Equal(HttpStatusCode.NotFound, (await elders.GaAsync($"/personen/{f.Zoon}/systeem")).Status);
        using var anderHuis = await AlsAsync("ander-regisseur");
        Assert.Equal(HttpStatusCode.NotFound, (await anderHuis.GaAsync($"/personen/{f.Zoon}/systeem")).Status);
        using var melder = await AlsAsync("melder");
        Assert.Equal(HttpStatusCode.Forbidden, (await melder.GaAsync($"/personen/{f.Zoon}/systeem")).Status);
    }

    [Fact]
    public async Task Lezen_en_bewaren_laten_een_spoor_na_met_wie_er_te_zien_was()
    {
        var f = await FamilieAsync();
        using var bezoeker = await AlsAsync("administratie");
        var pad = $"/personen/{f.Zoon}/systeem";
        await bezoeker.GaAsync(pad);
        Assert.Equal(2, await InzagenAsync("administratie", f.Zoon.Waarde));
        Assert.Equal(1, await InzagenAsync("administratie", f.Oma.Waarde));
        await bezoeker.GaAsync(pad + "?handler=Beeld&Jaar=2015");
        Assert.Equal(2, await InzagenAsync("administratie", f.Oma.Waarde));
        foreach (var vorm in new[] { "Svg", "Csv" })
        {
            Assert.Equal(HttpStatusCode.OK, (await bezoeker.GaAsync($"{pad}?handler={vorm}")).Status);
            var (wie, teken) = (Wereld.Mensen["administratie"].Waarde, $"\"{vorm.ToLowerInvariant()}\"");
            var inhoud = await ZoekAsync(db => db.Logregels.Where(l => l.Soort == Logsoort.Inzage && l.Wat == "systeem-uitgevoerd" && l.Wie == wie && l.OnderwerpId == f.Zoon.Waarde && l.Inhoud!.Contains(teken)).Select(l => l.Inhoud).SingleAsync());
            Assert.Contains(vorm.ToLowerInvariant(), inhoud, StringComparison.Ordinal);
            Assert.Contains(f.Oma.ToString(), inhoud, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Een_bestand_bewaren_mag_alleen_het_huis_en_de_triage()
    {
        var f = await FamilieAsync("partnerprofessional");
        foreach (var vorm in new[] { "Svg", "Csv" })
        {
            using var partner = await AlsAsync("partnerprofessional");
            Assert.Equal(HttpStatusCode.Forbidden, (await partner.GaAsync($"/personen/{f.Zoon}/systeem?handler={vorm}")).Status);
            using var triage = await AlsAsync("triagevoorzitter");
            Assert.Equal(HttpStatusCode.OK, (await triage.GaAsync($"/personen/{f.Zoon}/systeem?handler={vorm}")).Status);
        }

        using var bezoeker = await AlsAsync("partnerprofessional");
        Assert.DoesNotContain("Bewaar", (await bezoeker.GaAsync($"/personen/{f.Zoon}/systeem")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Op_een_andere_dag_staat_het_systeem_er_zoals_het_toen_was()
    {
        var f = await FamilieAsync();
        using var bezoeker = await AlsAsync("procesregisseur");
        var toen = await bezoeker.GaAsync($"/personen/{f.Zoon}/systeem?Op=2016-06-01");
        Assert.Contains("Stand op 1 juni 2016", toen.Tekst, StringComparison.Ordinal);

        // Lot was not born yet, and Ron not there yet.
        Assert.Equal(["Oma Stam", "Mia Stam", "Kees Stam"], Mensen(toen));
        var later = await bezoeker.GaAsync($"/personen/{f.Zoon}/systeem?Jaar=2019");
        Assert.Contains("Stand op 31 december 2019", later.Tekst, StringComparison.Ordinal);
        Assert.Contains("Ron Half", Mensen(later));
        Assert.Contains(toen.Document.QuerySelectorAll("input[type=range]"), i => i.GetAttribute("min") == "1950" && i.GetAttribute("max") == "2026");
        await using (var db = Open())
        {
            db.Open(Wereld.Installatie());
            var relatie = await db.Relaties.AsTracking().SingleAsync(r => r.Soort == Relatiesoort.Partner && r.VanId == f.Stief);
            relatie.Beeindig(new DateOnly(2024, 1, 1), Wereld.Installatie());
            await db.SaveChangesAsync();
        }

        var nu = await bezoeker.GaAsync($"/personen/{f.Zoon}/systeem");
        Assert.DoesNotContain("stiefvader", nu.Tekst, StringComparison.Ordinal);
        Assert.Contains("was partner van", nu.Tekst, StringComparison.Ordinal);
        Assert.NotEmpty(nu.Document.QuerySelectorAll(".band--voorbij"));
        Assert.Contains("stiefvader van Kees", (await bezoeker.GaAsync($"/personen/{f.Zoon}/systeem?Op=2023-12-31")).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?Op=2999-01-01", "Kies een dag tot en met vandaag.")]
    [InlineData("?Op=gisteren", "gisteren")]
    [InlineData("?Diepte=99", null)]
    [InlineData("?Diepte=veel&Jaar=x", null)]
    [InlineData("?Jaar=-5", null)]
    public async Task Een_onzinnige_vraag_geeft_een_zin_of_het_beeld_van_vandaag(string vraag, string? zin)
    {
        var f = await FamilieAsync();
        using var bezoeker = await AlsAsync("procesregisseur");
        var pagina = await bezoeker.GaAsync($"/personen/{f.Zoon}/systeem{vraag}");
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains("Stand op 24 november 2026", pagina.Tekst, StringComparison.Ordinal);
        if (zin is not null)
        {
            Assert.Contains(pagina.Fouten(), z => z.Contains(zin, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Een_naam_met_opmaak_of_een_formule_doet_niets_in_beeld_en_bestand()
    {
        var kwaad = await Wereld.EenPersoonAsync("<script>alert(1)</script>", "=cmd|' /C calc'!A0\"");
        var ander = await Wereld.EenPersoonAsync("Jan", "Gewoon");
        await Wereld.EenRelatieAsync(kwaad.Id, new Relatiegegevens(Relatiesoort.Anders, Woorden: "<b>\"baas\"</b>"), ander.Id);
        await Wereld.EenRelatieAsync((await Wereld.EenPersoonAsync(null!, "+31 \u202Eomgekeerd")).Id, Relatiesoort.Vriend, ander.Id);
        using var bezoeker = await AlsAsync("procesregisseur");
        var pagina = await bezoeker.GaAsync($"/personen/{ander.Id}/systeem");
        Assert.Empty(pagina.Document.QuerySelectorAll("main script, main b"));
        var beeld = System.Xml.Linq.XDocument.Parse((await bezoeker.GaAsync($"/personen/{ander.Id}/systeem?handler=Svg")).Document.Source.Text);
        Assert.DoesNotContain(beeld.Descendants(), e => e.Name.LocalName is "script" or "a" or "b");
        var regels = (await bezoeker.GaAsync($"/personen/{ander.Id}/systeem?handler=Csv")).Document.Source.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(regels, r => r.StartsWith("\"'+31", StringComparison.Ordinal));
        Assert.DoesNotContain(regels, r => r.Contains("\"=", StringComparison.Ordinal) || r.Contains("\"+", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Zaken_in_de_familie_staan_per_generatie_en_alleen_wat_men_mag_zien()
    {
        var f = await FamilieAsync("partnerprofessional");
        var oma = await ZoekAsync(db => db.Personen.SingleAsync(p => p.Id == f.Oma));
        var melding = await MeldAsync(oma);
        using var bezoeker = await AlsAsync("procesregisseur");
        var zaken = (await bezoeker.GaAsync($"/personen/{f.Zoon}/systeem")).Document.GetElementById("familiezaken")!.TextContent;
        Assert.Contains(melding, zaken, StringComparison.Ordinal);
        Assert.Contains("Grootouders", zaken, StringComparison.Ordinal);
        Assert.Contains(f.Casus, zaken, StringComparison.Ordinal);
        using var partner = await AlsAsync("partnerprofessional");
        var eigen = (await partner.GaAsync($"/personen/{f.Zoon}/systeem")).Document.GetElementById("familiezaken")!.TextContent;
        Assert.Contains(f.Casus, eigen, StringComparison.Ordinal);
        Assert.DoesNotContain(melding, eigen, StringComparison.Ordinal);
        Assert.DoesNotContain("Grootouders", eigen, StringComparison.Ordinal);
        using var triage = await AlsAsync("triagevoorzitter");
        var gezien = (await triage.GaAsync($"/personen/{f.Zoon}/systeem")).Document.GetElementById("familiezaken")!.TextContent;
        Assert.Contains(melding, gezien, StringComparison.Ordinal);
        Assert.DoesNotContain(f.Casus, gezien, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Samengevoegde_inschrijvingen_zijn_een_mens_in_het_beeld()
    {
        var f = await FamilieAsync();
        var dubbel = await Wereld.EenPersoonAsync("Mia", "Stamm", Geslacht.Vrouw);
        var vriend = await Wereld.EenPersoonAsync("Vera", "Vriendin", Geslacht.Vrouw);
        await Wereld.EenRelatieAsync(dubbel.Id, Relatiesoort.Vriend, vriend.Id);
        await using (var db = Open())
        {
            db.Open(Wereld.Installatie());
            (await db.Personen.AsTracking().SingleAsync(p => p.Id == dubbel.Id)).IsZelfdeAls(await db.Personen.SingleAsync(p => p.Id == f.Moeder));
            await db.SaveChangesAsync();
        }

        using var bezoeker = await AlsAsync("procesregisseur");
        var pagina = await bezoeker.GaAsync($"/personen/{f.Zoon}/systeem");
        Assert.Contains("Vera Vriendin", Mensen(pagina));
        Assert.DoesNotContain("Mia Stamm", Mensen(pagina));
        Assert.Equal("Mia Stam", (await bezoeker.GaAsync($"/personen/{dubbel.Id}/systeem")).Document.QuerySelector("svg .midden .naam")!.TextContent + " Stam");
    }

    [Fact]
    public async Task Meer_mensen_dan_er_passen_wordt_gezegd()
    {
        var midden = await Wereld.EenPersoonAsync("Veel", "Vrienden");
        await using (var db = Open())
        {
            db.Open(Wereld.Installatie());
            for (var i = 0; i < SysteemLezen.MeesteMensen + 5; i++)
            {
                var ander = new Persoon(Wereld.Huis, new($"Kennis{i}", null, "Jo", Geslacht.Onbekend, null, null), Wereld.Installatie());
                db.AddRange(ander, new Relatie(Wereld.Huis, midden.Id, Relatiesoort.Vriend, ander.Id, Wereld.Installatie()));
            }

            await db.SaveChangesAsync();
        }

        using var bezoeker = await AlsAsync("procesregisseur");
        var pagina = await bezoeker.GaAsync($"/personen/{midden.Id}/systeem");
        Assert.Contains("Niet iedereen past in dit beeld", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(SysteemLezen.MeesteMensen, Mensen(pagina).Count);
    }

    private static List<string> Mensen(Testhulp.Pagina pagina) =>
        [.. pagina.Document.QuerySelectorAll("table").First(t => t.TextContent.Contains("Mensen in beeld", StringComparison.Ordinal)).QuerySelectorAll("tbody th").Select(t => t.TextContent.Trim())];

    private static List<string> Rijen(Testhulp.Pagina pagina) =>
        [.. pagina.Document.QuerySelectorAll("table").Last(t => t.TextContent.Contains("Relaties in beeld", StringComparison.Ordinal)).QuerySelectorAll("tbody tr")
            .Select(r => $"{r.Children[1].TextContent.Trim()} {r.Children[2].TextContent.Trim()} {r.Children[4].TextContent.Trim()}")];

    /// <summary>Oma, her daughter Mia with son Kees, and Ron with their child Lot since 2018; a case of Mia and Kees with these participants.</summary>
    private async Task<Familie> FamilieAsync(params string[] deelnemers)
    {
        var melding = await Wereld.EenMeldingAsync();
        var oma = (await Wereld.EenPersoonAsync("Oma", "Stam", Geslacht.Vrouw, new(1950, 1, 1), "Venray")).Id;
        var moeder = (await Wereld.EenPersoonAsync("Mia", "Stam", Geslacht.Vrouw, new(1980, 1, 1), "Venlo")).Id;
        var stief = (await Wereld.EenPersoonAsync("Ron", "Half", Geslacht.Man, new(1981, 1, 1))).Id;
        var zoon = (await Wereld.EenPersoonAsync("Kees", "Stam", Geslacht.Man, new(2010, 1, 1))).Id;
        var half = (await Wereld.EenPersoonAsync("Lot", "Half", Geslacht.Vrouw, new(2019, 1, 1))).Id;
        await Wereld.EenRelatieAsync(oma, Relatiesoort.Ouder, moeder);
        await Wereld.EenRelatieAsync(zoon, Relatiesoort.Kind, moeder);
        await Wereld.EenRelatieAsync(moeder, Relatiesoort.Ouder, half);
        await Wereld.EenRelatieAsync(stief, Relatiesoort.Ouder, half);
        await Wereld.EenRelatieAsync(stief, Relatiesoort.Partner, moeder, new(2018, 1, 1));
        var casus = await Wereld.EenCasusAsync(melding, deelnemers);
        await using var db = Open();
        db.Open(Wereld.Installatie());
        var van = await db.Casussen.AsTracking().SingleAsync(c => c.Id == casus.Id);
        van.Betrek(moeder, "moeder");
        van.Betrek(zoon, "zoon");
        await db.SaveChangesAsync();
        return new(oma, moeder, stief, zoon, half, casus.Nummer);
    }

    private async Task<string> MeldAsync(Persoon over)
    {
        await using var db = Open();
        var handeling = Wereld.Als("melder");
        db.Open(handeling);
        var nieuw = new Kern.Meldingen.NieuweMelding(Wereld.Organisaties["Politie"], Wereld.Doelgroep, new("Venray", null), "Overlast", false, [new(over.Personalia, null, "betrokkene", null, Kern.Meldingen.Informering.Ja, null, null, over.Id)]);
        var melding = await new Kern.Meldingen.MeldingOpnemen(db).VoerUitAsync(nieuw, Wereld.Huis, handeling);
        await db.SaveChangesAsync();
        return melding.Nummer;
    }

    private sealed record Familie(PersoonId Oma, PersoonId Moeder, PersoonId Stief, PersoonId Zoon, PersoonId Half, string Casus);
}

public sealed class SysteemOpSqlite(Omgeving<SqliteDatabank> omgeving) : SysteemTests<SqliteDatabank>(omgeving);

public sealed class SysteemOpPostgres(Omgeving<PostgresDatabank> omgeving) : SysteemTests<PostgresDatabank>(omgeving);
