using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Personen;

public enum Geslacht
{
    Onbekend,
    Man,
    Vrouw,
}

/// <summary>Who somebody is, as a reporter or a register tells it. Only the family name is required.</summary>
/// <param name="Achternaam">Family name, at most 200 characters.</param>
/// <param name="Voorvoegsel">Van, de, el …, at most 20 characters.</param>
/// <param name="Voornamen">First names or initials, at most 200 characters.</param>
/// <param name="Geslacht">As told.</param>
/// <param name="Geboortedatum">The whole date, from 1880 to today; null when it is not known in full.</param>
/// <param name="Bsn">A valid number.</param>
/// <param name="Roepnaam">The name that people call them by, at most 60 characters.</param>
/// <param name="Geboortejaar">Only when the whole date is not known: the year, from 1880 to this year.</param>
public sealed record Personalia(string Achternaam, string? Voorvoegsel, string? Voornamen, Geslacht Geslacht, DateOnly? Geboortedatum, Bsn? Bsn, string? Roepnaam = null, int? Geboortejaar = null)
{
    /// <summary>First names, voorvoegsel, family name.</summary>
    public string Naam => string.Join(' ', new[] { Voornamen, Voorvoegsel, Achternaam }.Where(d => !string.IsNullOrWhiteSpace(d)));

    /// <summary>The year of birth, from the date or on its own.</summary>
    public int? Jaar => Geboortedatum?.Year ?? Geboortejaar;
}

/// <summary>A human in the register of one house. The same human must be one Persoon (eis 24, 51).</summary>
public sealed partial class Persoon : Aggregaat
{
    private readonly List<Adres> adressen = [];

    private Persoon()
    {
    }

    /// <exception cref="RegelGeschonden">No family name, or a birth date after today.</exception>
    public Persoon(HuisId huis, Personalia personalia, Handeling handeling)
    {
        Id = PersoonId.Nieuw();
        HuisId = huis;
        Achternaam = Tekst.Verplicht(personalia.Achternaam, "de achternaam", 200);
        Voorvoegsel = Tekst.Optioneel(personalia.Voorvoegsel, "het voorvoegsel", 20);
        Voornamen = Tekst.Optioneel(personalia.Voornamen, "de voornamen", 200);
        Geslacht = personalia.Geslacht;
        (Geboortedatum, Geboortejaar) = Geboren(personalia, handeling.Dag);
        Roepnaam = Tekst.Optioneel(personalia.Roepnaam, "de roepnaam", 60);
        Bsn = personalia.Bsn;
        WerkSleutelsBij();
        Leg("persoon-ingeschreven");
    }

    public PersoonId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public string Achternaam { get; private set; } = string.Empty;

    public string? Voorvoegsel { get; private set; }

    public string? Voornamen { get; private set; }

    public Geslacht Geslacht { get; private set; }

    public string? Roepnaam { get; private set; }

    public DateOnly? Geboortedatum { get; private set; }

    /// <summary>The year of <see cref="Geboortedatum"/>, or the year alone when no more is known.</summary>
    public int? Geboortejaar { get; private set; }

    public Bsn? Bsn { get; private set; }

    /// <summary>Family name in comparing form without voorvoegsel; indexed.</summary>
    public string Zoeknaam { get; private set; } = string.Empty;

    /// <summary>First names in comparing form.</summary>
    public string Zoekvoornaam { get; private set; } = string.Empty;

    /// <summary>The person that this row turned out to be; what was attached to it moved there (<see cref="Samenvoeging"/>). Never more than one step away.</summary>
    public PersoonId? ZelfdeAls { get; private set; }

    public IReadOnlyList<Adres> Adressen => adressen;

    public Adres? HuidigAdres => adressen.Where(a => a.Tot is null).MaxBy(a => a.Van);

    public Personalia Personalia => new(Achternaam, Voorvoegsel, Voornamen, Geslacht, Geboortedatum, Bsn, Roepnaam, Geboortedatum is null ? Geboortejaar : null);

    public string Naam => Personalia.Naam;

    public override Guid Sleutel => Id.Waarde;

