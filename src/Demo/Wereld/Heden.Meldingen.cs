using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>Meldingen on which the table has not decided yet.</summary>
internal sealed partial class Heden
{
    private async Task RoodZonderActieAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Rijnbeekstraat", "62", "5913 GA", "Venlo");
        await verhaal.MeldAsync(k["politie"], t.Vandaags(0.85), "Huiselijk geweld", VenloOost,
            "Vannacht opnieuw bij dit adres. De man heeft gedreigd zijn vrouw en de kinderen iets aan te doen. Hij is meegenomen en komt waarschijnlijk vandaag vrij. De vrouw durft niet naar huis.",
            [
                Iemand("Roel", "Aarts", Geslacht.Man, 41, thuis, bsn: 980_011),
                Iemand("Marjan", "Steeghs", Geslacht.Vrouw, 38, thuis, "partner", Relatiesoort.Partner, bsn: 980_022),
                Iemand("Tess", "Aarts", Geslacht.Vrouw, 9, thuis, "kind", Relatiesoort.Kind),
                Iemand("Bo", "Aarts", Geslacht.Vrouw, 6, thuis, "kind", Relatiesoort.Kind),
            ], rood: true);
        verhaal.LaatLos();
    }

    private async Task RoodMetActieAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Langstraat", "15", "5801 AD", "Venray");
        await verhaal.MeldAsync(k.Van("Politie Limburg", 2), t.Vandaags(0.1), "Jeugd", Brukske,
            "Meisje van 15 is sinds gisteravond weg. Zij stuurde een vriendin dat zij met een oudere jongen mee is. Eerder was er een zorg over uitbuiting.",
            [Iemand("Kaylee", "Vermeulen", Geslacht.Vrouw, 15, thuis, bsn: 980_033), Iemand("Sandra", "Vermeulen", Geslacht.Vrouw, 44, thuis, "moeder", Relatiesoort.Ouder, bsn: 980_044)], rood: true);
        await verhaal.DoeSpoedAsync(t.Vandaags(0.3), "Met de zedenpolitie en de jeugdbeschermer gebeld. De politie zoekt; de jeugdbeschermer is bij moeder.");
        await verhaal.BevraagAsync(t.Vandaags(0.4), ["Bureau Jeugdzorg", "GGZ", "Raad voor de Kinderbescherming"], "Vermist meisje van 15, Venray: met wie heeft zij contact en waar kan zij zijn?", dagen: 0);
        await verhaal.AntwoordAsync(k.Van("Raad voor de Kinderbescherming"), t.Vandaags(0.7), (b, h) => b.AntwoordNietBekend(h));
        verhaal.LaatLos();
    }

    private async Task SchoolverzuimVanVandaagAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Venrayseweg", "9", "5961 AC", "Horst");
        await verhaal.MeldAsync(k.Van("Leerplicht Venlo"), t.Vandaags(0.6), "Jeugd", Horst,
            "Jongen van 14 komt al vijf weken niet op school. Hij ligt overdag in bed. De ouders zijn gescheiden en geven elkaar de schuld.",
            [Iemand("Mats", "Reijnders", Geslacht.Man, 14, thuis, bsn: 980_055), Iemand("Anita", "Coolen", Geslacht.Vrouw, 45, thuis, "moeder", Relatiesoort.Ouder), Iemand("Jos", "Reijnders", Geslacht.Man, 47, Adres("Gebroeders van Doornelaan", "31", "5961 BA", "Horst"), "vader", Relatiesoort.Ouder)]);
        verhaal.LaatLos();
    }

    private async Task VrijOverZesWekenAsync()
    {
        var verhaal = Nieuw();
        await verhaal.MeldAsync(k.Van("Penitentiaire Inrichting"), t.Kantoor(1, 11, 20), "Nazorg", VenloOost,
            "Komt over zes weken vrij na tien maanden. Geen woning, wel een broer in Venlo. Hij wil niet dat zijn ex-partner weet wanneer hij vrijkomt.",
            [Iemand("Glenn", "Maassen", Geslacht.Man, 33, null, nietGeinformeerd: "Het gesprek met hem over deze melding staat gepland in de inrichting.", herzienOver: 0, bsn: 980_066)]);
        verhaal.LaatLos();
    }

    private async Task WordtBevraagdAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Pepijnstraat", "27", "5981 BX", "Panningen");
        await verhaal.MeldAsync(k.Van("Maatschappelijk werk"), t.Kantoor(2, 9, 40), "Huiselijk geweld", Panningen,
            "Een vrouw van 71 wordt geduwd en uitgescholden door haar zoon, die bij haar woont en haar pas gebruikt. Zij schaamt zich en is bang dat hij op straat komt.",
            [Iemand("Riek", "Philipsen", Geslacht.Vrouw, 71, thuis, bsn: 980_077), Iemand("Leon", "Philipsen", Geslacht.Man, 43, thuis, "zoon", Relatiesoort.Kind, "Mevrouw is bang voor zijn reactie. Eerst zorgen wij dat zij veilig is.", 7, 980_088)]);
        await verhaal.BevraagAsync(t.Kantoor(1, 13, 15), ["Politie Limburg", "Bureau Jeugdzorg", "GGZ", "Verslavingszorg"], "Moeder en volwassen zoon, Panningen: zijn er eerdere zorgen over geweld of geld?", dagen: 5);
        await verhaal.StuurLinkAsync(t.Vandaags(0.2), k.Van("Verslavingszorg"), "rens.verhaegh@verslavingszorg.invalid", "06 0000 0101");
        verhaal.LaatLos();
    }

    private async Task WachtOpTweeAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Herungerstraat", "140", "5911 AL", "Venlo");
        await verhaal.MeldAsync(k.Van("Steunpunt Huiselijk Geweld", 1), t.Kantoor(3, 10, 5), "Huiselijk geweld", VenloOost,
            "De kinderen vertelden op school dat papa mama opsluit. Moeder zegt dat er niets is. De oudste komt met vieze kleren.",
            [Iemand("Darko", "Petrovic", Geslacht.Man, 36, thuis, bsn: 980_099), Iemand("Milena", "Petrovic", Geslacht.Vrouw, 34, thuis, "partner", Relatiesoort.Partner), Iemand("Luka", "Petrovic", Geslacht.Man, 10, thuis, "kind", Relatiesoort.Kind)]);
        await verhaal.BevraagAsync(t.Kantoor(2, 14, 30), ["Politie Limburg", "Bureau Jeugdzorg", "GGZ", "Centrum voor Jeugd en Gezin"], "Gezin met schoolkind, Venlo: kent u signalen over opsluiten of verwaarlozing?", dagen: 5);
        await verhaal.DraagBijAsync(k.Van("Centrum voor Jeugd en Gezin"), t.Kantoor(1, 10), FeitOfOordeel.Feit, "Moeder was in maart één keer op het spreekuur, met de jongste. Zij vroeg toen naar kinderopvang.");
        await verhaal.AntwoordAsync(k["ggz"], t.Kantoor(1, 15), (b, h) => b.Weiger("Beroepsgeheim: wij delen zonder toestemming niet of iemand bij ons bekend is.", h));
        verhaal.LaatLos();
    }

    private async Task EergerelateerdAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Kerkweg", "84", "5801 HK", "Venray");
        await verhaal.MeldAsync(k.Van("Centrum voor Jeugd en Gezin"), t.Kantoor(6, 13), "Eergerelateerd geweld", Brukske,
            "Een jonge vrouw van 19 wil haar vriend blijven zien. Haar oom dreigt dat zij naar familie in het buitenland moet. Zij wil niet dat de familie weet dat zij met ons sprak.",
            [Iemand("Dilan", "Aslan", Geslacht.Vrouw, 19, thuis, bsn: 980_111)]);
        await verhaal.BevraagAsync(t.Kantoor(5, 9, 20), ["Politie Limburg", "Bureau Jeugdzorg"], "Jonge vrouw van 19, Venray: wat weet u van dreiging in de familie? Bel niet naar huis.");
        await verhaal.DraagBijAsync(k["politie"], t.Kantoor(4, 11), FeitOfOordeel.Feit, "De specialist eergeweld kent een eerder incident in deze familie. Advies: niet bellen op het vaste nummer en geen brief sturen.");
        await verhaal.DraagBijAsync(k.Van("Bureau Jeugdzorg", 2), t.Kantoor(4, 14), FeitOfOordeel.Oordeel, "Wij denken dat zij snel een plek buiten de regio nodig kan hebben. Een zusje van 15 woont nog thuis.");
        verhaal.LaatLos();
    }

    private async Task AntwoordIsTeLaatAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Tegelseweg", "203", "5912 BJ", "Venlo");
        await verhaal.MeldAsync(k.Van("Openbaar Ministerie"), t.Kantoor(8, 15), "Veelplegers", VenloOost,
            "Vierde aanhouding in een half jaar, steeds diefstal uit auto's. Hij slaapt de ene week bij zijn moeder en de andere week bij vrienden.",
            [Iemand("Dave", "Wetzels", Geslacht.Man, 29, thuis, bsn: 980_122)]);
        await verhaal.BevraagAsync(t.Kantoor(7, 10), ["Bureau Jeugdzorg", "Verslavingszorg", "Reclassering Nederland", "Politie Limburg"], "Man van 29, diefstal uit auto's, Venlo: loopt er hulp of toezicht, en sinds wanneer?");
        await verhaal.DraagBijAsync(k.Van("Reclassering Nederland"), t.Kantoor(6, 9), FeitOfOordeel.Feit, "Het toezicht liep in mei af. Hij kwam op twee van de drie afspraken.");
        await verhaal.DraagBijAsync(k.Van("Politie Limburg", 3), t.Kantoor(5, 16), FeitOfOordeel.Feit, "Sinds augustus negen registraties. Hij zegt zelf dat hij weer gebruikt.");
        verhaal.LaatLos();
    }

    private async Task IedereenAntwoorddeAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Bosstraat", "5", "5802 CA", "Venray");
        await verhaal.MeldAsync(k["politie"], t.Kantoor(7, 7, 10), "Huiselijk geweld", Brukske,
            "Ruzie tussen vader en zoon van 20 over geld. Er is een ruit kapot. De zoon wacht op een plek bij de GGZ en gebruikt zijn medicijnen niet.",
            [Iemand("Jeroen", "Claes", Geslacht.Man, 20, thuis, bsn: 980_133), Iemand("Hub", "Claes", Geslacht.Man, 54, thuis, "vader", Relatiesoort.Ouder, bsn: 980_144)]);
        await verhaal.BevraagAsync(t.Kantoor(6, 9, 50), ["GGZ", "Maatschappelijk werk"], "Vader en zoon van 20, Venray: is er behandeling en wanneer kan die beginnen?");
        await verhaal.AntwoordAsync(k["ggz"], t.Kantoor(5, 10), (b, h) => b.DraagBij("Met toestemming van Jeroen: hij staat op de wachtlijst, over vier weken is er plek. Een overbruggingsgesprek kan deze week.", FeitOfOordeel.Feit, [k.Org(Netwerkgegevens.Noord), k.Org("Steunpunt Huiselijk Geweld"), k.Org("Politie Limburg")], t.Dag(90), h));
        await verhaal.AntwoordAsync(k.Van("Maatschappelijk werk"), t.Kantoor(5, 13), (b, h) => b.AntwoordNietBekend(h));
        verhaal.LaatLos();
    }
}
