using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Logboek;
using Partituur.Testhulp;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Tests.Afspraken;

/// <summary>Every endpoint carries a right; every role is refused what it lacks; another house finds nothing; reading leaves a trace.</summary>
public abstract class RechtenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public void Elke_pagina_en_elk_eindpunt_draagt_een_recht_of_een_reden_om_open_te_zijn()
    {
        var zonder = Eindpunten().Where(e => !IsTechnisch(e) && Recht(e) is null && !IsVrij(e)).Select(e => e.DisplayName);
        Assert.Empty(zonder);
    }

    [Fact]
    public void Elk_recht_wordt_door_een_pagina_of_een_eindpunt_gebruikt()
    {
        var gebruikt = Eindpunten().SelectMany(AlleRechten).ToHashSet();
        Assert.Empty(Rechtentabel.Alle.Select(r => r.Waarde).Where(r => !gebruikt.Contains(r)).Select(Kern.Toegang.Recht.NaamVan));
    }

    [Fact]
    public void Wie_mag_lezen_mag_daarmee_nog_niets_wijzigen() =>
        Assert.Empty(Afspraken.Eindpunten.Paginas(Omgeving.Fabriek).Where(p => p.Rechten().Any(r => r.ToString() == "Lezen")).SelectMany(p => p.PostHandlers().Where(h => p.Rechten(h).Count < 2).Select(h => $"{p.Model.Name}.{h.Name} has no right of its own")));

    [Fact]
    public async Task Wie_niet_is_aangemeld_komt_nergens()
    {
        using var bezoeker = Omgeving.Fabriek.NieuweBezoeker();
        foreach (var pad in Paden(Guid.NewGuid()))
        {
            var pagina = await bezoeker.GaAsync(pad.Pad);
            Assert.True(pagina.Adres.AbsolutePath == "/aanmelden", $"{pad.Pad}: {(int)pagina.Status} {pagina.Adres.AbsolutePath}");
        }
    }

    [Fact]
    public async Task Elke_rol_krijgt_alleen_de_paginas_waarvoor_zij_het_recht_heeft()
    {
        foreach (var rol in Enum.GetValues<Kern.Netwerk.Rol>())
        {
            using var bezoeker = await AlsAsync(rol.ToString().ToLowerInvariant());
            foreach (var (pad, recht) in Paden(Guid.NewGuid()))
            {
                var pagina = await bezoeker.GaAsync(pad);
                var mag = Rechtentabel.Van(recht).Rollen.Contains(rol);
                var verwacht = !mag ? HttpStatusCode.Forbidden : pad.Contains("0000", StringComparison.Ordinal) || Guid.TryParse(pad.Split('/').FirstOrDefault(d => d.Length == 36), out _) ? HttpStatusCode.NotFound : HttpStatusCode.OK;
                Assert.True(pagina.Status == verwacht, $"{rol} op {pad}: {(int)pagina.Status} in plaats van {(int)verwacht}\n{pagina.Tekst}");
            }
        }
    }

    [Fact]
    public async Task Een_lid_van_een_ander_huis_vindt_niets()
    {
        var melding = await Wereld.EenMeldingAsync();
        var casus = await Wereld.EenCasusAsync(melding);
        using var bezoeker = await AlsAsync("ander-regisseur");
        foreach (var pad in new[] { $"/meldingen/{melding.Id}", $"/casussen/{casus.Id}", $"/casussen/{casus.Id}/plan", $"/personen/{melding.Betrokkenen[0].PersoonId}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.GaAsync(pad)).Status);
        }
    }

    [Fact]
    public async Task Een_partner_zonder_deelname_of_zonder_convenant_ziet_de_casus_niet()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "zonderconvenant");
        using var deelnemer = await AlsAsync("partnerprofessional");
        using var buitenstaander = await AlsAsync("ggz");
        using var verlopen = await AlsAsync("zonderconvenant");
        Assert.Equal(HttpStatusCode.OK, (await deelnemer.GaAsync($"/casussen/{casus.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await buitenstaander.GaAsync($"/casussen/{casus.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await verlopen.GaAsync($"/casussen/{casus.Id}")).Status);
    }

    [Fact]
    public async Task Wie_een_casus_of_melding_leest_laat_een_spoor_na()
    {
        var melding = await Wereld.EenMeldingAsync();
        var casus = await Wereld.EenCasusAsync(melding);
        using var bezoeker = await AlsAsync("procesregisseur");
        foreach (var (pad, id) in new[] { ($"/meldingen/{melding.Id}", melding.Id.Waarde), ($"/casussen/{casus.Id}", casus.Id.Waarde), ($"/casussen/{casus.Id}/plan", casus.Id.Waarde) })
        {
            var voor = await TelAsync(id);
            Assert.Equal(HttpStatusCode.OK, (await bezoeker.GaAsync(pad)).Status);
            Assert.Equal(voor + 1, await TelAsync(id));
        }
    }

    private async Task<int> TelAsync(Guid id)
    {
        await using var db = Open();
        var wie = Wereld.Mensen["procesregisseur"].Waarde;
        return await db.Logregels.CountAsync(l => l.OnderwerpId == id && l.Soort == Logsoort.Inzage && l.Wie == wie);
    }

    private IReadOnlyList<RouteEndpoint> Eindpunten() => Afspraken.Eindpunten.Alle(Omgeving.Fabriek);

    /// <summary>Every page without parameters other than the object of its route, with the right of its class.</summary>
    private IEnumerable<(string Pad, Enum Recht)> Paden(Guid onbekend) =>
        Afspraken.Eindpunten.Paginas(Omgeving.Fabriek).Where(p => p.Rechten().Count > 0).Select(p => (p.Pad(onbekend), p.Rechten()[0])).DistinctBy(p => p.Item1);

    private static Type? Pagina(RouteEndpoint e) => Afspraken.Eindpunten.Pagina(e);

    private static Enum? Recht(RouteEndpoint e) => AlleRechten(e).FirstOrDefault();

    private static IEnumerable<Enum> AlleRechten(RouteEndpoint e) => e.Metadata.GetOrderedMetadata<RechtAttribute>().Select(r => r.Recht)
        .Concat(Pagina(e) is { } soort ? soort.GetCustomAttributes(typeof(RechtAttribute), false).Concat(soort.GetMethods().SelectMany(m => m.GetCustomAttributes(typeof(RechtAttribute), false))).Cast<RechtAttribute>().Select(r => r.Recht) : []);

    private static bool IsVrij(RouteEndpoint e) => e.Metadata.GetMetadata<VrijToegankelijkAttribute>() is not null || Pagina(e)?.IsDefined(typeof(VrijToegankelijkAttribute), false) == true;

    /// <summary>Static files: no data.</summary>
    private static bool IsTechnisch(RouteEndpoint e) => e.Metadata.GetMetadata<IAllowAnonymous>() is not null && Pagina(e) is null && e.RoutePattern.RawText?.Contains('.', StringComparison.Ordinal) == true;
}

public sealed class RechtenOpSqlite(Omgeving<SqliteDatabank> omgeving) : RechtenTests<SqliteDatabank>(omgeving);

public sealed class RechtenOpPostgres(Omgeving<PostgresDatabank> omgeving) : RechtenTests<PostgresDatabank>(omgeving);
