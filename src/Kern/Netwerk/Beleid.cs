using System.Globalization;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Netwerk;

/// <summary>
/// What law or agreement may change, as data with a starting date (wet.md: terms are policy, never constants).
/// The version that holds on a day is the newest one that started on or before it.
/// </summary>
public sealed class Beleidsregel : Aggregaat
{
    private Beleidsregel()
    {
    }

    public Beleidsregel(string naam, string waarde, DateOnly vanaf, string bron)
    {
        Id = Guid.CreateVersion7();
        Naam = Tekst.Verplicht(naam, "de naam van de regel", 80);
        Waarde = Tekst.Verplicht(waarde, "de waarde", 400);
        Vanaf = vanaf;
        Bron = Tekst.Verplicht(bron, "de bron", 400);
        Leg("beleid-vastgelegd", new { naam, waarde, vanaf });
    }

    public Guid Id { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    public string Waarde { get; private set; } = string.Empty;

    public DateOnly Vanaf { get; private set; }

    /// <summary>Where it comes from: an article, a convenant, a decision of the board.</summary>
    public string Bron { get; private set; } = string.Empty;

    public override Guid Sleutel => Id;
}

/// <summary>The policies that the software reads, each with the first version that a new installation gets.</summary>
public static class Beleid
{
    /// <summary>Working days a partner has to answer a bevraging. Veilig Thuis triage: five working days (wet.md 2.3); three by default.</summary>
    public const string BevragingTermijnDagen = "bevraging-termijn-dagen";

    /// <summary>Years that case data is kept after the end, to be verified against the BGS (wet.md 2.1).</summary>
    public const string BewaartermijnJaren = "bewaartermijn-jaren";

    /// <summary>Counts below this are shown as "&lt; n" where a group of people could be recognised (onderzoek.md 5, 12).</summary>
    public const string DrempelKleineAantallen = "drempel-kleine-aantallen";

    /// <summary>Times a day that a partner's professional may ask whether the house knows somebody outside the own visible set (besluit 0011).</summary>
    public const string NavragenPerDag = "navragen-per-dag";

    /// <summary>Working days that a voorziening has to answer an offer (eis 45).</summary>
    public const string VerwijzingTermijnDagen = "verwijzing-termijn-dagen";

    /// <summary>Working days within which the reporter is to hear what came of a melding (eis 82).</summary>
    public const string TerugkoppelingTermijnDagen = "terugkoppeling-termijn-dagen";
    /// <summary>Hours that a link for a partner without an account is valid (besluit 0014).</summary>
    public const string AntwoordlinkUren = "antwoordlink-uren";

    /// <summary>Months of one period of pseudonyms: the key changes with it and the list ends with it (besluit 0015).</summary>
    public const string PseudoniemenMaanden = "pseudoniemen-maanden";

    /// <summary>People that the house may look up a day in the list of one partner (besluit 0015).</summary>
    public const string LijstnavragenPerDag = "lijstnavragen-per-dag";
    /// <summary>Days that the rows of an import that could not be read are kept, so that somebody can mend them.</summary>
    public const string ImportfoutenBewarenDagen = "importfouten-bewaren-dagen";
    /// <summary>Days that a melding which was not finished is kept after the last change (AVG: no longer than needed).</summary>
    public const string MeldconceptBewarenDagen = "meldconcept-bewaren-dagen";

    /// <summary>For an installation from before this policy.</summary>
    public const int MeldconceptStandaardDagen = 30;

    /// <summary>Days between two meldingen of one person or address within which they may be about the same incident.</summary>
    public const string LijktOpDagen = "lijkt-op-dagen";

    /// <summary>For an installation from before this policy.</summary>
    public const int LijktOpStandaardDagen = 14;
    /// <summary>Minutes that a code rood may wait for an action before the other chairs are called on (eis 32).</summary>
    public const string CodeRoodVervangerMinuten = "code-rood-vervanger-minuten";

    /// <summary>Minutes that a code rood may wait for an action before the manager hears of it (eis 32).</summary>
    public const string CodeRoodManagerMinuten = "code-rood-manager-minuten";

    /// <summary>Months after a decision of the table in which it is asked whether it was right.</summary>
    public const string TerugblikMaanden = "terugblik-maanden";

    /// <summary>Percent of the decisions that passed a melding on which are looked back on (besluit 0016).</summary>
    public const string TerugblikSteekproef = "terugblik-steekproef";

    /// <summary>Days to answer whether a decision was right.</summary>
    public const string TerugblikAntwoordDagen = "terugblik-antwoord-dagen";

    /// <summary>Days before an important date of a case from which it is warned for.</summary>
    public const string DatumWaarschuwingDagen = "datum-waarschuwing-dagen";

