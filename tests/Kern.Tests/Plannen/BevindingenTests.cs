using CsCheck;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

/// <summary>Every rule has a plan in which it finds something and one in which it does not; over random plans the findings are reproducible, explained and said once.</summary>
public sealed class BevindingenTests
{
    private static readonly Guid Verslaving = Guid.CreateVersion7();
    private static readonly Dictionary<Guid, string> Leefgebieden = new() { [Een.Huisvesting] = Leefgebied.Huisvesting, [Verslaving] = "Verslaving" };
    private static readonly PersoonId Vader = PersoonId.Nieuw();
    private static readonly PersoonId Dochter = PersoonId.Nieuw();
    private readonly Casus casus = Een.Casus().MetRegisseur().Met(Vader, Dochter);
    private static readonly string?[] Roosters = [null, "ma 10:00-11:00", "ma 10:30-12:00, do 09:00-10:00", "do 09:30-10:30"];
    private List<DatumInPlan> data = [];

    [Fact]
    public void Een_plan_waarin_alles_klopt_geeft_geen_bevinding()
    {
        var kader = Zet("Toezicht", Aard.Dwang, van: -10, tot: 90);
        Assert.Empty(Vind(Doelen(Vader, Dochter), kader, Zet("Behandeling", Aard.Zorg, van: -10, tot: 80, leuntOp: kader), Zet("Gezinscoach", Aard.Zorg, Dochter)));
    }

    [Fact]
    public void Een_kind_zonder_aanpak_wordt_genoemd_en_een_volwassene_met_een_andere_regel()
    {
        var doelen = Doelen(Vader);
        Assert.Equal(Bevindingsregel.KindZonderAanpak, Enige(Vind(doelen, Zet("Toezicht"))).Regel);
        var volwassen = Enige(Bevindingen.Van(Grond(doelen, [Zet("Toezicht")], geboren: Een.Vandaag.AddYears(-18))));
        Assert.Equal((Bevindingsregel.PersoonZonderAanpak, Dochter), (volwassen.Regel, Assert.Single(volwassen.Personen)));
        Assert.Equal(Bevindingsregel.KindZonderAanpak, Enige(Bevindingen.Van(Grond(doelen, [Zet("Toezicht")], geboren: Een.Vandaag.AddYears(-18).AddDays(1)))).Regel);
        Assert.Equal(Bevindingsregel.PersoonZonderAanpak, Enige(Bevindingen.Van(Grond(doelen, [Zet("Toezicht")], geboren: null))).Regel);
        Assert.Empty(Bevindingen.Van(Grond(doelen, [Zet("Toezicht")], buitenPlan: true)));
        Assert.Empty(Vind(doelen, Zet("Toezicht"), Zet("Sportclub", wie: Dochter)));
        Assert.DoesNotContain(Vind(Doelen(Vader, Dochter), Zet("Toezicht")), b => b.Regel == Bevindingsregel.KindZonderAanpak);
    }

    [Theory]
    [InlineData(Aard.Straf, 20, true)]
    [InlineData(Aard.Dwang, 20, true)]
    [InlineData(Aard.Dwang, -20, true)] // out of it for some days, and still nowhere to sleep
    [InlineData(Aard.Dwang, -60, false)] // long ago
    [InlineData(Aard.Zorg, 20, false)]
    public void Een_verblijf_onder_straf_of_dwang_dat_eindigt_vraagt_onderdak(Aard aard, int tot, bool gevonden)
    {
        var cel = Zet("Detentie", aard, van: -90, tot: tot, verblijf: true);
        Assert.Equal(gevonden, Met(Bevindingsregel.VrijZonderOnderdak, cel).Count == 1);
        Assert.Empty(Met(Bevindingsregel.VrijZonderOnderdak, Zet("Toezicht", aard, van: -90, tot: tot)));
    }

