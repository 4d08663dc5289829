using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

/// <summary>Eis 27, 82: everybody who reported or helped hears what came of it.</summary>
public sealed class TerugkoppelingTests
{
    private readonly Melding melding = Een.Melding();

    [Fact]
    public void Een_terugkoppeling_staat_klaar_tot_een_mens_haar_verzendt()
    {
        var terug = new Terugkoppeling(melding, Een.Politie, true, " Dank voor uw melding ", Een.Handeling());
        Assert.Equal((Een.Huis, melding.Id, Een.Politie, true, "Dank voor uw melding"), (terug.HuisId, terug.MeldingId, terug.AanOrganisatieId, terug.AanMelder, terug.Bericht));
        Assert.Equal((Een.Nu, null, terug.Id.Waarde), (terug.KlaargezetOp, terug.VerzondenOp, terug.Sleutel));
        Assert.Equal(["terugkoppeling-klaargezet"], terug.Sporen());

        var later = Een.Nu.AddHours(1);
        Breekt.Regel("verplicht-veld", () => terug.Verzend(" ", Een.Handeling()), terug);
        Assert.Equal(["terugkoppeling-verzonden"], terug.SporenVan(() => terug.Verzend(" Verbeterd ", Een.Handeling(Een.Medewerker, op: later))));
        Assert.Equal(("Verbeterd", Een.Medewerker, later), (terug.Bericht, terug.VerzondenDoorId!.Value, terug.VerzondenOp!.Value));
        Breekt.Regel("terugkoppeling-al-verzonden", () => terug.Verzend("Nog eens", Een.Handeling()), terug);
    }

    [Fact]
    public void Alleen_wat_is_verzonden_wordt_gelezen_en_een_keer()
    {
        var terug = new Terugkoppeling(melding, Een.Politie, true, "Dank", Een.Handeling());
        Assert.Empty(terug.SporenVan(() => terug.IsGelezen(Een.Handeling())));
        Assert.Null(terug.GelezenOp);
        terug.Verzend("Dank", Een.Handeling());
        Assert.Equal(["terugkoppeling-gelezen"], terug.SporenVan(() => terug.IsGelezen(Een.Handeling(op: Een.Nu.AddHours(2)))));
        Assert.Empty(terug.SporenVan(() => terug.IsGelezen(Een.Handeling(op: Een.Nu.AddHours(3)))));
        Assert.Equal(Een.Nu.AddHours(2), terug.GelezenOp);
    }

    [Theory]
    [InlineData(Uitkomst.DoorgezetPartner, "De melding is doorgezet naar Jeugdzorg. Deze partner pakt de melding op.")]
    [InlineData(Uitkomst.LokaalNetwerk, "De melding is verwezen naar het lokale netwerk (Jeugdzorg).")]
    [InlineData(Uitkomst.Casusoverleg, "De melding wordt besproken in een casusoverleg.")]
    [InlineData(Uitkomst.Procesregie, "De melding is opgeschaald: een procesregisseur van het Veiligheidshuis brengt de partners bij elkaar. De tafel heeft dit gewogen: het vraagt meer dan één partner of één keten kan.")]
    [InlineData(Uitkomst.Overgedragen, "De melding is overgedragen aan Jeugdzorg.")]
    [InlineData(Uitkomst.NietInBehandeling, "De melding wordt niet in behandeling genomen door het Veiligheidshuis.")]
    public void De_melder_hoort_wat_er_is_besloten(Uitkomst uitkomst, string kern)
    {
        var besluit = new Triagebesluit(melding, uitkomst, "Reden", Een.Jeugdzorg, "Wijkteam", Een.Toets(), Een.Handeling());
        var terug = Assert.Single(Besluiten.BereidTerugkoppelingVoor(melding, besluit, [], "Jeugdzorg", Een.Handeling()));
        Assert.Equal((Een.Politie, true), (terug.AanOrganisatieId, terug.AanMelder));
        Assert.Equal($"U meldde op 10 maart 2026 (meldingnummer 2026-0042). {kern} Dank voor uw melding.", terug.Bericht);
    }

    [Theory]
    [InlineData(Uitkomst.LokaalNetwerk, "het lokale netwerk (Wijkteam Oost).")]
    [InlineData(Uitkomst.Overgedragen, "overgedragen aan Wijkteam Oost.")]
    public void Zonder_partner_noemt_het_bericht_de_omschrijving(Uitkomst uitkomst, string zin)
    {
        var besluit = new Triagebesluit(melding, uitkomst, "Reden", null, "Wijkteam Oost", null, Een.Handeling());
        Assert.Contains(zin, Besluiten.BereidTerugkoppelingVoor(melding, besluit, [], null, Een.Handeling())[0].Bericht, StringComparison.Ordinal);
    }

    [Fact]
    public void Elke_partner_die_iets_wist_hoort_het_een_keer()
    {
        var (bijdrage, geen, onbekend, weigering, open, tweede, melder) = (Vraag(Een.Jeugdzorg), Vraag(Een.VeiligThuis), Vraag(Een.EigenOrganisatie), Vraag(OrganisatieId.Nieuw()), Vraag(OrganisatieId.Nieuw()), Vraag(Een.Jeugdzorg), Vraag(Een.Politie));
        bijdrage.DraagBij("Loopt begeleiding", FeitOfOordeel.Feit, [Een.Politie], Een.Vandaag.AddDays(9), Een.Handeling());
        geen.AntwoordBekendZonderBijdrage(Een.Handeling());
        onbekend.AntwoordNietBekend(Een.Handeling());
        weigering.Weiger("Beroepsgeheim", Een.Handeling());
        tweede.AntwoordBekendZonderBijdrage(Een.Handeling());
        melder.AntwoordBekendZonderBijdrage(Een.Handeling());
        var besluit = new Triagebesluit(melding, Uitkomst.Casusoverleg, "Reden", null, null, null, Een.Handeling());
        open.Vervalt();
        var terug = Besluiten.BereidTerugkoppelingVoor(melding, besluit, [bijdrage, geen, onbekend, weigering, open, tweede, melder], null, Een.Handeling());
        Assert.Equal([Een.Politie, Een.Jeugdzorg, Een.VeiligThuis], terug.Select(t => t.AanOrganisatieId));
        Assert.Equal([true, false, false], terug.Select(t => t.AanMelder));
        Assert.Equal("U hielp bij een bevraging (meldingnummer 2026-0042). De melding wordt besproken in een casusoverleg. Dank voor uw antwoord.", terug[1].Bericht);
    }

    private Bevraging Vraag(OrganisatieId aan) => Een.Bevraging(melding, aan);
}
