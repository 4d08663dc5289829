using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Triage;

/// <summary>A partner without an account answers one question by a link and a code (besluit 0014).</summary>
public abstract class AntwoordlinkTests<TDatabank>(Omgeving<TDatabank> omgeving) : Antwoordlinkproef<TDatabank>(omgeving)
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
}

public sealed class AntwoordlinkOpSqlite(Omgeving<SqliteDatabank> omgeving) : AntwoordlinkTests<SqliteDatabank>(omgeving);

public sealed class AntwoordlinkOpPostgres(Omgeving<PostgresDatabank> omgeving) : AntwoordlinkTests<PostgresDatabank>(omgeving);
