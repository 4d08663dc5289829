using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Kern.Volgen;

namespace Partituur.Demo.Wereld;

/// <summary>Watching over the plan: two moments that were held, what did not begin, an actie that is no longer possible, and a finding that somebody took up.</summary>
internal sealed partial class Gezin
{
    private async Task VolgAsync()
    {
        await v.DoeAsync(k["regisseur"], k.Noord, VolgRecht.Monitoren, t.Werk(33, 9), h => v.Db.Add(new Planritme(casus, 3, "De zitting en het huis van moeder komen dichtbij: vaker kijken dan elke maand.", h)));
        await HoudAsync(28, 1, Monitoringbesluit.Doorgaan, "Sanne komt tot rust, en de leerplek van Kevin begint. Wij geven het tijd", d => d == dochter || d == jongste ? (Richting.Vooruit, "Er is rust en iemand die naar haar of hem vraagt.") : d == zoon ? (Richting.Geen, "Hij komt naar school, maar nog niet naar de begeleiding.") : (Richting.Geen, "De gesprekken lopen, er is nog niets veranderd."));
        await HoudAsync(13, 1, Monitoringbesluit.Bijstellen, "De begeleiding na school bereikt Kevin niet; de werkplaats wel. Vader heeft een afspraak nodig voor na de zitting", d => d == vader ? (Richting.Achteruit, "Twee controles waren niet schoon; hij ziet op tegen de zitting.") : d == zoon ? (Richting.Vooruit, "Hij is elke week in de werkplaats.") : (Richting.Vooruit, "Het gaat beter en dat houden wij vast."));
        await v.DoeAsync(k["ggz"], k.Noord, PlanRecht.ActieAfmelden, t.Werk(3, 11), async h =>
        {
            var actie = await EigenActieAsync("signaleringsplan");
            actie.MeldAf(ActieStatus.NietMeerMogelijk, "Moeder maakt het plan nu met haar eigen behandelaar; daar zijn wij niet bij.", h);
            return true;
        });
        await v.DoeAsync(k["politie"], k.Noord, PlanRecht.ActieAfmelden, t.Werk(4, 16), async h =>
        {
            (await EigenActieAsync("bedrijfsleider")).BlijftStaan("De bedrijfsleider was ziek. Ik bel opnieuw.", null, h);
            return true;
        });
        await v.DoeAsync(k["politie"], k.Noord, VolgRecht.Oppakken, t.Werk(0, 8), async h =>
        {
            var signaal = (await new SignalenLezen(v.Db).VanAsync(casus, h.Dag, v.Stop)).Signalen.FirstOrDefault(s => s.Signaal.Soort == Signaalsoort.ActieTeLaat);
            if (signaal is not null)
            {
                await new Volgbeheer(v.Db).PakOpAsync(casus, signaal.Signaal.Sleutel, "Ik ga vrijdag langs bij de supermarkt, ook als de bedrijfsleider er niet is.", t.Termijn(4), h, v.Stop);
            }

            return true;
        });
    }

    private Task<Monitoringmoment> HoudAsync(int dagenGeleden, int versie, Monitoringbesluit besluit, string waarom, Func<PersoonId, (Richting Richting, string Zin)> stand) =>
        v.DoeAsync(k["regisseur"], k.Noord, VolgRecht.Monitoren, t.Werk(dagenGeleden, 14), h => new Volgbeheer(v.Db).HoudAsync(
            casus,
            new(h.Dag, [k["regisseur"].Id, k["partner"].Id, k["ggz"].Id, k["politie"].Id], [.. plan.DoelenIn(versie).Select(d => new Doelstand(d.Id, stand(d.PersoonId).Richting, stand(d.PersoonId).Zin))], besluit, waarom, null),
            h,
            v.Stop));

    private async Task<Actie> EigenActieAsync(string woord)
    {
        var id = casus.Id;
        return (await v.Db.Acties.AsTracking().Where(a => a.CasusId == id && a.Status == ActieStatus.Open).ToListAsync(v.Stop)).First(a => a.Wat.Contains(woord, StringComparison.Ordinal));
    }
}
