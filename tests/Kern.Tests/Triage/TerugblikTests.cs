using CsCheck;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

/// <summary>Eis 83: months later people say whether a decision was right; it never changes by that, and nobody chooses which are asked.</summary>
public sealed class TerugblikTests
{
    private static readonly DateOnly Uiterlijk = Een.Vandaag.AddDays(30);

    [Fact]
    public void Een_antwoord_laat_het_besluit_wat_het_was_en_is_te_verbeteren_en_terug_te_nemen()
    {
        var besluit = Besluit();
        var voor = Breekt.Foto(besluit);
        var terugblik = new Terugblik(besluit, Uiterlijk, Een.Installatie());
        Assert.Equal((besluit.Id, besluit.MeldingId, Een.Huis, Uitkomst.NietInBehandeling, null), (terugblik.BesluitId, terugblik.MeldingId, terugblik.HuisId, terugblik.Uitkomst, terugblik.Oordeel));
        terugblik.Beantwoord(Oordeel.Terecht, null, Een.Handeling());
        Assert.Equal((Oordeel.Terecht, null, Een.Medewerker, Een.Nu, Uiterlijk), (terugblik.Oordeel!.Value, terugblik.Toelichting, terugblik.BeantwoordDoorId!.Value, terugblik.BeantwoordOp!.Value, terugblik.TeVerbeterenTot!.Value));
        terugblik.Beantwoord(Oordeel.ZwaarderWasNodig, " Er kwam meer bij. ", Een.Handeling(Een.Regisseur, op: Een.Nu.AddDays(2)));
        Assert.Equal((Oordeel.ZwaarderWasNodig, "Er kwam meer bij.", Een.Regisseur, Uiterlijk), (terugblik.Oordeel!.Value, terugblik.Toelichting, terugblik.BeantwoordDoorId!.Value, terugblik.TeVerbeterenTot!.Value));
        terugblik.NeemTerug(Een.Handeling());
        Assert.Equal((null, null, null, null), (terugblik.Oordeel, terugblik.Toelichting, terugblik.BeantwoordOp, terugblik.TeVerbeterenTot));
        Breekt.Regel("terugblik-zonder-antwoord", () => terugblik.NeemTerug(Een.Handeling()), terugblik);
        Assert.Equal(["terugblik-gevraagd", "terugblik-beantwoord", "terugblik-verbeterd", "terugblik-teruggenomen"], terugblik.Sporen());
        Assert.Equal(voor, Breekt.Foto(besluit));
    }

    [Theory]
    [InlineData(Oordeel.LichterHadGekund)]
    [InlineData(Oordeel.ZwaarderWasNodig)]
    [InlineData(Oordeel.NietTeZeggen)]
    public void Wie_iets_anders_vindt_dan_terecht_zegt_waarom(Oordeel oordeel)
    {
        var terugblik = new Terugblik(Besluit(), Uiterlijk, Een.Installatie());
        Assert.Equal("Schrijf op waarom u dat vindt.", Breekt.Regel("terugblik-zonder-toelichting", () => terugblik.Beantwoord(oordeel, " ", Een.Handeling()), terugblik));
        Breekt.Regel("te-lang", () => terugblik.Beantwoord(oordeel, new string('x', 2001), Een.Handeling()), terugblik);
        Breekt.Regel("geen-professional", () => terugblik.Beantwoord(oordeel, "Daarom", Een.Installatie()), terugblik);
        terugblik.Beantwoord(oordeel, new string('x', 2000), Een.Handeling());
        Assert.Equal(oordeel, terugblik.Oordeel);
    }

    [Fact]
    public void Verbeteren_kan_tot_de_termijn_en_ten_minste_twee_weken_en_verbeteren_rekt_dat_niet_op()
    {
        var laat = Een.Nu.AddDays(60);
        var terugblik = new Terugblik(Besluit(), Uiterlijk, Een.Installatie());
        Assert.False(terugblik.IsTeLaat(Uiterlijk));
        Assert.True(terugblik.IsTeLaat(Uiterlijk.AddDays(1)));
        terugblik.Beantwoord(Oordeel.Terecht, null, Een.Handeling(op: laat));
        Assert.False(terugblik.IsTeLaat(Uiterlijk.AddDays(100)));
        var eind = Een.Vandaag.AddDays(60 + Terugblik.VerbeterDagen);
        terugblik.Beantwoord(Oordeel.NietTeZeggen, "Toch niet", Een.Handeling(op: laat.AddDays(14)));
        Assert.Equal(eind, terugblik.TeVerbeterenTot);
        Assert.True(terugblik.IsOpen(eind));
        Assert.False(terugblik.IsOpen(eind.AddDays(1)));
        Breekt.Regel("terugblik-staat-vast", () => terugblik.Beantwoord(Oordeel.Terecht, null, Een.Handeling(op: laat.AddDays(15))), terugblik);
        Breekt.Regel("terugblik-staat-vast", () => terugblik.NeemTerug(Een.Handeling(op: laat.AddDays(15))), terugblik);
    }

