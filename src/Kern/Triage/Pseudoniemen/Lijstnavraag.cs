using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Triage.Pseudoniemen;

/// <summary>The house looked in a partner's list for the people of one question: for each only whether the list has them. The partner does not see this.</summary>
public sealed class Lijstnavraag : Aggregaat
{
    private readonly List<Lijsttreffer> treffers = [];

    private Lijstnavraag()
    {
    }

    /// <param name="bevraging">The question that was asked of this partner.</param>
    /// <param name="lijst">Its list of today.</param>
    /// <param name="bekend">Per person whether the list has them; empty when the number for today is used up.</param>
    /// <param name="handeling">Who asks.</param>
    public Lijstnavraag(Bevraging bevraging, Pseudoniemenlijst lijst, IReadOnlyDictionary<PersoonId, bool> bekend, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        HuisId = bevraging.HuisId;
        BevragingId = bevraging.Id;
        OrganisatieId = bevraging.AanOrganisatieId;
        LijstId = lijst.Id;
        LijstVan = Kalender.DagVan(lijst.GeladenOp);
        Op = handeling.Op;
        Dag = handeling.Dag;
        treffers.AddRange(bekend.Select(b => new Lijsttreffer(Id, b.Key, b.Value)));
        Aantal = treffers.Count;
        Leg(Aantal == 0 ? "lijst-niet-nagezocht" : "lijst-nagezocht", new { lijst = lijst.Id, bevraging = bevraging.Id.Waarde, personen = bekend.Keys.Select(p => p.Waarde) });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public BevragingId BevragingId { get; private set; }

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
