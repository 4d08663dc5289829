using System.Text.Json;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;

namespace Partituur.Demo.Wereld;

/// <summary>What waits for somebody else: an offer at a local network, and a melding that is not finished.</summary>
internal sealed partial class Heden
{
    private async Task AangebodenAanHetBuurtteamAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Pontanusstraat", "48", "5921 HA", "Venlo");
        await verhaal.MeldAsync(k["politie"], t.Kantoor(5, 8, 30), "Huiselijk geweld", Blerick,
            "Burenruzie over lawaai, voor de derde keer deze maand. Binnen blijkt dat de ouders de huur niet meer betalen en elkaar daarom verwijten maken.",
            [Iemand("Wim", "Cornelissen", Geslacht.Man, 37, thuis, bsn: 982_011), Iemand("Daphne", "Cornelissen", Geslacht.Vrouw, 35, thuis, "partner", Relatiesoort.Partner)]);
        await verhaal.BiedAanAsync(t.Kantoor(1, 15, 20), "Buurtteam Blerick", "De zorgen zijn licht; hulp bij de schulden haalt de druk eraf.",
            "Dit gezin heeft schulden en ruzie met de buren, en wil hulp dicht bij huis.", "Iemand die deze week langs kan gaan en de woningcorporatie kent.");
        verhaal.LaatLos();
    }

    /// <summary>As the form keeps it: field by field, half-typed.</summary>
    private async Task ConceptVanDeMelderAsync()
    {
        var velden = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["Invoer.Aanleiding"] = ["Vanmiddag gebeld door de conciërge van het zwembad: twee jongens bedreigen"],
            ["Invoer.Doelgroep"] = [$"{k.Doelgroepen[(k.Noord, "Jeugd")]}"],
            ["Invoer.Gemeente"] = ["Venlo"],
            ["Invoer.Personen[0].Achternaam"] = ["Wolters"],
            ["Invoer.Personen[0].Geboortedatum"] = [string.Empty],
            ["Invoer.Personen[0].Rol"] = [string.Empty],
            ["Invoer.Personen[0].Voornamen"] = ["Thijmen"],
        };
        await v.DoeAsync(k["melder"], k.Noord, MeldingRecht.Melden, t.Vandaags(0.9), h =>
        {
            v.Db.Add(new Meldconcept(k.Noord, JsonSerializer.Serialize(velden), h));
        });
        v.Db.ChangeTracker.Clear();
    }
}