    [Fact]
    public void Onderdak_telt_als_het_binnen_een_maand_begint_en_daarna_doorgaat()
    {
        var cel = Zet("Detentie", Aard.Straf, van: -30, tot: 20, verblijf: true);
        List<Bevinding> Na(Interventie i) => Met(Bevindingsregel.VrijZonderOnderdak, cel, i);
        Assert.Empty(Na(Zet("Woning", van: 20, leefgebied: Een.Huisvesting)));
        Assert.Empty(Na(Zet("Kliniek", van: 21, tot: 60, verblijf: true)));
        Assert.Empty(Na(Zet("Woning voor het gezin", wie: null, van: 0, leefgebied: Een.Huisvesting)));
        Assert.Single(Na(Zet("Woning", van: 60, leefgebied: Een.Huisvesting)));
        Assert.Single(Na(Zet("Woning", van: -30, tot: 20, leefgebied: Een.Huisvesting)));
        Assert.Single(Na(Zet("Woning", wie: Dochter, van: 20, leefgebied: Een.Huisvesting)));
        Assert.Single(Na(Zet("Behandeling", van: 20, leefgebied: Verslaving)));
        var gestopt = Zet("Woning", van: 0, leefgebied: Een.Huisvesting);
        gestopt.Wordt(InterventieStatus.Gestopt, Een.Vandaag.AddDays(60));
        Assert.Single(Na(gestopt));
    }

    [Fact]
    public void Zorg_die_met_haar_kader_eindigt_heeft_een_eigen_regel()
    {
        var kader = Zet("Schorsing", Aard.Dwang, van: -10, tot: 30);
        var zorg = Zet("Behandeling", Aard.Zorg, van: -10, leuntOp: kader);
        var bevinding = Assert.Single(Met(Bevindingsregel.ZorgZonderKader, kader, zorg));
        Assert.Equal(new[] { kader.Id, zorg.Id }.Order(Comparer<InterventieId>.Create((a, b) => a.Waarde.CompareTo(b.Waarde))), bevinding.Interventies);
        Assert.Contains("‘Behandeling’ leunt op ‘Schorsing’", bevinding.Waarom, StringComparison.Ordinal);
        Assert.Empty(Met(Bevindingsregel.ZorgZonderKader, kader, Zet("Kort", Aard.Zorg, van: -10, tot: 30, leuntOp: kader)));
        Assert.Empty(Met(Bevindingsregel.SteunValtWeg, kader, zorg));
    }

    [Fact]
    public void De_rustplek_van_de_dochter_valt_weg_met_de_woning_van_moeder()
    {
        var huis = Zet("Voorkomen huisuitzetting", Aard.Bestuurlijk, van: -10, tot: 28);
        var rustplek = Zet("Rustplek bij moeder", Aard.Voorziening, Dochter, van: -10, tot: 160, leuntOp: huis);
        var bevinding = Assert.Single(Met(Bevindingsregel.SteunValtWeg, huis, rustplek));
        Assert.Equal(new HashSet<PersoonId> { Vader, Dochter }, bevinding.Personen.ToHashSet());
        Assert.EndsWith("Dat raakt Sanne.", bevinding.Waarom, StringComparison.Ordinal);
        Assert.Empty(Met(Bevindingsregel.SteunValtWeg, huis, Zet("Kort", Aard.Voorziening, Dochter, van: -10, tot: 28, leuntOp: huis)));
    }

    [Fact]
    public void Na_acuut_komt_iets_dat_blijft_op_hetzelfde_leefgebied()
    {
        var acuut = Zet("Crisisopvang", van: -10, tot: 10, leefgebied: Een.Huisvesting, acuut: true);
        List<Bevinding> Na(params Interventie[] i) => Met(Bevindingsregel.AcuutZonderVervolg, [acuut, .. i]);
        Assert.Contains("op het leefgebied huisvesting", Assert.Single(Na()).Waarom, StringComparison.Ordinal);
        Assert.Empty(Na(Zet("Woning", van: 5, leefgebied: Een.Huisvesting)));
        Assert.Empty(Na(Zet("Woning", wie: null, van: 5, tot: 11, leefgebied: Een.Huisvesting)));
        Assert.Single(Na(Zet("Woning", van: 5, tot: 10, leefgebied: Een.Huisvesting)));
        Assert.Single(Na(Zet("Woning", wie: Dochter, van: 5, leefgebied: Een.Huisvesting)));
        Assert.Single(Na(Zet("Behandeling", van: 5, leefgebied: Verslaving)));
        Assert.Equal(2, Na(Zet("Nog een crisis", van: 5, tot: 60, leefgebied: Een.Huisvesting, acuut: true)).Count);
        Assert.Empty(Met(Bevindingsregel.AcuutZonderVervolg, Zet("Crisis", van: -10, tot: 10, acuut: true), Zet("Begeleiding", van: 0)));
    }

