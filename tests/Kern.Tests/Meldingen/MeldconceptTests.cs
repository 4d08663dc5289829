using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Tests.Meldingen;

/// <summary>Half-typed work: kept, unreadable in the database, and nobody else's.</summary>
public sealed class MeldconceptTests : IDisposable
{
    private const string Getypt = """{"Invoer.Aanleiding":["Ruzie bij Anna"],"Invoer.Personen[0].Bsn":["999887713"]}""";
    private readonly Geheugen geheugen = new();

    public void Dispose() => geheugen.Dispose();

    [Fact]
    public async Task Wat_er_getypt_is_staat_onleesbaar_in_de_database_en_komt_precies_zo_terug()
    {
        await geheugen.BewaarAsync(new Meldconcept(Een.Huis, Getypt, Een.Handeling(Een.Agent, Een.Politie)));
        Assert.Equal(1, geheugen.Tel("SELECT count(*) FROM meldconcept"));
        Assert.Equal(0, geheugen.Tel("SELECT count(*) FROM meldconcept WHERE inhoud LIKE '%Ruzie%' OR inhoud LIKE '%999887713%' OR inhoud LIKE '%Invoer%'"));
        Assert.Equal(0, geheugen.Tel("SELECT count(*) FROM logregel WHERE inhoud LIKE '%Ruzie%' OR inhoud LIKE '%999887713%'"));
        await using var db = geheugen.Open();
        Assert.Equal(Getypt, (await db.Meldconcepten.SingleAsync()).Inhoud);
    }

    [Fact]
    public void Dezelfde_tekst_ligt_er_elke_keer_anders_en_opent_niet_met_een_andere_sleutel()
    {
        var opslag = new Inhoudopslag(Geheugen.Bsnsleutel, Inhoudopslag.Concept);
        var (een, twee) = (opslag.Versleutel(Getypt), opslag.Versleutel(Getypt));
        Assert.NotEqual(een, twee);
        Assert.Equal((Getypt, Getypt), (opslag.Lees(een), opslag.Lees(twee)));
        Assert.Throws<InvalidDataException>(() => new Inhoudopslag(new Bsnsleutel(new byte[32]), Inhoudopslag.Concept).Lees(een));
        Assert.Throws<InvalidDataException>(() => new Inhoudopslag(Geheugen.Bsnsleutel, Inhoudopslag.Importrijen).Lees(een));
        Assert.Throws<InvalidDataException>(() => opslag.Lees(een[..^4] + "AAAA"));
        Assert.Throws<InvalidDataException>(() => opslag.Lees("geen sleuteltekst"));
    }

    [Fact]
    public async Task Alleen_de_eigenaar_ziet_het_en_ook_die_niet_in_een_ander_huis()
    {
        var concept = new Meldconcept(Een.Huis, Getypt, Een.Handeling(Een.Agent, Een.Politie));
        await geheugen.BewaarAsync(concept, Bijlage.Bij(concept, "foto.png", Bestanden.Png, Scanuitslag.NietGecontroleerd, Een.Handeling(Een.Agent, Een.Politie)));
        Assert.Equal((1, 1), await ZietAsync(Een.Kijker(Rol.Melder, Een.Agent, Een.Politie)));
        Assert.Equal((0, 0), await ZietAsync(Een.Kijker(Rol.Melder, Een.Agent, Een.Politie, Een.AnderHuis)));
        foreach (var rol in Enum.GetValues<Rol>())
        {
            Assert.Equal((0, 0), await ZietAsync(Een.Kijker(rol, ProfessionalId.Nieuw(), Een.Politie)));
            Assert.Equal((0, 0), await ZietAsync(Een.Kijker(rol)));
        }
    }

    [Fact]
    public void Opnieuw_bewaren_zonder_verschil_laat_geen_spoor_na()
    {
        var concept = new Meldconcept(Een.Huis, Getypt, Een.Handeling());
        Assert.Empty(concept.SporenVan(() => concept.Bewaar(Getypt, Een.Handeling(op: Een.Nu.AddHours(1)))));
        Assert.Equal(Een.Nu, concept.BewaardOp);
        Assert.Equal(["meldconcept-bewaard"], concept.SporenVan(() => concept.Bewaar("{}", Een.Handeling(op: Een.Nu.AddHours(1)))));
        Breekt.Regel("concept-te-groot", () => concept.Bewaar(new string('x', Meldconcept.MeesteTekens + 1), Een.Handeling()));
    }

    [Theory]
    [InlineData(30, false, true)]
    [InlineData(31, false, false)]
    [InlineData(0, true, true)]
    [InlineData(1, true, false)]
    public async Task De_veger_haalt_weg_wat_te_oud_is_of_gisteren_is_weggegooid(int dagenLater, bool weggegooid, bool blijft)
    {
        var concept = new Meldconcept(Een.Huis, Getypt, Een.Handeling());
        var bijlage = Bijlage.Bij(concept, "foto.png", Bestanden.Png, Scanuitslag.NietGecontroleerd, Een.Handeling());
        if (weggegooid)
        {
            concept.GooiWeg(Een.Handeling());
        }

        await geheugen.BewaarAsync(concept, bijlage);
        await using var db = geheugen.Open();
        Assert.Equal(blijft ? 0 : 1, await new Conceptveeg(db).VoerUitAsync(Een.Huis, Een.Nu.AddDays(dagenLater)));
        var over = blijft ? 1 : 0;
        Assert.Equal((over, over, over), (await db.Meldconcepten.CountAsync(), await db.Bijlagen.CountAsync(), await db.Set<Bijlageinhoud>().CountAsync()));
        Assert.Equal(!blijft, await db.Logregels.AnyAsync(l => l.Wat == "meldconcept-verlopen"));
    }

    [Fact]
    public async Task De_veger_kijkt_niet_in_een_ander_huis()
    {
        await geheugen.BewaarAsync(new Meldconcept(Een.Huis, Getypt, Een.Handeling()));
        await using var db = geheugen.Open();
        Assert.Equal(0, await new Conceptveeg(db).VoerUitAsync(Een.AnderHuis, Een.Nu.AddYears(1)));
    }

    private async Task<(int Concepten, int Bijlagen)> ZietAsync(Kern.Toegang.Kijker kijker)
    {
        await using var db = geheugen.Als(kijker);
        return (await db.Meldconcepten.CountAsync(), await db.Bijlagen.CountAsync());
    }
}
