using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Meldingen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Casussen;

/// <summary>The main road, from melding to terugkoppeling, by other systems alone: each with the token of one person.</summary>
public abstract class HoofdwegApiTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_melding_loopt_via_de_API_van_bevraging_tot_afschalen_en_terugkoppeling()
    {
        using var melder = await ApiAlsAsync("melder");
        using var administratie = await ApiAlsAsync("administratie");
        using var voorzitter = await ApiAlsAsync("triagevoorzitter");
        using var partner = await ApiAlsAsync("partnerprofessional");
        using var regisseur = await ApiAlsAsync("procesregisseur");

        var melding = await MeldAsync(melder);
        var bevraging = await BevraagAsync(administratie, melding);
        await AntwoordAsync(partner, bevraging);

        var gelezen = (await voorzitter.HaalAsync($"meldingen/{melding}/bevragingen")).Gelukt().Items;
        Assert.Equal("Kent het gezin sinds 2024.", Assert.Single(gelezen).GetProperty("bijdragen")[0].GetProperty("tekst").GetString());
        Assert.True((await voorzitter.HaalAsync("triagetafel")).Gelukt().Items.Single(r => r.GetProperty("id").GetGuid() == melding).GetProperty("isRijp").GetBoolean());

        await BesluitAsync(voorzitter, melding);
        var casus = (await regisseur.HaalAsync($"meldingen/{melding}/besluiten")).Gelukt().Items.Single().GetProperty("casus").GetGuid();
        await VerzendAllesAsync(administratie, melding);
        await PlanAsync(regisseur, casus);
        await ActieAsync(regisseur, partner, casus);

        // Everybody has heard and every actie is done: now, and not before, it can be handed back.
        Assert.Empty((await regisseur.HaalAsync($"casussen/{casus}/belemmeringen")).Gelukt()["afschalen"].EnumerateArray());
        (await regisseur.MaakAsync($"casussen/{casus}/afschalingen", new { reden = "Het gaat goed.", ontvanger = "Buurtteam Oost", overdracht = "Wekelijks gesprek.", evaluatie = await EvaluatieAsync(regisseur, casus) })).Gelukt();
        Assert.Equal("Afgeschaald", (await regisseur.HaalAsync($"casussen/{casus}")).Gelukt()["status"].GetString());
        await VerzendAllesAsync(administratie, melding);

        var berichten = (await melder.HaalAsync("ontvangen-terugkoppelingen")).Gelukt().Items;
        Assert.Equal(2, berichten.Count);
        var bericht = (await melder.HaalAsync($"ontvangen-terugkoppelingen/{berichten[0].GetProperty("id").GetGuid()}")).Gelukt();
        Assert.Equal(melding, bericht["melding"].GetGuid());
        (await melder.MaakAsync($"ontvangen-terugkoppelingen/{bericht.Id}/lezingen")).Gelukt();
        Assert.Single((await melder.HaalAsync("ontvangen-terugkoppelingen")).Gelukt().Items);

        await using var db = Open();
        Assert.Equal(MeldingStatus.Teruggekoppeld, (await db.Meldingen.FirstAsync(m => m.Id == new Kern.Gedeeld.MeldingId(melding))).Status);
        Assert.Equal(CasusStatus.Afgeschaald, (await db.Casussen.FirstAsync(c => c.Id == new Kern.Gedeeld.CasusId(casus))).Status);
    }

    private static async Task<Guid> MeldAsync(ApiKlant melder)
    {
        var doelgroep = (await melder.HaalAsync("doelgroepen")).Gelukt().Items[0].GetProperty("id").GetGuid();
        return (await melder.MaakAsync("meldingen", new
        {
            doelgroep,
            gemeente = "Venlo",
            aanleiding = "Vader en zoon vechten.",
            personen = new object[]
            {
                new { voornamen = "Karel", achternaam = "Hoofdweg", geboortedatum = "1980-02-03", rol = "vader", informering = "Ja" },
                new { voornamen = "Bas", achternaam = "Hoofdweg", geboortedatum = "2010-04-05", rol = "zoon", informering = "NogNiet", reden = "Eerst overleg", herzienOp = "2026-12-24" },
            },
        })).Gelukt().Id;
    }

    private async Task<Guid> BevraagAsync(ApiKlant administratie, Guid melding)
    {
        var partners = (await administratie.HaalAsync($"meldingen/{melding}/te-bevragen-partners")).Gelukt().Items;
        Assert.DoesNotContain(partners, p => p.GetProperty("naam").GetString() is "Politie" or "Zonder Convenant");
        var gesteld = (await administratie.MaakAsync($"meldingen/{melding}/bevragingen", new { partners = new[] { Wereld.Organisaties["Jeugdzorg"] }, doel = "Wat weet u van dit gezin?", uiterlijk = "2026-11-27" })).Gelukt();
        return Assert.Single(gesteld.Items).GetProperty("id").GetGuid();
    }

    private async Task AntwoordAsync(ApiKlant partner, Guid bevraging)
    {
        Assert.Contains((await partner.HaalAsync("bevragingen")).Gelukt().Items, b => b.GetProperty("id").GetGuid() == bevraging);
        Assert.Equal(2, (await partner.HaalAsync($"bevragingen/{bevraging}")).Gelukt()["personen"].GetArrayLength());
        (await partner.ZetAsync($"bevragingen/{bevraging}/antwoord", new { antwoord = "Bijdrage", bijdrage = new { tekst = "Kent het gezin sinds 2024.", soort = "Feit", ontvangers = new[] { Wereld.EigenOrganisatie }, vervaltOp = "2027-01-01" } })).Gelukt();
    }

    private async Task BesluitAsync(ApiKlant voorzitter, Guid melding)
    {
        var regisseurs = (await voorzitter.HaalAsync($"meldingen/{melding}/besluitkeuzes")).Gelukt()["procesregisseurs"].EnumerateArray().Select(p => p.GetProperty("id").GetGuid());
        Assert.Contains(Wereld.Mensen["procesregisseur"].Waarde, regisseurs);
        object Besluit(object? toets) => new { uitkomst = "Procesregie", reden = "Meer problemen, meer ketens.", procesregisseur = Wereld.Mensen["procesregisseur"], toets };
        (await voorzitter.MaakAsync($"meldingen/{melding}/besluiten", Besluit(null))).Geeft(HttpStatusCode.Conflict, "o3mp-toets-ontbreekt");
        (await voorzitter.MaakAsync($"meldingen/{melding}/besluiten", Besluit(new { ondoorgrondelijk = true, ondoorgrondelijkBewijs = "Schulden en geweld" }))).Geeft(HttpStatusCode.Conflict, "o3mp-toets-niet-gehaald");
        var genomen = (await voorzitter.MaakAsync($"meldingen/{melding}/besluiten", Besluit(new
        {
            ondoorgrondelijk = true,
            ondoorgrondelijkBewijs = "Schulden en geweld",
            ongrijpbaar = true,
            ongrijpbaarBewijs = "Straf en zorg",
            ontwrichtend = true,
            ontwrichtendBewijs = "Het hele gezin lijdt",
        }))).Gelukt();

        // The chair does not see the cases of the house: the number, not the way in.
        Assert.StartsWith("C2026-", genomen["casusnummer"].GetString(), StringComparison.Ordinal);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, genomen["casus"].ValueKind);
        (await voorzitter.MaakAsync($"meldingen/{melding}/besluiten", new { uitkomst = "NietInBehandeling", reden = "Toch niet." })).Geeft(HttpStatusCode.Conflict, "melding-al-getriageerd");
    }

    private static async Task VerzendAllesAsync(ApiKlant administratie, Guid melding)
    {
        foreach (var id in (await administratie.HaalAsync("terugkoppelingen")).Gelukt().Items.Select(t => t.GetProperty("id").GetGuid()))
        {
            var t = (await administratie.HaalAsync($"terugkoppelingen/{id}")).Gelukt();
            if (t["melding"].GetGuid() == melding)
            {
                (await administratie.MaakAsync($"terugkoppelingen/{id}/verzendingen", new { tekst = t["bericht"].GetString(), versie = t["versie"].GetInt32() })).Gelukt();
            }
        }
    }

    private async Task PlanAsync(ApiKlant regisseur, Guid casus)
    {
        var leefgebieden = (await regisseur.HaalAsync("leefgebieden")).Gelukt().Items.Select(l => l.GetProperty("id").GetGuid()).ToList();
        var personen = (await regisseur.HaalAsync($"casussen/{casus}")).Gelukt()["personen"].EnumerateArray().Select(p => p.GetProperty("persoon").GetGuid()).ToList();
        (await regisseur.MaakAsync($"casussen/{casus}/plan")).Gelukt();
        (await regisseur.MaakAsync($"casussen/{casus}/plan/doelen", new { persoon = personen[0], leefgebied = leefgebieden[0], omschrijving = "Veilig wonen", streefscore = 4 })).Gelukt();
        (await regisseur.MaakAsync($"casussen/{casus}/plan/vaststellingen", new { wijze = "Schriftelijk" })).Geeft(HttpStatusCode.Conflict, "plan-onvolledig");
        (await regisseur.MaakAsync($"casussen/{casus}/plan/doelen", new { persoon = personen[1], leefgebied = leefgebieden[2], omschrijving = "Weer naar school" })).Gelukt();
        (await regisseur.MaakAsync($"casussen/{casus}/plan/interventies", new { persoon = personen[1], naam = "Leerplichtgesprek", aard = "Drang", partner = Wereld.Organisaties["Gemeente"], begin = "2026-11-24" })).Gelukt();
        (await regisseur.MaakAsync($"casussen/{casus}/plan/vaststellingen", new { wijze = "Schriftelijk" })).Gelukt();
        var overleg = await OverlegAsync(casus);
        Assert.Equal("InUitvoering", (await regisseur.MaakAsync($"casussen/{casus}/plan/vaststellingen", new { wijze = "Casusoverleg", overleg })).Gelukt()["casusstatus"].GetString());
    }

    private async Task<Guid> OverlegAsync(Guid casus) =>
        (await Wereld.EenOverlegAsync(await ZoekAsync(db => db.Casussen.SingleAsync(c => c.Id == new Kern.Gedeeld.CasusId(casus))))).Id.Waarde;

    private static async Task<object> EvaluatieAsync(ApiKlant regisseur, Guid casus)
    {
        var doelen = (await regisseur.HaalAsync($"casussen/{casus}/plan")).Gelukt()["doelen"].EnumerateArray().Select(d => new { doel = d.GetProperty("id").GetGuid(), uitkomst = "Gehaald" }).ToList();
        return new { doelen, watWerkte = "Eén vast contact.", geenNazorg = "Het buurtteam komt elke week." };
    }

    private async Task ActieAsync(ApiKlant regisseur, ApiKlant partner, Guid casus)
    {
        (await regisseur.MaakAsync($"casussen/{casus}/deelnemers", new { professional = Wereld.Mensen["partnerprofessional"] })).Gelukt();
        var actie = (await regisseur.MaakAsync($"casussen/{casus}/acties", new { wat = "Met de school bellen", eigenaar = Wereld.Mensen["partnerprofessional"], voor = "2026-11-30" })).Gelukt().Id;
        (await regisseur.MaakAsync($"casussen/{casus}/afschalingen", new { reden = "Klaar.", ontvanger = "Buurtteam", overdracht = "Alles.", evaluatie = await EvaluatieAsync(regisseur, casus) })).Geeft(HttpStatusCode.Conflict, "casus-afschalen-belemmerd");
        Assert.Contains((await partner.HaalAsync("acties")).Gelukt().Items, a => a.GetProperty("id").GetGuid() == actie);
        (await partner.ZetAsync($"acties/{actie}/afmelding", new { status = "Gedaan" })).Gelukt();
    }
}

public sealed class HoofdwegApiOpSqlite(Omgeving<SqliteDatabank> omgeving) : HoofdwegApiTests<SqliteDatabank>(omgeving);

public sealed class HoofdwegApiOpPostgres(Omgeving<PostgresDatabank> omgeving) : HoofdwegApiTests<PostgresDatabank>(omgeving);
