using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Testhulp;
using Partituur.Web.Tests.Netwerk;

namespace Partituur.Web.Tests.Triage;

/// <summary>What leaves the house and what others are told of a decision holds no fact of anybody (wet.md L2): the text of every mail, every SMS and every terugkoppeling.</summary>
public abstract class OntvangersPostTests<TDatabank>(Omgeving<TDatabank> omgeving) : Feitenproef<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Geen_mail_geen_sms_en_geen_terugkoppeling_noemt_een_feit()
    {
        var toeval = new Random(20261127);
        for (var i = 0; i < 6; i++)
        {
            await EenWereldAsync(toeval, besloten: false);
        }

        await using var sms = new NepSms();
        var links = await StuurLinksAsync(sms);
        await BeslisAllesAsync();
        var uit = await ZoekAsync(async db => (await db.Post.AsNoTracking().Select(p => new { p.Aan, p.Onderwerp, p.Inhoud }).ToListAsync()).Select(p => (Waar: $"mail aan {p.Aan}", Tekst: $"{p.Onderwerp}\n{p.Inhoud}"))
            .Concat((await db.Terugkoppelingen.AsNoTracking().Select(t => new { t.AanOrganisatieId, t.Bericht }).ToListAsync()).Select(t => (Waar: $"terugkoppeling aan {t.AanOrganisatieId}", Tekst: t.Bericht))).ToList());
        uit.AddRange(sms.Ontvangen.Select(s => (Waar: $"sms naar {s.Naar}", s.Tekst)));

        // To nobody, also not to who may read the fact here: a mail and a phone are read by others too, and a terugkoppeling tells what was decided.
        Assert.Empty(uit.SelectMany(u => Feiten.Where(f => u.Tekst.Contains(f.Merk, StringComparison.OrdinalIgnoreCase)).Select(f => $"{f} in {u.Waar}")));

        // Nothing sent and nobody told proves nothing; a mail that is empty already neither.
        Assert.Equal((links, links), (sms.Ontvangen.Count, uit.Count(u => u.Waar.StartsWith("mail", StringComparison.Ordinal) && u.Tekst.Contains("https://", StringComparison.Ordinal))));
        Assert.True(links >= 3 && Feiten.Count > 12 && uit.Count > 3 * links, $"{links} {Feiten.Count} {uit.Count}");
    }

    /// <summary>Sends a link for every question that waits; how many.</summary>
    private async Task<int> StuurLinksAsync(NepSms sms)
    {
        await using var fabriek = Omgeving.Fabriek.WithWebHostBuilder(b => b.UseSetting("Sms:Adres", sms.Adres.ToString()));
        using var administratie = new Bezoeker(fabriek.Server.CreateHandler(), new Uri("https://partituur.test"));
        await administratie.MeldAanAsync("administratie");
        var open = await ZoekAsync(db => db.Bevragingen.AsNoTracking().Where(b => b.Antwoord == null).Select(b => b.Id).ToListAsync());
        foreach (var vraag in open)
        {
            var pagina = await administratie.GaAsync($"/triage/bevragingen/{vraag}/link");
            var verstuurd = await pagina.Formulier("Link versturen").Vink("Iemand anders").Vul("Naam", $"Roos {vraag.ToString()[^8..]}").Vul("Mailadres", "roos@partner.voorbeeld").Vul("Mobiel nummer", "0612345678").VerstuurAsync();
            Assert.Equal(HttpStatusCode.OK, verstuurd.Status);
        }

        return open.Count;
    }

    /// <summary>Decides on every melding, each in another way.</summary>
    private async Task BeslisAllesAsync()
    {
        Uitkomst[] uitkomsten = [Uitkomst.DoorgezetPartner, Uitkomst.Casusoverleg, Uitkomst.NietInBehandeling];
        var voorzitter = Wereld.Als("triagevoorzitter");
        foreach (var (id, i) in (await ZoekAsync(db => db.Meldingen.Where(m => m.Status == MeldingStatus.InOnderzoek).Select(m => m.Id).ToListAsync())).Select((id, i) => (id, i)))
        {
            await using var db = Open();
            db.Open(voorzitter);
            var melding = await db.Meldingen.Include(m => m.Betrokkenen).Include(m => m.Spoedacties).AsTracking().SingleAsync(m => m.Id == id);
            var uitkomst = uitkomsten[i % uitkomsten.Length];
            await new BesluitNemen(db).VoerUitAsync(melding, new(uitkomst, "Zo besloten.", uitkomst == Uitkomst.DoorgezetPartner ? Wereld.Organisaties["GGZ"] : null, null, null, null), voorzitter);
            await db.SaveChangesAsync();
        }
    }
}

public sealed class OntvangersPostOpSqlite(Omgeving<SqliteDatabank> omgeving) : OntvangersPostTests<SqliteDatabank>(omgeving);

public sealed class OntvangersPostOpPostgres(Omgeving<PostgresDatabank> omgeving) : OntvangersPostTests<PostgresDatabank>(omgeving);
