using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Partituur.Kern.Casussen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;
using Partituur.Testhulp;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Tests.Afspraken;

/// <summary>Every endpoint of the API, from the side of who may do least: no token, a cookie, a role without the right, another house, another case.</summary>
public abstract partial class ApiToegangTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Zonder_token_opent_geen_enkel_eindpunt()
    {
        using var klant = ApiKlant.ZonderToken(Omgeving.Fabriek);
        foreach (var e in Eindpunten())
        {
            Geeft(e, "zonder token", HttpStatusCode.Unauthorized, await e.VraagAsync(klant, _ => Guid.NewGuid()));
        }
    }

    [Fact]
    public async Task Het_koekje_van_een_browser_opent_geen_enkel_eindpunt()
    {
        using var browser = await AlsAsync("procesregisseur");
        Assert.Equal(HttpStatusCode.OK, (await browser.GaAsync("/casussen")).Status);
        foreach (var e in Eindpunten().Where(e => e.Methode == HttpMethod.Get))
        {
            var pagina = await browser.GaAsync(e.Pad(_ => Guid.NewGuid()));
            Assert.True(pagina.Status == HttpStatusCode.Unauthorized, $"{e} met een koekje: {(int)pagina.Status}");
        }
    }

    [Fact]
    public async Task Elke_rol_zonder_het_recht_krijgt_403_en_hoort_welk_recht_ontbreekt()
    {
        var eindpunten = Eindpunten();
        Assert.True(eindpunten.Count > 60, $"Only {eindpunten.Count} endpoints were found.");
        var geweigerd = 0;
        foreach (var rol in Enum.GetValues<Rol>())
        {
            using var klant = await ApiAlsAsync(rol.ToString().ToLowerInvariant());
            foreach (var e in eindpunten)
            {
                var antwoord = await e.VraagAsync(klant, _ => Guid.NewGuid());
                if (!Rechtentabel.Van(e.Recht).Rollen.Contains(rol))
                {
                    geweigerd++;
                    Geeft(e, rol.ToString(), HttpStatusCode.Forbidden, antwoord);
                    Assert.Contains(Recht.NaamVan(e.Recht), antwoord.Tekst, StringComparison.Ordinal);
                }
                else if (e.Onderwerp is not null)
                {
                    Geeft(e, rol.ToString(), HttpStatusCode.NotFound, antwoord);
                }
            }
        }

        Assert.True(geweigerd > 300, $"Only {geweigerd} refusals.");
    }

    [Fact]
    public async Task Wie_in_een_ander_huis_alles_mag_vindt_hier_niets()
    {
        await using (var db = Open())
        {
            db.Open(Wereld.Installatie());
            var wie = Wereld.Mensen["ander-regisseur"];
            var ander = await db.Professionals.AsTracking().FirstAsync(p => p.Id == wie);
            foreach (var rol in Enum.GetValues<Rol>())
            {
                ander.GeefRol(Wereld.AnderHuis, rol, new DateOnly(2020, 1, 1));
            }

            await db.SaveChangesAsync();
        }

        var ids = await EenVanAllesAsync();
        using var klant = await ApiAlsAsync("ander-regisseur");
        foreach (var e in Eindpunten().Where(e => e.Onderwerp is not null))
        {
            Geeft(e, "ander huis", HttpStatusCode.NotFound, await e.VraagAsync(klant, n => ids.GetValueOrDefault(n, Guid.NewGuid())));
        }
    }

    [Fact]
    public async Task Een_partner_die_niet_deelneemt_of_geen_convenant_heeft_vindt_de_casus_op_geen_enkel_adres()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "zonderconvenant");
        foreach (var gebruiker in new[] { "ggz", "zonderconvenant" })
        {
            using var klant = await ApiAlsAsync(gebruiker);
            foreach (var e in Eindpunten().Where(e => e.Onderwerp == "casus"))
            {
                var antwoord = await e.VraagAsync(klant, n => n == "casus" ? casus.Id.Waarde : Guid.NewGuid());
                Geeft(e, gebruiker, Rechtentabel.Van(e.Recht).Rollen.Contains(Rol.Partnerprofessional) ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden, antwoord);
            }
        }
    }

    [Fact]
    public async Task Een_procesregisseur_die_de_casus_niet_leidt_regisseert_haar_niet()
    {
        var casus = await Wereld.EenCasusAsync();
        using var klant = await ApiAlsAsync("procesregisseur2");
        Enum[] leiden = [CasusRecht.Regisseren, CasusRecht.Afschalen, CasusRecht.Heropenen, CasusRecht.Samenstellen, PlanRecht.Opstellen, PlanRecht.ActieAfspreken, PlanRecht.Doorzetten];
        var geraakt = Eindpunten().Where(e => leiden.Contains(e.Recht)).ToList();
        Assert.Equal(leiden.Length, geraakt.Select(e => e.Recht).Distinct().Count());
        foreach (var e in geraakt)
        {
            Geeft(e, "procesregisseur2", HttpStatusCode.Forbidden, await e.VraagAsync(klant, n => n == "casus" ? casus.Id.Waarde : Guid.NewGuid()));
        }
    }

    [Fact]
    public async Task Elk_eindpunt_staat_met_zijn_problemen_en_zijn_token_in_de_beschrijving()
    {
        using var klant = ApiKlant.ZonderToken(Omgeving.Fabriek);
        var document = (await klant.HaalAsync("openapi.json")).Gelukt();
        Assert.Equal("bearer", document["components"].GetProperty("securitySchemes").GetProperty("bearer").GetProperty("scheme").GetString());
        foreach (var e in Eindpunten())
        {
            var pad = Soort().Replace(e.Patroon["/api/v1".Length..], "}");
            Assert.True(document["paths"].TryGetProperty(pad, out var plek) && plek.TryGetProperty(e.Methode.Method.ToLowerInvariant(), out _), $"{e} is not described.");
            var beschreven = plek.GetProperty(e.Methode.Method.ToLowerInvariant());
            Assert.False(string.IsNullOrEmpty(beschreven.GetProperty("summary").GetString()), $"{e} has no summary.");
            Assert.Equal(1, beschreven.GetProperty("security").GetArrayLength());
            foreach (var status in new[] { "401", "403" }.Concat(e.Onderwerp is null ? [] : ["404"]).Concat(e.Methode == HttpMethod.Get ? [] : ["400", "409"]))
            {
                Assert.True(beschreven.GetProperty("responses").TryGetProperty(status, out var probleem) && probleem.GetProperty("content").TryGetProperty("application/problem+json", out _), $"{e} does not describe {status}.");
            }
        }
    }

    private static void Geeft(Eindpunt e, string wie, HttpStatusCode verwacht, ApiAntwoord antwoord)
    {
        Assert.True(antwoord.Status == verwacht, $"{e} als {wie}: {(int)antwoord.Status} in plaats van {(int)verwacht}\n{antwoord.Tekst}");
        Assert.True(antwoord.Soort == "application/problem+json", $"{e} als {wie}: {antwoord.Soort}");
        Assert.Equal(Api.ApiOpzet.Versie, antwoord.Koppen["API-Version"]);
    }

    /// <summary>One real object for every key that a route may hold.</summary>
    private async Task<Dictionary<string, Guid>> EenVanAllesAsync()
    {
        var melding = await Wereld.EenMeldingAsync();
        var bevraging = await Wereld.EenBevragingAsync(melding, "Jeugdzorg");
        var tafelactie = await Wereld.EenTafelactieAsync();
        var casus = await Wereld.EenCasusAsync(melding, "partnerprofessional");
        var overdracht = await Wereld.EenOverdrachtAsync();
        var poging = await Wereld.EenPogingAsync(casus);
        var datum = await Wereld.EenCasusdatumAsync(casus);
        var (relatie, verband) = await Wereld.EenSysteemAsync(casus);
        var verwijzing = await Wereld.EenVerwijzingAsync();
        var terugblik = await Wereld.EenTerugblikAsync();
        var (nazorg, beklijving) = (await Wereld.EenNazorgAsync(), await Wereld.EenBeklijvingAsync());
        var (hier, _) = await Wereld.EenOverlapAsync("999887701");
        var tafel = await Wereld.EenTafelAsync();
        var zitting = await Wereld.EenZittingAsync(tafel, [await Wereld.EenMeldingVoorAsync(tafel)]);
        var vergadering = await Wereld.EenVergaderingAsync([await Wereld.EenCasusAsync(null, "partnerprofessional")]);
        await using var db = Open();
        var handeling = Wereld.Als("procesregisseur");
        db.Open(handeling);
        var bij = await db.Casussen.AsTracking().FirstAsync(c => c.Id == casus.Id);
        var actie = new Actie(bij, "Bellen", Wereld.Mensen["partnerprofessional"], Wereld.Organisaties["Jeugdzorg"], Wereld.Vandaag, handeling);
        var terugkoppeling = new Terugkoppeling(await db.Meldingen.FirstAsync(m => m.Id == melding.Id), Wereld.Organisaties["Politie"], true, "Dank u wel.", handeling);
        db.AddRange(actie, terugkoppeling);
        await db.SaveChangesAsync();
        return new(StringComparer.Ordinal)
        {
            ["vergadering"] = vergadering.Id.Waarde,
            ["uitkomst"] = (await Wereld.EenUitkomstAsync(await Wereld.EenGeslotenVergaderingAsync([await Wereld.EenCasusAsync(null, "partnerprofessional")]), "Jeugdzorg")).Id,
            ["pakket"] = (await Wereld.EenNoodpakketAsync(vergadering)).Id,
            ["tafel"] = tafel.Id.Waarde,
            ["zitting"] = zitting.Id.Waarde,
            ["melding"] = melding.Id.Waarde,
            ["bevraging"] = bevraging.Id.Waarde,
            ["terugkoppeling"] = terugkoppeling.Id.Waarde,
            ["verwijzing"] = verwijzing.Id.Waarde,
            ["terugblik"] = terugblik.Id.Waarde,
            ["nazorg"] = nazorg.Id.Waarde,
            ["beklijving"] = beklijving.Id.Waarde,
            ["overlap"] = await db.Overlapsignalen.Where(o => o.MeldingId == hier.Id).Select(o => o.Id).FirstAsync(),
            ["tafelactie"] = tafelactie.Id.Waarde,
            ["persoon"] = melding.Betrokkenen[0].PersoonId.Waarde,
            ["casus"] = casus.Id.Waarde,
            ["actie"] = actie.Id.Waarde,
            ["datum"] = datum.Id.Waarde,
            ["overleg"] = (await Wereld.EenOverlegAsync(casus)).Id.Waarde,
            ["reeks"] = (await Wereld.EenReeksAsync()).Id.Waarde,
            ["plaats"] = (await Wereld.EenPlaatsAsync("Kamer API")).Id.Waarde,
            ["poging"] = poging.Id,
            ["overdracht"] = overdracht.Id,
            ["relatie"] = relatie.Id,
            ["verband"] = verband.Id.Waarde,
            ["bijlage"] = await Wereld.EenBijlageAsync(melding),
            ["stuk"] = (await Wereld.EenStukAsync(casus)).Stuk,
            ["journaalregel"] = (await Wereld.EenStukAsync(casus)).Regel,
        };
    }

    private IReadOnlyList<Eindpunt> Eindpunten() => [.. Omgeving.Fabriek.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal) && e.Metadata.GetMetadata<RechtAttribute>() is not null)
        .Select(e => new Eindpunt(new HttpMethod(e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0]), e.RoutePattern.RawText!.TrimEnd('/'), e.Metadata.GetMetadata<RechtAttribute>()!.Recht))];

    [GeneratedRegex(@":\w+\}", RegexOptions.None, 1000)]
    private static partial Regex Soort();

    private sealed partial record Eindpunt(HttpMethod Methode, string Patroon, Enum Recht)
    {
        /// <summary>The key of the object that the gate finds; null when there is none.</summary>
        public string? Onderwerp => Sleutel().Matches(Patroon).Select(m => m.Groups[1].Value).FirstOrDefault(Poort.Sleutels.Contains);

        public string Pad(Func<string, Guid> id) => Sleutel().Replace(Patroon, m => m.Groups[2].Value == "int" ? "2026" : id(m.Groups[1].Value).ToString());

        public Task<ApiAntwoord> VraagAsync(ApiKlant klant, Func<string, Guid> id) =>
            klant.StuurAsync(Methode, Pad(id)["/api/v1/".Length..], Methode == HttpMethod.Get || Methode == HttpMethod.Delete ? null : new { });

        public override string ToString() => $"{Methode} {Patroon}";

        [GeneratedRegex(@"\{(\w+):(\w+)\}", RegexOptions.None, 1000)]
        private static partial Regex Sleutel();
    }
}

public sealed class ApiToegangOpSqlite(Omgeving<SqliteDatabank> omgeving) : ApiToegangTests<SqliteDatabank>(omgeving);

public sealed class ApiToegangOpPostgres(Omgeving<PostgresDatabank> omgeving) : ApiToegangTests<PostgresDatabank>(omgeving);
