using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Meldingen;

/// <summary>One melding, and the list of them: who sees what.</summary>
public abstract class MeldingTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_actie_van_vandaag_haalt_code_rood_van_de_werklijst()
    {
        var melding = await Wereld.EenMeldingAsync(codeRood: true);
        using var bezoeker = await AlsAsync("administratie");
        Assert.Contains($"Code rood: melding {melding.Nummer}", (await bezoeker.GaAsync("/")).Tekst, StringComparison.Ordinal);
        var pagina = await (await bezoeker.GaAsync($"/meldingen/{melding.Id}")).Formulier("Actie vastleggen").Vul("Wat is er vandaag gedaan?", "Crisisdienst is langs geweest.").VerstuurAsync();
        Assert.Contains("Crisisdienst is langs geweest.", pagina.Tekst, StringComparison.Ordinal);
        Assert.True(await DeedAsync("administratie", "spoedactie-vastgelegd", melding.Id.Waarde));
        Assert.DoesNotContain($"Code rood: melding {melding.Nummer}", (await bezoeker.GaAsync("/")).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "Vul in wat er vandaag is gedaan.")]
    [InlineData(1001, "Gebruik hoogstens 1000 tekens.")]
    public async Task Een_fout_in_de_spoedactie_staat_bij_het_veld(int lengte, string zin)
    {
        var melding = await Wereld.EenMeldingAsync(codeRood: true);
        await WordtGeweigerdAsync("triagevoorzitter", $"/meldingen/{melding.Id}", "Actie vastleggen", f => f.Vul("Wat is er vandaag gedaan?", new string('x', lengte)), "Wat is er vandaag gedaan?", zin);
    }

    [Fact]
    public async Task Een_melder_ziet_alleen_de_meldingen_van_de_eigen_organisatie_en_niets_van_de_tafel()
    {
        var eigen = await Wereld.EenMeldingAsync();
        var ander = await Wereld.EenMeldingAsync(melder: "GGZ");
        await Wereld.EenBevragingAsync(eigen, "Jeugdzorg");
        using var melder = await AlsAsync("melder");
        var lijst = await melder.GaAsync("/meldingen");
        Assert.Contains(eigen.Nummer, lijst.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(ander.Nummer, lijst.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await melder.GaAsync($"/meldingen/{ander.Id}")).Status);
        var pagina = await melder.GaAsync($"/meldingen/{eigen.Id}");
        Assert.DoesNotContain("Bevraging", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await InzagenAsync("melder", ander.Id.Waarde));
        Assert.Equal(2, await InzagenAsync("melder", eigen.Id.Waarde));
    }

    [Fact]
    public async Task Wie_de_melding_oppakt_leest_haar_zolang_het_convenant_geldt()
    {
        var melding = await Wereld.EenMeldingAsync();
        using var ggz = await AlsAsync("ggz");
        Assert.Equal(HttpStatusCode.NotFound, (await ggz.GaAsync($"/meldingen/{melding.Id}")).Status);
        await Wereld.EenTerugkoppelingAsync(melding);
        Assert.Equal(HttpStatusCode.OK, (await ggz.GaAsync($"/meldingen/{melding.Id}")).Status);
        Assert.Contains("Doorgezette melding oppakken", (await ggz.GaAsync("/")).Tekst, StringComparison.Ordinal);
        await using (var db = Open())
        {
            db.Open(Wereld.Als("beheerder"));
            (await db.Convenanten.SingleAsync(c => c.OrganisatieId == Wereld.Organisaties["GGZ"])).Beeindig(Wereld.Vandaag.AddDays(-1));
            await db.SaveChangesAsync();
        }

        Assert.Equal(HttpStatusCode.NotFound, (await ggz.GaAsync($"/meldingen/{melding.Id}")).Status);
    }

    [Fact]
    public async Task Een_bijdrage_is_alleen_te_lezen_voor_wie_zij_bestemd_is_en_tot_zij_vervalt()
    {
        var melding = await Wereld.EenMeldingAsync();
        var bevraging = await Wereld.EenBevragingAsync(melding, "Jeugdzorg");
        await using (var db = Open())
        {
            var handeling = Wereld.Als("partnerprofessional");
            db.Open(handeling);
            (await db.Bevragingen.SingleAsync(b => b.Id == bevraging.Id)).DraagBij("Alleen voor Veilig Thuis.", FeitOfOordeel.Feit, [Wereld.Organisaties["Veilig Thuis"]], Wereld.Vandaag.AddDays(5), handeling);
            await db.SaveChangesAsync();
        }

        using var voorzitter = await AlsAsync("triagevoorzitter");
        using var administratie = await AlsAsync("administratie");
        Assert.Contains("Alleen voor Veilig Thuis.", (await voorzitter.GaAsync($"/meldingen/{melding.Id}")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Niet voor u bestemd of vervallen", (await administratie.GaAsync($"/meldingen/{melding.Id}")).Tekst, StringComparison.Ordinal);
        Omgeving.Fabriek.Klok.Advance(TimeSpan.FromDays(5));
        using var later = await AlsAsync("triagevoorzitter");
        Assert.DoesNotContain("Alleen voor Veilig Thuis.", (await later.GaAsync($"/meldingen/{melding.Id}")).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("beheerder")]
    [InlineData("bestuurder")]
    [InlineData("manager")]
    [InlineData("privacyfunctionaris")]
    [InlineData("informatieanalist")]
    public async Task Wie_geen_meldingen_hoeft_te_zien_ziet_er_geen(string gebruiker)
    {
        var melding = await Wereld.EenMeldingAsync();
        using var bezoeker = await AlsAsync(gebruiker);
        var pagina = await bezoeker.GaAsync($"/meldingen/{melding.Id}");
        Assert.Equal(HttpStatusCode.Forbidden, pagina.Status);
        Assert.Contains("melding.lezen", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(melding.Nummer, (await bezoeker.GaAsync("/")).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nummer of gemeente", "2026-", true)]
    [InlineData("Nummer of gemeente", "Venlo", true)]
    [InlineData("Nummer of gemeente", "Nergenshuizen", false)]
    [InlineData("Status", "Getriageerd", false)]
    public async Task De_lijst_is_te_filteren(string veld, string waarde, bool gevonden)
    {
        var melding = await Wereld.EenMeldingAsync();
        using var bezoeker = await AlsAsync("procesregisseur");
        var lijst = await (await bezoeker.GaAsync("/meldingen")).Formulier("Toon").Vul(veld, waarde).VerstuurAsync();
        Assert.Equal(gevonden, lijst.Tekst.Contains(melding.Nummer, StringComparison.Ordinal));
    }
}

public sealed class MeldingOpSqlite(Omgeving<SqliteDatabank> omgeving) : MeldingTests<SqliteDatabank>(omgeving);

public sealed class MeldingOpPostgres(Omgeving<PostgresDatabank> omgeving) : MeldingTests<PostgresDatabank>(omgeving);
