using System.Globalization;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen;

/// <summary>How sure it is that two descriptions are one human.</summary>
public enum Zekerheid
{
    /// <summary>Nobody like this was known: a new person.</summary>
    Nieuw,

    /// <summary>The same valid BSN.</summary>
    ZekerBsn,

    /// <summary>The same name, birth date and address, and no other BSN.</summary>
    ZekerNaamGeboortedatumAdres,
}

/// <summary>A person as the recogniser needs it.</summary>
public sealed record Bekende(PersoonId Id, Personalia Personalia, IReadOnlyCollection<string> Adressleutels);

/// <summary>A doubt: two persons that may be one, with the reasons in words. Never merged without a decision.</summary>
public sealed record Twijfel(PersoonId Een, PersoonId Twee, string Reden);

/// <summary>
/// Recognises people among known ones: certain on the same valid BSN, or the same name, birth date and address. All else that looks
/// alike is doubt and becomes a suggestion. Pure: filled from the database for one melding, or with the whole house for an import.
/// </summary>
public sealed class Herkenning
{
    private readonly Dictionary<PersoonId, Bekende> bekenden = [];
    private readonly Dictionary<string, PersoonId> opBsn = [];
    private readonly Dictionary<string, List<PersoonId>> opNaamGeboortedatum = [];
    private readonly Dictionary<DateOnly, List<PersoonId>> opGeboortedatum = [];
    private readonly Dictionary<string, List<PersoonId>> opAdres = [];

    public void Voeg(Bekende b)
    {
        bekenden[b.Id] = b;
        if (b.Personalia.Bsn is { } bsn && (!opBsn.TryGetValue(bsn.Cijfers, out var eerste) || b.Id.Waarde.CompareTo(eerste.Waarde) < 0))
        {
            // The oldest when one number was recorded twice: the answer may not depend on the order of adding.
            opBsn[bsn.Cijfers] = b.Id;
        }

        if (b.Personalia.Geboortedatum is { } dag)
        {
            Bij(opGeboortedatum, dag, b.Id);
        }

        if (NaamDag(b.Personalia) is { } naamDag)
        {
            Bij(opNaamGeboortedatum, naamDag, b.Id);
        }

        foreach (var sleutel in b.Adressleutels)
        {
            Bij(opAdres, sleutel, b.Id);
        }
    }

    /// <summary>The known person that this certainly is; null when nobody is certain.</summary>
    public (PersoonId Persoon, Zekerheid Zekerheid)? Zeker(Personalia p, Adresgegevens? adres)
    {
        if (p.Bsn is { } bsn && opBsn.TryGetValue(bsn.Cijfers, out var metBsn))
        {
            return (metBsn, Zekerheid.ZekerBsn);
        }

        if (NaamDag(p) is not { } naamDag || AdresVoorZeker(adres) is not { } sleutel || !opNaamGeboortedatum.TryGetValue(naamDag, out var zelfdeNaam))
        {
            return null;
        }

        var kandidaten = zelfdeNaam.Where(id => bekenden[id].Adressleutels.Contains(sleutel)).Distinct().ToList();

        // Two different valid numbers are two people until somebody says otherwise; so are two candidates.
        return kandidaten is [var enige] && (p.Bsn is null || bekenden[enige].Personalia.Bsn is null)
            ? (enige, Zekerheid.ZekerNaamGeboortedatumAdres)
            : null;
    }

    /// <summary>Name and birth date in comparing form; null when they are not known well enough to be certain.</summary>
    public static string? NaamDag(Personalia p) =>
        p.Geboortedatum is { } dag && Naamsleutel.IsVoornaam(p.Voornamen) ? string.Create(CultureInfo.InvariantCulture, $"{Naamsleutel.Volledig(p)}|{dag:yyyyMMdd}") : null;

    /// <summary>The address in comparing form; null when the house number is missing: a street is not an address.</summary>
    public static string? AdresVoorZeker(Adresgegevens? adres) => string.IsNullOrWhiteSpace(adres?.Huisnummer) ? null : Adres.SleutelVan(adres);

    /// <summary>Known people who may be the same human as <paramref name="id"/>, each with its reason.</summary>
    public IEnumerable<Twijfel> Twijfels(PersoonId id)
    {
        var ik = bekenden[id];
        var kandidaten = new HashSet<PersoonId>();
        if (ik.Personalia.Geboortedatum is { } dag)
        {
            kandidaten.UnionWith(opGeboortedatum[dag]);
        }

        foreach (var sleutel in ik.Adressleutels)
        {
            kandidaten.UnionWith(opAdres[sleutel]);
        }

        foreach (var ander in kandidaten.Where(k => k != id))
        {
            if (Reden(ik, bekenden[ander]) is { } reden)
            {
                yield return id.Waarde.CompareTo(ander.Waarde) < 0 ? new(id, ander, reden) : new(ander, id, reden);
            }
        }
    }

    private static string? Reden(Bekende een, Bekende twee)
    {
        var (a, b) = (een.Personalia, twee.Personalia);
        if (a.Bsn is not null && b.Bsn is not null && a.Bsn != b.Bsn)
        {
            return null;
        }

        var (naamA, _) = Naamsleutel.Achternaam(a.Achternaam, a.Voorvoegsel);
        var (naamB, _) = Naamsleutel.Achternaam(b.Achternaam, b.Voorvoegsel);
        var naamLijkt = Naamsleutel.Afstand(naamA, naamB) <= (Math.Min(naamA.Length, naamB.Length) > 4 ? 2 : 1)
            && Naamsleutel.VoornaamKan(Tekst.Zoekvorm(a.Voornamen), Tekst.Zoekvorm(b.Voornamen));
        if (!naamLijkt || (a.Geslacht != b.Geslacht && a.Geslacht != Geslacht.Onbekend && b.Geslacht != Geslacht.Onbekend))
        {
            return null;
        }

        var zelfdeDag = a.Geboortedatum is not null && a.Geboortedatum == b.Geboortedatum;
        var zelfdeAdres = een.Adressleutels.Intersect(twee.Adressleutels).Any();
        var dagKan = a.Geboortedatum is null || b.Geboortedatum is null || DagLijkt(a.Geboortedatum.Value, b.Geboortedatum.Value);
        var naam = naamA == naamB ? "dezelfde naam" : "een naam die erop lijkt";
        return zelfdeDag && zelfdeAdres ? $"{naam}, dezelfde geboortedatum en hetzelfde adres"
            : zelfdeDag ? $"{naam} en dezelfde geboortedatum"
            : zelfdeAdres && dagKan ? $"{naam} en hetzelfde adres"
            : null;
    }

    /// <summary>One digit off, the day before or after, or day and month swapped.</summary>
    private static bool DagLijkt(DateOnly een, DateOnly twee)
    {
        if (Math.Abs(een.DayNumber - twee.DayNumber) <= 1)
        {
            return true;
        }

        var a = een.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var b = twee.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return (een.Year == twee.Year && een.Day == twee.Month && een.Month == twee.Day) || a.Zip(b).Count(p => p.First != p.Second) <= 1;
    }

    private static void Bij<T>(Dictionary<T, List<PersoonId>> index, T sleutel, PersoonId id)
        where T : notnull
    {
        if (!index.TryGetValue(sleutel, out var lijst))
        {
            index[sleutel] = lijst = [];
        }

        lijst.Add(id);
    }
}
