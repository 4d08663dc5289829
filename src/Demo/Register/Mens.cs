using System.Globalization;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Demo.Register;

/// <summary>One human as far as is certain: the rows that tell of them, and the person or persons that the house already knows.</summary>
internal sealed class Mens
{
    private readonly HashSet<string> gezien = new(StringComparer.Ordinal);

    /// <summary>Persons in the database that this human is; more than one only when new rows join them.</summary>
    public SortedSet<PersoonId> Bekend { get; } = new(Comparer<PersoonId>.Create((a, b) => a.Waarde.CompareTo(b.Waarde)));

    public List<Persoonrij> Rijen { get; } = [];

    public List<Persoonrij> NieuweRijen { get; } = [];

    public Bsn? Bsn { get; private set; }

    /// <summary>The person in memory, once made or loaded.</summary>
    public Persoon? Persoon { get; set; }

    private bool IsGezien { get; set; }

    private bool IsBsnGezien { get; set; }

    /// <summary>Name, birth date and address as one row tells them; null when one of them is not told in full.</summary>
    private static string? SleutelVan(Personalia p, string? adressleutel) =>
        p.Geboortedatum is { } dag && Naamsleutel.IsVoornaam(p.Voornamen) && adressleutel is not null ? string.Create(CultureInfo.InvariantCulture, $"{Naamsleutel.Volledig(p)}|{dag:yyyyMMdd}@{adressleutel}") : null;

    /// <summary>The address in comparing form; null when the house number is missing: a street is not an address.</summary>
    private static string? VolledigAdres(Adresgegevens? adres) => string.IsNullOrWhiteSpace(adres?.Huisnummer) ? null : Adres.SleutelVan(adres);

    public void Ken(PersoonId id, Personalia personalia, IEnumerable<string> adressen)
    {
        Bekend.Add(id);
        Bsn ??= personalia.Bsn;
        gezien.UnionWith(adressen.Select(a => SleutelVan(personalia, a)).OfType<string>());
        IsGezien = true;
        IsBsnGezien |= personalia.Bsn is not null;
    }

    public void Voeg(Persoonrij rij, bool isNieuw)
    {
        Rijen.Add(rij);
        Bsn ??= rij.Personalia.Bsn;
        if (isNieuw)
        {
            NieuweRijen.Add(rij);
        }
    }

    public void NeemOver(Mens ander)
    {
        Bekend.UnionWith(ander.Bekend);
        Rijen.AddRange(ander.Rijen);
        NieuweRijen.AddRange(ander.NieuweRijen);
        gezien.UnionWith(ander.gezien);
        Bsn ??= ander.Bsn;
        IsGezien |= ander.IsGezien;
        IsBsnGezien |= ander.IsBsnGezien;
    }

    /// <summary>How a row finds this human; asked in the order of the file.</summary>
    public Zekerheid Zie(Persoonrij rij)
    {
        var sleutel = SleutelVan(rij.Personalia, VolledigAdres(rij.Adres));
        var zekerheid = !IsGezien ? Zekerheid.Nieuw
            : rij.Personalia.Bsn is not null && IsBsnGezien ? Zekerheid.ZekerBsn
            : sleutel is not null && gezien.Contains(sleutel) ? Zekerheid.ZekerNaamGeboortedatumAdres
            : Zekerheid.ZekerGewogen;
        if (sleutel is not null)
        {
            gezien.Add(sleutel);
        }

        IsGezien = true;
        IsBsnGezien |= rij.Personalia.Bsn is not null;
        return zekerheid;
    }

    /// <summary>
    /// What most rows say, field by field, and never what the first happens to say: the order of the file must not matter. A whole name goes before an initial and before capitals.
    /// </summary>
    public Personalia BestePersonalia()
    {
        var naam = Meest(Rijen.Select(r => r.Personalia), p => Naamsleutel.Achternaam(p.Achternaam, p.Voorvoegsel), p => (p.Achternaam, p.Voorvoegsel), v => IsKapitalen(v.Achternaam), v => v.Voorvoegsel is null);
        var voornamen = Meest(Rijen.Select(r => r.Personalia.Voornamen).OfType<string>(), v => Tekst.Zoekvorm(v).Replace(" ", string.Empty, StringComparison.Ordinal), v => v, v => !Naamsleutel.IsVoornaam(v), IsKapitalen);
        var geslacht = Meest(Rijen.Select(r => r.Personalia.Geslacht), g => g, g => g, g => g == Geslacht.Onbekend, _ => false);
        var geboren = Meest(Rijen.Select(r => r.Personalia.Geboortedatum).OfType<DateOnly>(), d => d, d => (DateOnly?)d, _ => false, _ => false);
        return new(naam.Achternaam, naam.Voorvoegsel, voornamen, geslacht, geboren, Bsn);
    }

    /// <summary>Addresses in order of time. A street without its number says nothing new when the number is known.</summary>
    public IEnumerable<(Adresgegevens Adres, DateOnly Van)> Adressen()
    {
        var volledig = Rijen.Where(r => VolledigAdres(r.Adres) is not null).Select(r => Straat(r.Adres!)).ToHashSet();
        return Rijen.Where(r => r.Adres is { } a && (VolledigAdres(a) is not null || !volledig.Contains(Straat(a))))
            .OrderBy(r => r.Melding.Ontvangen).ThenBy(r => r.Melding.Nummer, StringComparer.Ordinal).ThenBy(r => r.Volgnummer)
            .Select(r => (r.Adres!, r.Melding.Ontvangen));
    }

    private static string Straat(Adresgegevens adres) => Tekst.Zoekvorm(adres.Straat) + "|" + Tekst.Zoekvorm(adres.Woonplaats);

    private static bool IsKapitalen(string tekst) => tekst.Length > 2 && tekst.All(t => !char.IsLower(t));

    /// <summary>The value of the largest group that is not <paramref name="slecht"/>, in the form written most.</summary>
    private static TWaarde? Meest<T, TSleutel, TWaarde>(IEnumerable<T> alle, Func<T, TSleutel> sleutel, Func<T, TWaarde> waarde, Func<TWaarde, bool> slecht, Func<TWaarde, bool> minderMooi) =>
        alle.GroupBy(sleutel)
            .OrderBy(g => g.All(x => slecht(waarde(x))))
            .ThenByDescending(g => g.Count())
            .ThenBy(g => g.Key?.ToString(), StringComparer.Ordinal)
            .Take(1)
            .SelectMany(g => g.Select(waarde).GroupBy(w => w).OrderBy(w => slecht(w.Key)).ThenBy(w => minderMooi(w.Key)).ThenByDescending(w => w.Count()).ThenBy(w => w.Key?.ToString(), StringComparer.Ordinal))
            .Select(w => w.Key)
            .FirstOrDefault();
}
