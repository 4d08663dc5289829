using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>A melding that the year holds: when, about what, and what the table decides.</summary>
internal sealed record Zaak(DateOnly Dag, Draaiboek Boek, Uitkomst Uitkomst, int Hoeveelste);

/// <summary>
/// The year around the stories: drawn from a fixed seed, so that everybody sees the same world. More trouble in the weekend, around the feasts and in summer.
/// </summary>
internal sealed class Jaar
{
    /// <summary>The last days are told by hand; and what comes in now cannot have been decided and answered already.</summary>
    private const int LaatsteDag = 16;

    private readonly Verteller v;
    private readonly Bezetting bezetting;
    private readonly Random kans;
    private readonly Huishoudens huishoudens;
    private readonly Casusverloop verloop;
    private readonly HashSet<string> partners;

    public Jaar(Verteller v, Bezetting bezetting, Overlegreeks reeks, Woonplaats[] plaatsen, int zaad)
    {
        (this.v, this.bezetting) = (v, bezetting);
        kans = new Random(zaad);
        huishoudens = new Huishoudens(kans, v.Bsns, plaatsen, v.Tijd.Vandaag);
        verloop = new Casusverloop(v, bezetting, reeks, kans);
        partners = [.. (bezetting.Huis == v.Kaart.Noord ? Netwerkgegevens.Partners : Netwerkgegevens.PartnersMidden).Where(p => p.EindDagen >= 0).Select(p => p.Naam)];
    }

    /// <summary>The meldingen in order of time. A case under procesregie is old enough to have a plan with an outcome.</summary>
    public IReadOnlyList<Zaak> Zaken(Jaarbeeld beeld)
    {
        var dagen = Dagen(beeld.AlleMeldingen);
        var boeken = Schud(Draaiboek.Alle.SelectMany(b => Enumerable.Repeat(b, beeld.Meldingen[b.Doelgroep])));
        var oud = dagen.Count(d => d <= v.Tijd.Dag(-90));
        var regie = Schud(Enumerable.Range(0, oud)).Take(beeld.Procesregie).ToHashSet();
        var anders = new Queue<Uitkomst>(Schud(
            Enumerable.Repeat(Uitkomst.Casusoverleg, beeld.Casusoverleg)
                .Concat(Enumerable.Repeat(Uitkomst.DoorgezetPartner, beeld.DoorgezetPartner))
                .Concat(Enumerable.Repeat(Uitkomst.LokaalNetwerk, beeld.LokaalNetwerk))
                .Concat(Enumerable.Repeat(Uitkomst.NietInBehandeling, beeld.NietInBehandeling))));
        var casus = 0;
        var uit = new List<Zaak>();
        for (var i = 0; i < dagen.Count; i++)
        {
            var uitkomst = regie.Contains(i) ? Uitkomst.Procesregie : anders.Dequeue();
            uit.Add(new(dagen[i], boeken[i], uitkomst, uitkomst is Uitkomst.Procesregie or Uitkomst.Casusoverleg ? casus++ : 0));
        }

        return uit;
    }

    public async Task VertelAsync(Zaak zaak)
    {
        var boek = zaak.Boek;
        var (waar, mensen) = huishoudens.Trek(boek.Doelgroep);
        var melder = Iemand(Partner(boek.Melders));
        var isPolitie = melder.Organisatie == v.Kaart.Org("Politie Limburg");
        var dag = isPolitie ? zaak.Dag : Tijd.Werkdag(zaak.Dag);
        var op = v.Tijd.Op(dag, isPolitie ? kans.Next(24) : kans.Next(9, 17), kans.Next(60));
        var rood = boek.Doelgroep != "Nazorg" && kans.Next(14) == 0;
        var verhaal = new Verhaal(v, bezetting);
        await verhaal.MeldAsync(melder, op, boek.Doelgroep, new Plek(waar.Plaats.Gemeente, waar.Plaats.Buurt), Kies(boek.Aanleidingen), mensen, rood);
        if (rood)
        {
            await verhaal.DoeSpoedAsync(op.AddMinutes(40), "Met de wijkagent en de crisisdienst gebeld; er is vandaag iemand langs geweest.");
        }

        var kantoor = Tijd.VolgendeWerkdag(dag.AddDays(1));
        var integraal = zaak.Uitkomst is Uitkomst.Casusoverleg or Uitkomst.Procesregie;
        if (integraal || kans.NextDouble() < 0.5)
        {
            await BevraagAsync(verhaal, boek, kantoor, melder.Organisatie, zaak.Uitkomst == Uitkomst.Procesregie ? 4 : 2);
        }

        var besloten = Tijd.VolgendeWerkdag(kantoor.AddDays(4));
        await verhaal.BesluitAsync(v.Tijd.Op(besloten, 15, kans.Next(45)), Besluit(zaak, melder.Organisatie));
        var terug = Tijd.VolgendeWerkdag(besloten.AddDays(kans.Next(4)));
        await verhaal.KoppelTerugAsync(v.Tijd.Op(terug, 16, kans.Next(30)));
        if (terug <= v.Tijd.Dag(-8))
        {
            await verhaal.LeesAsync(v.Tijd.Op(Tijd.VolgendeWerkdag(terug.AddDays(1)), 9, 10));
        }

        if (zaak.Uitkomst == Uitkomst.Procesregie)
        {
            await verloop.OnderRegieAsync(verhaal, zaak, besloten);
        }
        else if (integraal)
        {
            await verloop.InOverlegAsync(verhaal, zaak, besloten);
        }

        verhaal.LaatLos();
    }

