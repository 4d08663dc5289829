using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>Meldingen on which the table decided these days: passed on, waiting for terugkoppeling or for a meeting.</summary>
internal sealed partial class Heden
{
    private static Tafelbesluit Naar(OrganisatieId partner, string reden) => new(Uitkomst.DoorgezetPartner, reden, partner, null, null, null);

    private async Task DoorgezetNaarPolitieAsync()
    {
        var verhaal = Nieuw();
        await verhaal.MeldAsync(k.Van("Woningcorporatie Peelwonen"), t.Kantoor(11, 14), "Gebied", Blerick,
            "In de portiek aan de Alberickstraat wordt gedeald. Bewoners durven er 's avonds niet langs. Twee bewoners willen anoniem blijven.",
            [Iemand("Ricardo", "Jansma", Geslacht.Man, 27, Adres("Alberickstraat", "44", "5922 BB", "Venlo"), nietGeinformeerd: "Informeren kan een onderzoek schaden.", herzienOver: 20, bsn: 980_155)]);
        await verhaal.BesluitAsync(t.Kantoor(3, 15, 20), Naar(k.Org("Politie Limburg"), "De wijkagent kent de portiek en pakt dit op met de corporatie."));
        verhaal.LaatLos();
    }

    private async Task DoorgezetNaarJeugdzorgAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Nassaustraat", "71", "5961 TL", "Horst");
        await verhaal.MeldAsync(k["politie"], t.Kantoor(10, 7, 40), "Jeugd", Horst,
            "Broertjes van 12 en 13 stichtten brand in een container. De ouders zeggen dat zij het niet meer aankunnen en vragen hulp.",
            [Iemand("Sven", "Nabben", Geslacht.Man, 13, thuis, bsn: 980_166), Iemand("Tim", "Nabben", Geslacht.Man, 12, thuis, "broer", Relatiesoort.BroerOfZus), Iemand("Carla", "Nabben", Geslacht.Vrouw, 39, thuis, "moeder", Relatiesoort.Ouder)]);
        await verhaal.BesluitAsync(t.Kantoor(5, 15, 30), Naar(k.Org("Bureau Jeugdzorg"), "Er loopt al een aanmelding bij jeugdzorg; zij bellen deze week."));
        await verhaal.KoppelTerugAsync(t.Kantoor(2, 11));
        verhaal.LaatLos();
    }

    private async Task DoorgezetNaarGgzAsync()
    {
        var verhaal = Nieuw();
        await verhaal.MeldAsync(k.Van("Politie Limburg", 1), t.Kantoor(10, 7, 15), "Huiselijk geweld", VenloOost,
            "Man belt 's nachts zijn ouders en dreigt. Hij is in de war en zegt stemmen te horen. Hij wil wel met een arts praten.",
            [Iemand("Koen", "Simons", Geslacht.Man, 31, Adres("Straelseweg", "318", "5916 AB", "Venlo"), bsn: 980_177)]);
        await verhaal.BevraagAsync(t.Kantoor(9, 10), ["GGZ"]);
        await verhaal.AntwoordAsync(k.Van("GGZ", 1), t.Kantoor(8, 9), (b, h) => b.AntwoordBekendZonderBijdrage(h));
        await verhaal.BesluitAsync(t.Kantoor(5, 15, 40), Naar(k.Org("GGZ"), "De zorgvraag staat voorop. De GGZ gaat langs; de politie hoort het als dat niet lukt."));
        await verhaal.KoppelTerugAsync(t.Kantoor(2, 11, 15));
        verhaal.LaatLos();
    }

    private async Task NaarHetLokaleNetwerkAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Raadhuisstraat", "12", "5981 AT", "Panningen");
        await verhaal.MeldAsync(k.Van("Gemeente Venlo"), t.Kantoor(9, 12), "Huiselijk geweld", Panningen,
            "Ouders maken sinds de geboorte van de tweede veel ruzie. Geen geweld. De oma past vaak op en maakt zich zorgen.",
            [Iemand("Niels", "van Rens", Geslacht.Man, 30, thuis, bsn: 980_188), Iemand("Eline", "Kuypers", Geslacht.Vrouw, 29, thuis, "partner", Relatiesoort.Partner)]);
        await verhaal.BesluitAsync(t.Kantoor(2, 15), new(Uitkomst.LokaalNetwerk, "De zorgen zijn licht en het gezin wil hulp dichtbij.", null, "Gezinsteam Peel en Maas", null, null));
        verhaal.LaatLos();
    }

    private async Task OverdrachtNaarMiddenAsync()
    {
        var verhaal = Nieuw();
        await verhaal.MeldAsync(k.Van("Reclassering Nederland"), t.Kantoor(14, 11), "Nazorg", VenloOost,
            "Komt vrij en gaat bij zijn zus in Roermond wonen. Heeft schulden en wil zijn werk in de bouw weer oppakken.",
            [Iemand("Stanislaw", "Kowal", Geslacht.Man, 46, null, bsn: 980_199)]);
        await verhaal.BesluitAsync(t.Kantoor(8, 15), new(Uitkomst.Overgedragen, "Hij gaat in Midden-Limburg wonen; het huis daar kan de gemeente en het werk regelen.", null, Netwerkgegevens.Midden, null, null));
        await verhaal.KoppelTerugAsync(t.Kantoor(7, 10));
        verhaal.LaatLos();
    }

    private async Task NietInBehandelingAsync()
    {
        var verhaal = Nieuw();
        await verhaal.MeldAsync(k["melder"], t.Kantoor(8, 16), "Huiselijk geweld", Horst,
            "Buren hoorden geschreeuw. Ter plaatse bleek het een film die hard stond. Voor de zekerheid toch gemeld.",
            [Iemand("Bart", "Verhoeven", Geslacht.Man, 25, Adres("Meterikseweg", "50", "5961 CV", "Horst"))]);
        await verhaal.BesluitAsync(t.Kantoor(5, 15, 10), new(Uitkomst.NietInBehandeling, "Er is geen sprake van geweld of zorg gebleken.", null, null, null, null));
        await verhaal.KoppelTerugAsync(t.Kantoor(1, 9, 30));
        verhaal.LaatLos();
    }

    private async Task NogOpGeenAgendaAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Deken Creemersstraat", "18", "5961 EB", "Horst");
        await verhaal.MeldAsync(k["politie"], t.Kantoor(8, 7, 5), "Huiselijk geweld", Horst,
            "De ex-partner stond voor de derde keer bij de school. De kinderen wilden niet mee. Er is geduwd waar andere ouders bij stonden.",
            [Iemand("Rob", "Geurtjens", Geslacht.Man, 40, Adres("Spoorweg", "3", "5963 NJ", "Hegelsom"), bsn: 980_211), Iemand("Inge", "Holtermans", Geslacht.Vrouw, 37, thuis, "ex-partner", Relatiesoort.ExPartner, bsn: 980_222), Iemand("Fleur", "Geurtjens", Geslacht.Vrouw, 8, thuis, "kind", Relatiesoort.Kind)]);
        await verhaal.BevraagAsync(t.Kantoor(7, 9, 10), ["Bureau Jeugdzorg", "Maatschappelijk werk"]);
        await verhaal.DraagBijAsync(k["partner"], t.Kantoor(6, 10), FeitOfOordeel.Feit, "Er is een omgangsregeling van de rechter. Vader hield zich daar tot de zomer aan.");
        await verhaal.BesluitAsync(t.Kantoor(2, 15, 25), new(Uitkomst.Casusoverleg, "Er is een regeling van de rechter en er zijn zorgen om de kinderen; de partners stemmen dit samen af.", null, null, null, null));
        verhaal.LaatLos();
    }

    private async Task InHetOverlegVanDezeWeekAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Casimirstraat", "66", "5913 TD", "Venlo");
        await verhaal.MeldAsync(k.Van("GGZ", 1), t.Kantoor(12, 10), "Huiselijk geweld", VenloOost,
            "Een patiënte vertelde dat haar man haar slaat als hij gedronken heeft. Zij gaf toestemming om dit te melden. Er is een baby.",
            [Iemand("Sander", "Houben", Geslacht.Man, 33, thuis, bsn: 980_233), Iemand("Lieke", "Houben", Geslacht.Vrouw, 31, thuis, "partner", Relatiesoort.Partner, bsn: 980_244), Iemand("Guus", "Houben", Geslacht.Man, 1, thuis, "kind", Relatiesoort.Kind)]);
        await verhaal.BevraagAsync(t.Kantoor(11, 11), ["Politie Limburg", "Bureau Jeugdzorg", "Verslavingszorg"]);
        await verhaal.DraagBijAsync(k["politie"], t.Kantoor(10, 9, 40), FeitOfOordeel.Feit, "In september één melding van de buren. Toen geen letsel gezien.");
        await verhaal.AntwoordAsync(k["partner"], t.Kantoor(10, 12), (b, h) => b.AntwoordNietBekend(h));
        await verhaal.BesluitAsync(t.Kantoor(6, 15, 35), new(Uitkomst.Casusoverleg, "Geweld, drank en een baby: de partners maken samen een veiligheidsplan.", null, null, null, null));
        await verhaal.KoppelTerugAsync(t.Kantoor(5, 10));
        await reeks.AgendeerAsync(verhaal.Casus, "Huiselijk geweld", reeks.EersteVanaf("Huiselijk geweld", t.Dag(1)));
        await verhaal.NodigUitAsync(t.Kantoor(4, 10), k["partner"], k["politie"], k.Van("Verslavingszorg"));
        await verhaal.SpreekAfAsync(t.Kantoor(4, 10, 30), k["partner"], 0, "Met moeder een veilige plek voor de baby afspreken voor als het misgaat");
        await verhaal.NoteerAsync(k.Van("Verslavingszorg"), t.Kantoor(3, 11), FeitOfOordeel.Feit, "Sander belde zelf voor een afspraak. Die is over anderhalve week.", Kring.Procesregie);
        verhaal.LaatLos();
    }
}
