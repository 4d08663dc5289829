using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Overleggen;

/// <summary>Eis 19, 68–76: moving, cancelling, the agenda in parts, preparing, signing off, rooms that conflict, files for a calendar.</summary>
public sealed class OverlegVoorafTests
{
    [Fact]
    public void Een_overleg_van_een_reeks_krijgt_wat_de_reeks_zegt()
    {
        var reeks = ReeksTests.Maak(ReeksTests.Afspraak(plek: ReeksTests.Plek(90, 30)));
        var dag = reeks.Dagen(Een.Vandaag, Een.Vandaag.AddDays(30)).First();
        var overleg = new Casusoverleg(reeks, dag, Een.Handeling());
        Assert.Equal((reeks.Id, dag, dag, 90, 30, 0), (overleg.ReeksId!.Value, overleg.ReeksDag!.Value, overleg.Dag, overleg.Minuten, overleg.MinutenDeelTwee, overleg.Volgnummer));
        Assert.Equal(new Agendaruimte(60, 30), overleg.Ruimte);
        Breekt.Regel("reeks-geen-dag", () => _ = new Casusoverleg(reeks, dag.AddDays(1), Een.Handeling()));
    }

    [Fact]
    public void Verplaatsen_en_afgelasten_hebben_een_reden_en_tellen_door_voor_een_agenda()
    {
        var overleg = Een.Overleg(Een.Vandaag.AddDays(7));
        overleg.Verplaats(Een.Vandaag.AddDays(8), ReeksTests.Plek(), "Zaal bezet.", Een.Handeling());
        Assert.Equal((Een.Vandaag.AddDays(8), 1, "Zaal bezet."), (overleg.Dag, overleg.Volgnummer, overleg.WaaromVerplaatst));
        Breekt.Regel("verplicht-veld", () => overleg.Verplaats(Een.Vandaag.AddDays(9), ReeksTests.Plek(), " ", Een.Handeling()), overleg);
        Breekt.Regel("overleg-in-verleden", () => overleg.Verplaats(Een.Vandaag.AddDays(-1), ReeksTests.Plek(), "x", Een.Handeling()), overleg);
        Breekt.Regel("verplicht-veld", () => overleg.GelastAf(" ", Een.Handeling()), overleg);
        Assert.Equal(["overleg-afgelast"], overleg.SporenVan(() => overleg.GelastAf("Ziek.", Een.Handeling())));
        Assert.Equal((true, 2), (overleg.IsAfgelast, overleg.Volgnummer));
        Breekt.Regel("overleg-is-afgelast", () => overleg.GelastAf("Ziek.", Een.Handeling()), overleg);
        Breekt.Regel("overleg-is-afgelast", () => overleg.Agendeer(Een.Casus()), overleg);
        Breekt.Regel("overleg-niet-afgelast", () => overleg.GaatTochDoor(Een.Handeling(op: Een.Nu.AddDays(30))), overleg);
        overleg.GaatTochDoor(Een.Handeling());
        Assert.Equal((false, 3), (overleg.IsAfgelast, overleg.Volgnummer));
        Breekt.Regel("overleg-is-geweest", () => overleg.GelastAf("x", Een.Handeling(op: Een.Nu.AddDays(30))), overleg);
    }

    [Fact]
    public void Wat_besproken_is_blijft_op_de_agenda_en_wordt_niet_afgelast()
    {
        var (overleg, een, twee) = (Een.Overleg(), Een.Casus(), Een.Casus());
        overleg.Agendeer(een);
        overleg.Agendeer(twee);
        overleg.Besluit(een.Id, "Klaar", Een.Handeling());
        Breekt.Regel("overleg-al-besproken", () => overleg.GelastAf("x", Een.Handeling()), overleg);
        Breekt.Regel("agendapunt-besproken", () => overleg.Haalaf(een.Id, Een.Handeling()), overleg);
        overleg.ZetAgenda([], Een.Handeling());
        Assert.Equal(een.Id, Assert.Single(overleg.Agenda).CasusId);
    }

