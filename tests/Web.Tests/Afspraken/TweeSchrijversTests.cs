using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Testhulp;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Tests.Afspraken;

/// <summary>Two people who both opened a form: the second is told who was first, sees both texts, and nothing is lost.</summary>
public abstract class TweeSchrijversTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_tweede_schrijver_van_de_essentie_ziet_beide_teksten_en_kan_alsnog_opslaan()
    {
        var casus = await Wereld.EenCasusAsync();
        using var een = await AlsAsync("procesregisseur");
        using var twee = await AlsAsync("procesregisseur");
        var (eerste, tweede) = (await een.GaAsync($"/casussen/{casus.Id}"), await twee.GaAsync($"/casussen/{casus.Id}"));

        await eerste.Formulier("Essentie opslaan").Vul("Waar gaat het", "Het gezin wordt uit huis gezet.").VerstuurAsync();
        var geweigerd = await tweede.Formulier("Essentie opslaan").Vul("Waar gaat het", "De vader moet voorkomen.").VerstuurAsync();

        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Contains("ondertussen gewijzigd door Test procesregisseur, op 24 november 2026 om 10:00 uur", Assert.Single(geweigerd.Fouten()), StringComparison.Ordinal);
        Assert.Equal("De vader moet voorkomen.", geweigerd.Formulier("Essentie opslaan").Waarde("Waar gaat het"));
        Assert.Contains("Nu staat er: Het gezin wordt uit huis gezet.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal("Het gezin wordt uit huis gezet.", await ZoekAsync(db => db.Casussen.Where(c => c.Id == casus.Id).Select(c => c.Essentie).SingleAsync()));

        await geweigerd.Formulier("Essentie opslaan").VerstuurAsync();
        Assert.Equal("De vader moet voorkomen.", await ZoekAsync(db => db.Casussen.Where(c => c.Id == casus.Id).Select(c => c.Essentie).SingleAsync()));
    }

    [Fact]
    public async Task Een_fout_in_het_formulier_verbergt_de_andere_schrijver_niet()
    {
        var casus = await Wereld.EenCasusAsync();
        using var een = await AlsAsync("procesregisseur");
        using var twee = await AlsAsync("procesregisseur");
        var (eerste, tweede) = (await een.GaAsync($"/casussen/{casus.Id}"), await twee.GaAsync($"/casussen/{casus.Id}"));
        await eerste.Formulier("Essentie opslaan").Vul("Waar gaat het", "Eerste lezing.").VerstuurAsync();
        var leeg = await tweede.Formulier("Essentie opslaan").Vul("Waar gaat het", string.Empty).VerstuurAsync();
        Assert.Equal(HttpStatusCode.BadRequest, leeg.Status);
        var geweigerd = await leeg.Formulier("Essentie opslaan").Vul("Waar gaat het", "Tweede lezing.").VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
    }

    [Fact]
    public async Task Een_notitie_erbij_stoort_niemand()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        using var een = await AlsAsync("procesregisseur");
        using var twee = await AlsAsync("partnerprofessional");
        var (eerste, tweede) = (await een.GaAsync($"/casussen/{casus.Id}"), await twee.GaAsync($"/casussen/{casus.Id}"));
        await eerste.Formulier("Essentie opslaan").Vul("Waar gaat het", "Wat er speelt.").VerstuurAsync();
        var pagina = await tweede.Formulier("Notitie opslaan").Vul("Notitie", "Zoon was vandaag op school.").Vink("Feit", "Is dit een feit").VerstuurAsync();
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains("Zoon was vandaag op school.", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_een_organisatie_tegelijk_hernoemt_ziet_de_naam_van_de_ander()
    {
        var organisatie = Wereld.Organisaties["Zonder Convenant"];
        using var een = await AlsAsync("beheerder");
        using var twee = await AlsAsync("beheerder");
        var pad = $"/netwerk/beheer/organisaties/{organisatie}";
        var (eerste, tweede) = (await een.GaAsync(pad), await twee.GaAsync(pad));
        await eerste.Formulier("Opslaan").Vul("Naam", "Stichting Een").VerstuurAsync();
        var geweigerd = await tweede.Formulier("Opslaan").Vul("Naam", "Stichting Twee").VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Equal("Stichting Twee", geweigerd.Formulier("Opslaan").Waarde("Naam"));
        Assert.Contains("Nu staat er: Stichting Een", geweigerd.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mensenhandel", false)]
    [InlineData("Eergerelateerd", true)]
    public async Task Wie_tegelijk_vaste_partners_kiest_ziet_de_keuze_van_de_ander_ook_als_er_nog_niets_was(string naam, bool eerderAfgesproken)
    {
        var doelgroep = await Wereld.EenDoelgroepAsync(naam);
        using var een = await AlsAsync("beheerder");
        using var twee = await AlsAsync("beheerder");
        var pad = $"/netwerk/beheer/doelgroepen/{doelgroep}/partners";
        if (eerderAfgesproken)
        {
            await (await een.GaAsync(pad)).Formulier("Opslaan").Vink("GGZ").VerstuurAsync();
        }

        var (eerste, tweede) = (await een.GaAsync(pad), await twee.GaAsync(pad));
        await eerste.Formulier("Opslaan").Vink("Politie").VerstuurAsync();
        var geweigerd = await tweede.Formulier("Opslaan").Vink("Jeugdzorg").VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Contains(eerderAfgesproken ? "Nu staat er: GGZ, Politie" : "Nu staat er: Politie", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.False(await StaatErAsync("Jeugdzorg"));
        await geweigerd.Formulier("Opslaan").VerstuurAsync();
        Assert.True(await StaatErAsync("Jeugdzorg"));

        Task<bool> StaatErAsync(string partner)
        {
            var organisatie = Wereld.Organisaties[partner];
            return ZoekAsync(db => db.Doelgroepafspraken.AnyAsync(a => a.DoelgroepId == doelgroep && a.Partners.Any(p => p.OrganisatieId == organisatie)));
        }
    }

    [Fact]
    public async Task Wie_tegelijk_rollen_geeft_ziet_de_rollen_van_de_ander_en_neemt_er_geen_stil_af()
    {
        using var een = await AlsAsync("beheerder");
        using var twee = await AlsAsync("beheerder");
        var pad = $"/toegang/professionals/{Wereld.Mensen["ggz"]}/rollen";
        var (eerste, tweede) = (await een.GaAsync(pad), await twee.GaAsync(pad));
        await eerste.Formulier("Rollen opslaan").Vink("Melder").VerstuurAsync();
        var geweigerd = await tweede.Formulier("Rollen opslaan").Vink("Triagevoorzitter").VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Contains("Nu staat er: Melder, Partnerprofessional", geweigerd.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_bericht_dat_een_collega_al_verzond_is_niet_te_overschrijven_en_wat_is_getypt_staat_er_nog()
    {
        var terugkoppeling = await Wereld.EenTerugkoppelingAsync();
        using var een = await AlsAsync("administratie");
        using var twee = await AlsAsync("procesregisseur");
        var pad = $"/triage/terugkoppelingen/{terugkoppeling.Id}";
        var (eerste, tweede) = (await een.GaAsync(pad), await twee.GaAsync(pad));
        await eerste.Formulier("Verzenden").VerstuurAsync();
        var geweigerd = await tweede.Formulier("Verzenden").Vul("Bericht", "Een zorgvuldig geschreven bericht.").VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Contains("Wat u typte", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Contains("Een zorgvuldig geschreven bericht.", geweigerd.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("geen-versie")]
    public async Task Zonder_gelezen_versie_wordt_er_niets_vervangen(string? versie)
    {
        var casus = await Wereld.EenCasusAsync();
        using var bezoeker = await AlsAsync("procesregisseur");
        var pagina = await bezoeker.GaAsync($"/casussen/{casus.Id}");
        var geweigerd = await pagina.Formulier("Essentie opslaan").Vul("Waar gaat het", "Zonder versie.").Zet(GelezenVersie.Veld, versie).VerstuurAsync();
        Assert.Equal(HttpStatusCode.BadRequest, geweigerd.Status);
        Assert.Equal("Zonder versie.", geweigerd.Formulier("Essentie opslaan").Waarde("Waar gaat het"));
        Assert.Null(await ZoekAsync(db => db.Casussen.Where(c => c.Id == casus.Id).Select(c => c.Essentie).SingleAsync()));
    }

    [Fact]
    public async Task Elke_pagina_die_iets_vervangt_zet_de_gelezen_versie_in_haar_formulieren()
    {
        var melding = await Wereld.EenMeldingAsync();
        var casus = await Wereld.EenCasusAsync(melding, "partnerprofessional");
        var overleg = await Wereld.EenOverlegAsync(casus);
        var vergadering = await Wereld.EenVergaderingAsync([await Wereld.EenCasusAsync(null, "partnerprofessional")]);
        var gesloten = await Wereld.EenGeslotenVergaderingAsync([await Wereld.EenCasusAsync(null, "partnerprofessional")]);
        var (_, interventie) = await Wereld.EenPlanAsync(casus, compleet: true);
        var terugkoppeling = await Wereld.EenTerugkoppelingAsync();
        var convenant = await ZoekAsync(db => db.Convenanten.Select(c => c.Id).FirstAsync());
        var (relatie, verband) = await Wereld.EenSysteemAsync(casus);
        var voorziening = await Wereld.EenVoorzieningAsync();
        var (hier, _) = await Wereld.EenOverlapAsync("999887701");
        var overlap = await ZoekAsync(db => db.Overlapsignalen.Where(o => o.MeldingId == hier.Id).Select(o => o.Id).FirstAsync());
        await Wereld.EenFormulierAsync(inDeMaak: true);
        var gelijk = await Wereld.EenMeldingAsync();
        await Wereld.HetzelfdeVoorvalAsync(gelijk);
        var import = await Wereld.EenImportAsync();
        var tafel = await Wereld.EenTafelAsync();
        var terugblik = await Wereld.EenTerugblikAsync();
        var poging = await Wereld.EenPogingAsync(casus);
        var datum = await Wereld.EenCasusdatumAsync(casus);
        var (doorzetting, belemmering, hindernis) = (await Wereld.EenDoorzettingAsync(casus), await Wereld.EenBelemmeringAsync(casus), await Wereld.EenHindernisAsync("Regel voor twee schrijvers"));
        var (nazorg, beklijving) = (await Wereld.EenNazorgAsync(), await Wereld.EenBeklijvingAsync());
        var (reeks, plaats) = (await Wereld.EenReeksAsync(), await Wereld.EenPlaatsAsync("Kamer van twee schrijvers"));
        var gezien = new HashSet<string>();
        foreach (var (gebruiker, pad) in new[]
        {
            ("procesregisseur", $"/casussen/{casus.Id}"), ("procesregisseur", $"/casussen/{casus.Id}/toewijzen"), ("procesregisseur2", $"/casussen/{casus.Id}/invallen"), ("procesregisseur", $"/casussen/data/{datum.Id}"),
            ("procesregisseur", $"/casussen/{casus.Id}/samenstellen"), ("procesregisseur", $"/casussen/{casus.Id}/deelnemers"), ("procesregisseur", $"/casussen/{casus.Id}/plan/vaststellen"),
            ("procesregisseur", $"/casussen/{casus.Id}/plan/interventies/{interventie.Id}"), ("procesregisseur", $"/overleggen/{overleg.Id}"), ("administratie", $"/triage/terugkoppelingen/{terugkoppeling.Id}"),
            ("administratie", $"/meldingen/importeren/{import.Id}/kolommen"),
            ("administratie", $"/personen/{melding.Betrokkenen[0].PersoonId}/bewerken"), ("administratie", $"/personen/{melding.Betrokkenen[0].PersoonId}/bereik"),
            ("administratie", $"/personen/{relatie.VanId}/relaties/{relatie.Id}"), ("administratie", $"/personen/verbanden/{verband.Id}/bijwerken"), ("administratie", $"/personen/verbanden/{verband.Id}/leden"),
            ("beheerder", $"/toegang/professionals/{Wereld.Mensen["ggz"]}/rollen"), ("beheerder", $"/toegang/professionals/{Wereld.Mensen["ggz"]}/bereik"), ("beheerder", $"/netwerk/beheer/organisaties/{Wereld.Organisaties["GGZ"]}"), ("beheerder", $"/netwerk/beheer/convenanten/{convenant}/beeindigen"),
            ("administratie", $"/netwerk/voorzieningen/{voorziening.Id}/bewerken"), ("beheerder", "/netwerk/beheer/huis"), ("administratie", $"/meldingen/overlap/{overlap}"),
            ("beheerder", $"/netwerk/beheer/doelgroepen/{Wereld.Doelgroep}/formulier"), ("beheerder", $"/netwerk/beheer/doelgroepen/{Wereld.Doelgroep}/partners"),
            ("administratie", $"/meldingen/{gelijk.Id}/lijkt-op"), ("procesregisseur", $"/casussen/{casus.Id}/plan/partituur?balk={interventie.Id}"),
            ("procesregisseur", $"/casussen/pogingen/{poging.Id}"), ("procesregisseur", $"/casussen/{casus.Id}/analyse/essentie"), ("procesregisseur", $"/casussen/{casus.Id}/onderwerp"),
            ("procesregisseur", $"/casussen/{casus.Id}/doorzetten/{doorzetting.Id}"), ("procesregisseur", $"/casussen/{casus.Id}/belemmeringen/{belemmering.Id}"), ("administratie", $"/netwerk/beheer/hindernissen/{hindernis.Id}"),
            ("partnerprofessional", $"/casussen/nazorg/{nazorg.Id}"), ("procesregisseur", $"/casussen/standgehouden/{beklijving.Id}"), ("procesregisseur", $"/casussen/{casus.Id}/effect/kosten/{interventie.Id}"),
            ("administratie", $"/overleggen/reeksen/{reeks.Id}/wijzigen"), ("administratie", $"/overleggen/plaatsen/{plaats.Id}"), ("administratie", $"/overleggen/{overleg.Id}/verplaatsen"), ("triagevoorzitter", $"/overleggen/{overleg.Id}/agenda"),
            ("triagevoorzitter", $"/overleggen/cockpit/{vergadering.Id}"), ("administratie", $"/overleggen/papier/{vergadering.Id}"), ("triagevoorzitter", $"/overleggen/aanwezigheid/{vergadering.Id}?wie={Wereld.Mensen["partnerprofessional"]}"),
            ("triagevoorzitter", $"/overleggen/verslag/{gesloten.Id}?punt=1"),
            ("triagevoorzitter", $"/triage/terugblik/{terugblik.Id}"), ("administratie", $"/triage/tafels/{tafel.Id}/wijzigen"),
        })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            var pagina = await bezoeker.GaAsync(pad);
            Assert.Equal(HttpStatusCode.OK, pagina.Status);
            var velden = pagina.Document.QuerySelectorAll($"main form input[name={GelezenVersie.Veld}]");
            Assert.True(velden.Length > 0, $"{pad} carries no version.");
            var model = Eindpunten.Paginas(Omgeving.Fabriek).Single(p => p.Past(pad.Split('?')[0])).Model;
            foreach (var handler in model.GetMethods().Where(GelezenVersie.Nodig))
            {
                gezien.Add($"{model.Name}.{handler.Name}");
            }
        }

        var alle = Eindpunten.Paginas(Omgeving.Fabriek).SelectMany(p => p.Model.GetMethods().Where(GelezenVersie.Nodig).Select(m => $"{p.Model.Name}.{m.Name}")).ToHashSet();
        Assert.Empty(alle.Except(gezien));
    }
}

public sealed class TweeSchrijversOpSqlite(Omgeving<SqliteDatabank> omgeving) : TweeSchrijversTests<SqliteDatabank>(omgeving);

public sealed class TweeSchrijversOpPostgres(Omgeving<PostgresDatabank> omgeving) : TweeSchrijversTests<PostgresDatabank>(omgeving);
