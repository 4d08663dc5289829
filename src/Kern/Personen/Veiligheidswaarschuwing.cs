using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Personen;

/// <summary>A note for the safety of who meets a person, with a date on which somebody looks at it again: what was once true may not follow somebody for ever.</summary>
public sealed class Veiligheidswaarschuwing : IOnderdeel
{
    private Veiligheidswaarschuwing()
    {
    }

    internal Veiligheidswaarschuwing(PersoonId persoon, string tekst, DateOnly herzienOp, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        PersoonId = persoon;
        Tekst = Gedeeld.Tekst.Verplicht(tekst, "de waarschuwing", 500);
        HerzienOp = Binnenkort(herzienOp, handeling.Dag);
        Op = handeling.Op;
        DoorId = handeling.Wie;
        BronId = handeling.Organisatie;
    }

    public Guid Id { get; private set; }

    public PersoonId PersoonId { get; private set; }

    public string Tekst { get; private set; } = string.Empty;

    /// <summary>The day on which it must be looked at again; at most a year ahead.</summary>
    public DateOnly HerzienOp { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public ProfessionalId? DoorId { get; private set; }

    /// <summary>The organisation that warns.</summary>
    public OrganisatieId? BronId { get; private set; }

    public DateTimeOffset? IngetrokkenOp { get; private set; }

    public string? Reden { get; private set; }

    public bool Geldt => IngetrokkenOp is null;

    public Guid Wortel => PersoonId.Waarde;

    internal void Herzie(DateOnly herzienOp, DateOnly vandaag)
    {
        MoetGelden();
        HerzienOp = Binnenkort(herzienOp, vandaag);
    }

    internal void TrekIn(string reden, DateTimeOffset op)
    {
        MoetGelden();
        (Reden, IngetrokkenOp) = (Gedeeld.Tekst.Verplicht(reden, "de reden", 500), op);
    }

    internal void ZetTerug()
    {
        if (Geldt)
        {
            throw new RegelGeschonden("waarschuwing-geldt", "Deze waarschuwing geldt nog.");
        }

        (Reden, IngetrokkenOp) = (null, null);
    }

    private void MoetGelden()
    {
        if (!Geldt)
        {
            throw new RegelGeschonden("waarschuwing-ingetrokken", "Deze waarschuwing is al ingetrokken.");
        }
    }

    private static DateOnly Binnenkort(DateOnly dag, DateOnly vandaag) =>
        dag >= vandaag && dag <= vandaag.AddYears(1) ? dag : throw new RegelGeschonden("waarschuwing-herzien-op", "Kies een dag vanaf vandaag en hoogstens een jaar vooruit.");
}
