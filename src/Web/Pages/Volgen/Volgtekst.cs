using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Toegang;
using Partituur.Kern.Volgen;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Volgen;

/// <summary>How findings are told, on every page in the same words.</summary>
public static class Volgtekst
{
    public static string Woord(this Trede trede) => trede switch
    {
        Trede.Eigenaar => "bij de eigenaar",
        Trede.Casemanager => "bij de casemanager",
        Trede.Procesregisseur => "bij de procesregisseur",
        Trede.Doorzettingsmacht => "bij de doorzettingsmacht",
        _ => "bij het bestuur",
    };

    public static Toon Toon(this Trede trede) => trede switch
    {
        Trede.Eigenaar => Onderdelen.Toon.Neutraal,
        Trede.Casemanager => Onderdelen.Toon.Info,
        Trede.Procesregisseur => Onderdelen.Toon.LetOp,
        _ => Onderdelen.Toon.Fout,
    };

    public static string Dagen(int aantal) => aantal == 1 ? "1 dag" : $"{aantal} dagen";

    /// <summary>Names of people, for sentences.</summary>
    public static async Task<IReadOnlyDictionary<ProfessionalId, string>> NamenAsync(this PartituurDb db, IEnumerable<ProfessionalId?> wie, CancellationToken stop = default)
    {
        var ids = wie.OfType<ProfessionalId>().Distinct().ToList();
        return ids.Count == 0 ? new Dictionary<ProfessionalId, string>() : await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam, stop);
    }

    /// <summary>Everybody who is named beside these findings.</summary>
    public static IEnumerable<ProfessionalId?> Genoemd(this IEnumerable<GevolgdSignaal> signalen) =>
        signalen.SelectMany(s => s.Wie.Select(w => (ProfessionalId?)w).Append(s.Opgepakt?.DoorId).Append(s.Stand?.HandDoorId).Concat(s.Stand?.Opvang.Select(o => (ProfessionalId?)o.DoorId) ?? []));

    public static string Namen(this IReadOnlyDictionary<ProfessionalId, string> namen, IEnumerable<ProfessionalId> wie) =>
        string.Join(", ", wie.Select(w => namen.GetValueOrDefault(w)).OfType<string>().Order(StringComparer.Ordinal)) is { Length: > 0 } tekst ? tekst : "nog niemand: wijs iemand aan";

    /// <summary>Where this viewer does what a finding asks, or sees who does.</summary>
    public static (string Pad, string Tekst) Daar(this Signaal signaal, Casus casus, Kijker kijker) => signaal.Soort switch
    {
        Signaalsoort.ScoreDaalt or Signaalsoort.ScoreStaatStil => ($"/casussen/{casus.Id}/analyse", "Naar de leefgebieden"),
        Signaalsoort.MonitoringVoorbij when !VolgenRechten.Mag(VolgRecht.Monitoren, kijker, casus) => ($"/casussen/{casus.Id}/volgen", "Naar het volgen van de casus"),
        Signaalsoort.MonitoringVoorbij => ($"/casussen/{casus.Id}/volgen/moment", "Monitoringmoment houden"),
        Signaalsoort.PlanNietVastgesteld => ($"/casussen/{casus.Id}/plan", "Naar het plan"),
        Signaalsoort.ActieTeLaat or Signaalsoort.ActieNietMeerMogelijk => ($"/casussen/{casus.Id}/volgen#acties", "Naar de acties"),
        Signaalsoort.InterventieNietBegonnen => ($"/casussen/{casus.Id}/volgen#interventies", "Naar de interventies"),
        _ => ($"/casussen/{casus.Id}", "Naar het dossier"),
    };
}
