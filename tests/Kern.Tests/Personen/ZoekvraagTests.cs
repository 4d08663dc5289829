using CsCheck;
using Partituur.Kern.Personen.Zoeken;

namespace Partituur.Kern.Tests.Personen;

public sealed class ZoekvraagTests
{
    [Theory]
    [InlineData("jansn venlo 1987", "Geboren:1987 Woord:jansn Woord:venlo")]
    [InlineData("v.d. berg", "Woord:berg | van de")]
    [InlineData("vd berg", "Woord:berg | van de")]
    [InlineData("v d r meer", "Woord:meer | van de")]
    [InlineData("Youssef el id", "Woord:youssef Woord:id | el")]
    [InlineData("berg, piet van den", "Woord:berg Woord:piet | van den")]
    [InlineData("p de bruijn", "Voorletter:p Woord:bruyn | de")]
    [InlineData("d berg", "Voorletter:d Woord:berg")]
    [InlineData("P.J. Çelik", "Voorletter:p Voorletter:j Woord:celik")]
    [InlineData("3 nov 1980", "Geboren:19801103")]
    [InlineData("03111980", "Geboren:19801103")]
    [InlineData("1980-11-03", "Geboren:19801103")]
    [InlineData("jansen geb. 3-11-80", "Geboren:19801103 Woord:jansen")]
    [InlineData("nov 1980 jansen", "Geboren:198011 Woord:jansen")]
    [InlineData("11-1980", "Geboren:198011")]
    [InlineData("jan 1987", "Geboren:1987 Woord:jan")]
    [InlineData("1987 de vries", "Geboren:1987 Woord:vries | de")]
    [InlineData("5921 TM 90", "Postcode:5921tm # 90")]
    [InlineData("5921tm", "Postcode:5921tm")]
    [InlineData("jansen 5921", "Postcode:5921 Woord:jansen")]
    [InlineData("kerkstraat 12a venlo", "Woord:kerkstraat Woord:venlo Huisnummer:12 # 12")]
    [InlineData("van der", "Woord:van Woord:der | van der")]
    [InlineData("", "")]
    [InlineData(" , %_ ", "")]
    [InlineData("31-2-1980", "Geboren:1980 Huisnummer:31 # 31")]
    [InlineData("‮كريم", "Woord:كريم")]
    [InlineData("<b>jansen</b>", "Voorletter:b Woord:jansen")]
    [InlineData("'; DROP TABLE persoon; --", "Woord:drop Woord:table Woord:persoon")]
    [InlineData("een twee drie vier vijf zes zeven acht negen", "Woord:een Woord:twee Woord:drie Woord:vier Woord:vyf Woord:zes Woord:zeven Woord:acht")]
    public void Een_vraag_is_te_lezen_zoals_mensen_vragen(string getypt, string delen)
    {
        var vraag = Zoekvraag.Lees(getypt, Een.Vandaag);
        var gelezen = string.Join(' ', vraag.Delen.Select(d => $"{d.Soort}:{d.Waarde}")) + (vraag.Voorvoegsels.Count > 0 ? $" | {string.Join(' ', vraag.Voorvoegsels)}" : "") + (vraag.Huisnummer is { } n ? $" # {n}" : "");
        Assert.Equal(delen, gelezen);
    }

    [Fact]
    public void Wat_voor_een_komma_staat_is_de_achternaam() => Assert.Equal(["berg"], Zoekvraag.Lees("Berg, Piet van den", Een.Vandaag).Achternamen);

    [Theory]
    [InlineData("p", true)]
    [InlineData("", true)]
    [InlineData("12", true)]
    [InlineData("pj", false)]
    [InlineData("1987", false)]
    [InlineData("p 1987", false)]
    public void Een_losse_letter_of_een_los_nummer_is_geen_vraag(string getypt, bool leeg) => Assert.Equal(leeg, Zoekvraag.Lees(getypt, Een.Vandaag).IsLeeg);

    [Theory]
    [InlineData("999887713", true)]
    [InlineData("jansen 999 887 713", true)]
    [InlineData("9998.87.713", true)]
    [InlineData("123456789", true)]
    [InlineData("0612345678", false)]
    [InlineData("3-11-1980", false)]
    [InlineData("5921 TM 90", false)]
    public void Negen_cijfers_zijn_een_burgerservicenummer_ook_als_het_niet_klopt(string getypt, bool bsn)
    {
        Assert.Equal(bsn, Zoekvraag.HeeftBsn(getypt));
        Assert.False(Zoekvraag.HeeftBsn(Zoekvraag.ZonderBsn(getypt)));
    }

    [Fact]
    public void Geen_enkele_tekst_is_onleesbaar_en_een_gelezen_deel_is_nooit_leeg()
    {
        Check(Gen.String);
        Check(Gen.Char["abjv.,-/ '0123456789%_<>éĳ"].Array[0, 60].Select(t => new string(t)));
        Check(Gen.Const(new string('x', 2000)));

        static void Check(Gen<string> teksten) => teksten.Sample(t =>
        {
            var vraag = Zoekvraag.Lees(t, Een.Vandaag);
            Assert.True(vraag.Delen.Count <= Zoekvraag.MeesteDelen);
            Assert.All(vraag.Delen, d => Assert.InRange(d.Waarde.Length, 1, Persoonsleutels.Woordlengte));
            Assert.All(vraag.Delen, d => Assert.DoesNotContain('%', d.Waarde));
            _ = Beoordeling.Van(vraag, Een.Persoon());
            _ = vraag.Delen.Select(d => Zoekeis.Ruim(d, vraag, _ => [], _ => true, false)).ToList();
        });
    }
}
