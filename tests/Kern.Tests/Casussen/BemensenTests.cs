using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;

namespace Partituur.Kern.Tests.Casussen;

/// <summary>Eis 1, 12, 16: who may lead and who may take part.</summary>
public sealed class BemensenTests : IDisposable
{
    private readonly Geheugen geheugen = new();
    private readonly Casus casus = Een.Casus(regie: Regie.Procesregie);

    public void Dispose() => geheugen.Dispose();

    [Fact]
    public async Task Alleen_een_procesregisseur_van_dit_huis_leidt_of_vervangt()
    {
        await using var db = geheugen.Open();
        var bemensen = new Bemensen(db);
        await Breekt.RegelAsync("geen-procesregisseur", () => bemensen.WijsToeAsync(casus, Een.Jeugdwerker, null, Een.Handeling()), casus);
        await Breekt.RegelAsync("geen-procesregisseur", () => bemensen.WijsToeAsync(casus, Een.Regisseur, Een.Medewerker, Een.Handeling()), casus);
        await bemensen.WijsToeAsync(casus, Een.Regisseur, Een.AndereRegisseur, Een.Handeling());
        Assert.Equal((Een.Regisseur, Een.AndereRegisseur), (casus.ProcesregisseurId!.Value, casus.VervangerId!.Value));
    }

    [Fact]
    public async Task Wat_al_zo_was_laat_geen_spoor_na_en_zonder_vervanger_eindigt_de_vervanging()
    {
        await using var db = geheugen.Open();
        var bemensen = new Bemensen(db);
        await bemensen.WijsToeAsync(casus, Een.Regisseur, Een.AndereRegisseur, Een.Handeling());
        var sporen = casus.Gebeurtenissen.Count;
        await bemensen.WijsToeAsync(casus, Een.Regisseur, Een.AndereRegisseur, Een.Handeling());
        Assert.Equal(sporen, casus.Gebeurtenissen.Count);
        await bemensen.WijsToeAsync(casus, Een.Regisseur, null, Een.Handeling());
        Assert.Null(casus.VervangerId);
    }

    [Fact]
    public async Task Een_collega_valt_in_en_het_journaal_zegt_waarom()
    {
        casus.MetRegisseur();
        await using var db = geheugen.Open();
        var bemensen = new Bemensen(db);
        await Breekt.RegelAsync("geen-procesregisseur", () => bemensen.ValInAsync(casus, "Vakantie", Een.Handeling(Een.Medewerker)), casus);
        var regel = await bemensen.ValInAsync(casus, " Vakantie ", Een.Handeling(Een.AndereRegisseur));
        Assert.Equal("Test Procesregisseur valt in voor de procesregisseur. Vakantie", regel.Inhoud);
        Assert.Equal(Een.AndereRegisseur, casus.VervangerId);
    }

    [Fact]
    public async Task Alleen_een_professional_van_een_partner_met_convenant_neemt_deel()
    {
        await using var db = geheugen.Open();
        var bemensen = new Bemensen(db);
        await Breekt.RegelAsync("deelnemer-zonder-convenant", () => bemensen.NodigUitAsync(casus, Een.Leraar, Een.Handeling()), casus);
        await Breekt.RegelAsync("deelnemer-zonder-convenant", () => bemensen.NodigUitAsync(casus, Een.Medewerker, Een.Handeling()), casus);
        await bemensen.NodigUitAsync(casus, Een.Jeugdwerker, Een.Handeling());
        Assert.Equal([(Een.Jeugdwerker, Een.Jeugdzorg)], casus.Deelnemers.Select(d => (d.ProfessionalId, d.OrganisatieId)));
        Assert.Equal(3, await bemensen.Uitnodigbaar(Een.Huis, new(2021, 1, 1)).CountAsync());
        Assert.Equal(2, await bemensen.Uitnodigbaar(Een.Huis, new(2021, 1, 2)).CountAsync());
    }

    [Fact]
    public async Task Een_casus_komt_uit_de_database_zoals_zij_erin_ging()
    {
        var persoon = Een.Persoon();
        casus.Met(persoon.Id).MetDeelnemer(Een.Jeugdwerker, Een.Jeugdzorg).InUitvoering().Afgeschaald();
        var score = new Leefgebiedscore(Een.Casus().Met(persoon.Id), persoon.Id, Een.Huisvesting, 3, null, true, Een.Handeling());
        var leefgebied = new Leefgebied("Huisvesting", true, 1);
        await geheugen.BewaarAsync(persoon, casus, score, leefgebied);
        await using var db = geheugen.Open();
        var terug = await db.Casussen.Include(c => c.Personen).Include(c => c.Deelnemers).SingleAsync();
        Assert.Equal(Breekt.Foto(casus.Afronding!), Breekt.Foto(terug.Afronding!));
        Assert.Equal((casus.Status, 1), (terug.Status, terug.Versie));
        Assert.Equal(persoon.Id, Assert.Single(terug.Personen).PersoonId);
        Assert.Equal(Een.Jeugdwerker, Assert.Single(terug.Deelnemers).ProfessionalId);
        Assert.Equal(3, (await db.Scores.SingleAsync()).Score);
        Assert.Equal("Huisvesting", (await db.Leefgebieden.SingleAsync()).Naam);
    }
}
