using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

/// <summary>What is stuck follows from what stands there and today, and from nothing else.</summary>
public sealed class KnelpuntenTests
{
    [Fact]
    public void Elk_soort_knelpunt_heeft_zijn_zin_en_het_langst_te_laat_staat_voorop()
    {
        var dag = Een.Vandaag;
        Assert.Equal(
            [
                "Niet begonnen: Werkplaats van Jeugdzorg (zou beginnen op 5 maart 2026).",
                "Actie te laat: Bel de school (Jo, Jeugdzorg, 6 maart 2026).",
                "Afgelopen, maar niet bijgewerkt: Toezicht van Politie (tot en met 7 maart 2026).",
                "Niet bekend wat ervan is gekomen: einde van een maatregel van 8 maart 2026.",
                "Nog geen antwoord van GGZ (termijn 9 maart 2026 is voorbij).",
                "Politie wacht nog op terugkoppeling.",
            ],
            Knelpunten.Van(
                dag,
                [new("Bel de school.", "Jo", "Jeugdzorg", dag.AddDays(-4)), new("Vandaag", "Jo", "Jeugdzorg", dag)],
                [
                    new("Werkplaats", Aard.Zorg, "Jeugdzorg", dag.AddDays(-5), null, InterventieStatus.Gepland),
                    new("Toezicht", Aard.Dwang, "Politie", dag.AddDays(-90), dag.AddDays(-3), InterventieStatus.Loopt),
                    new("Loopt door", Aard.Zorg, "GGZ", dag.AddDays(-90), dag, InterventieStatus.Loopt),
                    new("Begint vandaag", Aard.Zorg, "GGZ", dag, null, InterventieStatus.Gepland),
                ],
                [new(CasusdatumId.Nieuw(), Datumsoort.EindeMaatregel, null, dag.AddDays(-2), null, null, true), new(CasusdatumId.Nieuw(), Datumsoort.Zitting, null, dag, null, null, true)],
                [new("Politie wacht nog op terugkoppeling", null), new("Nog geen antwoord van GGZ", dag.AddDays(-1))]));
    }

    [Fact]
    public void Van_willekeurige_casussen_staat_alles_wat_te_laat_is_er_precies_een_keer_in_en_elke_volgorde_geeft_hetzelfde()
    {
        var kans = new Random(20260310);
        for (var keer = 0; keer < 200; keer++)
        {
            var acties = Enumerable.Range(0, kans.Next(8)).Select(i => new OpenActie($"Actie {i}", "Jo", "GGZ", Een.Vandaag.AddDays(kans.Next(-5, 6)))).ToList();
            var data = Enumerable.Range(0, kans.Next(8)).Select(i => new VerwachteDatum(CasusdatumId.Nieuw(), Datumsoort.Anders, null, Een.Vandaag.AddDays(kans.Next(-5, 6)), null, $"Datum {i}", false)).ToList();
            var interventies = Enumerable.Range(0, kans.Next(8)).Select(i => new LopendeInterventie($"Inzet {i}", Aard.Zorg, "GGZ", Een.Vandaag.AddDays(kans.Next(-5, 6)), null, kans.Next(2) == 0 ? InterventieStatus.Gepland : InterventieStatus.Loopt)).ToList();
            var uit = Knelpunten.Van(Een.Vandaag, acties, interventies, data, []);
            Assert.Equal(uit, Knelpunten.Van(Een.Vandaag, acties.AsEnumerable().Reverse(), interventies.AsEnumerable().Reverse(), data.AsEnumerable().Reverse(), []));
            Assert.Distinct(uit);
            Assert.All(acties, a => Assert.Equal(a.Voor < Een.Vandaag ? 1 : 0, uit.Count(z => z.Contains(a.Wat, StringComparison.Ordinal))));
            Assert.All(data, d => Assert.Equal(d.Dag < Een.Vandaag ? 1 : 0, uit.Count(z => z.Contains(d.Notitie!, StringComparison.Ordinal))));
            Assert.All(interventies, i => Assert.Equal(i.Status == InterventieStatus.Gepland && i.Begin < Een.Vandaag ? 1 : 0, uit.Count(z => z.Contains(i.Naam, StringComparison.Ordinal))));
        }
    }
}
