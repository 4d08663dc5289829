using CsCheck;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Overleggen;

/// <summary>Eis 10, 19, 70–75: a meeting that is held.</summary>
public sealed class VergaderingTests
{
    private static readonly ProfessionalId Voorzitter = ProfessionalId.Nieuw();
    private static readonly ProfessionalId Parket = ProfessionalId.Nieuw();
    private readonly Casus een = Een.Casus();
    private readonly Casus twee = Een.Casus();
    private readonly Casus drie = Een.Casus();

    [Fact]
    public void Een_casus_is_open_voor_wie_eraan_deelneemt_en_wie_leidt_en_voor_niemand_anders()
    {
        var v = Begonnen();
        Assert.True(v.MagLezen(Een.Jeugdwerker, een.Id, Een.Vandaag));
        Assert.True(v.MagLezen(Voorzitter, een.Id, Een.Vandaag));
        Assert.False(v.MagLezen(Een.Agent, een.Id, Een.Vandaag));
        Assert.False(v.MagLezen(Een.Jeugdwerker, twee.Id, Een.Vandaag));
        Assert.False(v.MagLezen(Een.Leraar, een.Id, Een.Vandaag));
        Assert.False(v.MagLezen(Een.Jeugdwerker, een.Id, Een.Vandaag.AddDays(1)));
        v.LaatToe(een.Id, Een.Agent);
        Assert.True(v.MagLezen(Een.Agent, een.Id, Een.Vandaag));
    }

    [Fact]
    public void Wie_niet_tekende_of_wegging_leest_niets()
    {
        var v = Vergadering();
        v.ZetDeelname(Een.Jeugdwerker, Deelname.Video);
        v.Begin(Een.Handeling());
        Assert.False(v.MagLezen(Een.Jeugdwerker, een.Id, Een.Vandaag));
        v.Teken(Een.Jeugdwerker, 3, false, Een.Handeling());
        Assert.True(v.MagLezen(Een.Jeugdwerker, een.Id, Een.Vandaag));
        Assert.Equal((3, false), v.Deelnemers.Where(d => d.ProfessionalId == Een.Jeugdwerker).Select(d => (d.Verklaring!.Value, d.OpPapier)).Single());
        Assert.Empty(v.SporenVan(() => v.Teken(Een.Jeugdwerker, 4, true, Een.Handeling())));
        v.ZetDeelname(Een.Jeugdwerker, Deelname.Afwezig);
        Assert.False(v.MagLezen(Een.Jeugdwerker, een.Id, Een.Vandaag));
    }

    [Fact]
    public void Deel_twee_verruimt_de_kring_alleen_voor_wat_daar_ligt_en_zolang_het_duurt()
    {
        var v = Begonnen();
        Assert.False(v.MagLezen(Parket, drie.Id, Een.Vandaag));
        v.NaarDeelTwee(Een.Handeling());
        Assert.Equal(drie.Id, v.HuidigId);
        Assert.True(v.MagLezen(Parket, drie.Id, Een.Vandaag));
        Assert.False(v.MagLezen(Parket, een.Id, Een.Vandaag));
        v.TerugNaarDeelEen(Een.Handeling());
        Assert.False(v.MagLezen(Parket, drie.Id, Een.Vandaag));
        Assert.Null(v.HuidigId);
        v.ZetDeel(een.Id, Tafeldeel.Twee);
        v.NaarDeelTwee(Een.Handeling());
        Assert.True(v.MagLezen(Parket, een.Id, Een.Vandaag));
        v.Ga(twee.Id, Een.Handeling());
        v.ZetDeel(een.Id, Tafeldeel.Een);
        Assert.False(v.MagLezen(Parket, een.Id, Een.Vandaag));
        Assert.True(v.MagLezen(Een.Jeugdwerker, een.Id, Een.Vandaag));
    }

