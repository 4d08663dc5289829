using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Demo.Register;

/// <summary>One human as far as is certain: the rows that tell of them, and the person or persons that the house already knows.</summary>
internal sealed class Mens
{
    private readonly HashSet<string> naamDagen = new(StringComparer.Ordinal);
    private readonly HashSet<string> adressleutels = new(StringComparer.Ordinal);

    /// <summary>Persons in the database that this human is; more than one only when new rows join them.</summary>
    public SortedSet<PersoonId> Bekend { get; } = new(Comparer<PersoonId>.Create((a, b) => a.Waarde.CompareTo(b.Waarde)));

    public List<Persoonrij> Rijen { get; } = [];

    public List<Persoonrij> NieuweRijen { get; } = [];

    public Bsn? Bsn { get; private set; }

    /// <summary>The person in memory, once made or loaded.</summary>
    public Persoon? Persoon { get; set; }

    private bool IsGezien { get; set; }

    private bool IsBsnGezien { get; set; }

    /// <summary>Name, birth date and address in every combination that was told of this human.</summary>
    public IEnumerable<string> Sleutels => naamDagen.SelectMany(n => adressleutels.Select(a => n + "@" + a));

    /// <summary>The combination of one row; null when it is not known well enough to be certain.</summary>
    public static string? SleutelVan(Persoonrij rij) =>
        Herkenning.NaamDag(rij.Personalia) is { } naamDag && Herkenning.AdresVoorZeker(rij.Adres) is { } adres ? naamDag + "@" + adres : null;

    public void Ken(PersoonId id, Personalia personalia, IEnumerable<string> adressen)
    {
        Bekend.Add(id);
        Leer(personalia);
        adressleutels.UnionWith(adressen);
        IsGezien = true;
        IsBsnGezien |= personalia.Bsn is not null;
    }

    public void Voeg(Persoonrij rij, bool isNieuw)
    {
        Rijen.Add(rij);
        Leer(rij.Personalia);
        if (Herkenning.AdresVoorZeker(rij.Adres) is { } adres)
        {
            adressleutels.Add(adres);
        }

        if (isNieuw)
        {
            NieuweRijen.Add(rij);
        }
    }

    public void NeemOver(Mens ander)
    {
        Bekend.UnionWith(ander.Bekend);
        Rijen.AddRange(ander.Rijen);
        naamDagen.UnionWith(ander.naamDagen);
        adressleutels.UnionWith(ander.adressleutels);
        IsGezien |= ander.IsGezien;
    }

    /// <summary>How a row finds this human; asked in the order of the file.</summary>
    public Zekerheid Zie(Persoonrij rij)
    {
        var zekerheid = !IsGezien ? Zekerheid.Nieuw
            : rij.Personalia.Bsn is not null && IsBsnGezien ? Zekerheid.ZekerBsn
            : Zekerheid.ZekerNaamGeboortedatumAdres;
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
        var volledig = Rijen.Where(r => Herkenning.AdresVoorZeker(r.Adres) is not null).Select(r => Straat(r.Adres!)).ToHashSet();
        return Rijen.Where(r => r.Adres is { } a && (Herkenning.AdresVoorZeker(a) is not null || !volledig.Contains(Straat(a))))
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

    private void Leer(Personalia p)
    {
        Bsn ??= p.Bsn;
        if (Herkenning.NaamDag(p) is { } naamDag)
        {
            naamDagen.Add(naamDag);
        }
    }
}
