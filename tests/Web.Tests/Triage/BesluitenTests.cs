using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Triage;

/// <summary>The table decides, and everybody hears.</summary>
public abstract class BesluitenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private const string Knop = "Besluit vastleggen";

    [Theory]
    [InlineData("Doorzetten", Uitkomst.DoorgezetPartner)]
    [InlineData("Lokaal netwerk", Uitkomst.LokaalNetwerk)]
    [InlineData("Casusoverleg", Uitkomst.Casusoverleg)]
    [InlineData("Procesregie", Uitkomst.Procesregie)]
    [InlineData("Overdragen", Uitkomst.Overgedragen)]
    [InlineData("Niet in behandeling", Uitkomst.NietInBehandeling)]
    public async Task De_voorzitter_besluit_en_iedereen_hoort_wat(string keuze, Uitkomst uitkomst)
    {
        var melding = await Wereld.EenMeldingAsync();
        using var bezoeker = await AlsAsync("triagevoorzitter");
        var pagina = await Compleet((await bezoeker.GaAsync($"/meldingen/{melding.Id}/besluiten")).Formulier(Knop), keuze).VerstuurAsync();
        Assert.Contains($"Over melding {melding.Nummer} is besloten.", pagina.Bericht, StringComparison.Ordinal);
        var besluit = await ZoekAsync(db => db.Triagebesluiten.SingleAsync(b => b.MeldingId == melding.Id));
        Assert.Equal(uitkomst, besluit.Uitkomst);
        Assert.True(await DeedAsync("triagevoorzitter", "triage-besloten", besluit.Id));
        Assert.True(await ZoekAsync(db => db.Terugkoppelingen.AnyAsync(t => t.MeldingId == melding.Id && t.AanMelder)));
        var casus = await ZoekAsync(db => db.Casussen.SingleOrDefaultAsync(c => c.MeldingId == melding.Id));
        Assert.Equal(uitkomst is Uitkomst.Casusoverleg or Uitkomst.Procesregie, casus is not null);
        Assert.Equal(uitkomst == Uitkomst.Procesregie ? Regie.Procesregie : Regie.Casusoverleg, casus?.Regie ?? Regie.Casusoverleg);
        Assert.True(await InzagenAsync("triagevoorzitter", melding.Id.Waarde) > 0);
    }

    [Theory]
    [InlineData("Doorzetten", "Besluit.Partner", "Welke partner", "Kies de partner die de melding oppakt.", 400)]
    [InlineData("Lokaal netwerk", "Besluit.Netwerk", "Welk lokaal netwerk", "Vul in welk lokaal netwerk de melding oppakt.", 400)]
    [InlineData("Overdragen", "Besluit.Huis", "Welk huis", "Kies het huis dat de melding overneemt", 400)]
    [InlineData("Casusoverleg", "Besluit.Reden", "Waarom?", "Vul de reden van het besluit in.", 400)]
    [InlineData("Procesregie", "Besluit.Toets.Ongrijpbaar", "Wat gebeurt er met deze melding?", "De O³MP-toets is niet gehaald: ongrijpbaar ontbreekt", 409)]
    [InlineData("Procesregie", "Besluit.Toets.OngrijpbaarBewijs", "Wat gebeurt er met deze melding?", "Beschrijf het bewijs bij ‘Ongrijpbaar’.", 409)]
    public async Task Wat_ontbreekt_staat_bij_het_veld(string keuze, string leeg, string label, string zin, int status)
    {
        var melding = await Wereld.EenMeldingAsync();
        await WordtGeweigerdAsync("triagevoorzitter", $"/meldingen/{melding.Id}/besluiten", Knop, f => Compleet(f, keuze, leeg != "Besluit.Reden").Zet(leeg, null), label, zin, (HttpStatusCode)status);
    }

    [Fact]
    public async Task Zonder_keuze_met_te_veel_tekst_en_met_een_verzonnen_partner_of_regisseur_wordt_niets_besloten()
    {
        var pad = $"/meldingen/{(await Wereld.EenMeldingAsync()).Id}/besluiten";
        await WordtGeweigerdAsync("triagevoorzitter", pad, Knop, f => f.Vul("Waarom?", "Omdat."), "Wat gebeurt er met deze melding?", "Kies wat er met de melding gebeurt.");
        await WordtGeweigerdAsync("triagevoorzitter", pad, Knop, f => f.Vink("Niet in behandeling").Vul("Waarom?", new string('x', 4001)), "Waarom?", "Gebruik hoogstens 4000 tekens.");
        foreach (var partner in new[] { Wereld.Organisaties["Zonder Convenant"].ToString(), Guid.NewGuid().ToString() })
        {
            await WordtGeweigerdAsync("triagevoorzitter", pad, Knop, f => Compleet(f, "Doorzetten").Zet("Besluit.Partner", partner), "Welke partner", "Deze partner heeft geen geldig convenant", HttpStatusCode.Conflict);
        }

        await WordtGeweigerdAsync("triagevoorzitter", pad, Knop, f => Compleet(f, "Procesregie").Zet("Besluit.Procesregisseur", Wereld.Mensen["ander-regisseur"].ToString()), "Wie wordt procesregisseur?", "Kies iemand die vandaag procesregisseur is", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Een_ander_huis_krijgt_de_melding_met_de_mensen_maar_zonder_de_antwoorden()
    {
        var melding = await Wereld.EenMeldingAsync(codeRood: true, "Politie", "Ruzie over de grens van de regio", "Overgaand", "Meegaand");
        await Wereld.EenBevragingAsync(melding, "GGZ");
        using var voorzitter = await AlsAsync("triagevoorzitter");
        await (await voorzitter.GaAsync($"/meldingen/{melding.Id}/besluiten")).Formulier(Knop).Vul("Wat is er vandaag gedaan?", "Gebeld met het andere huis.").Vink("Overdragen").Vul("Welk huis", "Veiligheidshuis Midden").Vul("Waarom?", "Het gezin woont in Midden.").VerstuurAsync();
        var daar = await ZoekAsync(db => db.Meldingen.Include(m => m.Betrokkenen).ThenInclude(b => b.Persoon).SingleAsync(m => m.HuisId == Wereld.AnderHuis && m.Aanleiding.Contains(melding.Nummer)));
        Assert.Equal((MeldingStatus.Ontvangen, true, melding.MelderOrganisatieId), (daar.Status, daar.CodeRood, daar.MelderOrganisatieId));
        Assert.Equal(["Overgaand", "Meegaand"], daar.Betrokkenen.OrderBy(b => b.Rij).Select(b => b.Persoon.Achternaam));
        Assert.All(daar.Betrokkenen, b => Assert.Equal(Wereld.AnderHuis, b.Persoon.HuisId));
        Assert.False(await ZoekAsync(db => db.Bevragingen.AnyAsync(b => b.MeldingId == daar.Id)));

        // There it waits on the werklijst; here that house's people still find nothing.
        using var administratie = await AlsAsync("ander-administratie");
        Assert.Contains(daar.Nummer, (await administratie.GaAsync("/")).Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await administratie.GaAsync($"/meldingen/{daar.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administratie.GaAsync($"/meldingen/{melding.Id}")).Status);
    }

    [Fact]
    public async Task Een_tweede_besluit_kan_niet_en_de_tekst_blijft()
    {
        var melding = await Wereld.EenMeldingAsync();
        using var een = await AlsAsync("triagevoorzitter");
        using var twee = await AlsAsync("triagevoorzitter");
        var pad = $"/meldingen/{melding.Id}/besluiten";
        var (eerste, tweede) = (await een.GaAsync(pad), await twee.GaAsync(pad));
        await Compleet(eerste.Formulier(Knop), "Niet in behandeling").VerstuurAsync();
        var geweigerd = await Compleet(tweede.Formulier(Knop), "Casusoverleg").VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Contains("Over deze melding is al besloten.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit is gewogen.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal(Uitkomst.NietInBehandeling, await ZoekAsync(db => db.Triagebesluiten.Where(b => b.MeldingId == melding.Id).Select(b => b.Uitkomst).SingleAsync()));
    }

    [Fact]
    public async Task De_tafel_toont_wat_nog_niet_is_besloten_met_code_rood_bovenaan()
    {
        var gewoon = await Wereld.EenMeldingAsync();
        var rood = await Wereld.EenMeldingAsync(codeRood: true);
        var klaar = await Wereld.EenMeldingAsync();
        await Wereld.EenTerugkoppelingAsync(klaar);
        using var bezoeker = await AlsAsync("triagevoorzitter");
        var tafel = (await bezoeker.GaAsync("/triage")).Tekst;
        Assert.True(tafel.IndexOf(rood.Nummer, StringComparison.Ordinal) < tafel.IndexOf(gewoon.Nummer, StringComparison.Ordinal));
        Assert.DoesNotContain(klaar.Nummer, tafel, StringComparison.Ordinal);
        Assert.True(await InzagenAsync("triagevoorzitter", rood.Id.Waarde) > 0);
        var anders = await (await bezoeker.GaAsync("/triage")).Formulier("Toon").Vul("Doelgroep", "Jeugd").VerstuurAsync();
        Assert.Contains("De tafel is leeg", anders.Tekst, StringComparison.Ordinal);
    }

    private static Formulier Compleet(Formulier f, string keuze, bool metReden = true) => (metReden ? f.Vul("Waarom?", "Dit is gewogen.") : f).Vink(keuze, "Wat gebeurt er").Vul("Welke partner", "GGZ").Vul("Welk lokaal netwerk", "Buurtteam Oost").Vul("Welk huis", "Veiligheidshuis Midden")
        .Vink("Ondoorgrondelijk").Vul("Waaruit blijkt", "Schulden en verslaving", 1).Vink("Ongrijpbaar").Vul("Waaruit blijkt", "Straf en zorg nodig", 2).Vink("Ontwrichtend").Vul("Waaruit blijkt", "De kinderen lijden eronder", 3);
}

public sealed class BesluitenOpSqlite(Omgeving<SqliteDatabank> omgeving) : BesluitenTests<SqliteDatabank>(omgeving);

public sealed class BesluitenOpPostgres(Omgeving<PostgresDatabank> omgeving) : BesluitenTests<PostgresDatabank>(omgeving);
