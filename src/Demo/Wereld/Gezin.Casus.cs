using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>The case: who takes part, the journal and how everybody stands.</summary>
internal sealed partial class Gezin
{
    private async Task VormCasusAsync()
    {
        await v.DoeAsync(k["administratie"], k.Noord, CasusRecht.Toewijzen, t.Werk(63, 11), h =>
        {
            casus.WijsProcesregisseurToe(k["regisseur"].Id, h);
            casus.WijsVervangerAan(k["regisseur2"].Id);
        });
        await v.DoeAsync(k["regisseur"], k.Noord, CasusRecht.Samenstellen, t.Werk(62, 10), h =>
        {
            Collega[] deelnemers =
            [
                k["partner"], k["politie"], k["ggz"], k.Van("Openbaar Ministerie"), k.Van("Reclassering Nederland"), k.Van("Verslavingszorg"),
                k.Van("Leerplicht Venlo"), k.Van("Centrum voor Jeugd en Gezin"), k.Van("Gemeente Venray"), k.Van("Gemeente Venlo"), k.Van("Woningcorporatie Peelwonen"), k.Van("Schuldhulpverlening"),
            ];
            foreach (var deelnemer in deelnemers)
            {
                casus.NodigUit(deelnemer.Id, deelnemer.Organisatie, h);
            }

            casus.WijsCasemanagerAan(k["partner"].Id);
            casus.HoudBuitenPlan(vriend, "Jordy is zelf geen gezinslid. Zijn eigen gezin heeft al hulp van het CJG; de wijkagent houdt contact.");
        });
        await LegEssentieVastAsync(58, "Vader gebruikt en moet voor de rechter komen. De kinderen hebben daar last van en zoeken hun eigen weg.");
        await LegEssentieVastAsync(50, "Vader houdt van zijn kinderen, maar zijn gebruik en zijn strafzaak bepalen de dag. De kinderen zoeken steun buiten huis: de zoon bij zijn vrienden, de dochter bij haar moeder, de jongste bij zijn broer. Het huis van moeder is de enige rustige plek, en juist dat huis staat op het spel. Eerst rust en een dak, dan behandeling, dan school.");
    }

    private async Task SchrijfJournaalAsync()
    {
        (int Dagen, int Uur, Collega Wie, Journaalsoort Als, PersoonId? Over, FeitOfOordeel Soort, Kring Kring, string Tekst)[] regels =
        [
            (62, 11, k["regisseur"], Journaalsoort.Contact, vader, FeitOfOordeel.Feit, Kring.Deelnemers, "Kennisgemaakt met vader, samen met de jeugdbeschermer. Hij weet dat wij samenwerken en wie er aan tafel zitten. Hij wil meedoen."),
            (60, 14, k["partner"], Journaalsoort.Contact, dochter, FeitOfOordeel.Feit, Kring.Deelnemers, "Met Sanne gesproken, bij haar moeder thuis. Zij weet nu van de melding. Zij slaapt daar vier nachten per week."),
            (58, 9, k["politie"], Journaalsoort.Observatie, null, FeitOfOordeel.Feit, Kring.Deelnemers, "Afgelopen maand negen meldingen van buren. Vijf keer ging het om ruzie in huis, vier keer om lawaai in de nacht."),
            (57, 15, k["ggz"], Journaalsoort.Observatie, moeder, FeitOfOordeel.Oordeel, Kring.Procesregie, "Moeder kan de zorg voor haar dochter aan zolang haar huis zeker is. Onzekerheid over het huis maakt haar klachten erger. Met haar toestemming gedeeld."),
            (55, 10, k.Van("Leerplicht Venlo"), Journaalsoort.Observatie, zoon, FeitOfOordeel.Feit, Kring.Deelnemers, "Kevin was deze week twee van de vijf dagen op school. De mentor belt voortaan om half negen met de wijkagent als hij er niet is."),
            (50, 13, k.Van("Openbaar Ministerie"), Journaalsoort.Stuk, vader, FeitOfOordeel.Feit, Kring.Procesregie, "De rechter heeft de voorlopige hechtenis van vader geschorst met voorwaarden: melden bij de reclassering en behandeling."),
            (43, 11, k.Van("Reclassering Nederland"), Journaalsoort.Observatie, vader, FeitOfOordeel.Feit, Kring.Deelnemers, "Vader komt op zijn afspraken. Eén keer te laat, met bericht."),
            (36, 16, k.Van("Centrum voor Jeugd en Gezin"), Journaalsoort.Observatie, jongste, FeitOfOordeel.Oordeel, Kring.Deelnemers, "Bram is een vrolijke jongen die zich alleen voelt. Het pesten is op school besproken. Hij heeft een volwassene nodig die naar hem vraagt."),
            (29, 10, k.Van("Woningcorporatie Peelwonen"), Journaalsoort.Besluit, moeder, FeitOfOordeel.Feit, Kring.Deelnemers, "De ontruiming is uitgesteld zolang moeder de regeling nakomt. De eerste termijn is betaald. De afspraak met de gemeente loopt nog vier weken; daarna is er niets geregeld."),
            (20, 9, k["politie"], Journaalsoort.Observatie, zoon, FeitOfOordeel.Feit, Kring.Deelnemers, "Bij de supermarkt is het rustiger. Kevin is er nog twee keer gezien, de groep was kleiner. Geen meldingen van winkeliers."),
            (15, 14, k["partner"], Journaalsoort.Observatie, dochter, FeitOfOordeel.Oordeel, Kring.Deelnemers, "Sanne gaat vooruit. Wat haar helpt is dat zij weet waar zij slaapt. Wij willen dat vasthouden."),
            (8, 11, k.Van("Verslavingszorg"), Journaalsoort.Contact, vader, FeitOfOordeel.Feit, Kring.Procesregie, "Met toestemming van vader: hij volgt de behandeling. Twee van de acht controles waren niet schoon. Hij zegt dat hij opziet tegen de zitting."),
            (4, 15, k["regisseur"], Journaalsoort.Notitie, null, FeitOfOordeel.Oordeel, Kring.Deelnemers, "Het plan werkt, maar het leunt op één punt: het huis van moeder. Ik vraag de gemeente Venray om de afspraak te verlengen vóór de zitting van vader."),
        ];
        foreach (var r in regels)
        {
            await v.DoeAsync(r.Wie, k.Noord, CasusRecht.Noteren, t.Werk(r.Dagen, r.Uur, 10), h => v.Db.Add(new Journaalregel(casus, r.Tekst, r.Soort, r.Kring, h, r.Als, r.Over)));
        }
    }

