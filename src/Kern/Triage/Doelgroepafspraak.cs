using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Triage;

/// <summary>What was agreed for asking about one doelgroep: under which regime, and whom one click asks.</summary>
public sealed class Doelgroepafspraak : Aggregaat
{
    private readonly List<Standaardpartner> partners = [];

    private Doelgroepafspraak()
    {
    }

    public Doelgroepafspraak(Doelgroep doelgroep)
    {
        (DoelgroepId, HuisId) = (doelgroep.Id, doelgroep.HuisId);
        Leg("doelgroepafspraak-gemaakt");
    }

    public DoelgroepId DoelgroepId { get; private set; }

    public HuisId HuisId { get; private set; }

    public Regimesoort Regime { get; private set; }

    /// <summary>Organisations that are asked at once. Who may not be asked on the day is left out then.</summary>
    public IReadOnlyList<Standaardpartner> Partners => partners;

    public override Guid Sleutel => DoelgroepId.Waarde;

    public void SpreekAf(Regimesoort regime, IReadOnlyCollection<OrganisatieId> wie)
    {
        Regime = regime;
        partners.RemoveAll(p => !wie.Contains(p.OrganisatieId));
        partners.AddRange(wie.Distinct().Where(o => !partners.Exists(p => p.OrganisatieId == o)).ToList().ConvertAll(o => new Standaardpartner(DoelgroepId, o)));
        Leg("doelgroepafspraak-gewijzigd", new { regime, partners = wie.Select(o => o.Waarde) });
    }
}

public sealed class Standaardpartner : IOnderdeel
{
    private Standaardpartner()
    {
    }

    internal Standaardpartner(DoelgroepId doelgroep, OrganisatieId organisatie)
    {
        DoelgroepId = doelgroep;
        OrganisatieId = organisatie;
    }

    public DoelgroepId DoelgroepId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public Guid Wortel => DoelgroepId.Waarde;
}
