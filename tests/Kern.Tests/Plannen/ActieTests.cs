using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

/// <summary>Eis 8, 77: a small step with one owner and a date.</summary>
public sealed class ActieTests
{
    [Fact]
    public void Een_actie_heeft_een_eigenaar_en_een_datum()
    {
        var casus = Een.Casus();
        var actie = new Actie(casus, " Bel de school ", Een.Jeugdwerker, Een.Jeugdzorg, Een.Vandaag, Een.Handeling());
        Assert.Equal((Een.Huis, casus.Id, "Bel de school", Een.Jeugdwerker, Een.Jeugdzorg), (actie.HuisId, actie.CasusId, actie.Wat, actie.EigenaarId, actie.OrganisatieId));
        Assert.Equal((Een.Vandaag, Een.Nu, ActieStatus.Open, actie.Id.Waarde), (actie.Voor, actie.AfgesprokenOp, actie.Status, actie.Sleutel));
        Assert.Equal(["actie-afgesproken"], actie.Sporen());
    }

    [Fact]
    public void Een_actie_zonder_tekst_in_het_verleden_of_op_een_geeindigde_casus_bestaat_niet()
    {
        Breekt.Regel("actie-datum-voorbij", () => Een.Actie(voor: Een.Vandaag.AddDays(-1)));
        Breekt.Regel("casus-loopt-niet", () => Een.Actie(Een.Casus().Afgesloten()));
        Breekt.Regel("verplicht-veld", () => _ = new Actie(Een.Casus(), " ", Een.Jeugdwerker, Een.Jeugdzorg, Een.Vandaag, Een.Handeling()));
        Breekt.Regel("te-lang", () => _ = new Actie(Een.Casus(), new string('x', 501), Een.Jeugdwerker, Een.Jeugdzorg, Een.Vandaag, Een.Handeling()));
    }

    [Fact]
    public void Gedaan_melden_mag_zonder_toelichting_en_een_keer()
    {
        var actie = Een.Actie();
        Assert.Equal(["actie-afgemeld"], actie.SporenVan(() => actie.MeldAf(ActieStatus.Gedaan, " ", Een.Handeling(Een.Jeugdwerker))));
        Assert.Equal((ActieStatus.Gedaan, null, Een.Jeugdwerker, Een.Nu), (actie.Status, actie.Toelichting, actie.AfgemeldDoorId!.Value, actie.AfgemeldOp!.Value));
        Breekt.Regel("actie-al-afgemeld", () => actie.MeldAf(ActieStatus.NietMeerMogelijk, "Verhuisd", Een.Handeling()), actie);
    }

    [Fact]
    public void Niet_meer_mogelijk_is_iets_anders_dan_gedaan_en_vraagt_een_reden()
    {
        var actie = Een.Actie();
        Breekt.Regel("verplicht-veld", () => actie.MeldAf(ActieStatus.NietMeerMogelijk, " ", Een.Handeling()), actie);
        Breekt.Regel("actie-afmelden-als", () => actie.MeldAf(ActieStatus.Open, "Reden", Een.Handeling()), actie);
        Breekt.Regel("te-lang", () => actie.MeldAf(ActieStatus.Gedaan, new string('x', 1001), Een.Handeling()), actie);
        actie.MeldAf(ActieStatus.NietMeerMogelijk, " Het gezin is verhuisd ", Een.Handeling());
        Assert.Equal((ActieStatus.NietMeerMogelijk, "Het gezin is verhuisd"), (actie.Status, actie.Toelichting));
    }

    [Fact]
    public void Afmelden_is_terug_te_draaien()
    {
        var (casus, actie) = (Een.Casus(), Een.Actie());
        actie.MeldAf(ActieStatus.NietMeerMogelijk, "Verhuisd", Een.Handeling());
        Breekt.Regel("casus-loopt-niet", () => actie.Heropen(casus.Afgesloten()), actie);
        Assert.Equal(["actie-heropend"], actie.SporenVan(() => actie.Heropen(Een.Casus())));
        Assert.Equal((ActieStatus.Open, null, null, null), (actie.Status, actie.Toelichting, actie.AfgemeldDoorId, actie.AfgemeldOp));
        actie.MeldAf(ActieStatus.Gedaan, "Toch gelukt", Een.Handeling());
        Assert.Equal("Toch gelukt", actie.Toelichting);
    }
}
