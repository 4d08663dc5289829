using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Casussen;

/// <summary>Whom a case is about, and what they are of each other.</summary>
public abstract class SamenstellenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_broertje_erbij_buiten_het_plan_met_een_reden_en_weer_terug()
    {
        var broer = (await Wereld.EenMeldingAsync(achternamen: "Broertje")).Betrokkenen[0].PersoonId;
        var casus = await Wereld.EenCasusAsync();
        var pad = $"/casussen/{casus.Id}/samenstellen";
        using var regie = await AlsAsync("procesregisseur");
        var gevonden = await (await regie.GaAsync(pad)).Formulier("Zoeken").Vul("Zoek een persoon", "broertje jo").VerstuurAsync();
        var erbij = await gevonden.Formulier("Persoon toevoegen").Vink("Jo Broertje", "Wie?").Vul("Rol in deze casus", "broertje").VerstuurAsync();
        Assert.Equal("De persoon hoort nu bij de casus.", erbij.Bericht);
        Assert.True(await InzagenAsync("procesregisseur", broer.Waarde) > 0);
        var buiten = await erbij.Formulier("Buiten het plan houden").Vul("Wie blijft buiten", "Jo Broertje").Vul("Waarom?", "Woont elders.").VerstuurAsync();
        Assert.Contains("nee: Woont elders.", buiten.Tekst, StringComparison.Ordinal);
        Assert.True(await DeedAsync("procesregisseur", "casus-persoon-buiten-plan", casus.Id.Waarde));
        var terug = await buiten.Formulier("Toch in het plan: Jo Broertje").VerstuurAsync();
        Assert.DoesNotContain("nee: Woont elders.", terug.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zoeken_vindt_ook_met_een_typfout_of_een_geboortejaar_en_neemt_geen_burgerservicenummer_aan()
    {
        await Wereld.EenMeldingAsync(achternamen: "Zoekmeester");
        var pad = $"/casussen/{await ZonderMensenAsync()}/samenstellen";
        using var regie = await AlsAsync("procesregisseur");
        foreach (var vraag in new[] { "Zoekmeestr", "jo zoekmeester 1990" })
        {
            var gevonden = await (await regie.GaAsync(pad)).Formulier("Zoeken").Vul("Zoek een persoon", vraag).VerstuurAsync();
            Assert.Contains("Jo Zoekmeester", gevonden.Tekst, StringComparison.Ordinal);
        }

        var geweigerd = await (await regie.GaAsync(pad)).Formulier("Zoeken").Vul("Zoek een persoon", "999887749").VerstuurAsync();
        Assert.Contains("burgerservicenummer", geweigerd.Veldfout("Zoek een persoon")!, StringComparison.Ordinal);
        Assert.False(await ZoekAsync(db => db.Logregels.AnyAsync(l => l.Inhoud!.Contains("999887749"))));
    }

    [Theory]
    [InlineData("", "Vul de rol in.")]
    [InlineData("x*41", "Gebruik hoogstens 40 tekens.")]
    public async Task Een_fout_bij_het_toevoegen_staat_bij_het_veld(string rol, string zin)
    {
        var casus = await ZonderMensenAsync();
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/{casus}/samenstellen", "Persoon toevoegen", f => f.Vul("Rol in deze casus", rol.Length == 0 ? rol : new string('x', 41)), "Rol in deze casus", zin);
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/{casus}/samenstellen", "Persoon toevoegen", f => f.Vul("Rol in deze casus", "vader"), "Wie?", "Kies een persoon.");
    }

    [Fact]
    public async Task Een_verzonnen_of_al_betrokken_persoon_en_iemand_van_een_ander_huis_worden_geweigerd()
    {
        var casus = await ZonderMensenAsync();
        var pad = $"/casussen/{casus}/samenstellen";
        await WordtGeweigerdAsync("procesregisseur", pad, "Persoon toevoegen", f => f.Vul("Rol in deze casus", "vader").Zet("Betrek.Persoon", Guid.NewGuid().ToString()), "Wie?", "De gekozen persoon is niet gevonden.", HttpStatusCode.Conflict);
        var andere = await Wereld.EenCasusAsync(await Wereld.EenMeldingAsync());
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/{andere.Id}/samenstellen", "Buiten het plan houden", f => f.Vul("Waarom?", "Hoort er niet bij.").Zet("Buiten.Persoon", Guid.NewGuid().ToString()), "Wie blijft buiten", "Deze persoon hoort niet bij de casus.", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Relaties_worden_gelegd_en_beeindigd()
    {
        var casus = await Wereld.EenCasusAsync(await Wereld.EenMeldingAsync(achternamen: ["Vader", "Dochter"]));
        var pad = $"/casussen/{casus.Id}/relaties";
        await WordtGeweigerdAsync("procesregisseur", pad, "Relatie toevoegen", f => f.Vul("is", "Ouder").Vul("van", "Jo Dochter"), "Wie", "Kies wie.");
        await WordtGeweigerdAsync("procesregisseur", pad, "Relatie toevoegen", f => f.Vul("Wie", "Jo Vader").Vul("is", "Ouder").Vul("van", "Jo Vader"), "van", "Kies twee verschillende personen.", HttpStatusCode.Conflict);
        using var regie = await AlsAsync("procesregisseur");
        var gelegd = await (await regie.GaAsync(pad)).Formulier("Relatie toevoegen").Vul("Wie", "Jo Vader").Vul("is", "Ouder").Vul("van", "Jo Dochter").VerstuurAsync();
        Assert.Equal("De relatie is vastgelegd.", gelegd.Bericht);
        await WordtGeweigerdAsync("procesregisseur", pad, "Relatie toevoegen", f => f.Vul("Wie", "Jo Vader").Vul("is", "Ouder").Vul("van", "Jo Dochter"), "van", "Deze relatie staat er al.", HttpStatusCode.Conflict);
        var eind = await gelegd.Formulier("Beëindigen: Jo Vader, ouder van Jo Dochter").VerstuurAsync();
        Assert.Equal("De relatie is beëindigd.", eind.Bericht);
        Assert.Equal(Wereld.Vandaag, await ZoekAsync(db => db.Relaties.Where(r => r.VanId == casus.Personen[0].PersoonId).Select(r => r.Tot).SingleAsync()));
    }

    private async Task<CasusId> ZonderMensenAsync()
    {
        var melding = await Wereld.EenMeldingAsync();
        await using var db = Open();
        var handeling = Wereld.Als("procesregisseur");
        db.Open(handeling);
        var casus = new Kern.Casussen.Casus(Wereld.Huis, $"L{Guid.NewGuid():N}"[..12], melding.Id, Kern.Casussen.Onderwerp.Gebied, Kern.Casussen.Regie.Procesregie, handeling);
        db.Add(casus);
        await db.SaveChangesAsync();
        return casus.Id;
    }
}

public sealed class SamenstellenOpSqlite(Omgeving<SqliteDatabank> omgeving) : SamenstellenTests<SqliteDatabank>(omgeving);

public sealed class SamenstellenOpPostgres(Omgeving<PostgresDatabank> omgeving) : SamenstellenTests<PostgresDatabank>(omgeving);
