using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

/// <summary>Eis 29, 68, 69, 104.</summary>
public sealed class TriagetafelTests
{
    private static readonly Tafelafspraak Elkedag = new(Ritme.Dagelijks, null, new(9, 0), 60, 6, "Kamer 3");
    private static readonly Voorzitters Veilig = new(Een.VeiligThuis, Een.Medewerker, Een.Agent);

    [Fact]
    public void Een_tafel_zonder_doelgroep_weekdag_of_duur_bestaat_niet()
    {
        Breekt.Regel("tafel-zonder-doelgroep", () => _ = new Triagetafel(Een.Huis, "HG", [], Elkedag, Veilig, Een.Handeling()));
        Breekt.Regel("tafel-zonder-weekdag", () => _ = Tafel(Elkedag with { Ritme = Ritme.Wekelijks }));
        Breekt.Regel("tafel-zonder-weekdag", () => _ = Tafel(Elkedag with { Ritme = Ritme.TweeWekelijks, Weekdag = DayOfWeek.Sunday }));
        Breekt.Regel("tafel-duur", () => _ = Tafel(Elkedag with { Minuten = 9 }));
        Breekt.Regel("tafel-duur", () => _ = Tafel(Elkedag with { PerMelding = 0 }));
        Breekt.Regel("verplicht-veld", () => _ = Tafel(Elkedag with { Plaats = " " }));
    }

    [Fact]
    public void Elke_werkdag_slaat_het_weekend_en_de_feestdagen_over()
    {
        // Thursday 2 April 2026; Easter Monday is 6 April.
        Assert.Equal([new(2026, 4, 2), new(2026, 4, 3), new(2026, 4, 7)], Tafel(Elkedag).Zittingsdagen(new(2026, 4, 2), 3));
        Assert.Equal([new(2026, 4, 13)], Tafel(Elkedag with { Ritme = Ritme.Wekelijks, Weekdag = DayOfWeek.Monday }).Zittingsdagen(new(2026, 4, 2), 1));
        Assert.Empty(Tafel(Elkedag with { Ritme = Ritme.OpAfroep }).Zittingsdagen(new(2026, 4, 2), 3));
    }

    [Fact]
    public void Om_de_week_liggen_er_steeds_veertien_dagen_tussen() =>
        Gen.Int[0, 700].Select(Gen.Int[1, 5]).Sample((dagen, weekdag) =>
        {
            var reeks = Tafel(Elkedag with { Ritme = Ritme.TweeWekelijks, Weekdag = (DayOfWeek)weekdag }).Zittingsdagen(Een.Vandaag.AddDays(dagen), 6).ToList();
            Assert.All(reeks, d => Assert.Equal((DayOfWeek)weekdag, d.DayOfWeek));
            Assert.All(reeks, d => Assert.True(Werkdagen.IsWerkdag(d)));
            Assert.All(reeks.Zip(reeks.Skip(1)), p => Assert.Equal(0, (p.Second.DayNumber - p.First.DayNumber) % 14));
        });

    [Fact]
    public void Tot_de_dag_van_de_overdracht_verandert_er_niets_en_daarna_zit_de_ander_voor()
    {
        var tafel = Tafel(Elkedag);
        var dag = Een.Vandaag.AddDays(30);
        Breekt.Regel("tafel-overdracht-datum", () => tafel.DraagOver(new(Een.Politie, null, null), Een.Vandaag, "ZSM neemt het over", Een.Handeling()));
        Breekt.Regel("tafel-overdracht-zelfde", () => tafel.DraagOver(Veilig, dag, "ZSM neemt het over", Een.Handeling()));
        Breekt.Regel("verplicht-veld", () => tafel.DraagOver(new(Een.Politie, null, null), dag, " ", Een.Handeling()));
        Assert.Null(tafel.Aanstaand(Een.Vandaag));
        tafel.DraagOver(new(Een.Politie, null, null), dag, "ZSM neemt het over", Een.Handeling());
        Breekt.Regel("tafel-overdracht-loopt", () => tafel.DraagOver(new(Een.Jeugdzorg, null, null), dag, "Toch anders", Een.Handeling()));
        Assert.Equal((Een.VeiligThuis, Een.Politie), (tafel.Voorgezeten(dag.AddDays(-1)).OrganisatieId, tafel.Voorgezeten(dag).OrganisatieId));
        Assert.True(tafel.ZitVoor(Een.Medewerker, Een.EigenOrganisatie, dag.AddDays(-1)));
        Assert.False(tafel.ZitVoor(Een.Medewerker, Een.VeiligThuis, dag));
        Assert.True(tafel.ZitVoor(Een.Jeugdwerker, Een.Politie, dag));
        tafel.TrekOverdrachtIn(Een.Handeling());
        Assert.Equal(Een.VeiligThuis, tafel.Voorgezeten(dag).OrganisatieId);
        Breekt.Regel("tafel-geen-overdracht", () => tafel.TrekOverdrachtIn(Een.Handeling()));
    }

    [Fact]
    public void Wie_voorzit_of_vervangt_besluit_en_een_ander_van_die_organisatie_alleen_als_niemand_is_aangewezen()
    {
        var tafel = Tafel(Elkedag);
        Assert.True(tafel.ZitVoor(Een.Medewerker, Een.VeiligThuis, Een.Vandaag));
        Assert.True(tafel.ZitVoor(Een.Agent, Een.Politie, Een.Vandaag));
        Assert.False(tafel.ZitVoor(Een.Jeugdwerker, Een.VeiligThuis, Een.Vandaag));
        tafel.ZetVoorzitters(null, null, Een.Handeling());
        Assert.True(tafel.ZitVoor(Een.Jeugdwerker, Een.VeiligThuis, Een.Vandaag));
        Assert.False(tafel.ZitVoor(Een.Jeugdwerker, Een.Jeugdzorg, Een.Vandaag));
    }

    [Fact]
    public void Een_opgeheven_tafel_laat_haar_doelgroepen_los_en_zit_niet_meer()
    {
        var tafel = Tafel(Elkedag);
        tafel.DraagOver(new(Een.Politie, null, null), Een.Vandaag.AddDays(3), "ZSM neemt het over", Een.Handeling());
        tafel.HefOp(Een.Handeling());
        Assert.Empty(tafel.Doelgroepen);
        Assert.Empty(tafel.Zittingsdagen(Een.Vandaag, 3));
        Assert.Null(tafel.Aanstaand(Een.Vandaag));
        Breekt.Regel("tafel-opgeheven", () => tafel.HefOp(Een.Handeling()));
        Breekt.Regel("tafel-opgeheven", () => _ = new Triagezitting(tafel, Een.Vandaag, Een.Handeling()));
    }

    internal static Triagetafel Tafel(Tafelafspraak afspraak) => new(Een.Huis, "Huiselijk geweld", [Een.Jeugd], afspraak, Veilig, Een.Handeling());
}