    [Fact]
    public void Over_wat_verviel_of_is_overgenomen_wordt_niets_gevraagd()
    {
        var melding = Een.Melding();
        var vervallen = new Triagebesluit(melding, Uitkomst.Casusoverleg, "Reden", null, null, null, Een.Handeling());
        vervallen.Vervalt(melding, "Vergissing", Een.Handeling());
        Breekt.Regel("terugblik-niet-te-vragen", () => _ = new Terugblik(vervallen, Uiterlijk, Een.Installatie()));
        Breekt.Regel("terugblik-niet-te-vragen", () => _ = new Terugblik(Triagebesluit.NeemOver(Een.Melding(), Uitkomst.Casusoverleg, "Register 2012", null, Een.Nu), Uiterlijk, Een.Installatie()));
        Breekt.Regel("terugblik-termijn-voorbij", () => _ = new Terugblik(Besluit(), Een.Vandaag.AddDays(-1), Een.Installatie()));
    }

    [Theory]
    [InlineData(Uitkomst.Procesregie, true)]
    [InlineData(Uitkomst.Casusoverleg, true)]
    [InlineData(Uitkomst.NietInBehandeling, true)]
    [InlineData(Uitkomst.DoorgezetPartner, false)]
    [InlineData(Uitkomst.LokaalNetwerk, false)]
    [InlineData(Uitkomst.Overgedragen, false)]
    public void Wat_zwaar_is_of_is_afgewezen_of_terugkwam_wordt_altijd_gevraagd(Uitkomst uitkomst, bool altijd)
    {
        Assert.Equal(altijd, Terugblikregels.WordtAltijdGevraagd(uitkomst, kwamTerug: false));
        Assert.True(Terugblikregels.WordtAltijdGevraagd(uitkomst, kwamTerug: true));
    }

    [Fact]
    public void De_steekproef_geeft_elke_keer_hetzelfde_en_een_grotere_bevat_de_kleinere() =>
        Gen.Select(Gen.Guid, Gen.Int[0, 100], Gen.Int[0, 100]).Sample((id, een, ander) =>
        {
            var (klein, groot) = (Math.Min(een, ander), Math.Max(een, ander));
            return Terugblikregels.ValtInSteekproef(id, klein) == Terugblikregels.ValtInSteekproef(new Guid(id.ToString()), klein)
                && (!Terugblikregels.ValtInSteekproef(id, klein) || Terugblikregels.ValtInSteekproef(id, groot))
                && !Terugblikregels.ValtInSteekproef(id, 0) && Terugblikregels.ValtInSteekproef(id, 100);
        });

    /// <summary>With ids as the software makes them: they follow each other in time, and the sample must not follow time. Five standard deviations wide.</summary>
    [Fact]
    public void De_steekproef_ligt_dicht_bij_haar_percentage() =>
        Gen.Select(Gen.Int[1, 99], Gen.Int[0, 1_000_000]).Sample((procent, begin) =>
        {
            const int Aantal = 4000;
            var getrokken = Enumerable.Range(0, Aantal).Count(i => Terugblikregels.ValtInSteekproef(Guid.CreateVersion7(Een.Nu.AddSeconds(begin + i)), procent));
            var deel = procent / 100.0;
            return Math.Abs(getrokken - (Aantal * deel)) <= 5 * Math.Sqrt(Aantal * deel * (1 - deel));
        }, iter: 40);

    [Theory]
    [InlineData("2025-09-10", "2026-03-10", true)]
    [InlineData("2025-09-11", "2026-03-10", false)]
    [InlineData("2025-08-31", "2026-02-28", true)]
    [InlineData("2024-09-11", "2026-03-10", true)]
    [InlineData("2024-09-10", "2026-03-10", false)]
    public void Na_zes_maanden_en_niet_na_anderhalf_jaar(string besloten, string vandaag, bool isTijd) =>
        Assert.Equal(isTijd, Terugblikregels.IsTijd([], Dag(besloten), Dag(vandaag)));

