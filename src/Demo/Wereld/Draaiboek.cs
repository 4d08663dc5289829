using Partituur.Kern.Plannen;

namespace Partituur.Demo.Wereld;

/// <summary>An interventie that fits a doelgroep: who carries it out, for how many weeks, and about whom (0 is the main person, null is everybody).</summary>
internal sealed record Instrument(string Naam, Aard Aard, string Partner, int Weken, int? Wie);

/// <summary>What meldingen of one doelgroep look like: reasons, reporters, partners who are asked or take over, instruments and goals.</summary>
internal sealed record Draaiboek(
    string Doelgroep,
    string[] Melders,
    string[] Aanleidingen,
    string[] Bevraagd,
    string[] Oppakkers,
    Instrument[] Instrumenten,
    (string Leefgebied, string Doel, int Streef)[] Doelen)
{
    public static readonly Draaiboek[] Alle =
    [
        new(
            "Huiselijk geweld",
            ["Politie Limburg", "Politie Limburg", "Politie Limburg", "Steunpunt Huiselijk Geweld", "Maatschappelijk werk", "GGZ"],
            [
                "De buren belden over ruzie. Ter plaatse was de man weg; de vrouw had een blauwe plek op haar arm. Zij wil praten met hulp, nog geen aangifte doen.",
                "Tweede keer dit jaar dat wij bij dit adres komen. De man had gedronken. De kinderen zaten op de trap en waren bang.",
                "De vrouw kwam zelf naar het bureau. Haar partner leest haar berichten mee en laat haar niet alleen naar buiten.",
                "Bedreiging na een ruzie over geld. De man zegt dat hij niet meer weet hoe hij de rekeningen moet betalen.",
                "De huisarts vroeg ons mee te kijken: letsel dat niet past bij het verhaal. Het gezin staat open voor een gesprek.",
                "Na de scheiding staat de man bijna elke week voor de deur. De kinderen durven niet meer buiten te spelen.",
                "Ruzie tussen de ouders tijdens het brengen van de kinderen. Er is geduwd. Beide ouders willen dat het stopt.",
                "De oudste belde zelf 112. Er was geschreeuw en er ging servies kapot. Niemand was gewond.",
            ],
            ["Bureau Jeugdzorg", "GGZ", "Verslavingszorg", "Maatschappelijk werk", "Raad voor de Kinderbescherming", "Reclassering Nederland"],
            ["Steunpunt Huiselijk Geweld", "Steunpunt Huiselijk Geweld", "Maatschappelijk werk", "Bureau Jeugdzorg", "Politie Limburg", "GGZ"],
            [
                new("Tijdelijk huisverbod", Aard.Bestuurlijk, "Gemeente Venlo", 4, 0),
                new("Daderhulp bij huiselijk geweld", Aard.Drang, "Reclassering Nederland", 20, 0),
                new("Systeemgesprekken", Aard.Zorg, "Steunpunt Huiselijk Geweld", 16, null),
                new("Traumabehandeling", Aard.Zorg, "GGZ", 26, 1),
                new("Huisbezoek wijkagent en hulpverlener", Aard.Drang, "Politie Limburg", 10, null),
                new("Veiligheidsplan met het gezin", Aard.Zorg, "Steunpunt Huiselijk Geweld", 12, null),
                new("Behandeling verslaving", Aard.Zorg, "Verslavingszorg", 24, 0),
                new("Steungroep voor kinderen", Aard.Zorg, "Bureau Jeugdzorg", 14, 2),
                new("Hulp bij geld en papieren", Aard.Voorziening, "Maatschappelijk werk", 18, null),
                new("Dagvaarding mishandeling", Aard.Straf, "Openbaar Ministerie", 10, 0),
            ],
            [
                ("Gezin en relaties", "Er is thuis geen geweld meer en iedereen weet wie te bellen.", 4),
                ("Verslaving", "Hij drinkt niet meer als de kinderen er zijn.", 3),
                ("Geestelijke gezondheid", "Zij voelt zich weer veilig en slaapt door.", 4),
                ("Houding en denkpatronen", "Hij ziet wat zijn gedrag met de kinderen doet.", 3),
            ]),
        new(
            "Jeugd",
            ["Politie Limburg", "Leerplicht Venlo", "Bureau Jeugdzorg", "Centrum voor Jeugd en Gezin"],
            [
                "Al zeven weken bijna niet op school. De ouders krijgen geen grip en vragen om hulp.",
                "Voor de derde keer betrapt op winkeldiefstal, samen met oudere vrienden.",
                "Weggelopen van huis en na twee nachten gevonden. Wij maken ons zorgen over een oudere vriend.",
                "Vernielingen in het park, steeds dezelfde groep. Thuis is weinig toezicht.",
                "De mentor zag een mes in de tas. De leerling zegt bang te zijn op weg naar huis.",
                "Spullen en geld die niet te verklaren zijn. School denkt aan bezorgen van drugs.",
            ],
            ["Bureau Jeugdzorg", "Raad voor de Kinderbescherming", "Leerplicht Venlo", "GGZ", "Centrum voor Jeugd en Gezin"],
            ["Bureau Jeugdzorg", "Centrum voor Jeugd en Gezin", "Centrum voor Jeugd en Gezin", "Politie Limburg", "Bureau Jeugdzorg"],
            [
                new("Leerplichttraject", Aard.Dwang, "Leerplicht Venlo", 20, 0),
                new("Begeleiding door jeugdreclassering", Aard.Dwang, "Bureau Jeugdzorg", 26, 0),
                new("Gesprekken met de wijkagent jeugd", Aard.Drang, "Politie Limburg", 12, 0),
                new("Opvoedondersteuning", Aard.Zorg, "Centrum voor Jeugd en Gezin", 20, 1),
                new("Onderzoek van de Raad", Aard.Dwang, "Raad voor de Kinderbescherming", 10, 0),
                new("Sport en dagbesteding na school", Aard.Voorziening, "Gemeente Venlo", 30, 0),
                new("Training sociale vaardigheden", Aard.Zorg, "Bureau Jeugdzorg", 12, 0),
                new("Leerstraf", Aard.Straf, "Openbaar Ministerie", 8, 0),
                new("Hulp bij geld en papieren", Aard.Voorziening, "Maatschappelijk werk", 18, 1),
            ],
            [
                ("Opleiding en werk", "Gaat weer elke dag naar school of naar een leerplek.", 4),
                ("Sociale contacten", "Heeft vrienden die niet met politie in aanraking komen.", 3),
                ("Dagbesteding en vrije tijd", "Heeft na school iets te doen dat past.", 4),
                ("Justitie en delictgedrag", "Pleegt geen nieuwe strafbare feiten.", 4),
            ]),
        new(
            "Veelplegers",
            ["Politie Limburg", "Openbaar Ministerie"],
            [
                "Derde aanhouding binnen drie maanden, steeds diefstal om gebruik te betalen.",
                "Woninginbraak kort na vrijlating. Geen vaste slaapplek en geen inkomen.",
                "Fietsendiefstal en overlast bij het station. Bekend bij politie en bij de nachtopvang.",
            ],
            ["Reclassering Nederland", "Verslavingszorg", "GGZ", "Gemeente Venlo", "Penitentiaire Inrichting"],
            ["Reclassering Nederland", "Verslavingszorg", "Gemeente Venlo", "Politie Limburg"],
            [
                new("Toezicht met voorwaarden", Aard.Dwang, "Reclassering Nederland", 40, 0),
                new("Dagvaarding diefstal", Aard.Straf, "Openbaar Ministerie", 8, 0),
                new("Behandeling verslaving", Aard.Zorg, "Verslavingszorg", 30, 0),
                new("Begeleid wonen", Aard.Voorziening, "Gemeente Venlo", 40, 0),
                new("Wekelijks contact met de wijkagent", Aard.Drang, "Politie Limburg", 26, 0),
                new("Schuldregeling", Aard.Voorziening, "Gemeente Venlo", 36, 0),
                new("Onderzoek naar verstandelijke beperking", Aard.Zorg, "GGZ", 8, 0),
                new("Dagbesteding met werkplek", Aard.Voorziening, "Gemeente Venlo", 30, 0),
            ],
            [
                ("Verslaving", "Is in behandeling en houdt dat vol.", 3),
                ("Huisvesting", "Heeft een vaste slaapplek.", 4),
                ("Justitie en delictgedrag", "Houdt zich een half jaar aan de voorwaarden.", 3),
            ]),
        new(
            "Nazorg",
            ["Penitentiaire Inrichting", "Reclassering Nederland"],
            [
                "Komt over zes weken vrij en heeft geen plek om te wonen. Wil niet terug naar de oude omgeving.",
                "Einde detentie met schulden en zonder inkomen. Het identiteitsbewijs is verlopen.",
                "Komt vrij na acht maanden. Er is contact met de kinderen; hij wil dat goed opbouwen.",
                "Einde straf in zicht. Vraagt zelf om hulp bij werk en om te stoppen met gebruiken.",
            ],
            ["Reclassering Nederland", "Verslavingszorg", "GGZ", "Gemeente Venlo", "Maatschappelijk werk"],
            ["Reclassering Nederland", "Gemeente Venlo", "Maatschappelijk werk", "Verslavingszorg"],
            [
                new("Urgentie woonruimte", Aard.Voorziening, "Gemeente Venlo", 20, 0),
                new("Uitkering en identiteitsbewijs", Aard.Voorziening, "Gemeente Venlo", 8, 0),
                new("Toezicht met meldplicht", Aard.Dwang, "Reclassering Nederland", 30, 0),
                new("Behandeling verslaving", Aard.Zorg, "Verslavingszorg", 24, 0),
                new("Begeleiding naar werk", Aard.Zorg, "Maatschappelijk werk", 26, 0),
                new("Kennismaking met de wijkagent", Aard.Drang, "Politie Limburg", 6, 0),
                new("Gesprekken vóór vrijlating", Aard.Zorg, "Penitentiaire Inrichting", 6, 0),
                new("Schuldregeling", Aard.Voorziening, "Gemeente Venlo", 36, 0),
            ],
            [
                ("Huisvesting", "Heeft onderdak op de dag van vrijlating.", 4),
                ("Financiën", "Heeft een inkomen en een regeling voor de schulden.", 3),
                ("Sociale contacten", "Bouwt contact met familie op en mijdt oude vrienden.", 3),
            ]),
    ];
}
