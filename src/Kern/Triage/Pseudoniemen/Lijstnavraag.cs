using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Triage.Pseudoniemen;

/// <summary>The house looked in a partner's list for the people of one melding: for each only whether the list has them. The partner sees neither this nor the melding.</summary>
public sealed class Lijstnavraag : Aggregaat
{
    private readonly List<Lijsttreffer> treffers = [];

    private Lijstnavraag()
    {
    }

    /// <param name="melding">The melding; not decided yet.</param>
    /// <param name="lijst">The partner's list of today.</param>
    /// <param name="bekend">Per person whether the list has them; empty when the number for today is used up.</param>
    /// <param name="handeling">Who asks.</param>
    /// <exception cref="RegelGeschonden">The table has decided.</exception>
    public Lijstnavraag(Melding melding, Pseudoniemenlijst lijst, IReadOnlyDictionary<PersoonId, bool> bekend, Handeling handeling)
    {
        if (melding.Status >= MeldingStatus.Getriageerd)
        {
            throw new RegelGeschonden("lijst-na-besluit", "Over deze melding is al besloten. Nakijken in een lijst is niet meer nodig.");
        }

        Id = Guid.CreateVersion7();
        HuisId = melding.HuisId;
        MeldingId = melding.Id;
        OrganisatieId = lijst.OrganisatieId;
        LijstId = lijst.Id;
        LijstVan = Kalender.DagVan(lijst.GeladenOp);
        Op = handeling.Op;
        Dag = handeling.Dag;
        treffers.AddRange(bekend.Select(b => new Lijsttreffer(Id, b.Key, b.Value)));
        Aantal = treffers.Count;
        Leg(Aantal == 0 ? "lijst-niet-nagezocht" : "lijst-nagezocht", new { lijst = lijst.Id, melding = melding.Id.Waarde, personen = bekend.Keys.Select(p => p.Waarde) });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public MeldingId MeldingId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public Guid LijstId { get; private set; }

    /// <summary>The day on which the list was uploaded: "volgens de lijst van".</summary>
    public DateOnly LijstVan { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public DateOnly Dag { get; private set; }

    /// <summary>People looked up; counts towards the day's limit. Zero: the limit was reached.</summary>
    public int Aantal { get; private set; }

    public IReadOnlyList<Lijsttreffer> Treffers => treffers;

    public override Guid Sleutel => Id;
}

/// <summary>Hit or no hit, and nothing more.</summary>
public sealed class Lijsttreffer : IOnderdeel
{
    private Lijsttreffer()
    {
    }

    internal Lijsttreffer(Guid navraag, PersoonId persoon, bool bekend)
    {
        Id = Guid.CreateVersion7();
        NavraagId = navraag;
        PersoonId = persoon;
        IsBekend = bekend;
    }

    public Guid Id { get; private set; }

    public Guid NavraagId { get; private set; }

    public PersoonId PersoonId { get; private set; }

    public bool IsBekend { get; private set; }

    public Guid Wortel => NavraagId;
}
