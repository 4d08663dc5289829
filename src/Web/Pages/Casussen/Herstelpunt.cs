using Partituur.Kern.Casussen;
using Partituur.Kern.Plannen;

namespace Partituur.Web.Pages.Casussen;

/// <summary>One thing that is missing before a case may end, and the page where it is mended. The rule decides which sentences there are; this only finds the way.</summary>
public sealed record Herstelpunt(string Zin, string Pagina, Dictionary<string, string> Route, string Tekst)
{
    public static IReadOnlyList<Herstelpunt> Bij(IReadOnlyList<string> belemmeringen, Stand stand, Casus casus)
    {
        var hier = casus.Id.ToString();
        var wegen = new Dictionary<string, (string Pagina, Dictionary<string, string> Route, string Tekst)>(StringComparer.Ordinal);
        foreach (var (id, wat) in stand.OpenActies)
        {
            wegen[StandVanZaken.OverActie(wat)] = ("/Plannen/Afmelden", new() { ["actie"] = id.ToString() }, "Actie afmelden");
        }

        foreach (var (id, naam) in stand.LopendeInterventies)
        {
            wegen[StandVanZaken.OverInterventie(naam)] = ("/Plannen/Voortgang", new() { ["casus"] = hier, ["interventie"] = id.ToString() }, "Interventie bijwerken");
        }

        foreach (var (id, aan) in stand.WachtendeTerugkoppelingen)
        {
            wegen[StandVanZaken.OverTerugkoppeling(aan)] = ("/Triage/Terugkoppelen", new() { ["terugkoppeling"] = id.ToString() }, "Lezen en verzenden");
        }

        return [.. belemmeringen.Select(zin => wegen.TryGetValue(zin, out var weg) ? new Herstelpunt(zin, weg.Pagina, weg.Route, weg.Tekst) : Overig(zin, casus))];
    }

    private static Herstelpunt Overig(string zin, Casus casus)
    {
        var route = new Dictionary<string, string> { ["casus"] = casus.Id.ToString() };
        return !casus.Loopt ? new(zin, "/Casussen/Heropenen", route, "Casus heropenen")
            : casus.ProcesregisseurId is null && zin.Contains("procesregisseur", StringComparison.Ordinal) ? new(zin, "/Casussen/Toewijzen", route, "Procesregisseur toewijzen")
            : new(zin, "/Plannen/Plan", route, "Naar het plan");
    }
}
