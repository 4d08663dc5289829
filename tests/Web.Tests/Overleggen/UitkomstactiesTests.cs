using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Plannen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Overleggen;

/// <summary>Acties followed at the next meeting: the partner reports before it, the chair goes through them (eis 74).</summary>
public abstract class UitkomstactiesTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_voorzitter_loopt_de_acties_door_en_kan_dat_terugdraaien()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var (een, twee) = (await Wereld.EenActieAsync(casus, "partnerprofessional", "Bel de woningstichting"), await Wereld.EenActieAsync(casus, "partnerprofessional", "Ga langs"));
        var v = await Wereld.EenVergaderingAsync([casus]);
        var pad = $"/overleggen/acties/{v.Id}";
        using var voorzitter = await AlsAsync("triagevoorzitter");
        using var partner = await AlsAsync("partnerprofessional");
        var cockpit = await voorzitter.GaAsync($"/overleggen/cockpit/{v.Id}");
        Assert.Contains("Bel de woningstichting", cockpit.Tekst, StringComparison.Ordinal);
        var pagina = await (await cockpit.KlikAsync("Acties doorlopen")).Formulier("Gedaan: Bel de woningstichting").VerstuurAsync();
        Assert.Equal("De actie is gedaan.", pagina.Bericht);
        Assert.Equal(ActieStatus.Gedaan, await ZoekAsync(db => db.Acties.Where(a => a.Id == een.Id).Select(a => a.Status).SingleAsync()));
        Assert.True(await DeedAsync("triagevoorzitter", "actie-afgemeld", een.Id.Waarde));
        pagina = await (await pagina.KlikAsync("Anders: Ga langs")).Formulier("Vastleggen").Vink("Niet meer mogelijk").Vul("Toelichting", "Het gezin is verhuisd.").VerstuurAsync();
        Assert.Equal(ActieStatus.NietMeerMogelijk, await ZoekAsync(db => db.Acties.Where(a => a.Id == twee.Id).Select(a => a.Status).SingleAsync()));
        Assert.Contains("Het gezin is verhuisd.", pagina.Tekst, StringComparison.Ordinal);
        await pagina.Formulier("Zet weer open: Ga langs").VerstuurAsync();
        Assert.Equal(ActieStatus.Open, await ZoekAsync(db => db.Acties.Where(a => a.Id == twee.Id).Select(a => a.Status).SingleAsync()));
        using var api = await ApiAlsAsync("triagevoorzitter");
        (await api.ZetAsync($"vergaderingen/{v.Id}/acties", new { actie = een.Id.Waarde })).Gelukt();
        Assert.Equal(ActieStatus.Open, await ZoekAsync(db => db.Acties.Where(a => a.Id == een.Id).Select(a => a.Status).SingleAsync()));
        await WordtGeweigerdAsync("triagevoorzitter", $"{pad}?bij={een.Id}", "Vastleggen", f => f.Vink("Niet gedaan").Vul("Toelichting", " "), "Toelichting", "Vul de reden waarom de actie niet gedaan is in.", HttpStatusCode.Conflict);
        pagina = await (await voorzitter.GaAsync($"{pad}?bij={een.Id}")).Formulier("Vastleggen").Vink("Niet gedaan").Vink("Niet gedaan, maar het moet nog wel gebeuren").Vul("Toelichting", "Niemand nam op.").VerstuurAsync();
        Assert.Contains("1 keer niet gedaan", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Niemand nam op.", (await partner.GaAsync($"/overleggen/meevolgen/{v.Id}")).Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.GaAsync(pad)).Status);
    }

    [Fact]
    public async Task Wat_gesloten_is_voor_wie_leidt_is_ook_hier_gesloten()
    {
        var naam = $"leider{Guid.NewGuid():N}"[..20];
        await Wereld.EenMensAsync(naam, "Veilig Thuis", Kern.Netwerk.Rol.Triagevoorzitter);
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var actie = await Wereld.EenActieAsync(casus, "partnerprofessional", "Geheime actie");
        var elders = await Wereld.EenActieAsync(await Wereld.EenCasusAsync(null, "partnerprofessional"), "partnerprofessional");
        var v = await Wereld.EenVergaderingAsync([casus]);
        using var leider = await AlsAsync(naam);
        var pagina = await leider.GaAsync($"/overleggen/acties/{v.Id}");
        Assert.Contains("Er zijn geen acties om door te lopen", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheime actie", pagina.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var dicht = await ApiAlsAsync(naam);
        (await dicht.ZetAsync($"vergaderingen/{v.Id}/acties", new { actie = actie.Id.Waarde, status = "Gedaan" })).Geeft(HttpStatusCode.Conflict, "punt-gesloten");
        using var voorzitter = await ApiAlsAsync("triagevoorzitter");
        (await voorzitter.ZetAsync($"vergaderingen/{v.Id}/acties", new { actie = elders.Id.Waarde, status = "Gedaan" })).Geeft(HttpStatusCode.Conflict, "punt-gesloten");
        Assert.Contains("Geheime actie", (await voorzitter.HaalAsync($"vergaderingen/{v.Id}/acties")).Gelukt().Tekst, StringComparison.Ordinal);
        using var ander = await ApiAlsAsync("ander-regisseur");
        (await ander.HaalAsync($"vergaderingen/{v.Id}/acties")).Geeft(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task De_partner_wordt_vooraf_gevraagd_hoe_het_met_zijn_acties_staat()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        var (eigen, ander) = (await Wereld.EenActieAsync(casus, "partnerprofessional", "Vraag voor Jeugdzorg"), await Wereld.EenActieAsync(casus, "ggz", "Vraag voor GGZ"));
        var overleg = await Wereld.EenOverlegAsync(casus);
        using var partner = await AlsAsync("partnerprofessional");
        foreach (var pad in new[] { "/overleggen/voorbereiden", $"/overleggen/voorbereiden/{overleg.Id}" })
        {
            var pagina = await partner.GaAsync(pad);
            Assert.Contains("Meld vóór het overleg hoe het staat met deze actie", pagina.Tekst, StringComparison.Ordinal);
            Assert.Contains($"/acties/{eigen.Id}", pagina.Links());
            Assert.DoesNotContain("Vraag voor GGZ", pagina.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain($"/acties/{ander.Id}", pagina.Links());
        }

        await (await partner.GaAsync($"/acties/{eigen.Id}")).Formulier("Afmelden").Vink("Gedaan").VerstuurAsync();
        Assert.DoesNotContain("Vraag voor Jeugdzorg", (await partner.GaAsync($"/overleggen/voorbereiden/{overleg.Id}")).Tekst, StringComparison.Ordinal);
    }
}

public sealed class UitkomstactiesOpSqlite(Omgeving<SqliteDatabank> omgeving) : UitkomstactiesTests<SqliteDatabank>(omgeving);

public sealed class UitkomstactiesOpPostgres(Omgeving<PostgresDatabank> omgeving) : UitkomstactiesTests<PostgresDatabank>(omgeving);
