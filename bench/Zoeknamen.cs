using Partituur.Kern.Personen;

namespace Partituur.Bench;

/// <summary>
/// Invented people with names as skewed as in the Netherlands: the common family names have about half a percent each, a long tail is made of syllables. Seeded: every run makes the same people.
/// </summary>
public sealed class Zoeknamen(int zaad)
{
    private static readonly (string? Voor, string Naam)[] Bekend =
    [
        (null, "Jansen"), ("de", "Jong"), ("de", "Vries"), ("van den", "Berg"), ("van", "Dijk"), (null, "Bakker"), (null, "Janssen"), (null, "Visser"), (null, "Smit"), (null, "Meijer"), ("de", "Boer"), (null, "Mulder"),
        ("de", "Groot"), (null, "Bos"), (null, "Vos"), (null, "Peters"), (null, "Hendriks"), ("van", "Leeuwen"), (null, "Dekker"), (null, "Brouwer"), ("de", "Wit"), (null, "Dijkstra"), (null, "Smits"), ("de", "Graaf"),
        ("van der", "Meer"), ("van der", "Linden"), (null, "Kok"), (null, "Jacobs"), ("de", "Haan"), (null, "Vermeulen"), ("van den", "Heuvel"), ("van der", "Veen"), ("van den", "Broek"), ("de", "Bruijn"), ("de", "Bruin"),
        (null, "Schouten"), ("van", "Beek"), (null, "Willems"), ("van", "Vliet"), ("van der", "Heijden"), (null, "Hoekstra"), (null, "Maas"), (null, "Verhoeven"), (null, "Koster"), ("van", "Dam"), (null, "Prins"), (null, "Blom"),
        (null, "Huisman"), (null, "Peeters"), ("de", "Jonge"), (null, "Kuipers"), ("van", "Veen"), (null, "Post"), (null, "Kuiper"), (null, "Veenstra"), (null, "Kramer"), ("van den", "Brink"), (null, "Scholten"), ("van", "Wijk"),
        (null, "Postma"), (null, "Martens"), (null, "Vink"), ("de", "Ruiter"), (null, "Timmermans"), (null, "Groen"), (null, "Gerritsen"), (null, "Jonker"), (null, "Yilmaz"), (null, "El Idrissi"), (null, "Nowak"), (null, "Öztürk"),
        (null, "Bouzid"), (null, "Haddad"), (null, "Nguyen"), (null, "Kuijpers"), (null, "Verstappen"), (null, "Thijssen"), (null, "Litjens"), (null, "Driessen"), (null, "Joosten"), (null, "Engelen"), (null, "Hendrix"), (null, "Kessels"),
    ];

    private static readonly string[] Roepnamen =
    [
        "Johannes", "Maria", "Jan", "Cornelis", "Hendrik", "Anna", "Johanna", "Willem", "Pieter", "Elisabeth", "Gerrit", "Jacobus", "Cornelia", "Petrus", "Wilhelmina", "Mohamed", "Peter", "Hendrika", "Dirk", "Catharina", "Thomas", "Martin",
        "Daan", "Sem", "Lucas", "Emma", "Julia", "Sophie", "Lotte", "Kees", "Piet", "Henk", "Youssef", "Fatima", "Mustafa", "Emre", "Hatice", "Samira", "Tomasz", "Monika", "Andrei", "Elena", "Rachid", "Giovanni", "Jayden", "Noah", "Finn",
        "Ruben", "Stijn", "Thijs", "Bas", "Frank", "Paul", "Erik", "Dennis", "Patrick", "Marcel", "Wim", "Ruud", "John", "Danny", "Mike", "Stefan", "Linda", "Esther", "Kim", "Wendy", "Nicole", "Petra", "Ingrid", "Marleen", "Chantal",
    ];

