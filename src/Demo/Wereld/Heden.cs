using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;

namespace Partituur.Demo.Wereld;

/// <summary>
/// The present of Noord-Limburg, told by hand: what came in these days, what waits for whom, and cases in every state. All days are counted back from the clock.
/// </summary>
internal sealed partial class Heden(Verteller v, Overlegreeks reeks)
{
    private static readonly Plek Blerick = new("Venlo", "Venlo Blerick");
    private static readonly Plek VenloOost = new("Venlo", "Venlo Oost");
    private static readonly Plek Brukske = new("Venray", "Venray Brukske");
    private static readonly Plek Horst = new("Horst aan de Maas", "Horst Centrum");
    private static readonly Plek Panningen = new("Peel en Maas", "Panningen Centrum");

    private readonly Netwerkkaart k = v.Kaart;
    private readonly Tijd t = v.Tijd;

    /// <summary>The stories, each told on its own, with the day of its melding.</summary>
    public IReadOnlyList<(DateOnly Dag, Func<Task> Vertel)> Verhalen()
    {
        (DateOnly, Func<Task>) Eerder(int dagen, Func<Task> vertel) => (t.Dag(-dagen), vertel);
        (DateOnly, Func<Task>) Kort(int werkdagen, Func<Task> vertel) => (Kalender.DagVan(t.Kantoor(werkdagen, 12)), vertel);
        return
        [
            Eerder(175, NazorgMetDerdeVersieAsync),
            Eerder(150, PleinAsync),
            Eerder(128, JongerengroepAsync),
            Eerder(96, ZorgwekkendGezinAsync),
            Eerder(90, StaatStilAsync),
            Eerder(80, HeropendAsync),
            Eerder(54, TweedeVersieInDeMaakAsync),
            Eerder(52, WordtAangebodenAanMiddenAsync),
            Eerder(47, AfgeschaaldAsync),
            Eerder(38, PlanInVoorbereidingAsync),
            Eerder(23, AnalyseAsync),
            Kort(14, OverdrachtNaarMiddenAsync),
            Kort(12, InHetOverlegVanDezeWeekAsync),
            Kort(11, DoorgezetNaarPolitieAsync),
            Kort(10, DoorgezetNaarJeugdzorgAsync),
            Kort(10, DoorgezetNaarGgzAsync),
            Kort(9, NaarHetLokaleNetwerkAsync),
            Kort(9, NogGeenRegisseurAsync),
            Kort(8, NogOpGeenAgendaAsync),
            Kort(8, NietInBehandelingAsync),
            Kort(8, AntwoordIsTeLaatAsync),
            Kort(7, IedereenAntwoorddeAsync),
            Kort(6, EergerelateerdAsync),
            Kort(5, AangebodenAanHetBuurtteamAsync),
            Kort(5, OverlegOpPapierAsync),
            Kort(3, WachtOpTweeAsync),
            Kort(2, WordtBevraagdAsync),
            Kort(1, VrijOverZesWekenAsync),
            (t.Vandaag, ConceptVanDeMelderAsync),
            (t.Vandaag, RoodMetActieAsync),
            (t.Vandaag, SchoolverzuimVanVandaagAsync),
            (t.Vandaag, RoodZonderActieAsync),
            (t.Vandaag, OverlegVanVandaagAsync),
        ];
    }

    private Verhaal Nieuw() => new(v, Bezetting.Noord(k));

    /// <summary>Somebody of an age, informed unless a reason says otherwise.</summary>
    private GemeldePersoon Iemand(string voornaam, string achternaam, Geslacht geslacht, int leeftijd, Adresgegevens? adres, string rol = "betrokkene", Relatiesoort? relatie = null, string? nietGeinformeerd = null, int herzienOver = 14, int? bsn = null)
    {
        var voorvoegsel = achternaam.LastIndexOf(' ') is > 0 and var spatie ? achternaam[..spatie] : null;
        var geboren = t.Vandaag.AddYears(-leeftijd).AddDays(-(((voornaam.Length * 31) + (achternaam.Length * 17) + leeftijd) % 340) - 20);
        var personalia = new Personalia(voorvoegsel is null ? achternaam : achternaam[(voorvoegsel.Length + 1)..], voorvoegsel, voornaam, geslacht, geboren, bsn is { } vanaf ? v.Bsns.Geef(vanaf) : null);
        return nietGeinformeerd is null
            ? new(personalia, adres, rol, relatie, Informering.Ja, null, null)
            : new(personalia, adres, rol, relatie, Informering.NogNiet, nietGeinformeerd, t.Dag(herzienOver));
    }

    private static Adresgegevens Adres(string straat, string nummer, string postcode, string plaats) => new(straat, nummer, postcode, plaats);
}
