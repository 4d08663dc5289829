using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Toegang;

public abstract class AanmeldenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Wie_zich_aanmeldt_komt_op_de_werklijst()
    {
        using var bezoeker = Omgeving.Fabriek.NieuweBezoeker();
        var pagina = await bezoeker.MeldAanAsync("procesregisseur");
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal("/", pagina.Adres.AbsolutePath);
        Assert.Contains("Veiligheidshuis Noord", pagina.Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_niet_is_aangemeld_komt_eerst_bij_aanmelden_en_daarna_waar_hij_wilde_zijn()
    {
        using var bezoeker = Omgeving.Fabriek.NieuweBezoeker();
        var aanmelden = await bezoeker.GaAsync("/meldingen");
        Assert.Equal("/aanmelden", aanmelden.Adres.AbsolutePath);
        var pagina = await aanmelden.Formulier("Aanmelden").Vul("Gebruikersnaam", "administratie").Vul("Wachtwoord", Bediening.DemoAccounts.Wachtwoord).VerstuurAsync();
        Assert.Equal("/meldingen", pagina.Adres.AbsolutePath);
    }

    [Fact]
    public async Task Een_fout_wachtwoord_zegt_niet_of_het_account_bestaat()
    {
        using var bezoeker = Omgeving.Fabriek.NieuweBezoeker();
        var bestaand = await bezoeker.MeldAanAsync("manager", "fout");
        var onbekend = await bezoeker.MeldAanAsync("bestaat-niet", "fout");
        Assert.Equal(HttpStatusCode.BadRequest, bestaand.Status);
        Assert.Equal(bestaand.Fouten(), onbekend.Fouten());
        Assert.Equal("manager", bestaand.Formulier("Aanmelden").Waarde("Gebruikersnaam"));
    }

    [Fact]
    public async Task Na_vijf_mislukte_pogingen_is_het_account_een_kwartier_dicht()
    {
        using var bezoeker = Omgeving.Fabriek.NieuweBezoeker();
        for (var i = 0; i < 5; i++)
        {
            await bezoeker.MeldAanAsync("bestuurder", "fout");
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await bezoeker.MeldAanAsync("bestuurder")).Status);
        await using var db = Open();
        Assert.True(await db.Logregels.AnyAsync(l => l.Wat == "geblokkeerd"));
    }

    [Fact]
    public async Task Een_pagina_draagt_strenge_koppen_en_geen_onveilige_inhoud()
    {
        using var bezoeker = Omgeving.Fabriek.NieuweBezoeker();
        var pagina = await bezoeker.GaAsync("/aanmelden");
        var csp = pagina.Koppen["Content-Security-Policy"];
        Assert.Contains("default-src 'self'", csp, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", csp, StringComparison.Ordinal);
        Assert.Equal("DENY", pagina.Koppen["X-Frame-Options"]);
        Assert.True(pagina.Koppen.ContainsKey("Strict-Transport-Security"));
        Assert.Empty(pagina.Document.QuerySelectorAll("[style], style, script:not([src]), [onclick]"));
    }
}

public sealed class AanmeldenOpSqlite(Omgeving<SqliteDatabank> omgeving) : AanmeldenTests<SqliteDatabank>(omgeving);

public sealed class AanmeldenOpPostgres(Omgeving<PostgresDatabank> omgeving) : AanmeldenTests<PostgresDatabank>(omgeving);