    private static readonly string[] Steden =
    [
        "Amsterdam", "Rotterdam", "Den Haag", "Utrecht", "Eindhoven", "Groningen", "Tilburg", "Almere", "Breda", "Nijmegen", "Apeldoorn", "Haarlem", "Arnhem", "Enschede", "Amersfoort", "Zaandam", "Den Bosch", "Zwolle", "Leiden", "Zoetermeer",
        "Leeuwarden", "Maastricht", "Dordrecht", "Ede", "Alphen aan den Rijn", "Venlo", "Roermond", "Venray", "Weert", "Horst", "Tegelen", "Panningen", "Gennep", "Reuver", "Nieuw Bergen",
    ];

    private static readonly string[] Lettergrepen = ["bak", "ber", "bos", "broe", "dam", "del", "dors", "eg", "els", "fei", "gel", "ger", "hal", "har", "hei", "hoe", "hol", "jor", "kam", "ker", "kla", "koe", "lan", "lee", "lin", "maas", "mei", "mol", "na", "nie", "oos", "pol", "raa", "rij", "roo", "schil", "ster", "stee", "tim", "vel", "ver", "waa", "wes", "wil", "zan", "zwaa"];

    private static readonly string[] Uitgangen = ["mans", "stra", "ma", "sen", "huis", "berg", "veld", "kamp", "horst", "man", "ink", "broek", "laar", "hout", "meijer", "dijk", "graaf", "s"];

    private static readonly string[] Straatsoorten = ["straat", "laan", "weg", "plein", "hof", "pad"];

    private readonly Random toeval = new(zaad);

    public Personalia Mens(int nummer)
    {
        var (voor, achter) = Achternaam();
        var voornamen = toeval.NextDouble() switch { < 0.04 => null, < 0.10 => $"{Voornaam()[0]}.", < 0.45 => $"{Voornaam()} {Voornaam()}", _ => Voornaam() };
        var dag = toeval.NextDouble() < 0.03 ? (DateOnly?)null : new DateOnly(1935, 1, 1).AddDays(toeval.Next(29200));
        return new(achter, voor, voornamen, (Geslacht)toeval.Next(3), dag, null);
    }

    public Adresgegevens Adres()
    {
        var plaats = toeval.NextDouble() < 0.55 ? Steden[Scheef(Steden.Length, 6)] : Naam(1, "dorp", "hoven", "beek", "rode", "zijl", "wolde");
        var straat = toeval.NextDouble() < 0.10 ? Kies("Kerkstraat", "Molenweg", "Dorpsstraat", "Schoolstraat", "Stationsweg", "Julianastraat") : Naam(2, Straatsoorten);
        return new(straat, toeval.Next(1, 180) + (toeval.NextDouble() < 0.08 ? "a" : string.Empty), $"{toeval.Next(1000, 9999)} {(char)('A' + toeval.Next(26))}{(char)('A' + toeval.Next(26))}", plaats);
    }

    private (string? Voor, string Naam) Achternaam() =>
        toeval.NextDouble() < 0.22 ? Bekend[Scheef(Bekend.Length, 25)] : (toeval.NextDouble() < 0.18 ? Kies("van", "de", "van de", "van den", "van der", "ter") : null, Naam(2, Uitgangen));

    private string Voornaam() => toeval.NextDouble() < 0.8 ? Roepnamen[Scheef(Roepnamen.Length, 12)] : Naam(1, "a", "ina", "o", "an", "e", "is", "el", "my");

    private string Naam(int lettergrepen, params string[] uitgangen)
    {
        var stam = string.Concat(Enumerable.Range(0, lettergrepen).Select(_ => Lettergrepen[Scheef(Lettergrepen.Length, 20)])) + Kies(uitgangen);
        return char.ToUpperInvariant(stam[0]) + stam[1..];
    }

    private string Kies(params string[] uit) => uit[toeval.Next(uit.Length)];

    /// <summary>A rank with weight 1 / (rank + <paramref name="vlak"/>): the first few are common, the last still exist.</summary>
    private int Scheef(int aantal, int vlak) => Math.Min(aantal - 1, (int)(vlak * (Math.Pow((aantal + (double)vlak) / vlak, toeval.NextDouble()) - 1)));
}
