using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Tests.Logboek;

/// <summary>L6, besluit 0003: what was changed, taken away or cut off behind the software's back is found.</summary>
public sealed class LogketenTests : IDisposable
{
    private readonly Geheugen geheugen = new();

    public void Dispose() => geheugen.Dispose();

    [Fact]
    public async Task Elke_regel_komt_in_de_keten_en_een_gave_keten_heeft_geen_fouten()
    {
        await using var db = geheugen.Open();
        var regels = await db.Logregels.CountAsync();
        Assert.Equal(new Ketenstand(0, null), await Logketen.StandAsync(db));
        Assert.Equal(3, await Logketen.VerzegelAsync(db, Geheugen.Sleutel, 3));
        Assert.Equal(regels - 3, await Logketen.VerzegelAsync(db, Geheugen.Sleutel));
        Assert.Equal(0, await Logketen.VerzegelAsync(db, Geheugen.Sleutel));
        var voortgang = new List<long>();
        var controle = await Logketen.ControleerAsync(db, Geheugen.Sleutel, voortgang: voortgang.Add);
        Assert.True(controle.IsGaaf);
        Assert.Equal((regels, (long)regels), ((int)controle.Regels, controle.Schakels));
        Assert.Equal([regels], voortgang);
        Assert.Equal(new Ketenstand(regels, Een.Nu), await Logketen.StandAsync(db));
        Assert.True((await Logketen.ControleerAsync(db, Geheugen.Sleutel, (controle.Schakels, controle.LaatsteHash))).IsGaaf);
        Assert.False((await Logketen.ControleerAsync(db, new Logsleutel(new byte[32]))).IsGaaf);
    }

    [Fact]
    public async Task Een_keten_gaat_verder_na_nieuwe_regels()
    {
        await using var db = geheugen.Open();
        await Logketen.VerzegelAsync(db, Geheugen.Sleutel);
        await geheugen.BewaarAsync(new Organisatie("Nieuw", Keten.Zorg));
        Assert.Equal(1, await Logketen.VerzegelAsync(db, Geheugen.Sleutel));
        Assert.True((await Logketen.ControleerAsync(db, Geheugen.Sleutel)).IsGaaf);
    }

    [Theory]
    [InlineData("UPDATE logregel SET grond = 'anders' WHERE id = (SELECT logregel_id FROM schakel WHERE nummer = 2)", "is gewijzigd.")]
    [InlineData("DELETE FROM logregel WHERE id = (SELECT logregel_id FROM schakel WHERE nummer = 2)", "is verwijderd.")]
    [InlineData("DELETE FROM schakel WHERE nummer IN (2, 3)", "Schakel 2 tot en met 3 ontbreekt.")]
    [InlineData("UPDATE schakel SET hash = 'anders' WHERE nummer = 2", "Schakel 2 sluit niet aan op de vorige.")]
    public async Task Wat_buiten_de_software_om_is_veranderd_wordt_gevonden(string sql, string fout)
    {
        await using var db = geheugen.Open();
        await Logketen.VerzegelAsync(db, Geheugen.Sleutel);
        geheugen.VoerUit(sql);
        var controle = await Logketen.ControleerAsync(db, Geheugen.Sleutel);
        Assert.Contains(controle.Fouten, f => f.EndsWith(fout, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_afgeknipt_einde_of_een_andere_keten_wordt_gevonden_met_het_anker_van_de_vorige_keer()
    {
        await using var db = geheugen.Open();
        await Logketen.VerzegelAsync(db, Geheugen.Sleutel);
        var vorige = await Logketen.ControleerAsync(db, Geheugen.Sleutel);
        geheugen.VoerUit($"DELETE FROM schakel WHERE nummer = {vorige.Schakels}");
        var fout = Assert.Single((await Logketen.ControleerAsync(db, Geheugen.Sleutel, (vorige.Schakels, vorige.LaatsteHash))).Fouten);
        Assert.Equal($"Bij de vorige controle waren er {vorige.Schakels} schakels, nu {vorige.Schakels - 1}: het einde is weggehaald.", fout);
        Assert.Contains("Schakel 1 is anders dan bij de vorige controle.", (await Logketen.ControleerAsync(db, Geheugen.Sleutel, (1, "anders"))).Fouten);
    }
}
