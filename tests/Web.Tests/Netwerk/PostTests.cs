using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Partituur.Kern.Netwerk;
using Partituur.Testhulp;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Tests.Netwerk;

/// <summary>The outbox: nothing is lost, nothing comes too late, and who keeps the house running sees what became of it (besluit 0014).</summary>
public abstract class PostTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Wat_wacht_wordt_verzonden_en_de_tekst_is_daarna_weg()
    {
        await using var server = new NepMailserver();
        var id = await EenBriefAsync("iemand@partner.voorbeeld");
        Assert.Equal(1, await BezorgAsync(server.Poort));
        Assert.Equal(0, await BezorgAsync(server.Poort));
        var (aan, tekst) = Assert.Single(server.Ontvangen);
        Assert.Contains("iemand@partner.voorbeeld", aan, StringComparison.Ordinal);
        using var bron = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(tekst));
        var mail = await MimeMessage.LoadAsync(bron, TestContext.Current.CancellationToken);
        Assert.Equal("Er staat een vraag voor u klaar van Veiligheidshuis Noord", mail.Subject);
        Assert.Equal("huis@noord.voorbeeld", Assert.Single(mail.From.Mailboxes).Address);
        Assert.Contains("https://partituur.test/antwoord/proef", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal("auto-generated", mail.Headers[HeaderId.AutoSubmitted]);
        var klaar = await LeesAsync(id);
        Assert.Equal((Poststand.Verzonden, 1, null), (klaar.Stand, klaar.Pogingen, klaar.Inhoud));
        Assert.NotNull(klaar.VerzondenOp);
    }

    [Fact]
    public async Task Een_server_die_even_niet_kan_krijgt_de_mail_later_met_steeds_langere_pauzes()
    {
        await using var server = new NepMailserver { AntwoordOpOntvanger = "451 probeer het later" };
        var id = await EenBriefAsync("later@partner.voorbeeld");
        Assert.Equal(0, await BezorgAsync(server.Poort));
        var na = await LeesAsync(id);
        Assert.Equal((Poststand.Wacht, 1, Omgeving.Fabriek.Klok.GetUtcNow().AddMinutes(1)), (na.Stand, na.Pogingen, na.VolgendePoging));
        Assert.Contains("probeer het later", na.LaatsteFout, StringComparison.Ordinal);

        // Not before its time.
        await BezorgAsync(server.Poort);
        Assert.Equal(1, (await LeesAsync(id)).Pogingen);
        Omgeving.Fabriek.Klok.Advance(TimeSpan.FromMinutes(1));
        await BezorgAsync(server.Poort);
        Assert.Equal((2, Omgeving.Fabriek.Klok.GetUtcNow().AddMinutes(4)), ((await LeesAsync(id)).Pogingen, (await LeesAsync(id)).VolgendePoging));
        server.AntwoordOpOntvanger = "250 OK";
        Omgeving.Fabriek.Klok.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(1, await BezorgAsync(server.Poort));
        Assert.Equal(Poststand.Verzonden, (await LeesAsync(id)).Stand);
    }

    [Fact]
    public async Task Een_adres_dat_niet_bestaat_wordt_niet_opnieuw_geprobeerd_en_de_verzender_hoort_het()
    {
        await using var server = new NepMailserver { AntwoordOpOntvanger = "550 onbekend adres" };
        var id = await EenBriefAsync("weg@partner.voorbeeld");
        await BezorgAsync(server.Poort);
        var na = await LeesAsync(id);
        Assert.Equal((Poststand.Mislukt, null), (na.Stand, na.Inhoud));
        using var beheerder = await AlsAsync("beheerder");
        var pagina = await beheerder.GaAsync("/netwerk/post");
        Assert.Contains("onbekend adres", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("weg@partner.voorbeeld", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_server_die_er_niet_is_laat_de_post_wachten_tot_zij_te_oud_is()
    {
        int dicht;
        await using (var server = new NepMailserver())
        {
            dicht = server.Poort;
        }

        var id = await EenBriefAsync("oud@partner.voorbeeld");
        Assert.Equal(0, await BezorgAsync(dicht));
        Assert.Equal(Poststand.Wacht, (await LeesAsync(id)).Stand);
        Omgeving.Fabriek.Klok.Advance(TimeSpan.FromHours(72));
        await BezorgAsync(dicht);
        Assert.Equal((Poststand.Mislukt, null), ((await LeesAsync(id)).Stand, (await LeesAsync(id)).Inhoud));
    }

    [Fact]
    public async Task Zonder_mailserver_wacht_de_post_en_zegt_de_pagina_dat_zonder_de_tekst_te_tonen()
    {
        var id = await EenBriefAsync("wacht@partner.voorbeeld");
        foreach (var wie in new[] { "beheerder", "administratie" })
        {
            using var bezoeker = await AlsAsync(wie);
            var pagina = await bezoeker.GaAsync("/netwerk/post");
            Assert.Contains("De post is niet ingesteld", pagina.Tekst, StringComparison.Ordinal);
            Assert.Contains("wacht@partner.voorbeeld", pagina.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("/antwoord/", pagina.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }

        using var ander = await AlsAsync("ander-administratie");
        Assert.DoesNotContain("wacht@partner.voorbeeld", (await ander.GaAsync("/netwerk/post")).Tekst, StringComparison.Ordinal);
        Assert.Equal(Poststand.Wacht, (await LeesAsync(id)).Stand);
    }

    [Fact]
    public async Task Twee_postbodes_tegelijk_sturen_een_mail_niet_twee_keer()
    {
        await using var server = new NepMailserver();
        var id = await EenBriefAsync("eens@partner.voorbeeld");
        await using var db = Open();
        var zelfde = await db.Post.AsTracking().SingleAsync(p => p.Id == id, TestContext.Current.CancellationToken);
        Assert.Equal(1, await BezorgAsync(server.Poort));

        // The other one had read it before: saving its claim breaks off.
        zelfde.BeginPoging(Omgeving.Fabriek.Klok.GetUtcNow());
        db.Open(Wereld.Installatie());
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(TestContext.Current.CancellationToken));
        Assert.Single(server.Ontvangen);
    }

    [Fact]
    public async Task De_brievenbus_van_de_demonstratie_bestaat_alleen_in_de_demonstratie()
    {
        await EenBriefAsync("demo@partner.voorbeeld");
        using var bezoeker = Omgeving.Fabriek.NieuweBezoeker();
        Assert.Contains("/antwoord/proef", string.Join(' ', (await bezoeker.GaAsync("/demo/post")).Links()), StringComparison.Ordinal);
        await using var echt = Omgeving.Fabriek.WithWebHostBuilder(b => b.UseSetting("Demo", "false"));
        using var buiten = new Bezoeker(echt.Server.CreateHandler(), new Uri("https://partituur.test"));
        Assert.Equal(HttpStatusCode.NotFound, (await buiten.GaAsync("/demo/post")).Status);
    }

    [Fact]
    public async Task De_beheerder_houdt_mail_en_mobiel_van_een_professional_bij()
    {
        var wie = Wereld.Mensen["ggz"];
        using var beheerder = await AlsAsync("beheerder");
        var pagina = await (await beheerder.GaAsync($"/toegang/professionals/{wie}/rollen")).KlikAsync("Mail en mobiel wijzigen");
        var klaar = await pagina.Formulier("Opslaan").Vul("Mailadres", "ggz@partner.voorbeeld").Vul("Mobiel nummer", "+32 470 12 34 56").VerstuurAsync();
        Assert.Equal("Mail en mobiel zijn bijgewerkt.", klaar.Bericht);
        Assert.Contains("+32470123456", klaar.Tekst, StringComparison.Ordinal);
        Assert.True(await DeedAsync("beheerder", "professional-bereik-gewijzigd", wie.Waarde));
        await WordtGeweigerdAsync("beheerder", $"/toegang/professionals/{wie}/bereik", "Opslaan", f => f.Vul("Mobiel nummer", "12"), "Mobiel nummer", "Dit is geen mobiel nummer.", HttpStatusCode.Conflict);
        using var klant = await ApiAlsAsync("beheerder");
        var gelezen = (await klant.HaalAsync($"professionals/{wie}/bereik")).Gelukt();
        Assert.Equal("ggz@partner.voorbeeld", gelezen["email"].GetString());
        (await klant.ZetAsync($"professionals/{wie}/bereik", new { email = "nieuw@partner.voorbeeld" }, "0")).Geeft(HttpStatusCode.Conflict, "ondertussen-gewijzigd");
        (await klant.ZetAsync($"professionals/{wie}/bereik", new { email = "nieuw@partner.voorbeeld" }, gelezen["versie"].GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture))).Gelukt();
        Assert.Equal(("nieuw@partner.voorbeeld", null), await ZoekAsync(db => db.Professionals.Where(p => p.Id == wie).Select(p => new ValueTuple<string?, string?>(p.Email, p.Mobiel)).SingleAsync()));
    }

    private async Task<Guid> EenBriefAsync(string aan)
    {
        await using var db = Open();
        var handeling = Wereld.Als("administratie");
        db.Open(handeling);

        // One mail at a time: what other tests left does not go along.
        (await db.Post.AsTracking().Where(p => p.Stand == Poststand.Wacht).ToListAsync(TestContext.Current.CancellationToken)).ForEach(p => p.Vervalt());
        var huis = await db.Huizen.SingleAsync(h => h.Id == Wereld.Huis, TestContext.Current.CancellationToken);
        var tot = handeling.Op.AddHours(72);
        var post = new Postbericht(huis.Id, aan, Brief.ErStaatEenVraag(huis, new Uri("https://partituur.test/antwoord/proef"), tot), tot, handeling);
        db.Add(post);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return post.Id;
    }

    private async Task<int> BezorgAsync(int poort)
    {
        await using var db = Open();
        return await new Postbezorging(db, new("127.0.0.1", poort, "huis@noord.voorbeeld", null, null, null), Omgeving.Fabriek.Klok).BezorgAsync(TestContext.Current.CancellationToken);
    }

    private Task<Postbericht> LeesAsync(Guid id) => ZoekAsync(db => db.Post.AsNoTracking().SingleAsync(p => p.Id == id));
}

public sealed class PostOpSqlite(Omgeving<SqliteDatabank> omgeving) : PostTests<SqliteDatabank>(omgeving);

public sealed class PostOpPostgres(Omgeving<PostgresDatabank> omgeving) : PostTests<PostgresDatabank>(omgeving);