    /// <summary>For an installation from before this policy.</summary>
    public const int DatumWaarschuwingStandaardDagen = 14;

    /// <summary>The most days that a case may stand still in one pause.</summary>
    public const string OpschortenHoogstensDagen = "opschorten-hoogstens-dagen";

    /// <summary>For an installation from before this policy.</summary>
    public const int OpschortenStandaardDagen = 180;

    /// <summary>Working days that partners have to say whether they agree with a plan.</summary>
    public const string PlanrondeTermijnDagen = "planronde-termijn-dagen";

    /// <summary>For an installation from before this policy.</summary>
    public const int PlanrondeStandaardDagen = 5;

    /// <summary>Months after a case ended in which it is asked for the first time whether it held.</summary>
    public const string StandhoudenEersteMaanden = "standhouden-eerste-maanden";

    /// <summary>Months after a case ended in which it is asked once more.</summary>
    public const string StandhoudenTweedeMaanden = "standhouden-tweede-maanden";

    /// <summary>Days to answer whether an ended case held.</summary>
    public const string StandhoudenAntwoordDagen = "standhouden-antwoord-dagen";

    /// <summary>Every policy that the software reads, with its name for people and its unit.</summary>
    public static IReadOnlyDictionary<string, string> Namen { get; } = new Dictionary<string, string>(Volgbeleid.Namen, StringComparer.Ordinal)
    {
        [BevragingTermijnDagen] = "Termijn voor een bevraging, in werkdagen",
        [BewaartermijnJaren] = "Bewaartermijn van een casus, in jaren",
        [DrempelKleineAantallen] = "Drempel voor kleine aantallen",
        [NavragenPerDag] = "Navragen bij het huis, per partnerprofessional per dag",
        [VerwijzingTermijnDagen] = "Termijn voor het antwoord op een verwijzing, in werkdagen",
        [TerugkoppelingTermijnDagen] = "Termijn voor de terugkoppeling aan de melder, in werkdagen",
        [AntwoordlinkUren] = "Geldigheid van een antwoordlink, in uren",
        [PseudoniemenMaanden] = "Periode van een pseudoniemenlijst, in maanden",
        [LijstnavragenPerDag] = "Personen die het huis per dag nazoekt in de lijst van één partner",
        [ImportfoutenBewarenDagen] = "Foute rijen van een import bewaren, in dagen",
        [MeldconceptBewarenDagen] = "Een concept van een melding bewaren, in dagen",
        [LijktOpDagen] = "Meldingen van hetzelfde voorval: hoogstens zoveel dagen na elkaar",
        [CodeRoodVervangerMinuten] = "Code rood: andere voorzitters gewaarschuwd na, in minuten",
        [CodeRoodManagerMinuten] = "Code rood: manager gewaarschuwd na, in minuten",
        [TerugblikMaanden] = "Terugblik: vragen of een besluit terecht was na, in maanden",
        [TerugblikSteekproef] = "Terugblik: deel van de doorgezette meldingen waarover wordt gevraagd, in procenten",
        [TerugblikAntwoordDagen] = "Terugblik: termijn voor het antwoord, in dagen",
        [OpschortenHoogstensDagen] = "Een casus opschorten: hoogstens, in dagen",
        [DatumWaarschuwingDagen] = "Belangrijke datum van een casus: waarschuwen vooraf, in dagen",
        [PlanrondeTermijnDagen] = "Termijn voor instemming met een plan, in werkdagen",

        [StandhoudenEersteMaanden] = "Hield het stand: eerste vraag na het einde van een casus, in maanden",
        [StandhoudenTweedeMaanden] = "Hield het stand: tweede vraag na het einde van een casus, in maanden",
        [StandhoudenAntwoordDagen] = "Hield het stand: termijn voor het antwoord, in dagen",
    }.Concat(Overlegbeleid.Namen).ToDictionary(StringComparer.Ordinal);

    /// <summary>The next version of a policy.</summary>
    /// <param name="naam">One of <see cref="Namen"/>.</param>
    /// <param name="waarde">1–1,000, in the unit of the policy; a percentage at most 100.</param>
    /// <param name="vanaf">First day on which it holds.</param>
    /// <param name="bron">Where it comes from.</param>
    /// <exception cref="RegelGeschonden">Unknown policy or value out of range.</exception>
    public static Beleidsregel NieuweVersie(string naam, int waarde, DateOnly vanaf, string bron)
    {
        if (!Namen.ContainsKey(naam))
        {
            throw new RegelGeschonden("beleid-onbekend", "Kies een onderwerp uit de lijst.");
        }

        if (naam is TerugblikSteekproef or Overlegbeleid.OranjeProcent && waarde > 100)
        {
            throw new RegelGeschonden("beleid-waarde", "Vul een percentage in van 1 tot en met 100.");
        }

        if (naam == Volgbeleid.DagberichtUur && waarde > 23)
        {
            throw new RegelGeschonden("beleid-waarde", "Vul een uur in van 1 tot en met 23.");
        }

        if (naam == Overlegbeleid.MinutenRegulier && waarde is (< 6 or > 12))
        {
            throw new RegelGeschonden("beleid-waarde", "Vul 6 tot en met 12 minuten in.");
        }

        return waarde is >= 1 and <= 1000
            ? new Beleidsregel(naam, waarde.ToString(CultureInfo.InvariantCulture), vanaf, bron)
            : throw new RegelGeschonden("beleid-waarde", "Vul een heel getal in van 1 tot en met 1000.");
    }

