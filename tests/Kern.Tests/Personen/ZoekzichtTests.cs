using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Zoeken;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Tests.Personen;

/// <summary>Search never returns whom the visible set hides, and misses nobody in it who has exactly the name that was asked.</summary>
public sealed class ZoekzichtTests
{
    private const int Werelden = 10_000;
    private const int Databanken = 100;

    private static readonly string[] Namen = ["Jansen", "Janssen", "Jans", "Bakker", "Backer", "Berg"];

    /// <summary>
    /// A world is a drawn viewer (role, organisation, house, convenant) with a drawn question, in one of a hundred drawn databases of people, meldingen and merged rows.
    /// </summary>
    [Fact]
    public async Task In_tienduizend_werelden_vindt_niemand_wie_hij_niet_mag_zien()
    {
        var toeval = new Random(20261124);
        var (gevonden, verborgen) = (0, 0);
        for (var databank = 0; databank < Databanken; databank++)
        {
            using var geheugen = new Geheugen();
            await VulAsync(geheugen, toeval);
            await using var kijk = geheugen.Als(Een.Kijker(Rol.Beheerder));
            for (var i = 0; i < Werelden / Databanken; i++)
            {
                var kijker = new Kijker(
                    ProfessionalId.Nieuw(),
                    "Test",
                    toeval.Next(2) == 0 ? Een.Jeugdzorg : Een.Politie,
                    toeval.Next(5) == 0 ? Een.AnderHuis : Een.Huis,
                    new HashSet<Rol> { (Rol)toeval.Next(Enum.GetValues<Rol>().Length), toeval.Next(2) == 0 ? Rol.Partnerprofessional : (Rol)toeval.Next(Enum.GetValues<Rol>().Length) },
                    toeval.Next(4) != 0);
                var naam = Namen[toeval.Next(Namen.Length)];
                var getypt = toeval.Next(4) switch { 0 => naam, 1 => naam[1..], 2 => $"{naam} 1990", _ => $"{naam[..3]} anna" };
                kijk.Kijk(kijker, Een.Vandaag);
                var mag = (await kijk.Personen.AsNoTracking().IgnoreAutoIncludes().Select(p => new { p.Id, p.Achternaam, p.ZelfdeAls }).ToListAsync()).ToDictionary(p => p.Id);
                var antwoord = (await new Personenzoeker(kijk).ZoekAsync(Zoekvraag.Lees(getypt, Een.Vandaag))).Treffers;
                Assert.All(antwoord, t => Assert.True(mag.ContainsKey(t.Persoon.Id), $"{string.Join(',', kijker.Rollen)} vond {t.Persoon.Naam} met {getypt}"));
                gevonden += antwoord.Count;
                verborgen += 12 - mag.Count;
                if (getypt == naam)
                {
                    Assert.Empty(mag.Values.Where(p => p.Achternaam == naam).Select(p => p.ZelfdeAls is { } ander && mag.ContainsKey(ander) ? ander : p.Id).Except(antwoord.Select(t => t.Persoon.Id)));
                }
            }
        }

        // Worlds in which nothing is hidden or nothing is found prove nothing.
        Assert.True(gevonden > Werelden / 4 && verborgen > Werelden * 3, $"{gevonden} {verborgen}");
    }

    private static async Task VulAsync(Geheugen geheugen, Random toeval)
    {
        var mensen = Enumerable.Range(0, 12).Select(i => new Persoon(toeval.Next(5) == 0 ? Een.AnderHuis : Een.Huis, new(Namen[toeval.Next(Namen.Length)], null, "Anna", Geslacht.Vrouw, new(1990, 1, 1 + i), null), Een.Handeling())).ToList();
        await geheugen.BewaarAsync([.. mensen]);
        await using var db = geheugen.Open();
        var hier = await db.Personen.AsTracking().Where(p => p.HuisId == Een.Huis).ToListAsync();
        for (var i = 0; i < hier.Count; i++)
        {
            if (toeval.Next(2) == 0)
            {
                var melding = Een.Melding(melder: toeval.Next(2) == 0 ? Een.Jeugdzorg : Een.Politie, nummer: $"2026-{i:0000}");
                melding.Betrek(hier[i], "betrokkene", Informering.Ja, null, null, Zekerheid.Nieuw);
                db.Add(melding);
            }
        }

        if (hier.Count > 2)
        {
            hier[1].IsZelfdeAls(hier[0]);
        }

        await db.SaveChangesAsync();
    }
}
