using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

/// <summary>Eis 25, 34 and L2, L3: one question to one partner.</summary>
public sealed class BevragingTests
{
    private readonly Melding melding = Een.Melding();
    private readonly Handeling jeugdzorg = Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg);

    public static TheoryData<Antwoord> GegevenAntwoorden => [Antwoord.NietBekend, Antwoord.BekendGeenBijdrage, Antwoord.Bijdrage, Antwoord.Weigering];

    [Fact]
    public void Een_bevraging_vraagt_een_partner_voor_een_doel_tot_een_dag()
    {
        var rood = Een.Melding(codeRood: true);
        var bevraging = new Bevraging(rood, Een.Jeugdzorg, " Is dit gezin bekend? ", Een.Vandaag, Een.Handeling(Een.Medewerker));
        Assert.Equal((rood.Id, Een.Huis, Een.Jeugdzorg, "Is dit gezin bekend?", Een.Vandaag), (bevraging.MeldingId, bevraging.HuisId, bevraging.AanOrganisatieId, bevraging.Doel, bevraging.Uiterlijk));
        Assert.Equal((true, Een.Medewerker, Een.Nu, null), (bevraging.CodeRood, bevraging.GesteldDoorId, bevraging.GesteldOp, bevraging.Antwoord));
        Assert.Equal(["bevraging-gesteld"], bevraging.Sporen());
        Assert.Equal(bevraging.Id.Waarde, bevraging.Sleutel);
    }

    [Fact]
    public void Een_bevraging_heeft_een_doel_en_een_termijn_en_komt_voor_het_besluit()
    {
        Breekt.Regel("bevraging-termijn-voorbij", () => Een.Bevraging(melding, uiterlijk: Een.Vandaag.AddDays(-1)));
        Breekt.Regel("verplicht-veld", () => _ = new Bevraging(melding, Een.Jeugdzorg, " ", Een.Vandaag, Een.Handeling()));
        melding.IsGetriageerd(Een.Nu, null);
        Breekt.Regel("bevraging-na-besluit", () => Een.Bevraging(melding));
    }

    [Theory]
    [MemberData(nameof(GegevenAntwoorden))]
    public void Elk_antwoord_zegt_wie_het_gaf_en_wanneer(Antwoord antwoord)
    {
        var bevraging = Een.Bevraging(melding);
        Assert.Equal(["bevraging-beantwoord"], bevraging.SporenVan(() => Geef(bevraging, antwoord)));
        Assert.Equal((antwoord, Een.Jeugdwerker, Een.Nu), (bevraging.Antwoord!.Value, bevraging.BeantwoordDoorId!.Value, bevraging.BeantwoordOp!.Value));
        Assert.Equal(antwoord == Antwoord.Bijdrage, bevraging.Bijdragen is [{ Ontvangers.Count: > 0 }]);
        Assert.Equal(antwoord == Antwoord.Weigering, bevraging.Weigeringsreden is not null);
    }

    [Theory]
    [MemberData(nameof(GegevenAntwoorden))]
    public void Een_tweede_antwoord_wordt_geweigerd_en_laat_het_eerste_staan(Antwoord eerste)
    {
        var bevraging = Een.Bevraging(melding);
        Geef(bevraging, eerste);
        foreach (var tweede in GegevenAntwoorden)
        {
            Breekt.Regel("bevraging-al-beantwoord", () => Geef(bevraging, tweede.Data), bevraging);
        }
    }

    [Fact]
    public void Weigeren_mag_en_vraagt_een_reden()
    {
        var bevraging = Een.Bevraging(melding);
        Breekt.Regel("verplicht-veld", () => bevraging.Weiger(" ", jeugdzorg), bevraging);
        bevraging.Weiger(" Beroepsgeheim ", jeugdzorg);
        Assert.Equal("Beroepsgeheim", bevraging.Weigeringsreden);
    }

    [Fact]
    public void Een_bijdrage_heeft_ontvangers_een_soort_en_een_vervaldatum_na_vandaag()
    {
        var bevraging = Een.Bevraging(melding);
        Breekt.Regel("bijdrage-zonder-ontvanger", () => bevraging.DraagBij("Bekend", FeitOfOordeel.Feit, [], Een.Vandaag.AddDays(30), jeugdzorg), bevraging);
        Breekt.Regel("bijdrage-al-vervallen", () => bevraging.DraagBij("Bekend", FeitOfOordeel.Feit, [Een.Politie], Een.Vandaag, jeugdzorg), bevraging);
        Breekt.Regel("verplicht-veld", () => bevraging.DraagBij(" ", FeitOfOordeel.Feit, [Een.Politie], Een.Vandaag.AddDays(1), jeugdzorg), bevraging);
        bevraging.DraagBij(" Loopt begeleiding ", FeitOfOordeel.Oordeel, [Een.Politie, Een.EigenOrganisatie, Een.Politie], Een.Vandaag.AddDays(1), jeugdzorg);
        var feit = Assert.Single(bevraging.Bijdragen);
        Assert.Equal(("Loopt begeleiding", FeitOfOordeel.Oordeel, Een.Vandaag.AddDays(1), null), (feit.Tekst, feit.Soort, feit.VervaltOp, feit.PersoonId));
        Assert.Equal((bevraging.Id, Een.Huis, melding.Id, Een.Jeugdzorg, bevraging.Id.Waarde), (feit.BevragingId, feit.HuisId, feit.MeldingId, feit.GeverId, feit.Wortel));
        Assert.Equal([Een.Politie, Een.EigenOrganisatie], feit.Ontvangers.Select(o => o.OrganisatieId));
        Assert.All(feit.Ontvangers, o => Assert.Equal((feit.Id, bevraging.Id, bevraging.Id.Waarde), (o.BijdrageId, o.BevragingId, o.Wortel)));
    }

    [Fact]
    public void Alleen_de_gever_en_de_ontvangers_lezen_een_bijdrage_en_ontvangers_tot_zij_vervalt()
    {
        var bevraging = Een.Bevraging(melding);
        bevraging.Verrijk(
            [
                new("Smal", FeitOfOordeel.Feit, [Een.Politie], Een.Vandaag.AddDays(30)),
                new("Breed", FeitOfOordeel.Oordeel, [Een.Politie, Een.VeiligThuis], Een.Vandaag.AddDays(60)),
            ],
            [],
            jeugdzorg);
        IEnumerable<string> Leest(OrganisatieId wie, int dagen) => bevraging.Bijdragen.Where(b => b.MagLezen(wie, Een.Vandaag.AddDays(dagen))).Select(b => b.Tekst);
        Assert.Equal(["Smal", "Breed"], Leest(Een.Politie, 29));
        Assert.Equal(["Breed"], Leest(Een.Politie, 30));
        Assert.Equal(["Breed"], Leest(Een.VeiligThuis, 0));
        Assert.Empty(Leest(Een.VeiligThuis, 60));
        Assert.Empty(Leest(Een.EigenOrganisatie, 0));
        Assert.Equal(["Smal", "Breed"], Leest(Een.Jeugdzorg, 99));
    }

    [Theory]
    [MemberData(nameof(GegevenAntwoorden))]
    public void Een_antwoord_is_terug_te_nemen_tot_de_tafel_besluit(Antwoord antwoord)
    {
        var bevraging = Een.Bevraging(melding);
        var open = Breekt.Foto(Zonder(bevraging));
        Geef(bevraging, antwoord);
        Assert.Equal(["bevraging-antwoord-teruggenomen"], bevraging.SporenVan(() => bevraging.NeemAntwoordTerug(melding)));
        Assert.Equal(open, Breekt.Foto(Zonder(bevraging)));
        Geef(bevraging, Antwoord.NietBekend);
        melding.IsGetriageerd(Een.Nu, null);
        Breekt.Regel("antwoord-niet-terug-te-nemen", () => bevraging.NeemAntwoordTerug(melding), bevraging);
    }

    [Fact]
    public void Wat_niet_is_gegeven_of_bij_een_andere_melding_hoort_is_niet_terug_te_nemen()
    {
        var bevraging = Een.Bevraging(melding);
        Breekt.Regel("antwoord-niet-terug-te-nemen", () => bevraging.NeemAntwoordTerug(melding), bevraging);
        Geef(bevraging, Antwoord.NietBekend);
        Breekt.Regel("antwoord-niet-terug-te-nemen", () => bevraging.NeemAntwoordTerug(Een.Melding()), bevraging);
    }

    [Fact]
    public void Na_het_besluit_vervalt_een_open_vraag_en_kan_niemand_haar_nog_beantwoorden()
    {
        var (open, beantwoord) = (Een.Bevraging(melding), Een.Bevraging(melding));
        Geef(beantwoord, Antwoord.Weigering);
        Assert.Equal(["bevraging-vervallen"], open.SporenVan(open.Vervalt));
        Assert.Empty(beantwoord.SporenVan(beantwoord.Vervalt));
        Assert.Equal((Antwoord.Vervallen, Antwoord.Weigering), (open.Antwoord!.Value, beantwoord.Antwoord!.Value));
        Assert.All(GegevenAntwoorden, a => Breekt.Regel("bevraging-al-beantwoord", () => Geef(open, a.Data), open));
        Breekt.Regel("antwoord-niet-terug-te-nemen", () => open.NeemAntwoordTerug(melding), open);
    }

    private void Geef(Bevraging bevraging, Antwoord antwoord)
    {
        switch (antwoord)
        {
            case Antwoord.NietBekend: bevraging.AntwoordNietBekend(jeugdzorg); break;
            case Antwoord.BekendGeenBijdrage: bevraging.AntwoordBekendZonderBijdrage(jeugdzorg); break;
            case Antwoord.Bijdrage: bevraging.DraagBij("Loopt begeleiding", FeitOfOordeel.Feit, [Een.EigenOrganisatie], Een.Vandaag.AddDays(30), jeugdzorg); break;
            default: bevraging.Weiger("Beroepsgeheim", jeugdzorg); break;
        }
    }

    /// <summary>All of the answer, without the events.</summary>
    private static object Zonder(Bevraging b) => new { b.Antwoord, b.Bekendheden, b.Bijdragen, b.NietGedeeld, b.Weigeringsreden, b.BeantwoordDoorId, b.BeantwoordOp };
}
