using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Volgen;

/// <summary>What can drift in a case. The names go into keys: they stay.</summary>
public enum Signaalsoort
{
    [Display(Name = "Actie te laat")]
    ActieTeLaat,

    [Display(Name = "Actie niet meer mogelijk")]
    ActieNietMeerMogelijk,

    [Display(Name = "Interventie niet begonnen")]
    InterventieNietBegonnen,

    [Display(Name = "Partner afwezig")]
    PartnerAfwezig,

    [Display(Name = "Score daalt")]
    ScoreDaalt,

    [Display(Name = "Score blijft gelijk")]
    ScoreStaatStil,

    [Display(Name = "Geen beweging")]
    GeenBeweging,

    [Display(Name = "Monitoringmoment voorbij")]
    MonitoringVoorbij,

    [Display(Name = "Plan niet vastgesteld")]
    PlanNietVastgesteld,
}

/// <summary>Whose turn it is.</summary>
public enum Trede
{
    Eigenaar,
    Casemanager,
    Procesregisseur,
    Doorzettingsmacht,
    Bestuur,
}

/// <summary>
/// One thing that drifts, computed from what stands in the case and the day: never kept and never a score on a person. The same case on the same day gives the same findings with the same
/// <see cref="Sleutel"/>; when what it is about changes (another date, another score) it is another finding.
/// </summary>
/// <param name="Soort">The rule that found it.</param>
/// <param name="Casus">The case.</param>
/// <param name="Sleutel">See above.</param>
/// <param name="Sinds">The first day on which it was so.</param>
/// <param name="Partner">The partner who is to do something, when it is about one.</param>
/// <param name="Eigenaar">The person who is to do something, when it is one.</param>
/// <param name="Waarom">A whole sentence.</param>
/// <param name="WatNu">What one can do.</param>
public sealed record Signaal(Signaalsoort Soort, CasusId Casus, Guid Sleutel, DateOnly Sinds, OrganisatieId? Partner, ProfessionalId? Eigenaar, string Waarom, string WatNu)
{
    /// <summary>With whom it begins: what is of a partner with that partner, what is of the case with the casemanager, what is of the plan with the procesregisseur.</summary>
    public Trede Begin => Soort switch
    {
        Signaalsoort.ActieTeLaat or Signaalsoort.InterventieNietBegonnen or Signaalsoort.PartnerAfwezig => Trede.Eigenaar,
        Signaalsoort.MonitoringVoorbij or Signaalsoort.PlanNietVastgesteld => Trede.Procesregisseur,
        _ => Trede.Casemanager,
    };

    /// <summary>The highest it may come: doorzettingsmacht and the board are about a partner that does not do its part, and never about how people fare.</summary>
    public Trede Hoogste => Partner is null ? Trede.Procesregisseur : Trede.Bestuur;

    /// <summary>What somebody outside the case may call it: says nothing about which case or whom.</summary>
    public string Kenmerk => $"S-{Convert.ToHexString(SHA256.HashData(Sleutel.ToByteArray()))[..8]}";

    internal static Guid SleutelVan(Signaalsoort soort, CasusId casus, params ReadOnlySpan<string> feiten) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{soort}\n{casus}\n{string.Join('\n', feiten)}")).AsSpan(0, 16));
}
