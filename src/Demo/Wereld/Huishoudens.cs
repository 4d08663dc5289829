using System.Globalization;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;

namespace Partituur.Demo.Wereld;

/// <summary>
/// Draws households for meldingen: a new one, or one that was reported before, so that people come back, sometimes under another doelgroep, and sometimes
/// spelled so that nobody can be certain who it is.
/// </summary>
internal sealed class Huishoudens(Random kans, Bsns bsns, Woonplaats[] plaatsen, DateOnly vandaag)
{
    private const int HoogstensMeldingen = 4;

    private readonly List<Huishouden> bekend = [];
    private readonly Woonplaats[] gewogen = [.. plaatsen.SelectMany(p => Enumerable.Repeat(p, p.Gewicht))];

    /// <summary>A household and the people of it whom a melding of this doelgroep is about, main person first.</summary>
    public (Huishouden Waar, IReadOnlyList<GemeldePersoon> Mensen) Trek(string doelgroep)
    {
        var terug = bekend.Where(h => h.Meldingen < HoogstensMeldingen && Past(h, doelgroep)).ToList();
        var isBekend = terug.Count > 0 && kans.NextDouble() < 0.28;
        var huishouden = isBekend ? terug[kans.Next(terug.Count)] : Maak(doelgroep);
        huishouden.Meldingen++;
        var leden = Betrokken(huishouden, doelgroep);

        // One in three that come back is written down by somebody who does not have the papers at hand.
        var slordig = isBekend && kans.Next(3) == 0;
        return (huishouden, [.. leden.Select((lid, i) => Meld(slordig && i == 0 ? Slordig(lid) : lid, leden[0], slordig && i == 0 ? null : huishouden.Adres, slordig))]);
    }

    private static bool Past(Huishouden h, string doelgroep) => doelgroep switch
    {
        "Huiselijk geweld" => h.Leden.Count > 1,
        "Jeugd" => h.Leden.Any(l => l.Leeftijd is >= 12 and < 18),
        _ => h.Leden[0] is { Personalia.Geslacht: Geslacht.Man, Leeftijd: >= 20 },
    };

    private static IReadOnlyList<Huisgenoot> Betrokken(Huishouden h, string doelgroep) => doelgroep switch
    {
        "Huiselijk geweld" => h.Leden,
        "Jeugd" => [h.Leden.First(l => l.Leeftijd is >= 12 and < 18), h.Leden.FirstOrDefault(l => l.Leeftijd >= 20 && l.Personalia.Geslacht == Geslacht.Vrouw) ?? h.Leden[0]],
        _ => [h.Leden[0]],
    };

    private static GemeldePersoon Meld(Huisgenoot lid, Huisgenoot eerste, Adresgegevens? adres, bool slordig)
    {
        // Of the main person a relation to oneself is none; and what two other people are of each other the reporter did not say.
        Relatiesoort? relatie = slordig || lid == eerste ? null
            : eerste.TotEerste is null ? lid.TotEerste
            : eerste.TotEerste == Relatiesoort.Kind && lid.Leeftijd >= 20 ? Relatiesoort.Ouder
            : null;
        var rol = lid == eerste ? "betrokkene" : relatie == Relatiesoort.Ouder && lid.Personalia.Geslacht == Geslacht.Vrouw ? "moeder" : lid.Rol;
        return new(lid.Personalia, adres, rol, relatie, Informering.Ja, null, null);
    }

    /// <summary>An initial instead of the name, no number and no address: certain for nobody.</summary>
    private static Huisgenoot Slordig(Huisgenoot lid) =>
        lid with { Personalia = lid.Personalia with { Bsn = null, Voornamen = lid.Personalia.Voornamen![..1] + "." } };

    private Huishouden Maak(string doelgroep)
    {
        var (voorvoegsel, naam) = Kies(Namen.Achternamen);
        var plaats = Kies(gewogen);
        var letters = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + kans.Next(24))}{(char)('A' + kans.Next(24))}");
        var adres = new Adresgegevens(Kies(Namen.Straten), kans.Next(1, 180).ToString(CultureInfo.InvariantCulture), $"{plaats.Postcode} {letters}", plaats.Plaats);
        var leden = new List<Huisgenoot>();
        var alleen = doelgroep is "Nazorg" or "Veelplegers" && kans.Next(3) > 0;
        var vader = Lid(Geslacht.Man, Namen.Mannen, kans.Next(24, 58), naam, voorvoegsel, "vader", null);
        leden.Add(vader);
        if (!alleen)
        {
            var (anderVoorvoegsel, anderNaam) = Kies(Namen.Achternamen);
            leden.Add(Lid(Geslacht.Vrouw, Namen.Vrouwen, Math.Max(22, vader.Leeftijd - kans.Next(0, 6)), anderNaam, anderVoorvoegsel, "partner", Relatiesoort.Partner));
            var kinderen = doelgroep == "Jeugd" ? kans.Next(1, 3) : kans.Next(0, 3);
            for (var i = 0; i < kinderen; i++)
            {
                var oudste = doelgroep == "Jeugd" && i == 0;
                var leeftijd = oudste ? kans.Next(12, 18) : kans.Next(1, Math.Max(2, Math.Min(18, vader.Leeftijd - 19)));
                var jongen = kans.Next(2) == 0;
                var vrij = (jongen ? Namen.Jongens : Namen.Meisjes).Where(n => leden.TrueForAll(l => l.Personalia.Voornamen != n)).ToArray();
                leden.Add(Lid(jongen ? Geslacht.Man : Geslacht.Vrouw, vrij, leeftijd, naam, voorvoegsel, "kind", Relatiesoort.Kind));
            }
        }

        var huishouden = new Huishouden(adres, plaats, leden);
        bekend.Add(huishouden);
        return huishouden;
    }

    private Huisgenoot Lid(Geslacht geslacht, string[] namen, int leeftijd, string naam, string? voorvoegsel, string rol, Relatiesoort? relatie)
    {
        var geboren = vandaag.AddYears(-leeftijd).AddDays(-370 + kans.Next(5, 360));

        // One in eight has no number known.
        var bsn = kans.Next(8) == 0 ? (Bsn?)null : bsns.Geef(kans.Next(100_000, 900_000));
        return new(new Personalia(naam, voorvoegsel, Kies(namen), geslacht, geboren, bsn), rol, relatie, leeftijd);
    }

    private T Kies<T>(IReadOnlyList<T> uit) => uit[kans.Next(uit.Count)];
}
