using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Plannen;

/// <summary>The plan from empty to set, and what is refused on the way.</summary>
public abstract class PlanTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Van_leeg_plan_tot_vastgesteld_en_bijgesteld()
    {
        var casus = await Wereld.EenCasusAsync();
        var pad = $"/casussen/{casus.Id}/plan";
        using var regie = await AlsAsync("procesregisseur");
        var plan = await (await regie.GaAsync(pad)).Formulier("Begin het plan").VerstuurAsync();
        Assert.Contains("heeft nog geen doel", plan.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(await AlsTekstAsync(regie, pad + "/vaststellen"), "Vaststellen Annuleren", StringComparison.Ordinal);
        var metDoel = await Doel((await regie.GaAsync(pad + "/doel")).Formulier("Doel stellen")).VerstuurAsync();
        Assert.Contains("Een vaste woonplek", metDoel.Tekst, StringComparison.Ordinal);
        var metInterventie = await Interventie((await regie.GaAsync(pad + "/interventie")).Formulier("Toevoegen")).VerstuurAsync();
        Assert.Contains("Toezicht", metInterventie.Tekst, StringComparison.Ordinal);
        var overleg = await Wereld.EenOverlegAsync(casus);
        var vast = await (await regie.GaAsync(pad + "/vaststellen")).Formulier("Vaststellen").Vink("In een casusoverleg", "Hoe stelt u").Zet("Invoer.Overleg", overleg.Id.ToString()).VerstuurAsync();
        Assert.Equal("Versie 1 is vastgesteld. De casus is nu in uitvoering.", vast.Bericht);
        Assert.Equal(CasusStatus.InUitvoering, await ZoekAsync(db => db.Casussen.Where(c => c.Id == casus.Id).Select(c => c.Status).SingleAsync()));
        var id = await ZoekAsync(db => db.Plannen.Where(p => p.CasusId == casus.Id).Select(p => p.Id).SingleAsync());
        Assert.True(await DeedAsync("procesregisseur", "plan-vastgesteld", id.Waarde));

        var bij = await (await vast.KlikAsync("Bijstellen")).Formulier("Nieuwe versie beginnen").Vul("Waarom stelt u", "De zitting is geweest.").VerstuurAsync();
        var weg = await bij.Formulier("Laten vallen: Een vaste woonplek").VerstuurAsync();
        Assert.DoesNotContain("Laten vallen: Een vaste woonplek", weg.Tekst, StringComparison.Ordinal);
        Assert.Contains("Een vaste woonplek", (await regie.GaAsync(pad + "?versie=1")).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wat willen we bereiken?", "", "Vul het doel in.")]
    [InlineData("Wat willen we bereiken?", "x*1001", "Gebruik hoogstens 1000 tekens.")]
    public async Task Een_fout_in_een_doel_staat_bij_het_veld(string veld, string waarde, string zin)
    {
        var pad = await ConceptAsync() + "/doel";
        await WordtGeweigerdAsync("procesregisseur", pad, "Doel stellen", f => Doel(f).Vul(veld, waarde.Length == 0 ? waarde : new string('x', 1001)), veld, zin);
    }

    [Fact]
    public async Task Een_doel_voor_iemand_van_buiten_of_op_een_verzonnen_leefgebied_wordt_geweigerd()
    {
        var pad = await ConceptAsync() + "/doel";
        var ander = (await Wereld.EenMeldingAsync()).Betrokkenen[0].PersoonId;
        await WordtGeweigerdAsync("procesregisseur", pad, "Doel stellen", f => Doel(f).Zet("Voor", string.Empty), "Voor wie?", "Kies een persoon.");
        await WordtGeweigerdAsync("procesregisseur", pad, "Doel stellen", f => Doel(f).Zet("Voor", ander.ToString()), "Voor wie?", "Deze persoon hoort niet bij de casus.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", pad, "Doel stellen", f => Doel(f).Zet("Leefgebied", Guid.NewGuid().ToString()), "Leefgebied", "Kies een leefgebied uit de lijst.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", pad, "Doel stellen", f => Doel(f).Zet("Streefscore", "9"), "Streefscore", "Kies een score van 1 tot en met 5.", HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("Wat is de interventie?", "", "Vul de interventie in.", 400)]
    [InlineData("Begint op", "", "Vul de begindatum in.", 400)]
    [InlineData("Begint op", "2026-02-30", "‘2026-02-30’ kan", 400)]
    [InlineData("Laatste dag", "2026-11-01", "De einddatum ligt voor de begindatum.", 409)]
    public async Task Een_fout_in_een_interventie_staat_bij_het_veld(string veld, string waarde, string zin, int status) =>
        await WordtGeweigerdAsync("procesregisseur", await ConceptAsync() + "/interventie", "Toevoegen", f => Interventie(f).Vul(veld, waarde), veld, zin, (HttpStatusCode)status);

    [Fact]
    public async Task Een_interventie_van_een_partner_zonder_convenant_of_leunend_op_een_andere_casus_wordt_geweigerd()
    {
        var pad = await ConceptAsync() + "/interventie";
        var (_, vreemd) = await Wereld.EenPlanAsync(await Wereld.EenCasusAsync());
        await WordtGeweigerdAsync("procesregisseur", pad, "Toevoegen", f => Interventie(f).Zet("Invoer.Partner", Wereld.Organisaties["Zonder Convenant"].ToString()), "Partner die dit doet", "Kies een partner met een geldig convenant.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", pad, "Toevoegen", f => Interventie(f).Zet("Invoer.LeuntOp", vreemd.Id.ToString()), "Leunt op", "Kies een interventie uit deze casus.", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Bij_een_interventie_staat_wie_van_de_partner_verantwoordelijk_is()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        var (_, interventie) = await Wereld.EenPlanAsync(casus, compleet: true, vastgesteld: true);
        var pad = $"/casussen/{casus.Id}/plan/interventies/{interventie.Id}";
        using var regie = await AlsAsync("procesregisseur");
        var plan = await (await regie.GaAsync(pad)).Formulier("Vastleggen").Zet("Duiding.Verantwoordelijke", Wereld.Mensen["partnerprofessional"].ToString()).VerstuurAsync();
        Assert.Contains("Test partnerprofessional", plan.Tekst, StringComparison.Ordinal);
        Assert.True(await DeedAsync("procesregisseur", "interventie-verantwoordelijke", interventie.Id.Waarde));

        // Somebody of another partner cannot be chosen, and is refused when sent anyway; nobody is possible again.
        await WordtGeweigerdAsync("procesregisseur", pad, "Vastleggen", f => f.Zet("Duiding.Verantwoordelijke", Wereld.Mensen["ggz"].ToString()), "Wie is verantwoordelijk?", "Kies iemand van de partner die dit doet.", HttpStatusCode.Conflict);
        using var klant = await ApiAlsAsync("procesregisseur");
        var api = $"casussen/{casus.Id}/plan/interventies/{interventie.Id}/verantwoordelijke";
        (await klant.ZetAsync(api, new { wie = Wereld.Mensen["ggz"] })).Geeft(HttpStatusCode.Conflict, "verantwoordelijke-andere-partner");
        Assert.Contains((await klant.HaalAsync($"casussen/{casus.Id}/plan")).Gelukt().Inhoud.GetProperty("interventies").EnumerateArray(), i => i.GetProperty("verantwoordelijke").ToString() == Wereld.Mensen["partnerprofessional"].ToString());
        (await klant.ZetAsync(api, new { })).Gelukt();
        Assert.Null(await ZoekAsync(db => db.Interventies.Where(i => i.Id == interventie.Id).Select(i => i.VerantwoordelijkeId).SingleAsync()));
        using var partner = await ApiAlsAsync("partnerprofessional");
        (await partner.ZetAsync(api, new { })).Geeft(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Een_interventie_stopt_met_een_datum_vervalt_en_komt_terug()
    {
        var casus = await Wereld.EenCasusAsync();
        var (_, interventie) = await Wereld.EenPlanAsync(casus, compleet: true);
        var pad = $"/casussen/{casus.Id}/plan/interventies/{interventie.Id}";
        await WordtGeweigerdAsync("procesregisseur", pad, "Opslaan", f => f.Vink("Gestopt", "Status").Vul("Laatste dag", string.Empty), "Laatste dag", "Vul de einddatum in.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", pad, "Opslaan", f => f.Vink("Gestopt", "Status").Vul("Laatste dag", "2020-01-01"), "Laatste dag", "De einddatum ligt voor de begindatum.", HttpStatusCode.Conflict);
        using var regie = await AlsAsync("procesregisseur");
        await (await regie.GaAsync(pad)).Formulier("Opslaan").Vink("Gestopt", "Status").Vul("Laatste dag", "2026-11-30").VerstuurAsync();
        Assert.True(await DeedAsync("procesregisseur", "interventie-status", interventie.Id.Waarde));
        var weg = await (await regie.GaAsync(pad)).Formulier("Laten vervallen").VerstuurAsync();
        var terug = await weg.Formulier("Toch in het plan: Begeleid wonen").VerstuurAsync();
        Assert.Equal("De interventie staat weer in het plan.", terug.Bericht);
        Assert.Equal(HttpStatusCode.NotFound, (await regie.GaAsync($"/casussen/{casus.Id}/plan/interventies/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task Wie_vaststelt_terwijl_een_collega_een_doel_toevoegt_merkt_het()
    {
        var casus = await Wereld.EenCasusAsync();
        await Wereld.EenPlanAsync(casus, compleet: true);
        using var een = await AlsAsync("procesregisseur");
        using var twee = await AlsAsync("procesregisseur");
        var vaststellen = await een.GaAsync($"/casussen/{casus.Id}/plan/vaststellen");
        await Doel((await twee.GaAsync($"/casussen/{casus.Id}/plan/doel")).Formulier("Doel stellen")).VerstuurAsync();
        var geweigerd = await vaststellen.Formulier("Vaststellen").Vink("Schriftelijk", "Hoe stelt u").VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Contains("2 doelen", geweigerd.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_deelnemer_leest_het_plan_en_wijzigt_het_niet()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        await Wereld.EenPlanAsync(casus, compleet: true);
        using var partner = await AlsAsync("partnerprofessional");
        var plan = await partner.GaAsync($"/casussen/{casus.Id}/plan");
        Assert.Contains("Begeleid wonen", plan.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Laten vallen", plan.Tekst, StringComparison.Ordinal);
        Assert.True(await InzagenAsync("partnerprofessional", casus.Id.Waarde) > 0);
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.GaAsync($"/casussen/{casus.Id}/plan/doel")).Status);
    }

    private async Task<string> ConceptAsync()
    {
        var casus = await Wereld.EenCasusAsync();
        await Wereld.EenPlanAsync(casus);
        return $"/casussen/{casus.Id}/plan";
    }

    private static async Task<string> AlsTekstAsync(Bezoeker bezoeker, string pad) => (await bezoeker.GaAsync(pad)).Tekst;

    private static Formulier Doel(Formulier f) => f.Vul("Voor wie?", "Jo").Vul("Leefgebied", "Huisvesting").Vul("Wat willen we bereiken?", "Een vaste woonplek").Vul("Streefscore", "4");

    private static Formulier Interventie(Formulier f) => f.Vul("Voor wie?", "Jo").Vul("Wat is de interventie?", "Toezicht").Vul("Aard", "Dwang").Vul("Partner die dit doet", "Jeugdzorg").Vul("Begint op", "2026-11-24").Vul("Laatste dag", "2027-05-24");
}

public sealed class PlanOpSqlite(Omgeving<SqliteDatabank> omgeving) : PlanTests<SqliteDatabank>(omgeving);

public sealed class PlanOpPostgres(Omgeving<PostgresDatabank> omgeving) : PlanTests<PostgresDatabank>(omgeving);
