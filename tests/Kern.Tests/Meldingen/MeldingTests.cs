using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Meldingen;

/// <summary>Eis 23, 24, 32 and L4.</summary>
public sealed class MeldingTests
{
    [Fact]
    public void Een_melding_zegt_wie_meldt_waar_waarom_en_voor_welke_doelgroep()
    {
        var doelgroep = new Doelgroep(Een.Huis, " Jeugd ", Een.VeiligThuis);
        var melding = new Melding(Een.Huis, "2026-0042", Een.Politie, doelgroep.Id, new(" Venlo ", " "), " Ruzie ", true, Een.Nu, Een.Handeling(Een.Agent));
        Assert.Equal((Een.Huis, "2026-0042", Een.Politie, Een.Agent, doelgroep.Id), (melding.HuisId, melding.Nummer, melding.MelderOrganisatieId, melding.MelderId!.Value, melding.DoelgroepId));
        Assert.Equal(("Venlo", null, "Ruzie", true), (melding.Gemeente, melding.Buurt, melding.Aanleiding, melding.CodeRood));
        Assert.Equal((MeldingStatus.Ontvangen, melding.Id.Waarde), (melding.Status, melding.Sleutel));
        Assert.Equal(["melding-ontvangen"], melding.Sporen());
    }

    [Fact]
    public void Zonder_gemeente_of_aanleiding_is_er_geen_melding()
    {
        Breekt.Regel("verplicht-veld", () => _ = new Melding(Een.Huis, "1", Een.Politie, DoelgroepId.Nieuw(), new(" ", null), "Ruzie", false, Een.Nu, Een.Handeling()));
        Breekt.Regel("verplicht-veld", () => _ = new Melding(Een.Huis, "1", Een.Politie, DoelgroepId.Nieuw(), new("Venlo", null), " ", false, Een.Nu, Een.Handeling()));
    }

    [Fact]
    public void Een_melding_telt_in_het_jaar_waarin_zij_in_nederland_binnenkwam()
    {
        var melding = Een.Melding(ontvangen: new(2025, 12, 31, 23, 30, 0, TimeSpan.Zero));
        Assert.Equal(2026, melding.Jaar);
        Assert.Equal(TimeSpan.Zero, Een.Melding(ontvangen: new(2026, 1, 1, 0, 30, 0, TimeSpan.FromHours(1))).OntvangenOp.Offset);
    }

    [Fact]
    public void Een_doelgroep_heeft_een_naam_en_een_voorzitter()
    {
        var doelgroep = new Doelgroep(Een.Huis, " Jeugd ", Een.VeiligThuis);
        Assert.Equal((Een.Huis, "Jeugd", Een.VeiligThuis, doelgroep.Id.Waarde), (doelgroep.HuisId, doelgroep.Naam, doelgroep.VoorzitterId!.Value, doelgroep.Sleutel));
        Assert.Equal(["doelgroep-toegevoegd"], doelgroep.Sporen());
        Breekt.Regel("verplicht-veld", () => _ = new Doelgroep(Een.Huis, " ", null));
    }

    [Fact]
    public void Betrokkenen_staan_op_volgorde_en_de_eerste_is_de_hoofdpersoon()
    {
        var (melding, een, twee) = (Een.Melding(), Een.Persoon(), Een.Persoon());
        Assert.Equal(["betrokkene-toegevoegd"], melding.SporenVan(() => melding.Betrek(een, " vader ", Informering.Ja, null, null, Zekerheid.Nieuw)));
        var tweede = melding.Betrek(twee, "kind", Informering.NietGevraagd, null, null, Zekerheid.ZekerBsn);
        var derde = melding.Betrek(Een.Persoon(), "buurman", Informering.Ja, null, null, Zekerheid.Nieuw, rij: 9);
        Assert.Equal([1, 2, 9], melding.Betrokkenen.Select(b => b.Rij));
        Assert.Equal((een.Id, "vader", melding.Id.Waarde), (melding.Betrokkenen[0].PersoonId, melding.Betrokkenen[0].Rol, derde.Wortel));
        Assert.Equal((Zekerheid.ZekerBsn, Informering.NietGevraagd), (tweede.Zekerheid, tweede.Informering));
        Breekt.Regel("verplicht-veld", () => melding.Betrek(twee, " ", Informering.Ja, null, null, Zekerheid.Nieuw), melding);
    }

    [Theory]
    [InlineData(Informering.Nee)]
    [InlineData(Informering.NogNiet)]
    public void Wie_niet_is_geinformeerd_vraagt_een_reden_en_een_herzieningsdatum(Informering informering)
    {
        var (melding, persoon) = (Een.Melding(), Een.Persoon());
        Breekt.Regel("verplicht-veld", () => melding.Betrek(persoon, "vader", informering, " ", Een.Vandaag, Zekerheid.Nieuw), melding);
        Breekt.Regel("herziening-ontbreekt", () => melding.Betrek(persoon, "vader", informering, "Gevaar voor de kinderen", null, Zekerheid.Nieuw), melding);
        var betrokkene = melding.Betrek(persoon, "vader", informering, " Gevaar voor de kinderen ", Een.Vandaag, Zekerheid.Nieuw);
        Assert.Equal((informering, "Gevaar voor de kinderen", Een.Vandaag), (betrokkene.Informering, betrokkene.Reden, betrokkene.HerzienOp!.Value));
    }