    [Fact]
    public void De_agenda_staat_in_delen_op_volgorde_en_schuift()
    {
        var (overleg, c) = (Een.Overleg(), Enumerable.Range(0, 3).Select(_ => Een.Casus().Id).ToArray());
        Breekt.Regel("overleg-zonder-deel-twee", () => overleg.ZetAgenda([new(c[0], Tafeldeel.Twee, 10, false)], Een.Handeling()), overleg);
        overleg.Verplaats(overleg.Dag, ReeksTests.Plek(90, 30), "Met deel 2.", Een.Handeling());
        overleg.ZetAgenda([new(c[0], Tafeldeel.Twee, 30, false), new(c[1], Tafeldeel.Een, 10, false), new(c[2], Tafeldeel.Een, 10, true)], Een.Handeling());
        Assert.Equal([c[1], c[2], c[0]], overleg.Agenda.OrderBy(a => a.Volgorde).Select(a => a.CasusId));
        overleg.Schuif(c[2], true, Een.Handeling());
        Assert.Equal([c[2], c[1], c[0]], overleg.Agenda.OrderBy(a => a.Volgorde).Select(a => a.CasusId));
        Breekt.Regel("agendapunt-aan-het-eind", () => overleg.Schuif(c[2], true, Een.Handeling()), overleg);
        Breekt.Regel("agendapunt-aan-het-eind", () => overleg.Schuif(c[0], true, Een.Handeling()), overleg);
        Breekt.Regel("agendapunt-minuten", () => overleg.WijzigPunt(new(c[0], Tafeldeel.Twee, 0, true), Een.Handeling()), overleg);
        Breekt.Regel("casus-niet-op-agenda", () => overleg.Haalaf(CasusId.Nieuw(), Een.Handeling()), overleg);
        Breekt.Regel("casus-al-geagendeerd", () => overleg.ZetAgenda([new(c[0], Tafeldeel.Een, 9, false), new(c[0], Tafeldeel.Een, 9, false)], Een.Handeling()), overleg);
        overleg.WijzigPunt(new(c[0], Tafeldeel.Een, 12, true), Een.Handeling());
        overleg.Haalaf(c[1], Een.Handeling());
        Assert.Equal([(c[2], 1), (c[0], 2)], overleg.Agenda.OrderBy(a => a.Volgorde).Select(a => (a.CasusId, a.Volgorde)));
    }

    [Fact]
    public void Een_kaart_is_een_concept_tot_zij_wordt_verzonden_en_te_wijzigen_tot_het_overleg_voorbij_is()
    {
        var (overleg, casus, wie) = (Een.Overleg(Een.Vandaag.AddDays(2)), Een.Casus(), Een.Handeling(Een.Agent, Een.Politie));
        Breekt.Regel("casus-niet-op-agenda", () => _ = new Voorbereiding(overleg, casus.Id, wie));
        overleg.Agendeer(casus);
        var kaart = new Voorbereiding(overleg, casus.Id, wie);
        kaart.Bewaar(overleg, new(null, "Half af", null), wie);
        Assert.Null(kaart.VerzondenOp);
        Breekt.Regel("voorbereiding-bekend", () => kaart.Verzend(overleg, new(null, "x", null), wie), kaart);
        Breekt.Regel("voorbereiding-brengt", () => kaart.Verzend(overleg, new(Bekendbij.Bekend, " ", "x"), wie), kaart);
        Assert.Equal(["voorbereiding-verzonden"], kaart.SporenVan(() => kaart.Verzend(overleg, new(Bekendbij.NietBekend, null, " Een adres "), wie)));
        Assert.Equal((new Kaartinhoud(Bekendbij.NietBekend, null, "Een adres"), Een.Nu), (kaart.Inhoud, kaart.VerzondenOp!.Value));
        kaart.HaalTerug(overleg, wie);
        Assert.Null(kaart.VerzondenOp);
        var later = Een.Handeling(Een.Agent, Een.Politie, Een.Nu.AddDays(3));
        Breekt.Regel("voorbereiding-te-laat", () => kaart.Verzend(overleg, new(Bekendbij.NietBekend, null, null), later), kaart);
        overleg.GelastAf("x", Een.Handeling());
        Breekt.Regel("voorbereiding-te-laat", () => kaart.Bewaar(overleg, new(null, null, null), wie), kaart);
    }

