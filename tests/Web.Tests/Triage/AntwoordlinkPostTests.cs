using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Triage;
using Partituur.Testhulp;
using Partituur.Web.Tests.Netwerk;

namespace Partituur.Web.Tests.Triage;

/// <summary>What goes out by mail and SMS with a link, and what lies in the outbox (besluit 0014).</summary>
public abstract class AntwoordlinkPostTests<TDatabank>(Omgeving<TDatabank> omgeving) : Antwoordlinkproef<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_mail_noemt_niemand_en_niets()
    {
        var melding = await Wereld.EenMeldingAsync(codeRood: true, aanleiding: "Geheime aanleiding", achternamen: "Onnoembaar");
        var bevraging = await Wereld.EenBevragingAsync(melding, "Jeugdzorg");
        await VerstuurAsync(bevraging);
        var post = await ZoekAsync(db => db.Post.OrderByDescending(p => p.Id).FirstAsync());
        var tekst = $"{post.Onderwerp}\n{post.Inhoud}";
        foreach (var verboden in new[] { "Onnoembaar", "Jo ", melding.Nummer, "Geheime", bevraging.Doel, "Jeugdzorg", "Politie", "Roos", "rood", bevraging.Id.ToString(), melding.Id.ToString(), "1990" })
        {
            Assert.DoesNotContain(verboden, tekst, StringComparison.OrdinalIgnoreCase);
        }

        // At rest neither the mail nor the link can be read in the database.
        await using var dief = Kern.Data.Verbinding.Lees(Omgeving.Databank.Verbinding).Maak(Databank.Sleutel, new(new byte[32]));
        dief.KijkAlsInstallatie();
        var dicht = await Assert.ThrowsAnyAsync<Exception>(() => dief.Post.AsNoTracking().Where(p => p.Id == post.Id).ToListAsync(TestContext.Current.CancellationToken));
        Assert.IsAssignableFrom<System.Security.Cryptography.CryptographicException>(dicht.GetBaseException());
        var token = (await LinkAsync(bevraging)).Split('/')[^1];
        Assert.DoesNotContain(token, System.Text.Json.JsonSerializer.Serialize(await HuidigAsync(bevraging)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Met_een_smsdienst_gaat_de_code_per_sms_en_ziet_de_verzender_hem_niet()
    {
        await using var dienst = new NepSms();
        await using var fabriek = Omgeving.Fabriek.WithWebHostBuilder(b => b.UseSetting("Sms:Adres", dienst.Adres.ToString()).UseSetting("Sms:Sleutel", "geheime-sleutel"));
        using var administratie = new Bezoeker(fabriek.Server.CreateHandler(), new Uri("https://partituur.test"));
        await administratie.MeldAanAsync("administratie");
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg");
        var verstuurd = await VerstuurAsync(administratie, bevraging);
        Assert.Contains("per sms gestuurd naar het nummer dat eindigt op 78", verstuurd.Tekst, StringComparison.Ordinal);
        Assert.Null(verstuurd.Document.QuerySelector(".code"));
        var (sleutel, naar, tekst) = Assert.Single(dienst.Ontvangen);
        Assert.Equal(("Bearer geheime-sleutel", "+31612345678"), (sleutel, naar));
        var code = Regex.Match(tekst, @"\d{6}", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        using var gast = Omgeving.Fabriek.NieuweBezoeker();
        Assert.Equal("Vraag van het Veiligheidshuis", (await (await gast.GaAsync(await LinkAsync(bevraging))).Formulier("Vraag openen").Vul("Uw code", code).VerstuurAsync()).Kop);

        // A provider that refuses: the code is told by telephone after all.
        dienst.Status = 503;
        var zonder = await VerstuurAsync(administratie, await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "GGZ"));
        Assert.Contains("De sms lukte niet.", zonder.Tekst, StringComparison.Ordinal);
        Assert.Matches(@"^\d{6}$", Code(zonder));
    }
}

public sealed class AntwoordlinkPostOpSqlite(Omgeving<SqliteDatabank> omgeving) : AntwoordlinkPostTests<SqliteDatabank>(omgeving);

public sealed class AntwoordlinkPostOpPostgres(Omgeving<PostgresDatabank> omgeving) : AntwoordlinkPostTests<PostgresDatabank>(omgeving);
