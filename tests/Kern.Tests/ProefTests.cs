namespace Partituur.Kern.Tests;

/// <summary>Proves that this suite runs at all; goes when the first real test stands here.</summary>
public sealed class ProefTests
{
    [Fact]
    public void Een_gebroken_regel_draagt_zijn_code_en_zijn_zin()
    {
        var regel = new Gedeeld.RegelGeschonden("casus-gesloten", "Deze casus is gesloten.");

        Assert.Equal("casus-gesloten", regel.Code);
        Assert.Equal("Deze casus is gesloten.", regel.Message);
    }
}