    [Fact]
    public void Een_doel_waaraan_niemand_werkt_wordt_genoemd()
    {
        var doelen = Doelen(Vader);
        List<Bevinding> Bij(params Interventie[] i) => [.. Vind(doelen, i).Where(b => b.Regel == Bevindingsregel.DoelZonderInterventie)];
        Assert.Equal(doelen[0].Id, Assert.Single(Bij()).Doel);
        Assert.Empty(Bij(Zet("Woning", leefgebied: Een.Huisvesting)));
        Assert.Empty(Bij(Zet("Begeleiding")));
        Assert.Empty(Bij(Zet("Voor het gezin", wie: null)));
        Assert.Single(Bij(Zet("Behandeling", leefgebied: Verslaving)));
        Assert.Single(Bij(Zet("Van de dochter", wie: Dochter)));
        var klaar = Zet("Klaar");
        klaar.Wordt(InterventieStatus.Afgerond, Een.Vandaag);
        Assert.Single(Bij(klaar));
        var vervallen = Zet("Vervallen");
        vervallen.VervaltIn(1);
        Assert.Single(Bij(vervallen));
    }

    [Fact]
    public void Wat_had_moeten_beginnen_en_nog_op_gepland_staat_wordt_genoemd()
    {
        var morgen = Zet("Werkplaats", van: 1);
        Assert.DoesNotContain(Bevindingen.Van(Grond([], [morgen], dag: Een.Vandaag.AddDays(1))), b => b.Regel == Bevindingsregel.NietBegonnen);
        var bevinding = Assert.Single(Bevindingen.Van(Grond([], [morgen], dag: Een.Vandaag.AddDays(2))), b => b.Regel == Bevindingsregel.NietBegonnen);
        Assert.Equal(morgen.Begin, bevinding.Op);
        morgen.Wordt(InterventieStatus.Loopt, null);
        Assert.DoesNotContain(Bevindingen.Van(Grond([], [morgen], dag: Een.Vandaag.AddDays(2))), b => b.Regel == Bevindingsregel.NietBegonnen);
    }

    [Fact]
    public void Een_bevinding_krijgt_een_andere_sleutel_als_verandert_waar_zij_over_gaat()
    {
        var huis = Zet("Huis", Aard.Bestuurlijk, van: 5, tot: 28);
        var rustplek = Zet("Rustplek", Aard.Voorziening, Dochter, van: 5, tot: 160, leuntOp: huis);
        Guid Sleutel() => Assert.Single(Met(Bevindingsregel.SteunValtWeg, huis, rustplek)).Sleutel;
        var eerst = Sleutel();
        huis.Wordt(InterventieStatus.Loopt, huis.Eind);
        Assert.Equal(eerst, Sleutel());
        huis.Wordt(InterventieStatus.Loopt, huis.Eind!.Value.AddDays(7));
        Assert.NotEqual(eerst, Sleutel());
        huis.Wordt(InterventieStatus.Loopt, huis.Eind.Value.AddDays(-7));
        Assert.Equal(eerst, Sleutel());
    }

    [Fact]
    public void Een_aangekondigde_ontruiming_raakt_wat_op_de_woning_leunt_en_wie_geen_ander_dak_heeft()
    {
        var huis = Zet("Voorkomen huisuitzetting", Aard.Bestuurlijk, van: -60, leefgebied: Een.Huisvesting);
        var rustplek = Zet("Rustplek bij moeder", Aard.Voorziening, Dochter, van: -60, leuntOp: huis);
        var kort = Zet("Logeren", Aard.Voorziening, Dochter, van: -60, tot: 10, leuntOp: huis);
        List<Bevinding> Na(params Interventie[] i) => Met(Bevindingsregel.OntruimingRaakt, [huis, rustplek, kort, .. i]);
        Assert.Empty(Na());
        data = [Datum(Datumsoort.Ontruiming, Vader, 40)];
        var gevonden = Na();
        Assert.Equal(2, gevonden.Count);
        Assert.All(gevonden, b => Assert.Equal(Een.Vandaag.AddDays(40), b.Op));
        var leunt = Assert.Single(gevonden, b => b.Interventies.Contains(rustplek.Id));
        Assert.StartsWith("‘Rustplek bij moeder’ voor Sanne leunt op ‘Voorkomen huisuitzetting’.", leunt.Waarom, StringComparison.Ordinal);
        Assert.Equal(new HashSet<PersoonId> { Vader, Dochter }, leunt.Personen.ToHashSet());
        Assert.Contains("begint er in het plan geen ander onderdak", Assert.Single(gevonden, b => b.Interventies.Count == 0).Waarom, StringComparison.Ordinal);

        // A roof from that month on answers the second; the place of rest still leans on the old one.
        Assert.Equal(leunt.Sleutel, Assert.Single(Na(Zet("Woning elders", van: 30, leefgebied: Een.Huisvesting))).Sleutel);
        Assert.Equal(2, Na(Zet("Woning van de dochter", wie: Dochter, van: 30, leefgebied: Een.Huisvesting)).Count);

        // Also what leans on what leans on the house.
        Assert.Equal(3, Na(Zet("Huiswerkplek", Aard.Voorziening, Dochter, leuntOp: rustplek)).Count);
        data = [Datum(Datumsoort.Ontruiming, Dochter, 40)];
        Assert.DoesNotContain(Na(), b => b.Interventies.Contains(rustplek.Id));
        data = [Datum(Datumsoort.Zitting, Vader, 40)];
        Assert.Empty(Na());
    }

