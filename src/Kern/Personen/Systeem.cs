using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen;

/// <summary>Somebody in the system around a person, as they were on the day that is shown.</summary>
/// <param name="Id">The person that all merged rows are.</param>
/// <param name="Voornamen">First names.</param>
/// <param name="Achternaam">Family name with its voorvoegsel.</param>
/// <param name="Geslacht">As recorded.</param>
/// <param name="Geboortedatum">Birth date, when known.</param>
/// <param name="Woonplaats">Where they lived that day, when known.</param>
/// <param name="Stap">Number of stored relations between this person and the one in the middle.</param>
public sealed record Systeempersoon(PersoonId Id, string? Voornamen, string Achternaam, Geslacht Geslacht, DateOnly? Geboortedatum, string? Woonplaats, int Stap)
{
    public string Naam => string.Join(' ', new[] { Voornamen, Achternaam }.Where(d => !string.IsNullOrWhiteSpace(d)));
}

/// <summary>A stored relation between two people who are shown.</summary>
public sealed record Systeemrelatie(Guid Id, PersoonId Van, Relatiesoort Soort, PersoonId Naar, Gezag? Gezag, string? Woorden, DateOnly? Sinds, DateOnly? Tot, OrganisatieId? Bron)
{
    public Systeemband Systeemband => new(Van, Soort, Naar, Sinds, Tot);
}

/// <summary>What somebody is of somebody else, in one phrase.</summary>
/// <param name="Woorden">"grootmoeder van".</param>
/// <param name="Tot">Of whom.</param>
/// <param name="IsAfgeleid">Nobody recorded it: it follows.</param>
/// <param name="IsVoorbij">It was so, and is no more.</param>
public sealed record Verhouding(string Woorden, PersoonId Tot, bool IsAfgeleid, bool IsVoorbij);

/// <summary>
/// The system around one person on one day (eis 51, 52): the people, their stored relations, what follows from those, and the generation of each. Holds only what the one
/// who looks may see.
/// </summary>
public sealed class Systeem
{
    /// <param name="midden">The person in the middle; one of <paramref name="mensen"/>.</param>
    /// <param name="op">The day.</param>
    /// <param name="mensen">Everybody who is shown.</param>
    /// <param name="relaties">Stored relations; also those of people just outside the picture, from whom something may follow.</param>
    /// <param name="isVolledig">False when more people were found than fit.</param>
    public Systeem(PersoonId midden, DateOnly op, IReadOnlyCollection<Systeempersoon> mensen, IReadOnlyCollection<Systeemrelatie> relaties, bool isVolledig)
    {
        Op = op;
        IsVolledig = isVolledig;
        var ids = mensen.Select(m => m.Id).ToHashSet();
        Relaties = [.. relaties.Where(r => ids.Contains(r.Van) && ids.Contains(r.Naar) && !(r.Sinds > op)).OrderBy(r => r.Soort).ThenBy(r => r.Id)];
        Afgeleid = new Systeemgraaf(relaties.Select(r => r.Systeemband), op).Afleidingen(ids);
        Generaties = Tel(midden);
        Mensen = [.. mensen.OrderByDescending(m => Generaties.GetValueOrDefault(m.Id, int.MinValue)).ThenBy(m => m.Geboortedatum ?? DateOnly.MaxValue).ThenBy(m => m.Id.Waarde)];
        Midden = Mensen.First(m => m.Id == midden);
    }

    public Systeempersoon Midden { get; }

    public DateOnly Op { get; }

    /// <summary>Rows of the register, with the person that each of them is.</summary>
    public IReadOnlyDictionary<PersoonId, PersoonId> Inschrijvingen { get; init; } = new Dictionary<PersoonId, PersoonId>();

    /// <summary>False when more people were found than fit in one picture.</summary>
    public bool IsVolledig { get; }

    /// <summary>Oldest generation first, then by age; who is no family comes last.</summary>
    public IReadOnlyList<Systeempersoon> Mensen { get; }

    /// <summary>Stored, begun on that day or before; ended ones too.</summary>
    public IReadOnlyList<Systeemrelatie> Relaties { get; }

    public IReadOnlyList<Afgeleid> Afgeleid { get; }

    /// <summary>Generations above (positive) or below the person in the middle, for the family; who is not in it is no family.</summary>
    public IReadOnlyDictionary<PersoonId, int> Generaties { get; }

    public Systeempersoon Mens(PersoonId id) => Mensen.First(m => m.Id == id);

    /// <summary>What somebody is of the person in the middle; else of somebody closer by. Null for the one in the middle.</summary>
    public Verhouding? Van(PersoonId wie)
    {
        if (wie == Midden.Id)
        {
            return null;
        }

        var mijn = Relaties.Where(r => r.Van == wie || r.Naar == wie).Select(r => (Relatie: r, Ander: Mens(r.Van == wie ? r.Naar : r.Van))).ToList();
        var metMidden = mijn.Where(r => r.Ander.Id == Midden.Id).OrderByDescending(r => r.Relatie.Systeemband.GeldtOp(Op)).ThenBy(r => r.Relatie.Soort).Select(r => r.Relatie).FirstOrDefault();
        if (metMidden is not null && metMidden.Systeemband.GeldtOp(Op))
        {
            return Zin(metMidden, wie);
        }

        if (Afgeleid.FirstOrDefault(a => a.Van == wie && a.Naar == Midden.Id) is { } afgeleid)
        {
            return new(afgeleid.Soort.InWoorden(Mens(wie).Geslacht), Midden.Id, true, false);
        }

        return metMidden is not null ? Zin(metMidden, wie)
            : mijn.OrderBy(r => r.Ander.Stap).ThenByDescending(r => r.Relatie.Systeemband.GeldtOp(Op)).ThenBy(r => r.Relatie.Soort).ThenBy(r => r.Relatie.Id).Select(r => Zin(r.Relatie, wie)).FirstOrDefault();
    }

    private Verhouding Zin(Systeemrelatie r, PersoonId wie) =>
        new(r.Soort.InWoorden(r.Van == wie, Mens(wie).Geslacht, r.Woorden), r.Van == wie ? r.Naar : r.Van, false, !r.Systeemband.GeldtOp(Op));

    /// <summary>Breadth first over blood and partners; ended ones count, because an ex-partner stands in the same generation.</summary>
    private Dictionary<PersoonId, int> Tel(PersoonId midden)
    {
        var uit = new Dictionary<PersoonId, int> { [midden] = 0 };
        var rij = new Queue<PersoonId>([midden]);
        while (rij.TryDequeue(out var wie))
        {
            foreach (var r in Relaties.Where(r => r.Van == wie || r.Naar == wie))
            {
                var ander = r.Van == wie ? r.Naar : r.Van;
                int? verschil = (r.Soort, r.Van == wie) switch
                {
                    (Relatiesoort.Ouder, false) or (Relatiesoort.Kind, true) => 1,
                    (Relatiesoort.Ouder, true) or (Relatiesoort.Kind, false) => -1,
                    (Relatiesoort.Partner or Relatiesoort.ExPartner or Relatiesoort.BroerOfZus, _) => 0,
                    _ => null,
                };
                if (verschil is { } v && uit.TryAdd(ander, uit[wie] + v))
                {
                    rij.Enqueue(ander);
                }
            }
        }

        return uit;
    }
}