    [Fact]
    public void Het_beleid_van_de_dag_van_het_besluit_geldt_en_zonder_beleid_wat_een_nieuwe_installatie_krijgt()
    {
        Beleidsregel[] beleid = [new(Beleid.TerugblikMaanden, "3", new(2025, 1, 1), "Huis"), new(Beleid.TerugblikMaanden, "9", new(2025, 12, 1), "Huis")];
        Assert.True(Terugblikregels.IsTijd(beleid, new(2025, 11, 30), new(2026, 2, 28)));
        Assert.False(Terugblikregels.IsTijd(beleid, new(2025, 12, 1), new(2026, 8, 31)));
        Assert.True(Terugblikregels.IsTijd(beleid, new(2025, 12, 1), new(2026, 9, 1)));
        Assert.Equal(3, Terugblikregels.Waarde(beleid, Beleid.TerugblikMaanden, new(2024, 5, 5), 6));
        Assert.Equal(10, Terugblikregels.Waarde(beleid, Beleid.TerugblikSteekproef, Een.Vandaag, 10));
        Assert.Equal("Vul een percentage in van 1 tot en met 100.", Breekt.Regel("beleid-waarde", () => Beleid.NieuweVersie(Beleid.TerugblikSteekproef, 101, Een.Vandaag, "Huis")));
    }

    [Fact]
    public async Task Elk_besluit_wordt_ten_hoogste_een_keer_gevraagd_en_zonder_beleid_ook()
    {
        using var geheugen = new Geheugen();
        var toen = Een.Nu.AddMonths(-7);
        var besluiten = await BewaarAsync(geheugen, toen, Uitkomst.Procesregie, Uitkomst.Casusoverleg, Uitkomst.NietInBehandeling);
        await BewaarAsync(geheugen, Een.Nu.AddMonths(-5), Uitkomst.Casusoverleg);
        var (melding, ingetrokken) = Neem(Uitkomst.Casusoverleg, toen, "2026-0900");
        ingetrokken.Vervalt(melding, "Vergissing", Een.Handeling(op: toen));
        var ander = Een.Melding(huis: Een.AnderHuis, ontvangen: toen);
        var over = Een.Melding(ontvangen: toen, nummer: "2026-0901");
        await geheugen.BewaarAsync(melding, ingetrokken, ander, new Triagebesluit(ander, Uitkomst.Casusoverleg, "Reden", null, null, null, Een.Handeling(op: toen)), over, Triagebesluit.NeemOver(over, Uitkomst.Casusoverleg, "Register", null, toen));
        geheugen.VoerUit("DELETE FROM beleidsregel WHERE naam LIKE 'terugblik%'");

        Assert.Equal(3, await VraagAsync(geheugen, Een.Nu));
        Assert.Equal(0, await VraagAsync(geheugen, Een.Nu));
        Assert.Equal(0, await VraagAsync(geheugen, Een.Nu.AddDays(1)));
        await using var db = geheugen.Open();
        Assert.Equal(besluiten.Order(), (await db.Terugblikken.Select(t => t.BesluitId).ToListAsync()).Order());
        Assert.All(await db.Terugblikken.ToListAsync(), t => Assert.Equal(Een.Vandaag.AddDays(30), t.Uiterlijk));
        Assert.Equal(3, await db.Logregels.CountAsync(l => l.Wat == "terugblik-gevraagd"));
    }

    /// <summary>Whenever the round runs, and however often: what is asked is what the rules say, once.</summary>
    [Fact]
    public Task Hoe_vaak_de_ronde_ook_komt_er_wordt_gevraagd_wat_de_regels_zeggen() =>
        Gen.Select(Gen.Select(Gen.Enum<Uitkomst>(), Gen.Int[0, 700]).Array[1, 25], Gen.Int[0, 40].Array[1, 4]).SampleAsync(async (genomen, rondes) =>
        {
            using var geheugen = new Geheugen();
            var besluiten = genomen.Select((g, i) => Neem(g.Item1, Een.Nu.AddDays(-g.Item2), $"2026-{i:0000}")).ToList();
            await geheugen.BewaarAsync([.. besluiten.SelectMany(b => new object[] { b.Melding, b.Besluit })]);
            HashSet<Guid> verwacht = [];
            var dag = 0;
            foreach (var ronde in rondes)
            {
                dag += ronde;
                verwacht.UnionWith(besluiten.Select(b => b.Besluit).Where(b => Terugblikregels.IsTijd([], Kalender.DagVan(b.BeslotenOp), Een.Vandaag.AddDays(dag))
                    && (Terugblikregels.WordtAltijdGevraagd(b.Uitkomst, false) || Terugblikregels.ValtInSteekproef(b.Id, 10))).Select(b => b.Id));
                await VraagAsync(geheugen, Een.Nu.AddDays(dag));
            }

            await using var db = geheugen.Open();
            Assert.Equal(verwacht.Order(), (await db.Terugblikken.Select(t => t.BesluitId).ToListAsync()).Order());
        }, iter: 12);

