using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

/// <summary>Eis 26–33: what the table decides, with its reason and its receiver.</summary>
public sealed class TriagebesluitTests
{
    private readonly Melding melding = Een.Melding();

    [Theory]
    [InlineData(Uitkomst.DoorgezetPartner)]
    [InlineData(Uitkomst.LokaalNetwerk)]
    [InlineData(Uitkomst.Casusoverleg)]
    [InlineData(Uitkomst.Procesregie)]
    [InlineData(Uitkomst.Overgedragen)]
    [InlineData(Uitkomst.NietInBehandeling)]
    public void Elke_uitkomst_maakt_de_melding_getriageerd_met_reden_en_voorzitter(Uitkomst uitkomst)
    {
        var besluit = Besluit(uitkomst, naar: Een.Jeugdzorg, omschrijving: " Wijkteam Oost ", toets: Een.Toets());
        Assert.Equal((Een.Huis, melding.Id, uitkomst, "Er speelt te veel", "Wijkteam Oost"), (besluit.HuisId, besluit.MeldingId, besluit.Uitkomst, besluit.Reden, besluit.NaarOmschrijving));
        Assert.Equal((Een.Medewerker, Een.Nu, Een.Jeugdzorg, besluit.Id), (besluit.BeslotenDoorId!.Value, besluit.BeslotenOp, besluit.NaarOrganisatieId!.Value, besluit.Sleutel));
        Assert.NotNull(besluit.Toets);
        Assert.Equal(["triage-besloten"], besluit.Sporen());
        Assert.Equal((MeldingStatus.Getriageerd, Een.Nu), (melding.Status, melding.GetriageerdOp!.Value));

        // Eis 27: only who must pick it up, may read it from now on.
        Assert.Equal(uitkomst == Uitkomst.DoorgezetPartner ? Een.Jeugdzorg : null, melding.OpgepaktDoorId);
    }

    [Theory]
    [InlineData(Uitkomst.LokaalNetwerk)]
    [InlineData(Uitkomst.Overgedragen)]
    public void Verwijzen_en_overdragen_vraagt_een_partner_of_een_omschrijving(Uitkomst uitkomst)
    {
        Breekt.Regel("besluit-zonder-ontvanger", () => Besluit(uitkomst), melding);
        Breekt.Regel("besluit-zonder-ontvanger", () => Besluit(uitkomst, omschrijving: " "), melding);
        Assert.Equal(Een.Jeugdzorg, Besluit(uitkomst, naar: Een.Jeugdzorg).NaarOrganisatieId);
        Assert.Equal("Wijkteam", new Triagebesluit(Een.Melding(), uitkomst, "Reden", null, "Wijkteam", null, Een.Handeling()).NaarOmschrijving);
    }

    [Fact]
    public void Doorzetten_vraagt_een_partner() =>
        Breekt.Regel("besluit-zonder-partner", () => Besluit(Uitkomst.DoorgezetPartner, omschrijving: "De school"), melding);

    [Theory]
    [InlineData(Uitkomst.Casusoverleg)]
    [InlineData(Uitkomst.NietInBehandeling)]
    public void Een_uitkomst_zonder_ontvanger_heeft_er_geen_nodig(Uitkomst uitkomst)
    {
        var besluit = Besluit(uitkomst);
        Assert.Null(besluit.NaarOrganisatieId);
        Assert.Null(besluit.NaarOmschrijving);
        Assert.Null(besluit.Toets);
    }

    [Fact]
    public void Procesregie_vraagt_een_toets_die_is_gehaald()
    {
        Breekt.Regel("o3mp-toets-ontbreekt", () => Besluit(Uitkomst.Procesregie), melding);
        Breekt.Regel("o3mp-toets-niet-gehaald", () => Besluit(Uitkomst.Procesregie, toets: Een.Toets(gehaald: false)), melding);
        Assert.True(Besluit(Uitkomst.Procesregie, toets: Een.Toets()).Toets!.IsMet);
    }

    [Fact]
    public void Een_toets_die_niet_is_gehaald_blijft_bewaard_bij_een_andere_uitkomst() =>
        Assert.False(Besluit(Uitkomst.Casusoverleg, toets: Een.Toets(gehaald: false)).Toets!.IsMet);