    [Fact]
    public void Code_rood_vraagt_elke_dag_een_actie_tot_de_tafel_besluit()
    {
        // Eis 32: action the same day.
        var melding = Een.Melding(codeRood: true);
        Assert.True(melding.CodeRoodStaatOpen(Een.Vandaag));
        Assert.Equal(["spoedactie-vastgelegd"], melding.SporenVan(() => melding.LegSpoedactieVast(" Wijkagent gaat langs ", Een.Handeling(Een.Agent))));
        var actie = Assert.Single(melding.Spoedacties);
        Assert.Equal(("Wijkagent gaat langs", Een.Agent, Een.Nu, Een.Vandaag, melding.Id.Waarde), (actie.Wat, actie.DoorId, actie.Op, actie.Dag, actie.Wortel));
        Assert.False(melding.CodeRoodStaatOpen(Een.Vandaag));
        Assert.True(melding.CodeRoodStaatOpen(Een.Vandaag.AddDays(1)));
        melding.GaatInOnderzoek();
        Assert.True(melding.CodeRoodStaatOpen(Een.Vandaag.AddDays(1)));
        melding.IsGetriageerd(Een.Nu, null);
        Assert.False(melding.CodeRoodStaatOpen(Een.Vandaag.AddDays(1)));
        Breekt.Regel("verplicht-veld", () => melding.LegSpoedactieVast(" ", Een.Handeling()), melding);
    }

    [Fact]
    public void Een_gewone_melding_staat_nooit_open_als_code_rood() => Assert.False(Een.Melding(codeRood: false).CodeRoodStaatOpen(Een.Vandaag));

    [Fact]
    public void Wat_wacht_op_een_besluit_of_op_een_actie_van_vandaag_is_ook_te_vragen()
    {
        Melding[] meldingen = [Een.Melding(true), Een.Melding(true), Een.Melding(true), Een.Melding(), Een.Melding(true)];
        meldingen[0].GaatInOnderzoek();
        meldingen[1].LegSpoedactieVast("Gebeld", Een.Handeling());
        meldingen[2].IsGetriageerd(Een.Nu, null);
        Assert.Equal([meldingen[0], meldingen[1], meldingen[3], meldingen[4]], meldingen.AsQueryable().NogNietBesloten());
        Assert.Equal(meldingen.Where(m => m.CodeRoodStaatOpen(Een.Vandaag)), meldingen.AsQueryable().MetOpenCodeRood(Een.Vandaag));
        Assert.Equal([meldingen[0], meldingen[4]], meldingen.AsQueryable().MetOpenCodeRood(Een.Vandaag));
    }

    [Fact]
    public void De_partner_die_haar_oppakt_en_het_moment_van_het_besluit_staan_op_de_melding()
    {
        var melding = Een.Melding();
        melding.IsGetriageerd(Een.Nu.ToOffset(TimeSpan.FromHours(1)), Een.Jeugdzorg);
        Assert.Equal((Een.Nu, TimeSpan.Zero, Een.Jeugdzorg), (melding.GetriageerdOp!.Value, melding.GetriageerdOp.Value.Offset, melding.OpgepaktDoorId!.Value));
    }

    [Fact]
    public void Een_melding_gaat_alleen_vooruit_wordt_een_keer_besloten_en_pas_daarna_teruggekoppeld() =>
        Gen.Int[0, 2].Array[0, 12].Sample(stappen =>
        {
            var melding = Een.Melding();
            foreach (var stap in stappen)
            {
                var was = melding.Status;
                var sporen = melding.Gebeurtenissen.Count;
                switch (stap)
                {
                    case 0:
                        melding.GaatInOnderzoek();
                        Assert.Equal(was == MeldingStatus.Ontvangen ? MeldingStatus.InOnderzoek : was, melding.Status);
                        break;
                    case 1 when was >= MeldingStatus.Getriageerd:
                        Breekt.Regel("melding-al-getriageerd", () => melding.IsGetriageerd(Een.Nu, Een.Politie), melding);
                        break;
                    case 1:
                        melding.IsGetriageerd(Een.Nu, null);
                        Assert.Equal(MeldingStatus.Getriageerd, melding.Status);
                        break;
                    case 2 when was < MeldingStatus.Getriageerd:
                        Breekt.Regel("melding-nog-niet-getriageerd", melding.IsTeruggekoppeld, melding);
                        break;
                    default:
                        melding.IsTeruggekoppeld();
                        Assert.Equal(MeldingStatus.Teruggekoppeld, melding.Status);
                        break;
                }

                // A change of status leaves a trace, and nothing else does.
                Assert.Equal(melding.Status == was ? sporen : sporen + 1, melding.Gebeurtenissen.Count);
            }
        });
}
