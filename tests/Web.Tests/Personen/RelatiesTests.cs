using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Personen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Personen;

/// <summary>Eis 52: relations are recorded with period and source, corrected, ended, withdrawn and put back; nothing disappears silently.</summary>
public abstract class RelatiesTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_relatie_wordt_vastgelegd_met_gezag_periode_en_bron()
    {
        var (ouder, kind) = await TweeAsync();
        using var bezoeker = await AlsAsync("administratie");
        var pagina = await bezoeker.GaAsync($"/personen/{ouder.Id}/relaties");
        Assert.Contains("Nog geen relaties", pagina.Tekst, StringComparison.Ordinal);
        var gezocht = await pagina.Formulier("Zoeken").Vul("Zoek de ander", kind.Achternaam).VerstuurAsync();
        var klaar = await gezocht.Formulier("Relatie toevoegen").Vul($"{ouder.Naam} is", "Ouder").Vink(kind.Naam).Vul("Gezag", "Zonder gezag").Vul("Sinds", "2011-01-01").Vul("Wie vertelde dit?", "Politie").Vul("Toelichting", "Gezien in de BRP.").VerstuurAsync();
        Assert.Equal("De relatie is vastgelegd.", klaar.Bericht);
        Assert.Contains($"moeder van {kind.Naam}", klaar.Tekst, StringComparison.Ordinal);
        var relatie = await ZoekAsync(db => db.Relaties.SingleAsync(r => r.VanId == ouder.Id));
        Assert.Equal((Gezag.ZonderGezag, new DateOnly(2011, 1, 1), Wereld.Organisaties["Politie"], "Gezien in de BRP.", Wereld.Mensen["administratie"]), (relatie.Gezag, relatie.Sinds, relatie.Bron, relatie.Toelichting, relatie.VastgelegdDoor));
        Assert.True(await DeedAsync("administratie", "relatie-gelegd", relatie.Id));
    }

    [Fact]
    public async Task Wat_niet_kan_wordt_geweigerd_bij_het_veld_en_wat_is_getypt_staat_er_nog()
    {
        var (ouder, kind) = await TweeAsync();
        await Wereld.EenRelatieAsync(ouder.Id, Relatiesoort.Ouder, kind.Id);
        var pad = $"/personen/{kind.Id}/relaties?Zoek={ouder.Achternaam}";
        Task Geweigerd(Action<Formulier> vul, string label, string zin, HttpStatusCode status = HttpStatusCode.Conflict) => WordtGeweigerdAsync("procesregisseur", pad, "Relatie toevoegen", f => vul(f.Vink(ouder.Naam)), label, zin, status);
        await Geweigerd(f => f.Vul($"{kind.Naam} is", "Ouder"), $"{kind.Naam} is", "de ouder is geboren op 1 januari 2011 en het kind op 1 januari 1980");
        await Geweigerd(f => f.Vul($"{kind.Naam} is", "Kind"), $"{kind.Naam} is", "Deze relatie staat er al.");
        await Geweigerd(f => f.Vul($"{kind.Naam} is", "Broer of zus"), $"{kind.Naam} is", "kind van de ander");
        await Geweigerd(f => f.Vul($"{kind.Naam} is", "Anders"), "In eigen woorden", "Schrijf in eigen woorden");
        await Geweigerd(f => f.Vul($"{kind.Naam} is", "Vriend").Vul("Gezag", "Met gezag"), "Gezag", "Gezag bestaat alleen tussen ouder en kind.");
        await Geweigerd(f => f.Vul($"{kind.Naam} is", "Vriend").Vul("Sinds", "2027-01-01"), "Sinds", "tot en met vandaag");
        await Geweigerd(f => f.Vul($"{kind.Naam} is", "Vriend").Vul("Sinds", "2005-01-01"), "Sinds", "voor de geboorte");
        await Geweigerd(f => f.Vul($"{kind.Naam} is", "Vriend").Vul("Sinds", "2020-01-01").Vul("Tot", "2019-01-01"), "Tot", "vanaf het begin van de relatie: 1 januari 2020");
        await Geweigerd(f => f.Vul($"{kind.Naam} is", "Vriend").Zet("Nieuw.Ander", kind.Id.ToString()), "Van wie?", "Kies twee verschillende personen.");
        await Geweigerd(f => f.Vul($"{kind.Naam} is", "Vriend").Zet("Nieuw.Ander", Guid.NewGuid().ToString()), "Van wie?", "De gekozen persoon is niet gevonden.");
        await Geweigerd(f => f.Vul("In eigen woorden", "mentor"), $"{kind.Naam} is", "Kies de relatie.", HttpStatusCode.BadRequest);
        await Geweigerd(f => f.Vul($"{kind.Naam} is", "Anders").Vul("In eigen woorden", new string('x', 81)), "In eigen woorden", "80 tekens", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Niemand_wordt_zijn_eigen_voorouder()
    {
        var (oma, ma, kind) = ((await Wereld.EenPersoonAsync("Oma", "Kring")).Id, (await Wereld.EenPersoonAsync("Ma", "Kring")).Id, (await Wereld.EenPersoonAsync("Kind", "Kring")).Id);
        await Wereld.EenRelatieAsync(oma, Relatiesoort.Ouder, ma);
        await Wereld.EenRelatieAsync(kind, Relatiesoort.Kind, ma);
        await WordtGeweigerdAsync("administratie", $"/personen/{kind}/relaties?Zoek=Kring", "Relatie toevoegen", f => f.Vul("Kind Kring is", "Ouder").Vink("Oma Kring"), "Kind Kring is", "dan stamt iemand van zichzelf af", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Een_vergissing_wordt_ingetrokken_verdwijnt_uit_beeld_en_is_terug_te_zetten()
    {
        var (ouder, kind) = await TweeAsync();
        var relatie = await Wereld.EenRelatieAsync(ouder.Id, Relatiesoort.Ouder, kind.Id);
        var pad = $"/personen/{ouder.Id}/relaties/{relatie.Id}";
        await WordtGeweigerdAsync("administratie", pad, "Relatie intrekken", f => f.Vul("Waarom klopt dit niet?", " "), "Waarom klopt dit niet?", "Vul de reden in.");
        using var bezoeker = await AlsAsync("administratie");
        var ingetrokken = await (await bezoeker.GaAsync(pad)).Formulier("Relatie intrekken").Vul("Waarom klopt dit niet?", "Andere Kees").VerstuurAsync();
        Assert.Contains("Deze relatie is ingetrokken", ingetrokken.Tekst, StringComparison.Ordinal);
        Assert.False(await ZoekAsync(db => db.Relaties.AnyAsync(r => r.Id == relatie.Id)));
        Assert.Equal("Andere Kees", await ZoekAsync(db => db.Relaties.IgnoreQueryFilters([PartituurDb.Geldig]).Where(r => r.Id == relatie.Id).Select(r => r.Intrekreden).SingleAsync()));
        Assert.DoesNotContain(kind.Naam, (await bezoeker.GaAsync($"/personen/{ouder.Id}/systeem")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Andere Kees", (await bezoeker.GaAsync($"/personen/{ouder.Id}/relaties")).Tekst, StringComparison.Ordinal);
        Assert.Equal("De relatie staat er weer.", (await ingetrokken.Formulier("Zet de relatie terug").VerstuurAsync()).Bericht);
        Assert.True(await DeedAsync("administratie", "relatie-ingetrokken", relatie.Id));
        Assert.True(await DeedAsync("administratie", "relatie-hersteld", relatie.Id));

        // What was put in its place meanwhile stands in the way.
        await (await bezoeker.GaAsync(pad)).Formulier("Relatie intrekken").Vul("Waarom klopt dit niet?", "Toch niet").VerstuurAsync();
        await Wereld.EenRelatieAsync(ouder.Id, Relatiesoort.BroerOfZus, kind.Id);
        Assert.Equal(HttpStatusCode.Conflict, (await (await bezoeker.GaAsync(pad)).Formulier("Zet de relatie terug").VerstuurAsync()).Status);
    }

    [Fact]
    public async Task Een_relatie_wordt_gewijzigd_en_beeindigd_en_een_vreemd_adres_vindt_niets()
    {
        var (ouder, kind) = await TweeAsync();
        var relatie = await Wereld.EenRelatieAsync(ouder.Id, Relatiesoort.Ouder, kind.Id, new(2015, 1, 1));
        using var bezoeker = await AlsAsync("procesregisseur");
        var pad = $"/personen/{kind.Id}/relaties/{relatie.Id}";
        await (await bezoeker.GaAsync(pad)).Formulier("Wijziging opslaan").Vul("Gezag", "Met gezag").VerstuurAsync();
        Assert.Equal(Gezag.MetGezag, await ZoekAsync(db => db.Relaties.Where(r => r.Id == relatie.Id).Select(r => r.Gezag).SingleAsync()));
        await WordtGeweigerdAsync("procesregisseur", pad, "Relatie beëindigen", f => f.Vul("Tot welke dag?", "2014-12-31"), "Tot welke dag?", "vanaf het begin", HttpStatusCode.Conflict);
        await (await bezoeker.GaAsync(pad)).Formulier("Relatie beëindigen").Vul("Tot welke dag?", "2020-05-01").VerstuurAsync();
        Assert.Equal(new DateOnly(2020, 5, 1), await ZoekAsync(db => db.Relaties.Where(r => r.Id == relatie.Id).Select(r => r.Tot).SingleAsync()));
        var vreemd = await Wereld.EenPersoonAsync("Vreemd", "Ander");
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.GaAsync($"/personen/{vreemd.Id}/relaties/{relatie.Id}")).Status);
        using var ander = await AlsAsync("ander-regisseur");
        Assert.Equal(HttpStatusCode.NotFound, (await ander.GaAsync(pad)).Status);
        using var triage = await AlsAsync("triagevoorzitter");
        Assert.Equal(HttpStatusCode.Forbidden, (await triage.GaAsync(pad)).Status);
    }

    private async Task<(Persoon Ouder, Persoon Kind)> TweeAsync() =>
        (await Wereld.EenPersoonAsync("Anna", $"Ouder{Guid.NewGuid():N}"[..12], Geslacht.Vrouw, new(1980, 1, 1)), await Wereld.EenPersoonAsync("Kees", $"Kind{Guid.NewGuid():N}"[..12], Geslacht.Man, new(2011, 1, 1)));
}

public sealed class RelatiesOpSqlite(Omgeving<SqliteDatabank> omgeving) : RelatiesTests<SqliteDatabank>(omgeving);

public sealed class RelatiesOpPostgres(Omgeving<PostgresDatabank> omgeving) : RelatiesTests<PostgresDatabank>(omgeving);
