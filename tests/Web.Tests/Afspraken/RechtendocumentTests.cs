using System.Globalization;
using System.Text;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Tests.Afspraken;

/// <summary>docs/rechten.md says what the software does: it is made from the same table that the gate asks.</summary>
public sealed class RechtendocumentTests
{
    private static readonly string Document = Broncode.Pad("docs", "rechten.md");

    [Fact]
    public void Het_document_van_de_rechten_is_bij()
    {
        var tekst = Maak();
        if (Environment.GetEnvironmentVariable("PARTITUUR_VERNIEUW") == "1")
        {
            File.WriteAllText(Document, tekst);
        }

        Assert.True(File.Exists(Document) && File.ReadAllText(Document) == tekst, "docs/rechten.md is stale. Renew it: PARTITUUR_VERNIEUW=1 ./test Web --filter Rechtendocument");
    }

    private static string Maak()
    {
        var rollen = Enum.GetValues<Rol>();
        var uit = new StringBuilder();
        uit.Append("# Rechten\n\nGemaakt uit de rechtentabel van de software; niet met de hand wijzigen. Vernieuwen: `PARTITUUR_VERNIEUW=1 ./test Web --filter Rechtendocument`.\n\n")
            .Append("Een ● betekent dat de rol het recht kan hebben. De regel bij het object kan dat alleen kleiner maken: een partner ziet alleen de eigen meldingen en de casussen waaraan hij deelneemt, ")
            .Append("met een geldig convenant; regisseren doet alleen de procesregisseur van de casus of de vervanger. Wat hier niet staat, mag niemand.\n");
        foreach (var kamer in Rechtentabel.Alle.GroupBy(r => r.Waarde.GetType().Namespace!.Split('.')[^1]))
        {
            uit.Append(CultureInfo.InvariantCulture, $"\n## {kamer.Key}\n\n| recht | wat | {string.Join(" | ", rollen)} |\n|---|---|{string.Concat(Enumerable.Repeat(":-:|", rollen.Length))}\n");
            foreach (var recht in kamer)
            {
                uit.Append(CultureInfo.InvariantCulture, $"| `{recht.Naam}` | {recht.Wat} | {string.Join(" | ", rollen.Select(rol => recht.Rollen.Contains(rol) ? "●" : " "))} |\n");
            }
        }

        return uit.ToString();
    }
}
