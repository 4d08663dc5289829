using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;
using Partituur.Kern.Sturing;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Inzicht;

/// <summary>Eis 26, 87, 88: counting rules, and what waits.</summary>
public sealed class JaarcijfersTests : IDisposable
{
    private readonly Geheugen geheugen = new();

    public void Dispose() => geheugen.Dispose();

    [Fact]
    public void Alle_meldingen_zijn_de_som_van_de_doelgroepen()
    {
        var meldingen = new Dictionary<string, int>(StringComparer.Ordinal) { ["Huiselijk geweld"] = 1991, ["Jeugd"] = 677, ["Veelplegers"] = 138, ["Nazorg"] = 353 };
        Assert.Equal(3159, new Jaarcijfers(2012, meldingen, 1705, 10230, 290, 1264, 0, 0, 0, 0, null).AlleMeldingen);
    }

    [Fact]
    public async Task Een_melding_telt_in_haar_jaar_en_wat_eruit_volgt_telt_mee()
    {
        Uitkomst[] uitkomsten = [Uitkomst.Procesregie, Uitkomst.Casusoverleg, Uitkomst.Casusoverleg, Uitkomst.DoorgezetPartner, Uitkomst.LokaalNetwerk, Uitkomst.NietInBehandeling, Uitkomst.Overgedragen];
        var meldingen = uitkomsten.Select((_, i) => Een.Melding(nummer: $"{i}")).ToList();
        var besluiten = uitkomsten.Select((u, i) => new Triagebesluit(meldingen[i], u, "Reden", Een.Jeugdzorg, null, Een.Toets(), Een.Handeling())).ToList();
        var casus = Een.Casus(melding: meldingen[0].Id).MetRegisseur();
        var ander = Een.Melding(nummer: "oud", ontvangen: Een.Nu.AddYears(-1));
        await geheugen.BewaarAsync([.. meldingen, .. besluiten, casus, new PlanVanAanpak(casus, Een.Handeling()), Een.Interventie(casus), Een.Interventie(casus), ander]);
        await using var db = geheugen.Open();
        var cijfers = await Jaarcijfers.TelAsync(db, Een.Huis, 2026);
        Assert.Equal([("Jeugd", 7)], cijfers.Meldingen.Select(m => (m.Key, m.Value)));
        Assert.Equal((2026, 3, 2, 1), (cijfers.Jaar, cijfers.IntegraalBesproken, cijfers.Interventies, cijfers.Plannen));
        Assert.Equal((1, 1, 1, 1), (cijfers.DoorgezetPartner, cijfers.LokaalNetwerk, cijfers.NietInBehandeling, cijfers.Overgedragen));
        Assert.Equal((0, null), (cijfers.Teruggekoppeld, cijfers.DagenTotTerugkoppeling));
        Assert.Equal([2026, 2025], await Jaarcijfers.JarenAsync(db, Een.Huis));
        Assert.Empty(await Jaarcijfers.JarenAsync(db, Een.AnderHuis));
        Assert.Equal(0, (await Jaarcijfers.TelAsync(db, Een.AnderHuis, 2026)).AlleMeldingen);
        Assert.Equal(1, (await Jaarcijfers.TelAsync(db, null, 2025)).AlleMeldingen);
    }

    [Theory]
    [InlineData("2", 2.0)]
    [InlineData("2 6", 4.0)]
    [InlineData("9 2 6", 6.0)]
    public async Task De_doorlooptijd_is_de_mediaan_van_wat_de_melder_hoorde(string dagen, double mediaan)
    {
        var wachten = dagen.Split(' ').Select(d => int.Parse(d, null)).ToList();
        var meldingen = wachten.Select((_, i) => Een.Melding(nummer: $"{i}")).ToList();
        var terug = meldingen.Select(m => new Terugkoppeling(m, Een.Politie, true, "Dank", Een.Handeling())).ToList();
        for (var i = 0; i < terug.Count; i++)
        {
            terug[i].Verzend("Dank", Een.Handeling(op: Een.Nu.AddDays(wachten[i])));
        }

        var partner = new Terugkoppeling(meldingen[0], Een.Jeugdzorg, false, "Dank", Een.Handeling());
        partner.Verzend("Dank", Een.Handeling(op: Een.Nu.AddDays(99)));
        await geheugen.BewaarAsync([.. meldingen, .. terug, partner, new Terugkoppeling(meldingen[0], Een.Politie, true, "Wacht", Een.Handeling())]);
        await using var db = geheugen.Open();
        var cijfers = await Jaarcijfers.TelAsync(db, Een.Huis, 2026);
        Assert.Equal((wachten.Count, mediaan), (cijfers.Teruggekoppeld, cijfers.DagenTotTerugkoppeling!.Value));
    }

    [Fact]
    public async Task Wat_wacht_is_code_rood_te_lang_zonder_besluit_niet_verzonden_en_over_de_datum()
    {
        var begin = Kern.Logboek.Kalender.BeginVan(Een.Vandaag.AddDays(-Wachtend.TeLangDagen));
        Melding[] meldingen = [Een.Melding(true, nummer: "1"), Een.Melding(nummer: "2", ontvangen: begin.AddSeconds(-1)), Een.Melding(nummer: "3", ontvangen: begin), Een.Melding(true, Een.AnderHuis, nummer: "4")];
        var (gedaan, casus) = (Een.Actie(), Een.Casus());
        gedaan.MeldAf(ActieStatus.Gedaan, null, Een.Handeling());
        await geheugen.BewaarAsync([.. meldingen, casus, gedaan, Een.Actie(casus, voor: Een.Vandaag), Een.Actie(casus, voor: Een.Vandaag.AddDays(1)), new Terugkoppeling(meldingen[0], Een.Politie, true, "Dank", Een.Handeling())]);
        await using var db = geheugen.Open();
        Assert.Equal(new Wachtend(1, 1, 1, 0, 0), await Wachtend.TelAsync(db, Een.Huis, Een.Vandaag));
        Assert.Equal(new Wachtend(1, 2, 1, 1, 0), await Wachtend.TelAsync(db, Een.Huis, Een.Vandaag.AddDays(1)));
        Assert.Equal(1, (await Wachtend.TelAsync(db, Een.AnderHuis, Een.Vandaag)).CodeRood);
    }

    [Fact]
    public async Task Inzet_relaties_en_beleid_komen_uit_de_database_zoals_zij_erin_gingen()
    {
        await geheugen.BewaarAsync(new Inzet(Een.Huis, Een.Vandaag, 6, "Overleg", Een.Handeling()));
        await using var db = geheugen.Open();
        Assert.Equal(6, (await db.Inzet.SingleAsync()).Kwartieren);
        Assert.Equal(5, (await db.Beleidsregels.ToListAsync()).Getal(Beleid.BewaartermijnJaren, Een.Vandaag));
        Assert.True((await db.Convenanten.SingleAsync(c => c.OrganisatieId == Een.Politie)).GeldigOp(Een.Vandaag));
        Assert.Equal("Veiligheidshuis Noord", (await db.Huizen.SingleAsync()).Naam);
        Assert.Equal("Politie", (await db.Organisaties.SingleAsync(o => o.Id == Een.Politie)).Naam);
        Assert.Equal("Jeugd", (await db.Doelgroepen.SingleAsync()).Naam);
        var wie = await db.Professionals.Include(p => p.Rollen).SingleAsync(p => p.Id == Een.Agent);
        Assert.Equal([Rol.Partnerprofessional], wie.Rollen.Select(r => r.Rol));
    }
}
