namespace Partituur.Kern.Logboek;

/// <summary>What a line of the log says, for people.</summary>
public static class Logtekst
{
    /// <summary>"casus-afgeschaald" reads as "Casus afgeschaald", a read page as "Bekeek: Casussen, Dossier". Never content.</summary>
    public static string InWoorden(Logsoort soort, string wat)
    {
        var delen = wat.Split(['/', ' '], StringSplitOptions.RemoveEmptyEntries);
        var plek = string.Join(", ", delen.Select((d, i) => d != "Index" ? d : i == 0 ? "Werklijst" : "lijst"));
        return soort switch
        {
            Logsoort.Inzage => $"Bekeek: {plek}",
            Logsoort.Vraag => $"Zocht of zag een lijst: {plek}",
            _ => Hoofdletter(wat.Replace('-', ' ')),
        };
    }

    private static string Hoofdletter(string tekst) => tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