    [Fact]
    public void Wie_niet_kan_meldt_zich_af_met_reden_inbreng_en_een_ander()
    {
        var (overleg, wie) = (Een.Overleg(), Een.Handeling(Een.Agent, Een.Politie));
        Breekt.Regel("verplicht-veld", () => _ = new Afmelding(overleg, " ", null, null, wie));
        Breekt.Regel("afmelding-vervanger", () => _ = new Afmelding(overleg, "Dienst", null, Een.Agent, wie));
        var af = new Afmelding(overleg, "Dienst", " Zie kaart ", Een.Jeugdwerker, wie);
        Assert.Equal(("Zie kaart", Een.Jeugdwerker, null), (af.Inbreng, af.VervangerId!.Value, af.IngetrokkenOp));
        af.TrekIn(overleg, wie);
        Breekt.Regel("afmelding-ingetrokken", () => af.TrekIn(overleg, wie), af);
        Breekt.Regel("afmelding-te-laat", () => _ = new Afmelding(overleg, "Dienst", null, null, Een.Handeling(Een.Agent, Een.Politie, Een.Nu.AddDays(1))));
    }

    [Fact]
    public void Elk_paar_dat_dezelfde_ruimte_of_mens_wil_botst_een_keer()
    {
        PlaatsId[] zalen = [PlaatsId.Nieuw(), PlaatsId.Nieuw()];
        ProfessionalId[] mensen = [Een.Agent, Een.Jeugdwerker, Een.Leraar];
        var bezet = Gen.Select(Gen.Guid, Gen.Int[0, 2], Gen.Int[8, 16], Gen.Int[1, 8], Gen.Int[-1, 1], Gen.Int[0, 7], (id, dag, uur, kwart, zaal, wie) => new Bezet(
            new(id), Een.Vandaag.AddDays(dag), new(uur, 0), kwart * 15, zaal < 0 ? null : zalen[zaal], mensen.Where((_, i) => (wie & (1 << i)) != 0).ToHashSet()));
        bezet.Array[0, 12].Sample(rij =>
        {
            var verwacht = from a in rij from b in rij
                           where a.Overleg.Waarde.CompareTo(b.Overleg.Waarde) < 0 && a.Van < b.Tot && b.Van < a.Tot && ((a.Plaats is not null && a.Plaats == b.Plaats) || a.Mensen.Overlaps(b.Mensen))
                           select (a.Overleg, b.Overleg);
            var gevonden = Botsingen.Vind(rij).Select(x => x.Een.Overleg.Waarde.CompareTo(x.Ander.Overleg.Waarde) < 0 ? (x.Een.Overleg, x.Ander.Overleg) : (x.Ander.Overleg, x.Een.Overleg)).ToList();
            Assert.Equal(gevonden.Count, gevonden.Distinct().Count());
            Assert.Equal(verwacht.ToHashSet(), gevonden.ToHashSet());
        });
    }

