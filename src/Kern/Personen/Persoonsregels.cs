using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen.Koppelen;

namespace Partituur.Kern.Personen;

/// <summary>What is judged of two descriptions of people.</summary>
/// <param name="Band">Certain, a question for a person, or not the same.</param>
/// <param name="Zekerheid">What makes it certain; <see cref="Zekerheid.Nieuw"/> when it is not.</param>
/// <param name="Reden">Why, in a Dutch phrase without personal data.</param>
/// <param name="Score">In bits.</param>
/// <param name="Uitleg">What each field said.</param>
public sealed record Persoonsoordeel(Band Band, Zekerheid Zekerheid, string Reden, double Score, IReadOnlyList<Velduitleg> Uitleg);

/// <summary>
/// Rules above the score: whatever the weights say, two valid numbers are two people, twins are two people, and an initial is not a name. A score alone joins nobody.
/// </summary>
public static class Persoonsregels
{
    /// <summary>Bits from which a pair can be certain, thirty to one: the rules ask the rest, name by name and house by house.</summary>
    public const double Zeker = 5;

    /// <summary>Bits from which a pair is worth a question: as likely as not.</summary>
    public const double Twijfel = 0;

    public static IReadOnlyList<Koppelveld> Velden { get; } =
    [
        new("voornamen", Veldsoort.Voornaam), new("achternaam", Veldsoort.Achternaam), new("voorvoegsel", Veldsoort.Voorvoegsel), new("geslacht", Veldsoort.Geslacht),
        new("geboortedatum", Veldsoort.Geboortedatum), new("straat", Veldsoort.Straat), new("huisnummer", Veldsoort.Huisnummer), new("postcode", Veldsoort.Postcode),
        new("woonplaats", Veldsoort.Plaats), new("burgerservicenummer", Veldsoort.Nummer),
    ];

