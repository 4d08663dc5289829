using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Plannen;

/// <summary>What came of a goal.</summary>
public enum Doeluitkomst
{
    Gehaald,

    [Display(Name = "Deels gehaald")]
    Deels,

    [Display(Name = "Niet gehaald")]
    Niet,
}

/// <param name="Doel">The goal.</param>
/// <param name="Uitkomst">What came of it.</param>
/// <param name="Zin">Why; needed unless it was reached.</param>
public sealed record Doelresultaat(Guid Doel, Doeluitkomst Uitkomst, string? Zin);

/// <summary>When somebody looks how it goes after the end, and who; or why nobody does.</summary>
public sealed record Nazorgafspraak(DateOnly? Dag, ProfessionalId? Wie, string? GeenReden);

/// <param name="Doelen">What came of each goal of the plan as it stands.</param>
/// <param name="WatWerkte">What worked.</param>
/// <param name="WatNiet">What did not.</param>
/// <param name="Lessen">Kinds of lessons.</param>
/// <param name="Lestekst">The lessons in words; stays in the case.</param>
/// <param name="Partners">What partners say.</param>
/// <param name="Mensen">What the people themselves say; null when they were not asked.</param>
/// <param name="Nazorg">The agreed moment, or why there is none.</param>
public sealed record Evaluatiegegevens(
    IReadOnlyCollection<Doelresultaat> Doelen, string? WatWerkte, string? WatNiet, IReadOnlyCollection<Guid> Lessen, string? Lestekst, string? Partners, string? Mensen, Nazorgafspraak Nazorg);

/// <summary>How the people who ended a case look back on it (eis 83): one for every time that a case ended, kept when it is reopened.</summary>
public sealed class Evaluatie : Aggregaat
{
    private readonly List<Doelevaluatie> doelen = [];
    private readonly List<Les> lessen = [];

    private Evaluatie()
    {
    }

    /// <param name="casus">The case that ends now.</param>
    /// <param name="inPlan">The goals of the plan as it stands.</param>
    /// <param name="gegevens">What was written.</param>
    /// <param name="handeling">Who ends it.</param>
    /// <exception cref="RegelGeschonden">A goal without an outcome, an outcome without a sentence where one is needed, nothing that worked, or lessons without a kind.</exception>
    public Evaluatie(Casus casus, IReadOnlyCollection<Doel> inPlan, Evaluatiegegevens gegevens, Handeling handeling)
    {
        var ids = inPlan.Select(d => d.Id).ToHashSet();
        if (gegevens.Doelen.Any(d => !ids.Contains(d.Doel)) || gegevens.Doelen.Select(d => d.Doel).Distinct().Count() != gegevens.Doelen.Count)
        {
            throw new RegelGeschonden("doel-onbekend", "Dit doel staat niet in het plan.");
        }

        if (gegevens.Doelen.Count < ids.Count)
        {
            throw new RegelGeschonden("evaluatie-doel-zonder-uitkomst", "Zeg van elk doel in het plan wat ervan is gekomen.");
        }

        Id = Guid.CreateVersion7();
        (HuisId, CasusId, AfgerondOp, DoorId) = (casus.HuisId, casus.Id, handeling.Op, handeling.Professional);
        doelen.AddRange(gegevens.Doelen.Select(d => new Doelevaluatie(Id, d.Doel, d.Uitkomst, Zin(d))));
        WatWerkte = Tekst.Verplicht(gegevens.WatWerkte, "wat werkte", 2000);
        WatNiet = Tekst.Optioneel(gegevens.WatNiet, "wat niet werkte", 2000);
        Lestekst = Tekst.Optioneel(gegevens.Lestekst, "de les", 2000);
        if (Lestekst is not null && gegevens.Lessen.Count == 0)
        {
            throw new RegelGeschonden("evaluatie-les-zonder-soort", "Kies waar de les over gaat.");
        }

        lessen.AddRange(gegevens.Lessen.Distinct().Select(s => new Les(Id, s)));
        Partners = Tekst.Optioneel(gegevens.Partners, "wat de partners zeggen", 2000);
        Mensen = Tekst.Optioneel(gegevens.Mensen, "wat de mensen zelf zeggen", 2000);
        GeenNazorgReden = gegevens.Nazorg.Dag is null ? Tekst.Optioneel(gegevens.Nazorg.GeenReden, "de reden", 1000) : null;
        Leg("casus-geevalueerd", new { casus = casus.Id.Waarde, doelen = gegevens.Doelen.CountBy(d => d.Uitkomst.ToString()).ToDictionary(), lessen = gegevens.Lessen });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    /// <summary>The moment at which the case ended: with the case the name of this ending.</summary>
    public DateTimeOffset AfgerondOp { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    public string WatWerkte { get; private set; } = string.Empty;

    public string? WatNiet { get; private set; }

    public string? Lestekst { get; private set; }

    public string? Partners { get; private set; }

    public string? Mensen { get; private set; }

    public string? GeenNazorgReden { get; private set; }

    /// <summary>When the case was opened again after this ending; null when it stayed ended.</summary>
    public DateTimeOffset? HeropendOp { get; private set; }

    public IReadOnlyList<Doelevaluatie> Doelen => doelen;

    public IReadOnlyList<Les> Lessen => lessen;

    public override Guid Sleutel => Id;

    /// <summary>The case opens again: this ending did not last.</summary>
    public void Heropend(Handeling handeling)
    {
        HeropendOp = handeling.Op;
        Leg("evaluatie-casus-heropend");
    }

    private static string? Zin(Doelresultaat doel) =>
        Tekst.Optioneel(doel.Zin, "de zin bij het doel", 1000) is { } zin ? zin
        : doel.Uitkomst == Doeluitkomst.Gehaald ? null
        : throw new RegelGeschonden("evaluatie-doel-zonder-zin", "Schrijf bij een doel dat niet of deels is gehaald in één zin waarom.");
}

public sealed class Doelevaluatie : IOnderdeel
{
    private Doelevaluatie()
    {
    }

    internal Doelevaluatie(Guid evaluatie, Guid doel, Doeluitkomst uitkomst, string? zin) => (EvaluatieId, DoelId, Uitkomst, Zin) = (evaluatie, doel, uitkomst, zin);

    public Guid EvaluatieId { get; private set; }

    public Guid DoelId { get; private set; }

    public Doeluitkomst Uitkomst { get; private set; }

    public string? Zin { get; private set; }

    public Guid Wortel => EvaluatieId;
}

/// <summary>A lesson by its kind; the words stand once on the evaluation.</summary>
public sealed class Les : IOnderdeel
{
    private Les()
    {
    }

    internal Les(Guid evaluatie, Guid soort) => (EvaluatieId, LessoortId) = (evaluatie, soort);

    public Guid EvaluatieId { get; private set; }

    public Guid LessoortId { get; private set; }

    public Guid Wortel => EvaluatieId;
}
