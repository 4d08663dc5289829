using Partituur.Kern.Inzicht;

namespace Partituur.Kern.Tests.Inzicht;

/// <summary>Eis 87: the doelgroepen add up to the whole.</summary>
public sealed class JaarcijfersTests
{
    [Fact]
    public void Alle_meldingen_zijn_de_som_van_de_doelgroepen()
    {
        var meldingen = new Dictionary<string, int>(StringComparer.Ordinal) { ["Huiselijk geweld"] = 1991, ["Jeugd"] = 677, ["Veelplegers"] = 138, ["Nazorg"] = 353 };
        Assert.Equal(3159, new Jaarcijfers(2012, meldingen, 1705, 10230, 290, 1264, 0, 0, 0, 0, null).AlleMeldingen);
    }
}
