using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Casussen;

/// <summary>Somebody the case is about, with the role in the system.</summary>
public sealed class CasusPersoon : IOnderdeel
{
    private CasusPersoon()
    {
    }

    internal CasusPersoon(CasusId casus, PersoonId persoon, string rol)
    {
        CasusId = casus;
        PersoonId = persoon;
        Rol = rol;
    }

    public CasusId CasusId { get; private set; }

    public PersoonId PersoonId { get; private set; }

    public Persoon Persoon { get; private set; } = null!;

    public string Rol { get; private set; } = string.Empty;

    /// <summary>Why this person has no goal in the plan; null is in the plan.</summary>
    public string? BuitenPlanReden { get; private set; }

    public Guid Wortel => CasusId.Waarde;

    internal void HoudBuitenPlan(string? reden) => BuitenPlanReden = reden;
}

/// <summary>A partner's professional who takes part, with period. Sees the case only within it (wet.md L11).</summary>
public sealed class Deelnemer : IOnderdeel
{
    private Deelnemer()
    {
    }

    internal Deelnemer(CasusId casus, ProfessionalId wie, OrganisatieId organisatie, DateOnly van)
    {
        Id = Guid.CreateVersion7();
        CasusId = casus;
        ProfessionalId = wie;
        OrganisatieId = organisatie;
        Van = van;
    }

    public Guid Id { get; private set; }

    public CasusId CasusId { get; private set; }

    public ProfessionalId ProfessionalId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public DateOnly Van { get; private set; }

    public DateOnly? Tot { get; private set; }

    public Guid Wortel => CasusId.Waarde;

    internal void VertrektOp(DateOnly dag) => Tot = dag;
}
