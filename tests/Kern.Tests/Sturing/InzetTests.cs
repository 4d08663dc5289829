using CsCheck;
using Partituur.Kern.Sturing;

namespace Partituur.Kern.Tests.Sturing;

/// <summary>Eis 19, 91: hours that people put in.</summary>
public sealed class InzetTests
{
    [Fact]
    public void Inzet_is_van_een_professional_voor_een_organisatie_op_een_dag()
    {
        var inzet = new Inzet(Een.Huis, Een.Vandaag, 6, " Voorbereiden overleg ", Een.Handeling(Een.Agent, Een.Politie));
        Assert.Equal((Een.Huis, Een.Agent, Een.Politie, Een.Vandaag, 6, "Voorbereiden overleg"), (inzet.HuisId, inzet.ProfessionalId, inzet.OrganisatieId, inzet.Dag, inzet.Kwartieren, inzet.Waarvoor));
        Assert.Equal(["inzet-geschreven"], inzet.Sporen());
        Assert.Equal(inzet.Id, inzet.Sleutel);
    }

    [Fact]
    public void Inzet_is_een_kwartier_tot_een_etmaal_en_niet_in_de_toekomst()
    {
        Assert.Equal(1, Schrijf(1).Kwartieren);
        Assert.Equal(96, Schrijf(96).Kwartieren);
        Breekt.Regel("inzet-uren", () => Schrijf(0));
        Breekt.Regel("inzet-uren", () => Schrijf(97));
        Breekt.Regel("inzet-in-toekomst", () => Schrijf(4, Een.Vandaag.AddDays(1)));
        Breekt.Regel("verplicht-veld", () => _ = new Inzet(Een.Huis, Een.Vandaag, 4, " ", Een.Handeling()));
        Breekt.Regel("geen-professional", () => _ = new Inzet(Een.Huis, Een.Vandaag, 4, "Overleg", Een.Installatie()));
    }

    [Theory]
    [InlineData("1,5", 6)]
    [InlineData(" 1.25 ", 5)]
    [InlineData("0,25", 1)]
    [InlineData("24", 96)]
    [InlineData("1,50", 6)]
    [InlineData("24,25", null)]
    [InlineData("0", null)]
    [InlineData("-1", null)]
    [InlineData("1,1", null)]
    [InlineData("1,5,0", null)]
    [InlineData("een", null)]
    [InlineData("99999999999999999999999999999999", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Uren_mogen_met_komma_of_punt_zijn_getypt(string? uren, int? kwartieren) => Assert.Equal(kwartieren, Inzet.LeesKwartieren(uren));

    [Fact]
    public void Elk_aantal_kwartieren_leest_terug_zoals_het_is_geschreven() =>
        Gen.Int[1, 96].Sample(kwartieren => Inzet.LeesKwartieren((kwartieren / 4m).ToString(System.Globalization.CultureInfo.GetCultureInfo("nl-NL"))) == kwartieren);

    private static Inzet Schrijf(int kwartieren, DateOnly? dag = null) => new(Een.Huis, dag ?? Een.Vandaag, kwartieren, "Overleg", Een.Handeling());
}
