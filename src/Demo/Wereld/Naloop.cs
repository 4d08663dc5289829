using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Plannen;

namespace Partituur.Demo.Wereld;

/// <summary>What comes after the cases of the year: nazorg, whether it held, and what the help cost. All prices are invented for the demonstration.</summary>
internal sealed class Naloop(Verteller v, Bezetting bezetting)
{
    private const int Stap = 14;
    private const string Bron = "Verzonnen voor de demonstratie";

    private static readonly (string Naam, Kosteneenheid Eenheid, long Cent, long Later)[] Prijzen =
    [
        ("Ambulante begeleiding", Kosteneenheid.Uur, 8_250, 8_600),
        ("Behandeling", Kosteneenheid.Uur, 11_800, 12_300),
        ("Toezicht", Kosteneenheid.Week, 14_500, 15_100),
        ("Inzet op straat", Kosteneenheid.Uur, 6_900, 7_200),
        ("Strafzaak", Kosteneenheid.Keer, 185_000, 190_000),
        ("Traject via de gemeente", Kosteneenheid.Traject, 240_000, 250_000),
    ];

    private static readonly (Beklijfd Uitkomst, string? Waarom, string? Ontvanger)[] Antwoorden =
    [
        (Beklijfd.HieldStand, null, "Het wijkteam ziet het gezin nog één keer per maand. Het gaat goed."),
        (Beklijfd.HieldStand, "Er kwam geen melding meer binnen.", null),
        (Beklijfd.Deels, "Thuis is het rustig, maar de schulden lopen weer op.", "De schuldhulp is gestopt omdat de afspraken niet werden nagekomen."),
        (Beklijfd.HieldStand, null, null),
        (Beklijfd.HieldGeenStand, "Na vier maanden kwam dezelfde zorg terug.", "De begeleiding was al afgelopen."),
        (Beklijfd.NietTeZeggen, "Het gezin is verhuisd.", null),
    ];

    /// <summary>The unit prices, with a later version at the beginning of this year.</summary>
    public static void MaakPrijzen(PartituurDb db, DateOnly begin, DateOnly vandaag)
    {
        foreach (var (naam, eenheid, cent, later) in Prijzen)
        {
            var soort = new Kostensoort(naam, eenheid, new(cent, Bron, begin.Year, begin));
            var jaar = new DateOnly(vandaag.Year, 1, 1);
            if (jaar > begin)
            {
                soort.NieuwePrijs(new(later, Bron, vandaag.Year, jaar));
            }

            db.Add(soort);
        }
    }

    public async Task VertelAsync()
    {
        await HoudNazorgAsync();
        await VraagAsync();
        await LegKostenVastAsync();
        v.Db.ChangeTracker.Clear();
    }

    /// <summary>Nazorg of weeks ago was held; what was agreed for these days waits.</summary>
    private async Task HoudNazorgAsync()
    {
        var tot = v.Tijd.Dag(-2);
        var momenten = await v.Db.Nazorgmomenten.AsTracking().Where(n => n.HuisId == bezetting.Huis && n.Status == NazorgStatus.Afgesproken && n.Dag < tot).OrderBy(n => n.Dag).ThenBy(n => n.Id).ToListAsync(v.Stop);
        var mensen = v.Kaart.Mensen.Values.SelectMany(m => m).ToDictionary(m => m.Id);
        for (var i = 0; i < momenten.Count; i++)
        {
            var (moment, uitslag) = (momenten[i], (i % 6) switch { 2 => Nazorguitslag.VraagtAandacht, 5 => Nazorguitslag.GeenContact, _ => Nazorguitslag.GaatGoed });
            var verslag = uitslag switch
            {
                Nazorguitslag.GaatGoed => "Gebeld. Het is rustig thuis en de hulp loopt nog.",
                Nazorguitslag.VraagtAandacht => "De afspraken met school lopen niet meer goed.",
                _ => "Drie keer gebeld en een kaart gestuurd.",
            };
            await v.DoeAsync(mensen[moment.WieId], bezetting.Huis, PlanRecht.Nazorg, v.Tijd.Op(moment.Dag, 11), h => moment.Houd(uitslag, verslag, h));
            if (uitslag == Nazorguitslag.VraagtAandacht && moment.Dag < v.Tijd.Dag(-21))
            {
                await v.DoeAsync(bezetting.Regisseurs[0], bezetting.Huis, PlanRecht.Nazorg, v.Tijd.Op(Tijd.VolgendeWerkdag(moment.Dag.AddDays(2)), 9), h => moment.LegVervolgVast("Het wijkteam en school hebben een gesprek gepland; heropenen is niet nodig.", h));
            }
        }

        v.Db.ChangeTracker.Clear();
    }

