using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Partituur.Kern.Gedeeld;
using Partituur.Testhulp;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Tests.Triage;

/// <summary>Deadlines in working days, with reminders that nobody gets twice.</summary>
public abstract class HerinnerenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Wie_zwijgt_wordt_herinnerd_en_alleen_het_huis_en_hijzelf_zien_dat()
    {
        var melding = await Wereld.EenMeldingAsync();
        var (stil, ander) = (await Wereld.EenBevragingAsync(melding, "GGZ"), await Wereld.EenBevragingAsync(melding, "Jeugdzorg"));
        var herinneraar = new Herinneraar(Omgeving.Fabriek.Services.GetRequiredService<IServiceScopeFactory>(), Omgeving.Fabriek.Klok, NullLogger<Herinneraar>.Instance);
        async Task<DateOnly?> LoopAsync(BevragingId? welke = null)
        {
            await herinneraar.VoerUitAsync(CancellationToken.None);
            var id = welke ?? stil.Id;
            return await ZoekAsync(db => db.Bevragingen.Where(b => b.Id == id).Select(b => b.HerinnerdOp).SingleAsync());
        }

        // Tuesday 24 November, until Friday the 27th.
        Assert.Null(await LoopAsync());
        Omgeving.Fabriek.Klok.Advance(TimeSpan.FromDays(2));
        Assert.Equal(new DateOnly(2026, 11, 26), await LoopAsync());
        Assert.Equal(0, await herinneraar.VoerUitAsync(CancellationToken.None));
        using (var jeugdzorg = await AlsAsync("partnerprofessional"))
        {
            await (await jeugdzorg.GaAsync($"/triage/bevragingen/{ander.Id}")).Formulier("Niet bekend bij ons").VerstuurAsync();
        }

        using (var ggz = await AlsAsync("ggz"))
        {
            Assert.Contains("Herinnering. ", (await ggz.GaAsync("/")).Tekst, StringComparison.Ordinal);
            Assert.Contains("U kreeg een herinnering op", (await ggz.GaAsync($"/triage/bevragingen/{stil.Id}")).Tekst, StringComparison.Ordinal);
        }

        // Saturday is no working day: late on Monday.
        Omgeving.Fabriek.Klok.Advance(TimeSpan.FromDays(2));
        Assert.Equal(new DateOnly(2026, 11, 26), await LoopAsync());
        Omgeving.Fabriek.Klok.Advance(TimeSpan.FromDays(2));
        Assert.Equal(new DateOnly(2026, 11, 30), await LoopAsync());
        Assert.Equal(new DateOnly(2026, 11, 26), await LoopAsync(ander.Id));
        foreach (var gebruiker in new[] { "triagevoorzitter", "administratie" })
        {
            using var huis = await AlsAsync(gebruiker);
            var pagina = await huis.GaAsync($"/meldingen/{melding.Id}");
            Assert.Matches("GGZ te laat, uiterlijk .* herinnerd op", pagina.Tekst);
        }

        using var jeugd = await AlsAsync("partnerprofessional");
        Assert.DoesNotContain("te laat", (await jeugd.GaAsync($"/triage/bevragingen/{ander.Id}")).Tekst, StringComparison.Ordinal);
        var sporen = await ZoekAsync(db => db.Logregels.CountAsync(l => l.Wat == "bevraging-herinnerd" && l.OnderwerpId == stil.Id.Waarde));
        Assert.Equal(2, sporen);
    }
}

public sealed class HerinnerenOpSqlite(Omgeving<SqliteDatabank> omgeving) : HerinnerenTests<SqliteDatabank>(omgeving);

public sealed class HerinnerenOpPostgres(Omgeving<PostgresDatabank> omgeving) : HerinnerenTests<PostgresDatabank>(omgeving);
