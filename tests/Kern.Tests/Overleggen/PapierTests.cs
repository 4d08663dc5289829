using System.Text.Json;
using CsCheck;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Overleggen;

/// <summary>Eis 72, 74, 84: a meeting on paper when the network is down.</summary>
public sealed class PapierTests
{
    private static readonly OrganisatieId[] Organisaties = [Een.VeiligThuis, Een.Politie, Een.Jeugdzorg, Een.School];
    private readonly Casus een = Een.Casus();
    private readonly Casus twee = Een.Casus();

    [Fact]
    public void Een_exemplaar_bevat_precies_wat_de_ontvanger_in_het_overleg_zelf_mag_zien_en_de_nummers_lopen_door()
    {
        var mens = Gen.Select(Gen.Int[0, 3], Gen.Bool, Gen.Bool, Gen.Int[0, 15]);
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 15], mens.Array[1, 6], Gen.Int[1, 63], Gen.Int[0, 5]).Sample((punten, delen, mensen, gekozen, toegelaten) =>
        {
            var casussen = Enumerable.Range(0, punten).Select(_ => CasusId.Nieuw()).ToList();
            var v = new Vergadering(Een.Overleg(), [.. casussen.Select((c, i) => new Vergaderkeuze(c, (delen >> i & 1) == 1 ? Tafeldeel.Twee : Tafeldeel.Een, 6))], Een.Handeling());
            var wie = mensen.Select(m => new Verwachte(ProfessionalId.Nieuw(), Organisaties[m.Item1], m.Item2 ? Tafeldeel.Twee : Tafeldeel.Een, m.Item3, casussen.Where((_, i) => (m.Item4 >> i & 1) == 1).ToHashSet())).ToList();
            v.Nodig(wie);
            v.LaatToe(casussen[toegelaten % punten], wie[toegelaten % wie.Count].Professional);
            var voor = wie.Where((_, i) => (gekozen >> i & 1) == 1).Select(w => w.Professional).DefaultIfEmpty(wie[0].Professional).ToList();
            var inhoud = Inhoud(v);
            var pakket = new Noodpakket(v, "N2026-0001", inhoud.Vingerafdruk(v), voor, Een.Handeling());
            Assert.Equal(Enumerable.Range(1, voor.Count), pakket.Exemplaren.Select(e => e.Nummer));
            Assert.Equal(voor.ToHashSet(), pakket.Exemplaren.Select(e => e.ProfessionalId).ToHashSet());

            // The same meeting on the screens: everybody there and signed, part two held when there is one.
            var live = new HashSet<(ProfessionalId, CasusId)>();
            Begin(v);
            Zie();
            if (v.Punten.Any(p => p.Deel == Tafeldeel.Twee))
            {
                v.NaarDeelTwee(Een.Handeling());
                Zie();
            }

            foreach (var e in pakket.Exemplaren)
            {
                var genodigd = wie.First(w => w.Professional == e.ProfessionalId);
                var tekst = JsonSerializer.Serialize(inhoud.Voor(v, e.ProfessionalId, pakket.Open(e.Nummer)), JsonSerializerOptions.Default);
                foreach (var casus in casussen)
                {
                    var open = live.Contains((e.ProfessionalId, casus));
                    Assert.Equal(open, pakket.Open(e.Nummer).Contains(casus));
                    Assert.Equal(open, tekst.Contains($"geheim {casus}", StringComparison.Ordinal));
                    Assert.Equal(open, tekst.Contains(casus.ToString(), StringComparison.Ordinal));
                    foreach (var organisatie in Organisaties)
                    {
                        var leest = open && (genodigd.Leidt || genodigd.Organisatie == v.VoorzitterId || (genodigd.Organisatie == organisatie && genodigd.NeemtDeelIn.Contains(casus)));
                        Assert.Equal(leest, tekst.Contains($"bijdrage {casus} {organisatie}", StringComparison.Ordinal));
                    }
                }

                Assert.Equal(genodigd.Leidt || genodigd.Organisatie == v.VoorzitterId, tekst.Contains("griep", StringComparison.Ordinal));
            }

            void Zie() => live.UnionWith(from w in wie from c in casussen where v.MagLezen(w.Professional, c, Een.Vandaag) select (w.Professional, c));
        });
    }

    [Fact]
    public void Een_casus_die_na_het_maken_gesloten_werd_staat_niet_meer_in_een_exemplaar()
    {
        var v = Vergadering();
        var inhoud = Inhoud(v);
        Assert.Null(inhoud.Voor(v, Een.Agent, new HashSet<CasusId> { een.Id, twee.Id }).Regels[0].Kaart);
        Assert.Null(inhoud.Voor(v, Een.Agent, new HashSet<CasusId>()).Regels[1].Kaart);
        Assert.NotNull(inhoud.Voor(v, Een.Agent, new HashSet<CasusId> { twee.Id }).Regels[1].Kaart);
    }

    [Fact]
    public void Een_pakket_dat_niet_meer_klopt_wordt_niet_afgedrukt()
    {
        var v = Vergadering();
        var afdruk = Inhoud(v).Vingerafdruk(v);
        var pakket = new Noodpakket(v, "N2026-0001", afdruk, [Een.Agent], Een.Handeling());
        Assert.Equal(afdruk, Inhoud(v).Vingerafdruk(v));
        Assert.NotEqual(afdruk, (Inhoud(v) with { Afmeldingen = [] }).Vingerafdruk(v));
        v.LaatToe(een.Id, Een.Agent);
        var nu = Inhoud(v).Vingerafdruk(v);
        Assert.NotEqual(afdruk, nu);
        Breekt.Regel("noodpakket-verouderd", () => pakket.DrukAf(1, v, nu, Een.Handeling()), pakket);
        Breekt.Regel("exemplaar-onbekend", () => pakket.DrukAf(2, v, afdruk, Een.Handeling()), pakket);
        Breekt.Regel("noodpakket-te-laat", () => pakket.DrukAf(1, v, afdruk, Een.Handeling(op: Een.Nu.AddDays(1))), pakket);
        Breekt.Regel("noodpakket-zonder-ontvanger", () => _ = new Noodpakket(v, "N2026-0002", afdruk, [], Een.Handeling()));
        Breekt.Regel("deelnemer-onbekend", () => _ = new Noodpakket(v, "N2026-0002", afdruk, [Een.Leraar], Een.Handeling()));
        Breekt.Regel("noodpakket-te-laat", () => _ = new Noodpakket(v, "N2026-0002", afdruk, [Een.Agent], Een.Handeling(op: Een.Nu.AddDays(1))));
        Begin(v);
        v.Sluit(Een.Handeling());
        Breekt.Regel("vergadering-gesloten", () => _ = new Noodpakket(v, "N2026-0002", afdruk, [Een.Agent], Een.Handeling()));
    }

    [Fact]
    public void Van_elk_exemplaar_is_bekend_waar_het_is_tot_het_vernietigd_is()
    {
        var v = Vergadering();
        var afdruk = Inhoud(v).Vingerafdruk(v);
        var p = new Noodpakket(v, "N2026-0001", afdruk, [Een.Agent, Een.Jeugdwerker], Een.Handeling());
        Breekt.Regel("exemplaar-niet-afgedrukt", () => p.ReikUit(1, Een.Handeling()), p);
        Breekt.Regel("exemplaar-niet-buiten", () => p.Vernietig(1, Een.Handeling()), p);
        Breekt.Regel("exemplaar-niet-buiten", () => p.RaakKwijt(1, "Weg", Een.Handeling()), p);
        Breekt.Regel("exemplaar-niet-terug", () => p.ZetTerug(1), p);
        p.DrukAf(1, v, afdruk, Een.Handeling());
        p.DrukAf(1, v, afdruk, Een.Handeling());
        Assert.Equal((Exemplaarstand.Afgedrukt, 2), (p.Exemplaren[0].Stand, p.Exemplaren[0].Afdrukken));
        Assert.Empty(p.TeLangBuiten(3, Een.Vandaag.AddDays(3)));
        Assert.Equal([1], p.TeLangBuiten(3, Een.Vandaag.AddDays(4)).Select(e => e.Nummer));
        Assert.Equal(["exemplaar-uitgereikt"], p.SporenVan(() => p.ReikUit(1, Een.Handeling())));
        Breekt.Regel("exemplaar-niet-te-reiken", () => p.ReikUit(1, Een.Handeling()), p);
        Breekt.Regel("verplicht-veld", () => p.RaakKwijt(1, " ", Een.Handeling()), p);
        p.RaakKwijt(1, "In de trein", Een.Handeling());
        Breekt.Regel("exemplaar-afgehandeld", () => p.DrukAf(1, v, afdruk, Een.Handeling()), p);
        Assert.Empty(p.TeLangBuiten(3, Een.Vandaag.AddDays(4)));
        p.ZetTerug(1);
        Assert.Equal((Exemplaarstand.Uitgereikt, null), (p.Exemplaren[0].Stand, p.Exemplaren[0].Toelichting));
        p.RaakKwijt(1, "In de trein", Een.Handeling());
        p.Vernietig(1, Een.Handeling());

        // Found again and destroyed: that it was lost stays known.
        Assert.Equal((Exemplaarstand.Vernietigd, "In de trein"), (p.Exemplaren[0].Stand, p.Exemplaren[0].Toelichting));
        Assert.Empty(p.TeLangBuiten(3, Een.Vandaag.AddDays(40)));
        p.ZetTerug(1);
        p.ZetTerug(1);
        Assert.Equal(Exemplaarstand.Afgedrukt, p.Exemplaren[0].Stand);
    }

    [Fact]
    public void Een_exemplaar_drukt_af_wie_het_huis_leidt_of_wie_alles_wat_erin_staat_zelf_mag_zien()
    {
        var v = Vergadering();
        var p = new Noodpakket(v, "N2026-0001", "x", [Een.Agent, Een.Jeugdwerker], Een.Handeling());
        var (agent, jeugd) = (p.Exemplaren.Single(e => e.ProfessionalId == Een.Agent).Nummer, p.Exemplaren.Single(e => e.ProfessionalId == Een.Jeugdwerker).Nummer);
        Assert.True(p.MagAfdrukken(jeugd, Een.Kijker(Rol.Administratie), v));
        var voorzitter = Een.Kijker(Rol.Triagevoorzitter, Een.Agent, Een.VeiligThuis);
        Assert.True(p.MagAfdrukken(agent, voorzitter, v));
        Assert.False(p.MagAfdrukken(jeugd, voorzitter, v));
        Assert.True(OverleggenRechten.Mag(OverlegRecht.Noodpakket, voorzitter, p));
        Assert.True(OverleggenRechten.Mag(OverlegRecht.Noodpakket, Een.Kijker(Rol.Administratie), p));
        Assert.False(OverleggenRechten.Mag(OverlegRecht.Noodpakket, Een.Kijker(Rol.Triagevoorzitter, Een.Agent, Een.Politie), p));
        Assert.False(OverleggenRechten.Mag(OverlegRecht.Noodpakket, Een.Kijker(Rol.Partnerprofessional, Een.Jeugdwerker, Een.VeiligThuis), p));
        Assert.False(OverleggenRechten.Mag(OverlegRecht.Noodpakket, Een.Kijker(Rol.Administratie, huis: Een.AnderHuis), p));
        Assert.False(OverleggenRechten.Mag(OverlegRecht.Voorzitten, Een.Kijker(Rol.Administratie), p));
    }

    [Fact]
    public void Een_overleg_op_papier_telt_als_een_overleg_in_de_cockpit()
    {
        var v = Vergadering();
        var (begint, later) = (new TimeOnly(9, 0), Een.Handeling(op: Een.Nu.AddDays(1)));
        Breekt.Regel("papier-niemand", () => v.SluitOpPapier(begint, later), v);
        v.WasErOpPapier(Een.Jeugdwerker, Deelname.InDeZaal);
        Assert.Empty(v.SporenVan(() => v.WasErOpPapier(Een.Jeugdwerker, Deelname.InDeZaal)));
        Breekt.Regel("papier-niets-besproken", () => v.SluitOpPapier(begint, later), v);
        Breekt.Regel("agendapunt-minuten", () => v.BesprakOpPapier(een.Id, 0, begint, later), v);
        Breekt.Regel("casus-niet-op-agenda", () => v.BesprakOpPapier(CasusId.Nieuw(), 10, begint, later));
        v.BesprakOpPapier(een.Id, 20, begint, later);
        v.WarenErbijOpPapier(new HashSet<CasusId> { een.Id });
        v.SluitOpPapier(begint, later);
        Assert.Equal([(Een.Jeugdwerker, 2)], v.Inzet().Select(i => (i.Professional, i.Kwartieren)));
        Assert.Equal((Vergaderstand.Gesloten, TimeSpan.FromMinutes(20)), (v.Stand, v.GeslotenOp - v.BegonnenOp));
        Assert.Equal(Een.Vandaag, Kern.Logboek.Kalender.DagVan(v.BegonnenOp!.Value));
        Breekt.Regel("vergadering-gesloten", () => v.BesprakOpPapier(een.Id, 20, begint, later), v);

        // It was entered, and not held on the screens: nobody reads along afterwards.
        Assert.False(v.MagLezen(Een.Jeugdwerker, een.Id, Een.Vandaag));
        var vroeg = new Vergadering(Een.Overleg(Een.Vandaag.AddDays(2)), [new(een.Id, Tafeldeel.Een, 6)], Een.Handeling());
        Breekt.Regel("papier-te-vroeg", () => vroeg.BesprakOpPapier(een.Id, 20, begint, Een.Handeling()), vroeg);
    }

    [Fact]
    public void Valt_het_netwerk_uit_dan_telt_de_klok_die_doorliep_niet_mee()
    {
        var v = Vergadering();
        Begin(v);
        v.GaVerder(Een.Handeling(op: Een.Nu.AddMinutes(10)));
        var later = Een.Handeling(op: Een.Nu.AddHours(20));
        v.BesprakOpPapier(twee.Id, 15, new TimeOnly(9, 0), later);
        Assert.Null(v.HuidigId);
        Assert.Equal([600, 900], v.OpVolgorde.Take(2).Select(p => p.Seconden));
        Assert.Equal(Een.Nu, v.BegonnenOp);

        v.WarenErbijOpPapier(new HashSet<CasusId> { twee.Id });
        var invoer = new Papierinvoer(v, later);
        invoer.Kwam(twee.Id, later);
        invoer.Kwam(twee.Id, later);
        Assert.Equal([twee.Id], invoer.OpPapier);
        invoer.RondAf(v.Stand, later);
        v.SluitOpPapier(new TimeOnly(9, 0), later);
        invoer.Heropen(v);
        Assert.Equal((Vergaderstand.DeelEen, null), (v.Stand, invoer.AfgerondOp));
        Breekt.Regel("papierinvoer-niet-afgerond", () => invoer.Heropen(v), v, invoer);
        Breekt.Regel("vergadering-niet-gesloten", () => v.HeropenOpPapier(Vergaderstand.Klaargezet), v);
    }

    [Fact]
    public void Een_andere_mening_op_papier_kan_tot_het_overleg_gesloten_is()
    {
        var v = Vergadering();
        Assert.Equal(["vergaderinbreng"], new Vergaderinbreng(v, een.Id, Inbrengsoort.AndereMening, "Nee", Een.Politie, Een.Handeling(), opPapier: true).Sporen());
        Begin(v);
        v.Sluit(Een.Handeling());
        Breekt.Regel("vergadering-niet-bezig", () => _ = new Vergaderinbreng(v, een.Id, Inbrengsoort.AndereMening, "Nee", Een.Politie, Een.Handeling(), opPapier: true));
    }

    private static void Begin(Vergadering v)
    {
        foreach (var deelnemer in v.Deelnemers)
        {
            v.ZetDeelname(deelnemer.ProfessionalId, Deelname.InDeZaal);
            v.Teken(deelnemer.ProfessionalId, 0, true, Een.Handeling());
        }

        v.Begin(Een.Handeling());
    }

    /// <summary>Of every case and every contribution a sentence that stands nowhere else.</summary>
    private static Noodpakketinhoud Inhoud(Vergadering v) => new(
        new("Jeugd", v.Dag, new TimeOnly(9, 0), "Stadhuis", v.VoorzitterId, "Veilig Thuis", "Ik zwijg."),
        [.. v.OpVolgorde.Select((p, i) => new Papierkaart(
            i + 1, new TimeOnly(9, 0), p.Minuten, p.Deel,
            new Vergaderkaart(p.CasusId, $"C {p.CasusId}", CasusStatus.Open, Regie.Casusoverleg, $"geheim {p.CasusId}", [], [], null, null, null, false, null, [], []),
            [.. Organisaties.Select(o => new Papiervoorbereiding(o, "Partner", Bekendbij.Bekend, $"bijdrage {p.CasusId} {o}", null))]))],
        [.. v.Deelnemers.Select(d => new Papiermens(d.ProfessionalId, "Iemand", d.OrganisatieId, "Partner", d.Deel, d.Leidt))],
        [new("Iemand", "Partner", "griep", null)]);

    private Vergadering Vergadering()
    {
        var v = new Vergadering(Een.Overleg(), [new(een.Id, Tafeldeel.Een, 6), new(twee.Id, Tafeldeel.Een, 6)], Een.Handeling());
        v.Nodig(
        [
            new(Een.Jeugdwerker, Een.Jeugdzorg, Tafeldeel.Een, false, new HashSet<CasusId> { een.Id }),
            new(Een.Agent, Een.Politie, Tafeldeel.Een, false, new HashSet<CasusId> { twee.Id }),
        ]);
        return v;
    }
}
