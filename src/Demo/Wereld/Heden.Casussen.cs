using Partituur.Kern.Casussen;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>Cases on their way to a plan, and one that was handed back.</summary>
internal sealed partial class Heden
{
    private Tafelbesluit Procesregie(string reden, string ondoorgrondelijk, string ongrijpbaar, string ontwrichtend, string? regisseur) =>
        new(Uitkomst.Procesregie, reden, null, null, new O3mpToets(new(true, ondoorgrondelijk), new(true, ongrijpbaar), new(true, ontwrichtend), Criterium.Niet), regisseur is null ? null : k[regisseur].Id);

    private async Task NogGeenRegisseurAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Kleine Beekweg", "21", "5931 JA", "Tegelen");
        await verhaal.MeldAsync(k.Van("Gemeente Venlo"), t.Kantoor(9, 9, 30), "O³MP", new("Venlo", "Venlo Tegelen"),
            "Gezin met vijf kinderen, elf hulpverleners en drie keer per maand politie aan de deur. De oudste zit vast, de tweede gaat niet naar school. Vader weigert alle gesprekken.",
            [
                Iemand("Gino", "Weiss", Geslacht.Man, 45, thuis, bsn: 980_311), Iemand("Rosita", "Weiss", Geslacht.Vrouw, 42, thuis, "moeder", Relatiesoort.Partner, bsn: 980_322),
                Iemand("Angelo", "Weiss", Geslacht.Man, 20, thuis, "oudste zoon", Relatiesoort.Kind, bsn: 980_333), Iemand("Kimberly", "Weiss", Geslacht.Vrouw, 15, thuis, "dochter", Relatiesoort.Kind, bsn: 980_344),
            ]);
        await verhaal.BevraagAsync(t.Kantoor(8, 10), ["Politie Limburg", "Bureau Jeugdzorg", "Raad voor de Kinderbescherming", "GGZ"], "Gezin met vijf kinderen, Tegelen: wie is nu betrokken en wat werkte eerder?");
        await verhaal.DraagBijAsync(k["politie"], t.Kantoor(7, 10), FeitOfOordeel.Feit, "Dit jaar 27 keer bij dit adres geweest, meestal na ruzie of lawaai.");
        await verhaal.DraagBijAsync(k.Van("Bureau Jeugdzorg", 1), t.Kantoor(7, 11), FeitOfOordeel.Oordeel, "Elke hulpverlener begint opnieuw. Wij denken dat één lijn naar dit gezin meer helpt dan nog een partij erbij.");
        await verhaal.AntwoordAsync(k.Van("Raad voor de Kinderbescherming"), t.Kantoor(6, 9), (b, h) => b.AntwoordBekendZonderBijdrage(h));
        await verhaal.BesluitAsync(t.Kantoor(2, 15, 5), Procesregie("Elf hulpverleners en nog geen rust. Hier is één regisseur nodig.", "Problemen met school, justitie, geld en opvoeden, bij ouders en kinderen.", "Politie, jeugdzorg, Raad en gemeente werken nu langs elkaar heen.", "De jongere kinderen gaan het gedrag van de oudste nadoen; de straat heeft er last van.", null));
        await verhaal.KoppelTerugAsync(t.Kantoor(1, 11), tk => tk.AanMelder);
        verhaal.LaatLos();
    }

    private async Task AnalyseAsync()
    {
        var verhaal = Nieuw();
        await verhaal.MeldAsync(k.Van("Politie Limburg", 1), t.Werk(23, 10), "O³MP", VenloOost,
            "Man van 38 loopt 's nachts verward over straat en slaat ruiten in. Hij woont alleen, heeft de huur niet betaald en weigert medicijnen. Zijn moeder van 70 is bang voor hem.",
            [Iemand("Maurice", "Hermans", Geslacht.Man, 38, Adres("Hogeweg", "77", "5914 BB", "Venlo"), bsn: 980_355), Iemand("Toos", "Hermans", Geslacht.Vrouw, 70, Adres("Sloterbeekstraat", "6", "5913 CE", "Venlo"), "moeder", Relatiesoort.Ouder)]);
        await verhaal.BevraagAsync(t.Werk(22, 11), ["GGZ", "Verslavingszorg", "Gemeente Venlo"]);
        await verhaal.AntwoordAsync(k["ggz"], t.Werk(20, 9, 15), (b, h) => b.AntwoordBekendZonderBijdrage(h));
        await verhaal.DraagBijAsync(k.Van("Gemeente Venlo"), t.Werk(20, 15), FeitOfOordeel.Feit, "De burgemeester kreeg twee verzoeken om een crisismaatregel. Beide keren was er geen plek.");
        await verhaal.BesluitAsync(t.Werk(16, 15), Procesregie("Zorg, straf en wonen moeten in één week op elkaar passen.", "Psychische klachten, middelen, huurschuld en vernieling.", "GGZ, politie, gemeente en corporatie wachten op elkaar.", "Zijn moeder en de buren zijn bang.", "regisseur"));
        await verhaal.KoppelTerugAsync(t.Werk(15, 10));
        await verhaal.LeesAsync(t.Werk(14, 9));
        await verhaal.WijsToeAsync(t.Werk(14, 11), k["regisseur"], k["regisseur2"]);
        await verhaal.NodigUitAsync(t.Werk(13, 10), k["ggz"], k["politie"], k.Van("Gemeente Venlo"), k.Van("Woningcorporatie Peelwonen"), k.Van("Verslavingszorg"));
        await verhaal.NoteerAsync(k["regisseur"], t.Werk(12, 14), FeitOfOordeel.Feit, "Met Maurice en zijn moeder gesproken. Hij wil met rust gelaten worden, zij wil weten wie zij kan bellen. Beiden weten dat wij samenwerken.");
        await verhaal.NoteerAsync(k["politie"], t.Werk(9, 16), FeitOfOordeel.Feit, "Vannacht weer buiten aangetroffen. Hij ging rustig mee naar huis.");
        await verhaal.ScoorAsync(k["ggz"], t.Werk(8, 11), new(0, "Geestelijke gezondheid", 1, false, "Zonder medicijnen wordt het snel slechter."), new(0, "Verslaving", 2), new(0, "Gezin en relaties", 3, true, "Zijn moeder houdt vol."));
        await verhaal.ScoorAsync(k["politie"], t.Werk(7, 10), new Score(0, "Justitie en delictgedrag", 2), new Score(0, "Geestelijke gezondheid", 1), new Score(0, "Huisvesting", 1, false, "De ontruiming is aangezegd."));
        await verhaal.SpreekAfAsync(t.Werk(7, 13), k["ggz"], 3, "Een beoordeling aan huis plannen, samen met de wijkagent");
        await verhaal.SpreekAfAsync(t.Werk(7, 13, 10), k["politie"], -2, "De registraties van dit jaar op een rij zetten");
        await verhaal.SpreekAfAsync(t.Werk(7, 13, 20), k.Van("Woningcorporatie Peelwonen"), 1, "Vragen of de ontruiming vier weken kan wachten");
        verhaal.LaatLos();
    }

    private async Task PlanInVoorbereidingAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Overloonseweg", "33", "5804 AV", "Venray");
        await verhaal.MeldAsync(k.Van("Bureau Jeugdzorg", 2), t.Werk(38, 9), "Eergerelateerd geweld", Brukske,
            "Meisje van 17 wordt door haar broers gevolgd en mag niet meer naar school. De moeder steunt haar stiekem. De vader dreigt haar terug te sturen.",
            [Iemand("Shirin", "Rahimi", Geslacht.Vrouw, 17, thuis, bsn: 980_366), Iemand("Parwana", "Rahimi", Geslacht.Vrouw, 43, thuis, "moeder", Relatiesoort.Ouder), Iemand("Navid", "Rahimi", Geslacht.Man, 22, thuis, "broer", Relatiesoort.BroerOfZus, bsn: 980_377)]);
        await verhaal.BevraagAsync(t.Werk(37, 11), ["Politie Limburg", "Leerplicht Venlo", "Steunpunt Huiselijk Geweld"]);
        await verhaal.DraagBijAsync(k["politie"], t.Werk(35, 14), FeitOfOordeel.Feit, "De jongste broer werd in de zomer aangehouden na een vechtpartij over haar vriend.");
        await verhaal.DraagBijAsync(k.Van("Leerplicht Venlo"), t.Werk(35, 10), FeitOfOordeel.Feit, "Zij is drie weken niet op school geweest. De ouders meldden haar ziek.");
        await verhaal.BesluitAsync(t.Werk(32, 15), Procesregie("De veiligheid van dit meisje vraagt één lijn van politie, school en hulp.", "Dwang in het gezin, schoolverlies en geweld door de broers.", "Politie, jeugdzorg, leerplicht en hulp aan ouders zijn tegelijk nodig.", "Een zusje van twaalf krijgt steeds meer dezelfde regels.", "regisseur2"));
        await verhaal.KoppelTerugAsync(t.Werk(31, 10));
        await verhaal.LeesAsync(t.Werk(30, 9));
        await verhaal.WijsToeAsync(t.Werk(30, 11), k["regisseur2"], k["regisseur"]);
        await verhaal.NodigUitAsync(t.Werk(29, 10), k["partner"], k["politie"], k.Van("Leerplicht Venlo"), k.Van("Steunpunt Huiselijk Geweld", 1));
        await verhaal.RegelAsync(t.Werk(28, 9), CasusRecht.Samenstellen, _ => verhaal.Casus.WijsCasemanagerAan(k["partner"].Id));
        await verhaal.ScoorAsync(k["partner"], t.Werk(24, 10), new(0, "Gezin en relaties", 1), new(0, "Opleiding en werk", 2), new(0, "Sociale contacten", 3, true, "Heeft een vriendin bij wie zij terecht kan."), new(1, "Gezin en relaties", 2));
        await verhaal.RegelAsync(t.Werk(20, 15), CasusRecht.Regisseren, _ => verhaal.Casus.LegEssentieVast("De familie is bang voor wat anderen zeggen. Shirin wil haar diploma halen en haar moeder niet kwijtraken. Veiligheid gaat voor; daarna praten met vader en broers, met iemand die zij vertrouwen."));
        await verhaal.NoteerAsync(k.Van("Leerplicht Venlo"), t.Werk(17, 11), FeitOfOordeel.Feit, "Shirin was deze week vier dagen op school. Een docent loopt met haar mee naar de bus.");
        await verhaal.NoteerAsync(k["partner"], t.Werk(11, 15), FeitOfOordeel.Oordeel, "Zij vertrouwt haar tante in Horst. Wij denken dat de tante met vader kan praten.", Kring.Procesregie);
        await verhaal.BeginPlanAsync(t.Werk(14, 10), (0, "Opleiding en werk", "Shirin gaat weer naar school en kan daar veilig komen en gaan.", 4), (0, "Gezin en relaties", "Zij weet waar zij heen kan als het thuis misgaat.", 3), (1, "Sociale contacten", "Moeder heeft iemand met wie zij kan praten.", 3));
        await verhaal.ZetInAsync(t.Werk(10, 11),
            new Inzetstuk(0, "Veiligheidsplan met noodnummer", Aard.Zorg, "Steunpunt Huiselijk Geweld", -10, 80),
            new Inzetstuk(0, "Afspraken met school over halen en brengen", Aard.Bestuurlijk, "Leerplicht Venlo", -7, 60, "Veiligheidsplan met noodnummer"),
            new Inzetstuk(2, "Waarschuwend gesprek met de broers", Aard.Drang, "Politie Limburg", 4, 18));
        await verhaal.SpreekAfAsync(t.Werk(10, 13), k["partner"], -1, "Met Shirin bespreken wie van de familie mag meepraten");
        await verhaal.SpreekAfAsync(t.Werk(10, 13, 5), k["regisseur2"], 2, "Een doel voor Navid opnemen, of vastleggen waarom niet");
        verhaal.LaatLos();
    }

    private async Task AfgeschaaldAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Wezelseweg", "8", "5854 HK", "Nieuw Bergen");
        await verhaal.MeldAsync(k["politie"], t.Werk(47, 8), "Huiselijk geweld", new("Bergen", "Nieuw Bergen Centrum"),
            "Vader en dochter van 16 kregen ruzie over haar telefoon. Hij sloeg haar. Hij belde zelf de politie en heeft spijt.",
            [Iemand("Ton", "Lamers", Geslacht.Man, 49, thuis, bsn: 980_388), Iemand("Nina", "Lamers", Geslacht.Vrouw, 16, thuis, "dochter", Relatiesoort.Kind, bsn: 980_399)]);
        await verhaal.BevraagAsync(t.Werk(46, 10), ["Bureau Jeugdzorg", "Maatschappelijk werk"]);
        await verhaal.AntwoordAsync(k["partner"], t.Werk(44, 10), (b, h) => b.AntwoordNietBekend(h));
        await verhaal.BesluitAsync(t.Werk(42, 15), new(Uitkomst.Casusoverleg, "Eerste keer, vader vraagt hulp; kort samen afstemmen.", null, null, null, null));
        await verhaal.KoppelTerugAsync(t.Werk(41, 10));
        await verhaal.LeesAsync(t.Werk(40, 9));
        var dag = reeks.EersteVanaf("Huiselijk geweld", t.Dag(-36));
        await reeks.AgendeerAsync(verhaal.Casus, "Huiselijk geweld", dag);
        await verhaal.NodigUitAsync(t.Op(dag, 9, 30), k["politie"], k["partner"]);
        await reeks.BespreekAsync(verhaal.Casus, "Huiselijk geweld", dag, "Maatschappelijk werk begint met gesprekken met vader en dochter. De wijkagent komt over twee weken langs.");
        await verhaal.ZetInAsync(t.Op(dag, 14), new Inzetstuk(null, "Gesprekken vader en dochter", Aard.Zorg, "Maatschappelijk werk", -18, 60), new Inzetstuk(0, "Bezoek van de wijkagent", Aard.Drang, "Politie Limburg", -18, -6));
        await verhaal.SpreekAfAsync(t.Op(dag, 14, 10), k["politie"], -5, "Bij vader en Nina langsgaan", t.Kantoor(5, 14), ActieStatus.Gedaan, "Het gaat beter; Nina heeft mijn nummer.");
        await verhaal.SpreekAfAsync(t.Op(dag, 14, 20), k["partner"], -4, "Nina een maatje aanbieden", t.Kantoor(5, 15), ActieStatus.NietMeerMogelijk, "Nina heeft al iemand in de familie met wie zij praat en wil geen maatje.");
        await verhaal.WerkBijAsync(t.Kantoor(4, 10));
        await verhaal.SchaalAfAsync(t.Kantoor(2, 14), "De hulp loopt en er is thuis rust.", "Maatschappelijk werk", "De gesprekken gaan door tot het nieuwe jaar. Nina en haar vader weten wie zij bellen als het misgaat.");
        verhaal.LaatLos();
    }

    private async Task HeropendAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Stalbergweg", "112", "5913 BR", "Venlo");
        await verhaal.MeldAsync(k.Van("Steunpunt Huiselijk Geweld", 1), t.Werk(80, 10), "Huiselijk geweld", VenloOost,
            "Vrouw zocht hulp na jaren van controle door haar man. Zij wil blijven, als hij hulp zoekt.",
            [Iemand("Edwin", "van Gool", Geslacht.Man, 52, thuis, bsn: 980_411), Iemand("Bianca", "van Gool", Geslacht.Vrouw, 50, thuis, "partner", Relatiesoort.Partner, bsn: 980_422)]);
        await verhaal.BesluitAsync(t.Werk(75, 15), new(Uitkomst.Casusoverleg, "Straf en hulp moeten op elkaar passen.", null, null, null, null));
        await verhaal.KoppelTerugAsync(t.Werk(74, 10));
        var dag = reeks.EersteVanaf("Huiselijk geweld", t.Dag(-70));
        await reeks.AgendeerAsync(verhaal.Casus, "Huiselijk geweld", dag);
        await reeks.BespreekAsync(verhaal.Casus, "Huiselijk geweld", dag, "Beiden krijgen een eigen gesprek; over zes weken kijken wij verder.");
        await verhaal.SluitAfAsync(t.Werk(25, 14), "Edwin volgt hulp en Bianca voelt zich veilig.");
        await verhaal.KoppelTerugAsync(t.Werk(24, 10));
        await verhaal.HeropenAsync(t.Kantoor(4, 10), "Edwin is gestopt met de hulp en Bianca belde dat zij bang is.");
        await reeks.AgendeerAsync(verhaal.Casus, "Huiselijk geweld", reeks.EersteVanaf("Huiselijk geweld", t.Dag(1)));
        verhaal.LaatLos();
    }
}
