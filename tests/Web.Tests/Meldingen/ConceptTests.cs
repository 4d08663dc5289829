using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Meldingen;

/// <summary>Half-typed work is kept at every step, for its owner alone.</summary>
public abstract class ConceptTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private Task<int> ConceptenAsync(string van) => ZoekAsync(db => db.Meldconcepten.CountAsync(c => c.EigenaarId == Wereld.Mensen[van]));

    private const string Pad = "/meldingen/melden";
    private const string Versturen = "Melding versturen";

    [Fact]
    public async Task Drie_personen_passen_op_een_pagina_en_wat_getypt_is_komt_morgen_terug()
    {
        using var melder = await AlsAsync("melder");
        var voor = await ConceptenAsync("melder");
        var twee = await (await melder.GaAsync(Pad)).Formulier("Nog een persoon").Vul("Doelgroep", "Jeugd").Vul("Aanleiding", "Ruzie op straat").Vul("Gemeente", "Venlo").Vul("Achternaam", "Conceptmans").Vul("Geboortedatum", "ergens in mei").VerstuurAsync();
        var drie = await twee.Formulier("Nog een persoon").Vul("Achternaam", "Tweede", 2).VerstuurAsync();
        var lijst = await drie.Formulier("Bewaar als concept").Vul("Achternaam", "Derde", 3).VerstuurAsync();
        Assert.Equal("Uw concept is bewaard. Alleen u ziet het.", lijst.Bericht);
        Assert.Contains("Conceptmans", lijst.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await ZoekAsync(db => db.Meldingen.CountAsync(m => m.Aanleiding == "Ruzie op straat")));

        using var later = await AlsAsync("melder");
        var formulier = (await (await later.GaAsync("/meldingen")).KlikAsync("Verder met het concept over Conceptmans")).Formulier(Versturen);
        Assert.Equal(("Ruzie op straat", "Conceptmans", "Tweede", "Derde", "ergens in mei"), (formulier.Waarde("Aanleiding"), formulier.Waarde("Achternaam"), formulier.Waarde("Achternaam", 2), formulier.Waarde("Achternaam", 3), formulier.Waarde("Geboortedatum")));
        formulier.Vul("Geboortedatum", "1990-05-17");
        for (var i = 1; i <= 3; i++)
        {
            formulier.Vul("Rol in de melding", "betrokkene", i).Vink("Ja", "Weet deze persoon", i);
        }

        var ontvangen = await formulier.VerstuurAsync();
        Assert.Empty(ontvangen.Fouten());
        var id = new MeldingId(Guid.Parse(ontvangen.Adres.Segments[^1]));
        Assert.Equal(3, await ZoekAsync(db => db.Meldingen.Where(m => m.Id == id).Select(m => m.Betrokkenen.Count).SingleAsync()));
        Assert.DoesNotContain("Conceptmans", (await later.GaAsync("/meldingen")).Tekst, StringComparison.Ordinal);
        Assert.Equal(voor, await ConceptenAsync("melder"));
    }

    [Fact]
    public async Task Een_persoon_weghalen_bewaart_de_anderen()
    {
        using var bezoeker = await AlsAsync("partnerprofessional");
        var twee = await (await bezoeker.GaAsync(Pad)).Formulier("Nog een persoon").Vul("Achternaam", "Eerste").VerstuurAsync();
        var drie = await twee.Formulier("Nog een persoon").Vul("Achternaam", "Tweede", 2).Vink("Nee", "Weet deze persoon", 2).VerstuurAsync();
        var weg = await drie.Formulier("Persoon 2 weghalen").Vul("Achternaam", "Derde", 3).Vul("Rol in de melding", "getuige", 3).VerstuurAsync();
        var formulier = (await bezoeker.GaAsync(weg.Adres.PathAndQuery)).Formulier(Versturen);
        Assert.Equal(("Eerste", "Derde", "getuige"), (formulier.Waarde("Achternaam"), formulier.Waarde("Achternaam", 2), formulier.Waarde("Rol in de melding", 2)));
    }

    [Fact]
    public async Task Een_pauze_in_het_typen_bewaart_en_een_leeg_formulier_niet()
    {
        using var bezoeker = await AlsAsync("ggz");
        var voor = await ConceptenAsync("ggz");
        var leeg = await BewaarAsync((await bezoeker.GaAsync(Pad)).Formulier(Versturen));
        Assert.Null(leeg.Document.QuerySelector("input[name=Concept]"));
        var bewaard = await BewaarAsync((await bezoeker.GaAsync(Pad)).Formulier(Versturen).Vul("Aanleiding", "Halverwege"));
        var id = bewaard.Document.QuerySelector("input[name=Concept]")!.GetAttribute("value")!;
        Assert.Contains("Concept bewaard", bewaard.Document.Body!.TextContent, StringComparison.Ordinal);
        await BewaarAsync((await bezoeker.GaAsync(Pad)).Formulier(Versturen).Vul("Aanleiding", "Nog verder").Zet("Concept", id));
        Assert.Equal("Nog verder", (await bezoeker.GaAsync($"{Pad}?concept={id}")).Formulier(Versturen).Waarde("Aanleiding"));
        Assert.Equal(voor + 1, await ConceptenAsync("ggz"));
        Assert.Equal(1, await InzagenAsync("ggz", Guid.Parse(id)));
    }

    [Theory]
    [InlineData("politie")]
    [InlineData("ggz")]
    [InlineData("administratie")]
    [InlineData("procesregisseur")]
    [InlineData("ander-regisseur")]
    public async Task Een_ander_ziet_het_concept_niet_kan_het_niet_openen_en_niet_overschrijven(string ander)
    {
        using var melder = await AlsAsync("melder");
        var bewaard = await (await melder.GaAsync(Pad)).Formulier("Bijlage toevoegen").Vul("Aanleiding", "Alleen van mij").Vul("Achternaam", "Geheimpje").Kies("geheim.pdf", Wereld.Pdf).VerstuurAsync();
        Assert.Contains("geheim.pdf", bewaard.Tekst, StringComparison.Ordinal);
        var id = bewaard.Document.QuerySelector("input[name=Concept]")!.GetAttribute("value")!;
        using var bezoeker = await AlsAsync(ander);
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.GaAsync($"{Pad}?concept={id}")).Status);
        Assert.DoesNotContain("Geheimpje", (await bezoeker.GaAsync("/meldingen")).Tekst, StringComparison.Ordinal);
        var gepost = await (await bezoeker.GaAsync(Pad)).Formulier("Nog een persoon").Vul("Aanleiding", "Van een ander").Zet("Concept", id).VerstuurAsync();
        Assert.DoesNotContain("geheim.pdf", gepost.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(id, gepost.Adres.Query, StringComparison.Ordinal);
        var bijlage = await ZoekAsync(db => db.Bijlagen.Where(b => b.ConceptId == Guid.Parse(id)).Select(b => b.Id).SingleAsync());
        await (await bezoeker.GaAsync(Pad)).Formulier("Nog een persoon").Zet("Concept", id).Zet("bijlage", bijlage.ToString()).VerstuurAsync();
        Assert.Equal("Alleen van mij", (await melder.GaAsync($"{Pad}?concept={id}")).Formulier(Versturen).Waarde("Aanleiding"));
        Assert.Equal(1, await ZoekAsync(db => db.Bijlagen.CountAsync(b => b.Id == bijlage)));
    }

    [Fact]
    public async Task Weggooien_is_terug_te_draaien()
    {
        using var bezoeker = await AlsAsync("procesregisseur");
        await (await bezoeker.GaAsync(Pad)).Formulier("Bewaar als concept").Vul("Achternaam", "Twijfelaar").VerstuurAsync();
        var weg = await (await bezoeker.GaAsync("/meldingen")).Formulier("Weggooien: Twijfelaar").VerstuurAsync();
        Assert.Equal("Het concept is weggegooid. Vandaag kunt u het nog terughalen.", weg.Bericht);
        var terug = await weg.Formulier("Terughalen: Twijfelaar").VerstuurAsync();
        Assert.Equal("Het concept is terug.", terug.Bericht);
        Assert.Equal("Twijfelaar", (await terug.KlikAsync("Verder met het concept over Twijfelaar")).Formulier(Versturen).Waarde("Achternaam"));
    }

    private static Task<Pagina> BewaarAsync(Formulier formulier) => formulier.Naar($"{Pad}?handler=Bewaar").VerstuurAsync();
}

public sealed class ConceptOpSqlite(Omgeving<SqliteDatabank> omgeving) : ConceptTests<SqliteDatabank>(omgeving);

public sealed class ConceptOpPostgres(Omgeving<PostgresDatabank> omgeving) : ConceptTests<PostgresDatabank>(omgeving);
