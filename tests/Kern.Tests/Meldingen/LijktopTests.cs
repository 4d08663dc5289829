using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Meldingen;

/// <summary>Eis 23: what may be the same incident is offered; each melding stays registered.</summary>
public sealed class LijktopTests : IDisposable
{
    private static readonly Personalia Anna = new("Bakker", null, "Anna", Geslacht.Vrouw, new(1990, 5, 17), Een.Bsn());
    private static readonly Personalia Buur = new("Vreemd", null, "Kim", Geslacht.Man, new(1985, 1, 2), null);
    private static readonly Adresgegevens Markt = new("Markt", "26", null, "Mook");
    private readonly Geheugen geheugen = new();

    public void Dispose() => geheugen.Dispose();

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    [InlineData(-14, true)]
    [InlineData(-15, false)]
    public async Task Dezelfde_persoon_binnen_twee_weken_lijkt_erop(int dagen, bool lijkt)
    {
        var eerste = await MeldAsync(Anna, op: Een.Nu);
        var tweede = await MeldAsync(Anna, op: Een.Nu.AddDays(dagen));
        var gevonden = await ZoekAsync(tweede);
        Assert.Equal(lijkt ? [(eerste.Id, "dezelfde persoon")] : [], gevonden.Select(g => (g.Id, g.Reden)));
    }

    [Theory]
    [InlineData("Venlo", "26", true)]
    [InlineData("Gennep", "26", false)]
    [InlineData("Venlo", "28", false)]
    [InlineData("Venlo", null, false)]
    public async Task Hetzelfde_hele_adres_in_dezelfde_gemeente_lijkt_erop(string gemeente, string? huisnummer, bool lijkt)
    {
        await MeldAsync(Anna, Markt with { Huisnummer = huisnummer is null ? null : "26" });
        var tweede = await MeldAsync(Buur, Markt with { Huisnummer = huisnummer }, gemeente);
        Assert.Equal(lijkt ? ["hetzelfde adres"] : [], (await ZoekAsync(tweede)).Select(g => g.Reden));
    }

    [Fact]
    public async Task Wie_de_andere_melding_niet_mag_zien_hoort_er_niets_van()
    {
        await MeldAsync(Anna, melder: Een.Jeugdzorg);
        var tweede = await MeldAsync(Anna);
        await using var politie = geheugen.Als(Een.Kijker(Rol.Melder, Een.Agent, Een.Politie));
        await using var huis = geheugen.Als(Een.Kijker(Rol.Administratie));
        await using var ander = geheugen.Als(Een.Kijker(Rol.Administratie, huis: Een.AnderHuis));
        Assert.Empty(await new Lijktop(politie).ZoekAsync(tweede, Een.Vandaag));
        Assert.Single(await new Lijktop(huis).ZoekAsync(tweede, Een.Vandaag));
        Assert.Empty(await new Lijktop(ander).ZoekAsync(tweede, Een.Vandaag));
    }

    [Fact]
    public void Bij_elkaar_zetten_kan_niet_in_een_kring_en_is_terug_te_draaien()
    {
        var (een, twee, drie) = (Een.Melding(nummer: "1"), Een.Melding(nummer: "2"), Een.Melding(nummer: "3"));
        Breekt.Regel("hoort-bij-zichzelf", () => een.HoortBij(een), een);
        twee.HoortBij(een);
        Breekt.Regel("hoort-bij-zichzelf", () => een.HoortBij(twee), een);
        Breekt.Regel("hoort-bij-zichzelf", () => een.HoortBij(Een.Melding(huis: Een.AnderHuis)), een);
        drie.HoortBij(twee);
        Assert.Equal(een.Id, drie.HoortBijId);
        Assert.Equal(["melding-losgemaakt"], drie.SporenVan(drie.HoortNietMeerBij));
        Assert.Null(drie.HoortBijId);
    }

    [Fact]
    public async Task Wat_per_telefoon_kwam_telt_vanaf_de_dag_waarop_het_kwam_en_nooit_vanaf_morgen()
    {
        await using var db = geheugen.Open();
        var vorigJaar = Een.Nu.AddYears(-1);
        var melding = await new MeldingOpnemen(db).VoerUitAsync(Nieuw(Anna) with { Binnenkomst = new(Meldweg.Telefoon, " mevrouw Smit ", vorigJaar) }, Een.Huis, Een.Handeling());
        await db.SaveChangesAsync();
        Assert.Equal((vorigJaar, Meldweg.Telefoon, "mevrouw Smit", 2025, "2025-0001"), (melding.OntvangenOp, melding.Weg, melding.Beller, melding.Jaar, melding.Nummer));
        Assert.Equal(Meldweg.Telefoon, (await db.Meldingen.AsNoTracking().SingleAsync()).Weg);
        await Breekt.RegelAsync("ontvangst-in-toekomst", () => new MeldingOpnemen(db).VoerUitAsync(Nieuw(Anna) with { Binnenkomst = new(Meldweg.Mail, null, Een.Nu.AddMinutes(1)) }, Een.Huis, Een.Handeling()));
    }

    private static NieuweMelding Nieuw(Personalia wie, Adresgegevens? adres = null, string gemeente = "Venlo", OrganisatieId? melder = null) =>
        new(melder ?? Een.Politie, Een.Jeugd, new(gemeente, null), "Ruzie", false, [new(wie, adres, "betrokkene", null, Informering.Ja, null, null)]);

    private async Task<Melding> MeldAsync(Personalia wie, Adresgegevens? adres = null, string gemeente = "Venlo", DateTimeOffset? op = null, OrganisatieId? melder = null)
    {
        await using var db = geheugen.Open();
        var handeling = Een.Handeling(op: op);
        db.Open(handeling);
        var melding = await new MeldingOpnemen(db).VoerUitAsync(Nieuw(wie, adres, gemeente, melder), Een.Huis, handeling);
        await db.SaveChangesAsync();
        return melding;
    }

    private async Task<IReadOnlyList<Gelijkenis>> ZoekAsync(Melding melding)
    {
        await using var db = geheugen.Open();
        return await new Lijktop(db).ZoekAsync(melding, Een.Vandaag);
    }
}
