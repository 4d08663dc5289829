using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Plannen;

/// <summary>A goal for one person on one leefgebied, measurable (eis 54). Never edited: it goes and another comes.</summary>
public sealed class Doel : IOnderdeel
{
    private Doel()
    {
    }

    internal Doel(PlanId plan, PersoonId persoon, Guid leefgebied, string omschrijving, int? beginscore, int? streefscore, Guid? schaal, int versie)
    {
        Id = Guid.CreateVersion7();
        PlanId = plan;
        PersoonId = persoon;
        LeefgebiedId = leefgebied;
        Omschrijving = omschrijving;
        (Beginscore, Streefscore, SchaalId) = (beginscore, streefscore, beginscore is null && streefscore is null ? null : schaal);
        InVersie = versie;
    }

    public Guid Id { get; private set; }

    public PlanId PlanId { get; private set; }

    public PersoonId PersoonId { get; private set; }

    public Guid LeefgebiedId { get; private set; }

    public string Omschrijving { get; private set; } = string.Empty;

    /// <summary>How it was when the goal was set; null when it is not expressed on the scale.</summary>
    public int? Beginscore { get; private set; }

    /// <summary>What is aimed at; null when it is not expressed on the scale.</summary>
    public int? Streefscore { get; private set; }

    /// <summary>The scale of both; null is the one of the installation.</summary>
    public Guid? SchaalId { get; private set; }

    public int InVersie { get; private set; }

    public int? UitVersie { get; private set; }

    public Guid Wortel => PlanId.Waarde;

    internal void Vervalt(int versie) => UitVersie = versie;
}
