using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;

namespace Partituur.Demo.Wereld;

/// <summary>What each doelgroep asks its reporters besides the ordinary fields (eis 94). Nothing is owed, so that every story can be told without.</summary>
internal static class Meldvragen
{
    /// <summary>The first version, which holds from the day of the handeling.</summary>
    public static Meldformulier Voor(Doelgroep doelgroep, Handeling handeling)
    {
        var formulier = new Meldformulier(doelgroep, null);
        foreach (var (vraag, uitleg, vorm, keuzes) in Vragen(doelgroep.Naam))
        {
            formulier.VoegToe(vraag, uitleg, vorm, false, keuzes);
        }

        formulier.GaIn(handeling.Dag, handeling);
        return formulier;
    }

    private static (string Vraag, string? Uitleg, Veldvorm Vorm, string[] Keuzes)[] Vragen(string doelgroep) => doelgroep switch
    {
        "Huiselijk geweld" =>
        [
            ("Is er een wapen in huis?", "Ook een mes telt.", Veldvorm.JaNee, []),
            ("Hoeveel kinderen wonen er?", null, Veldvorm.Getal, []),
            ("Waar is het slachtoffer nu?", null, Veldvorm.Keuze, ["Thuis", "Bij familie of vrienden", "In de opvang", "Onbekend"]),
        ],
        "Jeugd" =>
        [
            ("Op welke school zit de jongere?", null, Veldvorm.Tekst, []),
            ("Loopt er al hulp?", "Noem de organisatie, niet wat er besproken is.", Veldvorm.Tekstvak, []),
        ],
        "Veelplegers" => [("Wanneer was de laatste aanhouding?", null, Veldvorm.Datum, []), ("Is er een vast adres?", null, Veldvorm.JaNee, [])],
        "Nazorg" => [("Wanneer komt deze persoon vrij?", null, Veldvorm.Datum, []), ("Is er onderdak na vrijlating?", null, Veldvorm.JaNee, [])],
        "O³MP" => [("Welke partners zijn al betrokken?", null, Veldvorm.Tekstvak, [])],
        "Eergerelateerd geweld" => [("Hoe kan het Veiligheidshuis veilig contact opnemen?", "Noem ook wanneer niet gebeld mag worden.", Veldvorm.Tekstvak, [])],
        "Adres- en thuislozen" => [("Waar slaapt deze persoon meestal?", null, Veldvorm.Tekst, [])],
        "Gebied" => [("Om welke straten gaat het?", null, Veldvorm.Tekst, []), ("Wanneer is de overlast het ergst?", null, Veldvorm.Keuze, ["Overdag", "'s Avonds", "'s Nachts", "In het weekend"])],
        _ => [("Wat maakt dit dringend?", null, Veldvorm.Tekstvak, [])],
    };
}