    /// <summary>Read with a reader of its own, line by line as RFC 5545 says, and not with the library that wrote it.</summary>
    [Theory]
    [InlineData(2026, 3, 24, "20260324T093000")]
    [InlineData(2026, 7, 7, "20260707T093000")]
    public void Een_agendabestand_is_een_verzoek_met_zone_en_zonder_mensen(int jaar, int maand, int dag, string begin)
    {
        var uid = Guid.NewGuid();
        var bestand = new Agendabestand(uid, 0, "Huiselijk geweld", new(jaar, maand, dag), new(9, 30), 90, "Stadskantoor Venlo, Hanzeplaats 1", "https://meet.voorbeeld/overleg", false, Een.Nu);
        var regels = Lees(bestand.Maak(new Uri("mailto:huis@noord.voorbeeld"), new Uri("mailto:roos@jeugdzorg.voorbeeld"), new Uri("https://partituur.voorbeeld/")));
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (regels[0], regels[^1]));
        Assert.Contains("VERSION:2.0", regels);
        Assert.Contains("METHOD:REQUEST", regels);
        Assert.Contains($"UID:{uid}@partituur", regels);
        Assert.Contains("SEQUENCE:0", regels);
        Assert.Contains($"DTSTART;TZID=Europe/Amsterdam:{begin}", regels);
        Assert.Contains("TZID:Europe/Amsterdam", regels);
        Assert.Contains("BEGIN:DAYLIGHT", regels);
        Assert.Contains("BEGIN:STANDARD", regels);
        Assert.Contains(regels, r => r.StartsWith("TZOFFSETTO:+0200", StringComparison.Ordinal));
        Assert.Contains("DTSTAMP:20260310T093000Z", regels);
        Assert.Contains("SUMMARY:Casusoverleg Huiselijk geweld", regels);
        Assert.Contains(@"LOCATION:Stadskantoor Venlo\, Hanzeplaats 1", regels);
        Assert.Equal(["ATTENDEE", "ORGANIZER"], regels.Where(r => r.Contains("mailto:", StringComparison.Ordinal)).Select(r => r.Split(';', ':')[0]).Order());
    }

    [Fact]
    public void Een_wijziging_en_een_afgelasting_houden_de_uid_en_tellen_door()
    {
        var uid = Guid.NewGuid();
        var afgelast = new Agendabestand(uid, 3, "Jeugd", new(2026, 3, 24), new(9, 30), 60, null, null, true, Een.Nu);
        var regels = Lees(afgelast.Maak(new Uri("mailto:huis@noord.voorbeeld"), new Uri("mailto:roos@jeugdzorg.voorbeeld"), null));
        Assert.Contains("METHOD:CANCEL", regels);
        Assert.Contains("STATUS:CANCELLED", regels);
        Assert.Contains("SEQUENCE:3", regels);
        Assert.Contains($"UID:{uid}@partituur", regels);
        var download = Lees((afgelast with { Afgelast = false }).Maak(null, null, null));
        Assert.Contains("METHOD:PUBLISH", download);
        Assert.DoesNotContain(download, r => r.Contains("mailto:", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void De_tijd_voor_een_gewone_casus_is_zes_tot_twaalf_minuten()
    {
        Breekt.Regel("beleid-waarde", () => Beleid.NieuweVersie(Overlegbeleid.MinutenRegulier, 5, Een.Vandaag, "x"));
        Breekt.Regel("beleid-waarde", () => Beleid.NieuweVersie(Overlegbeleid.MinutenRegulier, 13, Een.Vandaag, "x"));
        Assert.Equal("12", Beleid.NieuweVersie(Overlegbeleid.MinutenRegulier, 12, Een.Vandaag, "x").Waarde);
        Assert.Equal((10, 8), (Overlegbeleid.Waarde([], Overlegbeleid.MinutenRegulier, Een.Vandaag), Overlegbeleid.Waarde([new(Overlegbeleid.MinutenRegulier, "8", Een.Vandaag, "x")], Overlegbeleid.MinutenRegulier, Een.Vandaag)));
        Assert.All(Overlegbeleid.Namen.Keys, n => Assert.Contains(Beleid.Eerste(Een.Vandaag), b => b.Naam == n));
    }

    private static List<string> Lees(string tekst)
    {
        Assert.EndsWith("\r\n", tekst, StringComparison.Ordinal);
        List<string> uit = [];
        foreach (var regel in tekst.Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.True(System.Text.Encoding.UTF8.GetByteCount(regel) <= 75, regel);
            Assert.DoesNotContain('\n', regel);
            if (regel[0] is ' ' or '\t')
            {
                uit[^1] += regel[1..];
            }
            else
            {
                uit.Add(regel);
            }
        }

        var open = new Stack<string>();
        foreach (var regel in uit)
        {
            Assert.Contains(':', regel);
            if (regel.StartsWith("BEGIN:", StringComparison.Ordinal))
            {
                open.Push(regel[6..]);
            }
            else if (regel.StartsWith("END:", StringComparison.Ordinal))
            {
                Assert.Equal(open.Pop(), regel[4..]);
            }
        }

        Assert.Empty(open);
        return uit;
    }
}
