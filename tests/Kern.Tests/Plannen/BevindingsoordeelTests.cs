using Partituur.Kern.Casussen;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

public sealed class BevindingsoordeelTests
{
    private static readonly Bevinding Bevinding = new(Bevindingsregel.SteunValtWeg, [], [], null, null, "Het valt weg.", "Verleng het.", Guid.CreateVersion7());
    private readonly Casus casus = Een.Casus().MetRegisseur();

    [Fact]
    public void Een_bevinding_gaat_terzijde_met_een_reden_komt_terug_en_gaat_opnieuw_terzijde()
    {
        var oordeel = new Bevindingsoordeel(casus, Bevinding, " De corporatie tekende. ", Een.Handeling(Een.Regisseur));
        Assert.Equal((Bevinding.Sleutel, Bevindingsregel.SteunValtWeg, "De corporatie tekende.", Een.Regisseur, true), (oordeel.Bevinding, oordeel.Regel, oordeel.Reden, oordeel.DoorId, oordeel.Geldt));
        Breekt.Regel("bevinding-al-terzijde", () => oordeel.Opnieuw(casus, "Nog eens", Een.Handeling(Een.Regisseur)), oordeel);
        oordeel.NeemTerug(casus, Een.Handeling(Een.Regisseur));
        Assert.False(oordeel.Geldt);
        Breekt.Regel("bevinding-niet-terzijde", () => oordeel.NeemTerug(casus, Een.Handeling(Een.Regisseur)), oordeel);
        oordeel.Opnieuw(casus, "Toch", Een.Handeling(Een.AndereRegisseur));
        Assert.Equal(("Toch", Een.AndereRegisseur, true), (oordeel.Reden, oordeel.DoorId, oordeel.Geldt));
        Assert.Equal(["bevinding-terzijde-gelegd", "bevinding-teruggehaald", "bevinding-terzijde-gelegd"], oordeel.Sporen());
    }

    [Theory]
    [InlineData(null, "verplicht-veld")]
    [InlineData("  ", "verplicht-veld")]
    [InlineData("lang", "te-lang")]
    public void Zonder_reden_of_met_een_te_lange_gaat_niets_terzijde(string? reden, string code) =>
        Breekt.Regel(code, () => _ = new Bevindingsoordeel(casus, Bevinding, reden == "lang" ? new string('x', 1001) : reden, Een.Handeling(Een.Regisseur)));

    [Fact]
    public void In_een_casus_die_niet_meer_loopt_verandert_er_niets_aan()
    {
        var oordeel = new Bevindingsoordeel(casus, Bevinding, "Zo is het goed.", Een.Handeling(Een.Regisseur));
        var af = casus.InUitvoering().Afgesloten();
        Breekt.Regel("casus-loopt-niet", () => oordeel.NeemTerug(af, Een.Handeling(Een.Regisseur)), oordeel);
        Breekt.Regel("casus-loopt-niet", () => _ = new Bevindingsoordeel(af, Bevinding, "Te laat", Een.Handeling(Een.Regisseur)));
    }
}
