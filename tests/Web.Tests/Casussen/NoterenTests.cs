using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Casussen;

/// <summary>Writing in the journal in peace: a concept that only its writer sees, and a document that whoever reads the entry may read.</summary>
public abstract class NoterenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_half_geschreven_notitie_komt_terug_en_niemand_anders_ziet_haar()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "politie");
        var pad = $"/casussen/{casus.Id}/noteren";
        using var partner = await AlsAsync("partnerprofessional");
        var na = await (await partner.GaAsync(pad)).Formulier("Bewaren als concept").Vul("Notitie", "Sanne vertelde dat zij").Vink("Oordeel", "Is dit een feit").VerstuurAsync();
        Assert.Equal("Uw concept is bewaard. Alleen u ziet het.", na.Bericht);
        Assert.Contains("U hebt een notitie die nog niet af is", na.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Sanne vertelde", na.Document.QuerySelector(".tijdlijn")?.TextContent ?? string.Empty, StringComparison.Ordinal);
        foreach (var ander in new[] { "procesregisseur", "politie", "administratie" })
        {
            using var bezoeker = await AlsAsync(ander);
            Assert.DoesNotContain("nog niet af", (await bezoeker.GaAsync($"/casussen/{casus.Id}")).Tekst, StringComparison.Ordinal);
            Assert.Equal(string.Empty, (await bezoeker.GaAsync(pad)).Formulier("In het journaal zetten").Waarde("Notitie"));
        }

        // It lies encrypted in the database.
        Assert.Equal(1, await ZoekAsync(db => db.Notitieconcepten.CountAsync(c => c.CasusId == casus.Id)));
        using var later = await AlsAsync("partnerprofessional");
        var formulier = (await (await later.GaAsync($"/casussen/{casus.Id}")).KlikAsync("Verder schrijven")).Formulier("In het journaal zetten");
        Assert.Equal("Sanne vertelde dat zij", formulier.Waarde("Notitie"));
        var klaar = await formulier.Vul("Notitie", "Sanne vertelde dat zij rust vindt.").VerstuurAsync();
        Assert.Equal("Uw notitie staat in het journaal.", klaar.Bericht);
        Assert.DoesNotContain("nog niet af", klaar.Tekst, StringComparison.Ordinal);
        Assert.Contains("Sanne vertelde dat zij rust vindt.", klaar.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await ZoekAsync(db => db.Notitieconcepten.CountAsync(c => c.CasusId == casus.Id)));
    }

    [Fact]
    public async Task Een_pauze_in_het_typen_bewaart_en_weggooien_kan()
    {
        var casus = await Wereld.EenCasusAsync();
        var pad = $"/casussen/{casus.Id}/noteren";
        using var regie = await AlsAsync("procesregisseur");
        var leeg = await (await regie.GaAsync(pad)).Formulier("In het journaal zetten").Naar($"{pad}?handler=Bewaar", htmx: true).VerstuurAsync();
        Assert.DoesNotContain("Concept bewaard", leeg.Document.Body!.TextContent, StringComparison.Ordinal);
        var bewaard = await (await regie.GaAsync(pad)).Formulier("In het journaal zetten").Vul("Notitie", "Halverwege").Naar($"{pad}?handler=Bewaar", htmx: true).VerstuurAsync();
        Assert.Contains("Concept bewaard", bewaard.Document.Body!.TextContent, StringComparison.Ordinal);
        var weg = await (await regie.GaAsync(pad)).Formulier("Concept weggooien").VerstuurAsync();
        Assert.Equal("Het concept is weggegooid.", weg.Bericht);
        Assert.Equal(string.Empty, (await regie.GaAsync(pad)).Formulier("In het journaal zetten").Waarde("Notitie"));
    }

    [Fact]
    public async Task Een_document_bij_een_notitie_is_voor_wie_de_notitie_mag_lezen()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "politie");
        var pad = $"/casussen/{casus.Id}/noteren";
        using var regie = await AlsAsync("procesregisseur");
        var formulier = (await regie.GaAsync(pad)).Formulier("In het journaal zetten").Vul("Notitie", "De beschikking.").Vul("Wat voor notitie", "Document of stuk").Vink("Feit", "Is dit een feit").Vink("Alleen procesregie", "Wie mag dit lezen");
        var klaar = await formulier.Kies("beschikking.pdf", Wereld.Pdf).VerstuurAsync();
        Assert.Contains("beschikking.pdf", klaar.Tekst, StringComparison.Ordinal);
        var stuk = await ZoekAsync(db => db.Bijlagen.Where(b => b.Naam == "beschikking.pdf" && db.Journaal.Any(j => j.Id == b.JournaalregelId && j.CasusId == casus.Id)).Select(b => b.Id).SingleAsync());
        var voor = await InzagenAsync("procesregisseur", casus.Id.Waarde);
        using (var antwoord = await regie.RuwAsync($"/casussen/{casus.Id}/stukken/{stuk}"))
        {
            Assert.Equal(Wereld.Pdf, await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }

        Assert.Equal(voor + 1, await InzagenAsync("procesregisseur", casus.Id.Waarde));

        // Only procesregie and the source: a participant finds neither entry nor document, by no case.
        var eigen = await Wereld.EenCasusAsync(null, "partnerprofessional");
        foreach (var gebruiker in new[] { "partnerprofessional", "politie", "ggz", "ander-regisseur" })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            using var api = await ApiAlsAsync(gebruiker);
            foreach (var via in new[] { casus.Id, eigen.Id })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.GaAsync($"/casussen/{via}/stukken/{stuk}")).Status);
                (await api.HaalAsync($"casussen/{via}/stukken/{stuk}")).Geeft(HttpStatusCode.NotFound);
            }
        }

        await WordtGeweigerdAsync("procesregisseur", pad, "In het journaal zetten", f => f.Vul("Notitie", string.Empty).Vink("Feit", "Is dit een feit"), "Notitie", "Vul de notitie in.");
    }

    [Fact]
    public async Task De_API_voegt_een_document_toe_bij_een_eigen_regel()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var (vreemd, _) = await Wereld.EenStukAsync(casus);
        using var partner = await ApiAlsAsync("partnerprofessional");
        var regel = (await partner.MaakAsync($"casussen/{casus.Id}/journaalregels", new { tekst = "Het verslag", soort = "Feit", als = "Stuk" })).Gelukt().Id;
        (await StuurAsync(regel, Wereld.Pdf)).Gelukt();
        (await StuurAsync(regel, Wereld.Pdf)).Geeft(HttpStatusCode.Conflict, "stuk-is-er-al");
        (await StuurAsync(vreemd, Wereld.Pdf)).Geeft(HttpStatusCode.NotFound);
        var tweede = (await partner.MaakAsync($"casussen/{casus.Id}/journaalregels", new { tekst = "Nog een", soort = "Feit" })).Gelukt().Id;
        (await StuurAsync(tweede, "MZ geen pdf"u8.ToArray())).Geeft(HttpStatusCode.Conflict, "bijlage-soort");
        var gemeld = (await partner.HaalAsync($"casussen/{casus.Id}/journaalregels")).Gelukt().Items.Single(j => j.GetProperty("inhoud").GetString() == "Het verslag").GetProperty("stuk");
        Assert.Equal(Wereld.Pdf, await partner.Http.GetByteArrayAsync(new Uri($"/api/v1/casussen/{casus.Id}/stukken/{gemeld.GetProperty("id").GetGuid()}", UriKind.Relative), TestContext.Current.CancellationToken));

        async Task<ApiAntwoord> StuurAsync(Guid bij, byte[] bytes)
        {
            using var inhoud = new ByteArrayContent(bytes);
            inhoud.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            return await ApiKlant.LeesAsync(await partner.Http.PostAsync(new Uri($"/api/v1/casussen/{casus.Id}/journaalregels/{bij}/stuk?naam=verslag.pdf", UriKind.Relative), inhoud, TestContext.Current.CancellationToken));
        }
    }
}

public sealed class NoterenOpSqlite(Omgeving<SqliteDatabank> omgeving) : NoterenTests<SqliteDatabank>(omgeving);

public sealed class NoterenOpPostgres(Omgeving<PostgresDatabank> omgeving) : NoterenTests<PostgresDatabank>(omgeving);
