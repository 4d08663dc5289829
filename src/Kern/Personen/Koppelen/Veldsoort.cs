namespace Partituur.Kern.Personen.Koppelen;

/// <summary>What a column of a record tells, and so how two values of it are compared.</summary>
public enum Veldsoort
{
    Negeer,
    Voornaam,
    Achternaam,
    Voorvoegsel,
    Geboortedatum,
    Geslacht,
    Straat,
    Huisnummer,
    Postcode,
    Plaats,

    /// <summary>A number that belongs to one human, such as a BSN.</summary>
    Nummer,
    Telefoon,
}

/// <summary>How far two values of one field agree, from best to worst; <see cref="Onbekend"/> is no evidence either way.</summary>
public enum Niveau : byte
{
    Gelijk,

    /// <summary>One slip of the keyboard apart.</summary>
    Bijna,

    /// <summary>Two slips apart, or sounds the same.</summary>
    Lijkt,

    /// <summary>One is an initial or a part of the other.</summary>
    Deels,

    /// <summary>Written in each other's place: first name and family name, day and month.</summary>
    Verwisseld,
    Anders,
    Onbekend,
}

/// <summary>A column that takes part.</summary>
public sealed record Koppelveld(string Naam, Veldsoort Soort);

/// <summary>A row to be linked: its id and a value per <see cref="Koppelveld"/>, in that order; null or blank is unknown.</summary>
public sealed record Koppelrecord(string Id, IReadOnlyList<string?> Waarden);

/// <summary>What one field said about a pair.</summary>
/// <param name="Veld">Name of the column.</param>
/// <param name="Soort">Kind of the column.</param>
/// <param name="Niveau">How far the two values agree.</param>
/// <param name="Gewicht">In bits: +1 makes "one human" twice as likely, −1 half as likely.</param>
public sealed record Velduitleg(string Veld, Veldsoort Soort, Niveau Niveau, double Gewicht)
{
    /// <summary>Names of the two lines that are no field: how rare it is that two people are one, and what a move takes off the differences in address.</summary>
    public const string Uitgangspunt = "uitgangspunt";

    public const string Verhuizing = "verhuizing";

    internal static IReadOnlyList<Velduitleg> Lijst(IReadOnlyList<Koppelveld> velden, ReadOnlySpan<Niveau> niveaus, ReadOnlySpan<double> gewichten, double uitgangspunt)
    {
        var uit = new List<Velduitleg>(velden.Count + 2) { new(Uitgangspunt, Veldsoort.Negeer, Niveau.Onbekend, uitgangspunt) };
        for (var f = 0; f < velden.Count; f++)
        {
            uit.Add(new(velden[f].Naam, velden[f].Soort, niveaus[f], gewichten[f]));
        }

        uit.Add(new(Verhuizing, Veldsoort.Negeer, Niveau.Onbekend, gewichten[velden.Count]));
        return uit;
    }

    /// <summary>In Dutch words: "voornaam: bijna gelijk (één teken anders)".</summary>
    public string Woorden => $"{Veld}: {Zin}";

    /// <summary>The level in words.</summary>
    public string Zin => (Niveau, Soort) switch
    {
        (_, Veldsoort.Negeer) => Veld == Verhuizing ? "een ander adres kan door een verhuizing komen" : "twee willekeurige personen zijn zelden dezelfde",
        (Niveau.Gelijk, _) => "gelijk",
        (Niveau.Bijna, Veldsoort.Geboortedatum) => "bijna gelijk (één cijfer anders of een dag ernaast)",
        (Niveau.Bijna, Veldsoort.Huisnummer) => "bijna gelijk (één cijfer of de toevoeging anders)",
        (Niveau.Bijna, _) => "bijna gelijk (één teken anders)",
        (Niveau.Lijkt, _) => "lijkt erop",
        (Niveau.Deels, Veldsoort.Voornaam) => "past bij elkaar (voorletter of roepnaam)",
        (Niveau.Deels, _) => "deels gelijk",
        (Niveau.Verwisseld, Veldsoort.Geboortedatum) => "dag en maand verwisseld",
        (Niveau.Verwisseld, _) => "voornaam en achternaam verwisseld",
        (Niveau.Anders, _) => "verschilt",
        _ => "bij één of beide onbekend",
    };
}

/// <summary>Three bands: certain, a question for a person, or not the same.</summary>
public enum Band
{
    Nee,
    Twijfel,
    Zeker,
}

/// <summary>Two records and how likely it is that they are one human.</summary>
/// <param name="Een">Index of the first record in the order given.</param>
/// <param name="Twee">Index of the second: of the second file when there is one.</param>
/// <param name="Score">Sum of the weights and the starting point, in bits; 0 is as likely as not.</param>
/// <param name="Uitleg">The starting point and each field; the weights add up to <paramref name="Score"/>.</param>
public sealed record Koppelpaar(int Een, int Twee, double Score, IReadOnlyList<Velduitleg> Uitleg);