    [Fact]
    public void Vrij_op_een_datum_vraagt_onderdak_en_wordt_niet_twee_keer_gezegd()
    {
        data = [Datum(Datumsoort.Vrijlating, Vader, 20)];
        Assert.StartsWith("Marco komt op", Assert.Single(Met(Bevindingsregel.VrijZonderOnderdak)).Waarom, StringComparison.Ordinal);
        Assert.Empty(Met(Bevindingsregel.VrijZonderOnderdak, Zet("Woning", van: 20, leefgebied: Een.Huisvesting)));
        Assert.Single(Met(Bevindingsregel.VrijZonderOnderdak, Zet("Detentie", Aard.Straf, van: -30, tot: 20, verblijf: true)));
        Assert.Single(Met(Bevindingsregel.VrijZonderOnderdak, Zet("Detentie", Aard.Straf, van: -30, verblijf: true)));
    }

    [Theory]
    [InlineData("ma 10:00-11:00", "ma 10:30-11:30", true)]
    [InlineData("ma 10:00-11:00", "ma 11:00-12:00", false)]
    [InlineData("ma 10:00-11:00", "di 10:00-11:00", false)]
    [InlineData("wo 09:00-10:00, ma 10:00-11:00", "vr 09:00-12:00, ma 09:00-17:00", true)]
    public void Twee_vaste_momenten_op_een_uur_voor_dezelfde_mens(string een, string ander, bool gevonden)
    {
        var begeleiding = Met(Zet("Begeleiding"), een);
        Assert.Equal(gevonden, Met(Bevindingsregel.TweeTegelijk, begeleiding, Met(Zet("Schuldhulp"), ander)).Count == 1);
        Assert.Equal(gevonden, Met(Bevindingsregel.TweeTegelijk, begeleiding, Met(Zet("Gezinsgesprek", wie: null), ander)).Count == 1);
        Assert.Empty(Met(Bevindingsregel.TweeTegelijk, begeleiding, Met(Zet("Sport", wie: Dochter), ander)));
        Assert.Empty(Met(Bevindingsregel.TweeTegelijk, Met(Zet("Eerst", van: 0, tot: 20), een), Met(Zet("Daarna", van: 21), ander)));
    }

    [Fact]
    public void Een_belangrijke_datum_op_het_uur_van_een_vast_moment_of_van_een_andere_datum()
    {
        var begeleiding = Met(Zet("Begeleiding"), $"{"zo ma di wo do vr za".Split(' ')[(int)Een.Vandaag.AddDays(14).DayOfWeek]} 10:00-11:00");
        foreach (var (uur, wie, treft) in new[] { (9, Vader, false), (10, Vader, true), (11, Vader, false), (10, Dochter, false) })
        {
            data = [Datum(Datumsoort.Zitting, wie, 14, new TimeOnly(uur, 0))];
            Assert.Equal(treft, Met(Bevindingsregel.TweeTegelijk, begeleiding).Count == 1);
        }

        data = [Datum(Datumsoort.Zitting, Vader, 14, new TimeOnly(9, 30))];
        Assert.Contains("de zitting om 09:30 uur en ‘Begeleiding’", Assert.Single(Met(Bevindingsregel.TweeTegelijk, begeleiding)).Waarom, StringComparison.Ordinal);
        data = [Datum(Datumsoort.Zitting, Vader, 14, new TimeOnly(13, 0)), Datum(Datumsoort.Evaluatie, null, 14, new TimeOnly(13, 30)), Datum(Datumsoort.Evaluatie, null, 15, new TimeOnly(13, 30))];
        Assert.Single(Met(Bevindingsregel.TweeTegelijk, begeleiding));
        data = [Datum(Datumsoort.Zitting, Vader, 14, null), Datum(Datumsoort.Evaluatie, Vader, 14, new TimeOnly(13, 30))];
        Assert.Empty(Met(Bevindingsregel.TweeTegelijk, begeleiding));
    }

