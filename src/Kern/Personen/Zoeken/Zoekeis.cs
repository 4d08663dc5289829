using System.Linq.Expressions;

namespace Partituur.Kern.Personen.Zoeken;

/// <summary>Keys that begin with something: a range of the index, so that it stays equality and order and never a pattern.</summary>
public sealed record Bereik(string Van, string Tot)
{
    public static Bereik Begint(string begin) => new(begin, begin[..^1] + (char)(begin[^1] + 1));
}

/// <summary>The keys of which a person must have at least one to fit a part of the question.</summary>
public sealed record Zoekeis(IReadOnlyList<string> Sleutels, IReadOnlyList<Bereik> Bereiken)
{
    /// <summary>Exactly what was typed.</summary>
    public static Zoekeis Precies(Zoekdeel deel, Zoekvraag vraag) => deel.Soort switch
    {
        Deelsoort.Woord => new(Woord(deel.Waarde), []),
        Deelsoort.Voorletter => new([Sleutelsoort.Voorletter + deel.Waarde], []),
        Deelsoort.Geboren => deel.Waarde.Length == 8 ? new([Sleutelsoort.Geboren + deel.Waarde], []) : new([], [Bereik.Begint(Sleutelsoort.Geboren + deel.Waarde)]),
        Deelsoort.Postcode => deel.Waarde.Length == 6 ? new([Sleutelsoort.Postcode + deel.Waarde], []) : new([], [Bereik.Begint(Sleutelsoort.Postcode + deel.Waarde)]),
        _ => new([.. Woorden(vraag).Select(w => $"{Sleutelsoort.Huis}{Persoonsleutels.Straatwoord(w)} {deel.Waarde}")], []),
    };

    /// <summary>What may have been meant.</summary>
    /// <param name="deel">The part.</param>
    /// <param name="vraag">The whole question.</param>
    /// <param name="lijktOp">Words that exist and differ a little from a typed word.</param>
    /// <param name="isVoornaam">Whether somebody here has this word as a first name: then an initial, or nothing, may stand for it.</param>
    /// <param name="isGewoon">Very many people have this word: then it is no typing error and no beginning of another.</param>
    public static Zoekeis Ruim(Zoekdeel deel, Zoekvraag vraag, Func<string, IReadOnlyList<string>> lijktOp, Func<string, bool> isVoornaam, bool isGewoon)
    {
        var precies = Precies(deel, vraag);
        var w = deel.Waarde;
        return deel.Soort switch
        {
            Deelsoort.Woord when isGewoon => new([.. precies.Sleutels.Concat(isVoornaam(w) ? [Sleutelsoort.ZonderVoornaam + w[0]] : Array.Empty<string>())], []),
            Deelsoort.Woord => new(
                [.. precies.Sleutels.Concat(lijktOp(w).SelectMany(Woord)).Append(Sleutelsoort.Klank + Klank.Van(w)).Concat(isVoornaam(w) ? [Sleutelsoort.ZonderVoornaam, Sleutelsoort.ZonderVoornaam + w[0]] : Array.Empty<string>()).Distinct()],
                [.. Begin(w, vraag)]),
            Deelsoort.Voorletter => new([.. precies.Sleutels, Sleutelsoort.ZonderVoornaam], []),
            Deelsoort.Geboren when w.Length == 8 => new([.. precies.Sleutels.Append(Sleutelsoort.Geboren + Vergelijking.Omgedraaid(w)).Distinct()], []),
            Deelsoort.Huisnummer => new([.. precies.Sleutels.Concat(Woorden(vraag).SelectMany(lijktOp).Select(s => $"{Sleutelsoort.Huis}{s} {w}")).Distinct()], []),
            _ => precies,
        };
    }

    /// <summary>Whether a key is one of these, for the database.</summary>
    public Expression<Func<Zoeksleutel, bool>> Past()
    {
        var uit = Sleutels.Count > 0 || Bereiken.Count == 0 ? z => Sleutels.Contains(z.Sleutel) : Binnen(Bereiken[0]);
        foreach (var bereik in Sleutels.Count > 0 ? Bereiken : Bereiken.Skip(1))
        {
            var binnen = Binnen(bereik);
            uit = Expression.Lambda<Func<Zoeksleutel, bool>>(Expression.OrElse(uit.Body, Expression.Invoke(binnen, uit.Parameters[0])), uit.Parameters[0]);
        }

        return uit;
    }

    /// <summary>The pieces to begin with: each is one walk along the index, in the order in which hits are worth most.</summary>
    /// <param name="perSleutel">Each key by itself, for a question of one part.</param>
    public IEnumerable<Expression<Func<Zoeksleutel, bool>>> Stukken(bool perSleutel)
    {
        if (perSleutel)
        {
            foreach (var sleutel in Sleutels)
            {
                yield return z => z.Sleutel == sleutel;
            }
        }
        else if (Sleutels.Count > 0)
        {
            yield return z => Sleutels.Contains(z.Sleutel);
        }

        foreach (var bereik in Bereiken)
        {
            yield return Binnen(bereik);
        }
    }

    private static Expression<Func<Zoeksleutel, bool>> Binnen(Bereik bereik)
    {
        var (van, tot) = (bereik.Van, bereik.Tot);
#pragma warning disable CA1309 // Translated to SQL, where the collation of the column orders by byte.
        return z => string.Compare(z.Sleutel, van) >= 0 && string.Compare(z.Sleutel, tot) < 0;
#pragma warning restore CA1309
    }

    private static IReadOnlyList<string> Woord(string woord) =>
        [Sleutelsoort.Achternaam + woord, Sleutelsoort.Voornaam + woord, Sleutelsoort.Plaats + Persoonsleutels.Plaatswoord(woord), Sleutelsoort.Straat + Persoonsleutels.Straatwoord(woord)];

    /// <summary>The beginning of a name from two letters on, when something else is asked too; of a town or a street from four.</summary>
    private static IEnumerable<Bereik> Begin(string woord, Zoekvraag vraag) =>
        (woord.Length > 2 || (woord.Length == 2 && vraag.Delen.Count > 1) ? new[] { Sleutelsoort.Achternaam, Sleutelsoort.Voornaam } : [])
            .Concat(woord.Length > 3 ? [Sleutelsoort.Plaats, Sleutelsoort.Straat] : []).Select(s => Bereik.Begint(s + woord));

    private static IEnumerable<string> Woorden(Zoekvraag vraag) => vraag.Delen.Where(d => d.Soort == Deelsoort.Woord).Select(d => d.Waarde);
}
