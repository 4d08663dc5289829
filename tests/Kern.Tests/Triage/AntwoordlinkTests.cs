using CsCheck;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

/// <summary>One question, one link, one code (besluit 0014).</summary>
public sealed class AntwoordlinkTests
{
    private static readonly DateTimeOffset Tot = Een.Nu.AddHours(72);
    private readonly Bevraging bevraging = Een.Bevraging();
    private readonly Linkgeheim geheim = Linkgeheim.Nieuw();

    [Fact]
    public void Een_link_bewaart_geen_token_en_geen_code()
    {
        var link = Link();
        var alles = Breekt.Foto(link) + string.Join(' ', link.Gebeurtenissen.Select(g => Breekt.Foto(g)));
        Assert.DoesNotContain(geheim.Token, alles, StringComparison.Ordinal);
        Assert.DoesNotContain($"\"{geheim.Code}\"", alles, StringComparison.Ordinal);
        Assert.Equal(["antwoordlink-verstuurd"], link.Sporen());
        Assert.Matches("^[0-9]{6}$", geheim.Code);
        Assert.Equal(43, geheim.Token.Length);
    }

    [Fact]
    public void Een_link_gaat_naar_een_bereikbaar_mens_van_de_gevraagde_organisatie()
    {
        Breekt.Regel("antwoordlink-andere-organisatie", () => _ = new Antwoordlink(bevraging, Iemand(Een.Politie), geheim, Tot, Een.Handeling()));
        var zonder = Iemand();
        zonder.ZetBereik("roos@jeugdzorg.voorbeeld", null);
        Breekt.Regel("antwoordlink-onbereikbaar", () => _ = new Antwoordlink(bevraging, zonder, geheim, Tot, Een.Handeling()));
        bevraging.AntwoordNietBekend(Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg));
        Breekt.Regel("antwoordlink-niet-nodig", () => _ = Link());
    }

    [Fact]
    public void De_goede_code_opent_een_keer()
    {
        var link = Link();
        Assert.False(link.ProbeerCode(geheim.Token, "000000" == geheim.Code ? "000001" : "000000", Een.Nu));
        Assert.True(link.ProbeerCode(geheim.Token, $" {geheim.Code[..3]} {geheim.Code[3..]} ", Een.Nu));
        Assert.True(link.IsInSessie(Een.Nu.AddMinutes(29)));
        Assert.False(link.IsInSessie(Een.Nu.AddMinutes(30)));
        Breekt.Regel("antwoordlink-geldt-niet", () => link.ProbeerCode(geheim.Token, geheim.Code, Een.Nu), link);
        Assert.Equal(["antwoordlink-verstuurd", "antwoordlink-code-fout", "antwoordlink-geopend"], link.Sporen());
    }

    [Fact]
    public void Een_link_blijft_open_tot_zijn_laatste_moment()
    {
        Assert.True(Link().IsTeOpenen(Tot.AddTicks(-1)));
        Assert.False(Link().IsTeOpenen(Tot));
        var link = Link();
        Breekt.Regel("antwoordlink-geldt-niet", () => link.ProbeerCode(geheim.Token, geheim.Code, Tot), link);
    }

    /// <summary>Whatever is typed and in whatever order: never more than three wrong tries, and only the right code opens.</summary>
    [Fact]
    public void Meer_dan_drie_keer_raden_kan_nooit() =>
        Gen.Bool.Array[0, 10].Sample(pogingen =>
        {
            var link = Link();
            foreach (var goed in pogingen)
            {
                if (!link.IsTeOpenen(Een.Nu))
                {
                    break;
                }

                Assert.Equal(goed, link.ProbeerCode(geheim.Token, goed ? geheim.Code : "fout", Een.Nu));
            }

            var foutVooraf = pogingen.TakeWhile(g => !g).Count();
            Assert.Equal(Math.Min(3, foutVooraf), link.FouteCodes);
            Assert.Equal(foutVooraf >= 3 ? Linkstand.Geblokkeerd : pogingen.Contains(true) ? Linkstand.InGebruik : Linkstand.Open, link.Stand);
            Assert.Equal(foutVooraf >= 3, link.Signaal == Linksignaal.Geblokkeerd);
        });

    [Fact]
    public void Wat_voorbij_is_meldt_zich_een_keer()
    {
        var (nooit, half, weg) = (Link(), Link(), Link());
        half.ProbeerCode(geheim.Token, geheim.Code, Een.Nu);
        weg.TrekIn();
        Assert.Empty(nooit.SporenVan(() => nooit.LoopAf(Tot.AddTicks(-1))));
        Assert.Equal(["antwoordlink-verlopen"], nooit.SporenVan(() => nooit.LoopAf(Tot)));
        Assert.Equal(["antwoordlink-verlopen"], half.SporenVan(() => half.LoopAf(Een.Nu + Antwoordlink.Sessieduur)));
        Assert.Equal((Linksignaal.VerlopenZonderAntwoord, Linksignaal.NietAfgemaakt), (nooit.Signaal!.Value, half.Signaal!.Value));
        Assert.Equal(["antwoordlink-na-afloop-geopend"], weg.SporenVan(() => weg.WerdOpnieuwGeopend(Een.Nu)));
        Assert.Empty(weg.SporenVan(() => weg.WerdOpnieuwGeopend(Een.Nu)));
        Breekt.Regel("antwoordlink-al-dicht", weg.TrekIn, weg);
        weg.SignaalIsGezien(Een.Nu);
        Assert.Equal(Een.Nu, weg.SignaalGezienOp);
    }

    private Antwoordlink Link()
    {
        var iemand = Iemand();
        iemand.ZetBereik("roos@jeugdzorg.voorbeeld", "0612345678");
        return new(bevraging, iemand, geheim, Tot, Een.Handeling());
    }

    private static Professional Iemand(Kern.Gedeeld.OrganisatieId? organisatie = null) => new("Roos van Dam", organisatie ?? Een.Jeugdzorg, null);
}
