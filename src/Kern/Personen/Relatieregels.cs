using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen;

/// <summary>Why a relation cannot stand beside what is known.</summary>
/// <param name="Code">Stable, for the field and for machines.</param>
/// <param name="Zin">For the worker.</param>
public sealed record Bezwaar(string Code, string Zin);

/// <summary>
/// What two people cannot be of each other at once. Pure: over the relations between the two, from either side, and what is known of their births.
/// An unknown first day counts as the last day on which it surely held, so that not knowing never makes a contradiction.
/// </summary>
public static class Relatieregels
{
    /// <param name="van">The first.</param>
    /// <param name="naar">The second.</param>
    /// <param name="nieuw">What is told now.</param>
    /// <param name="bekend">Other relations that stand; those between other people are passed over.</param>
    /// <param name="geborenVan">Birth date of the first, when known.</param>
    /// <param name="geborenNaar">Birth date of the second, when known.</param>
    /// <returns>Null when it can stand.</returns>
    public static Bezwaar? Zoek(PersoonId van, PersoonId naar, Relatiegegevens nieuw, IEnumerable<Relatie> bekend, DateOnly? geborenVan = null, DateOnly? geborenNaar = null)
    {
        if (van == naar)
        {
            return new("relatie-met-zichzelf", "Kies twee verschillende personen.");
        }

        var (ouderGeboren, kindGeboren) = nieuw.Soort == Relatiesoort.Ouder ? (geborenVan, geborenNaar) : (geborenNaar, geborenVan);
        if (nieuw.Soort is Relatiesoort.Ouder or Relatiesoort.Kind && ouderGeboren >= kindGeboren)
        {
            return new("relatie-ouder-te-jong", $"Dat kan niet: de ouder is geboren op {Tekst.Datum(ouderGeboren!.Value)} en het kind op {Tekst.Datum(kindGeboren!.Value)}. Kijk of u ouder en kind hebt verwisseld.");
        }

        if (nieuw.Sinds < geborenVan || nieuw.Sinds < geborenNaar)
        {
            return new("relatie-voor-geboorte", "Deze dag ligt voor de geboorte van een van beiden.");
        }

        foreach (var r in bekend.Where(r => r.IngetrokkenOp is null && ((r.VanId == van && r.NaarId == naar) || (r.VanId == naar && r.NaarId == van))))
        {
            if (Tegen(nieuw, van, r) is { } bezwaar)
            {
                return bezwaar;
            }
        }

        return null;
    }

    /// <exception cref="RegelGeschonden">It cannot stand.</exception>
    public static void Toets(PersoonId van, PersoonId naar, Relatiegegevens nieuw, IEnumerable<Relatie> bekend, DateOnly? geborenVan = null, DateOnly? geborenNaar = null)
    {
        if (Zoek(van, naar, nieuw, bekend, geborenVan, geborenNaar) is { } bezwaar)
        {
            throw new RegelGeschonden(bezwaar.Code, bezwaar.Zin);
        }
    }

    private static Bezwaar? Tegen(Relatiegegevens nieuw, PersoonId van, Relatie oud)
    {
        // As recorded from the same side as the new one; own words say nothing about the other side.
        var gedraaid = oud.VanId == van ? oud.Soort : oud.Woorden is null ? oud.Soort.Omgekeerd() : null;
        if (gedraaid == nieuw.Soort && string.Equals(oud.Woorden, nieuw.Soort == Relatiesoort.Anders ? nieuw.Woorden?.Trim() : null, StringComparison.OrdinalIgnoreCase) && Overlapt(nieuw, oud))
        {
            return new("relatie-al-bekend", "Deze relatie staat er al.");
        }

        // Whose child somebody is does not change with the years.
        if (gedraaid is { } soort && IsBloed(soort) && IsBloed(nieuw.Soort) && soort != nieuw.Soort)
        {
            return new("relatie-tegenspraak", $"Dat kan niet: er staat al dat de een {oud.Soort.InWoorden(oud.VanId == van)} de ander is. Klopt dat niet? Trek die relatie dan eerst in.");
        }

        return (gedraaid, nieuw.Soort) is (Relatiesoort.Partner, Relatiesoort.ExPartner) or (Relatiesoort.ExPartner, Relatiesoort.Partner) && Overlapt(nieuw, oud)
            ? new("relatie-partner-en-ex", $"Er staat al dat zij {(oud.Soort == Relatiesoort.Partner ? "partners" : "ex-partners")} zijn. Beëindig die relatie eerst.")
            : null;
    }

    private static bool IsBloed(Relatiesoort soort) => soort is Relatiesoort.Ouder or Relatiesoort.Kind or Relatiesoort.BroerOfZus;

    private static bool Overlapt(Relatiegegevens een, Relatie twee)
    {
        var (a, b) = (Zeker(een.Sinds, een.Tot), Zeker(twee.Sinds, twee.Tot));
        return a.Begin < b.Eind && b.Begin < a.Eind;
    }

    private static (int Begin, int Eind) Zeker(DateOnly? sinds, DateOnly? tot)
    {
        var eind = tot?.DayNumber ?? int.MaxValue;
        return (sinds?.DayNumber ?? eind - 1, eind);
    }
}