    [Fact]
    public async Task Van_wat_is_doorgezet_wordt_de_steekproef_gevraagd_en_alles_wat_terugkwam()
    {
        using var geheugen = new Geheugen();
        var toen = Een.Nu.AddMonths(-7);
        var doorgezet = Enumerable.Range(0, 60).Select(i => Neem(Uitkomst.LokaalNetwerk, toen, $"2026-{i:0000}")).ToList();
        await geheugen.BewaarAsync([.. doorgezet.SelectMany(d => new object[] { d.Melding, d.Besluit })]);
        var teruggekomen = doorgezet.First(d => !Terugblikregels.ValtInSteekproef(d.Besluit.Id, 10));
        var team = new Voorziening(Een.Huis, new("Buurtteam", Voorzieningsoort.Buurtteam, 2, null, null, null, [], []), Een.Vandaag.AddYears(-2));
        var verwijzing = new Verwijzing(teruggekomen.Melding, teruggekomen.Besluit, team, null, [new("Jo", null, null)], "Waarom", null, Kalender.DagVan(toen), Een.Handeling(op: toen));
        verwijzing.Weiger("Geen plek", Een.Handeling(op: toen));
        await geheugen.BewaarAsync(team, verwijzing);
        await VraagAsync(geheugen, Een.Nu);
        await using var db = geheugen.Open();
        var verwacht = doorgezet.Where(d => d == teruggekomen || Terugblikregels.ValtInSteekproef(d.Besluit.Id, 10)).Select(d => d.Besluit.Id).Order();
        Assert.Equal(verwacht, (await db.Terugblikken.Select(t => t.BesluitId).ToListAsync()).Order());
    }

    [Fact]
    public async Task Wie_de_meldingen_van_het_huis_niet_ziet_vindt_er_geen()
    {
        using var geheugen = new Geheugen();
        await BewaarAsync(geheugen, Een.Nu.AddMonths(-7), Uitkomst.Casusoverleg);
        await VraagAsync(geheugen, Een.Nu);
        foreach (var rol in Enum.GetValues<Rol>())
        {
            await using var hier = geheugen.Als(Een.Kijker(rol));
            Assert.Equal(rol is Rol.Triagevoorzitter or Rol.Administratie or Rol.Procesregisseur ? 1 : 0, await hier.Terugblikken.CountAsync());
            await using var zonder = geheugen.Als(Een.Kijker(rol, convenant: false));
            Assert.Equal(0, await zonder.Terugblikken.CountAsync());
            await using var daar = geheugen.Als(Een.Kijker(rol, huis: Een.AnderHuis));
            Assert.Equal(0, await daar.Terugblikken.CountAsync());
        }
    }

    [Fact]
    public void Terugkijken_doen_de_voorzitter_en_de_procesregisseur_van_het_huis_met_convenant()
    {
        var terugblik = new Terugblik(Besluit(), Uiterlijk, Een.Installatie());
        Assert.Equal("Triagevoorzitter: Terugblikken\nProcesregisseur: Terugblikken", Wie());
        Assert.Empty(Wie(convenant: false));
        Assert.Empty(Wie(huis: Een.AnderHuis));

        string Wie(bool convenant = true, HuisId? huis = null) => Tabel.Van<TriageRecht>((recht, rol) => TriageRechten.Mag(recht, Een.Kijker(rol, convenant: convenant, huis: huis), terugblik));
    }

    private static DateOnly Dag(string dag) => DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture);

    private static Triagebesluit Besluit() => new(Een.Melding(), Uitkomst.NietInBehandeling, "Reden", null, null, null, Een.Handeling());

    private static (Melding Melding, Triagebesluit Besluit) Neem(Uitkomst uitkomst, DateTimeOffset op, string nummer)
    {
        var melding = Een.Melding(ontvangen: op, nummer: nummer);
        return (melding, new(melding, uitkomst, "Reden", uitkomst == Uitkomst.DoorgezetPartner ? Een.Jeugdzorg : null, "Wijkteam", Een.Toets(), Een.Handeling(op: op)));
    }

    private static async Task<List<Guid>> BewaarAsync(Geheugen geheugen, DateTimeOffset op, params Uitkomst[] uitkomsten)
    {
        var genomen = uitkomsten.Select((u, i) => Neem(u, op, $"{op:yyyyMM}-{i:0000}")).ToList();
        await geheugen.BewaarAsync([.. genomen.SelectMany(g => new object[] { g.Melding, g.Besluit })]);
        return [.. genomen.Select(g => g.Besluit.Id)];
    }

    private static async Task<int> VraagAsync(Geheugen geheugen, DateTimeOffset op)
    {
        var handeling = new Handeling(null, null, Een.Huis, "installatie.terugblik", op);
        await using PartituurDb db = geheugen.Open(handeling);
        return await new TerugblikVragen(db).VoerUitAsync(Een.Huis, handeling);
    }
}
