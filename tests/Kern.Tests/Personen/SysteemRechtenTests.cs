using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

public sealed class SysteemRechtenTests
{
    private readonly Persoon persoon = Een.Persoon();
    private readonly Verband verband = new(Een.Huis, Verbandsoort.Groep, "Groep", null, null, Een.Handeling());
    private readonly Relatie relatie = new(Een.Huis, Kern.Gedeeld.PersoonId.Nieuw(), Relatiesoort.Vriend, Kern.Gedeeld.PersoonId.Nieuw(), Een.Handeling());

    [Fact]
    public void Het_huis_beheert_de_triage_leest_en_de_partner_ziet_wat_hij_mag_zien()
    {
        const string verwacht =
            """
            Partnerprofessional: VerbandenLezen
            Triagevoorzitter: VerbandenLezen Uitvoeren
            Administratie: RelatiesBeheren VerbandenLezen VerbandenBeheren Uitvoeren
            Procesregisseur: RelatiesBeheren VerbandenLezen VerbandenBeheren Uitvoeren
            """;
        Assert.Equal(verwacht, Tabel.Van<SysteemRecht>((recht, rol) => SysteemRechten.Mag(recht, Een.Kijker(rol), persoon)));
        Assert.Equal(verwacht, Tabel.Van<SysteemRecht>((recht, rol) => SysteemRechten.Mag(recht, Een.Kijker(rol), verband)));
        Assert.Equal(verwacht, Tabel.Van<SysteemRecht>((recht, rol) => SysteemRechten.Mag(recht, Een.Kijker(rol), relatie)));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Zonder_convenant_of_in_een_ander_huis_mag_niemand_iets(bool anderHuis, bool convenant)
    {
        Kern.Toegang.Kijker Kijk(Rol rol) => Een.Kijker(rol, huis: anderHuis ? Een.AnderHuis : Een.Huis, convenant: convenant);
        Assert.Empty(Tabel.Van<SysteemRecht>((recht, rol) => SysteemRechten.Mag(recht, Kijk(rol), persoon) || SysteemRechten.Mag(recht, Kijk(rol), verband) || SysteemRechten.Mag(recht, Kijk(rol), relatie)));
    }
}
