using Partituur.Kern.Casussen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;
using Partituur.Kern.Volgen;

namespace Partituur.Demo.Wereld;

/// <summary>How the cases of the year go: through a casusoverleg, or under procesregie with a plan; most are handed back after some months.</summary>
internal sealed class Casusverloop(Verteller v, Bezetting bezetting, Overlegreeks reeks, Random kans)
{
    private readonly Tijd t = v.Tijd;

    public async Task InOverlegAsync(Verhaal verhaal, Zaak zaak, DateOnly besloten)
    {
        var dag = reeks.EersteVanaf(zaak.Boek.Doelgroep, besloten.AddDays(5));
        await reeks.AgendeerAsync(verhaal.Casus, zaak.Boek.Doelgroep, dag);
        if (dag >= t.Vandaag)
        {
            // What cannot wait for the meeting begins now.
            await verhaal.ZetInAsync(t.Op(Tijd.VolgendeWerkdag(besloten.AddDays(1)), 13), Stukken(zaak, besloten));
            return;
        }

        await verhaal.NodigUitAsync(t.Op(dag, 9, 35), Deelnemers(zaak, 3));
        await reeks.BespreekAsync(verhaal.Casus, zaak.Boek.Doelgroep, dag, Kies(Zinnen.Overleg));
        await verhaal.ZetInAsync(t.Op(dag, 14, 20), Stukken(zaak, dag));
        await SchrijfAsync(verhaal, dag, 2, 75);
        await RondAfAsync(verhaal, zaak, dag.AddDays(kans.Next(50, 150)), t.Op(Tijd.Werkdag(t.Dag(-3)), 15));
    }

    public async Task OnderRegieAsync(Verhaal verhaal, Zaak zaak, DateOnly besloten)
    {
        DateTimeOffset Na(int dagen, int uur) => t.Op(Tijd.VolgendeWerkdag(besloten.AddDays(dagen)), uur, kans.Next(60));
        var nummer = zaak.Hoeveelste % bezetting.Regisseurs.Count;
        await verhaal.WijsToeAsync(Na(1, 9), bezetting.Regisseurs[nummer], bezetting.Regisseurs[(nummer + 1) % bezetting.Regisseurs.Count]);
        var deelnemers = Deelnemers(zaak, 5);
        await verhaal.NodigUitAsync(Na(3, 11), deelnemers);
        await verhaal.RegelAsync(Na(4, 10), CasusRecht.Samenstellen, _ =>
        {
            verhaal.Casus.WijsCasemanagerAan(deelnemers[0].Id);
            foreach (var wie in verhaal.Mensen.Skip(2))
            {
                verhaal.Casus.HoudBuitenPlan(wie, "De hulp voor dit kind loopt via de ouders; een eigen doel is nu niet nodig.");
            }
        });
        var doelen = zaak.Boek.Doelen;
        var eigen = doelen.Take(verhaal.Mensen.Count > 1 ? doelen.Length - 1 : doelen.Length).Select(d => (0, d.Leefgebied, d.Doel, d.Streef)).ToList();
        if (verhaal.Mensen.Count > 1)
        {
            eigen.Add((1, "Gezin en relaties", "Weet wie te bellen en voelt zich thuis veilig.", 4));
        }

        await verhaal.ScoorAsync(deelnemers[0], Na(8, 10), [.. eigen.Select(d => new Score(d.Item1, d.Leefgebied, kans.Next(1, 3)))]);
        await verhaal.ScoorAsync(deelnemers[1], Na(9, 14), [.. eigen.Select(d => new Score(d.Item1, d.Leefgebied, kans.Next(1, 4), kans.Next(5) == 0))]);
        await verhaal.RegelAsync(Na(12, 15), CasusRecht.Regisseren, _ => verhaal.Casus.LegEssentieVast("Er is veel hulp geweest, steeds één stukje tegelijk. Wat ontbrak is één lijn: eerst rust en een dak, dan behandeling, en iedereen die hetzelfde zegt."));
        await verhaal.BeginPlanAsync(Na(14, 10), [.. eigen]);
        await verhaal.ZetInAsync(Na(16, 11), Stukken(zaak, besloten.AddDays(16)));
        await verhaal.StelVastAsync(Na(21, 15));
        await verhaal.SpreekAfAsync(Na(21, 16), deelnemers[1], besloten.AddDays(40).DayNumber - t.Vandaag.DayNumber, "Eerste gesprek met de betrokkenen en de begeleider plannen", Na(30, 12));
        await SchrijfAsync(verhaal, besloten.AddDays(22), 3, 60);
        if (zaak.Hoeveelste % 3 == 0)
        {
            await verhaal.StelBijAsync(Na(55, 10), "De eerste stap is gelukt; het plan wordt aangevuld met een doel voor de vrije tijd.", (0, "Dagbesteding en vrije tijd", "Heeft drie dagen per week iets te doen.", 3));
            await verhaal.StelVastAsync(Na(58, 14));
        }

        await verhaal.ScoorAsync(deelnemers[0], Na(64, 10), [.. eigen.Select(d => new Score(d.Item1, d.Leefgebied, kans.Next(2, 5)))]);
        await verhaal.LegUitkomstVastAsync(Na(75, 11), (Planuitkomst)(zaak.Hoeveelste % 4));
        await RondAfAsync(verhaal, zaak, besloten.AddDays(kans.Next(110, 230)), t.Op(Tijd.Werkdag(t.Dag(-4)), 10));
    }

