using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Triage;

/// <summary>A melding on the agenda of a sitting.</summary>
public sealed class Zittingpunt : IOnderdeel
{
    private Zittingpunt()
    {
    }

    internal Zittingpunt(ZittingId zitting, MeldingId melding, Tafeldeel deel, int volgorde) => (ZittingId, MeldingId, Deel, Volgorde) = (zitting, melding, deel, volgorde);

    public ZittingId ZittingId { get; private set; }

    public MeldingId MeldingId { get; private set; }

    public Tafeldeel Deel { get; private set; }

    /// <summary>From 1.</summary>
    public int Volgorde { get; private set; }

    public Guid Wortel => ZittingId.Waarde;

    internal void Zet(Tafeldeel deel, int volgorde) => (Deel, Volgorde) = (deel, volgorde);
}

/// <summary>Somebody who is at a sitting, and from which part on.</summary>
public sealed class Zittinggast : IOnderdeel
{
    private Zittinggast()
    {
    }

    internal Zittinggast(ZittingId zitting, ProfessionalId professional, Tafeldeel deel) => (ZittingId, ProfessionalId, Deel) = (zitting, professional, deel);

    public ZittingId ZittingId { get; private set; }

    public ProfessionalId ProfessionalId { get; private set; }

    public Tafeldeel Deel { get; private set; }

    public Guid Wortel => ZittingId.Waarde;
}

/// <summary>One place in the ring: who may read which melding, from when until when. The visible set asks this table.</summary>
public sealed class Tafelkring : IOnderdeel
{
    private Tafelkring()
    {
    }

    internal Tafelkring(ZittingId zitting, MeldingId melding, ProfessionalId professional, DateOnly dag, DateTimeOffset op)
    {
        Id = Guid.CreateVersion7();
        (ZittingId, MeldingId, ProfessionalId, Dag, GeopendOp) = (zitting, melding, professional, dag, op);
    }

    public Guid Id { get; private set; }

    public ZittingId ZittingId { get; private set; }

    public MeldingId MeldingId { get; private set; }

    public ProfessionalId ProfessionalId { get; private set; }

    /// <summary>The day on which it holds; after that it no longer does, closed or not.</summary>
    public DateOnly Dag { get; private set; }

    public DateTimeOffset GeopendOp { get; private set; }

    public DateTimeOffset? GeslotenOp { get; private set; }

    public Guid Wortel => ZittingId.Waarde;

    internal void Sluit(DateTimeOffset op) => GeslotenOp = op;
}
