using Partituur.Kern.Personen;

namespace Partituur.Web.Pages.Personen;

/// <summary>What is attached to a person, in words. A test holds this list against the model.</summary>
public static class Aangehecht
{
    public static readonly IReadOnlyDictionary<string, (string Een, string Meer)> Woorden = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["Betrokkene"] = ("melding", "meldingen"),
        ["CasusPersoon"] = ("casus", "casussen"),
        ["Relatie"] = ("relatie", "relaties"),
        ["Verbandlid"] = ("gezin of groep", "gezinnen of groepen"),
        ["Leefgebiedscore"] = ("score", "scores"),
        ["Beschermfactor"] = ("beschermende factor", "beschermende factoren"),
        ["EerderePoging"] = ("eerdere poging", "eerdere pogingen"),
        ["OverdrachtPersoon"] = ("aanbod om een casus over te nemen", "aanbiedingen om een casus over te nemen"),
        ["Doel"] = ("doel", "doelen"),
        ["Interventie"] = ("interventie", "interventies"),
        ["Casusdatum"] = ("belangrijke datum", "belangrijke data"),
        ["Journaalregel"] = ("regel in een journaal", "regels in een journaal"),
        ["Adres"] = ("adres", "adressen"),
        ["Contactgegeven"] = ("contactgegeven", "contactgegevens"),
        ["Veiligheidswaarschuwing"] = ("waarschuwing", "waarschuwingen"),
        ["Kennisvraag"] = ("vraag van een partner", "vragen van partners"),
        ["Lijsttreffer"] = ("navraag in een lijst", "navragen in een lijst"),
        ["Bekendheid"] = ("antwoord van een partner", "antwoorden van partners"),
        ["Bijdrage"] = ("bijdrage van een partner", "bijdragen van partners"),
        ["NietGedeeld"] = ("weigering van een partner", "weigeringen van partners"),
        ["Persoon"] = ("eerdere inschrijving", "eerdere inschrijvingen"),
    };

    /// <summary>"2 meldingen, 1 casus"; "niets" when there is nothing.</summary>
    public static string InWoorden(Telling telling) =>
        telling.Totaal == 0 ? "niets"
        : string.Join(", ", Woorden.Where(w => telling.Aantallen.ContainsKey(w.Key)).Select(w => $"{telling.Aantallen[w.Key]} {(telling.Aantallen[w.Key] == 1 ? w.Value.Een : w.Value.Meer)}"));
}