    /// <summary>Ends the case when its time has come, else brings the interventies up to now.</summary>
    private async Task RondAfAsync(Verhaal verhaal, Zaak zaak, DateOnly dag, DateTimeOffset nu)
    {
        dag = Tijd.VolgendeWerkdag(dag);
        if (dag > t.Dag(-12))
        {
            await verhaal.WerkBijAsync(nu);
            await KijkAsync(verhaal, zaak);
            return;
        }

        var sluit = zaak.Hoeveelste % 3 == 0;
        await verhaal.WerkBijAsync(t.Op(dag, 11), stopt: sluit);
        if (sluit)
        {
            await verhaal.SluitAfAsync(t.Op(dag, 15, 5), Kies(Zinnen.Afgesloten));
        }
        else
        {
            await verhaal.SchaalAfAsync(t.Op(dag, 15, 5), Kies(Zinnen.Afgeschaald), Kies(["Centrum voor Jeugd en Gezin", "Maatschappelijk werk", "Sociaal wijkteam", "Reclassering Nederland"]), Kies(Zinnen.Overdracht));
        }

        await verhaal.KoppelTerugAsync(t.Op(Tijd.VolgendeWerkdag(dag.AddDays(1)), 10));
        await verhaal.LeesAsync(t.Op(Tijd.VolgendeWerkdag(dag.AddDays(2)), 9, 20));
    }

    /// <summary>Of most plans somebody looked lately whether they work; of one in four not, and that shows.</summary>
    private async Task KijkAsync(Verhaal verhaal, Zaak zaak)
    {
        var op = t.Op(Tijd.Werkdag(t.Dag(-5 - (zaak.Hoeveelste % 9))), 14, 20);
        if (zaak.Hoeveelste % 4 != 0 && verhaal.Plan?.Versies.Any(x => x.VastgesteldOp < op) == true && verhaal.Plan.Huidig.VastgesteldOp is not null)
        {
            var vooruit = zaak.Hoeveelste % 3 != 0;
            await verhaal.MonitorAsync(op, Monitoringbesluit.Doorgaan, vooruit ? "Het plan werkt" : "Het heeft meer tijd nodig", vooruit ? Richting.Vooruit : Richting.Geen, vooruit ? "De afspraken worden nagekomen." : "De hulp is begonnen, het verschil is nog niet te zien.");
        }
    }

    private async Task SchrijfAsync(Verhaal verhaal, DateOnly vanaf, int aantal, int dagen)
    {
        for (var i = 0; i < aantal; i++)
        {
            var dag = Tijd.VolgendeWerkdag(vanaf.AddDays(4 + (i * dagen / aantal) + kans.Next(12)));
            if (dag < t.Vandaag)
            {
                var deelnemer = Kies([.. verhaal.Casus.Deelnemers]);
                var wie = v.Kaart.Mensen[deelnemer.OrganisatieId].Find(c => c.Id == deelnemer.ProfessionalId)!;
                var oordeel = kans.Next(4) == 0;
                await verhaal.NoteerAsync(wie, t.Op(dag, kans.Next(9, 17), kans.Next(60)), oordeel ? FeitOfOordeel.Oordeel : FeitOfOordeel.Feit, Kies(oordeel ? Zinnen.Oordelen : Zinnen.Journaal), kans.Next(5) == 0 ? Kring.Procesregie : Kring.Deelnemers);
            }
        }
    }

    private Inzetstuk[] Stukken(Zaak zaak, DateOnly vanaf)
    {
        var instrumenten = zaak.Boek.Instrumenten.ToArray();
        kans.Shuffle(instrumenten);
        return [.. instrumenten.Take(Jaarbeeld.InterventiesVan(zaak.Hoeveelste)).Select(i =>
        {
            var begin = vanaf.AddDays(kans.Next(2, 22)).DayNumber - t.Vandaag.DayNumber;
            return new Inzetstuk(i.Wie == 0 ? 0 : null, i.Naam, i.Aard, Hier(i.Partner), begin, begin + (i.Weken * 7));
        })];
    }

    private Collega[] Deelnemers(Zaak zaak, int aantal)
    {
        var partners = zaak.Boek.Instrumenten.Select(i => Hier(i.Partner)).Distinct().Where(p => bezetting.Huis == v.Kaart.Noord || Netwerkgegevens.PartnersMidden.Any(m => m.Naam == p)).ToArray();
        kans.Shuffle(partners);
        return [.. partners.Take(aantal).Select(p => v.Kaart.Van(p, kans.Next(1, 4)))];
    }

    /// <summary>The municipality of the house.</summary>
    private string Hier(string partner) => bezetting.Huis == v.Kaart.Midden && partner == "Gemeente Venlo" ? "Gemeente Roermond" : partner;

    private T Kies<T>(T[] uit) => uit[kans.Next(uit.Length)];
}
