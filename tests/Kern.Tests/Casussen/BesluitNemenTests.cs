using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Casussen;

/// <summary>Eis 26–33: one decision, and all that follows from it.</summary>
public sealed class BesluitNemenTests : IDisposable
{
    private readonly Geheugen geheugen = new();

    public void Dispose() => geheugen.Dispose();

    [Fact]
    public async Task Procesregie_opent_een_casus_met_de_mensen_van_de_melding_en_een_regisseur()
    {
        await MetMelding(2);
        await using var db = geheugen.Open();
        var melding = await MeldingAsync(db);
        var casus = await Neem(db, melding, Uitkomst.Procesregie, toets: Een.Toets(), regisseur: Een.Regisseur);
        await db.SaveChangesAsync();
        Assert.Equal(("C2026-0001", Regie.Procesregie, Een.Regisseur, CasusStatus.Analyse, Onderwerp.Gezin), (casus!.Nummer, casus.Regie, casus.ProcesregisseurId!.Value, casus.Status, casus.Onderwerp));
        Assert.Equal(["rol 1", "rol 2"], casus.Personen.Select(p => p.Rol));
        Assert.Equal(MeldingStatus.Getriageerd, melding.Status);
        Assert.True((await db.Triagebesluiten.AsNoTracking().SingleAsync()).Toets!.IsMet);
    }

    [Theory]
    [InlineData(1, false, Onderwerp.Persoon)]
    [InlineData(2, false, Onderwerp.Gezin)]
    [InlineData(2, true, Onderwerp.Gebied)]
    public async Task Waar_de_casus_over_gaat_volgt_uit_de_toets_en_de_betrokkenen(int mensen, bool gebied, Onderwerp onderwerp)
    {
        await MetMelding(mensen);
        await using var db = geheugen.Open();
        var toets = gebied ? new O3mpToets(Een.Criterium(true), Een.Criterium(true), Criterium.Niet, Een.Criterium(true)) : null;
        var casus = await Neem(db, await MeldingAsync(db), Uitkomst.Casusoverleg, toets: toets, regisseur: Een.Regisseur);
        Assert.Equal((onderwerp, Regie.Casusoverleg, null), (casus!.Onderwerp, casus.Regie, casus.ProcesregisseurId));
    }

    [Fact]
    public async Task Een_toets_die_helemaal_is_gehaald_gaat_over_mensen_ook_als_het_gebied_meespeelt()
    {
        await MetMelding(1);
        await using var db = geheugen.Open();
        var alles = new O3mpToets(Een.Criterium(true), Een.Criterium(true), Een.Criterium(true), Een.Criterium(true));
        Assert.Equal(Onderwerp.Persoon, (await Neem(db, await MeldingAsync(db), Uitkomst.Procesregie, toets: alles))!.Onderwerp);
    }

    [Fact]
    public async Task Open_vragen_vervallen_en_wie_iets_wist_krijgt_terugkoppeling()
    {
        await MetMelding(1);
        await using var db = geheugen.Open();
        var melding = await MeldingAsync(db);
        var (open, beantwoord) = (Een.Bevraging(melding, Een.VeiligThuis), Een.Bevraging(melding, Een.Jeugdzorg));
        beantwoord.AntwoordBekendZonderBijdrage(Een.Handeling());
        db.AddRange(open, beantwoord);
        await db.SaveChangesAsync();
        Assert.Null(await Neem(db, melding, Uitkomst.DoorgezetPartner, Een.Jeugdzorg));
        await db.SaveChangesAsync();
        Assert.Equal(Antwoord.Vervallen, open.Antwoord);
        var terug = await db.Terugkoppelingen.AsNoTracking().OrderByDescending(t => t.AanMelder).ToListAsync();
        Assert.Equal([Een.Politie, Een.Jeugdzorg], terug.Select(t => t.AanOrganisatieId));
        Assert.Contains("doorgezet naar Jeugdzorg", terug[0].Bericht, StringComparison.Ordinal);
        Assert.Equal(Een.Jeugdzorg, melding.OpgepaktDoorId);
    }

    [Fact]
    public async Task Een_partner_zonder_convenant_of_iemand_die_geen_regisseur_is_kan_niet_worden_gekozen()
    {
        await MetMelding(1);
        await using var db = geheugen.Open();
        var melding = await MeldingAsync(db);
        await Breekt.RegelAsync("besluit-partner-zonder-convenant", () => Neem(db, melding, Uitkomst.DoorgezetPartner, Een.School), melding);
        await Breekt.RegelAsync("geen-procesregisseur", () => Neem(db, melding, Uitkomst.Procesregie, toets: Een.Toets(), regisseur: Een.Jeugdwerker));
        Assert.Equal([Een.Jeugdzorg, Een.Politie, Een.VeiligThuis], await new BesluitNemen(db).Ontvangers(Een.Huis, Een.Vandaag).OrderBy(o => o.Naam).Select(o => o.Id).ToListAsync());
        Assert.Equal(2, await new Bemensen(db).Procesregisseurs(Een.Huis, Een.Vandaag).CountAsync());
        Assert.Equal(0, await new Bemensen(db).Procesregisseurs(Een.Huis, new(2019, 12, 31)).CountAsync());
    }

    private static Task<Casus?> Neem(Data.PartituurDb db, Melding melding, Uitkomst uitkomst, OrganisatieId? naar = null, O3mpToets? toets = null, ProfessionalId? regisseur = null) =>
        new BesluitNemen(db).VoerUitAsync(melding, new(uitkomst, "Reden", naar, null, toets, regisseur), Een.Handeling());

    private static Task<Melding> MeldingAsync(Data.PartituurDb db) => db.Meldingen.Include(m => m.Betrokkenen).SingleAsync();

    private async Task MetMelding(int mensen)
    {
        var melding = Een.Melding();
        var personen = Enumerable.Range(1, mensen).Select(_ => Een.Persoon()).ToArray();
        for (var i = 0; i < mensen; i++)
        {
            melding.Betrek(personen[i], $"rol {i + 1}", Informering.Ja, null, null, Zekerheid.Nieuw);
        }

        await geheugen.BewaarAsync([melding, .. personen]);
    }
}