    [Fact]
    public void Het_overleg_loopt_op_volgorde_en_elke_stap_heeft_haar_voorwaarde()
    {
        var v = Vergadering();
        Breekt.Regel("vergadering-niet-bezig", () => v.Ga(een.Id, Een.Handeling()), v);
        Breekt.Regel("vergadering-niet-vandaag", () => v.Begin(Een.Handeling(op: Een.Nu.AddDays(1))), v);
        v.Begin(Een.Handeling());
        Assert.Equal(een.Id, v.HuidigId);
        Breekt.Regel("vergadering-al-begonnen", () => v.Begin(Een.Handeling()), v);
        Breekt.Regel("punt-wacht-op-deel-twee", () => v.Ga(drie.Id, Een.Handeling()), v);
        Breekt.Regel("casus-niet-op-agenda", () => v.Ga(CasusId.Nieuw(), Een.Handeling()), v);
        Breekt.Regel("punt-is-bezig", () => v.ZetDeel(een.Id, Tafeldeel.Twee), v);
        Breekt.Regel("vergadering-niet-in-deel-twee", () => v.TerugNaarDeelEen(Een.Handeling()), v);
        v.GaVerder(Een.Handeling());
        Assert.Equal(twee.Id, v.HuidigId);
        v.GaVerder(Een.Handeling());
        Assert.Null(v.HuidigId);
        v.NaarDeelTwee(Een.Handeling());
        Breekt.Regel("vergadering-niet-in-deel-een", () => v.NaarDeelTwee(Een.Handeling()), v);
        v.Sluit(Een.Handeling());
        Assert.All(v.Punten, p => Assert.NotNull(p.BesprokenOp));
        Breekt.Regel("vergadering-gesloten", () => v.ZetDeelname(Een.Agent, Deelname.Video), v);
        Breekt.Regel("vergadering-gesloten", () => v.Teken(Een.Agent, 0, false, Een.Handeling()), v);
        v.Heropen(Een.Handeling());
        Assert.Equal(Vergaderstand.DeelEen, v.Stand);
        Breekt.Regel("vergadering-niet-gesloten", () => v.Heropen(Een.Handeling()), v);
        Breekt.Regel("deelnemer-onbekend", () => v.ZetDeelname(Een.Leraar, Deelname.Video), v);
        Breekt.Regel("vergadering-zonder-agenda", () => _ = new Vergadering(Een.Overleg(), [], Een.Handeling()));
        Breekt.Regel("vertrouwelijk-zonder-reden", () => v.MaakVertrouwelijk(een.Id, true, " "), v);
    }

