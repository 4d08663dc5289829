using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Logboek;
using Partituur.Kern.Personen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Personen;

/// <summary>The register of people: searched with a trace, merged by a person.</summary>
public abstract class PersonenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Zoeken_op_naam_vindt_en_legt_de_vraag_vast_en_de_persoon_is_te_lezen()
    {
        var melding = await Wereld.EenMeldingAsync(achternamen: ["Gezocht", "Familielid"]);
        using var bezoeker = await AlsAsync("administratie");
        var leeg = await bezoeker.GaAsync("/personen");
        Assert.Contains("Nog niets gezocht", leeg.Tekst, StringComparison.Ordinal);
        var gevonden = await leeg.Formulier("Zoeken").Vul("Wie zoekt u?", "Gezoch").VerstuurAsync();
        var persoon = await gevonden.KlikAsync("Jo Gezocht");
        Assert.Equal("Jo Gezocht", persoon.Kop);
        Assert.Contains(melding.Nummer, persoon.Tekst, StringComparison.Ordinal);
        Assert.Equal(2, await InzagenAsync("administratie", melding.Betrokkenen[0].PersoonId.Waarde));
        var niemand = await (await bezoeker.GaAsync("/personen")).Formulier("Zoeken").Vul("Wie zoekt u?", "Bestaatniet").VerstuurAsync();
        Assert.Contains("Niemand gevonden", niemand.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_burgerservicenummer_komt_niet_in_het_adres_en_niet_in_het_logboek()
    {
        await WordtGeweigerdAsync("administratie", "/personen", "Zoeken op nummer", f => f.Vul("Burgerservicenummer", "123456789"), "Burgerservicenummer", "Dit is geen geldig burgerservicenummer");
        using var bezoeker = await AlsAsync("administratie");
        var pagina = await (await bezoeker.GaAsync("/personen")).Formulier("Zoeken op nummer").Vul("Burgerservicenummer", "111222333").VerstuurAsync();
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.DoesNotContain("111222333", pagina.Adres.ToString(), StringComparison.Ordinal);
        Assert.False(await ZoekAsync(db => db.Logregels.AnyAsync(l => l.Inhoud!.Contains("111222333"))));
    }

    [Fact]
    public async Task Twee_rijen_worden_een_mens_en_dat_is_terug_te_draaien()
    {
        var (een, twee) = ((await Wereld.EenMeldingAsync(achternamen: "Dubbel")).Betrokkenen[0].PersoonId, (await Wereld.EenMeldingAsync(achternamen: "Dubbell")).Betrokkenen[0].PersoonId);
        await using (var db = Open())
        {
            db.Open(Wereld.Installatie());
            db.Add(new Matchvoorstel(Wereld.Huis, new Twijfel(een, twee, "een naam die erop lijkt"), Wereld.Installatie()));
            await db.SaveChangesAsync();
        }

        using var bezoeker = await AlsAsync("administratie");
        var samen = await (await bezoeker.GaAsync("/personen/dubbelen")).Formulier("Zelfde persoon").VerstuurAsync();
        Assert.Equal(een, await ZoekAsync(db => db.Personen.Where(p => p.Id == twee).Select(p => p.ZelfdeAls).SingleAsync()));
        Assert.True(await DeedAsync("administratie", "persoon-samengevoegd", twee.Waarde));
        await samen.Formulier("Draai terug: Jo Dubbel en Jo Dubbell").VerstuurAsync();
        Assert.Null(await ZoekAsync(db => db.Personen.Where(p => p.Id == twee).Select(p => p.ZelfdeAls).SingleAsync()));
        await WordtGeweigerdAsync("administratie", "/personen/dubbelen", "Zelfde persoon", f => f.Zet("voorstel", Guid.NewGuid().ToString()), null, "Dit voorstel is er niet meer.", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Een_partner_leest_alleen_wie_hij_zelf_meldde()
    {
        var eigen = (await Wereld.EenMeldingAsync(melder: "Jeugdzorg")).Betrokkenen[0].PersoonId;
        var ander = (await Wereld.EenMeldingAsync()).Betrokkenen[0].PersoonId;
        using var partner = await AlsAsync("partnerprofessional");
        Assert.Equal(HttpStatusCode.OK, (await partner.GaAsync($"/personen/{eigen}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GaAsync($"/personen/{ander}")).Status);
    }
}

public sealed class PersonenOpSqlite(Omgeving<SqliteDatabank> omgeving) : PersonenTests<SqliteDatabank>(omgeving);

public sealed class PersonenOpPostgres(Omgeving<PostgresDatabank> omgeving) : PersonenTests<PostgresDatabank>(omgeving);
