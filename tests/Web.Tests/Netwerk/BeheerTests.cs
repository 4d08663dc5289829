using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Netwerk;

/// <summary>The network as the beheerder keeps it.</summary>
public abstract class BeheerTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_nieuwe_partner_krijgt_een_convenant_en_dat_eindigt_weer()
    {
        using var beheerder = await AlsAsync("beheerder");
        var erbij = await (await beheerder.GaAsync("/netwerk/beheer/organisaties")).Formulier("Toevoegen").Vul("Naam", "Woningcorporatie").Vink("Bestuur", "Keten").VerstuurAsync();
        Assert.Equal("Woningcorporatie is toegevoegd. Sluit nu een convenant.", erbij.Bericht);
        var organisatie = await ZoekAsync(db => db.Organisaties.SingleAsync(o => o.Naam == "Woningcorporatie"));
        Assert.True(await DeedAsync("beheerder", "organisatie-toegevoegd", organisatie.Id.Waarde));
        await Convenant((await beheerder.GaAsync("/netwerk/beheer/convenanten")).Formulier("Convenant vastleggen")).Vul("Organisatie", "Woningcorporatie").VerstuurAsync();
        var convenant = await ZoekAsync(db => db.Convenanten.SingleAsync(c => c.OrganisatieId == organisatie.Id));
        var einde = await (await beheerder.GaAsync($"/netwerk/beheer/convenanten/{convenant.Id}/beeindigen")).Formulier("Convenant beëindigen").Vul("Laatste dag", "2026-12-31").VerstuurAsync();
        Assert.Equal("Het convenant eindigt op 31 december 2026.", einde.Bericht);
        Assert.Contains("Woningcorporatie", (await beheerder.GaAsync("/netwerk?Zoek=woning")).Tekst, StringComparison.Ordinal);
        await WordtGeweigerdAsync("beheerder", $"/netwerk/beheer/convenanten/{convenant.Id}/beeindigen", "Convenant beëindigen", f => f.Vul("Laatste dag", "2019-01-01"), "Laatste dag", "De einddatum ligt voor de begindatum.", HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("/netwerk/beheer/organisaties", "Toevoegen", "Naam", "", "Vul de naam in.")]
    [InlineData("/netwerk/beheer/organisaties", "Toevoegen", "Naam", "GGZ", "Deze organisatie is er al.")]
    [InlineData("/netwerk/beheer/organisaties", "Toevoegen", "Naam", "x*121", "Gebruik hoogstens 120 tekens.")]
    [InlineData("/netwerk/beheer/doelgroepen", "Toevoegen", "Naam", "", "Vul de naam in.")]
    [InlineData("/netwerk/beheer/doelgroepen", "Toevoegen", "Naam", "Jeugd", "Deze doelgroep is er al.")]
    [InlineData("/netwerk/beheer/doelgroepen", "Toevoegen", "Naam", "x*81", "Gebruik hoogstens 80 tekens.")]
    public Task Een_fout_in_een_naam_staat_bij_het_veld(string pad, string knop, string veld, string waarde, string zin) =>
        WordtGeweigerdAsync("beheerder", pad, knop, f => (pad.EndsWith("organisaties", StringComparison.Ordinal) ? f.Vink("Zorg", "Keten") : f).Vul(veld, waarde.StartsWith("x*", StringComparison.Ordinal) ? new string('x', 121) : waarde), veld, zin);

    [Theory]
    [InlineData("Geldig vanaf", "", "Kies de eerste dag.", 400)]
    [InlineData("Geldig tot en met", "2026-01-01", "De einddatum ligt voor de begindatum.", 409)]
    [InlineData("Doel", "", "Vul het doel in.", 400)]
    [InlineData("Inzet in uren per maand", "", "Vul het aantal uren per maand in; 0 mag ook.", 400)]
    [InlineData("Inzet in uren per maand", "-1", "Vul een getal in van 0 tot en met 10.000.", 400)]
    [InlineData("Inzet in uren per maand", "veel", "‘veel’ kan", 400)]
    public Task Een_fout_in_een_convenant_staat_bij_het_veld(string veld, string waarde, string zin, int status) =>
        WordtGeweigerdAsync("beheerder", "/netwerk/beheer/convenanten", "Convenant vastleggen", f => Convenant(f).Vul("Organisatie", "GGZ").Vul(veld, waarde), veld, zin, (HttpStatusCode)status);

    [Fact]
    public async Task Nieuw_beleid_gaat_in_op_zijn_dag_en_het_oude_blijft_staan()
    {
        using var beheerder = await AlsAsync("beheerder");
        var pagina = await Beleid((await beheerder.GaAsync("/netwerk/beheer/beleid")).Formulier("Versie vastleggen")).VerstuurAsync();
        Assert.Equal("De nieuwe versie is vastgelegd.", pagina.Bericht);
        Assert.Equal(2, await ZoekAsync(db => db.Beleidsregels.CountAsync(b => b.Naam == Kern.Netwerk.Beleid.BevragingTermijnDagen)));
    }

    [Theory]
    [InlineData("Waarde", "0", "Vul een heel getal in van 1 tot en met 1000.")]
    [InlineData("Waarde", "1,5", "‘1,5’ kan")]
    [InlineData("Waarde", "", "Vul de waarde in.")]
    [InlineData("Bron", "", "Vul de bron in.")]
    [InlineData("Geldt vanaf", "nooit", "‘nooit’ kan")]
    public Task Een_fout_in_beleid_staat_bij_het_veld(string veld, string waarde, string zin) =>
        WordtGeweigerdAsync("beheerder", "/netwerk/beheer/beleid", "Versie vastleggen", f => Beleid(f).Vul(veld, waarde), veld, zin);

    [Fact]
    public async Task Een_convenant_van_een_ander_huis_en_een_verzonnen_organisatie_zijn_er_niet()
    {
        using var beheerder = await AlsAsync("beheerder");
        Assert.Equal(HttpStatusCode.NotFound, (await beheerder.GaAsync($"/netwerk/beheer/convenanten/{Guid.NewGuid()}/beeindigen")).Status);
        await WordtGeweigerdAsync("beheerder", "/netwerk/beheer/convenanten", "Convenant vastleggen", f => Convenant(f).Zet("Invoer.Organisatie", Guid.NewGuid().ToString()), "Organisatie", "Kies een organisatie uit de lijst.");
        await WordtGeweigerdAsync("beheerder", "/netwerk/beheer/doelgroepen", "Toevoegen", f => f.Vul("Naam", "Nazorg").Zet("Invoer.Voorzitter", Guid.NewGuid().ToString()), "Vaste voorzitter", "Kies een organisatie uit de lijst.");
    }

    private static Formulier Convenant(Formulier f) => f.Vul("Geldig vanaf", "2026-11-24").Vul("Doel", "Samen helpen").Vul("Inzet in uren per maand", "8");

    private static Formulier Beleid(Formulier f) => f.Vul("Onderwerp", "Termijn voor een bevraging").Vul("Waarde", "5").Vul("Geldt vanaf", "2027-01-01").Vul("Bron", "Besluit van het bestuur");
}

public sealed class BeheerOpSqlite(Omgeving<SqliteDatabank> omgeving) : BeheerTests<SqliteDatabank>(omgeving);

public sealed class BeheerOpPostgres(Omgeving<PostgresDatabank> omgeving) : BeheerTests<PostgresDatabank>(omgeving);
