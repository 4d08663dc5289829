using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;
using Partituur.Testhulp;
using Partituur.Web.Tests.Afspraken;
using Partituur.Web.Tests.Netwerk;

namespace Partituur.Web.Tests.Triage;

/// <summary>A partner without an account answers one question by a link and a code (besluit 0014).</summary>
public abstract partial class AntwoordlinkTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Wie_geen_account_heeft_opent_een_vraag_met_link_en_code_en_antwoordt()
    {
        var melding = await Wereld.EenMeldingAsync(aanleiding: "Geheime aanleiding", achternamen: "Bevraagd");
        var bevraging = await Wereld.EenBevragingAsync(melding, "Jeugdzorg");
        using var administratie = await AlsAsync("administratie");
        var vanaf = await administratie.GaAsync($"/meldingen/{melding.Id}/bevragen");
        var formulier = (await vanaf.KlikAsync("Link zonder account")).Formulier("Link versturen");
        var verstuurd = await formulier.Vink("Iemand anders").Vul("Naam", "Roos van Dam").Vul("Functie", "gedragswetenschapper").Vul("Mailadres", "roos@jeugdzorg.voorbeeld").Vul("Mobiel nummer", "06 1234 5678").VerstuurAsync();
        Assert.Contains("Bel Roos van Dam en geef deze code door", verstuurd.Tekst, StringComparison.Ordinal);
        var roos = await ZoekAsync(db => db.Professionals.SingleAsync(p => db.Antwoordlinks.Any(l => l.BevragingId == bevraging.Id && l.ProfessionalId == p.Id)));
        Assert.Equal((Wereld.Organisaties["Jeugdzorg"], "roos@jeugdzorg.voorbeeld", "+31612345678"), (roos.OrganisatieId, roos.Email, roos.Mobiel));
        var (link, code) = (await LinkAsync(bevraging), Code(verstuurd));

        // Looking uses nothing up: mail programs look too.
        using var gast = Omgeving.Fabriek.NieuweBezoeker();
        await gast.GaAsync(link);
        var open = await gast.GaAsync(link);
        Assert.Equal("Er staat een vraag voor u klaar", open.Kop);
        Assert.DoesNotContain("Bevraagd", open.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Roos", open.Tekst, StringComparison.Ordinal);
        Assert.Equal(Linkstand.Open, (await HuidigAsync(bevraging)).Stand);

        var fout = await open.Formulier("Vraag openen").Vul("Uw code", Anders(code)).VerstuurAsync();
        Assert.Equal("Deze code klopt niet. U kunt het nog 2 keer proberen.", fout.Veldfout("Uw code"));
        var vraag = await fout.Formulier("Vraag openen").Vul("Uw code", $"{code[..3]} {code[3..]}").VerstuurAsync();
        Assert.Equal($"/antwoord/vragen/{bevraging.Id}", vraag.Adres.AbsolutePath);
        Assert.Contains("Jo Bevraagd", vraag.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheime aanleiding", vraag.Tekst, StringComparison.Ordinal);
        Assert.Empty(vraag.Document.QuerySelectorAll("nav, a"));
        Assert.Equal(1, await RegelsAsync(roos.Id, Logsoort.Inzage, "/Triage/Gastantwoord", bevraging.Id.Waarde));

        // The mail again, in the same browser: one goes on.
        Assert.Equal(vraag.Adres, (await gast.GaAsync(link)).Adres);

        var bijdrage = await vraag.Formulier("Bijdrage versturen").Vul("Wat weet u", "Hulp liep vorig jaar.").Vink("Feit", "Is dit een feit").VerstuurAsync();
        Assert.Equal("Dank u wel", bijdrage.Kop);
        Assert.Contains("U kunt dit venster sluiten", bijdrage.Tekst, StringComparison.Ordinal);
        var beantwoord = await ZoekAsync(db => db.Bevragingen.SingleAsync(b => b.Id == bevraging.Id));
        Assert.Equal((Antwoord.Bijdrage, roos.Id, "Hulp liep vorig jaar."), (beantwoord.Antwoord!.Value, beantwoord.BeantwoordDoorId!.Value, beantwoord.Bijdragen.Single().Tekst));
        Assert.Equal(1, await RegelsAsync(roos.Id, Logsoort.Gebeurtenis, "bevraging-beantwoord", bevraging.Id.Waarde));
        Assert.Equal(Linkstand.Beantwoord, (await HuidigAsync(bevraging)).Stand);

        // The session is over with the answer.
        Assert.Equal("/aanmelden", (await gast.GaAsync(vraag.Adres.AbsolutePath)).Adres.AbsolutePath);
    }

    [Fact]
    public async Task De_mail_noemt_niemand_en_niets()
    {
        var melding = await Wereld.EenMeldingAsync(codeRood: true, aanleiding: "Geheime aanleiding", achternamen: "Onnoembaar");
        var bevraging = await Wereld.EenBevragingAsync(melding, "Jeugdzorg");
        await VerstuurAsync(bevraging);
        var post = await ZoekAsync(db => db.Post.OrderByDescending(p => p.Id).FirstAsync());
        var tekst = $"{post.Onderwerp}\n{post.Inhoud}";
        foreach (var verboden in new[] { "Onnoembaar", "Jo ", melding.Nummer, "Geheime", bevraging.Doel, "Jeugdzorg", "Politie", "Roos", "rood", bevraging.Id.ToString(), melding.Id.ToString(), "1990" })
        {
            Assert.DoesNotContain(verboden, tekst, StringComparison.OrdinalIgnoreCase);
        }

        // At rest neither the mail nor the link can be read in the database.
        await using var dief = Kern.Data.Verbinding.Lees(Omgeving.Databank.Verbinding).Maak(Databank.Sleutel, new(new byte[32]));
        dief.KijkAlsInstallatie();
        var dicht = await Assert.ThrowsAnyAsync<Exception>(() => dief.Post.AsNoTracking().Where(p => p.Id == post.Id).ToListAsync(TestContext.Current.CancellationToken));
        Assert.IsAssignableFrom<System.Security.Cryptography.CryptographicException>(dicht.GetBaseException());
        var token = (await LinkAsync(bevraging)).Split('/')[^1];
        Assert.DoesNotContain(token, System.Text.Json.JsonSerializer.Serialize(await HuidigAsync(bevraging)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drie_foute_codes_blokkeren_de_link_en_de_verzender_ziet_het()
    {
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg");
        var (link, code) = await VerstuurAsync(bevraging);
        using var gast = Omgeving.Fabriek.NieuweBezoeker();
        var pagina = await gast.GaAsync(link);
        Assert.Equal("De code heeft zes cijfers.", (await pagina.Formulier("Vraag openen").Vul("Uw code", "12345").VerstuurAsync()).Veldfout("Uw code"));
        for (var keer = 0; keer < 3; keer++)
        {
            pagina = await pagina.Formulier("Vraag openen").Vul("Uw code", Anders(code)).VerstuurAsync();
        }

        Assert.Equal((HttpStatusCode.Gone, "Deze link is geblokkeerd"), (pagina.Status, pagina.Kop));

        // The right code does not help any more, not even by hand.
        var later = await gast.GaAsync(link);
        Assert.Equal("Deze link is geblokkeerd", later.Kop);
        using var verder = Omgeving.Fabriek.NieuweBezoeker();
        var (ander, anderecode) = await VerstuurAsync(await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg"));
        var vorm = (await verder.GaAsync(ander)).Formulier("Vraag openen").Vul("Uw code", code);
        Assert.Equal(HttpStatusCode.BadRequest, (await vorm.VerstuurAsync()).Status);
        Assert.NotEqual(code, anderecode);

        using var administratie = await AlsAsync("administratie");
        Assert.Contains("/triage/antwoordlinks", (await administratie.GaAsync("/")).Links());
        var lijst = await administratie.GaAsync("/triage/antwoordlinks");
        Assert.Contains("Er is drie keer een verkeerde code ingevuld.", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains($"/triage/bevragingen/{bevraging.Id}/link", lijst.Links());
        var gezien = await lijst.Formulier($"Gezien: {Naam(bevraging)}").VerstuurAsync();
        Assert.Equal("Dit staat niet meer op uw werklijst.", gezien.Bericht);
        Assert.NotNull((await HuidigAsync(bevraging)).SignaalGezienOp);
    }

    [Fact]
    public async Task Een_gebruikte_link_opent_niets_meer_ook_niet_voor_wie_hem_doorgestuurd_kreeg()
    {
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(achternamen: "Doorgestuurd"), "Jeugdzorg");
        var (link, code) = await VerstuurAsync(bevraging);
        using var gast = Omgeving.Fabriek.NieuweBezoeker();
        Assert.Contains("Doorgestuurd", (await (await gast.GaAsync(link)).Formulier("Vraag openen").Vul("Uw code", code).VerstuurAsync()).Tekst, StringComparison.Ordinal);
        using var ander = Omgeving.Fabriek.NieuweBezoeker();
        var tweede = await ander.GaAsync(link);
        Assert.Equal((HttpStatusCode.Gone, "Deze link is al gebruikt"), (tweede.Status, tweede.Kop));
        Assert.DoesNotContain("Doorgestuurd", tweede.Tekst, StringComparison.Ordinal);
        Assert.Equal("/aanmelden", (await ander.GaAsync($"/antwoord/vragen/{bevraging.Id}")).Adres.AbsolutePath);
        var nu = await HuidigAsync(bevraging);
        Assert.Equal((Linksignaal.OpnieuwGeopend, null), (nu.Signaal!.Value, nu.SignaalGezienOp));
        Assert.Equal(1, await ZoekAsync(db => db.Logregels.CountAsync(l => l.Wat == "antwoordlink-na-afloop-geopend" && l.OnderwerpId == nu.Id)));

        // Told once, however often it is tried.
        await ander.GaAsync(link);
        Assert.Equal(nu.Versie, (await HuidigAsync(bevraging)).Versie);
    }

    [Fact]
    public async Task Een_verlopen_en_een_ingetrokken_link_zeggen_wat_nu_te_doen_en_de_verzender_hoort_het()
    {
        var (een, twee) = (await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg"), await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "GGZ"));
        var (ingetrokken, _) = await VerstuurAsync(een);
        using var administratie = await AlsAsync("administratie");
        await using (var db = Open())
        {
            db.Open(Wereld.Als("administratie"));
            await new AntwoordlinkVersturen(db).TrekInAsync(await db.Antwoordlinks.SingleAsync(l => l.BevragingId == een.Id));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var brief = await ZoekAsync(db => db.Post.SingleAsync(p => db.Antwoordlinks.Any(l => l.BevragingId == een.Id && l.PostberichtId == p.Id)));
        Assert.Equal((Poststand.Vervallen, null), (brief.Stand, brief.Inhoud));
        using var gast = Omgeving.Fabriek.NieuweBezoeker();
        Assert.Equal("Deze link is ingetrokken", (await gast.GaAsync(ingetrokken)).Kop);
        Assert.Equal(Linksignaal.NaIntrekkenGeopend, (await HuidigAsync(een)).Signaal);

        var (verlopen, code) = await VerstuurAsync(twee);
        var pagina = await gast.GaAsync(verlopen);
        Omgeving.Fabriek.Klok.Advance(TimeSpan.FromHours(72));
        var telaat = await pagina.Formulier("Vraag openen").Vul("Uw code", code).VerstuurAsync();
        Assert.Equal((HttpStatusCode.Gone, "Deze link is verlopen"), (telaat.Status, telaat.Kop));
        Assert.Equal(Linksignaal.NaVerlopenGeopend, (await HuidigAsync(twee)).Signaal);
    }

    [Fact]
    public async Task Wie_te_lang_doet_over_het_antwoord_begint_opnieuw_en_de_verzender_hoort_het()
    {
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg");
        var (link, code) = await VerstuurAsync(bevraging);
        using var gast = Omgeving.Fabriek.NieuweBezoeker();
        var vraag = await (await gast.GaAsync(link)).Formulier("Vraag openen").Vul("Uw code", code).VerstuurAsync();
        Omgeving.Fabriek.Klok.Advance(Antwoordlink.Sessieduur);
        var voorbij = await vraag.Formulier("Bekend, niets bij te dragen").VerstuurAsync();
        Assert.Equal("Uw tijd is voorbij", voorbij.Kop);
        Assert.Null(await ZoekAsync(db => db.Bevragingen.Where(b => b.Id == bevraging.Id).Select(b => b.Antwoord).SingleAsync()));
        await using (var db = Open())
        {
            Assert.True(await new AntwoordlinkVersturen(db).SluitVerlopenAsync(Omgeving.Fabriek.Klok.GetUtcNow(), TestContext.Current.CancellationToken) >= 1);
        }

        Assert.Equal((Linkstand.Verlopen, Linksignaal.NietAfgemaakt), ((await HuidigAsync(bevraging)).Stand, (await HuidigAsync(bevraging)).Signaal!.Value));
    }

    [Fact]
    public async Task Een_gast_opent_niets_anders_dan_zijn_ene_vraag()
    {
        var sleutels = await Alles.MaakAsync(Wereld, Omgeving.Databank);
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg");
        var (link, code) = await VerstuurAsync(bevraging);
        using var gast = Omgeving.Fabriek.NieuweBezoeker();
        var vraag = await (await gast.GaAsync(link)).Formulier("Vraag openen").Vul("Uw code", code).VerstuurAsync();
        Assert.Equal(HttpStatusCode.OK, vraag.Status);
        var token = vraag.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var voor = await ZoekAsync(TelAsync);
        var geprobeerd = 0;
        foreach (var pagina in Eindpunten.Paginas(Omgeving.Fabriek).Where(p => p.Rechten().Count > 0))
        {
            // Also the other open question of its own organisation.
            var pad = pagina.Pad(Guid.NewGuid(), sleutels);
            var verwacht = pad.StartsWith("/antwoord/", StringComparison.Ordinal) ? "/antwoord/afgelopen" : "/aanmelden";
            foreach (var handler in pagina.PostHandlers())
            {
                var post = new HttpRequestMessage(HttpMethod.Post, new Uri(gast.Http.BaseAddress!, $"{pad}?handler={Paginaroute.Handlernaam(handler)}")) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) };
                Assert.Equal((pad, verwacht), (pad, (await gast.StuurAsync(post)).Adres.AbsolutePath));
                geprobeerd++;
                await OpnieuwAlsGastAsync(gast, verwacht, bevraging);
            }

            Assert.Equal((pad, verwacht), (pad, (await gast.GaAsync(pad)).Adres.AbsolutePath));
        }

        foreach (var e in Eindpunten.Alle(Omgeving.Fabriek).Where(e => e.RoutePattern.RawText!.StartsWith("/api/v1", StringComparison.Ordinal) && e.Metadata.GetMetadata<Infrastructuur.RechtAttribute>() is not null))
        {
            var pad = Regex.Replace(e.RoutePattern.RawText!, @"\{(\w+)[^}]*\}", m => sleutels.GetValueOrDefault(m.Groups[1].Value, Guid.NewGuid()).ToString(), RegexOptions.None, TimeSpan.FromSeconds(1));
            Assert.True((await gast.GaAsync(pad)).Status is HttpStatusCode.Unauthorized or HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed, pad);
        }

        Assert.InRange(geprobeerd, 40, 5000);
        Assert.Equal(voor, await ZoekAsync(TelAsync));

        // Without what the test itself did to come in again.
        static Task<int> TelAsync(Kern.Data.PartituurDb db) => db.Logregels.CountAsync(l => l.Soort == Logsoort.Gebeurtenis && !l.Wat.StartsWith("antwoordlink-") && !l.Wat.StartsWith("post-") && !l.Wat.StartsWith("professional-"));
    }

    [Fact]
    public async Task Een_nieuwe_link_trekt_de_vorige_in_en_een_beantwoorde_vraag_heeft_er_geen_nodig()
    {
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg");
        var (oud, _) = await VerstuurAsync(bevraging);
        var wie = await ZoekAsync(db => db.Antwoordlinks.Where(l => l.BevragingId == bevraging.Id).Select(l => l.ProfessionalId).SingleAsync());
        using var administratie = await AlsAsync("administratie");
        var pagina = await administratie.GaAsync($"/triage/bevragingen/{bevraging.Id}/link");
        await pagina.Formulier("Link versturen").Zet("Link.Wie", wie.ToString()).VerstuurAsync();
        using var gast = Omgeving.Fabriek.NieuweBezoeker();
        Assert.Equal("Deze link is ingetrokken", (await gast.GaAsync(oud)).Kop);
        using var partner = await AlsAsync("partnerprofessional");
        await (await partner.GaAsync($"/antwoord/vragen/{bevraging.Id}")).Formulier("Nee, niet bekend bij ons").VerstuurAsync();
        Assert.Contains("Een link is niet meer nodig", (await administratie.GaAsync($"/triage/bevragingen/{bevraging.Id}/link")).Tekst, StringComparison.Ordinal);
        var nieuw = await ZoekAsync(db => db.Post.Where(p => p.Stand == Poststand.Wacht && db.Antwoordlinks.Any(l => l.BevragingId == bevraging.Id && l.PostberichtId == p.Id)).Select(p => p.Inhoud).SingleAsync());
        Assert.Equal("Een antwoord is niet meer nodig", (await gast.GaAsync(Pad(nieuw!))).Kop);
    }

    [Theory]
    [InlineData("Naam", "", "Vul de naam in.", 400)]
    [InlineData("Mailadres", "", "Vul het mailadres in.", 400)]
    [InlineData("Mailadres", "geen adres", "Dit is geen mailadres.", 409)]
    [InlineData("Mailadres", "a@b.nl, c@d.nl", "Dit is geen mailadres.", 409)]
    [InlineData("Mobiel nummer", "", "Vul het mobiele nummer in.", 400)]
    [InlineData("Mobiel nummer", "077 3821234", "Dit is geen mobiel nummer.", 409)]
    public async Task Een_fout_staat_bij_het_veld(string veld, string waarde, string zin, int status)
    {
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg");
        await WordtGeweigerdAsync("administratie", $"/triage/bevragingen/{bevraging.Id}/link", "Link versturen", f => f.Vink("Iemand anders").Vul("Naam", "Roos").Vul("Mailadres", "roos@jeugdzorg.voorbeeld").Vul("Mobiel nummer", "0612345678").Vul(veld, waarde), veld, zin, (HttpStatusCode)status);
    }

    [Fact]
    public async Task Iemand_van_een_andere_organisatie_krijgt_geen_link()
    {
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg");
        await WordtGeweigerdAsync("administratie", $"/triage/bevragingen/{bevraging.Id}/link", "Link versturen", f => f.Zet("Link.Wie", Wereld.Mensen["ggz"].ToString()).Vul("Mailadres", "a@ggz.voorbeeld").Vul("Mobiel nummer", "0612345678"), "Wie krijgt de link?", "Kies iemand uit de lijst.");
    }

    [Fact]
    public async Task Per_persoon_antwoorden_op_een_bekendheidsvraag_kan_op_dezelfde_pagina()
    {
        var melding = await Wereld.EenMeldingAsync(achternamen: ["Eerste", "Tweede"]);
        Bevraging bevraging;
        await using (var db = Open())
        {
            var handeling = Wereld.Als("administratie");
            db.Open(handeling);
            var id = melding.Id;
            bevraging = (await new PartnersBevragen(db).VoerUitAsync(await db.Meldingen.AsTracking().SingleAsync(m => m.Id == id), [Wereld.Organisaties["Jeugdzorg"]], "Kent u deze mensen?", handeling.Dag, handeling, Fase.Bekendheid))[0];
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var (link, code) = await VerstuurAsync(bevraging);
        using var gast = Omgeving.Fabriek.NieuweBezoeker();
        var vraag = await (await gast.GaAsync(link)).Formulier("Vraag openen").Vul("Uw code", code).VerstuurAsync();
        Assert.DoesNotContain("Wij weten iets", vraag.Tekst, StringComparison.Ordinal);
        var half = await vraag.Formulier("Antwoord versturen").Vink("Bekend", "Jo Eerste").VerstuurAsync();
        Assert.Equal((HttpStatusCode.BadRequest, "Kies een antwoord."), (half.Status, half.Veldfout("Jo Tweede")));
        var zonder = await half.Formulier("Antwoord versturen").Vink("Weigering", "Jo Tweede").VerstuurAsync();
        Assert.Equal("Vul de reden van de weigering in.", zonder.Veldfout("Reden van"));
        Assert.Equal("Dank u wel", (await zonder.Formulier("Antwoord versturen").Vul("Reden van", "Beroepsgeheim").VerstuurAsync()).Kop);
        var antwoord = await ZoekAsync(db => db.Bevragingen.SingleAsync(b => b.Id == bevraging.Id));
        Assert.Equal([(melding.Betrokkenen[0].PersoonId, Kennis.Bekend), (melding.Betrokkenen[1].PersoonId, Kennis.Weigering)], antwoord.Bekendheden.OrderBy(b => b.Antwoord).Select(b => (b.PersoonId, b.Antwoord)));
    }

    [Fact]
    public async Task Met_een_smsdienst_gaat_de_code_per_sms_en_ziet_de_verzender_hem_niet()
    {
        await using var dienst = new NepSms();
        await using var fabriek = Omgeving.Fabriek.WithWebHostBuilder(b => b.UseSetting("Sms:Adres", dienst.Adres.ToString()).UseSetting("Sms:Sleutel", "geheime-sleutel"));
        using var administratie = new Bezoeker(fabriek.Server.CreateHandler(), new Uri("https://partituur.test"));
        await administratie.MeldAanAsync("administratie");
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg");
        var verstuurd = await VerstuurAsync(administratie, bevraging);
        Assert.Contains("per sms gestuurd naar het nummer dat eindigt op 78", verstuurd.Tekst, StringComparison.Ordinal);
        Assert.Null(verstuurd.Document.QuerySelector(".code"));
        var (sleutel, naar, tekst) = Assert.Single(dienst.Ontvangen);
        Assert.Equal(("Bearer geheime-sleutel", "+31612345678"), (sleutel, naar));
        var code = Regex.Match(tekst, @"\d{6}", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        using var gast = Omgeving.Fabriek.NieuweBezoeker();
        Assert.Equal("Vraag van het Veiligheidshuis", (await (await gast.GaAsync(await LinkAsync(bevraging))).Formulier("Vraag openen").Vul("Uw code", code).VerstuurAsync()).Kop);

        // A provider that refuses: the code is told by telephone after all.
        dienst.Status = 503;
        var zonder = await VerstuurAsync(administratie, await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "GGZ"));
        Assert.Contains("De sms lukte niet.", zonder.Tekst, StringComparison.Ordinal);
        Assert.Matches(@"^\d{6}$", Code(zonder));
    }

    [Fact]
    public async Task Een_verzonnen_link_zegt_niets()
    {
        using var gast = Omgeving.Fabriek.NieuweBezoeker();
        var pagina = await gast.GaAsync("/antwoord/" + Linkgeheim.Nieuw().Token);
        Assert.Equal((HttpStatusCode.NotFound, "Deze link klopt niet"), (pagina.Status, pagina.Kop));
        Assert.DoesNotContain("Noord", pagina.Tekst, StringComparison.Ordinal);
    }

    /// <summary>The page that says it is over has ended the session; a link of its own brings the guest back.</summary>
    private async Task OpnieuwAlsGastAsync(Bezoeker gast, string waar, Bevraging bevraging)
    {
        if (waar != "/aanmelden")
        {
            var (link, code) = await VerstuurAsync(bevraging);
            await (await gast.GaAsync(link)).Formulier("Vraag openen").Vul("Uw code", code).VerstuurAsync();
        }
    }

    private async Task<(string Link, string Code)> VerstuurAsync(Bevraging bevraging)
    {
        using var administratie = await AlsAsync("administratie");
        var verstuurd = await VerstuurAsync(administratie, bevraging);
        return (await LinkAsync(bevraging), Code(verstuurd));
    }

    private static async Task<Pagina> VerstuurAsync(Bezoeker administratie, Bevraging bevraging)
    {
        var pagina = await administratie.GaAsync($"/triage/bevragingen/{bevraging.Id}/link");
        var verstuurd = await pagina.Formulier("Link versturen").Vink("Iemand anders").Vul("Naam", Naam(bevraging)).Vul("Mailadres", "roos@partner.voorbeeld").Vul("Mobiel nummer", "0612345678").VerstuurAsync();
        Assert.True(verstuurd.Status == HttpStatusCode.OK, verstuurd.Tekst);
        return verstuurd;
    }

    private async Task<string> LinkAsync(Bevraging bevraging)
    {
        var inhoud = await ZoekAsync(db => db.Post.Where(p => db.Antwoordlinks.Any(l => l.BevragingId == bevraging.Id && l.PostberichtId == p.Id)).OrderByDescending(p => p.GemaaktOp).ThenByDescending(p => p.Id).Select(p => p.Inhoud).FirstAsync());
        return Pad(inhoud!);
    }

    private static string Pad(string inhoud) => new Uri(Adres().Match(inhoud).Value).AbsolutePath;

    private Task<Antwoordlink> HuidigAsync(Bevraging bevraging) => ZoekAsync(db => db.Antwoordlinks.Where(l => l.BevragingId == bevraging.Id).OrderByDescending(l => l.Id).FirstAsync());

    private Task<int> RegelsAsync(ProfessionalId wie, Logsoort soort, string wat, Guid onderwerp)
    {
        var (id, wij) = (wie.Waarde, Wereld.Organisaties["Jeugdzorg"].Waarde);
        return ZoekAsync(db => db.Logregels.CountAsync(l => l.Wie == id && l.Organisatie == wij && l.Soort == soort && l.Wat == wat && l.OnderwerpId == onderwerp));
    }

    private static string Naam(Bevraging bevraging) => $"Roos {bevraging.Id.ToString()[^8..]}";

    private static string Code(Pagina pagina) => pagina.Document.QuerySelector(".code")!.TextContent.Trim();

    private static string Anders(string code) => (code[0] == '9' ? '0' : (char)(code[0] + 1)) + code[1..];

    [GeneratedRegex(@"https://\S+", RegexOptions.None, 1000)]
    private static partial Regex Adres();
}

public sealed class AntwoordlinkOpSqlite(Omgeving<SqliteDatabank> omgeving) : AntwoordlinkTests<SqliteDatabank>(omgeving);

public sealed class AntwoordlinkOpPostgres(Omgeving<PostgresDatabank> omgeving) : AntwoordlinkTests<PostgresDatabank>(omgeving);
