using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Meldingen;

/// <summary>Files with a melding: the right kinds, scanned, and only for who may read the melding.</summary>
public abstract class BijlagenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private const string Pad = "/meldingen/melden";
    private const string Knop = "Melding versturen";

    [Fact]
    public async Task Een_bijlage_gaat_mee_met_de_melding_en_is_als_bestand_op_te_halen()
    {
        using var melder = await AlsAsync("melder");
        var met = await Ingevuld((await melder.GaAsync(Pad)).Formulier("Bijlage toevoegen"), "Metbrief").Kies("brief van school.docx", Wereld.Docx).VerstuurAsync();
        Assert.Contains("brief van school.docx (1 kB, niet gecontroleerd)", met.Tekst, StringComparison.Ordinal);
        var melding = await met.Formulier(Knop).Kies("nog een.pdf", Wereld.Pdf).VerstuurAsync();
        Assert.Empty(melding.Fouten());
        Assert.Contains("niet op virussen gecontroleerd", melding.Tekst, StringComparison.Ordinal);
        var pad = melding.Links().First(l => l.Contains("/bijlagen/", StringComparison.Ordinal));
        var voor = await InzagenAsync("melder", Id(melding).Waarde);
        var bestand = await HaalAsync(melder, pad);
        Assert.Equal(("attachment", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "nosniff"), (bestand.Wijze, bestand.Soort, bestand.Koppen["X-Content-Type-Options"]));
        Assert.Contains("brief van school.docx", bestand.Naam, StringComparison.Ordinal);
        Assert.Equal(SHA256.HashData(Wereld.Docx), SHA256.HashData(bestand.Bytes));
        Assert.Equal(voor + 1, await InzagenAsync("melder", Id(melding).Waarde));
        Assert.Equal(2, await ZoekAsync(db => db.Bijlagen.CountAsync(b => b.MeldingId == Id(melding))));
    }

    [Theory]
    [InlineData("MZ programma", "brief.pdf", "Dit soort bestand kan niet mee. Kies een pdf, een foto (png of jpeg) of een Word-bestand (docx).")]
    [InlineData("", "leeg.pdf", "Dit bestand is leeg.")]
    public async Task Een_bestand_dat_niet_mag_staat_bij_het_veld_en_de_rest_blijft_staan(string inhoud, string naam, string zin)
    {
        await WordtGeweigerdAsync("melder", Pad, Knop, f => Ingevuld(f, "Fout").Kies(naam, Encoding.ASCII.GetBytes(inhoud)), "Bestand", zin, HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("melder", Pad, "Nog een persoon", f => Ingevuld(f, "Fout").Kies(naam, Encoding.ASCII.GetBytes(inhoud)), "Bestand", zin, HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Te_groot_staat_bij_het_veld_en_geen_bestand_ook()
    {
        var groot = new byte[Bestandskeuring.MeesteBytes + 1];
        Wereld.Pdf.CopyTo(groot, 0);
        await WordtGeweigerdAsync("melder", Pad, Knop, f => Ingevuld(f, "Groot").Kies("groot.pdf", groot), "Bestand", "Dit bestand is groter dan 25 MB.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("melder", Pad, "Bijlage toevoegen", f => Ingevuld(f, "Niets"), "Bestand", "Kies eerst een bestand.");
        var melding = await Wereld.EenMeldingAsync();
        await WordtGeweigerdAsync("melder", $"/meldingen/{melding.Id}/bijlagen", "Toevoegen", _ => { }, "Bestand", "Kies eerst een bestand.");
    }

    [Fact]
    public async Task Een_andere_partner_en_een_ander_huis_vinden_de_bijlage_op_geen_enkele_weg()
    {
        var melding = await Wereld.EenMeldingAsync();
        var eigen = await Wereld.EenMeldingAsync(melder: "GGZ");
        var bijlage = await Wereld.EenBijlageAsync(melding);
        foreach (var gebruiker in new[] { "ggz", "zonderconvenant", "ander-regisseur", "ander-administratie" })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            using var api = await ApiAlsAsync(gebruiker);
            foreach (var via in new[] { melding.Id, eigen.Id })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.GaAsync($"/meldingen/{via}/bijlagen/{bijlage}")).Status);
                (await api.HaalAsync($"meldingen/{via}/bijlagen/{bijlage}")).Geeft(HttpStatusCode.NotFound);
                Assert.Equal(HttpStatusCode.NotFound, (await api.HaalWegAsync($"meldingen/{via}/bijlagen/{bijlage}")).Status);
            }
        }

        using var beheerder = await AlsAsync("beheerder");
        Assert.Equal(HttpStatusCode.Forbidden, (await beheerder.GaAsync($"/meldingen/{melding.Id}/bijlagen/{bijlage}")).Status);
        using var huis = await AlsAsync("procesregisseur");
        Assert.Equal(HttpStatusCode.OK, (await huis.GaAsync($"/meldingen/{melding.Id}/bijlagen/{bijlage}")).Status);
    }

    [Fact]
    public async Task Wie_de_melding_alleen_oppakt_leest_de_bijlage_en_voegt_er_geen_toe()
    {
        var melding = await Wereld.EenMeldingAsync();
        var bijlage = await Wereld.EenBijlageAsync(melding);
        await Wereld.EenTerugkoppelingAsync(melding);
        using var ggz = await AlsAsync("ggz");
        Assert.Equal(HttpStatusCode.OK, (await ggz.GaAsync($"/meldingen/{melding.Id}/bijlagen/{bijlage}")).Status);
        Assert.Empty((await ggz.GaAsync($"/meldingen/{melding.Id}/bijlagen")).Document.QuerySelectorAll("main form"));
        using var api = await ApiAlsAsync("ggz");
        (await api.HaalWegAsync($"meldingen/{melding.Id}/bijlagen/{bijlage}")).Geeft(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Later_toevoegen_en_weghalen_blijft_in_het_logboek()
    {
        var melding = await Wereld.EenMeldingAsync();
        using var administratie = await AlsAsync("administratie");
        var pagina = await (await administratie.GaAsync($"/meldingen/{melding.Id}/bijlagen")).Formulier("Toevoegen").Kies("brief.pdf", Wereld.Pdf).VerstuurAsync();
        Assert.Equal("De bijlage is toegevoegd.", pagina.Bericht);
        var id = await ZoekAsync(db => db.Bijlagen.Where(b => b.MeldingId == melding.Id).Select(b => b.Id).SingleAsync());
        await pagina.Formulier("Weghalen: brief.pdf").VerstuurAsync();
        Assert.True(await DeedAsync("administratie", "bijlage-verwijderd", id));
        Assert.Equal((0, 0), (await ZoekAsync(db => db.Bijlagen.CountAsync(b => b.Id == id)), await ZoekAsync(db => db.Set<Bijlageinhoud>().CountAsync(b => b.BijlageId == id))));
    }

    [Fact]
    public async Task De_virusscanner_laat_door_houdt_tegen_en_moet_bereikbaar_zijn()
    {
        var instellingen = Omgeving.Fabriek.Services.GetRequiredService<IConfiguration>();
        string weg;
        try
        {
            await using (var clamd = new Nepclamd())
            {
                (instellingen["Virusscan:Adres"], weg) = (clamd.Adres, clamd.Adres);
                using var melder = await AlsAsync("melder");
                byte[] groot = [.. Wereld.Pdf, .. new byte[200_000]];
                var goed = await Ingevuld((await melder.GaAsync(Pad)).Formulier(Knop), "Schoon").Kies("schoon.pdf", groot).VerstuurAsync();
                Assert.Empty(goed.Fouten());
                Assert.Equal(groot.Length, clamd.Gezien[^1]);
                Assert.DoesNotContain("niet op virussen", goed.Tekst, StringComparison.Ordinal);
                Assert.Equal(Scanuitslag.Schoon, await ZoekAsync(db => db.Bijlagen.Where(b => b.MeldingId == Id(goed)).Select(b => b.Scan).SingleAsync()));

                var besmet = await Ingevuld((await melder.GaAsync(Pad)).Formulier(Knop), "Besmet").Kies("besmet.pdf", [.. Wereld.Pdf, .. "EICAR"u8]).VerstuurAsync();
                Assert.Equal(HttpStatusCode.Conflict, besmet.Status);
                Assert.StartsWith("In dit bestand is een virus gevonden.", besmet.Veldfout("Bestand"), StringComparison.Ordinal);
                Assert.Equal("Besmet", besmet.Formulier(Knop).Waarde("Achternaam"));
                Assert.Equal(0, await ZoekAsync(db => db.Personen.CountAsync(p => p.Achternaam == "Besmet")));
                Assert.True(await ZoekAsync(db => db.Logregels.AnyAsync(l => l.Wat == "bijlage-besmet" && l.Soort == Logsoort.Gebeurtenis && l.Inhoud!.Contains("Eicar-Test-Signature"))));
                using var api = await ApiAlsAsync("melder");
                var verstuurd = await StuurAsync(api, $"meldingen/{Id(goed)}/bijlagen?naam=x.pdf", [.. Wereld.Pdf, .. "EICAR"u8]);
                Assert.Equal("bijlage-besmet", verstuurd.Geeft(HttpStatusCode.Conflict).Code);
                await WordtGeweigerdAsync("melder", Pad, Knop, f => Ingevuld(f, "Stuk").Kies("stuk.pdf", [.. Wereld.Pdf, .. "STUK"u8]), "Bestand", "kon niet op virussen worden gecontroleerd", HttpStatusCode.Conflict);
            }

            await WordtGeweigerdAsync("melder", Pad, Knop, f => Ingevuld(f, "Onbereikbaar").Kies("a.pdf", Wereld.Pdf), "Bestand", "kon niet op virussen worden gecontroleerd", HttpStatusCode.Conflict);
            Assert.NotEmpty(weg);
        }
        finally
        {
            instellingen["Virusscan:Adres"] = null;
        }
    }

    [Fact]
    public async Task De_api_neemt_een_bijlage_aan_geeft_haar_terug_en_haalt_haar_weg()
    {
        var melding = await Wereld.EenMeldingAsync();
        using var api = await ApiAlsAsync("melder");
        var gemaakt = (await StuurAsync(api, $"meldingen/{melding.Id}/bijlagen?naam=brief.docx", Wereld.Docx)).Gelukt();
        Assert.Equal("bijlage-soort", (await StuurAsync(api, $"meldingen/{melding.Id}/bijlagen?naam=brief.docx", "niets"u8.ToArray())).Geeft(HttpStatusCode.Conflict).Code);
        Assert.Equal(("brief.docx", "NietGecontroleerd"), (gemaakt["naam"].GetString(), gemaakt["scan"].GetString()));
        Assert.Equal(gemaakt.Id, Assert.Single((await api.HaalAsync($"meldingen/{melding.Id}/bijlagen")).Gelukt().Items).GetProperty("id").GetGuid());
        Assert.Equal(Wereld.Docx, await api.Http.GetByteArrayAsync(new Uri($"/api/v1/meldingen/{melding.Id}/bijlagen/{gemaakt.Id}", UriKind.Relative)));
        (await api.HaalWegAsync($"meldingen/{melding.Id}/bijlagen/{gemaakt.Id}")).Gelukt();
        (await api.HaalAsync($"meldingen/{melding.Id}/bijlagen/{gemaakt.Id}")).Geeft(HttpStatusCode.NotFound);
    }

    private static MeldingId Id(Pagina pagina) => new(Guid.Parse(pagina.Adres.Segments[^1]));

    private static async Task<ApiAntwoord> StuurAsync(ApiKlant api, string pad, byte[] bytes) =>
        await ApiKlant.LeesAsync(await api.Http.PostAsync(new Uri("/api/v1/" + pad, UriKind.Relative), new ByteArrayContent(bytes)));

    private static async Task<(byte[] Bytes, string? Wijze, string? Soort, string Naam, IReadOnlyDictionary<string, string> Koppen)> HaalAsync(Bezoeker bezoeker, string pad)
    {
        using var antwoord = await bezoeker.RuwAsync(pad);
        var kop = antwoord.Content.Headers;
        return (await antwoord.Content.ReadAsByteArrayAsync(), kop.ContentDisposition?.DispositionType, kop.ContentType?.MediaType, kop.ContentDisposition?.FileName ?? string.Empty, antwoord.Headers.ToDictionary(h => h.Key, h => string.Join(", ", h.Value)));
    }

    private static Formulier Ingevuld(Formulier formulier, string achternaam) => formulier.Vul("Doelgroep", "Huiselijk geweld").Vul("Aanleiding", "Ruzie in de flat").Vul("Gemeente", "Venlo")
        .Vul("Achternaam", achternaam).Vul("Rol in de melding", "betrokkene").Vink("Ja", "Weet deze persoon");
}

public sealed class BijlagenOpSqlite(Omgeving<SqliteDatabank> omgeving) : BijlagenTests<SqliteDatabank>(omgeving);

public sealed class BijlagenOpPostgres(Omgeving<PostgresDatabank> omgeving) : BijlagenTests<PostgresDatabank>(omgeving);
