using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Personen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Personen;

/// <summary>Eis 52, 53, 66: gezin, groep and gebied; a partner sees whom it may see and not how many others there are.</summary>
public abstract class VerbandenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_gezin_over_gemeentegrenzen_wordt_gemaakt_en_krijgt_leden_die_kunnen_vertrekken()
    {
        var vader = await Wereld.EenPersoonAsync("Piet", "Grenszoeker", woonplaats: "Venlo");
        await Wereld.EenPersoonAsync("Els", "Grenszoeker", woonplaats: "Merselo");
        using var bezoeker = await AlsAsync("administratie");
        var verband = await (await bezoeker.GaAsync("/personen/verbanden/nieuw")).Formulier("Verband maken").Vink("Gezin").Vul("Naam", "Gezin Grenszoeker").VerstuurAsync();
        Assert.Equal("Gezin Grenszoeker", verband.Kop);
        var leden = await verband.KlikAsync("Leden bijwerken");
        foreach (var naam in new[] { "Piet Grenszoeker", "Els Grenszoeker" })
        {
            leden = await (await leden.Formulier("Zoeken").Vul("Zoek een persoon", "grenszoeker").VerstuurAsync()).Formulier("Persoon toevoegen").Vink(naam).Vul("Rol", "ouder").VerstuurAsync();
            Assert.Equal($"{naam} hoort er nu bij.", leden.Bericht);
        }

        var pad = leden.Adres.AbsolutePath;
        var gelezen = await bezoeker.GaAsync(pad.Replace("/leden", string.Empty, StringComparison.Ordinal));
        Assert.Contains("Venlo", gelezen.Tekst, StringComparison.Ordinal);
        Assert.Contains("Merselo", gelezen.Tekst, StringComparison.Ordinal);
        leden = await (await bezoeker.GaAsync(pad)).Formulier("Lidmaatschap beëindigen").Vul("Wie?", "Piet").Vul("Tot welke dag?", "2026-01-01").VerstuurAsync();
        Assert.Contains("tot 01-01-2026", leden.Tekst, StringComparison.Ordinal);
        leden = await leden.Formulier("Hoort er nog bij: Piet Grenszoeker").VerstuurAsync();
        Assert.DoesNotContain("tot 01-01-2026", leden.Tekst, StringComparison.Ordinal);
        leden = await leden.Formulier("Lid intrekken").Vul("Wie?", "Els").Vul("Waarom klopt dit niet?", "Andere Els").VerstuurAsync();
        Assert.Contains("ingetrokken: Andere Els", leden.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Els", (await leden.KlikAsync("Terug")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Els", (await (await (await bezoeker.GaAsync(pad)).Formulier("Zet terug: Els Grenszoeker").VerstuurAsync()).KlikAsync("Terug")).Tekst, StringComparison.Ordinal);

        // From the person to the unit and back.
        Assert.Equal("Gezin Grenszoeker", (await (await bezoeker.GaAsync($"/personen/{vader.Id}")).KlikAsync("Gezin Grenszoeker")).Kop);
        var id = Guid.Parse(pad.Split('/')[3]);
        foreach (var wat in new[] { "verband-gemaakt", "verband-lid-opgenomen", "verband-lid-beeindigd", "verband-lid-loopt-door", "verband-lid-ingetrokken", "verband-lid-hersteld" })
        {
            Assert.True(await DeedAsync("administratie", wat, id), wat);
        }
    }

    [Fact]
    public async Task Een_deelnemer_ziet_van_een_verband_alleen_mensen_van_zijn_casus_en_geen_aantal()
    {
        var melding = await Wereld.EenMeldingAsync(achternamen: "Binnen");
        await Wereld.EenCasusAsync(melding, "partnerprofessional");
        var binnen = melding.Betrokkenen[0].PersoonId;
        var buiten = new[] { await Wereld.EenPersoonAsync("Ab", "Verborgen"), await Wereld.EenPersoonAsync("Bep", "Verborgen") };
        var verband = await Wereld.EenVerbandAsync("Groep Binnenstad", [binnen, .. buiten.Select(b => b.Id)]);
        var ander = await Wereld.EenVerbandAsync("Groep Verborgen", buiten[0].Id);
        using var partner = await AlsAsync("partnerprofessional");
        var lijst = await partner.GaAsync("/personen/verbanden");
        Assert.Contains("Groep Binnenstad", lijst.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Verborgen", lijst.Tekst, StringComparison.Ordinal);
        var pagina = await lijst.KlikAsync("Groep Binnenstad");
        Assert.Single(pagina.Document.QuerySelectorAll("tbody tr"));
        Assert.Contains("Binnen", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Verborgen", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b[23]\b", string.Concat(pagina.Document.QuerySelectorAll("h1, caption, h2, .labels").Select(e => e.TextContent)));
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GaAsync($"/personen/verbanden/{ander.Id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.GaAsync($"/personen/verbanden/{verband.Id}/leden")).Status);
        foreach (var gebruiker in new[] { "ggz", "ander-administratie" })
        {
            using var elders = await AlsAsync(gebruiker);
            Assert.Equal(HttpStatusCode.NotFound, (await elders.GaAsync($"/personen/verbanden/{verband.Id}")).Status);
        }

        using var triage = await AlsAsync("triagevoorzitter");
        Assert.Equal(3, (await triage.GaAsync($"/personen/verbanden/{verband.Id}")).Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(HttpStatusCode.Forbidden, (await triage.GaAsync($"/personen/verbanden/{verband.Id}/bijwerken")).Status);
    }

    [Fact]
    public async Task Een_gebied_heeft_een_plek_en_kan_eindigen_en_weer_doorlopen()
    {
        await WordtGeweigerdAsync("procesregisseur", "/personen/verbanden/nieuw", "Verband maken", f => f.Vink("Gebied").Vul("Naam", "Kanaalbuurt"), "Plek", "Vul om welke plek het gaat in.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", "/personen/verbanden/nieuw", "Verband maken", f => f.Vul("Naam", "Kanaalbuurt"), "Soort", "Kies de soort.");
        await WordtGeweigerdAsync("procesregisseur", "/personen/verbanden/nieuw", "Verband maken", f => f.Vink("Groep").Vul("Naam", "Groep").Vul("Sinds", "2999-01-01"), "Sinds", "tot en met vandaag", HttpStatusCode.Conflict);
        using var bezoeker = await AlsAsync("procesregisseur");
        var gebied = await (await bezoeker.GaAsync("/personen/verbanden/nieuw")).Formulier("Verband maken").Vink("Gebied").Vul("Naam", "Kanaalbuurt").Vul("Plek", "Kanaalweg 100 tot 140").VerstuurAsync();
        Assert.Contains("Een gebied hoeft geen leden te hebben.", gebied.Tekst, StringComparison.Ordinal);
        var bijwerken = await gebied.KlikAsync("Naam of einde bijwerken");
        bijwerken = await bijwerken.Formulier("Wijziging opslaan").Vul("Naam", "Kanaalbuurt Oost").VerstuurAsync();
        Assert.Equal("Kanaalbuurt Oost bijwerken", bijwerken.Kop);
        var beeindigd = await bijwerken.Formulier("Verband beëindigen").Vul("Tot welke dag?", "2026-11-01").VerstuurAsync();
        Assert.Contains("1 november 2026", beeindigd.Tekst, StringComparison.Ordinal);
        await beeindigd.Formulier("Laat het weer doorlopen").VerstuurAsync();
        Assert.Null(await ZoekAsync(db => db.Verbanden.Where(v => v.Naam == "Kanaalbuurt Oost").Select(v => v.Tot).SingleAsync()));
    }
}

public sealed class VerbandenOpSqlite(Omgeving<SqliteDatabank> omgeving) : VerbandenTests<SqliteDatabank>(omgeving);

public sealed class VerbandenOpPostgres(Omgeving<PostgresDatabank> omgeving) : VerbandenTests<PostgresDatabank>(omgeving);
