using System.Net;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Personen;

/// <summary>Relations, units and the system over the API: the same rights, rules and log as the pages.</summary>
public abstract class SysteemApiTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_relatie_wordt_gelegd_verbeterd_beeindigd_ingetrokken_en_teruggezet()
    {
        var (ouder, kind) = (await Wereld.EenPersoonAsync("Ina", "Apiouder", Geslacht.Vrouw, new(1980, 1, 1)), await Wereld.EenPersoonAsync("Tim", "Apikind", Geslacht.Man, new(2010, 1, 1)));
        using var klant = await ApiAlsAsync("administratie");
        Assert.Equal(["naar", "soort", "van"], (await klant.MaakAsync("relaties", new { })).Geeft(HttpStatusCode.BadRequest).Velden.Order(StringComparer.Ordinal));
        (await klant.MaakAsync("relaties", new { van = kind.Id, naar = ouder.Id, soort = "Ouder" })).Geeft(HttpStatusCode.Conflict, "relatie-ouder-te-jong");
        (await klant.MaakAsync("relaties", new { van = Guid.NewGuid(), naar = ouder.Id, soort = "Vriend" })).Geeft(HttpStatusCode.Conflict, "persoon-onbekend");
        var id = (await klant.MaakAsync("relaties", new { van = ouder.Id, naar = kind.Id, soort = "Ouder", gezag = "ZonderGezag", sinds = "2010-01-01", bron = Wereld.Organisaties["Politie"] })).Gelukt().Id;
        var gelezen = (await klant.HaalAsync($"relaties/{id}")).Gelukt();
        Assert.Equal("ZonderGezag", gelezen["gezag"].GetString());
        var versie = gelezen["versie"].GetInt32();
        (await klant.ZetAsync($"relaties/{id}", new { soort = "Ouder", gezag = "MetGezag", versie })).Gelukt();
        (await klant.ZetAsync($"relaties/{id}", new { soort = "Ouder", versie })).Geeft(HttpStatusCode.Conflict, "ondertussen-gewijzigd");
        (await klant.ZetAsync($"relaties/{id}/einde", new { tot = "2999-01-01" })).Geeft(HttpStatusCode.Conflict, "relatie-einde-in-toekomst");
        (await klant.ZetAsync($"relaties/{id}/einde", new { tot = "2026-01-01" })).Gelukt();
        (await klant.ZetAsync($"relaties/{id}/intrekking", new { })).Geeft(HttpStatusCode.BadRequest);
        (await klant.ZetAsync($"relaties/{id}/intrekking", new { reden = "Andere Tim" })).Gelukt();
        Assert.Empty((await klant.HaalAsync($"relaties?persoon={ouder.Id}")).Gelukt().Items);
        Assert.Equal("Andere Tim", (await klant.HaalAsync($"relaties/{id}")).Gelukt()["intrekreden"].GetString());
        (await klant.HaalWegAsync($"relaties/{id}/intrekking")).Gelukt();
        (await klant.HaalWegAsync($"relaties/{id}/intrekking")).Geeft(HttpStatusCode.Conflict, "relatie-niet-ingetrokken");
        Assert.Equal(id, Assert.Single((await klant.HaalAsync($"relaties?persoon={kind.Id}")).Gelukt().Items).GetProperty("id").GetGuid());
        (await klant.HaalAsync("relaties")).Geeft(HttpStatusCode.BadRequest);
        Assert.True(await DeedAsync("administratie", "relatie-ingetrokken", id));
    }

    [Fact]
    public async Task Een_deelnemer_leest_alleen_relaties_en_mensen_binnen_zijn_casus()
    {
        var melding = await Wereld.EenMeldingAsync();
        var casus = await Wereld.EenCasusAsync(melding, "partnerprofessional");
        var (relatie, verband) = await Wereld.EenSysteemAsync(casus);
        using var partner = await ApiAlsAsync("partnerprofessional");
        Assert.Empty((await partner.HaalAsync($"relaties?persoon={relatie.VanId}")).Gelukt().Items);
        (await partner.HaalAsync($"relaties?persoon={relatie.NaarId}")).Geeft(HttpStatusCode.NotFound);
        Assert.Single((await partner.HaalAsync($"personen/{relatie.VanId}/systeem?stappen=4")).Gelukt()["mensen"].EnumerateArray());
        Assert.Single((await partner.HaalAsync($"verbanden/{verband.Id}")).Gelukt()["leden"].EnumerateArray());
        using var huis = await ApiAlsAsync("procesregisseur");
        Assert.Equal(2, (await huis.HaalAsync($"personen/{relatie.VanId}/systeem")).Gelukt()["mensen"].GetArrayLength());
        Assert.Equal(2, (await huis.HaalAsync($"verbanden/{verband.Id}")).Gelukt()["leden"].GetArrayLength());
        Assert.Equal(["op"], (await huis.HaalAsync($"personen/{relatie.VanId}/systeem?op=2999-01-01")).Geeft(HttpStatusCode.BadRequest).Velden);
        Assert.Equal(["stappen"], (await huis.HaalAsync($"personen/{relatie.VanId}/systeem?stappen=9")).Geeft(HttpStatusCode.BadRequest).Velden);
        Assert.Equal(2, await InzagenAsync("procesregisseur", relatie.NaarId.Waarde));
    }

    [Fact]
    public async Task Een_verband_wordt_gemaakt_en_bijgehouden()
    {
        var persoon = await Wereld.EenPersoonAsync("Ina", "Apilid");
        using var klant = await ApiAlsAsync("procesregisseur");
        (await klant.MaakAsync("verbanden", new { soort = "Gebied", naam = "Buurt" })).Geeft(HttpStatusCode.Conflict, "verplicht-veld");
        var id = (await klant.MaakAsync("verbanden", new { soort = "Groep", naam = "Groep A" })).Gelukt().Id;
        var lid = (await klant.MaakAsync($"verbanden/{id}/leden", new { persoon = persoon.Id, rol = "lid" })).Gelukt().Id;
        (await klant.MaakAsync($"verbanden/{id}/leden", new { persoon = persoon.Id })).Geeft(HttpStatusCode.Conflict, "verband-lid-al-opgenomen");
        (await klant.ZetAsync($"verbanden/{id}/leden/{lid}/einde", new { tot = "2026-01-01" })).Gelukt();
        (await klant.HaalWegAsync($"verbanden/{id}/leden/{lid}/einde")).Gelukt();
        (await klant.ZetAsync($"verbanden/{id}/leden/{lid}/intrekking", new { reden = "Andere Ina" })).Gelukt();
        Assert.Equal(0, (await klant.HaalAsync($"verbanden/{id}")).Gelukt()["leden"].GetArrayLength());
        (await klant.HaalWegAsync($"verbanden/{id}/leden/{lid}/intrekking")).Gelukt();
        var versie = (await klant.HaalAsync($"verbanden/{id}")).Gelukt()["versie"].GetInt32();
        (await klant.ZetAsync($"verbanden/{id}", new { naam = "Groep B", versie })).Gelukt();
        (await klant.ZetAsync($"verbanden/{id}", new { naam = "Groep C", versie })).Geeft(HttpStatusCode.Conflict, "ondertussen-gewijzigd");
        (await klant.ZetAsync($"verbanden/{id}/einde", new { tot = "2026-01-01" })).Gelukt();
        (await klant.HaalWegAsync($"verbanden/{id}/einde")).Gelukt();
        Assert.Contains((await klant.HaalAsync("verbanden?soort=Groep")).Gelukt().Items, v => v.GetProperty("naam").GetString() == "Groep B");
        (await klant.HaalAsync("verbanden?soort=Onzin")).Geeft(HttpStatusCode.BadRequest);
    }
}

public sealed class SysteemApiOpSqlite(Omgeving<SqliteDatabank> omgeving) : SysteemApiTests<SqliteDatabank>(omgeving);

public sealed class SysteemApiOpPostgres(Omgeving<PostgresDatabank> omgeving) : SysteemApiTests<PostgresDatabank>(omgeving);
