using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Testhulp;
using Partituur.Web.Pages.Meldingen.Importeren;
using Partituur.Web.Tests.Afspraken;

namespace Partituur.Web.Tests.Meldingen;

/// <summary>The year 2012, as the wizard takes it in: as many meldingen as the register counts, and a second time nothing.</summary>
public sealed class ImportHeelJaarTests(Omgeving<SqliteDatabank> omgeving) : Webtest<SqliteDatabank>(omgeving)
{
    [Fact]
    public async Task Het_jaar_2012_komt_heel_binnen_en_een_tweede_keer_is_er_niets_nieuws()
    {
        var bestand = Lees();
        await MaakBekendAsync(bestand);
        var eerste = await NeemAsync(bestand);
        Assert.Equal((ImportStatus.Klaar, 3159, 0), (eerste.Status, eerste.NieuweMeldingen, eerste.Fout));
        Assert.Equal(eerste.Gelezen, eerste.Nieuw);
        var tweede = await NeemAsync(bestand);
        Assert.Equal((0, tweede.Gelezen), (tweede.NieuweMeldingen, tweede.Overgeslagen));
    }

    private static Importbestand Lees()
    {
        using var stroom = File.OpenRead(Broncode.Pad("tests", "gegevens", "register-2012", "meldingen-2012.csv"));
        return Importbestand.Lees(stroom);
    }

    /// <summary>The reporters in the directory and the themes in the house: the wizard makes neither.</summary>
    private async Task MaakBekendAsync(Importbestand bestand)
    {
        await using var db = Open();
        db.Open(Wereld.Installatie());
        var organisaties = await db.Organisaties.Select(o => o.Naam).ToListAsync();
        db.AddRange(Kolom(bestand, "melder_organisatie").Except(organisaties).Select(n => new Organisatie(n, Keten.Zorg)));
        var doelgroepen = await db.Doelgroepen.Where(d => d.HuisId == Wereld.Huis).Select(d => d.Naam).ToListAsync();
        db.AddRange(Kolom(bestand, "doelgroep").Except(doelgroepen).Select(n => new Doelgroep(Wereld.Huis, n, null)));
        await db.SaveChangesAsync();
    }

    private static IEnumerable<string> Kolom(Importbestand bestand, string kop) => bestand.Rijen.Select(r => r.Cellen[bestand.Koppen.ToList().IndexOf(kop)]).Distinct();

    private async Task<Import> NeemAsync(Importbestand bestand)
    {
        await using var db = Open();
        var handeling = Wereld.Als("administratie");
        db.Open(handeling);
        var import = await new Importen(db).BereidVoorAsync("meldingen-2012.csv", bestand.Koppen, bestand.Rijen, Wereld.Huis, handeling);
        import.Kies(import.Toewijzing! with { Informering = Informering.NietGevraagd });
        import.Start();
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        await new Inlezen(db, Omgeving.Fabriek.Klok).VoerUitAsync(import.Id);
        return await db.Importen.AsNoTracking().FirstAsync(i => i.Id == import.Id);
    }
}
