using Partituur.Kern.Gedeeld;
using Partituur.Kern.Sturing;

namespace Partituur.Demo.Wereld;

/// <summary>Thirteen months of written hours: some partners give what they promised, some less, one more; and the house's own people.</summary>
internal sealed class Uren(Verteller v)
{
    private const int Maanden = 13;

    private static readonly string[] Waarvoor = ["Casusoverleg", "Bevragingen beantwoorden", "Gesprekken in casussen", "Overleg met de procesregisseur", "Plan van aanpak voorbereiden"];

    private static readonly string[] WaarvoorHuis = ["Meldingen verwerken", "Casusoverleg voorbereiden", "Gesprekken met partners", "Procesregie"];

    public async Task VertelAsync(HuisId huis, string naam, PartnerGegeven[] partners)
    {
        var begin = new DateOnly(v.Tijd.Vandaag.Year, v.Tijd.Vandaag.Month, 1).AddMonths(1 - Maanden);
        for (var m = 0; m < Maanden; m++)
        {
            var maand = begin.AddMonths(m);
            foreach (var (p, i) in partners.Where(p => p.Naam != naam).Select((p, i) => (p, i)))
            {
                // From two fifths to a little over the promise, the same partner always about the same.
                var eind = p.EindDagen < 0 ? v.Tijd.Dag(p.EindDagen) : v.Tijd.Vandaag;
                await SchrijfAsync(huis, v.Kaart.Mensen[v.Kaart.Org(p.Naam)], maand, eind, p.Uren * (40 + (i * 37 % 65) + (m * 11 % 9)) / 100, Waarvoor);
            }

            await SchrijfAsync(huis, [.. v.Kaart.Mensen[v.Kaart.Org(naam)].Where(c => c.Id != (v.Kaart.Accounts.GetValueOrDefault("beheerder")?.Id ?? default))], maand, v.Tijd.Vandaag, 140, WaarvoorHuis);
        }
    }

    /// <summary>Spreads the hours of a month over the people and the working days until <paramref name="eind"/>; everybody writes once a month.</summary>
    private async Task SchrijfAsync(HuisId huis, List<Collega> mensen, DateOnly maand, DateOnly eind, int uren, string[] waarvoor)
    {
        var dagen = Enumerable.Range(0, maand.AddMonths(1).DayNumber - maand.DayNumber).Select(maand.AddDays).Where(d => d <= eind && Tijd.Werkdag(d) == d).ToList();
        if (dagen.Count == 0)
        {
            return;
        }

        var deel = Math.Max(1, uren * dagen.Count / 21 / mensen.Count);
        var stukken = (deel + 7) / 8;
        foreach (var (wie, w) in mensen.Select((c, w) => (c, w)))
        {
            await v.DoeAsync(wie, huis, SturingRecht.InzetSchrijven, v.Tijd.Op(dagen[^1], 16, 30), h => v.Db.AddRange(Enumerable.Range(0, stukken).Select(s =>
                new Inzet(huis, dagen[((s * dagen.Count / stukken) + w) % dagen.Count], Math.Max(1, deel * 4 / stukken), waarvoor[(s + w + maand.Month) % waarvoor.Length], h))));
        }

        v.Db.ChangeTracker.Clear();
    }
}
