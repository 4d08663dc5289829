using System.Text.Encodings.Web;
using System.Text.Json;
using Partituur.Kern.Inzicht;

namespace Partituur.Demo.Register;

/// <summary>The yearly figures as one JSON object on one line.</summary>
public static class TelJson
{
    // The order in which the strategy of the region names its four themes; others follow by count.
    private static readonly string[] Eerst = ["Huiselijk geweld", "Jeugd", "Veelplegers", "Nazorg"];

    private static readonly JsonSerializerOptions Vorm = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Van(Jaarcijfers c)
    {
        var meldingen = c.Meldingen
            .OrderBy(m => Array.IndexOf(Eerst, m.Key) is var plaats && plaats < 0 ? Eerst.Length : plaats)
            .ThenByDescending(m => m.Value)
            .ThenBy(m => m.Key, StringComparer.Ordinal)
            .ToDictionary(m => m.Key, m => m.Value);
        return JsonSerializer.Serialize(
            new
            {
                jaar = c.Jaar,
                meldingen,
                integraalBesproken = c.IntegraalBesproken,
                interventies = c.Interventies,
                plannen = c.Plannen,
                doorgezetPartner = c.DoorgezetPartner,
                lokaalNetwerk = c.LokaalNetwerk,
                nietInBehandeling = c.NietInBehandeling,
            },
            Vorm);
    }
}
