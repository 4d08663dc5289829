using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Overleggen;

/// <summary>Eis 70–73: an agenda within the time, by urgency, the same for the same cases.</summary>
public sealed class AgendabouwTests
{
    private static readonly Gen<Agendakandidaat> Kandidaat =
        Gen.Select(Gen.Select(Gen.Guid, Gen.Int[1, 60], Gen.Bool, Gen.Bool), Gen.Select(Gen.Int[-1, 20], Gen.Int[-1, 4], Gen.Int[0, 300], Gen.Int[0, 9]), Gen.Int[0, 9], (a, b, vast) => new Agendakandidaat(
            new CasusId(a.Item1), $"C{b.Item3:000}", a.Item2, a.Item3 ? Tafeldeel.Een : Tafeldeel.Twee, a.Item4, b.Item1 < 0 ? null : Een.Vandaag.AddDays(b.Item1), b.Item2 < 0 ? null : new(b.Item2, 1 + (b.Item3 % 3)), Een.Vandaag.AddDays(-b.Item3), vast == 0, b.Item4, b.Item3 % 4 == 0 ? Een.Vandaag.AddDays(b.Item3 % 30) : null));

    private static readonly Gen<(Agendakandidaat[] Kandidaten, Agendaruimte Ruimte)> Vraag = Gen.Select(Kandidaat.Array[0, 25], Gen.Int[0, 180], Gen.Int[0, 120], (k, een, twee) => (k, new Agendaruimte(een, twee)));

    [Fact]
    public void Nooit_meer_dan_de_tijd_behalve_wat_iemand_vastzette() => Vraag.Sample(v =>
    {
        var agenda = Agendabouw.Maak(v.Kandidaten, v.Ruimte);
        foreach (var deel in Enum.GetValues<Tafeldeel>())
        {
            var vast = agenda.Regels.Where(r => r.Kandidaat.Deel == deel && r.Kandidaat.Vast).Sum(r => r.Kandidaat.Minuten);
            Assert.True(agenda.Gebruikt(deel) <= Math.Max(v.Ruimte.Van(deel), vast));
        }
    });

    [Fact]
    public void Elke_casus_staat_een_keer_op_de_agenda_of_een_keer_bij_wat_niet_past() => Vraag.Sample(v =>
    {
        var agenda = Agendabouw.Maak([.. v.Kandidaten, .. v.Kandidaten], v.Ruimte);
        var alle = agenda.Regels.Select(r => r.Kandidaat.Casus).Concat(agenda.PastNiet.Select(p => p.Kandidaat.Casus)).ToList();
        Assert.Equal(v.Kandidaten.Select(k => k.Casus).ToHashSet(), alle.ToHashSet());
        Assert.Equal(alle.Count, alle.Distinct().Count());
        Assert.All(v.Kandidaten.Where(k => k.Vast), k => Assert.Contains(agenda.Regels, r => r.Kandidaat.Casus == k.Casus));
    });

    [Fact]
    public void Wat_volgens_het_verslag_terug_moet_komt_op_zijn_dag_tussen_de_belangrijke_data()
    {
        Agendakandidaat Kandidaat(string nummer, int? datum, int? terug) => new(CasusId.Nieuw(), nummer, 10, Tafeldeel.Een, false, datum is { } d ? Een.Vandaag.AddDays(d) : null, null, Een.Vandaag, false, 0, terug is { } t ? Een.Vandaag.AddDays(t) : null);
        var rij = Agendabouw.OpUrgentie([Kandidaat("C4", null, null), Kandidaat("C3", 9, 12), Kandidaat("C1", null, 3), Kandidaat("C2", 12, 5)]).ToList();
        Assert.Equal(["C1", "C2", "C3", "C4"], rij.Select(k => k.Nummer));
        Assert.Contains($"terug uiterlijk {Tekst.Datum(Een.Vandaag.AddDays(3))}", Agendabouw.Waarom(rij[0]));
    }

    [Fact]
    public void Dezelfde_casussen_geven_dezelfde_agenda_in_welke_volgorde_ook() => Gen.Select(Vraag, Gen.Int).Sample((v, zaad) =>
    {
        var door = v.Kandidaten.ToArray();
        new Random(zaad).Shuffle(door);
        var (een, twee) = (Agendabouw.Maak(v.Kandidaten, v.Ruimte), Agendabouw.Maak(door, v.Ruimte));
        Assert.Equal(een.Keuzes, twee.Keuzes);
        Assert.Equal(een.PastNiet.Select(p => (p.Kandidaat.Casus, p.Waarom)), twee.PastNiet.Select(p => (p.Kandidaat.Casus, p.Waarom)));
    });

