using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>Who they are, and the meldingen that went before: each partner saw one piece and each piece went to one partner.</summary>
internal sealed partial class Gezin
{
    private GemeldePersoon[] mensen = [];

    private void StelVoor()
    {
        var thuis = new Adresgegevens("Kanaalweg", "118", "5921 KX", "Venlo");
        var bijMoeder = new Adresgegevens("Lindelaan", "7", "5815 AB", "Merselo");
        var jaar = t.Vandaag.Year;
        DateOnly Geboren(int leeftijd, int maand, int dag)
        {
            var datum = new DateOnly(jaar - leeftijd, maand, dag);
            return datum <= t.Dag(-80) ? datum : datum.AddYears(-1);
        }

        GemeldePersoon Iemand(string voornaam, string achternaam, string? voorvoegsel, Geslacht geslacht, DateOnly geboren, Bsn? bsn, Adresgegevens adres, string rol, Relatiesoort? relatie, Informering informering, string? reden = null, DateOnly? herzien = null) =>
            new(new Personalia(achternaam, voorvoegsel, voornaam, geslacht, geboren, bsn), adres, rol, relatie, informering, reden, herzien);

        mensen =
        [
            Iemand("Marco", "Theelen", null, Geslacht.Man, Geboren(44, 5, 14), v.Bsns.Geef(990011), thuis, "vader", null, Informering.Ja),
            Iemand("Kevin", "Theelen", null, Geslacht.Man, Geboren(15, 3, 2), v.Bsns.Geef(990022), thuis, "zoon", Relatiesoort.Kind, Informering.Ja),
            Iemand("Sanne", "Theelen", null, Geslacht.Vrouw, Geboren(17, 1, 27), v.Bsns.Geef(990033), thuis, "dochter", Relatiesoort.Kind, Informering.NogNiet, "Zij is nu moeilijk te bereiken. De jeugdbeschermer vertelt het haar in een rustig gesprek.", t.Dag(-56)),
            Iemand("Yvonne", "Wijnhoven", null, Geslacht.Vrouw, Geboren(42, 6, 30), v.Bsns.Geef(990044), bijMoeder, "moeder", Relatiesoort.ExPartner, Informering.Ja),
            Iemand("Bram", "Theelen", null, Geslacht.Man, Geboren(11, 2, 9), v.Bsns.Geef(990055), thuis, "jongste kind", Relatiesoort.Kind, Informering.NogNiet, "Hij is elf. Zijn ouders vertellen het hem samen met school.", t.Dag(-56)),
            Iemand("Jordy", "Osch", "van", Geslacht.Man, Geboren(16, 4, 19), null, new("Sint Martinusstraat", "41", "5921 TM", "Venlo"), "vriend van de zoon", null, Informering.Nee, "Informeren kan het onderzoek naar de diefstallen schaden.", t.Dag(14)),
        ];
    }

    private IEnumerable<(DateOnly Dag, Func<Task> Vertel)> Aanloop()
    {
        yield return (t.Dag(-112), () => EerderAsync(112, k.Van("Gemeente Venlo"), "Gebied", new("Venlo", "Venlo Blerick"), "Vijf buren van de Kanaalweg kwamen samen naar het spreekuur van de gemeente. Zij horen ruzie en muziek in de nacht en zien steeds andere mensen aan de deur. Zij willen dat er iemand met de vader praat.", [0], "Politie Limburg", "De wijkagent kent de straat en praat met de vader en de buren."));
        yield return (t.Dag(-97), () => EerderAsync(97, k.Van("Leerplicht Venlo"), "Jeugd", new("Venlo", "Venlo Blerick"), "Kevin was dit schooljaar al twaalf dagen zonder reden weg. Zijn vader neemt de telefoon niet op. De mentor ziet hem bij de supermarkt met oudere jongens.", [1, 0], "Bureau Jeugdzorg", "Jeugdzorg heeft al contact met zijn zus en neemt dit mee."));
        yield return (t.Dag(-84), () => EerderAsync(84, k.Van("Woningcorporatie Peelwonen"), "Adres- en thuislozen", new("Venray", "Merselo"), "Mevrouw heeft drie maanden huurachterstand en doet de deur niet open. Als er niets verandert, vragen wij ontruiming. Haar dochter slaapt er vaak.", [3], "Gemeente Venray", "De gemeente kan een regeling treffen en hulp bij geld bieden."));
    }

    private async Task EerderAsync(int dagen, Collega melder, string doelgroep, Plek plek, string aanleiding, int[] wie, string naar, string reden)
    {
        var verhaal = new Verhaal(v, Bezetting.Noord(k));
        await verhaal.MeldAsync(melder, t.Werk(dagen, 10), doelgroep, plek, aanleiding, [.. wie.Select((w, i) => mensen[w] with { Rol = i == 0 ? "betrokkene" : mensen[w].Rol, RelatieTotEerste = null })]);
        await verhaal.BesluitAsync(t.Werk(dagen - 5, 15), Naar(naar, reden));
        await verhaal.KoppelTerugAsync(t.Werk(dagen - 6, 10));
        await verhaal.LeesAsync(t.Werk(dagen - 7, 9));
        verhaal.LaatLos();

        Kern.Casussen.Tafelbesluit Naar(string partner, string waarom) => new(Uitkomst.DoorgezetPartner, waarom, k.Org(partner), null, null, null);
    }

    /// <summary>The partners spoke of the family in the casusoverleg for O³MP: after the start, and when the plan was adjusted.</summary>
    private async Task BespreekAsync()
    {
        string[] besluiten =
        [
            "De partners legden hun stukken naast elkaar. De gemeente Venray is eerste contact voor het huis van moeder; de reclassering belt de procesregisseur als vader een afspraak mist.",
            "Het huis van moeder is het zwakke punt: als die afspraak eindigt, valt de rustplek van de dochter weg. De gemeente en de corporatie komen vóór het einde van de maand met een voorstel.",
        ];
        var dag = reeks.EersteVanaf("O³MP", t.Dag(-56));
        foreach (var besluit in besluiten)
        {
            await reeks.AgendeerAsync(casus, "O³MP", dag);
            await reeks.BespreekAsync(casus, "O³MP", dag, besluit);
            dag = reeks.EersteVanaf("O³MP", dag.AddDays(1));
        }

        await reeks.AgendeerAsync(casus, "O³MP", dag);
    }
}