    public static Koppelrecord Record(string id, Personalia p, Adresgegevens? adres)
    {
        var (naam, voorvoegsel) = Naamsleutel.Achternaam(p.Achternaam, p.Voorvoegsel);
        return new(id, [
            p.Voornamen, naam, voorvoegsel.Length == 0 ? null : voorvoegsel, p.Geslacht == Geslacht.Onbekend ? null : p.Geslacht.ToString(),
            p.Geboortedatum?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), adres?.Straat, adres?.Huisnummer, adres?.Postcode, adres?.Woonplaats, p.Bsn?.Cijfers,
        ]);
    }

    /// <summary>A whole first name and a birth date, or a number: enough to be found again by others. Less is a weak description.</summary>
    public static bool IsSterk(Personalia p) => p.Bsn is not null || (p.Geboortedatum is not null && Naamsleutel.IsVoornaam(p.Voornamen));

    /// <summary>Whether two descriptions cannot be of one human, whatever joins each of them to a third.</summary>
    public static bool SluitenUit(Personalia een, Personalia twee, Koppelpaar paar)
    {
        var n = new Niveaus(paar.Uitleg);
        return (een.Bsn is not null && twee.Bsn is not null && een.Bsn != twee.Bsn) || n.Geslacht == Niveau.Anders || n.Voornaam == Niveau.Anders || n.Geboren == Niveau.Anders;
    }

    /// <param name="een">One description.</param>
    /// <param name="twee">The other.</param>
    /// <param name="paar">Their score and what each field said, over <see cref="Velden"/>.</param>
    /// <param name="isNaam">Whether a first name, in comparing form, is one that several people have: then a letter's difference is no slip.</param>
    public static Persoonsoordeel Beoordeel(Personalia een, Personalia twee, Koppelpaar paar, Func<string, bool> isNaam)
    {
        var n = new Niveaus(paar.Uitleg);
        var reden = Reden(n, een.Bsn is not null && een.Bsn == twee.Bsn);
        Persoonsoordeel Is(Band band, Zekerheid zekerheid = Zekerheid.Nieuw, string? waarom = null) => new(band, zekerheid, waarom ?? reden, paar.Score, paar.Uitleg);
        if (een.Bsn is not null && twee.Bsn is not null)
        {
            return een.Bsn != twee.Bsn ? Is(Band.Nee)
                : IsIemandAnders(n) ? Is(Band.Twijfel, waarom: "hetzelfde burgerservicenummer, maar een heel andere naam of geboortedatum: een van beide klopt niet")
                : Is(Band.Zeker, Zekerheid.ZekerBsn);
        }

        if (n.Geslacht == Niveau.Anders || n.Voornaam == Niveau.Anders || (n.Achternaam == Niveau.Anders && n.Voornaam != Niveau.Verwisseld) || n.Geboren == Niveau.Anders || paar.Score < Twijfel)
        {
            return Is(Band.Nee);
        }

        var naamAfwijkt = AndereTweedeNaam(een.Voornamen, twee.Voornamen) || (n.Voornaam is Niveau.Bijna or Niveau.Lijkt && isNaam(Tekst.Zoekvorm(een.Voornamen)) && isNaam(Tekst.Zoekvorm(twee.Voornamen)));
        if (naamAfwijkt && n.Geboren != Niveau.Gelijk)
        {
            // Brothers and sisters with names alike.
            return Is(Band.Nee);
        }

        var heleVoornamen = Naamsleutel.IsVoornaam(een.Voornamen) && Naamsleutel.IsVoornaam(twee.Voornamen);
        return paar.Score >= Zeker && !naamAfwijkt && IsZeker(n, heleVoornamen)
            ? Is(Band.Zeker, n.ZelfdeAdres && n.NaamGelijk && n.Geboren == Niveau.Gelijk && heleVoornamen ? Zekerheid.ZekerNaamGeboortedatumAdres : Zekerheid.ZekerGewogen)
            : IsVraag(n) ? Is(Band.Twijfel)
            : Is(Band.Nee);
    }

    /// <summary>With the same number: the first name differs, or the family name and the birth date both.</summary>
    private static bool IsIemandAnders(Niveaus n) =>
        (n.Voornaam == Niveau.Anders && (n.Geboren is Niveau.Anders or Niveau.Onbekend || n.Achternaam == Niveau.Anders || n.Geboren == Niveau.Gelijk))
        || (n.Achternaam == Niveau.Anders && n.Geboren == Niveau.Anders);

    private static bool IsZeker(Niveaus n, bool heleVoornamen) => n.Geboren switch
    {
        // An initial, or no first name, may be a brother or sister of one day: then only with everything else the same.
        Niveau.Gelijk when !heleVoornamen => n.Voornaam == Niveau.Deels && n.Achternaam <= Niveau.Bijna && n.ZelfdeAdres,
        Niveau.Gelijk => n.ZelfdeAdres || n.NaamGelijk,
        Niveau.Bijna or Niveau.Verwisseld or Niveau.Lijkt => heleVoornamen && n.Voornaam is Niveau.Gelijk or Niveau.Bijna or Niveau.Deels && n.Achternaam <= Niveau.Bijna && n.ZelfdeAdres,

        // Parent and child may share a name and a house; a whole name is certain only when nobody else there has it, which the caller sees.
        _ => heleVoornamen && n.Voornaam is Niveau.Gelijk or Niveau.Bijna or Niveau.Deels && n.Achternaam <= Niveau.Bijna && n.ZelfdeAdres,
    };

    private static bool IsVraag(Niveaus n) => n.Geboren switch
    {
        Niveau.Gelijk => n.Voornaam != Niveau.Onbekend || n.ZelfdeAdres,
        Niveau.Onbekend => n.ZelfdeAdres && n.Voornaam != Niveau.Onbekend,
        _ => n.ZelfdeAdres && n.Voornaam <= Niveau.Deels,
    };

    /// <summary>"Sophie Iris" and "Sophie Femke": the same calling name, and yet two children.</summary>
    private static bool AndereTweedeNaam(string? een, string? twee)
    {
        var a = Tekst.Zoekvorm(een).Split(' ');
        var b = Tekst.Zoekvorm(twee).Split(' ');
        return a.Length > 1 && b.Length > 1 && a[0] == b[0] && a[0].Length > 1 && a[1].Length > 1 && b[1].Length > 1 && Naamsleutel.Afstand(a[1], b[1]) > 2;
    }

    private static string Reden(Niveaus n, bool zelfdeBsn)
    {
        var naam = n.NaamGelijk ? "dezelfde naam" : n.Voornaam == Niveau.Verwisseld ? "voornaam en achternaam verwisseld" : "een naam die erop lijkt";
        var dag = n.Geboren switch
        {
            Niveau.Gelijk => "dezelfde geboortedatum",
            Niveau.Onbekend => null,
            Niveau.Anders => null,
            _ => "een geboortedatum die erop lijkt",
        };
        var delen = new[] { zelfdeBsn ? "hetzelfde burgerservicenummer" : null, naam, dag, n.ZelfdeAdres ? "hetzelfde adres" : null }.OfType<string>().ToList();
        return delen.Count == 1 ? delen[0] : string.Join(", ", delen.SkipLast(1)) + " en " + delen[^1];
    }

    private sealed record Niveaus(Niveau Voornaam, Niveau Achternaam, Niveau Geslacht, Niveau Geboren, Niveau Straat, Niveau Huisnummer, Niveau Postcode)
    {
        public Niveaus(IReadOnlyList<Velduitleg> uitleg)
            : this(Van(uitleg, Veldsoort.Voornaam), Van(uitleg, Veldsoort.Achternaam), Van(uitleg, Veldsoort.Geslacht), Van(uitleg, Veldsoort.Geboortedatum), Van(uitleg, Veldsoort.Straat), Van(uitleg, Veldsoort.Huisnummer), Van(uitleg, Veldsoort.Postcode))
        {
        }

        public bool NaamGelijk => Voornaam is Niveau.Gelijk or Niveau.Deels && Achternaam == Niveau.Gelijk;

        /// <summary>Street and number, or the postcode and (where both tell it) the number.</summary>
        public bool ZelfdeAdres =>
            (Straat <= Niveau.Lijkt && Huisnummer == Niveau.Gelijk && Postcode != Niveau.Anders) || (Postcode == Niveau.Gelijk && Huisnummer != Niveau.Anders && Straat != Niveau.Anders);

        private static Niveau Van(IReadOnlyList<Velduitleg> uitleg, Veldsoort soort) => uitleg.FirstOrDefault(u => u.Soort == soort)?.Niveau ?? Niveau.Onbekend;
    }
}
