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
public sealed record Personalia(string Achternaam, string? Voorvoegsel, string? Voornamen, Geslacht Geslacht, DateOnly? Geboortedatum, Bsn? Bsn)
{
    /// <summary>First names, voorvoegsel, family name.</summary>
    public string Naam => string.Join(' ', new[] { Voornamen, Voorvoegsel, Achternaam }.Where(d => !string.IsNullOrWhiteSpace(d)));
}

/// <summary>Where somebody lives.</summary>
public sealed record Adresgegevens(string Straat, string? Huisnummer, string? Postcode, string Woonplaats);

/// <summary>A human in the register of one house. The same human must be one Persoon (eis 24, 51).</summary>
public sealed class Persoon : Aggregaat
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
        Geboortedatum = BestaandeGeboortedatum(personalia.Geboortedatum, handeling.Dag);
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

    public DateOnly? Geboortedatum { get; private set; }

    public Bsn? Bsn { get; private set; }

    /// <summary>Family name in comparing form without voorvoegsel; indexed.</summary>
    public string Zoeknaam { get; private set; } = string.Empty;

    /// <summary>First names in comparing form.</summary>
    public string Zoekvoornaam { get; private set; } = string.Empty;

    /// <summary>
    /// The person that this row turned out to be (a decision of administratie, undoable: nothing moves, so undoing restores exactly).
    /// </summary>
    public PersoonId? ZelfdeAls { get; private set; }

    public IReadOnlyList<Adres> Adressen => adressen;

    public Adres? HuidigAdres => adressen.Where(a => a.Tot is null).MaxBy(a => a.Van);

    public Personalia Personalia => new(Achternaam, Voorvoegsel, Voornamen, Geslacht, Geboortedatum, Bsn);

    public string Naam => Personalia.Naam;

    public override Guid Sleutel => Id.Waarde;

    /// <summary>
    /// Records an address from a day on; the one that held on that day ends. The same address as on that day changes nothing; somebody who moves back gets a new period.
    /// </summary>
    public void WoontOp(Adresgegevens gegevens, DateOnly van)
    {
        var geldt = adressen.Where(a => a.Van <= van && (a.Tot is null || a.Tot > van)).ToList();
        if (geldt.Any(a => a.Adressleutel == Adres.SleutelVan(gegevens)))
        {
            return;
        }

        // Made first: an address that is refused ends no other.
        var nieuw = new Adres(Id, gegevens, van, adressen.Where(a => a.Van > van).MinBy(a => a.Van)?.Van);
        foreach (var vorig in geldt)
        {
            vorig.EindigtOp(van);
        }

        adressen.Add(nieuw);
        Leg("adres-toegevoegd");
    }

    /// <summary>Fills what was not known yet; never overwrites what somebody else recorded.</summary>
    /// <exception cref="RegelGeschonden">A name that is too long, or a birth date that cannot be.</exception>
    public void VulAan(Personalia personalia, DateOnly vandaag)
    {
        var was = Personalia;

        // First all that can be refused: a refused row leaves the person as it was.
        var voornamen = Voornamen ?? Tekst.Optioneel(personalia.Voornamen, "de voornamen", 200);
        var voorvoegsel = Voorvoegsel ?? Tekst.Optioneel(personalia.Voorvoegsel, "het voorvoegsel", 20);
        Geboortedatum ??= BestaandeGeboortedatum(personalia.Geboortedatum, vandaag);
        Voornamen = voornamen;
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

    /// <summary>Decides that this row is the same human as another. Undo with <see cref="IsTochIemandAnders"/>.</summary>
    /// <exception cref="RegelGeschonden">
    /// The other is this one or points to this one, or one of them was merged before: only whole persons are merged, so that pointers never go round.
    /// </exception>
    public void IsZelfdeAls(Persoon ander)
    {
        if (ander.Id == Id || ander.ZelfdeAls == Id)
        {
            throw new RegelGeschonden("persoon-zichzelf", "Een persoon kan niet met zichzelf worden samengevoegd.");
        }

        if (ZelfdeAls is not null || ander.ZelfdeAls is not null)
        {
            throw new RegelGeschonden("persoon-al-samengevoegd", "Een van deze personen is al met een ander samengevoegd. Kies de persoon die overbleef, of maak die eerst los.");
        }

        ZelfdeAls = ander.Id;
        Leg("persoon-samengevoegd", new { met = ZelfdeAls.Value.Waarde });
    }

    public void IsTochIemandAnders()
    {
        if (ZelfdeAls is not { } was)
        {
            throw new RegelGeschonden("persoon-niet-samengevoegd", "Deze persoon is niet samengevoegd.");
        }

        ZelfdeAls = null;
        Leg("persoon-losgemaakt", new { van = was.Waarde });
    }

    private void WerkSleutelsBij()
    {
        (Zoeknaam, _) = Naamsleutel.Achternaam(Achternaam, Voorvoegsel);
        Zoekvoornaam = Tekst.Zoekvorm(Voornamen);
    }

    private static DateOnly? BestaandeGeboortedatum(DateOnly? datum, DateOnly vandaag) =>
        datum > vandaag ? throw new RegelGeschonden("geboortedatum-toekomst", "De geboortedatum ligt in de toekomst.")
        : datum?.Year < 1880 ? throw new RegelGeschonden("geboortedatum-te-lang-geleden", "De geboortedatum ligt te ver in het verleden.")
        : datum;
}

/// <summary>An address over a period.</summary>
public sealed class Adres : IOnderdeel
{
    private Adres()
    {
    }

    internal Adres(PersoonId persoon, Adresgegevens gegevens, DateOnly van, DateOnly? tot)
    {
        Id = Guid.CreateVersion7();
        PersoonId = persoon;
        Straat = Tekst.Verplicht(gegevens.Straat, "de straat", 200);
        Huisnummer = Tekst.Optioneel(gegevens.Huisnummer, "het huisnummer", 20);
        Postcode = Tekst.Optioneel(gegevens.Postcode, "de postcode", 10)?.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
        Woonplaats = Tekst.Verplicht(gegevens.Woonplaats, "de woonplaats", 120);
        Adressleutel = SleutelVan(gegevens);
        Van = van;
        Tot = tot;
    }

    public Guid Id { get; private set; }

    public PersoonId PersoonId { get; private set; }

    public string Straat { get; private set; } = string.Empty;

    public string? Huisnummer { get; private set; }

    /// <summary>Without space, upper case: 5921TM.</summary>
    public string? Postcode { get; private set; }

    public string Woonplaats { get; private set; } = string.Empty;

    /// <summary>Street, number and town in comparing form; indexed.</summary>
    public string Adressleutel { get; private set; } = string.Empty;

    public DateOnly Van { get; private set; }

    /// <summary>The day on which the next address begins; null is current.</summary>
    public DateOnly? Tot { get; private set; }

    public Guid Wortel => PersoonId.Waarde;

    public static string SleutelVan(Adresgegevens adres) =>
        $"{Tekst.Zoekvorm(adres.Straat)}|{Tekst.Zoekvorm(adres.Huisnummer).Replace(" ", string.Empty, StringComparison.Ordinal)}|{Tekst.Zoekvorm(adres.Woonplaats)}";

    public override string ToString() => $"{Straat} {Huisnummer}, {Postcode} {Woonplaats}".Replace(" ,", ",", StringComparison.Ordinal);

    public bool GeldtOp(DateOnly dag) => Van <= dag && (Tot is null || dag < Tot);

    internal void EindigtOp(DateOnly dag) => Tot = dag;
}
