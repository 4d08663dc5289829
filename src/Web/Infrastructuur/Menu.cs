using Partituur.Kern.Casussen;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Toegang;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Personen;
using Partituur.Kern.Sturing;
using Partituur.Kern.Bewaren;
using Partituur.Kern.Triage;
using Partituur.Kern.Volgen;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Infrastructuur;

/// <summary>The main navigation: only what the viewer may open, so that no item leads nowhere.</summary>
public static class Menu
{
    private static readonly (string Tekst, string Url, Enum Recht)[] Punten =
    [
        ("Werklijst", "/", ToegangRecht.EigenAccount),
        ("Meldingen", "/meldingen", MeldingRecht.Lezen),
        ("Triage", "/triage", TriageRecht.Tafel),
        ("Aan tafel", "/triage/aan-tafel", TriageRecht.AanTafel),
        ("Gedeeld met ons", "/triage/gedeeld", TriageRecht.GedeeldLezen),
        ("Casussen", "/casussen", CasusRecht.Lezen),
        ("Volgen", "/volgen", VolgRecht.Overzicht),
        ("Volgen", "/volgen/tellingen", VolgRecht.Tellen),
        ("Bij het bestuur", "/volgen/bestuur", VolgRecht.Bestuur),
        ("Overleggen", "/overleggen", OverlegRecht.Lezen),
        ("Voorbereiden", "/overleggen/voorbereiden", OverlegRecht.Voorbereiden),
        ("Meevolgen", "/overleggen/meevolgen", OverlegRecht.Volgen),
        ("Uitkomsten", "/overleggen/uitkomsten", OverlegRecht.Uitkomsten),
        ("Verklaring", "/overleggen/verklaring", OverlegRecht.Verklaring),
        ("Personen", "/personen", PersoonRecht.Zoeken),
        ("Onze lijst", "/triage/pseudoniemen", TriageRecht.LijstBijhouden),
        ("Inzicht", "/inzicht", InzichtRecht.Jaarcijfers),
        ("Inzet", "/sturing/inzet", SturingRecht.InzetSchrijven),
        ("Sturing", "/sturing", SturingRecht.InzetLezen),
        ("Logboek", "/logboek", LogboekRecht.Lezen),
        ("Bewaren", "/bewaren", BewarenRecht.Lezen),
        ("Partnergids", "/netwerk", NetwerkRecht.Gids),
        ("Beheer", "/netwerk/beheer", NetwerkRecht.Beheren),
        ("Accounts", "/toegang/accounts", ToegangRecht.AccountsBeheren),
    ];

    public static IReadOnlyList<MenuPunt> Voor(Kijker kijker) => [.. Punten.Where(p => Rechtentabel.Mag(p.Recht, kijker)).Select(p => new MenuPunt(p.Tekst, p.Url))];
}
