using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

/// <summary>Eis 30, 32: who does what, until when; and no decision on a code rood without an action of today.</summary>
public sealed class TafelactieTests
{
    [Fact]
    public void Een_actie_van_de_tafel_wordt_met_een_woord_afgemeld_en_kan_weer_open()
    {
        var actie = Actie();
        Breekt.Regel("tafelactie-afmelden-als", () => actie.MeldAf(TafelactieStatus.Open, "Klaar", Een.Handeling()), actie);
        Breekt.Regel("verplicht-veld", () => actie.MeldAf(TafelactieStatus.Gedaan, " ", Een.Handeling()), actie);
        actie.MeldAf(TafelactieStatus.Gedaan, "Gebeld", Een.Handeling());
        Assert.Equal((TafelactieStatus.Gedaan, "Gebeld", Een.Medewerker, Een.Nu), (actie.Status, actie.Afmelding, actie.AfgemeldDoorId!.Value, actie.AfgemeldOp!.Value));
        Breekt.Regel("tafelactie-al-afgemeld", () => actie.MeldAf(TafelactieStatus.Gedaan, "Nog eens", Een.Handeling()), actie);
        actie.Heropen();
        Assert.Equal((TafelactieStatus.Open, null, null), (actie.Status, actie.Afmelding, actie.AfgemeldOp));
        Breekt.Regel("tafelactie-staat-open", actie.Heropen, actie);
        Assert.Equal(["tafelactie-afgesproken", "tafelactie-afgemeld", "tafelactie-heropend"], actie.Sporen());
    }

    [Fact]
    public void Een_actie_heeft_een_dag_die_nog_komt() =>
        Assert.Equal("Kies voor elke actie een datum vanaf vandaag.", Breekt.Regel("tafelactie-datum-voorbij", () => Actie(Een.Vandaag.AddDays(-1))));

    [Fact]
    public void Over_code_rood_besluit_men_pas_met_een_actie_van_vandaag()
    {
        var melding = Een.Melding(codeRood: true);
        Breekt.Regel("code-rood-zonder-actie", () => _ = new Triagebesluit(melding, Uitkomst.NietInBehandeling, "Reden", null, null, null, Een.Handeling()), melding);
        melding.LegSpoedactieVast("Gisteren gebeld", Een.Handeling(op: Een.Nu.AddDays(-1)));
        Breekt.Regel("code-rood-zonder-actie", () => _ = new Triagebesluit(melding, Uitkomst.NietInBehandeling, "Reden", null, null, null, Een.Handeling()));
        melding.LegSpoedactieVast("Vandaag geweest", Een.Handeling());
        Assert.Equal(Een.Vandaag.AddDays(14), new Triagebesluit(melding, Uitkomst.NietInBehandeling, "Reden", null, null, null, Een.Handeling(), new(Een.Jeugdzorg, Een.Vandaag.AddDays(14))).VolgendeDatum);
    }

    [Fact]
    public void De_volgende_datum_komt_nog() =>
        Breekt.Regel("volgende-datum-voorbij", () => _ = new Triagebesluit(Een.Melding(), Uitkomst.NietInBehandeling, "Reden", null, null, null, Een.Handeling(), new(null, Een.Vandaag.AddDays(-1))));

    private static Tafelactie Actie(DateOnly? voor = null)
    {
        var melding = Een.Melding();
        return new(melding, new Triagebesluit(melding, Uitkomst.NietInBehandeling, "Reden", null, null, null, Een.Handeling()), new("Bel het gezin", Een.Jeugdzorg, voor ?? Een.Vandaag), Een.Handeling());
    }
}