    private async Task VraagAsync()
    {
        var hoeveelste = 0;
        for (var dagen = 10 * Stap; dagen >= 0; dagen -= Stap)
        {
            var nacht = v.Tijd.Op(v.Tijd.Dag(-dagen), 3);
            await new BeklijvingVragen(v.Db).VoerUitAsync(bezetting.Huis, new Handeling(null, null, bezetting.Huis, "installatie.beklijving", nacht), v.Stop);
            foreach (var vraag in dagen < Stap ? [] : await v.Db.Beklijvingen.AsTracking().Where(b => b.HuisId == bezetting.Huis && b.GevraagdOp == nacht).OrderBy(b => b.AfgerondOp).ThenBy(b => b.Id).ToListAsync(v.Stop))
            {
                var (uitkomst, waarom, ontvanger) = Antwoorden[hoeveelste++ % Antwoorden.Length];
                var wie = bezetting.Regisseurs.FirstOrDefault(r => r.Id == vraag.AanId) ?? bezetting.Regisseurs[0];
                await v.DoeAsync(wie, bezetting.Huis, PlanRecht.Standhouden, v.Tijd.Werk(dagen - 6, 15, hoeveelste % 50), h => vraag.Beantwoord(uitkomst, waarom, ontvanger, h));
            }

            v.Db.ChangeTracker.Clear();
        }
    }

    /// <summary>Two of three cases have all their costs, the others a part: as it goes.</summary>
    private async Task LegKostenVastAsync()
    {
        var soorten = await v.Db.Kostensoorten.AsNoTracking().ToDictionaryAsync(s => s.Naam, s => s.Id, v.Stop);
        var casussen = await v.Db.Casussen.AsNoTracking().IgnoreAutoIncludes().Where(c => c.HuisId == bezetting.Huis).Select(c => new { c.Id, c.Nummer }).ToDictionaryAsync(c => c.Id, c => c.Nummer, v.Stop);
        var interventies = await v.Db.Interventies.AsNoTracking().Where(i => i.HuisId == bezetting.Huis && i.Herkomst == null).OrderBy(i => i.CasusId).ThenBy(i => i.Begin).ThenBy(i => i.Naam).ToListAsync(v.Stop);
        foreach (var casus in interventies.GroupBy(i => i.CasusId))
        {
            var deels = casussen[casus.Key][^1] % 3 == 0;
            var kosten = casus.Where((_, i) => !deels || i % 3 != 2).ToList();
            if (kosten.Count > 0)
            {
                await v.DoeAsync(bezetting.Administratie, bezetting.Huis, PlanRecht.Kosten, v.Tijd.Werk(3, 13), h => v.Db.AddRange(kosten.Select((i, n) => new Interventiekosten(i, Van(i, n, soorten), h))));
            }
        }

        v.Db.ChangeTracker.Clear();
    }

    private static Kostengegevens Van(Interventie i, int nummer, Dictionary<string, KostensoortId> soorten)
    {
        Kostengegevens Per(string soort, decimal aantal, Kostenritme ritme, Betaler betaler) => new(soorten[soort], aantal, ritme, null, null, betaler);
        return nummer % 7 == 6
            ? new(null, null, null, 95_000 + (nummer * 1_000), "Beschikking van de gemeente, " + Bron.ToLowerInvariant(), Betaler.Gemeente)
            : i.Aard switch
            {
                Aard.Zorg => nummer % 2 == 0 ? Per("Ambulante begeleiding", 4, Kostenritme.Week, Betaler.Gemeente) : Per("Behandeling", 1.5m, Kostenritme.Week, Betaler.Rijk),
                Aard.Straf => Per("Strafzaak", 1, Kostenritme.Eenmalig, Betaler.Rijk),
                Aard.Dwang => Per("Toezicht", 1, Kostenritme.Week, Betaler.Rijk),
                Aard.Drang => Per("Inzet op straat", 3, Kostenritme.Week, Betaler.Partner),
                _ => Per("Traject via de gemeente", 1, Kostenritme.Eenmalig, Betaler.Gemeente),
            };
    }
}
