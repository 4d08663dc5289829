using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;

namespace Partituur.Demo.Wereld;

/// <summary>Somebody who can act in the demonstration.</summary>
internal sealed record Collega(ProfessionalId Id, OrganisatieId Organisatie, string Naam);

/// <summary>Who and what the world consists of, by the names that its stories use.</summary>
internal sealed class Netwerkkaart
{
    public HuisId Noord { get; set; }

    public HuisId Midden { get; set; }

    public Dictionary<string, OrganisatieId> Organisaties { get; } = new(StringComparer.Ordinal);

    /// <summary>By user name.</summary>
    public Dictionary<string, Collega> Accounts { get; } = new(StringComparer.Ordinal);

    /// <summary>Everybody by organisation, people with an account first.</summary>
    public Dictionary<OrganisatieId, List<Collega>> Mensen { get; } = [];

    public Dictionary<(HuisId Huis, string Naam), DoelgroepId> Doelgroepen { get; } = [];

    public Dictionary<string, Guid> Leefgebieden { get; } = new(StringComparer.Ordinal);

    public Collega this[string gebruikersnaam] => Accounts[gebruikersnaam];

    public OrganisatieId Org(string naam) => Organisaties[naam];

    public string NaamVan(OrganisatieId id) => Organisaties.First(o => o.Value == id).Key;

    /// <summary>The first person of a partner, or another one by number.</summary>
    public Collega Van(string organisatie, int hoeveelste = 0)
    {
        var mensen = Mensen[Org(organisatie)];
        return mensen[hoeveelste % mensen.Count];
    }

    public void Voeg(Professional p)
    {
        if (!Mensen.TryGetValue(p.OrganisatieId, out var lijst))
        {
            Mensen[p.OrganisatieId] = lijst = [];
        }

        lijst.Add(new(p.Id, p.OrganisatieId, p.Naam));
    }
}
