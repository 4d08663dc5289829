using Partituur.Kern.Netwerk;

namespace Partituur.Demo.Wereld;

/// <summary>A partner with its convenant. <paramref name="EindDagen"/>: it ends in so many days; below zero it ended so many days ago, zero is not soon.</summary>
internal sealed record PartnerGegeven(string Naam, Keten Keten, int Uren, bool Doorzettingsmacht, int EindDagen = 0);

internal sealed record AccountGegeven(string Gebruikersnaam, string Naam, string Organisatie, string Functie, string Huis, Rol[] Rollen, string Uitleg);

/// <summary>The network as plain lists; every name is invented.</summary>
internal static class Netwerkgegevens
{
    public const string Noord = "Veiligheidshuis Noord-Limburg";
    public const string Midden = "Veiligheidshuis Midden-Limburg";

    public static readonly PartnerGegeven[] Partners =
    [
        new("Politie Limburg", Keten.Straf, 160, true),
        new("Openbaar Ministerie", Keten.Straf, 80, true),
        new("Reclassering Nederland", Keten.Straf, 60, true),
        new("Penitentiaire Inrichting", Keten.Straf, 24, false),
        new("Raad voor de Kinderbescherming", Keten.Straf, 40, true),
        new("Bureau Jeugdzorg", Keten.Zorg, 80, true),
        new("Steunpunt Huiselijk Geweld", Keten.Zorg, 120, true),
        new("GGZ", Keten.Zorg, 48, false),
        new("Verslavingszorg", Keten.Zorg, 40, false),
        new("Leerplicht Venlo", Keten.Bestuur, 24, true),
        new("Gemeente Venlo", Keten.Bestuur, 64, true),
        new("Gemeente Venray", Keten.Bestuur, 32, true),
        new("Centrum voor Jeugd en Gezin", Keten.Zorg, 24, false),
        new("Maatschappelijk werk", Keten.Zorg, 32, false),
        new("Lokaal zorgnetwerk", Keten.Zorg, 16, false),
        new("Woningcorporatie Peelwonen", Keten.Bestuur, 16, true, EindDagen: 38),
        new("Schuldhulpverlening", Keten.Zorg, 16, false, EindDagen: -24),
    ];

    public static readonly PartnerGegeven[] PartnersMidden =
    [
        new("Politie Limburg", Keten.Straf, 80, true),
        new("Openbaar Ministerie", Keten.Straf, 40, true),
        new("Bureau Jeugdzorg", Keten.Zorg, 40, true),
        new("GGZ", Keten.Zorg, 24, false),
        new("Gemeente Roermond", Keten.Bestuur, 32, true),
        new("Gemeente Weert", Keten.Bestuur, 16, true),

        // People of Noord-Limburg stand in here; without a convenant they would see no case.
        new(Noord, Keten.Bestuur, 16, true),
    ];

    public static readonly AccountGegeven[] Accounts =
    [
        new("melder", "Willemijn Aerts", "Politie Limburg", "Medewerker zorgmeldingen", Noord, [Rol.Melder], "Doet meldingen en ziet wat ervan kwam"),
        new("partner", "Fatma Yıldırım", "Bureau Jeugdzorg", "Jeugdbeschermer", Noord, [Rol.Partnerprofessional], "Beantwoordt bevragingen, is casemanager van het gezin en heeft acties"),
        new("politie", "Joep Geurts", "Politie Limburg", "Wijkagent", Noord, [Rol.Melder, Rol.Partnerprofessional], "Meldde het gezin en doet mee in casussen"),
        new("ggz", "Anouk Sillekens", "GGZ", "Sociaal-psychiatrisch verpleegkundige", Noord, [Rol.Partnerprofessional], "Deelt met mate: beroepsgeheim"),
        new("voorzitter", "Marijke Coenders", "Steunpunt Huiselijk Geweld", "Voorzitter triage", Noord, [Rol.Triagevoorzitter], "Zit de triagetafel en casusoverleggen voor"),
        new("administratie", "Gonnie Peters", Noord, "Administratie", Noord, [Rol.Administratie], "Verrijkt meldingen, stelt bevragingen, voegt personen samen"),
        new("regisseur", "Karim Benali", Noord, "Procesregisseur", Noord, [Rol.Procesregisseur], "Regisseert het gezin en de helft van de O³MP-casussen"),
        new("regisseur2", "Liesbeth van Soest", Noord, "Procesregisseur", Noord, [Rol.Procesregisseur], "Vervangt bij het gezin; werkt ook voor Midden-Limburg"),
        new("analist", "Sunil Ramdin", Noord, "Informatieanalist", Noord, [Rol.Informatieanalist], "Ziet tellingen zonder namen"),
        new("manager", "Henriëtte Lommen", Noord, "Manager", Noord, [Rol.Manager], "Ziet inzet tegen convenant"),
        new("bestuurder", "Theo Brouns", "Gemeente Venlo", "Wethouder veiligheid", Noord, [Rol.Bestuurder], "Ziet alleen jaarcijfers"),
        new("privacy", "Ineke de Waal", Noord, "Privacyfunctionaris", Noord, [Rol.Privacyfunctionaris], "Leest het logboek en bewaakt bewaartermijnen"),
        new("beheerder", "Dennis Kuipers", Noord, "Functioneel beheerder", Noord, [Rol.Beheerder], "Beheert accounts en convenanten, ziet geen casussen"),
        new("midden-regisseur", "Pascale Frenken", Midden, "Procesregisseur", Midden, [Rol.Procesregisseur], "Regisseert in Midden-Limburg"),
        new("midden-administratie", "Rob Evers", Midden, "Administratie", Midden, [Rol.Administratie], "Administratie van Midden-Limburg"),
    ];