    private async Task BevraagAsync(Verhaal verhaal, Draaiboek boek, DateOnly dag, OrganisatieId melder, int aantal)
    {
        var gevraagd = Schud(boek.Bevraagd.Where(p => partners.Contains(p) && v.Kaart.Org(p) != melder)).Take(aantal).ToList();
        if (gevraagd.Count == 0)
        {
            return;
        }

        await verhaal.BevraagAsync(v.Tijd.Op(dag, 10, kans.Next(60)), gevraagd);
        foreach (var partner in gevraagd)
        {
            var op = v.Tijd.Op(Tijd.VolgendeWerkdag(dag.AddDays(kans.Next(1, 3))), kans.Next(9, 15), kans.Next(60));
            await (kans.Next(20) switch
            {
                < 10 => verhaal.DraagBijAsync(Iemand(partner), op, kans.Next(3) == 0 ? FeitOfOordeel.Oordeel : FeitOfOordeel.Feit, Kies(Zinnen.Bijdragen)),
                < 13 => verhaal.AntwoordAsync(Iemand(partner), op, (b, h) => b.AntwoordBekendZonderBijdrage(h)),
                < 17 => verhaal.AntwoordAsync(Iemand(partner), op, (b, h) => b.AntwoordNietBekend(h)),
                17 => verhaal.AntwoordAsync(Iemand(partner), op, (b, h) => b.Weiger("Zonder toestemming delen wij dit niet. Vraag het de betrokkene zelf.", h)),

                // Not answered in time: lapses with the decision.
                _ => Task.CompletedTask,
            });
        }
    }

    private Tafelbesluit Besluit(Zaak zaak, OrganisatieId melder) => zaak.Uitkomst switch
    {
        Uitkomst.DoorgezetPartner => new(zaak.Uitkomst, Kies(Zinnen.Doorgezet), v.Kaart.Org(Partner([.. zaak.Boek.Oppakkers.Where(p => v.Kaart.Org(p) != melder)])), null, null, null),
        Uitkomst.LokaalNetwerk => new(zaak.Uitkomst, Kies(Zinnen.Lokaal), null, "Sociaal wijkteam", null, null),
        Uitkomst.Casusoverleg => new(zaak.Uitkomst, Kies(Zinnen.Integraal), null, null, null, null),
        Uitkomst.Procesregie => new(zaak.Uitkomst, "De problemen raken het hele gezin en geen keten kan dit alleen. Eén procesregisseur is nodig.", null, null, Toets, bezetting.Regisseurs[zaak.Hoeveelste % bezetting.Regisseurs.Count].Id),
        _ => new(zaak.Uitkomst, Kies(Zinnen.NietInBehandeling), null, null, null, null),
    };

    private static O3mpToets Toets => new(
        new(true, "Problemen op meer dan drie leefgebieden die elkaar versterken: wonen, geld, gezondheid en justitie."),
        new(true, "Straf, zorg en bestuur zijn alle drie nodig; eerdere hulp van één partner hield geen stand."),
        new(true, "De mensen om hen heen lijden eronder en de buurt merkt het."),
        Criterium.Niet);

    /// <summary>One of these that works with this house.</summary>
    private string Partner(string[] uit) => uit.Where(partners.Contains).ToArray() is { Length: > 0 } hier ? Kies(hier) : "Politie Limburg";

    private Collega Iemand(string organisatie) => v.Kaart.Van(organisatie, kans.Next(4));

    private List<DateOnly> Dagen(int aantal)
    {
        var gewogen = Enumerable.Range(LaatsteDag, 365 - LaatsteDag).Select(d => v.Tijd.Dag(-d)).SelectMany(d => Enumerable.Repeat(d, Gewicht(d))).ToArray();
        return [.. Enumerable.Range(0, aantal).Select(_ => Kies(gewogen)).Order()];
    }

    private static int Gewicht(DateOnly dag) =>
        (dag.Month switch { 12 or 1 => 6, 7 or 8 => 5, 2 or 10 => 3, _ => 4 }) * (dag.DayOfWeek switch { DayOfWeek.Saturday or DayOfWeek.Sunday => 6, DayOfWeek.Monday => 5, _ => 4 });

    private T[] Schud<T>(IEnumerable<T> uit)
    {
        var lijst = uit.ToArray();
        kans.Shuffle(lijst);
        return lijst;
    }

    private T Kies<T>(IReadOnlyList<T> uit) => uit[kans.Next(uit.Count)];
}
