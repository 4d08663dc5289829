using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen;

/// <summary>A stored relation as the graph needs it.</summary>
public sealed record Systeemband(PersoonId Van, Relatiesoort Soort, PersoonId Naar, DateOnly? Sinds = null, DateOnly? Tot = null)
{
    public bool GeldtOp(DateOnly dag) => (Sinds is null || Sinds <= dag) && (Tot is null || dag < Tot);
}

/// <summary>
/// The relations of one day, and what follows from them. Pure. A derived relation never stands beside a stored one of blood between the same two, is never of somebody
/// with themself, and holds from both sides.
/// </summary>
public sealed class Systeemgraaf
{
    private static readonly SortedSet<PersoonId> Niemand = [];
    private readonly Dictionary<PersoonId, SortedSet<PersoonId>> ouders = [];
    private readonly Dictionary<PersoonId, SortedSet<PersoonId>> kinderen = [];
    private readonly Dictionary<PersoonId, SortedSet<PersoonId>> partners = [];
    private readonly Dictionary<PersoonId, SortedSet<PersoonId>> broersEnZussen = [];

    /// <param name="banden">Stored relations that were not withdrawn.</param>
    /// <param name="op">Only what holds on this day counts.</param>
    public Systeemgraaf(IEnumerable<Systeemband> banden, DateOnly op)
    {
        foreach (var b in banden.Where(b => b.GeldtOp(op) && b.Van != b.Naar))
        {
            switch (b.Soort)
            {
                case Relatiesoort.Ouder:
                    Bij(ouders, b.Naar, b.Van);
                    Bij(kinderen, b.Van, b.Naar);
                    break;
                case Relatiesoort.Kind:
                    Bij(ouders, b.Van, b.Naar);
                    Bij(kinderen, b.Naar, b.Van);
                    break;
                case Relatiesoort.Partner:
                    Bij(partners, b.Van, b.Naar);
                    Bij(partners, b.Naar, b.Van);
                    break;
                case Relatiesoort.BroerOfZus:
                    Bij(broersEnZussen, b.Van, b.Naar);
                    Bij(broersEnZussen, b.Naar, b.Van);
                    break;
                default:
                    break;
            }
        }
    }

    public IEnumerable<PersoonId> OudersVan(PersoonId wie) => Van(ouders, wie);

    public IEnumerable<PersoonId> KinderenVan(PersoonId wie) => Van(kinderen, wie);

    public IEnumerable<PersoonId> PartnersVan(PersoonId wie) => Van(partners, wie);

    /// <summary>Stored ones, and who shares a parent.</summary>
    public IEnumerable<PersoonId> BroersEnZussenVan(PersoonId wie) =>
        Van(broersEnZussen, wie).Concat(OudersVan(wie).SelectMany(KinderenVan)).Where(b => b != wie).Distinct();

    /// <summary>What these people are of each other without anybody having recorded it, from both sides.</summary>
    public IReadOnlyList<Afgeleid> Afleidingen(IReadOnlySet<PersoonId> onder)
    {
        var gevonden = new Dictionary<(PersoonId, PersoonId), Afgeleid>();
        foreach (var a in onder.OrderBy(p => p.Waarde).SelectMany(Omhoog).Where(a => a.Van != a.Naar && onder.Contains(a.Van) && !IsVastgelegd(a.Van, a.Naar)))
        {
            var paar = a.Van.Waarde.CompareTo(a.Naar.Waarde) < 0 ? (a.Van, a.Naar) : (a.Naar, a.Van);
            if (!gevonden.TryGetValue(paar, out var eerder) || Rang(a).CompareTo(Rang(eerder)) < 0)
            {
                gevonden[paar] = a;
            }
        }

        return [.. gevonden.Values.SelectMany(a => new[] { a, new Afgeleid(a.Naar, a.Soort.Omgekeerd(), a.Van, [.. a.Via.Reverse()]) })
            .OrderBy(a => a.Soort).ThenBy(a => a.Van.Waarde).ThenBy(a => a.Naar.Waarde)];
    }

    /// <summary>What others are of this person, seen upwards and sideways; the other direction is the reverse of these.</summary>
    private IEnumerable<Afgeleid> Omhoog(PersoonId ik)
    {
        var mijnOuders = OudersVan(ik).ToList();
        foreach (var ander in mijnOuders.SelectMany(KinderenVan).Distinct())
        {
            var (gedeeld, zijn) = (mijnOuders.Where(o => OudersVan(ander).Contains(o)).ToList(), OudersVan(ander).Count());
            yield return new(ander, gedeeld.Count > 1 ? Afgeleidesoort.BroerOfZus : mijnOuders.Count > 1 && zijn > 1 ? Afgeleidesoort.HalfbroerOfHalfzus : Afgeleidesoort.MisschienHalf, ik, gedeeld);
        }

        foreach (var ouder in mijnOuders)
        {
            foreach (var a in ViaOuder(ik, ouder))
            {
                yield return a;
            }
        }

        foreach (var partner in PartnersVan(ik))
        {
            foreach (var ouder in OudersVan(partner))
            {
                yield return new(ouder, Afgeleidesoort.Schoonouder, ik, [partner]);
            }

            foreach (var ander in BroersEnZussenVan(partner))
            {
                yield return new(ander, Afgeleidesoort.Zwager, ik, [partner]);
            }
        }
    }

    private IEnumerable<Afgeleid> ViaOuder(PersoonId ik, PersoonId ouder)
    {
        foreach (var grootouder in OudersVan(ouder))
        {
            yield return new(grootouder, Afgeleidesoort.Grootouder, ik, [ouder]);
            foreach (var over in OudersVan(grootouder))
            {
                yield return new(over, Afgeleidesoort.Overgrootouder, ik, [ouder, grootouder]);
            }
        }

        foreach (var partner in PartnersVan(ouder))
        {
            yield return new(partner, Afgeleidesoort.Stiefouder, ik, [ouder]);
        }

        foreach (var oom in BroersEnZussenVan(ouder))
        {
            yield return new(oom, Afgeleidesoort.OomOfTante, ik, [ouder]);
            foreach (var neef in KinderenVan(oom))
            {
                yield return new(neef, Afgeleidesoort.NeefOfNicht, ik, [ouder, oom]);
            }
        }
    }

    /// <summary>Stored blood between the two says more than what follows.</summary>
    private bool IsVastgelegd(PersoonId een, PersoonId twee) =>
        OudersVan(een).Contains(twee) || OudersVan(twee).Contains(een) || Van(broersEnZussen, een).Contains(twee);

    /// <summary>Heaviest kind first, then the shortest way, then always the same one: the answer does not depend on the order in which relations were told.</summary>
    private static (Afgeleidesoort Soort, int Lengte, Guid Via, Guid Van) Rang(Afgeleid a) => (a.Soort, a.Via.Count, a.Via[0].Waarde, a.Van.Waarde);

    private static SortedSet<PersoonId> Van(Dictionary<PersoonId, SortedSet<PersoonId>> lijst, PersoonId wie) => lijst.TryGetValue(wie, out var uit) ? uit : Niemand;

    private static void Bij(Dictionary<PersoonId, SortedSet<PersoonId>> lijst, PersoonId wie, PersoonId ander)
    {
        if (!lijst.TryGetValue(wie, out var uit))
        {
            lijst[wie] = uit = new(Comparer<PersoonId>.Create((a, b) => a.Waarde.CompareTo(b.Waarde)));
        }

        uit.Add(ander);
    }
}