    [Fact]
    public void De_tijd_van_een_casus_telt_door_als_zij_terugkomt_en_samen_is_het_de_tijd_van_het_overleg() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2000]).Array[1, 12].Sample(stappen =>
        {
            var v = Vergadering(alles: Tafeldeel.Een);
            var op = Een.Nu;
            v.Begin(Een.Handeling(op: op));
            var verwacht = new Dictionary<CasusId, int> { [een.Id] = 0, [twee.Id] = 0, [drie.Id] = 0 };
            foreach (var (waar, duur) in stappen)
            {
                op = op.AddSeconds(duur);
                verwacht[v.HuidigId!.Value] += duur;
                v.Ga(new[] { een, twee, drie }[waar].Id, Een.Handeling(op: op));
            }

            v.Sluit(Een.Handeling(op: op));
            Assert.All(v.Punten, p => Assert.Equal(verwacht[p.CasusId], p.Seconden));
            Assert.Equal((int)(op - Een.Nu).TotalSeconds, v.Punten.Sum(p => p.Seconden));
        });

    [Fact]
    public void De_inzet_volgt_uit_wie_bij_welke_casus_was_en_verandert_mee()
    {
        var v = Vergadering();
        v.ZetDeelname(Een.Jeugdwerker, Deelname.InDeZaal);
        v.Begin(Een.Handeling());
        v.ZetDeelname(Een.Agent, Deelname.Video);
        v.Ga(twee.Id, Een.Handeling(op: Een.Nu.AddMinutes(10)));
        v.ZetDeelname(Een.Jeugdwerker, Deelname.Afwezig);
        v.Ga(een.Id, Een.Handeling(op: Een.Nu.AddMinutes(20)));
        v.Sluit(Een.Handeling(op: Een.Nu.AddMinutes(26)));

        // Jeugdwerker: the first case, 16 minutes in two turns. Agent: both, 26 minutes.
        Assert.Equal([(Een.Jeugdwerker, 2), (Een.Agent, 2)], v.Inzet().Select(i => (i.Professional, i.Kwartieren)));
        v.Verbeter(Een.Agent, Deelname.Video, new HashSet<CasusId> { twee.Id });
        Assert.Equal(1, v.Inzet().Single(i => i.Professional == Een.Agent).Kwartieren);
        Breekt.Regel("afwezig-en-erbij", () => v.Verbeter(Een.Agent, Deelname.Afwezig, new HashSet<CasusId> { twee.Id }), v);
        v.Verbeter(Een.Agent, Deelname.Afwezig, new HashSet<CasusId>());
        Assert.DoesNotContain(v.Inzet(), i => i.Professional == Een.Agent);
        Breekt.Regel("vergadering-niet-begonnen", () => Vergadering().Verbeter(Een.Agent, Deelname.Video, new HashSet<CasusId>()));
    }

    [Fact]
    public void Leiden_mag_de_voorzitter_en_het_huis_volgen_wie_op_de_lijst_staat()
    {
        var v = Vergadering();
        Assert.True(OverleggenRechten.Mag(OverlegRecht.Voorzitten, Een.Kijker(Rol.Triagevoorzitter, Voorzitter, Een.VeiligThuis), v));
        Assert.True(OverleggenRechten.Mag(OverlegRecht.Voorzitten, Een.Kijker(Rol.Administratie), v));
        Assert.False(OverleggenRechten.Mag(OverlegRecht.Voorzitten, Een.Kijker(Rol.Triagevoorzitter, Een.Agent, Een.Politie), v));
        Assert.False(OverleggenRechten.Mag(OverlegRecht.Voorzitten, Een.Kijker(Rol.Partnerprofessional, Een.Jeugdwerker, Een.VeiligThuis), v));
        Assert.True(OverleggenRechten.Mag(OverlegRecht.Volgen, Een.Kijker(Rol.Partnerprofessional, Een.Jeugdwerker, Een.Jeugdzorg), v));
        Assert.False(OverleggenRechten.Mag(OverlegRecht.Volgen, Een.Kijker(Rol.Partnerprofessional, Een.Leraar, Een.School), v));
        Assert.False(OverleggenRechten.Mag(OverlegRecht.Volgen, Een.Kijker(Rol.Partnerprofessional, Een.Jeugdwerker, Een.Jeugdzorg, convenant: false), v));
        Assert.False(OverleggenRechten.Mag(OverlegRecht.Volgen, Een.Kijker(Rol.Partnerprofessional, Een.Jeugdwerker, Een.Jeugdzorg, Een.AnderHuis), v));
    }

    [Fact]
    public void Inbreng_hoort_bij_een_casus_op_de_agenda_van_een_overleg_dat_bezig_is()
    {
        var v = Vergadering();
        Breekt.Regel("vergadering-niet-bezig", () => _ = new Vergaderinbreng(v, een.Id, Inbrengsoort.Aanvulling, "Ja", Een.Politie, Een.Handeling()));
        v.Begin(Een.Handeling());
        Breekt.Regel("casus-niet-op-agenda", () => _ = new Vergaderinbreng(v, CasusId.Nieuw(), Inbrengsoort.Aanvulling, "Ja", Een.Politie, Een.Handeling()));
        Breekt.Regel("verplicht-veld", () => _ = new Vergaderinbreng(v, een.Id, Inbrengsoort.Aanvulling, " ", Een.Politie, Een.Handeling()));
        Assert.Equal(["vergaderinbreng"], new Vergaderinbreng(v, een.Id, Inbrengsoort.AndereMening, "Nee", Een.Politie, Een.Handeling()).Sporen());
        var concept = new Vergaderconcept(v, een.Id, "{}", Een.Handeling());
        Assert.Empty(concept.SporenVan(() => concept.Bewaar("{}", Een.Handeling())));
        Assert.Equal(["vergaderconcept-bewaard"], concept.SporenVan(() => concept.Bewaar("{ }", Een.Handeling())));
        Breekt.Regel("concept-te-groot", () => concept.Bewaar(new string('x', Notitieconcept.MeesteTekens + 1), Een.Handeling()), concept);
    }

    private Vergadering Begonnen()
    {
        var v = Vergadering();
        foreach (var deelnemer in v.Deelnemers)
        {
            v.ZetDeelname(deelnemer.ProfessionalId, Deelname.InDeZaal);
            v.Teken(deelnemer.ProfessionalId, 0, true, Een.Handeling());
        }

        v.Begin(Een.Handeling());
        return v;
    }

    private Vergadering Vergadering(Tafeldeel alles = Tafeldeel.Twee)
    {
        var v = new Vergadering(Een.Overleg(), [new(een.Id, Tafeldeel.Een, 6), new(twee.Id, Tafeldeel.Een, 6), new(drie.Id, alles, 12)], Een.Handeling());
        v.Nodig(
        [
            new(Een.Jeugdwerker, Een.Jeugdzorg, Tafeldeel.Een, false, new HashSet<CasusId> { een.Id }),
            new(Een.Agent, Een.Politie, Tafeldeel.Een, false, new HashSet<CasusId> { twee.Id }),
            new(Voorzitter, Een.VeiligThuis, Tafeldeel.Een, true, new HashSet<CasusId>()),
            new(Parket, Een.School, Tafeldeel.Twee, false, new HashSet<CasusId>()),
        ]);
        return v;
    }
}
