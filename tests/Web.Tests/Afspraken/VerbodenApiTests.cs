namespace Partituur.Web.Tests.Afspraken;

/// <summary>What goes round the clock, the visible set or the log stays forbidden for the compiler.</summary>
public sealed class VerbodenApiTests
{
    [Theory]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTime.Today")]
    [InlineData("P:System.DateTimeOffset.Now")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("M:System.Threading.Thread.Sleep")]
    [InlineData("IgnoreQueryFilters``1(System.Linq.IQueryable{``0})")]
    [InlineData("ExecuteDelete``1")]
    [InlineData("ExecuteDeleteAsync``1")]
    [InlineData("ExecuteUpdate``1")]
    [InlineData("ExecuteUpdateAsync``1")]
    [InlineData("T:Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions")]
    [InlineData("FromSqlRaw``1")]
    public void Een_verboden_api_staat_op_de_lijst_met_een_reden(string api) =>
        Assert.Contains(File.ReadAllLines(Broncode.Pad("BannedSymbols.txt")), r => r.Split(';') is [var naam, { Length: > 10 }] && naam.Contains(api, StringComparison.Ordinal));

    [Fact]
    public void De_lijst_geldt_voor_alle_code_en_een_overtreding_is_een_fout()
    {
        var opbouw = File.ReadAllText(Broncode.Pad("Directory.Build.props"));
        Assert.Contains("BannedSymbols.txt", opbouw, StringComparison.Ordinal);
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", opbouw, StringComparison.Ordinal);
    }

    [Fact]
    public void Alleen_de_gegevenslaag_mag_langs_de_lijst()
    {
        var langs = Broncode.Bestanden("src", "*.cs").Where(b => File.ReadAllText(b).Contains("#pragma warning disable RS0030", StringComparison.Ordinal)).Select(Broncode.Kort);
        Assert.DoesNotContain(langs, b => !b.StartsWith("src/Kern/Data/", StringComparison.Ordinal) && !b.StartsWith("src/Demo/Register/", StringComparison.Ordinal));
    }
}
