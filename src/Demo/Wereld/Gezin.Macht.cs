using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;

namespace Partituur.Demo.Wereld;

/// <summary>What the partners say to the second plan, and where the direction pressed on.</summary>
internal sealed partial class Gezin
{
    /// <summary>In writing: everybody agrees but GGZ, who gets an answer.</summary>
    private async Task StelSchriftelijkVastAsync()
    {
        var vaststellen = new PlanVaststellen(v.Db);
        await v.DoeAsync(k["regisseur"], k.Noord, PlanRecht.Opstellen, t.Werk(12, 16, 30), h => vaststellen.VoerUitAsync(casus, new(Vaststelwijze.Schriftelijk, null), Naam, h, v.Stop));
        var vragen = v.Db.ChangeTracker.Entries<Instemming>().Select(e => e.Entity).Where(i => i.CasusId == casus.Id && i.Versienummer == 2).ToList();
        var ggz = k.Org("GGZ");
        foreach (var partner in vragen.GroupBy(i => i.PartnerId))
        {
            await v.DoeAsync(k.Van(k.NaamVan(partner.Key)), k.Noord, PlanRecht.Beantwoorden, t.Werk(11, 10), h =>
            {
                foreach (var vraag in partner)
                {
                    vraag.Beantwoord(partner.Key == ggz ? Instemantwoord.NietAkkoord : Instemantwoord.Akkoord, partner.Key == ggz ? "Wij zouden eerst zekerheid over het huis willen. Zonder die rust slaat de behandeling minder aan." : null, h);
                }
            });
        }

        await v.DoeAsync(k["regisseur"], k.Noord, PlanRecht.Opstellen, t.Werk(11, 14), h => vragen.Where(i => i.WachtOpWeerwoord).ToList().ForEach(i => i.GeefWeerwoord("Dat klopt, en daarom ligt de afspraak over het huis nu bij de gemeente. De behandeling gaat intussen door.", h)));
        await v.DoeAsync(k["regisseur"], k.Noord, PlanRecht.Opstellen, t.Werk(11, 15), h => vaststellen.VoerUitAsync(casus, new(Vaststelwijze.Schriftelijk, null), Naam, h, v.Stop));
    }

    private async Task ZetDoorAsync()
    {
        var doorzetten = new Doorzetten(v.Db);
        var huis = v.Db.ChangeTracker.Entries<Interventie>().Select(e => e.Entity).Single(i => i.CasusId == casus.Id && i.Naam == "Voorkomen huisuitzetting");
        await v.DoeAsync(k["regisseur"], k.Noord, PlanRecht.Doorzetten, t.Werk(4, 15, 30), h => doorzetten.VoerUitAsync(
            casus, k.Org("Gemeente Venray"), new(Doorzettingsoort.RegelAnders, null, Hindernissoort.Volgorde, "Verleng de afspraak over het huis van moeder, ook al zijn de drie maanden om.", huis.Id, null, "Valt het huis weg, dan is de dochter haar rustplek kwijt en stopt de behandeling van moeder.", t.Dag(10)), h, v.Stop));
        var school = await v.DoeAsync(k["regisseur"], k.Noord, PlanRecht.Doorzetten, t.Werk(25, 10), h => doorzetten.VoerUitAsync(
            casus, k.Org("Leerplicht Venlo"), new(Doorzettingsoort.InterventieStarten, null, null, "Laat de leerplek meetellen als schooltijd.", leerplicht.Id, k.Leefgebieden["Opleiding en werk"], "Kevin komt wel naar de werkplaats en niet naar school.", t.Dag(-15)), h, v.Stop));
        await v.DoeAsync(k.Van("Leerplicht Venlo"), k.Noord, PlanRecht.Beantwoorden, t.Werk(22, 11), h => school.Beantwoord(Partnerantwoord.Gedaan, "Met de school geregeld.", h));
        await v.DoeAsync(k["regisseur"], k.Noord, PlanRecht.Doorzetten, t.Werk(18, 9), h => school.LegResultaatVast(Doorzetresultaat.Gewerkt, "Kevin is drie weken achter elkaar op zijn leerplek geweest.", h.Dag, h));
        await v.DoeAsync(k["partner"], k.Noord, PlanRecht.Belemmeren, t.Werk(10, 13), async h => await new Belemmeringbeheer(v.Db).LegVastAsync(
            casus, new(null, Hindernissoort.Volgorde, k.Org("Gemeente Venray"), k.Leefgebieden["Huisvesting"], 13, h.Dag.AddDays(-20), "Een afspraak tegen uitzetting duurt hoogstens drie maanden."), h, v.Stop));
    }
}