    /// <summary>Fills what was not known yet; never overwrites what somebody else recorded.</summary>
    /// <exception cref="RegelGeschonden">A name that is too long, or a birth date that cannot be.</exception>
    public void VulAan(Personalia personalia, DateOnly vandaag)
    {
        var was = Personalia;

        // First all that can be refused: a refused row leaves the person as it was.
        var voornamen = Voornamen ?? Tekst.Optioneel(personalia.Voornamen, "de voornamen", 200);
        var voorvoegsel = Voorvoegsel ?? Tekst.Optioneel(personalia.Voorvoegsel, "het voorvoegsel", 20);
        var roepnaam = Roepnaam ?? Tekst.Optioneel(personalia.Roepnaam, "de roepnaam", 60);
        var (dag, jaar) = Geboren(personalia, vandaag);
        if (Geboortedatum is null && (Geboortejaar is null || jaar == Geboortejaar))
        {
            // A date in another year than is known contradicts; it does not fill.
            (Geboortedatum, Geboortejaar) = (dag, jaar ?? Geboortejaar);
        }

        (Voornamen, Roepnaam) = (voornamen, roepnaam);
        if (Naamsleutel.Achternaam(Achternaam, null).Voorvoegsel.Length == 0)
        {
            // "de Wit" in one field has its voorvoegsel already: never "de de Wit".
            Voorvoegsel = voorvoegsel;
        }

        Bsn ??= personalia.Bsn;
        Geslacht = Geslacht == Geslacht.Onbekend ? personalia.Geslacht : Geslacht;
        if (was != Personalia)
        {
            WerkSleutelsBij();
            Leg("persoon-aangevuld");
        }
    }

    /// <summary>Corrects who somebody is: all of it, as it is now known.</summary>
    /// <exception cref="RegelGeschonden">No family name, a text that is too long, or a birth date that cannot be; nothing has changed then.</exception>
    public void Wijzig(Personalia personalia, DateOnly vandaag)
    {
        var was = Personalia;
        var achternaam = Tekst.Verplicht(personalia.Achternaam, "de achternaam", 200);
        var voorvoegsel = Tekst.Optioneel(personalia.Voorvoegsel, "het voorvoegsel", 20);
        var voornamen = Tekst.Optioneel(personalia.Voornamen, "de voornamen", 200);
        var roepnaam = Tekst.Optioneel(personalia.Roepnaam, "de roepnaam", 60);
        (Geboortedatum, Geboortejaar) = Geboren(personalia, vandaag);
        (Achternaam, Voorvoegsel, Voornamen, Roepnaam, Geslacht, Bsn) = (achternaam, voorvoegsel, voornamen, roepnaam, personalia.Geslacht, personalia.Bsn);
        if (was != Personalia)
        {
            WerkSleutelsBij();

            // Which fields, never what they held: the log is read by others than the person's page.
            Leg("persoon-gewijzigd", new { velden = Verschil(was, Personalia) });
        }
    }

    private static string[] Verschil(Personalia een, Personalia twee) =>
        [.. typeof(Personalia).GetProperties().Where(p => p.CanWrite && !Equals(p.GetValue(een), p.GetValue(twee))).Select(p => p.Name)];

    private void WerkSleutelsBij()
    {
        (Zoeknaam, _) = Naamsleutel.Achternaam(Achternaam, Voorvoegsel);
        Zoekvoornaam = Tekst.Zoekvorm(Voornamen);
    }

    private static (DateOnly? Dag, int? Jaar) Geboren(Personalia p, DateOnly vandaag) =>
        p.Geboortedatum > vandaag || p.Geboortejaar > vandaag.Year ? throw new RegelGeschonden("geboortedatum-toekomst", "De geboortedatum ligt in de toekomst.")
        : p.Geboortedatum?.Year < 1880 || p.Geboortejaar < 1880 ? throw new RegelGeschonden("geboortedatum-te-lang-geleden", "De geboortedatum ligt te ver in het verleden.")
        : p.Geboortedatum is { } dag && p.Geboortejaar is { } jaar && dag.Year != jaar ? throw new RegelGeschonden("geboortejaar-past-niet", "Het geboortejaar past niet bij de geboortedatum.")
        : (p.Geboortedatum, p.Jaar);
}
