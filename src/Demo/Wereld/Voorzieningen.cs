using Partituur.Kern.Data;
using Partituur.Kern.Netwerk;

namespace Partituur.Demo.Wereld;

/// <summary>The ladder of Noord-Limburg and a little of Midden: invented voorzieningen in the municipalities of the stories.</summary>
internal static class Voorzieningen
{
    public static void Maak(PartituurDb db, Netwerkkaart k, DateOnly van)
    {
        void Voeg(string naam, Voorzieningsoort soort, int trede, string? organisatie, string neemt, string? niet, string[] doelgroepen, string[] gebieden, string contact, string functie, string telefoon, bool midden = false)
        {
            var huis = midden ? k.Midden : k.Noord;
            var v = new Voorziening(huis, new(naam, soort, trede, organisatie is null ? null : k.Org(organisatie), neemt, niet, [.. doelgroepen.Select(d => k.Doelgroepen[(huis, d)])], [.. gebieden.Select(Gebied.Lees)]), van);
            v.VoegContactToe(contact, functie, telefoon, null, "werkdagen van 9 tot 17 uur");
            db.Add(v);
        }

        Voeg("Buurtteam Blerick", Voorzieningsoort.Buurtteam, 2, "Bureau Jeugdzorg", "Steun aan gezinnen, schulden en burenruzies", "Acuut geweld", [], ["Venlo / Venlo Blerick"], "Marleen Buskens", "coördinator", "077 555 01 11");
        Voeg("Buurtteam Venlo Oost", Voorzieningsoort.Buurtteam, 2, "Maatschappelijk werk", "Steun aan huis voor gezinnen en alleenstaanden", null, [], ["Venlo / Venlo Oost"], "Ahmed Osman", "maatschappelijk werker", "077 555 01 12");
        Voeg("CJG Venlo", Voorzieningsoort.Cjg, 2, "Centrum voor Jeugd en Gezin", "Opvoeden en opgroeien tot 23 jaar", "Strafzaken", ["Jeugd", "Huiselijk geweld"], ["Venlo"], "Lotte Vullings", "jeugd- en gezinscoach", "077 555 01 13");
        Voeg("ZAT Venray", Voorzieningsoort.Zat, 2, null, "Leerlingen die vastlopen op school", null, ["Jeugd"], ["Venray"], "Truus Hendriks", "voorzitter", "0478 555 014");
        Voeg("Lokaal zorgnetwerk Venray", Voorzieningsoort.LokaalZorgnetwerk, 2, "Lokaal zorgnetwerk", "Zorgmijders en overlast", null, [], ["Venray"], "Riet Janssen", "coördinator", "0478 555 015");
        Voeg("Dorpsteam Horst", Voorzieningsoort.Buurtteam, 2, null, "Alles waar een dorp zelf uit komt", "Verslaving", [], ["Horst aan de Maas"], "Gijs Vostermans", "dorpsondersteuner", "077 555 01 16");
        Voeg("CMA Noord-Limburg", Voorzieningsoort.Cma, 3, null, "Adres- en thuislozen", null, ["Adres- en thuislozen", "Veelplegers"], [], "Ineke Driessen", "trajectregisseur", "077 555 01 17");
        Voeg("ZSM-tafel", Voorzieningsoort.Zsm, 3, "Openbaar Ministerie", "Snelle afdoening van veelvoorkomende strafbare feiten", "Ernstig geweld", ["Veelplegers", "Jeugd"], [], "Bart Hermsen", "parketsecretaris", "077 555 01 18");
        Voeg("Veiligheidshuis Noord-Limburg", Voorzieningsoort.Overig, 4, null, "Wat lokaal en in één keten niet lukt", null, [], [], "Gonnie Peters", "administratie", "077 555 01 00");
        Voeg("Wijkteam Donderberg", Voorzieningsoort.Buurtteam, 2, "Gemeente Roermond", "Steun aan huis", null, [], ["Roermond / Roermond Donderberg"], "Hakan Aydın", "regisseur", "0475 555 021", midden: true);
    }
}
