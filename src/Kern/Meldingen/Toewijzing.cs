using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Meldingen;

/// <summary>What a column of a file can give: every field of a melding and of a person in it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Importveld>))]
public enum Importveld
{
    [Display(Name = "Nummer van de melding")]
    Meldingnummer,
    [Display(Name = "Ontvangen op")]
    OntvangenOp,
    Melder,
    Doelgroep,
    [Display(Name = "Code rood")]
    CodeRood,
    Gemeente,
    Buurt,
    Aanleiding,
    [Display(Name = "Rol van de persoon")]
    Rol,
    Achternaam,
    Voorvoegsel,
    Voornamen,
    Geslacht,
    Geboortedatum,
    [Display(Name = "Burgerservicenummer")]
    Bsn,
    Straat,
    Huisnummer,
    Postcode,
    Woonplaats,
    [Display(Name = "Is van persoon 1")]
    Relatie,
    [Display(Name = "Weet de persoon van de melding?")]
    Informering,
    [Display(Name = "Reden waarom niet")]
    Reden,
    [Display(Name = "Opnieuw bekijken op")]
    HerzienOp,
}

/// <summary>How dates are written in a file. A date as 2012-01-31 is always read.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Datumvorm>))]
public enum Datumvorm
{
    [Display(Name = "dag-maand-jaar, zoals 31-1-2012")]
    DagMaandJaar,
    [Display(Name = "jaar-maand-dag, zoals 2012-1-31")]
    JaarMaandDag,
    [Display(Name = "maand-dag-jaar, zoals 1/31/2012")]
    MaandDagJaar,
}

/// <summary>Which column gives which field, and what holds for every row when no column gives it.</summary>
public sealed record Toewijzing
{
    private static readonly Dictionary<Importveld, string[]> Gangbaar = new()
    {
        [Importveld.Meldingnummer] = ["meldingnummer", "meldingsnummer", "nummer", "zaaknummer", "registratienummer", "kenmerk", "dossiernummer"],
        [Importveld.OntvangenOp] = ["ontvangenop", "ontvangen", "ontvangstdatum", "meldingsdatum", "meldingdatum", "datummelding", "datum"],
        [Importveld.Melder] = ["melder", "melderorganisatie", "meldendeorganisatie", "organisatie", "instantie", "bron"],
        [Importveld.Doelgroep] = ["doelgroep", "thema"],
        [Importveld.CodeRood] = ["coderood", "spoed"],
        [Importveld.Gemeente] = ["gemeente"],
        [Importveld.Buurt] = ["buurt", "wijk"],
        [Importveld.Aanleiding] = ["aanleiding", "omschrijving", "toelichting", "melding", "incident"],
        [Importveld.Rol] = ["rol", "persoonrol", "roloppersoon", "hoedanigheid"],
        [Importveld.Achternaam] = ["achternaam", "geslachtsnaam", "familienaam", "naam"],
        [Importveld.Voorvoegsel] = ["voorvoegsel", "voorvoegsels", "tussenvoegsel", "tussenvoegsels"],
        [Importveld.Voornamen] = ["voornamen", "voornaam", "voorletters", "roepnaam"],
        [Importveld.Geslacht] = ["geslacht", "sekse"],
        [Importveld.Geboortedatum] = ["geboortedatum", "geboren", "gebdatum", "gebdat"],
        [Importveld.Bsn] = ["bsn", "burgerservicenummer", "sofinummer"],
        [Importveld.Straat] = ["straat", "straatnaam", "adres"],
        [Importveld.Huisnummer] = ["huisnummer", "huisnr", "nr"],
        [Importveld.Postcode] = ["postcode"],
        [Importveld.Woonplaats] = ["woonplaats", "plaats", "plaatsnaam"],
        [Importveld.Relatie] = ["relatie", "relatietoteerste", "ispersoon1"],
        [Importveld.Informering] = ["informering", "geinformeerd", "opdehoogte", "weetvanmelding"],
        [Importveld.Reden] = ["reden", "redennietgeinformeerd"],
        [Importveld.HerzienOp] = ["herzienop", "opnieuwbekijkenop"],
    };

    public IReadOnlyDictionary<Importveld, string> Kolommen { get; init; } = new Dictionary<Importveld, string>();

    public Datumvorm Datumvorm { get; init; }

    public OrganisatieId? Melder { get; init; }

    public DoelgroepId? Doelgroep { get; init; }

    public string? Gemeente { get; init; }

    public string? Rol { get; init; }

    [JsonConverter(typeof(JsonStringEnumConverter<Informering>))]
    public Informering? Informering { get; init; }

    public string? Reden { get; init; }

    public DateOnly? HerzienOp { get; init; }

    /// <summary>What the names of the columns suggest: each column at most once, the first name that fits.</summary>
    public static Toewijzing Raad(IReadOnlyList<string> koppen)
    {
        var over = koppen.GroupBy(Vorm, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var uit = new Dictionary<Importveld, string>();
        foreach (var (veld, namen) in Gangbaar)
        {
            if (namen.Select(Vorm).FirstOrDefault(over.ContainsKey) is { } gevonden)
            {
                uit[veld] = over[gevonden];
                over.Remove(gevonden);
            }
        }

        return new() { Kolommen = uit };
    }

    /// <summary>The same for the same set of headers, in whatever order.</summary>
    public static string Kenmerk(IEnumerable<string> koppen) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', koppen.Select(Vorm).Order(StringComparer.Ordinal)))));

    /// <summary>Null when every field that a melding needs comes from somewhere; else the sentence about the first that does not.</summary>
    public string? Ontbreekt(IReadOnlyList<string> koppen) => Zonder(koppen)?.Zin;

    /// <summary>The first thing that is missing, with its field.</summary>
    public (Importveld Veld, string Zin)? Zonder(IReadOnlyList<string> koppen)
    {
        if (Kolommen.FirstOrDefault(k => !koppen.Contains(k.Value)) is { Value: not null } weg)
        {
            return (weg.Key, $"De kolom ‘{weg.Value}’ staat niet in dit bestand.");
        }

        (Importveld Veld, bool IsEr, string Zin)[] nodig =
        [
            (Importveld.Achternaam, false, "Kies de kolom met de achternaam."),
            (Importveld.Aanleiding, false, "Kies de kolom met de aanleiding."),
            (Importveld.OntvangenOp, false, "Kies de kolom met de dag waarop de melding is ontvangen."),
            (Importveld.Melder, Melder is not null, "Kies de kolom met de melder, of één melder voor alle rijen."),
            (Importveld.Doelgroep, Doelgroep is not null, "Kies de kolom met de doelgroep, of één doelgroep voor alle rijen."),
            (Importveld.Gemeente, !string.IsNullOrWhiteSpace(Gemeente), "Kies de kolom met de gemeente, of vul één gemeente in voor alle rijen."),
            (Importveld.Rol, !string.IsNullOrWhiteSpace(Rol), "Kies de kolom met de rol, of vul één rol in voor alle rijen."),
            (Importveld.Informering, Informering is not null, "Kies de kolom die zegt of de persoon van de melding weet, of één antwoord voor alle rijen."),
        ];
        return nodig.Where(n => !n.IsEr && !Kolommen.ContainsKey(n.Veld)).Select(n => ((Importveld, string)?)(n.Veld, n.Zin)).FirstOrDefault();
    }

    private static string Vorm(string kop) => Tekst.Zoekvorm(kop).Replace(" ", string.Empty, StringComparison.Ordinal);
}
