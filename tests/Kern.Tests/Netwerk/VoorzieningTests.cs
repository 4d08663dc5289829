using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Tests.Netwerk;

/// <summary>The partnergids and the ladder (eis 22, 35, 46).</summary>
public sealed class VoorzieningTests
{
    [Theory]
    [InlineData("Venlo", "Venlo")]
    [InlineData(" Venlo / Noord ", "Venlo / Noord")]
    [InlineData("Venlo/Noord/Genooi", "Venlo / Noord / Genooi")]
    [InlineData("Venlo / / Genooi", "Venlo /  / Genooi")]
    public void Een_gebied_is_te_lezen_en_schrijft_zich_zo_dat_het_weer_te_lezen_is(string regel, string geschreven)
    {
        Assert.Equal(geschreven, Gebied.Lees(regel).ToString());
        Assert.Equal(Gebied.Lees(regel), Gebied.Lees(Gebied.Lees(regel).ToString()));
    }

    [Theory]
    [InlineData("/ Noord")]
    [InlineData("a / b / c / d")]
    public void Wat_geen_gebied_is_wordt_geweigerd(string regel) => Breekt.Regel("gebied-onleesbaar", () => Gebied.Lees(regel));

    [Fact]
    public void Het_dichtstbijzijnde_staat_eerst_en_wat_er_niet_werkt_of_de_doelgroep_niet_neemt_staat_er_niet()
    {
        Voorziening[] gids =
        [
            Maak("Regio", 3), Maak("Gemeente", 2, gebied: "Venlo"), Maak("Wijk", 2, gebied: "venlo / noord"), Maak("Buurt", 2, gebied: "Venlo / Noord / Genooi"), Maak("Anders", 2, gebied: "Venlo / Zuid"),
            Maak("Elders", 2, gebied: "Venray"), Maak("Alleen anderen", 2, DoelgroepId.Nieuw(), "Venlo"), Maak("Eén op één", 1, Een.Jeugd, "Venlo"),
        ];
        var gestopt = Maak("Gestopt", 2, gebied: "Venlo");
        gestopt.Beeindig(Een.Vandaag.AddDays(-1));

        Assert.Equal("Buurt Wijk Eén op één Gemeente Regio", In("Genooi"));
        Assert.Equal("Wijk Eén op één Gemeente Regio", In("Noord"));
        Assert.Equal("Eén op één Gemeente Regio", In("Onbekend"));
        Assert.Equal("Eén op één Anders Buurt Gemeente Wijk Regio", In(null));

        string In(string? buurt) => string.Join(' ', Ladder.In([.. gids, gestopt], Ladder.Plek(gids, "Venlo", buurt), Een.Jeugd, Een.Vandaag).Select(v => v.Voorziening.Naam));
    }

    [Fact]
    public void Een_trede_buiten_de_ladder_een_einde_voor_het_begin_en_een_contact_zonder_bereik_worden_geweigerd()
    {
        Breekt.Regel("voorziening-trede", () => Maak("X", 5));
        var v = Maak("X", 2);
        Breekt.Regel("voorziening-einde-voor-begin", () => v.Beeindig(Een.Vandaag.AddDays(-31)));
        Breekt.Regel("contact-onbereikbaar", () => v.VoegContactToe("Riet", null, " ", null, null));
        v.Beeindig(Een.Vandaag);
        Assert.True(v.GeldigOp(Een.Vandaag));
        Assert.False(v.GeldigOp(Een.Vandaag.AddDays(1)));
        v.GaDoor();
        Assert.True(v.GeldigOp(Een.Vandaag.AddDays(1)));
    }

    private static Voorziening Maak(string naam, int trede, DoelgroepId? doelgroep = null, string? gebied = null) =>
        new(Een.Huis, new(naam, Voorzieningsoort.Buurtteam, trede, null, null, null, doelgroep is { } d ? [d] : [], gebied is null ? [] : [Gebied.Lees(gebied)]), Een.Vandaag.AddDays(-30));
}
