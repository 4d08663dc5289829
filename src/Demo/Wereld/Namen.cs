using Partituur.Kern.Personen;

namespace Partituur.Demo.Wereld;

/// <summary>Names and places to invent people from. Streets are common ones that exist in any town.</summary>
internal static class Namen
{
    public static readonly (string? Voorvoegsel, string Naam)[] Achternamen =
    [
        (null, "Jacobs"), (null, "Hendrix"), (null, "Verstappen"), ("van", "Lier"), (null, "Thijssen"), (null, "Gommans"), ("van den", "Bosch"), (null, "Cox"), (null, "Baltussen"),
        (null, "Wismans"), (null, "Rongen"), (null, "Kessels"), ("van", "Dijck"), (null, "Nelissen"), (null, "Engelen"), (null, "Titulaer"), ("van der", "Sterren"), (null, "Driessen"),
        (null, "Joosten"), (null, "Vullers"), (null, "Manders"), (null, "Stappers"), (null, "Yilmaz"), (null, "Öztürk"), (null, "El Idrissi"), (null, "Bouzid"), (null, "Nowak"),
        (null, "Wójcik"), (null, "Popescu"), (null, "Martina"), (null, "Pinas"), (null, "Haddad"), (null, "Tesfay"), (null, "Nguyen"), ("de", "Bruijn"), ("van de", "Ven"),
        (null, "Kuijpers"), (null, "Litjens"), (null, "Seuren"), (null, "Beurskens"), (null, "Custers"), (null, "Derks"), (null, "Geraedts"), ("van", "Horne"), (null, "Holtackers"),
        (null, "Peeters"), (null, "Sijbers"), (null, "Swinkels"), ("in 't", "Zandt"), (null, "Linders"), (null, "Huijs"), (null, "Arts"), (null, "Verheijen"), (null, "Coppus"),
    ];

    public static readonly string[] Mannen =
        ["Wim", "Peter", "Ruud", "John", "Marcel", "Erik", "Dennis", "Patrick", "Ramon", "Mustafa", "Youssef", "Tomasz", "Andrei", "Stefan", "Mike", "Rachid", "Frank", "Paul", "Sjoerd", "Danny", "Giovanni", "Kees", "Emre", "Bas"];

    public static readonly string[] Vrouwen =
        ["Marleen", "Ingrid", "Petra", "Samira", "Monika", "Elena", "Chantal", "Daniëlle", "Linda", "Fatima", "Nicole", "Astrid", "Miranda", "Joyce", "Hatice", "Kim", "Esther", "Rachel", "Truus", "Ilse", "Sabine", "Wendy", "Mariam", "Judith"];

    public static readonly string[] Jongens =
        ["Daan", "Luca", "Sem", "Finn", "Jayden", "Mohamed", "Ilias", "Jakub", "Thijs", "Ruben", "Stijn", "Dylan", "Amir", "Noah", "Levi", "Cas", "Robin", "Sven"];

    public static readonly string[] Meisjes =
        ["Sara", "Emma", "Lotte", "Noor", "Lina", "Maja", "Fenna", "Roos", "Jasmijn", "Aylin", "Zoë", "Femke", "Naomi", "Isa", "Britt", "Lieke", "Amira", "Julia"];

    public static readonly string[] Straten =
        ["Eikenlaan", "Kerkstraat", "Molenweg", "Julianastraat", "Stationsweg", "Schoolstraat", "Parklaan", "Populierenweg", "Beatrixlaan", "Dorpsstraat", "Nieuwstraat", "Hoofdstraat", "Industrieweg", "Maasstraat", "Beukenhof", "Wilhelminastraat"];

    public static readonly Woonplaats[] Noord =
    [
        new("Venlo", "Venlo Oost", "Venlo", "5912", 5), new("Venlo", "Venlo Blerick", "Venlo", "5921", 5), new("Venlo", "Venlo Tegelen", "Tegelen", "5931", 3), new("Venlo", "Venlo Zuid", "Venlo", "5915", 4),
        new("Venray", "Venray Brukske", "Venray", "5801", 5), new("Venray", "Venray Landweert", "Venray", "5803", 3), new("Horst aan de Maas", "Horst Centrum", "Horst", "5961", 5),
        new("Peel en Maas", "Panningen Centrum", "Panningen", "5981", 4), new("Gennep", "Gennep Centrum", "Gennep", "6591", 2), new("Beesel", "Reuver", "Reuver", "5953", 2),
        new("Bergen", "Nieuw Bergen Centrum", "Nieuw Bergen", "5854", 2), new("Mook en Middelaar", "Mook", "Mook", "6585", 1),
    ];

    public static readonly Woonplaats[] Midden =
    [
        new("Roermond", "Roermond Donderberg", "Roermond", "6043", 4), new("Roermond", "Roermond Centrum", "Roermond", "6041", 3), new("Weert", "Weert Fatima", "Weert", "6004", 3),
        new("Echt-Susteren", "Echt", "Echt", "6101", 2),
    ];
}

/// <summary>A place to live; <paramref name="Gewicht"/> is how often stories play there.</summary>
internal sealed record Woonplaats(string Gemeente, string Buurt, string Plaats, string Postcode, int Gewicht);

/// <summary>Somebody of a household.</summary>
internal sealed record Huisgenoot(Personalia Personalia, string Rol, Relatiesoort? TotEerste, int Leeftijd);

/// <summary>People at one address; the same household can come back with another doelgroep.</summary>
internal sealed record Huishouden(Adresgegevens Adres, Woonplaats Plaats, IReadOnlyList<Huisgenoot> Leden)
{
    public int Meldingen { get; set; }
}