    /// <summary>What comes: the end of what keeps mother in her house, and father's hearing. One date is past and still waits for a word.</summary>
    private async Task PlanDataAsync()
    {
        (int Dagen, Collega Wie, Datumgegevens Gegevens)[] data =
        [
            (29, k.Van("Woningcorporatie Peelwonen"), new(Datumsoort.Ontruiming, moeder, t.Termijn(9), new TimeOnly(9, 30), "Gaat door als de afspraak met de gemeente niet wordt verlengd", Kring.Deelnemers)),
            (27, k.Van("Openbaar Ministerie"), new(Datumsoort.Zitting, vader, t.Termijn(23), new TimeOnly(13, 45), "Politierechter", Kring.Deelnemers)),
            (20, k["regisseur"], new(Datumsoort.Evaluatie, null, t.Termijn(40), null, "Het plan na vier maanden", Kring.Deelnemers)),
            (15, k["ggz"], new(Datumsoort.Anders, moeder, t.Termijn(-2), null, "Gesprek over haar behandeling", Kring.Procesregie)),
        ];
        foreach (var d in data)
        {
            await v.DoeAsync(d.Wie, k.Noord, CasusRecht.Dateren, t.Werk(d.Dagen, 15), h => v.Db.Add(new Casusdatum(casus, d.Gegevens, Beleid.DatumWaarschuwingStandaardDagen, h)));
        }
    }

    private async Task ScoorAsync()
    {
        // Two organisations, two moments; a dash is not scored, a plus is a protective factor.
        (PersoonId Wie, string Leefgebied, int Jeugd1, int Ggz1, int Jeugd2, int Ggz2, bool Beschermend, string? Waarom)[] tabel =
        [
            (vader, "Verslaving", 1, 1, 2, 2, false, "Gebruikt dagelijks; nu in behandeling."),
            (vader, "Justitie en delictgedrag", 1, 2, 2, 2, false, "Zitting staat gepland."),
            (vader, "Gezin en relaties", 3, 3, 3, 3, true, "De band met de kinderen is goed."),
            (vader, "Financiën", 2, 2, 2, 2, false, null),
            (zoon, "Opleiding en werk", 1, 2, 2, 3, false, "Gaat weer vaker naar school."),
            (zoon, "Sociale contacten", 2, 2, 2, 3, false, "De vriendengroep trekt hem mee."),
            (zoon, "Dagbesteding en vrije tijd", 2, 2, 3, 3, true, "Is handig met brommers en wil dat leren."),
            (dochter, "Huisvesting", 2, 2, 4, 3, true, "Heeft rust bij haar moeder."),
            (dochter, "Justitie en delictgedrag", 2, 3, 3, 3, false, null),
            (dochter, "Sociale contacten", 2, 2, 3, 3, false, "Het oude contact is gestopt, maar zoekt haar soms op."),
            (moeder, "Huisvesting", 1, 1, 2, 2, false, "Ontruiming is uitgesteld, niet afgewend."),
            (moeder, "Geestelijke gezondheid", 2, 2, 3, 3, false, "Komt op haar afspraken."),
            (moeder, "Financiën", 1, 2, 2, 3, false, "Betaalregeling loopt."),
            (jongste, "Sociale contacten", 2, 3, 3, 3, false, "Wordt gepest; gaat mee met oudere jongens."),
            (jongste, "Opleiding en werk", 4, 4, 4, 4, true, "Gaat graag naar school."),
        ];
        async Task Geef(Collega wie, int dagen, int uur, Func<(PersoonId Wie, string Leefgebied, int Jeugd1, int Ggz1, int Jeugd2, int Ggz2, bool Beschermend, string? Waarom), int> score) =>
            await v.DoeAsync(wie, k.Noord, CasusRecht.Scoren, t.Werk(dagen, uur), h => v.Db.AddRange(tabel.Select(r =>
                new Leefgebiedscore(casus, r.Wie, k.Leefgebieden[r.Leefgebied], score(r), r.Waarom, r.Beschermend, h))));

        await Geef(k["partner"], 57, 10, r => r.Jeugd1);
        await Geef(k["ggz"], 56, 14, r => r.Ggz1);
        await Geef(k["partner"], 13, 10, r => r.Jeugd2);
        await Geef(k["ggz"], 12, 14, r => r.Ggz2);
    }
}
