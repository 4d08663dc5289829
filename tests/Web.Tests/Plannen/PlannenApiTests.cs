using System.Net;
using Partituur.Kern.Casussen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Plannen;

public abstract class PlannenApiTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_oude_versie_blijft_te_lezen_zoals_zij_was()
    {
        var (regisseur, casus) = await BegonnenAsync();
        using var klant = regisseur;
        var doel = await DoelAsync(klant, casus);
        (await klant.MaakAsync($"casussen/{casus.Id}/plan")).Geeft(HttpStatusCode.Conflict, "plan-bestaat-al");
        (await klant.MaakAsync($"casussen/{casus.Id}/plan/versies", new { aanleiding = "Te vroeg" })).Geeft(HttpStatusCode.Conflict, "plan-is-al-concept");
        (await klant.MaakAsync($"casussen/{casus.Id}/plan/vaststellingen", new { wijze = "Schriftelijk" })).Gelukt();
        (await klant.HaalWegAsync($"casussen/{casus.Id}/plan/doelen/{doel}")).Geeft(HttpStatusCode.Conflict, "plan-is-vastgesteld");
        Assert.Equal(["aanleiding"], (await klant.MaakAsync($"casussen/{casus.Id}/plan/versies", new { })).Geeft(HttpStatusCode.BadRequest).Velden);
        (await klant.MaakAsync($"casussen/{casus.Id}/plan/versies", new { aanleiding = "Het loopt anders" })).Gelukt();
        (await klant.HaalWegAsync($"casussen/{casus.Id}/plan/doelen/{doel}")).Gelukt();
        var nu = (await klant.HaalAsync($"casussen/{casus.Id}/plan")).Gelukt();
        var toen = (await klant.HaalAsync($"casussen/{casus.Id}/plan?versie=1")).Gelukt();
        Assert.Equal((2, 0), (nu["versie"].GetInt32(), nu["doelen"].GetArrayLength()));
        Assert.NotEmpty(nu["belemmeringen"].EnumerateArray());
        Assert.Equal((1, 1, false), (toen["versie"].GetInt32(), toen["doelen"].GetArrayLength(), toen["isHuidig"].GetBoolean()));
        (await klant.HaalAsync($"casussen/{casus.Id}/plan?versie=9")).Geeft(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Zorg_die_op_dwang_leunt_waarschuwt_als_de_dwang_stopt()
    {
        var (regisseur, casus) = await BegonnenAsync();
        using var klant = regisseur;
        var pad = $"casussen/{casus.Id}/plan/interventies";
        var dwang = (await klant.MaakAsync(pad, new { naam = "Toezicht", aard = "Dwang", partner = Wereld.Organisaties["Politie"], begin = Wereld.Vandaag })).Gelukt().Id;
        var zorg = (await klant.MaakAsync(pad, new { naam = "Behandeling", aard = "Zorg", partner = Wereld.Organisaties["GGZ"], begin = Wereld.Vandaag, leuntOp = dwang })).Gelukt().Id;
        (await klant.ZetAsync($"{pad}/{dwang}/status", new { status = "Gestopt" })).Geeft(HttpStatusCode.Conflict, "interventie-zonder-einde");
        (await klant.ZetAsync($"{pad}/{dwang}/status", new { status = "Gestopt", eind = Wereld.Vandaag })).Gelukt();
        var plan = (await klant.HaalAsync($"casussen/{casus.Id}/plan")).Gelukt();
        Assert.Equal(zorg, Assert.Single(plan["waarschuwingen"].EnumerateArray()).GetProperty("interventie").GetGuid());

        (await klant.HaalWegAsync($"{pad}/{zorg}")).Gelukt();
        Assert.Equal(zorg, Assert.Single((await klant.HaalAsync($"casussen/{casus.Id}/plan")).Gelukt()["vervallen"].EnumerateArray()).GetProperty("id").GetGuid());
        (await klant.MaakAsync($"{pad}/{zorg}/terugnames")).Gelukt();
        Assert.Equal(2, (await klant.HaalAsync($"casussen/{casus.Id}/plan")).Gelukt()["interventies"].GetArrayLength());
    }

    [Fact]
    public async Task Een_interventie_van_een_andere_casus_bestaat_hier_niet()
    {
        var (regisseur, casus) = await BegonnenAsync();
        using var klant = regisseur;
        var ander = await Wereld.EenCasusAsync();
        (await klant.MaakAsync($"casussen/{ander.Id}/plan")).Gelukt();
        var daar = (await klant.MaakAsync($"casussen/{ander.Id}/plan/interventies", new { naam = "Daar", aard = "Zorg", partner = Wereld.Organisaties["GGZ"], begin = Wereld.Vandaag })).Gelukt().Id;
        (await klant.ZetAsync($"casussen/{casus.Id}/plan/interventies/{daar}/status", new { status = "Loopt" })).Geeft(HttpStatusCode.NotFound);
        (await klant.MaakAsync($"casussen/{casus.Id}/plan/interventies", new { naam = "Hier", aard = "Zorg", partner = Wereld.Organisaties["GGZ"], begin = Wereld.Vandaag, leuntOp = daar })).Geeft(HttpStatusCode.Conflict, "leunt-op-andere-casus");
        (await klant.MaakAsync($"casussen/{casus.Id}/plan/interventies", new { naam = "Hier", aard = "Zorg", partner = Wereld.Organisaties["Zonder Convenant"], begin = Wereld.Vandaag })).Geeft(HttpStatusCode.Conflict, "partner-zonder-convenant");
        Assert.Equal(["aard", "begin", "naam", "partner"], (await klant.MaakAsync($"casussen/{casus.Id}/plan/interventies", new { })).Geeft(HttpStatusCode.BadRequest).Velden.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task De_eigenaar_meldt_een_actie_af_en_neemt_dat_terug_en_een_ander_vindt_haar_niet()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        using var regisseur = await ApiAlsAsync("procesregisseur");
        Assert.Contains((await regisseur.HaalAsync($"casussen/{casus.Id}/actie-eigenaren")).Gelukt().Items, e => e.GetProperty("id").GetGuid() == Wereld.Mensen["partnerprofessional"].Waarde);
        object Actie(string wie, DateOnly voor) => new { wat = "Langsgaan", eigenaar = Wereld.Mensen[wie], voor };
        (await regisseur.MaakAsync($"casussen/{casus.Id}/acties", Actie("ggz", Wereld.Vandaag))).Geeft(HttpStatusCode.Conflict, "actie-eigenaar-onbekend");
        (await regisseur.MaakAsync($"casussen/{casus.Id}/acties", Actie("partnerprofessional", Wereld.Vandaag.AddDays(-1)))).Geeft(HttpStatusCode.Conflict, "actie-datum-voorbij");
        var id = (await regisseur.MaakAsync($"casussen/{casus.Id}/acties", Actie("partnerprofessional", Wereld.Vandaag))).Gelukt().Id;

        using var eigenaar = await ApiAlsAsync("partnerprofessional");
        using var ander = await ApiAlsAsync("ggz");
        (await ander.HaalAsync($"acties/{id}")).Geeft(HttpStatusCode.NotFound);
        (await ander.ZetAsync($"acties/{id}/afmelding", new { status = "Gedaan" })).Geeft(HttpStatusCode.NotFound);
        Assert.Equal(["status"], (await eigenaar.ZetAsync($"acties/{id}/afmelding", new { status = "Open" })).Geeft(HttpStatusCode.BadRequest).Velden);
        (await eigenaar.ZetAsync($"acties/{id}/afmelding", new { status = "NietMeerMogelijk" })).Geeft(HttpStatusCode.Conflict, "verplicht-veld");
        (await eigenaar.ZetAsync($"acties/{id}/afmelding", new { status = "Gedaan" })).Gelukt();
        Assert.Equal("Gedaan", (await eigenaar.HaalAsync($"acties/{id}")).Gelukt()["status"].GetString());
        Assert.DoesNotContain((await eigenaar.HaalAsync("acties")).Gelukt().Items, a => a.GetProperty("id").GetGuid() == id);
        (await eigenaar.HaalWegAsync($"acties/{id}/afmelding")).Gelukt();
        Assert.Contains((await eigenaar.HaalAsync("acties")).Gelukt().Items, a => a.GetProperty("id").GetGuid() == id);
        Assert.DoesNotContain((await regisseur.HaalAsync("acties")).Gelukt().Items, a => a.GetProperty("id").GetGuid() == id);
    }

    private async Task<(ApiKlant Regisseur, Casus Casus)> BegonnenAsync()
    {
        var casus = await Wereld.EenCasusAsync();
        var regisseur = await ApiAlsAsync("procesregisseur");
        (await regisseur.MaakAsync($"casussen/{casus.Id}/plan")).Gelukt();
        return (regisseur, casus);
    }

    private static async Task<Guid> DoelAsync(ApiKlant klant, Casus casus)
    {
        var leefgebied = (await klant.HaalAsync("leefgebieden")).Gelukt().Items[0].GetProperty("id").GetGuid();
        return (await klant.MaakAsync($"casussen/{casus.Id}/plan/doelen", new { persoon = casus.Personen[0].PersoonId, leefgebied, omschrijving = "Een eigen huis" })).Gelukt().Id;
    }
}

public sealed class PlannenApiOpSqlite(Omgeving<SqliteDatabank> omgeving) : PlannenApiTests<SqliteDatabank>(omgeving);

public sealed class PlannenApiOpPostgres(Omgeving<PostgresDatabank> omgeving) : PlannenApiTests<PostgresDatabank>(omgeving);
