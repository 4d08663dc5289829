namespace Partituur.Kern.Netwerk;

/// <summary>The policies of watching over a case: rhythm, when something stands still, the terms of the ladder, and the daily mail. A part of <see cref="Beleid"/>.</summary>
public static class Volgbeleid
{
    /// <summary>Weeks between two monitoring moments of a case under procesregie, when the plan has no rhythm of its own.</summary>
    public const string WekenProcesregie = "monitoring-weken-procesregie";

    /// <summary>The same for a case of a casusoverleg.</summary>
    public const string WekenCasusoverleg = "monitoring-weken-casusoverleg";

    /// <summary>Days without any movement after which a case stands still.</summary>
    public const string StilstandDagen = "stilstand-dagen";

    /// <summary>Days that a score may stay the same before that is told.</summary>
    public const string StagnatieDagen = "stagnatie-dagen";

    /// <summary>Days after opening within which a case under procesregie has a plan that is set.</summary>
    public const string PlanDagen = "plan-vaststellen-dagen";

    /// <summary>Days that a finding stays with its owner.</summary>
    public const string EigenaarDagen = "signaal-eigenaar-dagen";

    /// <summary>Days that a finding stays with the casemanager.</summary>
    public const string CasemanagerDagen = "signaal-casemanager-dagen";

    /// <summary>Days that a finding stays with the procesregisseur.</summary>
    public const string ProcesregisseurDagen = "signaal-procesregisseur-dagen";

    /// <summary>Days that a finding stays at doorzettingsmacht before the board hears of it.</summary>
    public const string DoorzettingsmachtDagen = "signaal-doorzettingsmacht-dagen";

    /// <summary>The most days for which somebody who takes a finding up stops its clock at once.</summary>
    public const string OppakkenDagen = "signaal-oppakken-dagen";

    /// <summary>The hour, local time, from which the daily mail goes out.</summary>
    public const string DagberichtUur = "dagbericht-uur";

    private static readonly (string Naam, string Woorden, int Waarde, string Bron)[] Alle =
    [
        (WekenProcesregie, "Monitoring onder procesregie: ritme, in weken", 4, "Afspraak van het huis: elke maand kijken of het plan werkt"),
        (WekenCasusoverleg, "Monitoring in een casusoverleg: ritme, in weken", 8, "Afspraak van het huis"),
        (StilstandDagen, "Een casus staat stil na, in dagen zonder beweging", 21, "Afspraak van het huis: drie weken"),
        (StagnatieDagen, "Een score blijft gelijk: melden na, in dagen", 60, "Afspraak van het huis: twee maanden"),
        (PlanDagen, "Plan van aanpak vaststellen binnen, in dagen na het openen van de casus", 42, "Afspraak van het huis: zes weken"),
        (EigenaarDagen, "Ladder: een signaal ligt bij de eigenaar, in dagen", 5, "Afspraak van het huis"),
        (CasemanagerDagen, "Ladder: een signaal ligt bij de casemanager, in dagen", 5, "Afspraak van het huis"),
        (ProcesregisseurDagen, "Ladder: een signaal ligt bij de procesregisseur, in dagen", 10, "Afspraak van het huis"),
        (DoorzettingsmachtDagen, "Ladder: een signaal ligt bij de doorzettingsmacht, in dagen", 14, "Afspraak van het huis met het bestuur"),
        (OppakkenDagen, "Ladder: wie een signaal oppakt zet de klok stil voor hoogstens, in dagen", 30, "Afspraak van het huis: niets blijft stil liggen"),
        (DagberichtUur, "Dagbericht: uur van verzenden op een werkdag", 7, "Afspraak van het huis: voor het werk begint"),
    ];

    /// <summary>Name for people and unit, as <see cref="Beleid.Namen"/>.</summary>
    public static IReadOnlyDictionary<string, string> Namen { get; } = Alle.ToDictionary(a => a.Naam, a => a.Woorden, StringComparer.Ordinal);

    /// <summary>What holds for an installation from before a policy.</summary>
    public static int Standaard(string naam) => Alle.First(a => a.Naam == naam).Waarde;

    public static IEnumerable<Beleidsregel> Eerste(DateOnly vanaf) => Alle.Select(a => new Beleidsregel(a.Naam, a.Waarde.ToString(System.Globalization.CultureInfo.InvariantCulture), vanaf, a.Bron));

    /// <summary>The value on a day; the standard when nothing holds then.</summary>
    public static int Waarde(IReadOnlyCollection<Beleidsregel> regels, string naam, DateOnly dag) => regels.Any(r => r.Naam == naam && r.Vanaf <= dag) ? regels.Getal(naam, dag) : Standaard(naam);
}
