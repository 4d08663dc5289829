using Partituur.Kern.Logboek;

namespace Partituur.Kern.Tests.Logboek;

public sealed class LogtekstTests
{
    [Theory]
    [InlineData(Logsoort.Gebeurtenis, "casus-afgeschaald", "Casus afgeschaald")]
    [InlineData(Logsoort.Toegang, "afgemeld", "Afgemeld")]
    [InlineData(Logsoort.Gebeurtenis, "", "")]
    [InlineData(Logsoort.Inzage, "/Casussen/Dossier", "Bekeek: Casussen, Dossier")]
    [InlineData(Logsoort.Inzage, "Casussen/Index", "Bekeek: Casussen, lijst")]
    [InlineData(Logsoort.Inzage, "Index", "Bekeek: Werklijst")]
    [InlineData(Logsoort.Inzage, "GET /api/casussen", "Bekeek: GET, api, casussen")]
    [InlineData(Logsoort.Vraag, "Personen/Index", "Zocht of zag een lijst: Personen, lijst")]
    public void Een_regel_van_het_logboek_is_een_zin(Logsoort soort, string wat, string zin) => Assert.Equal(zin, Logtekst.InWoorden(soort, wat));
}
