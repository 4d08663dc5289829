using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Triage;

/// <summary>A doelgroep that lies at a table.</summary>
public sealed class Tafeldoelgroep : IOnderdeel
{
    private Tafeldoelgroep()
    {
    }

    internal Tafeldoelgroep(TriagetafelId tafel, DoelgroepId doelgroep) => (TafelId, DoelgroepId) = (tafel, doelgroep);

    public TriagetafelId TafelId { get; private set; }

    public DoelgroepId DoelgroepId { get; private set; }

    public Guid Wortel => TafelId.Waarde;
}

/// <summary>A fixed participant of a table.</summary>
public sealed class Tafellid : IOnderdeel
{
    private Tafellid()
    {
    }

    internal Tafellid(TriagetafelId tafel, ProfessionalId professional, Tafeldeel deel) => (TafelId, ProfessionalId, Deel) = (tafel, professional, deel);

    public TriagetafelId TafelId { get; private set; }

    public ProfessionalId ProfessionalId { get; private set; }

    public Tafeldeel Deel { get; private set; }

    public Guid Wortel => TafelId.Waarde;
}

/// <summary>Who chairs a table from a day on, until the next begins.</summary>
public sealed class Voorzitterschap : IOnderdeel
{
    private Voorzitterschap()
    {
    }

    internal Voorzitterschap(TriagetafelId tafel, Voorzitters wie, DateOnly vanaf, string? reden)
    {
        Id = Guid.CreateVersion7();
        (TafelId, Vanaf, Reden) = (tafel, vanaf, reden);
        (OrganisatieId, VoorzitterId, VervangerId) = (wie.Organisatie, wie.Voorzitter, wie.Vervanger);
    }

    public Guid Id { get; private set; }

    public TriagetafelId TafelId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public ProfessionalId? VoorzitterId { get; private set; }

    public ProfessionalId? VervangerId { get; private set; }

    public DateOnly Vanaf { get; private set; }

    /// <summary>Why it was handed over; null for the first.</summary>
    public string? Reden { get; private set; }

    public Guid Wortel => TafelId.Waarde;

    internal void Zet(ProfessionalId? voorzitter, ProfessionalId? vervanger) => (VoorzitterId, VervangerId) = (voorzitter, vervanger);
}
