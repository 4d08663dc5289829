using System.Net;
using System.Net.ServerSentEvents;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Overleggen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Overleggen;

/// <summary>A meeting that is held: the cockpit, everybody's own screen, attendance (eis 10, 19, 70–75).</summary>
public abstract class VergaderingTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_overleg_van_klaarzetten_tot_inzet()
    {
        var (een, twee) = (await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz"), await Wereld.EenCasusAsync(null, "partnerprofessional"));
        var overleg = await Wereld.EenOverlegAsync(een, twee);
        using var administratie = await ApiAlsAsync("administratie");
        (await administratie.ZetAsync($"overleggen/{overleg.Id}/agenda", new { punten = new[] { een, twee }.Select(c => new { casus = c.Id.Waarde, minuten = 6 }), versie = 1 })).Gelukt();
        using var voorzitter = await AlsAsync("triagevoorzitter");
        var klaarzetten = await (await voorzitter.GaAsync($"/overleggen/{overleg.Id}")).KlikAsync("Naar de cockpit");
        var cockpit = await klaarzetten.Formulier("Klaarzetten").VerstuurAsync();
        Assert.Equal("Het overleg staat klaar. Controleer wie er komt.", cockpit.Bericht);
        var id = Guid.Parse(cockpit.Adres.Segments[^1]);
        Assert.True(await DeedAsync("triagevoorzitter", "vergadering-klaargezet", id));

        // Ready once: the second time one comes in the cockpit.
        Assert.Equal(cockpit.Adres.AbsolutePath, (await voorzitter.GaAsync($"/overleggen/{overleg.Id}/klaarzetten")).Adres.AbsolutePath);
        using var partner = await AlsAsync("partnerprofessional");
        Assert.Contains($"/overleggen/meevolgen/{id}", (await partner.GaAsync("/overleggen/meevolgen")).Links());
        var volgen = await partner.GaAsync($"/overleggen/meevolgen/{id}");
        volgen = await volgen.Formulier("Meedoen").Vink("Ik ben het eens").Vink("Via video").VerstuurAsync();
        Assert.Equal("U doet mee.", volgen.Bericht);

        cockpit = await (await voorzitter.GaAsync(cockpit.Adres.AbsolutePath)).Formulier("Overleg beginnen").VerstuurAsync();
        Assert.Contains($"Punt 1 van 2: casus {een.Nummer}", cockpit.Tekst, StringComparison.Ordinal);
        cockpit = await cockpit.Formulier("Vastleggen").Vul("Besluit", "Jeugdzorg gaat langs.").Vul("Actie", "Bel de school").Vul("Wie doet het?", "partner").Vul("Uiterlijk", "vr").VerstuurAsync();
        Assert.Equal("Het besluit en de actie zijn vastgelegd.", cockpit.Bericht);
        volgen = await partner.GaAsync(volgen.Adres.AbsolutePath);
        Assert.Contains("Jeugdzorg gaat langs.", volgen.Tekst, StringComparison.Ordinal);
        Assert.Contains("Bel de school: Test partnerprofessional", volgen.Tekst, StringComparison.Ordinal);
        Assert.True(await InzagenAsync("partnerprofessional", id) > 0);
        Assert.True(await InzagenAsync("partnerprofessional", een.Id.Waarde) > 0);
        volgen = await volgen.Formulier("Toevoegen").Vink("Wij zien dit anders").Vul("Wat wilt u zeggen?", "Wij vinden een huisbezoek te vroeg.").VerstuurAsync();
        Assert.Contains("Wij vinden een huisbezoek te vroeg.", volgen.Tekst, StringComparison.Ordinal);
        Assert.Contains("Andere mening van Jeugdzorg", (await partner.GaAsync($"/casussen/{een.Id}")).Tekst, StringComparison.Ordinal);

        Omgeving.Fabriek.Klok.Advance(TimeSpan.FromMinutes(20));
        cockpit = await voorzitter.GaAsync(cockpit.Adres.AbsolutePath);
        Assert.Contains("over de tijd", cockpit.Tekst, StringComparison.Ordinal);
        cockpit = await cockpit.Formulier("Vastleggen en volgende").VerstuurAsync();
        Assert.Contains($"Punt 2 van 2: casus {twee.Nummer}", cockpit.Tekst, StringComparison.Ordinal);
        cockpit = await cockpit.Formulier("Vastleggen en klaar").Vul("Besluit", "Afwachten.").VerstuurAsync();
        await cockpit.Formulier("Overleg sluiten").VerstuurAsync();
        var (uren, aanwezig) = await ZoekAsync(async db => (
            await db.Inzet.Where(i => i.BronId == id).ToDictionaryAsync(i => i.OrganisatieId, i => i.Kwartieren),
            await db.Overleggen.Where(o => o.Id == overleg.Id).SelectMany(o => o.Aanwezigen).ToDictionaryAsync(a => a.OrganisatieId, a => a.WasErBij)));
        Assert.Equal(2, uren[Wereld.Organisaties["Jeugdzorg"]]);
        Assert.True(aanwezig[Wereld.Organisaties["Jeugdzorg"]]);
        Assert.False(aanwezig[Wereld.Organisaties["GGZ"]]);

        // Corrected afterwards: the inzet moves along.
        var verbeteren = await (await voorzitter.GaAsync($"/overleggen/aanwezigheid/{id}")).KlikAsync("Verbeteren: Test partnerprofessional");
        await verbeteren.Formulier("Verbetering opslaan").Ontvink("1. ").VerstuurAsync();
        Assert.Equal(1, await ZoekAsync(db => db.Inzet.Where(i => i.BronId == id && i.OrganisatieId == Wereld.Organisaties["Jeugdzorg"]).Select(i => i.Kwartieren).SingleAsync()));
        Assert.Contains("is gesloten", (await partner.GaAsync(volgen.Adres.AbsolutePath)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_buiten_de_kring_zit_ziet_dat_het_gesloten_is_en_verder_niets()
    {
        var (een, twee) = (await Wereld.EenCasusAsync(null, "partnerprofessional"), await Wereld.EenCasusAsync(null, "ggz"));
        var v = await Wereld.EenVergaderingAsync([een], [twee], vanafDeelTwee: "politie");
        var pad = $"/overleggen/meevolgen/{v.Id}";
        using var ggz = await AlsAsync("ggz");
        using var politie = await AlsAsync("politie");
        using var voorzitter = await AlsAsync("triagevoorzitter");
        using var niemand = await AlsAsync("melder");
        foreach (var buiten in new[] { ggz, politie })
        {
            foreach (var deel in new[] { pad, $"{pad}?handler=Stand", $"{pad}?handler=Formulier" })
            {
                var pagina = await buiten.GaAsync(deel);
                Assert.Equal(HttpStatusCode.OK, pagina.Status);
                Assert.DoesNotContain(een.Nummer, pagina.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
                Assert.DoesNotContain(een.Id.ToString(), pagina.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
            }

            Assert.Contains("Dit punt is voor u gesloten.", (await buiten.GaAsync(pad)).Tekst, StringComparison.Ordinal);
        }

        Assert.Equal(0, await InzagenAsync("ggz", een.Id.Waarde));
        Assert.Equal(HttpStatusCode.Forbidden, (await niemand.GaAsync(pad)).Status);
        using var api = await ApiAlsAsync("ggz");
        (await api.MaakAsync($"vergaderingen/{v.Id}/inbreng", new { casus = een.Id.Waarde, tekst = "Toch iets" })).Geeft(HttpStatusCode.Conflict, "punt-gesloten");
        Assert.DoesNotContain(een.Nummer, (await api.HaalAsync($"vergaderingen/{v.Id}")).Tekst, StringComparison.Ordinal);

        // Part two widens the ring, and everybody sees for whom.
        var cockpit = await (await voorzitter.GaAsync($"/overleggen/cockpit/{v.Id}")).Formulier("Naar deel 2").VerstuurAsync();
        Assert.Contains("Test politie (Politie)", cockpit.Tekst, StringComparison.Ordinal);
        Assert.Contains("Test politie (Politie)", (await ggz.GaAsync(pad)).Tekst, StringComparison.Ordinal);
        Assert.Contains(twee.Nummer, (await politie.GaAsync(pad)).Tekst, StringComparison.Ordinal);
        await cockpit.Formulier("Terug naar deel 1").VerstuurAsync();
        Assert.DoesNotContain(twee.Nummer, (await politie.GaAsync(pad)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_iemand_typt_blijft_per_casus_bewaard_en_is_alleen_voor_die_persoon()
    {
        var (een, twee) = (await Wereld.EenCasusAsync(null, "partnerprofessional"), await Wereld.EenCasusAsync(null, "partnerprofessional"));
        var v = await Wereld.EenVergaderingAsync([een, twee]);
        var pad = $"/overleggen/meevolgen/{v.Id}";
        using var partner = await AlsAsync("partnerprofessional");
        using var voorzitter = await AlsAsync("triagevoorzitter");
        await (await partner.GaAsync(pad)).Formulier("Toevoegen").Vul("Wat wilt u zeggen?", "Half getypt").Naar($"{pad}?handler=Bewaar").VerstuurAsync();
        var cockpit = await voorzitter.GaAsync($"/overleggen/cockpit/{v.Id}");
        await cockpit.Formulier("Vastleggen").Vul("Besluit", "Bijna een besluit").Naar($"/overleggen/cockpit/{v.Id}?handler=Bewaar").VerstuurAsync();
        cockpit = await voorzitter.GaAsync(cockpit.Adres.AbsolutePath);
        Assert.Equal("Bijna een besluit", cockpit.Formulier("Vastleggen").Waarde("Besluit"));
        await cockpit.Formulier($"Bespreken: {twee.Nummer}").VerstuurAsync();
        Assert.Equal(string.Empty, (await partner.GaAsync(pad)).Formulier("Toevoegen").Waarde("Wat wilt u zeggen?"));
        await (await voorzitter.GaAsync(cockpit.Adres.AbsolutePath)).Formulier($"Bespreken: {een.Nummer}").VerstuurAsync();
        var terug = await partner.GaAsync(pad);
        Assert.Equal("Half getypt", terug.Formulier("Toevoegen").Waarde("Wat wilt u zeggen?"));
        Assert.DoesNotContain("Half getypt", (await voorzitter.GaAsync(cockpit.Adres.AbsolutePath)).Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Null(await ZoekAsync(db => db.Set<Vergaderinbreng>().FirstOrDefaultAsync(i => i.VergaderingId == v.Id)));
        await terug.Formulier("Toevoegen").VerstuurAsync();
        Assert.False(await ZoekAsync(db => db.Vergaderconcepten.AnyAsync(c => c.VergaderingId == v.Id && c.EigenaarId == Wereld.Mensen["partnerprofessional"])));
    }

    [Fact]
    public async Task Een_fout_staat_bij_het_veld_en_wat_getypt_is_blijft_staan()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var v = await Wereld.EenVergaderingAsync([casus]);
        var pad = $"/overleggen/cockpit/{v.Id}";
        await WordtGeweigerdAsync("triagevoorzitter", pad, "Vastleggen", f => f.Vul("Actie", "Bellen").Vul("Wie doet het?", "Onbekend").Vul("Uiterlijk", "vr"), "Wie doet het?", "Kies iemand die bij deze casus hoort.");
        await WordtGeweigerdAsync("triagevoorzitter", pad, "Vastleggen", f => f.Vul("Actie", "Bellen").Vul("Wie doet het?", "Test").Vul("Uiterlijk", "vr"), "Wie doet het?", "Typ iets meer.");
        await WordtGeweigerdAsync("triagevoorzitter", pad, "Vastleggen", f => f.Vul("Actie", "Bellen").Vul("Wie doet het?", "partner").Vul("Uiterlijk", "ooit"), "Uiterlijk", "is geen datum");
        await WordtGeweigerdAsync("triagevoorzitter", pad, "Vastleggen", f => f.Vul("Actie", "Bellen").Vul("Wie doet het?", "partner").Vul("Uiterlijk", "1-1-2026"), "Uiterlijk", "Kies een datum vanaf vandaag.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("triagevoorzitter", pad, "Vastleggen", f => f.Vul("Besluit", "Geheim").Vink("Dit is vertrouwelijk"), "Waarom is het vertrouwelijk?", "Vul in waarom dit vertrouwelijk is.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("partnerprofessional", $"/overleggen/meevolgen/{v.Id}", "Toevoegen", f => f.Vul("Wat wilt u zeggen?", string.Empty), "Wat wilt u zeggen?", "Vul in wat u wilt zeggen.");
        await WordtGeweigerdAsync("manager", "/overleggen/verklaring", "Nieuwe tekst vastleggen", f => f.Vul("Tekst", "Ik zwijg.").Vul("Geldt vanaf", "2026-11-23").Vul("Waar komt", "Convenant"), "Geldt vanaf", "Kies een dag vanaf vandaag");
    }

    [Fact]
    public async Task Een_vertrouwelijk_besluit_blijft_bij_minder_mensen()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var v = await Wereld.EenVergaderingAsync([casus]);
        using var voorzitter = await AlsAsync("triagevoorzitter");
        var cockpit = await (await voorzitter.GaAsync($"/overleggen/cockpit/{v.Id}")).Formulier("Vastleggen").Vul("Besluit", "Alleen voor ons").Vink("Dit is vertrouwelijk").Vul("Waarom is het", "Veiligheid van de melder").VerstuurAsync();
        Assert.Contains("Veiligheid van de melder", cockpit.Tekst, StringComparison.Ordinal);
        using var partner = await AlsAsync("partnerprofessional");
        Assert.DoesNotContain("Alleen voor ons", (await partner.GaAsync($"/casussen/{casus.Id}")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit is vertrouwelijk", (await partner.GaAsync($"/overleggen/meevolgen/{v.Id}")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twee_die_tegelijk_een_besluit_schrijven_en_twee_die_tegelijk_verdergaan()
    {
        var (een, twee, drie) = (await Wereld.EenCasusAsync(null, "partnerprofessional"), await Wereld.EenCasusAsync(), await Wereld.EenCasusAsync());
        var v = await Wereld.EenVergaderingAsync([een, twee, drie]);
        using var voorzitter = await AlsAsync("triagevoorzitter");
        using var schrijver = await AlsAsync("administratie");
        var (a, b) = (await voorzitter.GaAsync($"/overleggen/cockpit/{v.Id}"), await schrijver.GaAsync($"/overleggen/cockpit/{v.Id}"));
        await a.Formulier("Vastleggen").Vul("Besluit", "Van de voorzitter").VerstuurAsync();
        var tweede = await b.Formulier("Vastleggen").Vul("Besluit", "Van de schrijver").VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, tweede.Status);
        Assert.Equal("Van de schrijver", tweede.Formulier("Vastleggen").Waarde("Besluit"));
        Assert.Contains("Van de voorzitter", tweede.Tekst, StringComparison.Ordinal);

        (a, b) = (await voorzitter.GaAsync($"/overleggen/cockpit/{v.Id}"), await schrijver.GaAsync($"/overleggen/cockpit/{v.Id}"));
        await a.Formulier("Vastleggen en volgende").VerstuurAsync();
        await b.Formulier("Vastleggen en volgende").VerstuurAsync();
        Assert.Equal(twee.Id, (await Wereld.LeesVergaderingAsync(v.Id)).HuidigId);
    }

    [Fact]
    public async Task Iedereen_tekent_tegelijk_en_niemand_raakt_iets_kwijt()
    {
        string[] mensen = ["partnerprofessional", "ggz", "politie", "procesregisseur"];
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz", "politie");
        var v = await Wereld.EenVergaderingAsync([casus], later: mensen);
        var klanten = new List<ApiKlant>();
        foreach (var mens in mensen)
        {
            klanten.Add(await ApiAlsAsync(mens));
        }

        var antwoorden = await Task.WhenAll(klanten.Select(k => k.MaakAsync($"vergaderingen/{v.Id}/deelname", new { deelname = "Video", akkoord = true })));
        Assert.All(antwoorden, a => Assert.Equal(HttpStatusCode.NoContent, a.Status));
        var nu = await Wereld.LeesVergaderingAsync(v.Id);
        Assert.All(mensen, m => Assert.True(nu.MagLezen(Wereld.Mensen[m], casus.Id, Wereld.Vandaag), m));
        klanten.ForEach(k => k.Dispose());
    }

    [Fact]
    public async Task De_api_leidt_volgt_en_verbetert_een_overleg()
    {
        var (een, twee) = (await Wereld.EenCasusAsync(null, "partnerprofessional"), await Wereld.EenCasusAsync(null, "partnerprofessional"));
        using var administratie = await ApiAlsAsync("administratie");
        var overleg = (await administratie.MaakAsync("overleggen", new { doelgroep = Wereld.Doelgroep.Waarde, voorzitter = Wereld.Organisaties["Veilig Thuis"].Waarde, dag = Wereld.Vandaag, plek = new { begint = "14:00", minuten = 60, minutenDeelTwee = 20, plaats = "Stadhuis" } })).Gelukt().Id;
        (await administratie.ZetAsync($"overleggen/{overleg}/agenda", new { punten = new[] { new { casus = een.Id.Waarde, minuten = 8, deel = "Een" }, new { casus = twee.Id.Waarde, minuten = 20, deel = "Twee" } }, versie = 1 })).Gelukt();
        using var api = await ApiAlsAsync("triagevoorzitter");
        Assert.Contains((await api.HaalAsync("overleggen")).Gelukt().Items, o => o.GetProperty("id").GetGuid() == overleg);
        using var partner = await ApiAlsAsync("partnerprofessional");
        var id = (await api.MaakAsync($"overleggen/{overleg}/vergadering")).Gelukt().Id;
        (await api.MaakAsync($"overleggen/{overleg}/vergadering")).Geeft(HttpStatusCode.Conflict, "vergadering-bestaat");
        Assert.Contains((await partner.HaalAsync("vergaderingen")).Gelukt().Items, r => r.GetProperty("id").GetGuid() == id);
        (await partner.MaakAsync($"vergaderingen/{id}/deelname", new { deelname = "InDeZaal", akkoord = true })).Gelukt();
        (await api.ZetAsync($"vergaderingen/{id}/stand", new { stand = "DeelEen" })).Gelukt();
        (await api.MaakAsync($"vergaderingen/{id}/punt", new { casus = een.Id.Waarde, actie = "Bellen", wie = "niemand", voor = "vr" })).Geeft(HttpStatusCode.BadRequest);
        (await api.MaakAsync($"vergaderingen/{id}/punt", new { casus = een.Id.Waarde, besluit = "Doen", actie = "Bellen", wie = "partner", voor = "2w" })).Gelukt();
        var stand = (await partner.HaalAsync($"vergaderingen/{id}")).Gelukt();
        Assert.Equal("Doen", stand["kaart"].GetProperty("besluit").GetString());
        Assert.Equal("2026-12-08", stand["kaart"].GetProperty("acties").EnumerateArray().Single().GetProperty("voor").GetString());
        (await api.MaakAsync($"vergaderingen/{id}/deelnemers", new { professional = Wereld.Mensen["politie"].Waarde, deel = "Twee" })).Gelukt();
        (await api.MaakAsync($"vergaderingen/{id}/deelnemers", new { professional = Wereld.Mensen["zonderconvenant"].Waarde })).Geeft(HttpStatusCode.Conflict, "deelnemer-onbekend");
        (await api.ZetAsync($"vergaderingen/{id}/huidig", new { casus = twee.Id.Waarde })).Geeft(HttpStatusCode.Conflict, "punt-wacht-op-deel-twee");
        (await api.ZetAsync($"vergaderingen/{id}/stand", new { stand = "DeelTwee" })).Gelukt();
        (await api.ZetAsync($"vergaderingen/{id}/stand", new { stand = "Gesloten" })).Gelukt();
        (await api.ZetAsync($"vergaderingen/{id}/aanwezigheid", new { professional = Wereld.Mensen["partnerprofessional"].Waarde, deelname = "Afwezig", casussen = Array.Empty<Guid>() })).Gelukt();
        Assert.False(await ZoekAsync(db => db.Inzet.AnyAsync(i => i.BronId == id && i.ProfessionalId == Wereld.Mensen["partnerprofessional"])));
        (await partner.ZetAsync($"vergaderingen/{id}/stand", new { stand = "DeelEen" })).Geeft(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task De_verklaring_heeft_versies_en_wie_tekent_tekent_die_van_vandaag()
    {
        using var manager = await AlsAsync("manager");
        var pagina = await (await manager.GaAsync("/overleggen/verklaring")).Formulier("Nieuwe tekst vastleggen").Vul("Tekst", "Wij zwijgen als het graf.").Vul("Geldt vanaf", "2026-11-24").Vul("Waar komt", "Convenant").VerstuurAsync();
        Assert.Equal("De nieuwe tekst is vastgelegd.", pagina.Bericht);
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var v = await Wereld.EenVergaderingAsync([casus], later: ["partnerprofessional"]);
        using var partner = await AlsAsync("partnerprofessional");
        var volgen = await partner.GaAsync($"/overleggen/meevolgen/{v.Id}");
        Assert.Contains("Wij zwijgen als het graf.", volgen.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(casus.Nummer, volgen.Tekst, StringComparison.Ordinal);
        var zonder = await volgen.Formulier("Meedoen").Vink("In de zaal").VerstuurAsync();
        Assert.Contains("Onderteken eerst de verklaring", zonder.Veldfout("Ik ben het eens") ?? string.Empty, StringComparison.Ordinal);
        await zonder.Formulier("Meedoen").Vink("Ik ben het eens").VerstuurAsync();
        Assert.Equal(1, (await Wereld.LeesVergaderingAsync(v.Id)).Deelnemers.Single(d => d.ProfessionalId == Wereld.Mensen["partnerprofessional"]).Verklaring);
    }

    [Fact]
    public async Task De_stroom_meldt_alleen_dat_er_iets_nieuws_is_en_wie_terugkomt_hoort_wat_gemist_is()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var v = await Wereld.EenVergaderingAsync([casus]);
        using var partner = await AlsAsync("partnerprofessional");
        using var ander = await AlsAsync("ggz");
        using var voorzitter = await ApiAlsAsync("triagevoorzitter");
        var pad = $"/overleggen/meevolgen/{v.Id}?handler=Stroom";
        Assert.Equal(HttpStatusCode.NotFound, (await ander.StroomAsync(pad)).StatusCode);
        await using var stroom = await Volger.OpenAsync(partner, pad);
        var eerste = await stroom.StandAsync();
        (await voorzitter.MaakAsync($"vergaderingen/{v.Id}/punt", new { casus = casus.Id.Waarde, besluit = "Doen" })).Gelukt();
        var tweede = await stroom.StandAsync();
        Assert.True(long.Parse(tweede.EventId!, null) > long.Parse(eerste.EventId!, null));
        Assert.Equal((Infrastructuur.Live.Standstroom.Soort, tweede.EventId), (tweede.EventType, tweede.Data));

        // What was refused is no news; what is rolled back neither.
        (await voorzitter.MaakAsync($"vergaderingen/{v.Id}/punt", new { casus = casus.Id.Waarde, actie = "Bellen", wie = "niemand" })).Geeft(HttpStatusCode.BadRequest);
        await using var terug = await Volger.OpenAsync(partner, pad, eerste.EventId);
        Assert.Equal(tweede.EventId, (await terug.StandAsync()).EventId);
        await using var bij = await Volger.OpenAsync(partner, pad, tweede.EventId);
        Assert.Equal("leeft", (await bij.VolgendeAsync()).EventType);
        using var api = await ApiAlsAsync("partnerprofessional");
        (await api.MaakAsync($"vergaderingen/{v.Id}/inbreng", new { casus = casus.Id.Waarde, tekst = "Nog iets" })).Gelukt();
        Assert.True(long.Parse((await bij.StandAsync()).EventId!, null) > long.Parse(tweede.EventId!, null));
    }
}

/// <summary>One who follows the stream of a meeting.</summary>
internal sealed class Volger(HttpResponseMessage antwoord, IAsyncEnumerator<SseItem<string>> items) : IAsyncDisposable
{
    public static async Task<Volger> OpenAsync(Bezoeker wie, string pad, string? laatste = null)
    {
        var antwoord = await wie.StroomAsync(pad, laatste);
        Assert.Equal((HttpStatusCode.OK, "text/event-stream"), (antwoord.StatusCode, antwoord.Content.Headers.ContentType?.MediaType));
        return new(antwoord, SseParser.Create(await antwoord.Content.ReadAsStreamAsync()).EnumerateAsync().GetAsyncEnumerator());
    }

    /// <summary>The next thing that is told; fails when that takes long.</summary>
    public async Task<SseItem<string>> VolgendeAsync()
    {
        Assert.True(await items.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20)), "The stream ended.");
        return items.Current;
    }

    /// <summary>The next newer state; a sign of life is none.</summary>
    public async Task<SseItem<string>> StandAsync()
    {
        var item = await VolgendeAsync();
        while (item.EventType != Infrastructuur.Live.Standstroom.Soort)
        {
            item = await VolgendeAsync();
        }

        return item;
    }

    public ValueTask DisposeAsync()
    {
        antwoord.Dispose();
        return ValueTask.CompletedTask;
    }
}

public sealed class VergaderingOpSqlite(Omgeving<SqliteDatabank> omgeving) : VergaderingTests<SqliteDatabank>(omgeving);

public sealed class VergaderingOpPostgres(Omgeving<PostgresDatabank> omgeving) : VergaderingTests<PostgresDatabank>(omgeving);
