using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Triage;

/// <summary>Decides on a melding and prepares the terugkoppeling to the reporter and to the partners who answered, in one go.</summary>
public static class Besluiten
{
    /// <param name="melding">The melding.</param>
    /// <param name="besluit">The decision just taken on it.</param>
    /// <param name="bevragingen">All questions asked about it: each partner that contributed hears what came of it.</param>
    /// <param name="ontvanger">Name of the receiving partner or network, for the sentence; null when there is none.</param>
    /// <param name="handeling">Who decides.</param>
    public static IReadOnlyList<Terugkoppeling> BereidTerugkoppelingVoor(Melding melding, Triagebesluit besluit, IEnumerable<Bevraging> bevragingen, string? ontvanger, Handeling handeling)
    {
        var kern = besluit.Uitkomst switch
        {
            Uitkomst.DoorgezetPartner => $"De melding is doorgezet naar {ontvanger}. Deze partner pakt de melding op.",
            Uitkomst.LokaalNetwerk => $"De melding is verwezen naar het lokale netwerk ({ontvanger ?? besluit.NaarOmschrijving}).",
            Uitkomst.Casusoverleg => "De melding wordt besproken in een casusoverleg.",
            Uitkomst.Procesregie => "De melding is opgeschaald: een procesregisseur van het Veiligheidshuis brengt de partners bij elkaar.",
            Uitkomst.Overgedragen => $"De melding is overgedragen aan {ontvanger ?? besluit.NaarOmschrijving}.",
            _ => "De melding wordt niet in behandeling genomen door het Veiligheidshuis.",
        };
        var dag = Tekst.Datum(Kalender.DagVan(melding.OntvangenOp));
        var aanMelder = new Terugkoppeling(melding, melding.MelderOrganisatieId, true, $"U meldde op {dag} (meldingnummer {melding.Nummer}). {kern}{Weging(besluit)} Dank voor uw melding.", handeling);
        var aanPartners = bevragingen
            .Where(b => b.Antwoord is Antwoord.Bijdrage or Antwoord.BekendGeenBijdrage && b.AanOrganisatieId != melding.MelderOrganisatieId)
            .Select(b => b.AanOrganisatieId)
            .Distinct()
            .Select(o => new Terugkoppeling(melding, o, false, $"U hielp bij een bevraging (meldingnummer {melding.Nummer}). {kern}{(besluit.Uitkomst == Uitkomst.Procesregie ? " Uw organisatie blijft meewerken: opschalen is niet loslaten." : string.Empty)} Dank voor uw antwoord.", handeling));
        return [aanMelder, .. aanPartners];
    }

    /// <summary>What the weegkaart said, without anything of the case (eis 82): only that it was weighed, and the general ground.</summary>
    private static string Weging(Triagebesluit besluit) => besluit switch
    {
        { Toets: null } or { Toets.IsMet: true, Uitkomst: not Uitkomst.Procesregie } => string.Empty,
        { Uitkomst: Uitkomst.Procesregie } => " De tafel heeft dit gewogen: het vraagt meer dan één partner of één keten kan.",
        { Toets.EenKeten.Geldt: true } => " De tafel heeft gewogen of procesregie nodig is. Dat is niet zo: één keten kan dit.",
        { Toets.Standaardaanpak.Geldt: true } => " De tafel heeft gewogen of procesregie nodig is. Dat is niet zo: er is een aanpak die zich heeft bewezen.",
        _ => " De tafel heeft gewogen of procesregie nodig is. Dat is nu niet zo.",
    };
}
