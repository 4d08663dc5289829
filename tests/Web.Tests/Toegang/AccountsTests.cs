using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Netwerk;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Toegang;

/// <summary>Accounts, roles, the second step, and the house for which one works.</summary>
public abstract class AccountsTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_nieuwe_collega_krijgt_rol_en_wachtwoord_stelt_de_tweede_stap_in_en_meldt_zich_aan()
    {
        using var beheerder = await AlsAsync("beheerder");
        var gemaakt = await Ingevuld((await beheerder.GaAsync("/toegang/nieuwe-professional")).Formulier("Toevoegen"), "nieuw").VerstuurAsync();
        var wachtwoord = gemaakt.Document.QuerySelector(".eenmalig")!.TextContent;
        using var nieuw = Omgeving.Fabriek.NieuweBezoeker();
        var eerst = await nieuw.MeldAanAsync("nieuw", wachtwoord);
        Assert.Equal("/toegang/tweede-factor", eerst.Adres.AbsolutePath);
        Assert.Equal("/toegang/tweede-factor", (await nieuw.GaAsync("/casussen")).Adres.AbsolutePath);
        var sleutel = eerst.Document.QuerySelector("ol code")!.TextContent.Replace(" ", string.Empty, StringComparison.Ordinal);
        var fout = await eerst.Formulier("Tweede stap aanzetten").Vul("Code", "000000").VerstuurAsync();
        Assert.Equal("Deze code klopt niet. Probeer de volgende code.", fout.Veldfout("Code"));
        var aan = await fout.Formulier("Tweede stap aanzetten").Vul("Code", Totp.Nu(sleutel)).VerstuurAsync();
        var herstelcode = aan.Document.QuerySelector("li code")!.TextContent;
        Assert.Equal(HttpStatusCode.OK, (await nieuw.GaAsync("/casussen")).Status);

        using var later = Omgeving.Fabriek.NieuweBezoeker();
        var code = await later.MeldAanAsync("nieuw", wachtwoord);
        Assert.Equal("/aanmelden/code", code.Adres.AbsolutePath);
        Assert.StartsWith("Deze code klopt niet.", (await code.Formulier("Verder").Vul("Code", "123").VerstuurAsync()).Veldfout("Code"), StringComparison.Ordinal);
        Assert.Equal("/", (await code.Formulier("Verder").Vul("Code", herstelcode).VerstuurAsync()).Adres.AbsolutePath);
    }

    [Theory]
    [InlineData("Naam", "", "Vul de naam in.")]
    [InlineData("Naam", "x*121", "Gebruik hoogstens 120 tekens.")]
    [InlineData("Gebruikersnaam", "", "Vul een gebruikersnaam in.")]
    [InlineData("Gebruikersnaam", "melder", "Deze gebruikersnaam is al in gebruik.")]
    [InlineData("Gebruikersnaam", "met spatie", "Gebruik voor de gebruikersnaam alleen letters")]
    public Task Een_fout_bij_een_nieuwe_collega_staat_bij_het_veld(string veld, string waarde, string zin) =>
        WordtGeweigerdAsync("beheerder", "/toegang/nieuwe-professional", "Toevoegen", f => Ingevuld(f, "ietsnieuws").Vul(veld, waarde.StartsWith("x*", StringComparison.Ordinal) ? new string('x', 121) : waarde), veld, zin);

    [Fact]
    public async Task Een_rol_geldt_meteen_en_de_beheerder_geeft_zichzelf_niets()
    {
        using var beheerder = await AlsAsync("beheerder");
        using var politie = await AlsAsync("politie");
        Assert.Equal(HttpStatusCode.Forbidden, (await politie.GaAsync("/overleggen")).Status);
        var pad = $"/toegang/professionals/{Wereld.Mensen["politie"]}/rollen";
        var erbij = await (await beheerder.GaAsync(pad)).Formulier("Rollen opslaan").Vink("Triagevoorzitter").VerstuurAsync();
        Assert.Equal("De rollen zijn bijgewerkt. Ze gelden meteen.", erbij.Bericht);
        Assert.Equal(HttpStatusCode.OK, (await politie.GaAsync("/overleggen")).Status);
        Assert.True(await DeedAsync("beheerder", "rol-gegeven", Wereld.Mensen["politie"].Waarde));
        await erbij.Formulier("Rollen opslaan").Ontvink("Triagevoorzitter").VerstuurAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await politie.GaAsync("/overleggen")).Status);
        var zelf = $"/toegang/professionals/{Wereld.Mensen["beheerder"]}/rollen";
        await WordtGeweigerdAsync("beheerder", zelf, "Rollen opslaan", f => f.Vink("Procesregisseur"), null, "U kunt uzelf geen rol geven.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("beheerder", zelf, "Rollen opslaan", f => f.Ontvink("Beheerder"), null, "Dit is de laatste beheerder van het huis.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("beheerder", pad, "Rollen opslaan", f => f.Zet("Rollen.Lijst", "Koning"), "Rollen", "‘Koning’ kan");
    }

    [Fact]
    public async Task Een_geblokkeerd_account_komt_er_niet_in_tot_het_is_vrijgegeven()
    {
        using var beheerder = await AlsAsync("beheerder");
        var pad = $"/toegang/professionals/{Wereld.Mensen["ggz"]}/rollen";
        var dicht = await (await beheerder.GaAsync(pad)).Formulier("Account blokkeren").VerstuurAsync();
        using var ggz = Omgeving.Fabriek.NieuweBezoeker();
        Assert.Equal(HttpStatusCode.BadRequest, (await ggz.MeldAanAsync("ggz")).Status);
        await dicht.Formulier("Account vrijgeven").VerstuurAsync();
        Assert.Equal(HttpStatusCode.OK, (await ggz.MeldAanAsync("ggz")).Status);
    }

    [Fact]
    public async Task Het_eigen_wachtwoord_wijzigen_vraagt_het_oude()
    {
        await WordtGeweigerdAsync("manager", "/toegang/account", "Wachtwoord wijzigen", f => f.Vul("Huidig wachtwoord", "fout").Vul("Nieuw wachtwoord", "een lange nieuwe zin"), "Huidig wachtwoord", "Het huidige wachtwoord klopt niet.");
        await WordtGeweigerdAsync("manager", "/toegang/account", "Wachtwoord wijzigen", f => f.Vul("Huidig wachtwoord", Bediening.DemoAccounts.Wachtwoord).Vul("Nieuw wachtwoord", "kort"), "Nieuw wachtwoord", "Kies een wachtwoord van ten minste 12 tekens.");
        using var manager = await AlsAsync("manager");
        var pagina = await (await manager.GaAsync("/toegang/account")).Formulier("Wachtwoord wijzigen").Vul("Huidig wachtwoord", Bediening.DemoAccounts.Wachtwoord).Vul("Nieuw wachtwoord", "een lange nieuwe zin").VerstuurAsync();
        Assert.Equal("Uw wachtwoord is gewijzigd.", pagina.Bericht);
        using var opnieuw = Omgeving.Fabriek.NieuweBezoeker();
        Assert.Equal("/", (await opnieuw.MeldAanAsync("manager", "een lange nieuwe zin")).Adres.AbsolutePath);
    }

    [Fact]
    public async Task Wie_voor_twee_huizen_werkt_kiest_en_ziet_dan_alleen_dat_huis()
    {
        await using (var db = Open())
        {
            db.Open(Wereld.Installatie());
            (await db.Professionals.SingleAsync(p => p.Id == Wereld.Mensen["ander-regisseur"])).GeefRol(Wereld.Huis, Rol.Informatieanalist, Wereld.Vandaag);
            await db.SaveChangesAsync();
        }

        using var bezoeker = await AlsAsync("ander-regisseur");
        var gekozen = await (await bezoeker.GaAsync("/toegang/huis")).Formulier("Kiezen").Vink("Veiligheidshuis Midden", "Huis").VerstuurAsync();
        Assert.Contains("Veiligheidshuis Midden", gekozen.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.GaAsync("/casussen")).Status);
        await WordtGeweigerdAsync("ander-regisseur", "/toegang/huis", "Kiezen", f => f.Zet("Huis", Guid.NewGuid().ToString()), "Huis", "Kies een huis waar u voor werkt.");
    }

    private static Formulier Ingevuld(Formulier f, string gebruiker) => f.Vul("Naam", "Nieuwe Collega").Vul("Organisatie", "GGZ").Vink("Partnerprofessional", "Rollen").Vul("Gebruikersnaam", gebruiker);
}

public sealed class AccountsOpSqlite(Omgeving<SqliteDatabank> omgeving) : AccountsTests<SqliteDatabank>(omgeving);

public sealed class AccountsOpPostgres(Omgeving<PostgresDatabank> omgeving) : AccountsTests<PostgresDatabank>(omgeving);