    [Fact]
    public void Wat_niet_vaststaat_staat_op_volgorde_van_urgentie_en_wat_niet_past_past_ook_echt_niet() => Vraag.Sample(v =>
    {
        var agenda = Agendabouw.Maak(v.Kandidaten, v.Ruimte);
        foreach (var deel in Enum.GetValues<Tafeldeel>())
        {
            var los = agenda.Regels.Where(r => r.Kandidaat.Deel == deel && !r.Kandidaat.Vast).Select(r => r.Kandidaat).ToList();
            Assert.Equal(Agendabouw.OpUrgentie(los), los);
            var over = v.Ruimte.Van(deel) - agenda.Gebruikt(deel);
            Assert.All(agenda.PastNiet.Where(p => p.Kandidaat.Deel == deel), p => Assert.True(p.Kandidaat.Minuten > over && p.Over == over));

            // Who is passed over only makes way for who is more urgent, or shorter than what was left.
            foreach (var niet in agenda.PastNiet.Where(p => p.Kandidaat.Deel == deel))
            {
                var voor = los.Where(k => Agendabouw.OpUrgentie([k, niet.Kandidaat]).First() == k).Sum(k => k.Minuten) + agenda.Regels.Where(r => r.Kandidaat.Deel == deel && r.Kandidaat.Vast).Sum(r => r.Kandidaat.Minuten);
                Assert.True(voor + niet.Kandidaat.Minuten > v.Ruimte.Van(deel));
            }
        }
    });

    [Fact]
    public void Code_rood_gaat_voor_een_datum_een_datum_voor_signalen_en_die_voor_wachten()
    {
        var wacht = Maak("C4", sinds: -200);
        var signaal = Maak("C3", afwijking: new(1, 1));
        var datum = Maak("C2", datum: 3);
        var rood = Maak("C1", rood: true);
        Assert.Equal([rood, datum, signaal, wacht], Agendabouw.OpUrgentie([wacht, signaal, datum, rood]));
        Assert.Equal([Maak("C", afwijking: new(2, 1)).Afwijking, new(1, 9)], Agendabouw.OpUrgentie([Maak("C5", afwijking: new(1, 9)), Maak("C6", afwijking: new(2, 1))]).Select(k => k.Afwijking));
        var agenda = Agendabouw.Maak([wacht, signaal, datum, rood], new(30, 0));
        Assert.Equal([rood, datum, signaal], agenda.Regels.Select(r => r.Kandidaat));
        Assert.Equal("De tijd is vol.", Assert.Single(agenda.PastNiet).Waarom);
        Assert.Equal(["code rood", "wacht sinds 10 maart 2026"], agenda.Regels[0].Waarom);
    }

    [Fact]
    public void Een_lange_casus_houdt_een_korte_niet_tegen_en_hoort_waarom_hij_niet_past()
    {
        var (lang, kort) = (Maak("C1", rood: true, minuten: 45), Maak("C2"));
        var agenda = Agendabouw.Maak([lang, kort], new(40, 0));
        Assert.Equal(kort, Assert.Single(agenda.Regels).Kandidaat);
        Assert.Equal("Nodig 45 minuten, over 30.", Assert.Single(agenda.PastNiet).Waarom);
    }

    [Fact]
    public void Een_vaste_casus_houdt_zijn_plek()
    {
        var agenda = Agendabouw.Maak([Maak("C1", rood: true), Maak("C2", datum: 1), Maak("C3", vast: 2)], new(60, 0));
        Assert.Equal(["C1", "C3", "C2"], agenda.Regels.Select(r => r.Kandidaat.Nummer));
    }

    private static Agendakandidaat Maak(string nummer, bool rood = false, int? datum = null, Afwijking? afwijking = null, int sinds = 0, int minuten = 10, int? vast = null) =>
        new(CasusId.Nieuw(), nummer, minuten, Tafeldeel.Een, rood, datum is { } d ? Een.Vandaag.AddDays(d) : null, afwijking, Een.Vandaag.AddDays(sinds), vast is not null, vast ?? 0);
}
