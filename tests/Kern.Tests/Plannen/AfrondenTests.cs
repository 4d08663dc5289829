using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Plannen;

/// <summary>Eis 81, 82: ending a case gathers what stands open, and tells everybody.</summary>
public sealed class AfrondenTests : IDisposable
{
    private readonly Geheugen geheugen = new();
    private readonly Melding melding = Een.Melding();
    private readonly Casus casus;

    public AfrondenTests() => casus = Een.Casus(melding: melding.Id).MetDeelnemer(Een.Agent, Een.Politie).MetDeelnemer(Een.Jeugdwerker, Een.Jeugdzorg)
        .MetDeelnemer(ProfessionalId.Nieuw(), Een.Jeugdzorg).MetDeelnemer(Een.Leraar, Een.School).InUitvoering();

    public void Dispose() => geheugen.Dispose();

    [Fact]
    public async Task Wat_openstaat_is_wat_niet_gedaan_is_wat_loopt_in_het_plan_en_wie_nog_wacht()
    {
        var (open, gedaan) = (Een.Actie(casus, voor: Een.Vandaag.AddDays(9)), Een.Actie(casus));
        gedaan.MeldAf(ActieStatus.Gedaan, null, Een.Handeling());
        var (loopt, gepland, klaar, weg) = (Een.Interventie(casus, "Loopt"), Een.Interventie(casus, "Gepland", begin: Een.Vandaag.AddDays(9)), Een.Interventie(casus, "Klaar"), Een.Interventie(casus, "Weg", inVersie: 1));
        klaar.Wordt(InterventieStatus.Afgerond, Een.Vandaag);
        weg.VervaltIn(2);
        var (wacht, verzonden) = (new Terugkoppeling(melding, Een.Jeugdzorg, false, "Dank", Een.Handeling()), new Terugkoppeling(melding, Een.Politie, true, "Dank", Een.Handeling()));
        verzonden.Verzend("Dank", Een.Handeling());
        await geheugen.BewaarAsync(melding, casus, open, gedaan, loopt, gepland, klaar, weg, wacht, verzonden, Een.Actie(Een.Casus()));
        await using var db = geheugen.Open();
        var stand = await new StandOpnemen(db).VanAsync(casus);
        Assert.Equal([open.Id], stand.OpenActies.Select(a => a.Id));
        Assert.Equal([loopt.Id, gepland.Id], stand.LopendeInterventies.Select(i => i.Id));
        Assert.Equal([(wacht.Id, "Jeugdzorg")], stand.WachtendeTerugkoppelingen);
        Assert.Equal(Breekt.Foto(new StandVanZaken(["Bel de school"], ["Loopt", "Gepland"], ["Jeugdzorg"])), Breekt.Foto(stand.Zaken));
        await Breekt.RegelAsync("casus-afschalen-belemmerd", () => new Afronden(db).SchaalAfAsync(casus, "Reden", "Wijkteam", "Contact", Evaluaties.Goed(), Een.Handeling()), casus);
        await Breekt.RegelAsync("casus-afsluiten-belemmerd", () => new Afronden(db).SluitAfAsync(casus, "Reden", Evaluaties.Goed(), Een.Handeling()), casus);
    }

    [Fact]
    public async Task Na_afschalen_staat_voor_melder_en_elke_deelnemende_organisatie_een_bericht_klaar()
    {
        casus.NeemtAfscheidVan(Een.Leraar, Een.Handeling());
        await geheugen.BewaarAsync(melding, casus);
        await using var db = geheugen.Open();
        var uit = await new Afronden(db).SchaalAfAsync(casus, "Rustig", "Wijkteam Oost", "Contact", Evaluaties.Goed(), Een.Handeling());
        Assert.Equal([(Een.Politie, true), (Een.Jeugdzorg, false)], uit.Select(t => (t.AanOrganisatieId, t.AanMelder)));
        Assert.Equal("U meldde op 10 maart 2026 (meldingnummer 2026-0042). De casus C2026-0007 is afgeschaald naar Wijkteam Oost. Dank voor uw melding.", uit[0].Bericht);
        Assert.Equal("De casus C2026-0007 is afgeschaald naar Wijkteam Oost. Dank voor uw inzet.", uit[1].Bericht);
        await db.SaveChangesAsync();
        Assert.Equal(2, await db.Terugkoppelingen.CountAsync());
    }

    [Fact]
    public async Task Na_afsluiten_hoort_iedereen_dat_de_casus_is_afgesloten()
    {
        await geheugen.BewaarAsync(melding, casus);
        await using var db = geheugen.Open();
        var uit = await new Afronden(db).SluitAfAsync(casus, "Klaar", Evaluaties.Goed(), Een.Handeling());
        Assert.Equal(3, uit.Count);
        Assert.All(uit, t => Assert.Contains("De casus C2026-0007 is afgesloten.", t.Bericht, StringComparison.Ordinal));
        Assert.Equal(CasusStatus.Afgesloten, casus.Status);
    }

    [Fact]
    public async Task Een_actie_is_van_iemand_die_de_casus_ziet_voor_de_eigen_organisatie()
    {
        casus.NeemtAfscheidVan(Een.Leraar, Een.Handeling());
        await using var db = geheugen.Open();
        var afspreken = new ActieAfspreken(db);
        Assert.Equal(
            new[] { Een.Agent, Een.Jeugdwerker, Een.Regisseur, Een.AndereRegisseur, Een.Medewerker }.Select(p => p.Waarde).Order(),
            (await afspreken.Eigenaren(casus, Een.Vandaag).Select(p => p.Id).ToListAsync()).Select(p => p.Waarde).Order());
        await Breekt.RegelAsync("actie-eigenaar-onbekend", () => afspreken.VoerUitAsync(casus, "Bel", Een.Leraar, Een.Vandaag, Een.Handeling()));
        var actie = await afspreken.VoerUitAsync(casus, "Bel", Een.Jeugdwerker, Een.Vandaag, Een.Handeling());
        Assert.Equal((Een.Jeugdwerker, Een.Jeugdzorg), (actie.EigenaarId, actie.OrganisatieId));
    }

    [Fact]
    public async Task Een_plan_komt_uit_de_database_met_zijn_versies_en_doelen()
    {
        var persoon = Een.Persoon();
        var plan = casus.Met(persoon.Id).MetPlan().Vastgesteld(casus);
        await geheugen.BewaarAsync(persoon, casus, plan, Een.Actie(casus), Een.Interventie(casus, inVersie: 1));
        await using var db = geheugen.Open();
        var terug = await db.Plannen.Include(p => p.Versies).Include(p => p.Doelen).SingleAsync();
        Assert.Equal((1, Een.Nu, persoon.Id), (terug.Huidig.Nummer, terug.Huidig.VastgesteldOp!.Value, terug.DoelenIn(1).Single().PersoonId));
        Assert.Equal(ActieStatus.Open, (await db.Acties.SingleAsync()).Status);
        Assert.True((await db.Interventies.SingleAsync()).StaatIn(1));
    }
}
