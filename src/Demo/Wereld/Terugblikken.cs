using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Plannen;

namespace Partituur.Demo.Wereld;

/// <summary>How the people of the demonstration look back on a case when it ends.</summary>
internal sealed class Terugblikken(Verteller v)
{
    private const int NazorgNaDagen = 42;

    private static readonly string[] Werkte =
    [
        "Eén vast contact voor het gezin. Alle partners verwezen naar dezelfde persoon.",
        "Eerst rust en een dak, en daarna pas behandeling.",
        "Straf en hulp begonnen in dezelfde week. Daardoor was duidelijk wat er werd verwacht.",
        "De familie zat mee aan tafel en bedacht zelf wie er kon helpen.",
    ];

    private static readonly (string Soort, string Les, string? Niet)[] Lessen =
    [
        ("Eerder samen beginnen", "Deze partners hadden elkaar een half jaar eerder moeten spreken.", "Het duurde zes weken voordat iedereen aan tafel zat."),
        ("Eén vast contact", "Spreek in de eerste week af wie het gezin belt.", null),
        ("Wachttijd bij een partner", "Regel overbrugging zodra een wachtlijst bekend is.", "De behandeling begon pas na drie maanden."),
        ("Overdracht aan een keten of netwerk", "Een warme overdracht met het gezin erbij werkt beter dan een brief.", null),
        ("Gezin zelf laten meedenken", "Vraag het gezin eerst wat het zelf al probeerde.", "De eerste afspraken waren over hen en zonder hen gemaakt."),
        ("Wonen eerst", "Zonder vaste plek houdt geen afspraak stand.", "De woonplek was tot het laatst onzeker."),
    ];

    public async Task<Evaluatiegegevens> OpCasusAsync(Casus casus, ProfessionalId? nazorgDoor, Handeling handeling)
    {
        var nummer = casus.Nummer.Sum(c => c - '0') + (casus.Nummer[^1] - '0');
        var (soort, les, niet) = Lessen[nummer % Lessen.Length];
        var lessoort = await v.Db.Lessoorten.AsNoTracking().Where(l => l.Naam == soort).Select(l => l.Id).FirstAsync(v.Stop);
        var doelen = await new Afronden(v.Db).DoelenAsync(casus, v.Stop);
        return new(
            [.. doelen.Select((d, i) => ((nummer + i) % 5) switch
            {
                0 => new Doelresultaat(d.Id, Doeluitkomst.Niet, "De omstandigheden veranderden; dit lukt beter in gewone hulp."),
                1 or 3 => new Doelresultaat(d.Id, Doeluitkomst.Deels, "De eerste stap is gezet, de rest loopt nog."),
                _ => new Doelresultaat(d.Id, Doeluitkomst.Gehaald, null),
            })],
            Werkte[nummer % Werkte.Length],
            niet,
            nummer % 4 == 3 ? [] : [lessoort],
            nummer % 4 == 3 ? null : les,
            nummer % 2 == 0 ? "De partners zijn tevreden over de korte lijnen." : null,
            nummer % 3 == 0 ? "‘Nu weet ik tenminste wie ik kan bellen.’" : null,
            nazorgDoor is { } wie ? new(Tijd.VolgendeWerkdag(handeling.Dag.AddDays(NazorgNaDagen)), wie, null) : new(null, null, "Er loopt geen hulp meer en het gezin weet wie het kan bellen."));
    }
}
