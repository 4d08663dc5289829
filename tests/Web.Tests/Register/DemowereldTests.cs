using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Partituur.Demo.Wereld;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Plannen;
using Partituur.Testhulp;
using Partituur.Web.Bediening;

namespace Partituur.Web.Tests.Register;

/// <summary>The whole demonstration, loaded once into an empty database of a kind.</summary>
public sealed class Demohuis<TDatabank> : IAsyncLifetime
    where TDatabank : Databank, new()
{
    public TDatabank Databank { get; } = new();

    public PartituurFabriek Fabriek { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Databank.MaakAsync();
        Fabriek = new PartituurFabriek(Databank);
        await LaadAsync();
    }

    public async Task LaadAsync()
    {
        await using var db = Databank.Open();
        await DemoAccounts.LaadAsync(db, Fabriek.Klok, null, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Fabriek.DisposeAsync();
        await Databank.DisposeAsync();
    }
}

/// <summary>The demonstration shows a living house: the figures that were intended, work for every role, a whole log, and nobody real.</summary>
public abstract class DemowereldTests<TDatabank>(Demohuis<TDatabank> demo) : IClassFixture<Demohuis<TDatabank>>
    where TDatabank : Databank, new()
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Het_jaar_telt_wat_bedoeld_is()
    {
        await using var db = demo.Databank.Open();
        var huis = await db.Huizen.Where(h => h.Naam == "Veiligheidshuis Noord-Limburg").Select(h => h.Id).SingleAsync(Stop);
        var dit = await Jaarcijfers.TelAsync(db, huis, 2026, Stop);
        var vorig = await Jaarcijfers.TelAsync(db, huis, 2025, Stop);
        var (jaar, hand) = (Jaarbeeld.Noord, Jaarbeeld.MetDeHand);

        foreach (var doelgroep in jaar.Meldingen.Keys.Union(hand.Meldingen.Keys))
        {
            Assert.Equal(
                (doelgroep, jaar.Meldingen.GetValueOrDefault(doelgroep) + hand.Meldingen.GetValueOrDefault(doelgroep)),
                (doelgroep, dit.Meldingen.GetValueOrDefault(doelgroep) + vorig.Meldingen.GetValueOrDefault(doelgroep)));
        }

        Assert.True(vorig.AlleMeldingen > 20, "Last year has content too.");
        Assert.Equal(jaar.IntegraalBesproken + hand.IntegraalBesproken, dit.IntegraalBesproken + vorig.IntegraalBesproken);
        Assert.Equal(jaar.DoorgezetPartner + hand.DoorgezetPartner, dit.DoorgezetPartner + vorig.DoorgezetPartner);
        Assert.Equal(jaar.LokaalNetwerk + hand.LokaalNetwerk, dit.LokaalNetwerk + vorig.LokaalNetwerk);
        Assert.Equal(jaar.NietInBehandeling + hand.NietInBehandeling, dit.NietInBehandeling + vorig.NietInBehandeling);
        Assert.Equal(1, dit.Overgedragen);

        // The stories by hand have interventies of their own.
        Assert.InRange(dit.Interventies + vorig.Interventies, jaar.Interventies + 30, jaar.Interventies + 60);
        Assert.Equal(jaar.Procesregie, await db.Plannen.CountAsync(p => p.HuisId == huis && p.Uitkomst != null, Stop));
    }

    [Theory]
    [InlineData("melder")]
    [InlineData("partner")]
    [InlineData("politie")]
    [InlineData("ggz")]
    [InlineData("voorzitter")]
    [InlineData("administratie")]
    [InlineData("regisseur")]
    [InlineData("regisseur2")]
    [InlineData("analist")]
    [InlineData("manager")]
    [InlineData("bestuurder")]
    [InlineData("privacy")]
    [InlineData("beheerder")]
    [InlineData("midden-regisseur")]
    [InlineData("midden-administratie")]
    public async Task Op_elke_werklijst_staat_werk_en_dat_alles_verzonnen_is(string gebruiker)
    {
        using var bezoeker = demo.Fabriek.NieuweBezoeker();
        await bezoeker.MeldAanAsync(gebruiker);
        var pagina = await bezoeker.GaAsync("/");

        Assert.Equal("Werklijst", pagina.Kop);
        Assert.DoesNotContain("U bent bij", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("verzonnen", pagina.Document.Body!.TextContent, StringComparison.Ordinal);
        if (gebruiker is "analist" or "manager" or "bestuurder" or "privacy" or "beheerder")
        {
            // They have figures instead of a list, and those are not nil.
            Assert.NotEmpty(pagina.Document.QuerySelectorAll("main a"));
            Assert.All(pagina.Document.QuerySelectorAll("main .groot-getal"), getal => Assert.NotEqual("0", getal.TextContent.Trim()));
        }
        else
        {
            Assert.InRange(pagina.Document.QuerySelectorAll("main tbody tr").Length, 2, 40);
        }
    }

    [Fact]
    public async Task Elke_stand_van_melding_casus_en_actie_komt_voor()
    {
        await using var db = demo.Databank.Open();

        Assert.Equal(Enum.GetValues<MeldingStatus>(), (await db.Meldingen.Select(m => m.Status).Distinct().ToListAsync(Stop)).Order());
        Assert.Equal(Enum.GetValues<CasusStatus>().Except([CasusStatus.Overgedragen]), (await db.Casussen.Select(c => c.Status).Distinct().ToListAsync(Stop)).Order());
        Assert.Equal(Enum.GetValues<Onderwerp>(), (await db.Casussen.Select(c => c.Onderwerp).Distinct().ToListAsync(Stop)).Order());
        Assert.Equal(Enum.GetValues<ActieStatus>(), (await db.Acties.Select(a => a.Status).Distinct().ToListAsync(Stop)).Order());
        Assert.Equal(3, (await db.Plannen.ToListAsync(Stop)).Max(p => p.Huidig.Nummer));
        Assert.Single(await db.Meldingen.MetOpenCodeRood(demo.Fabriek.Klok.Vandaag()).ToListAsync(Stop));
    }

    [Fact]
    public async Task Er_is_een_formulier_per_doelgroep_een_eigen_concept_een_open_aanbod_en_een_open_link()
    {
        await using var db = demo.Databank.Open();
        var vandaag = demo.Fabriek.Klok.Vandaag();
        Assert.Equal(await db.Doelgroepen.CountAsync(Stop), (await db.Meldformulieren.Where(f => f.Vanaf <= vandaag).ToListAsync(Stop)).Count(f => f.Nummer == 1 && f.Velden.Count > 0));
        Assert.Contains("Thijmen Wolters", await LeesAsync("melder", "/meldingen"), StringComparison.Ordinal);
        Assert.Contains("Buurtteam Blerick", await LeesAsync("partner", "/triage/verwijzingen"), StringComparison.Ordinal);
        var link = await db.Antwoordlinks.SingleAsync(l => l.Stand == Kern.Triage.Linkstand.Open, Stop);
        Assert.True(link.GeldigTot > demo.Fabriek.Klok.GetUtcNow());

        async Task<string> LeesAsync(string gebruiker, string pad)
        {
            using var bezoeker = demo.Fabriek.NieuweBezoeker();
            await bezoeker.MeldAanAsync(gebruiker);
            return (await bezoeker.GaAsync(pad)).Tekst;
        }
    }

    [Fact]
    public async Task Het_plan_van_het_gezin_waarschuwt_dat_de_rustplek_van_de_dochter_leunt_op_het_huis_van_moeder()
    {
        using var bezoeker = demo.Fabriek.NieuweBezoeker();
        await bezoeker.MeldAanAsync("regisseur");
        await using var db = demo.Databank.Open();
        var casus = await db.Casussen.Where(c => c.Personen.Any(p => p.Persoon.Voornamen == "Sanne" && p.Persoon.Achternaam == "Theelen")).Select(c => c.Id).SingleAsync(Stop);

        var plan = await bezoeker.GaAsync($"/casussen/{casus}/plan");

        Assert.Contains("‘Rustplek bij moeder’ leunt op ‘Voorkomen huisuitzetting’, en die eindigt eerder", plan.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_tweede_keer_laden_voegt_niets_toe_en_het_logboek_is_gaaf()
    {
        var eerst = await TelAsync();
        await demo.LaadAsync();
        await using (var wereld = demo.Databank.Open())
        {
            Assert.Equal(15, (await DemoWereld.LaadAsync(wereld, demo.Fabriek.Klok, null, Stop)).Count);
        }

        Assert.Equal(eerst, await TelAsync());

        await using var db = demo.Databank.Open();
        while (await Logketen.VerzegelAsync(db, Databank.Sleutel, stop: Stop) == 2000)
        {
            // Until every line is linked.
        }

        var controle = await Logketen.ControleerAsync(db, Databank.Sleutel, stop: Stop);
        Assert.Empty(controle.Fouten);
        Assert.Equal(controle.Regels, controle.Schakels);
    }

    [Fact]
    public async Task Niemand_heeft_een_nummer_dat_van_iemand_kan_zijn_en_niets_gebeurt_na_nu()
    {
        await using var db = demo.Databank.Open();
        var nummers = (await db.Personen.Where(p => p.Bsn != null).Select(p => p.Bsn!.Value).ToListAsync(Stop)).ConvertAll(b => b.Cijfers);

        Assert.NotEmpty(nummers);
        Assert.All(nummers, n => Assert.StartsWith("999", n, StringComparison.Ordinal));
        Assert.True(await db.Meldingen.AllAsync(m => m.OntvangenOp <= demo.Fabriek.Klok.GetUtcNow(), Stop));
    }

    /// <summary>Rows of what the world consists of; visits by other tests only add to the log.</summary>
    private async Task<string> TelAsync()
    {
        await using var db = demo.Databank.Open();
        int[] aantallen =
        [
            await db.Personen.CountAsync(Stop), await db.Meldingen.CountAsync(Stop), await db.Casussen.SumAsync(c => c.Versie, Stop), await db.Interventies.CountAsync(Stop), await db.Acties.CountAsync(Stop),
            await db.Overleggen.CountAsync(Stop), await db.Inzet.CountAsync(Stop), await db.Professionals.CountAsync(Stop), await db.Convenanten.CountAsync(Stop), await db.Accounts.CountAsync(Stop),
            await db.Logregels.CountAsync(l => l.Soort == Logsoort.Gebeurtenis, Stop),
        ];
        return string.Join(' ', aantallen);
    }
}

public sealed class DemowereldOpSqlite(Demohuis<SqliteDatabank> demo) : DemowereldTests<SqliteDatabank>(demo);

public sealed class DemowereldOpPostgres(Demohuis<PostgresDatabank> demo) : DemowereldTests<PostgresDatabank>(demo);

/// <summary>The world is told relative to the clock: it must also come about in the night and in a weekend.</summary>
public sealed class DemowereldOpAndereDagenTests
{
    [Fact]
    public async Task De_wereld_laadt_ook_in_de_nacht_van_een_zondag()
    {
        var nu = new DateTimeOffset(2027, 2, 27, 23, 20, 0, TimeSpan.Zero);
        await using var proef = await Proefdatabase.MaakAsync(Proefdatabase.Sqlite);
        await using var db = proef.Open();

        var accounts = await DemoWereld.LaadAsync(db, new FakeTimeProvider(nu), null, TestContext.Current.CancellationToken);

        Assert.Equal(15, accounts.Count);
    }
}