    public static IEnumerable<Beleidsregel> Eerste(DateOnly vanaf) =>
    [
        new(BevragingTermijnDagen, "3", vanaf, "Afspraak van het huis; Veilig Thuis hanteert vijf werkdagen voor triage"),
        new(BewaartermijnJaren, "5", vanaf, "WGS/BGS: uiterlijk vijf jaar; na te lezen op wetten.overheid.nl"),
        new(DrempelKleineAantallen, "10", vanaf, "Afspraak van het huis tegen herkenbaarheid"),
        new(NavragenPerDag, "20", vanaf, "Afspraak van het huis tegen uitproberen"),
        new(VerwijzingTermijnDagen, "5", vanaf, "Afspraak van het huis met de lokale netwerken"),
        new(TerugkoppelingTermijnDagen, "10", vanaf, "Afspraak van het huis met de partners"),
        new(AntwoordlinkUren, "72", vanaf, "Afspraak van het huis: drie dagen, zodat een weekend past"),
        new(PseudoniemenMaanden, "3", vanaf, "Afspraak van het huis met de partners die een lijst bijhouden"),
        new(LijstnavragenPerDag, "100", vanaf, "Afspraak van het huis tegen uitproberen"),
        new(ImportfoutenBewarenDagen, "14", vanaf, "Afspraak van het huis: lang genoeg om ze te verbeteren"),
        new(MeldconceptBewarenDagen, "30", vanaf, "Afspraak van het huis: niet langer dan nodig"),
        new(LijktOpDagen, "14", vanaf, "Afspraak van het huis"),
        new(CodeRoodVervangerMinuten, "60", vanaf, "Afspraak van het huis: bij code rood dezelfde dag actie"),
        new(CodeRoodManagerMinuten, "120", vanaf, "Afspraak van het huis: bij code rood dezelfde dag actie"),
        new(TerugblikMaanden, "6", vanaf, "Afspraak van het huis: lang genoeg om te zien wat ervan kwam"),
        new(TerugblikSteekproef, "10", vanaf, "Afspraak van het huis: genoeg om van te leren"),
        new(TerugblikAntwoordDagen, "30", vanaf, "Afspraak van het huis"),
        new(OpschortenHoogstensDagen, "180", vanaf, "Afspraak van het huis: langer stilstaan is afronden"),
        new(DatumWaarschuwingDagen, "14", vanaf, "Afspraak van het huis: tijd om nog iets te regelen"),
        new(PlanrondeTermijnDagen, "5", vanaf, "Afspraak van het huis met de partners"),

        new(StandhoudenEersteMaanden, "6", vanaf, "Afspraak van het huis: een half jaar na het einde is te zien of de rust blijft"),
        new(StandhoudenTweedeMaanden, "12", vanaf, "Afspraak van het huis: na een jaar nog eens"),
        new(StandhoudenAntwoordDagen, "30", vanaf, "Afspraak van het huis"),
        .. Volgbeleid.Eerste(vanaf),
        .. Overlegbeleid.Eerste(vanaf),
    ];

    /// <summary>The value of a numeric policy on a day.</summary>
    /// <exception cref="RegelGeschonden">No version holds on that day, or its value is no whole number.</exception>
    public static int Getal(this IEnumerable<Beleidsregel> regels, string naam, DateOnly op)
    {
        var regel = regels.Where(r => r.Naam == naam && r.Vanaf <= op).OrderByDescending(r => r.Vanaf).ThenByDescending(r => r.Id).FirstOrDefault()
            ?? throw new RegelGeschonden("beleid-ontbreekt", $"Er is geen beleid '{naam}' dat geldt op {Tekst.Datum(op)}.");
        return int.TryParse(regel.Waarde, NumberStyles.Integer, CultureInfo.InvariantCulture, out var getal)
            ? getal
            : throw new RegelGeschonden("beleid-geen-getal", $"Het beleid '{naam}' heeft geen heel getal als waarde.");
    }
}
