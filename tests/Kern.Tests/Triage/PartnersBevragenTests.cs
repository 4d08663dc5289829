using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

/// <summary>Eis 25.</summary>
public sealed class PartnersBevragenTests : IDisposable
{
    private readonly Geheugen geheugen = new();
    private readonly Melding melding = Een.Melding(melder: Een.Politie);

    public void Dispose() => geheugen.Dispose();

    [Fact]
    public async Task Vraagbaar_is_een_partner_met_geldig_convenant_die_niet_meldde_en_nog_niet_is_gevraagd()
    {
        await geheugen.BewaarAsync(melding, Een.Bevraging(melding, Een.Jeugdzorg));
        await using var db = geheugen.Open();
        Assert.Equal([Een.VeiligThuis], await new PartnersBevragen(db).Vraagbaar(melding, Een.Vandaag).Select(o => o.Id).ToListAsync());
        Assert.Equal([Een.VeiligThuis, Een.School], await new PartnersBevragen(db).Vraagbaar(melding, new(2021, 1, 1)).OrderByDescending(o => o.Naam).Select(o => o.Id).ToListAsync());
    }

    [Fact]
    public async Task Elke_gekozen_partner_krijgt_een_vraag_en_de_melding_gaat_in_onderzoek()
    {
        await geheugen.BewaarAsync(melding);
        await using var db = geheugen.Open();
        var vragen = await new PartnersBevragen(db).VoerUitAsync(melding, [Een.Jeugdzorg, Een.VeiligThuis, Een.Jeugdzorg], "Is dit gezin bekend?", Een.Vandaag, Een.Handeling());
        Assert.Equal([Een.Jeugdzorg, Een.VeiligThuis], vragen.Select(v => v.AanOrganisatieId));
        Assert.Equal(MeldingStatus.InOnderzoek, melding.Status);
        db.Update(melding);
        await db.SaveChangesAsync();
        Assert.Equal(2, await db.Bevragingen.CountAsync());
    }

    [Fact]
    public async Task Een_antwoord_en_een_spoedactie_komen_uit_de_database_zoals_zij_erin_gingen()
    {
        melding.LegSpoedactieVast("Wijkagent gaat langs", Een.Handeling());
        var bevraging = Een.Bevraging(melding, Een.Jeugdzorg);
        bevraging.DraagBij("Loopt begeleiding", FeitOfOordeel.Oordeel, [Een.Politie], Een.Vandaag.AddDays(30), Een.Handeling(Een.Jeugdwerker));
        await geheugen.BewaarAsync(melding, bevraging);
        await using var db = geheugen.Open();
        var terug = await db.Bevragingen.SingleAsync();
        var feit = Assert.Single(terug.Bijdragen);
        Assert.Equal((Antwoord.Bijdrage, "Loopt begeleiding", FeitOfOordeel.Oordeel), (terug.Antwoord!.Value, feit.Tekst, feit.Soort));
        Assert.True(feit.MagLezen(Een.Politie, Een.Vandaag));
        Assert.Equal(Een.Vandaag, (await db.Meldingen.Include(m => m.Spoedacties).SingleAsync()).Spoedacties.Single().Dag);
    }

    [Fact]
    public async Task Wie_niet_vraagbaar_is_wordt_niet_gevraagd()
    {
        await geheugen.BewaarAsync(melding);
        await using var db = geheugen.Open();
        var vragen = new PartnersBevragen(db);
        await Breekt.RegelAsync("bevraging-zonder-partner", () => vragen.VoerUitAsync(melding, [], "Doel", Een.Vandaag, Een.Handeling()), melding);
        await Breekt.RegelAsync("bevraging-partner-kan-niet", () => vragen.VoerUitAsync(melding, [Een.Politie], "Doel", Een.Vandaag, Een.Handeling()), melding);
        await Breekt.RegelAsync("bevraging-partner-kan-niet", () => vragen.VoerUitAsync(melding, [Een.Jeugdzorg, Een.School], "Doel", Een.Vandaag, Een.Handeling()), melding);
        await Breekt.RegelAsync("verplicht-veld", () => vragen.VoerUitAsync(melding, [Een.Jeugdzorg], " ", Een.Vandaag, Een.Handeling()), melding);
    }

    [Fact]
    public async Task Wie_meldde_hoort_het_en_dan_is_de_melding_teruggekoppeld()
    {
        var aanPartner = new Terugkoppeling(melding, Een.Jeugdzorg, false, "Dank", Een.Handeling());
        var aanMelder = new Terugkoppeling(melding, Een.Politie, true, "Dank", Een.Handeling());
        melding.IsGetriageerd(Een.Nu, null);
        await geheugen.BewaarAsync(melding, aanPartner, aanMelder);
        await using var db = geheugen.Open();
        var verzenden = new TerugkoppelingVerzenden(db);
        await verzenden.VoerUitAsync(await db.Terugkoppelingen.SingleAsync(t => !t.AanMelder), "Dank u", Een.Handeling());
        Assert.Equal(MeldingStatus.Getriageerd, (await db.Meldingen.SingleAsync()).Status);
        await verzenden.VoerUitAsync(await db.Terugkoppelingen.SingleAsync(t => t.AanMelder), "Dank u", Een.Handeling());
        await db.SaveChangesAsync();
        Assert.Equal(MeldingStatus.Teruggekoppeld, (await db.Meldingen.AsNoTracking().SingleAsync()).Status);
    }
}
