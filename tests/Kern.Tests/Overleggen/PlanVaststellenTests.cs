using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Overleggen;

/// <summary>A plan is set at a casusoverleg or in writing; dissent is answered and stops nothing (eis 54, 63).</summary>
public sealed class PlanVaststellenTests : IDisposable
{
    private static readonly Handeling Regie = Een.Handeling(Een.Regisseur);
    private static readonly Handeling Jeugdzorg = Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg);
    private readonly Geheugen geheugen = new();
    private readonly Casus casus;
    private readonly PlanVanAanpak plan;
    private readonly Interventie hulp;
    private readonly Interventie toezicht;

    public PlanVaststellenTests()
    {
        casus = Een.Casus(onderwerp: Onderwerp.Gebied).MetRegisseur().MetDeelnemer(Een.Jeugdwerker, Een.Jeugdzorg);
        plan = casus.MetPlan();
        hulp = plan.VoegInterventieToe(casus, null, "Hulp", Aard.Zorg, Een.Jeugdzorg, new(Een.Vandaag, Een.Vandaag.AddDays(30)), null, Regie);
        toezicht = plan.VoegInterventieToe(casus, null, "Toezicht", Aard.Dwang, Een.Politie, new(Een.Vandaag, null), null, Regie);
        var eigen = plan.VoegInterventieToe(casus, null, "Regie", Aard.Bestuurlijk, Een.EigenOrganisatie, new(Een.Vandaag, null), null, Regie);
        geheugen.BewaarAsync(casus, plan, hulp, toezicht, eigen).GetAwaiter().GetResult();
    }

    public void Dispose() => geheugen.Dispose();

    [Fact]
    public async Task Schriftelijk_vraagt_eerst_de_partners_met_een_termijn_in_werkdagen_en_het_huis_zelf_niet()
    {
        await using var db = geheugen.Open(Regie);
        Assert.False(await Stel(db, Vaststelwijze.Schriftelijk));
        await db.SaveChangesAsync();
        var gevraagd = await db.Instemmingen.OrderBy(i => i.PartnerId).ToListAsync();
        Assert.Equal(new[] { hulp.Id, toezicht.Id }.Order(Comparer<InterventieId>.Create((a, b) => a.Waarde.CompareTo(b.Waarde))), gevraagd.Select(i => i.InterventieId).Order(Comparer<InterventieId>.Create((a, b) => a.Waarde.CompareTo(b.Waarde))));
        Assert.All(gevraagd, i => Assert.Equal(Werkdagen.Na(Een.Vandaag, 5), i.Uiterlijk));
        var zin = await Breekt.RegelAsync("ronde-niet-klaar", () => Stel(db, Vaststelwijze.Schriftelijk));
        Assert.Contains("Nog geen antwoord van Jeugdzorg, Politie.", zin, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_bezwaar_vraagt_een_antwoord_en_houdt_het_plan_daarna_niet_tegen()
    {
        await using var db = geheugen.Open(Regie);
        await Stel(db, Vaststelwijze.Schriftelijk);
        await db.SaveChangesAsync();
        var (van, ander) = (await InstemmingAsync(db, hulp), await InstemmingAsync(db, toezicht));
        Breekt.Regel("instemming-andere-partner", () => ander.Beantwoord(Instemantwoord.Akkoord, null, Jeugdzorg), ander);
        Breekt.Regel("instemming-zonder-reden", () => van.Beantwoord(Instemantwoord.NietAkkoord, " ", Jeugdzorg), van);
        Breekt.Regel("instemming-geen-bezwaar", () => van.GeefWeerwoord("Toch wel", Regie), van);
        van.Beantwoord(Instemantwoord.NietAkkoord, "Geen plek", Jeugdzorg);
        ander.Beantwoord(Instemantwoord.Akkoord, null, Een.Handeling(Een.Agent, Een.Politie));
        await db.SaveChangesAsync();
        Assert.Contains("Jeugdzorg is niet akkoord met ‘Hulp’. Geef daar eerst antwoord op.", await Breekt.RegelAsync("ronde-niet-klaar", () => Stel(db, Vaststelwijze.Schriftelijk)), StringComparison.Ordinal);
        van.GeefWeerwoord("Wij zoeken samen een plek", Regie);
        await db.SaveChangesAsync();
        Assert.True(await Stel(db, Vaststelwijze.Schriftelijk));
        await db.SaveChangesAsync();
        var versie = (await db.Plannen.AsTracking().SingleAsync(p => p.Id == plan.Id)).Huidig;
        Assert.Equal((Vaststelwijze.Schriftelijk, null, true), (versie.Wijze, versie.OverlegId, versie.VastgesteldOp is not null));
        van.Beantwoord(Instemantwoord.Akkoord, null, Jeugdzorg);
        Assert.Null(van.Weerwoord);
    }

    [Fact]
    public async Task Wie_zwijgt_tot_na_de_termijn_houdt_niets_tegen_en_blijft_zichtbaar()
    {
        await using var db = geheugen.Open(Regie);
        await Stel(db, Vaststelwijze.Schriftelijk);
        await db.SaveChangesAsync();
        var later = Een.Handeling(Een.Regisseur, op: Een.Nu.AddDays(20));
        Assert.True(await new PlanVaststellen(db).VoerUitAsync(casus, new(Vaststelwijze.Schriftelijk, null), _ => "Iemand", later));
        await db.SaveChangesAsync();
        Assert.All(await new PlanVaststellen(db).StandAsync(casus, 1), r => Assert.True(r.Instemming!.Zwijgt));
    }

    [Fact]
    public async Task Wat_na_het_begin_van_de_ronde_bij_komt_of_verandert_wordt_alsnog_gevraagd()
    {
        await using var db = geheugen.Open(Regie);
        await Stel(db, Vaststelwijze.Schriftelijk);
        await db.SaveChangesAsync();
        (await InstemmingAsync(db, hulp)).Beantwoord(Instemantwoord.Akkoord, null, Jeugdzorg);
        await db.SaveChangesAsync();
        await new PlanOpstellen(db).WijzigInterventieAsync(casus, await Volg(db, hulp), new("Hulp", Aard.Zorg, Een.Jeugdzorg, new(Een.Vandaag, Een.Vandaag.AddDays(60))), null, Regie);
        await new PlanOpstellen(db).VoegInterventieToeAsync(casus, null, "Erbij", Aard.Zorg, Een.VeiligThuis, new(Een.Vandaag, null), null, Regie);
        await db.SaveChangesAsync();
        Assert.True((await InstemmingAsync(db, hulp)).Zwijgt);
        Assert.Contains("Nog niet gevraagd: ‘Erbij’ van Veilig Thuis.", await Breekt.RegelAsync("ronde-niet-klaar", () => Stel(db, Vaststelwijze.Schriftelijk)), StringComparison.Ordinal);
        await new PlanVaststellen(db).VraagNieuweAsync(casus, Regie);
        await db.SaveChangesAsync();
        Assert.Equal(3, await db.Instemmingen.CountAsync(i => i.CasusId == casus.Id));
    }

    [Fact]
    public async Task In_een_overleg_staat_het_meteen_vast_en_kan_een_partner_daarna_nog_bezwaar_maken()
    {
        await using var db = geheugen.Open(Regie);
        await Breekt.RegelAsync("overleg-niet-besproken", () => Stel(db, Vaststelwijze.Casusoverleg));
        var elders = Een.Overleg();
        var overleg = Een.Overleg();
        overleg.Agendeer(casus);
        db.AddRange(elders, overleg);
        await db.SaveChangesAsync();
        await Breekt.RegelAsync("overleg-niet-besproken", () => Stel(db, Vaststelwijze.Casusoverleg, elders.Id));
        Assert.True(await Stel(db, Vaststelwijze.Casusoverleg, overleg.Id));
        await db.SaveChangesAsync();
        var van = await InstemmingAsync(db, hulp);
        van.Beantwoord(Instemantwoord.NietAkkoord, "Wij waren er niet", Jeugdzorg);
        Assert.True(van.WachtOpWeerwoord);
        await db.SaveChangesAsync();
        var huidig = await db.Plannen.AsTracking().SingleAsync(p => p.Id == plan.Id);
        Assert.Equal((Vaststelwijze.Casusoverleg, overleg.Id), (huidig.Huidig.Wijze, huidig.Huidig.OverlegId!.Value));

        // The next version takes its place: about the former nobody is asked any more.
        huidig.StelBij(casus, "Anders", Regie);
        await db.SaveChangesAsync();
        Assert.True(await Stel(db, Vaststelwijze.Casusoverleg, overleg.Id));
        await db.SaveChangesAsync();
        Breekt.Regel("instemming-vervallen", () => van.Beantwoord(Instemantwoord.Akkoord, null, Jeugdzorg), van);
        Assert.Equal(Instemantwoord.NietAkkoord, (await new PlanVaststellen(db).StandAsync(casus, 1)).Single(r => r.Interventie == hulp.Id).Instemming!.Antwoord);
    }

    [Fact]
    public async Task Een_ronde_is_in_te_trekken_en_opnieuw_te_beginnen()
    {
        await using var db = geheugen.Open(Regie);
        await Breekt.RegelAsync("ronde-loopt-niet", () => new PlanVaststellen(db).TrekInAsync(casus, Regie));
        await Stel(db, Vaststelwijze.Schriftelijk);
        await db.SaveChangesAsync();
        await new PlanVaststellen(db).TrekInAsync(casus, Regie);
        await db.SaveChangesAsync();
        Assert.NotNull((await InstemmingAsync(db, hulp)).VervallenOp);
        Assert.False(await Stel(db, Vaststelwijze.Schriftelijk));
        await db.SaveChangesAsync();
        Assert.True((await InstemmingAsync(db, hulp)).Zwijgt);
    }

    [Fact]
    public async Task Een_versie_die_vaststaat_houdt_haar_interventies_wat_er_daarna_ook_wijzigt()
    {
        await using var db = geheugen.Open(Regie);
        var overleg = Een.Overleg();
        overleg.Agendeer(casus);
        db.Add(overleg);
        await db.SaveChangesAsync();
        await Stel(db, Vaststelwijze.Casusoverleg, overleg.Id);
        await db.SaveChangesAsync();
        (await db.Plannen.AsTracking().SingleAsync(p => p.Id == plan.Id)).StelBij(casus, "Anders", Regie);
        var nu = await Volg(db, hulp);
        nu.Wordt(InterventieStatus.Gestopt, Een.Vandaag.AddDays(3));
        await new PlanOpstellen(db).WijzigInterventieAsync(casus, nu, new("Andere hulp", Aard.Drang, Een.Politie, new(Een.Vandaag.AddDays(1), Een.Vandaag.AddDays(9))), toezicht.Id, Regie);
        await Breekt.RegelAsync("leunt-op-zichzelf", async () => await new PlanOpstellen(db).WijzigInterventieAsync(casus, await Volg(db, toezicht), new("Toezicht", Aard.Dwang, Een.Politie, new(Een.Vandaag, null)), toezicht.Id, Regie));
        await Breekt.RegelAsync("partner-zonder-convenant", async () => await new PlanOpstellen(db).WijzigInterventieAsync(casus, nu, new("Hulp", Aard.Zorg, Een.School, new(Een.Vandaag, Een.Vandaag.AddDays(1))), null, Regie));
        await db.SaveChangesAsync();
        var stand = await db.Interventiestanden.SingleAsync(s => s.PlanId == plan.Id && s.Versienummer == 1 && s.InterventieId == hulp.Id);
        var toen = nu.ZoalsIn(stand);
        Assert.Equal(("Hulp", Aard.Zorg, Een.Jeugdzorg, Een.Vandaag, Een.Vandaag.AddDays(30), null, InterventieStatus.Loopt), (toen.Naam, toen.Aard, toen.PartnerId, toen.Begin, toen.Eind!.Value, toen.LeuntOpId, toen.Status));
        Assert.Equal(("Andere hulp", toezicht.Id), (nu.Naam, nu.LeuntOpId!.Value));
    }

    [Fact]
    public async Task Een_versie_van_voor_deze_regel_wordt_bewaard_net_voor_de_eerste_wijziging()
    {
        await using var db = geheugen.Open(Regie);
        var huidig = await db.Plannen.AsTracking().SingleAsync(p => p.Id == plan.Id);
        huidig.StelVast(casus, _ => "Iemand", Regie);
        huidig.StelBij(casus, "Anders", Regie);
        await db.SaveChangesAsync();
        Assert.Empty(await db.Interventiestanden.Where(s => s.PlanId == plan.Id).ToListAsync());
        await new PlanOpstellen(db).WijzigInterventieAsync(casus, await Volg(db, hulp), new("Nieuw", Aard.Zorg, Een.Jeugdzorg, new(Een.Vandaag, null)), null, Regie);
        await db.SaveChangesAsync();
        Assert.Equal("Hulp", (await db.Interventiestanden.SingleAsync(s => s.PlanId == plan.Id && s.Versienummer == 1 && s.InterventieId == hulp.Id)).Naam);
    }

    private Task<bool> Stel(PartituurDb db, Vaststelwijze wijze, OverlegId? overleg = null) => new PlanVaststellen(db).VoerUitAsync(casus, new(wijze, overleg), _ => "Iemand", Regie);

    private static Task<Instemming> InstemmingAsync(PartituurDb db, Interventie interventie)
    {
        var id = interventie.Id;
        return db.Instemmingen.AsTracking().SingleAsync(i => i.InterventieId == id);
    }

    private static Task<Interventie> Volg(PartituurDb db, Interventie interventie)
    {
        var id = interventie.Id;
        return db.Interventies.AsTracking().SingleAsync(i => i.Id == id);
    }
}
