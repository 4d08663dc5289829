using CsCheck;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Kern.Tests.Hulp;

namespace Partituur.Kern.Tests.Casussen;

/// <summary>Pausing with a real clock, handing over, and the unit that a case is about.</summary>
public sealed class LadderTests
{
    [Fact]
    public void Een_opgeschorte_casus_staat_stil_tot_zijn_dag_en_loopt_dan_vanzelf_weer()
    {
        var casus = Een.Casus();
        Assert.Equal(["casus-opgeschort"], casus.SporenVan(() => casus.SchortOp(Een.Vandaag.AddDays(10), 180, Een.Handeling())));
        Assert.True(casus.StaatStil(Een.Vandaag) && casus.StaatStil(Een.Vandaag.AddDays(9)) && !casus.StaatStil(Een.Vandaag.AddDays(10)));
        Assert.True(casus.IsOntwaakt(Een.Vandaag.AddDays(10)) && !casus.IsOntwaakt(Een.Vandaag.AddDays(9)));
        Breekt.Regel("casus-opschorten-belemmerd", () => casus.SchortOp(Een.Vandaag.AddDays(20), 180, Een.Handeling()), casus);
        Assert.Equal(0, casus.Hervat(Op(12)));
        Assert.Equal(10, casus.DagenOpgeschort(Een.Vandaag.AddDays(100)));
        Breekt.Regel("casus-niet-opgeschort", () => casus.Hervat(Op(13)), casus);
        Breekt.Regel("opschorten-tot-voorbij", () => casus.SchortOp(Een.Vandaag, 180, Een.Handeling()), casus);
        Breekt.Regel("opschorten-te-lang", () => casus.SchortOp(Een.Vandaag.AddDays(181), 180, Een.Handeling()), casus);
        Breekt.Regel("casus-opschorten-belemmerd", () => Een.Casus().InUitvoering().Afgesloten().SchortOp(Een.Vandaag.AddDays(2), 180, Een.Handeling()));
    }

    [Fact]
    public void De_dagen_die_een_casus_stilstond_zijn_precies_de_dagen_waarop_hij_stilstond() =>
        Gen.Select(Gen.Int[0, 30], Gen.Int[1, 40], Gen.Int[0, 60]).List[0, 6].Sample(pauzes =>
        {
            var (casus, dag, stil) = (Een.Casus(), 0, new HashSet<int>());
            foreach (var (wacht, duur, hervat) in pauzes)
            {
                dag += wacht;
                casus.SchortOp(Een.Vandaag.AddDays(dag + duur), 180, Op(dag));
                stil.UnionWith(Enumerable.Range(dag, Math.Min(duur, hervat)));
                Assert.All(Enumerable.Range(dag, duur), d => Assert.True(casus.StaatStil(Een.Vandaag.AddDays(d))));
                dag += hervat;
                Assert.Equal(Math.Max(0, duur - hervat), casus.Hervat(Op(dag)));
            }

            Assert.Equal(stil.Count, casus.DagenOpgeschort(Een.Vandaag.AddDays(dag + 100)));
        });

    [Fact]
    public void Een_casus_is_pas_over_te_dragen_zonder_open_acties_en_wachtende_terugkoppeling_en_maar_aan_een_tegelijk()
    {
        var casus = Een.Casus();
        Assert.Empty(casus.BelemmeringenOmOverTeDragen(Casusopbouw.AllesKlaar, false));
        Assert.Equal(3, casus.BelemmeringenOmOverTeDragen(new(["Bellen"], ["Behandeling"], ["Politie"]), true).Count);
        casus.DraagOver("Zij wonen daar", "Huis Midden", "Wekelijks contact", Een.Handeling(Een.Regisseur));
        Assert.Equal((CasusStatus.Overgedragen, "Huis Midden"), (casus.Status, casus.Afronding!.Ontvanger));
        Breekt.Regel("overdracht-casus-loopt-niet", () => casus.DraagOver("a", "b", "c", Een.Handeling(Een.Regisseur)), casus);
        Assert.Empty(casus.BelemmeringenOmTeHeropenen());
        Assert.NotEmpty(Een.Casus().BelemmeringenOmTeHeropenen());
    }

    [Fact]
    public void Een_aanbod_heeft_iemand_nodig_tenzij_het_om_een_gebied_gaat_en_houdt_na_weigeren_niets_vast()
    {
        var vader = PersoonId.Nieuw();
        var casus = Een.Casus().Met(vader);
        Breekt.Regel("overdracht-zonder-persoon", () => Bied(casus));
        Breekt.Regel("casus-persoon-onbekend", () => Bied(casus, PersoonId.Nieuw()));
        var overdracht = Bied(casus, vader);
        Breekt.Regel("verplicht-veld", () => overdracht.Weiger(" ", Een.Handeling()), overdracht);
        overdracht.Weiger("Geen plek", Een.Handeling());
        Assert.Equal((null, null, 0), (overdracht.Waarom, overdracht.Inhoud, overdracht.Personen.Count));
        Breekt.Regel("casusoverdracht-al-beantwoord", () => overdracht.NeemAan(Een.Handeling(), null), overdracht);
        var gebied = Een.Casus();
        gebied.GaatOverVerband(new Verband(Een.Huis, Verbandsoort.Gebied, "Kanaalbuurt", "Kanaalweg", null, Een.Handeling()));
        Assert.Equal(Onderwerp.Gebied, gebied.Onderwerp);
        Assert.Empty(Bied(gebied).Personen);
    }

    [Fact]
    public void Een_casus_gaat_over_een_verband_van_het_eigen_huis_dat_er_nog_is()
    {
        var casus = Een.Casus();
        var groep = new Verband(Een.Huis, Verbandsoort.Groep, "Groep", null, null, Een.Handeling());
        casus.GaatOverVerband(groep);
        Assert.Equal((Onderwerp.Groep, groep.Id), (casus.Onderwerp, casus.VerbandId!.Value));
        Breekt.Regel("casus-zonder-onderwerp", casus.GaatOverMensen, casus);
        casus.Met(PersoonId.Nieuw()).GaatOverMensen();
        Assert.Equal((Onderwerp.Persoon, null), (casus.Onderwerp, casus.VerbandId));
        Breekt.Regel("verband-onbekend", () => casus.GaatOverVerband(new Verband(Een.AnderHuis, Verbandsoort.Groep, "Groep", null, null, Een.Handeling())), casus);
        groep.Beeindig(Een.Vandaag, Een.Handeling());
        Breekt.Regel("verband-is-beeindigd", () => casus.GaatOverVerband(groep), casus);
    }

    private static Kern.Logboek.Handeling Op(int dag) => Een.Handeling(op: Een.Nu.AddDays(dag));

    private static Casusoverdracht Bied(Casus casus, params PersoonId[] wie) =>
        new(casus, new(Overdrachtsoort.Keten, Een.Jeugdzorg, null, null, "Jeugdzorg", "Reden", "Kunt u helpen?", "Inhoud", new(false, false, false, false), [.. wie.Select(w => (w, "Jo", (int?)1990))], Een.Vandaag), Een.Handeling());
}