    /// <summary>People without an account, who act in the stories.</summary>
    public static readonly (string Naam, string Organisatie, string Functie, Rol Rol)[] Overigen =
    [
        ("Esra Demir", "Politie Limburg", "Wijkagent jeugd", Rol.Partnerprofessional),
        ("Stan Rutten", "Politie Limburg", "Coördinator veelplegers", Rol.Partnerprofessional),
        ("Mr. Judith Offermans", "Openbaar Ministerie", "Officier van justitie", Rol.Partnerprofessional),
        ("Bart Hermsen", "Openbaar Ministerie", "Parketsecretaris", Rol.Partnerprofessional),
        ("Naima el Khattabi", "Reclassering Nederland", "Reclasseringswerker", Rol.Partnerprofessional),
        ("Geert Wolters", "Penitentiaire Inrichting", "Medewerker maatschappelijke dienstverlening", Rol.Partnerprofessional),
        ("Carolien Smeets", "Raad voor de Kinderbescherming", "Raadsonderzoeker", Rol.Partnerprofessional),
        ("Maikel Nabben", "Bureau Jeugdzorg", "Gezinsvoogd", Rol.Partnerprofessional),
        ("Wendy Tjon", "Bureau Jeugdzorg", "Jeugdreclasseerder", Rol.Partnerprofessional),
        ("Pieter Claessens", "Steunpunt Huiselijk Geweld", "Maatschappelijk werker", Rol.Partnerprofessional),
        ("Dr. Olga Kowalska", "GGZ", "Psychiater", Rol.Partnerprofessional),
        ("Rens Verhaegh", "Verslavingszorg", "Behandelaar", Rol.Partnerprofessional),
        ("Mirjam Hoeijmakers", "Leerplicht Venlo", "Leerplichtambtenaar", Rol.Partnerprofessional),
        ("Tim Slaats", "Gemeente Venlo", "Adviseur openbare orde", Rol.Partnerprofessional),
        ("Els Jenniskens", "Gemeente Venray", "Regisseur zorg en veiligheid", Rol.Partnerprofessional),
        ("Lotte Vullings", "Centrum voor Jeugd en Gezin", "Jeugd- en gezinscoach", Rol.Partnerprofessional),
        ("Ahmed Osman", "Maatschappelijk werk", "Maatschappelijk werker", Rol.Partnerprofessional),
        ("Riet Janssen", "Lokaal zorgnetwerk", "Coördinator", Rol.Partnerprofessional),
        ("Sjaak Cuppen", "Woningcorporatie Peelwonen", "Consulent wonen", Rol.Partnerprofessional),
        ("Monique Ewals", "Schuldhulpverlening", "Schuldhulpverlener", Rol.Partnerprofessional),
        ("Hakan Aydın", "Gemeente Roermond", "Regisseur zorg en veiligheid", Rol.Triagevoorzitter),
        ("Nel Kessels", "Gemeente Weert", "Adviseur openbare orde", Rol.Partnerprofessional),
    ];

    public static readonly (string Naam, string Voorzitter)[] Doelgroepen =
    [
        ("Huiselijk geweld", "Steunpunt Huiselijk Geweld"),
        ("Jeugd", "Bureau Jeugdzorg"),
        ("Veelplegers", "Openbaar Ministerie"),
        ("Nazorg", "Gemeente Venlo"),
        ("O³MP", Noord),
        ("Eergerelateerd geweld", "Politie Limburg"),
        ("Adres- en thuislozen", "Gemeente Venlo"),
        ("Gebied", "Gemeente Venray"),
        ("TOPX", "Politie Limburg"),
    ];
}
