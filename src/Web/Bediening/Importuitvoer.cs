using System.Globalization;
using System.Text;
using Partituur.Demo.Register;
using Partituur.Kern.Inzicht;

namespace Partituur.Web.Bediening;

/// <summary>What the operator reads after an import or a count.</summary>
public static class Importuitvoer
{
    /// <summary>Errors shown on the screen; the rest stands in the report.</summary>
    private const int OpScherm = 20;

    public static void Schrijf(Importverslag verslag, TextWriter uit)
    {
        var nl = CultureInfo.GetCultureInfo("nl-NL");
        foreach (var (soort, telling) in new[] { ("Personen (rijen)", verslag.Personen), ("Meldingen", verslag.Meldingen), ("Besluiten", verslag.Besluiten), ("Interventies", verslag.Interventies), ("Plannen", verslag.Plannen) })
        {
            uit.WriteLine(string.Create(nl, $"{soort}: {telling.Gelezen:N0} gelezen, {telling.Nieuw:N0} nieuw, {telling.AlBekend:N0} al bekend, {telling.Fout:N0} fout"));
        }

        uit.WriteLine(string.Create(nl, $"{verslag.NieuweMensen:N0} nieuwe personen, {verslag.NieuweVoorstellen:N0} nieuwe twijfels voor administratie"));
        foreach (var fout in verslag.Fouten.Take(OpScherm))
        {
            uit.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fout.Bestand}{(fout.Regel is { } regel ? $", regel {regel}" : string.Empty)}{(fout.Kolom is { } kolom ? $", {kolom}" : string.Empty)}: {fout.Reden}"));
        }

        if (verslag.Fouten.Count > 0)
        {
            uit.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verslag.Fouten.Count} fouten; alle staan in {verslag.Foutenbestand}"));
        }
    }

    public static string Leesbaar(Jaarcijfers c)
    {
        var nl = CultureInfo.GetCultureInfo("nl-NL");
        var uit = new StringBuilder().AppendLine(nl, $"Jaarcijfers {c.Jaar}");
        foreach (var (naam, aantal) in c.Meldingen.OrderByDescending(m => m.Value))
        {
            uit.AppendLine(nl, $"  Meldingen {naam}: {aantal:N0}");
        }

        return uit.AppendLine(nl, $"  Meldingen samen: {c.AlleMeldingen:N0}")
            .AppendLine(nl, $"  Integraal besproken: {c.IntegraalBesproken:N0}")
            .AppendLine(nl, $"  Interventies: {c.Interventies:N0}")
            .AppendLine(nl, $"  Plannen: {c.Plannen:N0}")
            .AppendLine(nl, $"  Doorgezet naar een partner: {c.DoorgezetPartner:N0}")
            .AppendLine(nl, $"  Lokaal netwerk: {c.LokaalNetwerk:N0}")
            .Append(nl, $"  Niet in behandeling: {c.NietInBehandeling:N0}").ToString();
    }
}
