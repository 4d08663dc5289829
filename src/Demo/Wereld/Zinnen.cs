namespace Partituur.Demo.Wereld;

/// <summary>Sentences that colleagues write again and again, for the year around the stories that are told by hand.</summary>
internal static class Zinnen
{
    public static readonly string[] Bijdragen =
    [
        "Wij kennen dit gezin sinds vorig jaar. Afspraken worden nagekomen als wij thuis komen, op kantoor niet.",
        "Er loopt bij ons een aanmelding. De intake is over drie weken; wij kunnen die naar voren halen.",
        "Wij zien zorgen over geld en over wonen. De betrokkene vraagt daar zelf hulp bij.",
        "In het afgelopen half jaar waren er twee eerdere contacten om dezelfde reden.",
        "De kinderen doen het op school goed. De leerkracht maakt zich wel zorgen over de thuissituatie.",
        "Er is een begeleider met wie het contact goed is. Die kan meedenken over een eerste gesprek.",
    ];

    public static readonly string[] Doorgezet =
    [
        "Eén partner kan dit oppakken; er speelt nu niets dat andere ketens nodig maakt.",
        "Er is al een hulpverlener met wie het contact goed is. Die neemt dit mee.",
        "De vraag is duidelijk en past bij deze partner. Zij nemen binnen vijf werkdagen contact op.",
    ];

    public static readonly string[] Lokaal =
    [
        "De problemen zijn licht en dichtbij op te lossen. Het wijkteam gaat langs.",
        "De ouders willen zelf hulp. Het netwerk in de buurt kan dat bieden.",
    ];

    public static readonly string[] NietInBehandeling =
    [
        "Geen zorgen over veiligheid gebleken. De melder weet dat een nieuwe melding altijd kan.",
        "De betrokkenen zijn verhuisd naar een andere regio; de melding is daar bekend.",
    ];

    public static readonly string[] Integraal =
    [
        "Er spelen zorgen in meer dan één keten. Samen kijken is nodig voor wij kiezen wie wat doet.",
        "De partners hebben elk een stuk van het verhaal. In het overleg leggen wij die naast elkaar.",
        "Er zijn kinderen bij betrokken en er loopt een strafzaak. Dat moet op elkaar worden afgestemd.",
    ];

    public static readonly string[] Overleg =
    [
        "Iedereen doet wat is afgesproken. De hulp begint deze week; de wijkagent komt in de eerste maand twee keer langs.",
        "Eerst rust en een veiligheidsplan, daarna behandeling. Over acht weken kijken wij of het werkt.",
        "Hulp en toezicht gaan samen op. De reclassering en de behandelaar spreken af wie wat bespreekt.",
        "Er komt één vast gezicht voor het gezin. De anderen werken via deze hulpverlener.",
    ];

    public static readonly string[] Journaal =
    [
        "Huisbezoek gedaan. Het gesprek was open; de afspraken zijn doorgenomen en begrepen.",
        "De betrokkene kwam niet op de afspraak en belde een dag later zelf. Nieuwe afspraak gemaakt.",
        "Contact gehad met school. Er zijn deze maand geen nieuwe zorgen.",
        "Geen nieuwe meldingen in de afgelopen vier weken.",
        "De behandeling is begonnen. De eerste indruk is goed.",
        "Gesproken over geld. Er komt een overzicht van alle schulden.",
        "Met de wijkagent afgestemd wie het eerste gesprek voert.",
    ];

    public static readonly string[] Oordelen =
    [
        "Wij zien vooruitgang, maar die is nog niet stevig. Een tegenslag kan veel kapotmaken.",
        "De steun van familie maakt hier het verschil. Die willen wij betrekken.",
        "Het gaat de goede kant op. Wij denken dat de hulp over twee maanden zonder ons verder kan.",
    ];

    public static readonly string[] Afgesloten =
    [
        "De afspraken zijn gedaan en het is al twee maanden rustig. Het gezin weet wie het kan bellen.",
        "De hulp is afgerond en er kwamen geen nieuwe meldingen.",
        "Het doel van het overleg is bereikt; de partners hebben niets meer af te stemmen.",
    ];

    public static readonly string[] Afgeschaald =
    [
        "De samenwerking loopt. De laatste hulp kan één partner alleen begeleiden.",
        "De veiligheid is terug. Wat overblijft is gewone hulp.",
    ];

    public static readonly string[] Overdracht =
    [
        "De lopende hulp gaat door. Het veiligheidsplan en de afspraken met school zijn overgedragen in een gesprek met het gezin erbij.",
        "Wij droegen de afspraken, de contactpersonen en de signalen om op te letten over. Na drie maanden vraagt de nieuwe contactpersoon hoe het gaat.",
    ];
}