    [Fact]
    public void Een_besluit_heeft_een_reden_en_is_er_een_keer()
    {
        Breekt.Regel("verplicht-veld", () => _ = new Triagebesluit(melding, Uitkomst.Casusoverleg, " ", null, null, null, Een.Handeling()), melding);
        Breekt.Regel("te-lang", () => Besluit(Uitkomst.LokaalNetwerk, omschrijving: new string('x', 201)), melding);
        Besluit(Uitkomst.Casusoverleg);
        Breekt.Regel("melding-al-getriageerd", () => Besluit(Uitkomst.NietInBehandeling), melding);
    }

    [Fact]
    public void Een_besluit_uit_een_register_heeft_een_bron_en_geen_voorzitter()
    {
        var toen = new DateTimeOffset(2012, 5, 1, 12, 0, 0, TimeSpan.FromHours(2));
        Breekt.Regel("verplicht-veld", () => Triagebesluit.NeemOver(melding, Uitkomst.Casusoverleg, " ", null, toen), melding);
        var besluit = Triagebesluit.NeemOver(melding, Uitkomst.DoorgezetPartner, " Register 2012 ", Een.Jeugdzorg, toen);
        Assert.Equal((Een.Huis, melding.Id, Uitkomst.DoorgezetPartner, "Register 2012", Een.Jeugdzorg), (besluit.HuisId, besluit.MeldingId, besluit.Uitkomst, besluit.Reden, besluit.NaarOrganisatieId!.Value));
        Assert.Equal((null, toen, TimeSpan.Zero), (besluit.BeslotenDoorId, besluit.BeslotenOp, besluit.BeslotenOp.Offset));
        Assert.Equal(["triage-overgenomen"], besluit.Sporen());
        Assert.Equal((MeldingStatus.Getriageerd, Een.Jeugdzorg), (melding.Status, melding.OpgepaktDoorId!.Value));
        Breekt.Regel("melding-al-getriageerd", () => Triagebesluit.NeemOver(melding, Uitkomst.Casusoverleg, "Register", null, toen), melding);
        var ander = Een.Melding();
        _ = Triagebesluit.NeemOver(ander, Uitkomst.LokaalNetwerk, "Register", Een.Jeugdzorg, toen);
        Assert.Null(ander.OpgepaktDoorId);
    }

    [Fact]
    public void Een_besluit_dat_vervalt_legt_de_melding_weer_op_tafel()
    {
        var besluit = Besluit(Uitkomst.DoorgezetPartner, naar: Een.Jeugdzorg);
        Breekt.Regel("verplicht-veld", () => besluit.Vervalt(melding, " ", Een.Handeling()), melding);
        Breekt.Regel("besluit-al-vervallen", () => besluit.Vervalt(Een.Melding(), "Vergissing", Een.Handeling()), melding);
        besluit.Vervalt(melding, " Vergissing ", Een.Handeling());
        Assert.Equal((Een.Nu, "Vergissing"), (besluit.VervallenOp!.Value, besluit.VervallenReden));
        Assert.Equal((MeldingStatus.InOnderzoek, null, null), (melding.Status, melding.GetriageerdOp, melding.OpgepaktDoorId));
        Assert.Equal(["triage-besloten", "triagebesluit-vervallen"], besluit.Sporen());
        Breekt.Regel("besluit-al-vervallen", () => besluit.Vervalt(melding, "Nog eens", Een.Handeling()), melding);
        Assert.Equal(Uitkomst.NietInBehandeling, Besluit(Uitkomst.NietInBehandeling).Uitkomst);
    }

    [Fact]
    public void Waarover_niet_is_besloten_ligt_al_op_tafel() => Breekt.Regel("melding-nog-niet-getriageerd", melding.LigtWeerOpTafel, melding);

    private Triagebesluit Besluit(Uitkomst uitkomst, OrganisatieId? naar = null, string? omschrijving = null, O3mpToets? toets = null) =>
        new(melding, uitkomst, " Er speelt te veel ", naar, omschrijving, toets, Een.Handeling(Een.Medewerker));
}
