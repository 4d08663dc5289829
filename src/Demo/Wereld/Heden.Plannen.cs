using Partituur.Kern.Casussen;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>Cases with a plan that runs: a family, a group, an area and one person.</summary>
internal sealed partial class Heden
{
    private async Task TweedeVersieInDeMaakAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Gildelaan", "51", "5801 RM", "Venray");
        await verhaal.MeldAsync(k.Van("GGZ", 1), t.Werk(54, 10), "O³MP", Brukske,
            "Alleenstaande moeder met een verslaving en drie kinderen. De oudste zorgt voor de jongste. Er is een huurschuld en de ex-partner komt langs voor geld.",
            [
                Iemand("Patricia", "Willems", Geslacht.Vrouw, 35, thuis, bsn: 980_433), Iemand("Joey", "Willems", Geslacht.Man, 14, thuis, "oudste zoon", Relatiesoort.Kind, bsn: 980_444),
                Iemand("Demi", "Willems", Geslacht.Vrouw, 5, thuis, "jongste kind", Relatiesoort.Kind), Iemand("Ferry", "Kok", Geslacht.Man, 39, null, "ex-partner", Relatiesoort.ExPartner, bsn: 980_455),
            ]);
        await verhaal.BevraagAsync(t.Werk(53, 11), ["Verslavingszorg", "Politie Limburg", "Bureau Jeugdzorg"]);
        await verhaal.DraagBijAsync(k["politie"], t.Werk(51, 10), FeitOfOordeel.Feit, "Ferry kreeg in juni een contactverbod. Hij hield zich er drie keer niet aan.");
        await verhaal.DraagBijAsync(k["partner"], t.Werk(51, 12), FeitOfOordeel.Feit, "Joey brengt zijn zusje naar school en is zelf vaak te laat.");
        await verhaal.BesluitAsync(t.Werk(48, 15), Procesregie("Verslaving, kinderen en een contactverbod hangen samen.", "Verslaving, schulden, opvoeden en bedreiging.", "Verslavingszorg, jeugdzorg, politie en OM zijn alle vier nodig.", "De oudste neemt de plek van een ouder in.", "regisseur"));
        await verhaal.KoppelTerugAsync(t.Werk(47, 10));
        await verhaal.LeesAsync(t.Werk(46, 9));
        await verhaal.WijsToeAsync(t.Werk(46, 11), k["regisseur"]);
        await verhaal.NodigUitAsync(t.Werk(45, 10), k["partner"], k["politie"], k.Van("Verslavingszorg"), k.Van("Openbaar Ministerie", 1), k.Van("Gemeente Venray"));
        await verhaal.RegelAsync(t.Werk(44, 10), CasusRecht.Samenstellen, _ =>
        {
            verhaal.Casus.WijsCasemanagerAan(k["partner"].Id);
            verhaal.Casus.HoudBuitenPlan(verhaal.Mensen[2], "Demi is vijf. Wat zij nodig heeft staat bij haar moeder en haar broer.");
        });
        await verhaal.ScoorAsync(k["partner"], t.Werk(42, 10), new(0, "Verslaving", 1), new(0, "Financiën", 1), new(1, "Opleiding en werk", 2), new(1, "Gezin en relaties", 3, true, "Is zorgzaam en vraagt hulp."));
        await verhaal.BeginPlanAsync(t.Werk(38, 10), (0, "Verslaving", "Patricia is in behandeling en blijft daar.", 3), (1, "Opleiding en werk", "Joey is op tijd op school en hoeft niet voor zijn zusje te zorgen.", 4), (3, "Justitie en delictgedrag", "Ferry houdt zich aan het contactverbod.", 3));
        await verhaal.ZetInAsync(t.Werk(37, 11),
            new Inzetstuk(0, "Behandeling verslaving aan huis", Aard.Zorg, "Verslavingszorg", -35, 100),
            new Inzetstuk(3, "Contactverbod", Aard.Straf, "Openbaar Ministerie", -35, 20),
            new Inzetstuk(0, "Rust in huis zonder ex-partner", Aard.Drang, "Politie Limburg", -35, 90, "Contactverbod"),
            new Inzetstuk(1, "Steun voor jonge mantelzorger", Aard.Zorg, "Centrum voor Jeugd en Gezin", -30, 80),
            new Inzetstuk(0, "Betalingsregeling huur", Aard.Voorziening, "Gemeente Venray", -30, 60));
        await verhaal.StelVastAsync(t.Werk(34, 15));
        await verhaal.SpreekAfAsync(t.Werk(34, 15, 30), k["partner"], -20, "Met school afspreken wie Demi brengt", t.Werk(22, 10), ActieStatus.Gedaan, "De buurvrouw brengt haar drie dagen.");
        await verhaal.SpreekAfAsync(t.Werk(20, 10), k["politie"], -3, "Ferry aanspreken op het contactverbod");
        await verhaal.SpreekAfAsync(t.Werk(20, 10, 10), k.Van("Verslavingszorg"), 0, "Terugvalplan met Patricia bespreken");
        await verhaal.NoteerAsync(k["politie"], t.Werk(13, 9), FeitOfOordeel.Feit, "Ferry stond zaterdag weer in de straat. Patricia deed niet open en belde ons.");
        await verhaal.NoteerAsync(k["partner"], t.Werk(9, 16), FeitOfOordeel.Oordeel, "Patricia houdt het vol, maar het contactverbod loopt over drie weken af. Zonder verbod zien wij haar terugvallen.");
        await verhaal.ScoorAsync(k["partner"], t.Werk(8, 10), new(0, "Verslaving", 2), new(0, "Financiën", 2), new(1, "Opleiding en werk", 3), new(1, "Gezin en relaties", 3));
        await verhaal.WerkBijAsync(t.Werk(6, 9));
        await verhaal.StelBijAsync(t.Kantoor(3, 10), "Het contactverbod loopt af voordat de rust stevig is. Verlenging of een ander middel moet in het plan.", (0, "Gezin en relaties", "Patricia weet wat zij doet als Ferry komt.", 4));
        verhaal.LaatLos();
    }

    private async Task ZorgwekkendGezinAsync()
    {
        var verhaal = Nieuw();
        var thuis = Adres("Maasbreeseweg", "19", "5981 NB", "Panningen");
        await verhaal.MeldAsync(k.Van("Leerplicht Venlo"), t.Werk(96, 11), "Jeugd", Panningen,
            "Twee broers van 13 en 16 zijn samen meer dan honderd dagen niet op school geweest. De oudste heeft geld en dure kleding. De ouders spreken weinig Nederlands en vragen om uitleg.",
            [Iemand("Adnan", "Hasani", Geslacht.Man, 16, thuis, bsn: 980_466), Iemand("Besim", "Hasani", Geslacht.Man, 13, thuis, "broer", Relatiesoort.BroerOfZus, bsn: 980_477), Iemand("Valbona", "Hasani", Geslacht.Vrouw, 41, thuis, "moeder", Relatiesoort.Ouder)]);
        await verhaal.BevraagAsync(t.Werk(95, 10), ["Politie Limburg", "Bureau Jeugdzorg", "Raad voor de Kinderbescherming"]);
        await verhaal.DraagBijAsync(k["politie"], t.Werk(93, 11), FeitOfOordeel.Feit, "De oudste is twee keer gezien met mannen die wij kennen van drugshandel.");
        await verhaal.BesluitAsync(t.Werk(90, 15), Procesregie("De jongste kan nog teruggehaald worden als straf en hulp samen optrekken.", "School, justitie en opvoeding, bij beide broers.", "Leerplicht, politie, Raad en jeugdzorg hebben elkaar nodig.", "De oudste trekt de jongste mee.", "regisseur2"));
        await verhaal.KoppelTerugAsync(t.Werk(89, 10));
        await verhaal.LeesAsync(t.Werk(88, 9));
        await verhaal.WijsToeAsync(t.Werk(88, 11), k["regisseur2"], k["regisseur"]);
        await verhaal.NodigUitAsync(t.Werk(86, 10), k["politie"], k.Van("Leerplicht Venlo"), k.Van("Bureau Jeugdzorg", 2), k.Van("Raad voor de Kinderbescherming"));
        await verhaal.ScoorAsync(k.Van("Bureau Jeugdzorg", 2), t.Werk(80, 10), new(0, "Opleiding en werk", 1), new(1, "Opleiding en werk", 2), new(0, "Sociale contacten", 1), new(1, "Sociale contacten", 3, true, "Zit op voetbal."));
        await verhaal.BeginPlanAsync(t.Werk(75, 10), (0, "Opleiding en werk", "Adnan volgt een opleiding met een stage.", 3), (1, "Opleiding en werk", "Besim gaat elke dag naar school.", 4), (2, "Praktisch functioneren", "Moeder begrijpt de brieven en weet wie haar helpt.", 3));
        await verhaal.ZetInAsync(t.Werk(74, 11),
            new Inzetstuk(0, "Jeugdreclassering", Aard.Dwang, "Bureau Jeugdzorg", -72, 90), new Inzetstuk(0, "Stage in de metaal", Aard.Voorziening, "Gemeente Venlo", -40, 60, "Jeugdreclassering"),
            new Inzetstuk(1, "Leerplichttraject", Aard.Dwang, "Leerplicht Venlo", -70, 50), new Inzetstuk(1, "Voetbal en huiswerk", Aard.Zorg, "Centrum voor Jeugd en Gezin", -60, 120),
            new Inzetstuk(2, "Tolk en gezinscoach", Aard.Zorg, "Centrum voor Jeugd en Gezin", -60, 30));
        await verhaal.StelVastAsync(t.Werk(70, 15));
        await verhaal.StelBijAsync(t.Werk(35, 10), "Adnan werd opnieuw aangehouden; de stage alleen is niet genoeg.", (0, "Justitie en delictgedrag", "Adnan houdt zich aan de avondklok.", 3));
        await verhaal.ZetInAsync(t.Werk(34, 10), new Inzetstuk(0, "Avondklok met enkelband", Aard.Dwang, "Bureau Jeugdzorg", -33, 45, "Jeugdreclassering"));
        await verhaal.StelVastAsync(t.Werk(33, 15));
        await verhaal.SpreekAfAsync(t.Werk(33, 15, 20), k["politie"], 0, "Controleren of Adnan zich aan de avondklok houdt en dat melden");
        await verhaal.SpreekAfAsync(t.Werk(33, 15, 30), k.Van("Leerplicht Venlo"), -6, "Met de mentor van Besim de laatste maand doornemen");
        await verhaal.NoteerAsync(k.Van("Leerplicht Venlo"), t.Werk(16, 10), FeitOfOordeel.Feit, "Besim was de afgelopen drie weken elke dag op school.");
        await verhaal.ScoorAsync(k.Van("Bureau Jeugdzorg", 2), t.Werk(14, 10), new(0, "Opleiding en werk", 2), new(1, "Opleiding en werk", 4), new(0, "Sociale contacten", 2), new(1, "Sociale contacten", 4, true));
        await verhaal.WerkBijAsync(t.Werk(10, 9));
        verhaal.LaatLos();
    }

    private async Task JongerengroepAsync()
    {
        var verhaal = Nieuw();
        await verhaal.MeldAsync(k["politie"], t.Werk(128, 13), "TOPX", Blerick,
            "Vijf jongens trekken in Blerick met elkaar op. Het begon met lawaai; nu gaat het om scooterdiefstal en bedreiging van bewoners. Drie van hen zijn volgens ons nog te keren.",
            [
                Iemand("Quincy", "Lont", Geslacht.Man, 19, Adres("Laurentiusstraat", "7", "5921 BT", "Venlo"), bsn: 980_488), Iemand("Ayoub", "Ziani", Geslacht.Man, 17, Adres("Baarlosestraat", "90", "5921 AL", "Venlo"), "medepleger", Relatiesoort.Medepleger, bsn: 980_499),
                Iemand("Rick", "Stoffels", Geslacht.Man, 16, Adres("Drie Decembersingel", "40", "5921 AC", "Venlo"), "medepleger", Relatiesoort.Medepleger, bsn: 980_511), Iemand("Milan", "Peters", Geslacht.Man, 15, Adres("Annakamp", "12", "5922 XE", "Venlo"), "meeloper", Relatiesoort.Vriend, bsn: 980_522),
            ]);
        await verhaal.BevraagAsync(t.Werk(127, 10), ["Bureau Jeugdzorg", "Leerplicht Venlo", "Openbaar Ministerie", "Gemeente Venlo"]);
        await verhaal.DraagBijAsync(k.Van("Gemeente Venlo"), t.Werk(125, 10), FeitOfOordeel.Feit, "Negen bewoners meldden overlast. Het jongerencentrum is sinds de winter dicht.");
        await verhaal.BesluitOverGroepAsync(t.Werk(121, 15), "Een groep met verschillende jongens: de kopgroep vraagt straf, de meelopers vragen iets te doen.", new(new(true, "Diefstal, bedreiging, schooluitval en zorgen thuis."), new(true, "Politie, OM, gemeente, school en jeugdzorg moeten per jongen iets anders doen."), new(true, "Bewoners gaan 's avonds niet meer naar buiten; jongere broertjes sluiten aan."), new(true, "De overlast zit in enkele straten van Blerick.")));
        await verhaal.KoppelTerugAsync(t.Werk(120, 10));
        await verhaal.LeesAsync(t.Werk(119, 9));
        await verhaal.WijsToeAsync(t.Werk(119, 11), k["regisseur"], k["regisseur2"]);
        await GaatOverGroepAsync(verhaal, "Groep bij het winkelcentrum", "Winkelcentrum Blerick", t.Werk(118, 9));
        await verhaal.NodigUitAsync(t.Werk(118, 10), k["politie"], k["partner"], k.Van("Gemeente Venlo"), k.Van("Leerplicht Venlo"), k.Van("Openbaar Ministerie"));
        await verhaal.BeginPlanAsync(t.Werk(110, 10), (0, "Justitie en delictgedrag", "Quincy pleegt geen nieuwe feiten.", 3), (1, "Dagbesteding en vrije tijd", "Ayoub werkt of leert, vier dagen per week.", 3), (2, "Opleiding en werk", "Rick haalt zijn diploma.", 4), (3, "Sociale contacten", "Milan heeft weer eigen vrienden.", 4));
        await verhaal.ZetInAsync(t.Werk(108, 11),
            new Inzetstuk(0, "Dagvaarding scooterdiefstal", Aard.Straf, "Openbaar Ministerie", -100, -20), new Inzetstuk(null, "Gebiedsverbod winkelcentrum", Aard.Bestuurlijk, "Gemeente Venlo", -100, 25),
            new Inzetstuk(1, "Leerwerkplek", Aard.Voorziening, "Gemeente Venlo", -80, 100, "Gebiedsverbod winkelcentrum"), new Inzetstuk(2, "Leerplichttraject", Aard.Dwang, "Leerplicht Venlo", -90, 60),
            new Inzetstuk(3, "Jongerencoach", Aard.Drang, "Bureau Jeugdzorg", -90, 90));
        await verhaal.StelVastAsync(t.Werk(103, 15));
        await verhaal.StelBijAsync(t.Werk(45, 10), "Het jongerencentrum gaat weer open; dat maakt een plek voor de meelopers.", (3, "Dagbesteding en vrije tijd", "Milan helpt twee avonden in het jongerencentrum.", 4));
        await verhaal.ZetInAsync(t.Werk(44, 10), new Inzetstuk(3, "Vrijwilliger in het jongerencentrum", Aard.Voorziening, "Gemeente Venlo", -40, 120));
        await verhaal.StelVastAsync(t.Werk(43, 15));
        await verhaal.SpreekAfAsync(t.Werk(43, 16), k["politie"], -8, "Met de ouders van Rick praten over de scooter", t.Kantoor(6, 15), ActieStatus.Gedaan, "Beide ouders waren erbij.");
        await verhaal.SpreekAfAsync(t.Werk(20, 14), k["partner"], -4, "Milan voorstellen aan de beheerder van het jongerencentrum");
        await verhaal.SpreekAfAsync(t.Werk(20, 14, 10), k["regisseur"], 0, "Gemeente vragen of het gebiedsverbod wordt verlengd");
        await verhaal.NoteerAsync(k["politie"], t.Werk(5, 17), FeitOfOordeel.Feit, "Het was deze maand rustig. Quincy is alleen gezien, niet met de anderen.");
        await verhaal.WerkBijAsync(t.Kantoor(3, 9));
        verhaal.LaatLos();
    }

    private async Task PleinAsync()
    {
        var verhaal = Nieuw();
        await verhaal.MeldAsync(k.Van("Gemeente Venray"), t.Werk(150, 10), "Gebied", Brukske,
            "Rond het plein in het Brukske komen dealers, drinkers en jongeren bij elkaar. Winkeliers willen weg. Bewoners maakten samen een lijst met wat er speelt.",
            [Iemand("Henk", "Bovens", Geslacht.Man, 58, Adres("Zandakker", "3", "5801 DV", "Venray"), "contactpersoon bewoners")]);
        await verhaal.BevraagAsync(t.Werk(149, 11), ["Politie Limburg", "Lokaal zorgnetwerk", "Verslavingszorg"]);
        await verhaal.DraagBijAsync(k["politie"], t.Werk(147, 10), FeitOfOordeel.Feit, "Sinds januari 84 meldingen op en rond het plein.");
        await verhaal.BesluitAsync(t.Werk(143, 15), new(Uitkomst.Procesregie, "Het gaat om een plek, niet om één persoon. Toezicht, hulp en inrichting horen in één plan.", null, null, new(Criterium.Niet, Criterium.Niet, Criterium.Niet, new(true, "84 politiemeldingen in een half jaar, winkeliers die willen vertrekken en drie groepen die elkaar aantrekken.")), k["regisseur2"].Id));
        await verhaal.KoppelTerugAsync(t.Werk(142, 10));
        await verhaal.LeesAsync(t.Werk(141, 9));
        await verhaal.WijsToeAsync(t.Werk(141, 11), k["regisseur2"], k["regisseur"]);
        await verhaal.NodigUitAsync(t.Werk(140, 10), k["politie"], k.Van("Gemeente Venray"), k.Van("Lokaal zorgnetwerk"), k.Van("Verslavingszorg"));
        await verhaal.RegelAsync(t.Werk(139, 10), CasusRecht.Samenstellen, _ => verhaal.Casus.HoudBuitenPlan(verhaal.Mensen[0], "Henk Bovens spreekt namens de bewoners; de aanpak gaat over het plein."));
        await verhaal.BeginPlanAsync(t.Werk(130, 10));
        await verhaal.ZetInAsync(t.Werk(129, 11),
            new Inzetstuk(null, "Alcoholverbod op het plein", Aard.Bestuurlijk, "Gemeente Venray", -120, 60), new Inzetstuk(null, "Dagelijks toezicht te voet", Aard.Drang, "Politie Limburg", -120, 60, "Alcoholverbod op het plein"),
            new Inzetstuk(null, "Straatteam verslavingszorg", Aard.Zorg, "Verslavingszorg", -110, 90), new Inzetstuk(null, "Licht en banken verplaatsen", Aard.Voorziening, "Gemeente Venray", -60, 10), new Inzetstuk(null, "Inloop voor bewoners", Aard.Voorziening, "Lokaal zorgnetwerk", -90, 120));
        await verhaal.StelVastAsync(t.Werk(124, 15));
        await verhaal.NoteerAsync(k.Van("Gemeente Venray"), t.Werk(30, 10), FeitOfOordeel.Feit, "In september en oktober 19 meldingen, in dezelfde maanden vorig jaar 41.");
        await verhaal.NoteerAsync(k.Van("Lokaal zorgnetwerk"), t.Werk(11, 11), FeitOfOordeel.Oordeel, "Bewoners durven weer op het plein te zitten. De drinkers zijn verhuisd naar het park; dat willen wij voor zijn.");
        await verhaal.SpreekAfAsync(t.Werk(11, 12), k.Van("Gemeente Venray"), 8, "Uitzoeken of het alcoholverbod ook voor het park kan gelden");
        await verhaal.WerkBijAsync(t.Kantoor(6, 9));
        verhaal.LaatLos();
    }

    private async Task NazorgMetDerdeVersieAsync()
    {
        var verhaal = Nieuw();
        await verhaal.MeldAsync(k.Van("Penitentiaire Inrichting"), t.Werk(175, 10), "Nazorg", Horst,
            "Komt na drie jaar vrij. Heeft een licht verstandelijke beperking en een schadevergoeding te betalen. Het slachtoffer woont in hetzelfde dorp.",
            [Iemand("Wesley", "Dirks", Geslacht.Man, 28, null, bsn: 980_533)]);
        await verhaal.BevraagAsync(t.Werk(174, 11), ["Reclassering Nederland", "GGZ", "Gemeente Venlo"]);
        await verhaal.DraagBijAsync(k.Van("Reclassering Nederland"), t.Werk(172, 10), FeitOfOordeel.Feit, "Er komt een toezicht van twee jaar, met een verbod om in Horst te komen.");
        await verhaal.AntwoordAsync(k["ggz"], t.Werk(172, 14), (b, h) => b.AntwoordNietBekend(h));
        await verhaal.BesluitAsync(t.Werk(168, 15), Procesregie("Vrijheid, wonen en de rust van het slachtoffer moeten samen geregeld worden.", "Beperking, schulden, wonen en recidive.", "PI, reclassering, gemeente en zorg sluiten niet vanzelf aan.", "Het slachtoffer en het dorp leven mee.", "regisseur2"));
        await verhaal.KoppelTerugAsync(t.Werk(167, 10));
        await verhaal.LeesAsync(t.Werk(166, 9));
        await verhaal.WijsToeAsync(t.Werk(166, 11), k["regisseur2"], k["regisseur"]);
        await verhaal.NodigUitAsync(t.Werk(165, 10), k.Van("Reclassering Nederland"), k.Van("Penitentiaire Inrichting"), k.Van("Gemeente Venlo"), k["ggz"], k["politie"]);
        await verhaal.ScoorAsync(k.Van("Reclassering Nederland"), t.Werk(160, 10), new(0, "Huisvesting", 1), new(0, "Financiën", 1), new(0, "Praktisch functioneren", 2), new(0, "Houding en denkpatronen", 3, true, "Wil het anders doen."));
        await verhaal.BeginPlanAsync(t.Werk(155, 10), (0, "Huisvesting", "Wesley woont begeleid, buiten Horst.", 4), (0, "Justitie en delictgedrag", "Wesley houdt zich aan het verbod.", 4));
        await verhaal.ZetInAsync(t.Werk(154, 11), new Inzetstuk(0, "Toezicht met gebiedsverbod", Aard.Dwang, "Reclassering Nederland", -140, 550), new Inzetstuk(0, "Begeleid wonen in Venlo", Aard.Voorziening, "Gemeente Venlo", -138, 220, "Toezicht met gebiedsverbod"), new Inzetstuk(0, "Nachtopvang als overbrugging", Aard.Voorziening, "Gemeente Venlo", -140, -120));
        await verhaal.StelVastAsync(t.Werk(150, 15));
        await verhaal.StelBijAsync(t.Werk(100, 10), "Wesley woont; nu is dagbesteding nodig.", (0, "Dagbesteding en vrije tijd", "Wesley werkt vier ochtenden in het groen.", 3));
        await verhaal.ZetInAsync(t.Werk(99, 10), new Inzetstuk(0, "Werken in het groen", Aard.Zorg, "Maatschappelijk werk", -95, 90, "Begeleid wonen in Venlo"));
        await verhaal.StelVastAsync(t.Werk(98, 15));
        await verhaal.StelBijAsync(t.Werk(40, 10), "Er zijn zorgen over geld: hij leent van huisgenoten.", (0, "Financiën", "Wesley heeft elke week geld over en leent niet meer.", 3));
        await verhaal.ZetInAsync(t.Werk(39, 10), new Inzetstuk(0, "Bewindvoering", Aard.Dwang, "Gemeente Venlo", -30, null));
        await verhaal.StelVastAsync(t.Werk(38, 15));
        await verhaal.ScoorAsync(k.Van("Reclassering Nederland"), t.Werk(30, 10), new(0, "Huisvesting", 4), new(0, "Financiën", 2), new(0, "Praktisch functioneren", 3), new(0, "Houding en denkpatronen", 4, true));
        await verhaal.SpreekAfAsync(t.Werk(38, 16), k["ggz"], -12, "Kijken of een onderzoek naar de beperking nodig is", t.Werk(14, 11), ActieStatus.NietMeerMogelijk, "Het onderzoek van de inrichting is nog geldig; een nieuw onderzoek is niet nodig.");
        await verhaal.NoteerAsync(k.Van("Reclassering Nederland"), t.Werk(27, 14), FeitOfOordeel.Feit, "Wesley kwam op alle afspraken. Hij is niet in Horst geweest.");
        await verhaal.NoteerAsync(k.Van("Gemeente Venlo"), t.Werk(12, 10), FeitOfOordeel.Oordeel, "Met bewindvoering is er rust over geld. Wij denken dat hij in het voorjaar met minder begeleiding kan.");
        await verhaal.SpreekAfAsync(t.Werk(60, 11), k.Van("Gemeente Venlo"), -45, "Besluiten over de bijzondere bijstand voor de inrichting");
        await verhaal.SpreekAfAsync(t.Werk(36, 16), k.Van("Penitentiaire Inrichting"), -20, "Het dossier van de arbeidstraining opsturen", t.Werk(18, 10), ActieStatus.NietGedaan, "Er is niemand aan toegekomen. De werkplek vroeg er niet meer naar, dus dit vervalt.");
        await verhaal.MonitorAsync(t.Werk(37, 15), Kern.Volgen.Monitoringbesluit.Doorgaan, "De bewindvoering begint deze maand", Kern.Volgen.Richting.Vooruit, "Het gaat vooruit, met hulp bij geld.");
        await verhaal.SpreekAfAsync(t.Werk(9, 10), k["regisseur2"], 4, "Met de partners bespreken of afschalen in het voorjaar kan");
        await verhaal.WerkBijAsync(t.Werk(8, 9));
        verhaal.LaatLos();
    }
}