    [Fact]
    public void Elke_regel_heeft_een_eigen_code_een_titel_en_een_uitleg()
    {
        Assert.Equal(Enum.GetValues<Bevindingsregel>(), Bevindingsregels.Tabel.Select(r => r.Regel));
        Assert.Equal(Bevindingsregels.Tabel.Count, Bevindingsregels.Tabel.Select(r => r.Code).Distinct().Count());
        Assert.All(Bevindingsregels.Tabel, r => Assert.Matches("^[A-Z].+\\.$", r.Uitleg));
    }

    /// <summary>Random plans: what is found is found again, in any order of the parts, once, with a whole sentence, and only about what is in the plan.</summary>
    [Fact]
    public void Elke_bevinding_is_herhaalbaar_uitgelegd_en_staat_er_een_keer()
    {
        var interventie = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2], Gen.Int[-400, 400], Gen.Int[-1, 300], Gen.Int[0, 2], Gen.Int[0, 7], Gen.Int[-1, 12], Gen.Int[0, 16]);
        var datum = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2], Gen.Int[-60, 120], Gen.Int[7, 11]);
        Gen.Select(interventie.List[0, 25], Gen.Bool.List[4, 4], Gen.Int[-100, 100], Gen.Int[0, 30], datum.List[0, 8]).Sample((stukken, doelen, dag, schud, dagen) =>
        {
            List<DatumInPlan> getrokken = [.. dagen.Select(d => Datum((Datumsoort)d.Item1, d.Item2 switch { 0 => Vader, 1 => Dochter, _ => null }, d.Item3, d.Item4 == 7 ? null : new TimeOnly(d.Item4, 0)))];
            List<Interventie> alle = [];
            foreach (var (aard, wie, van, duur, leefgebied, vlaggen, leunt, stand) in stukken)
            {
                var status = stand & 3;
                var leuntOp = leunt >= 0 && leunt < alle.Count ? alle[leunt] : null;
                var nieuw = Zet(
                    $"Stuk {alle.Count}",
                    (Aard)aard,
                    wie switch { 0 => Vader, 1 => Dochter, _ => null },
                    van,
                    duur < 0 ? null : van + duur,
                    leuntOp,
                    leefgebied switch { 0 => null, 1 => Een.Huisvesting, _ => Verslaving },
                    (vlaggen & 1) > 0,
                    (vlaggen & 2) > 0);
                if (status is 1 or 2)
                {
                    nieuw.Wordt(status == 1 ? InterventieStatus.Afgerond : InterventieStatus.Gestopt, nieuw.Eind ?? nieuw.Begin);
                }
                else if (status == 3)
                {
                    nieuw.VervaltIn(1);
                }

                alle.Add(Met(nieuw, Roosters[stand >> 2 & 3]));
            }

            var gesteld = Doelen([.. doelen.Take(2).Select((d, i) => (d, i)).Where(d => d.d).Select(d => d.i == 0 ? Vader : Dochter)]);
            var grond = Grond(gesteld, alle, dag: Een.Vandaag.AddDays(dag), buitenPlan: doelen[2]) with { Data = getrokken };
            var gevonden = Bevindingen.Van(grond);
            Assert.Equal(Tekst(gevonden), Tekst(Bevindingen.Van(grond)));
            var geschud = alle.Skip(schud % Math.Max(1, alle.Count)).Concat(alle.Take(schud % Math.Max(1, alle.Count))).Reverse().ToList();
            Assert.Equal(Tekst(gevonden), Tekst(Bevindingen.Van(grond with { Interventies = geschud, Personen = [.. grond.Personen.Reverse()], Doelen = [.. gesteld.AsEnumerable().Reverse()], Data = [.. getrokken.AsEnumerable().Reverse()] })));
            Assert.Equal(gevonden.Count, gevonden.Select(b => b.Sleutel).Distinct().Count());
            Assert.All(gevonden, b =>
            {
                Assert.Matches(@"^[A-Z‘].*\.$", b.Waarom);
                Assert.DoesNotContain("  ", b.Waarom, StringComparison.Ordinal);
                Assert.Matches(@"^[A-Z].*\.$", b.WatNu);
                Assert.True(b.Personen.Count + b.Interventies.Count > 0, b.Waarom);
                Assert.All(b.Interventies, i => Assert.Contains(alle, a => a.Id == i));
                Assert.True(b.Interventies.Count == 0 || b.Interventies.Any(i => alle.Single(a => a.Id == i).StaatIn(1)), b.Waarom);
            });
        });
    }

    private static DatumInPlan Datum(Datumsoort soort, PersoonId? wie, int dagen, TimeOnly? tijd = null) => new(CasusdatumId.Nieuw(), soort, wie, Een.Vandaag.AddDays(dagen), tijd);

    private static Interventie Met(Interventie i, string? rooster)
    {
        i.KomtOp(Weekmoment.Lees(rooster));
        return i;
    }

    private static IEnumerable<string> Tekst(IEnumerable<Bevinding> bevindingen) =>
        bevindingen.Select(b => $"{b.Sleutel} {b.Regel} {string.Join(',', b.Personen)} {string.Join(',', b.Interventies)} {b.Doel} {b.Op:O} {b.Waarom} {b.WatNu}");

    private static Bevinding Enige(IReadOnlyList<Bevinding> bevindingen) => Assert.Single(bevindingen);

    private IReadOnlyList<Bevinding> Vind(IReadOnlyList<Doel> doelen, params Interventie[] interventies) => Bevindingen.Van(Grond(doelen, interventies));

    private List<Bevinding> Met(Bevindingsregel regel, params Interventie[] interventies) => [.. Vind([], interventies).Where(b => b.Regel == regel)];

    private Plangrond Grond(IReadOnlyList<Doel> doelen, IReadOnlyList<Interventie> interventies, DateOnly? dag = null, bool buitenPlan = false) =>
        Grond(doelen, interventies, new DateOnly(2012, 5, 5), dag, buitenPlan);

    private Plangrond Grond(IReadOnlyList<Doel> doelen, IReadOnlyList<Interventie> interventies, DateOnly? geboren, DateOnly? dag = null, bool buitenPlan = false) => new(
        1,
        [new(Vader, "Marco", new(1980, 1, 1), false), new(Dochter, "Sanne", geboren, buitenPlan)],
        doelen,
        interventies,
        Leefgebieden,
        data,
        dag ?? Een.Vandaag);

    private List<Doel> Doelen(params PersoonId[] wie)
    {
        var plan = new PlanVanAanpak(casus, Een.Handeling());
        return [.. wie.Select(p => plan.StelDoel(casus, p, Een.Huisvesting, "Een eigen woning", 4))];
    }

    private Interventie Zet(string naam, Aard aard = Aard.Drang, int van = 0, int? tot = null, Interventie? leuntOp = null, Guid? leefgebied = null, bool acuut = false, bool verblijf = false) =>
        Zet(naam, aard, Vader, van, tot, leuntOp, leefgebied, acuut, verblijf);

    private Interventie Zet(string naam, PersoonId? wie, int van = 0, int? tot = null, Guid? leefgebied = null) => Zet(naam, Aard.Drang, wie, van, tot, null, leefgebied);

    private Interventie Zet(string naam, Aard aard, PersoonId? wie, int van = 0, int? tot = null, Interventie? leuntOp = null, Guid? leefgebied = null, bool acuut = false, bool verblijf = false)
    {
        var nieuw = new Interventie(casus, wie, naam, aard, Een.Jeugdzorg, new(Een.Vandaag.AddDays(van), tot is { } t ? Een.Vandaag.AddDays(t) : null), leuntOp, 1, Een.Handeling());
        nieuw.Duid(new(leefgebied, acuut, verblijf));
        return nieuw;
    }
}
