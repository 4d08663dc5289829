using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Overleggen;

/// <summary>Eis 74: acties are followed from meeting to meeting.</summary>
public sealed class UitkomstactiesTests
{
    private static readonly Gen<Opvolgactie> Acties = Gen.Select(Gen.Enum<ActieStatus>(), Gen.Int[-30, 30]).Select((status, dagen) => new Opvolgactie(
        ActieId.Nieuw(), CasusId.Nieuw(), "Bellen", "Test", "Jeugdzorg", Een.Vandaag.AddDays(dagen), status, null, 0, Een.Nu, status == ActieStatus.Open && dagen < 0));

    [Fact]
    public void Wat_te_laat_is_staat_vooraan_en_wat_is_gemeld_achteraan() => Acties.Array[0, 20].Sample(acties =>
    {
        var rij = Uitkomstacties.OpVolgorde(acties).ToList();
        int Plek(Opvolgactie a) => a.TeLaat ? 0 : a.Status == ActieStatus.Open ? 1 : 2;
        return rij.Count == acties.Length && rij.Zip(rij.Skip(1)).All(p => Plek(p.First) <= Plek(p.Second) && (Plek(p.First) != Plek(p.Second) || p.First.Voor <= p.Second.Voor));
    });

    [Fact]
    public void Gevolgd_wordt_wat_open_staat_en_wat_sinds_de_vorige_bespreking_is_gemeld()
    {
        var vorige = Een.Vandaag.AddDays(-14);
        Assert.True(Uitkomstacties.WordtGevolgd(ActieStatus.Open, null, null));
        Assert.True(Uitkomstacties.WordtGevolgd(ActieStatus.Open, null, vorige));
        Assert.True(Uitkomstacties.WordtGevolgd(ActieStatus.NietMeerMogelijk, Kalender.BeginVan(vorige), vorige));
        Assert.False(Uitkomstacties.WordtGevolgd(ActieStatus.Gedaan, Kalender.BeginVan(vorige).AddSeconds(-1), vorige));
        Assert.False(Uitkomstacties.WordtGevolgd(ActieStatus.Gedaan, Een.Nu, null));
    }
}
