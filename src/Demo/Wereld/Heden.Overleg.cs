using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>A casusoverleg of today that waits to be begun: the family and other cases, with who takes part in them; the last case lies in part two, for which the parketsecretaris joins.</summary>
internal sealed partial class Heden
{
    private async Task OverlegVanVandaagAsync()
    {
        var (partner, huis) = (k["partner"].Id, k.Noord);
        var casussen = await v.Db.Casussen.Where(c => c.HuisId == huis && c.Status != CasusStatus.Afgeschaald && c.Status != CasusStatus.Afgesloten && c.Status != CasusStatus.Overgedragen
            && c.Deelnemers.Any(d => d.ProfessionalId == partner && d.Tot == null)).OrderBy(c => c.Nummer).Take(4).ToListAsync(v.Stop);
        Casusoverleg overleg = null!;
        await v.DoeAsync(k["administratie"], huis, OverlegRecht.Plannen, t.Vandaags(0.5), h =>
        {
            overleg = new Casusoverleg(huis, k.Doelgroepen[(huis, "Huiselijk geweld")], k["voorzitter"].Organisatie, t.Vandaag, new Overlegplek(new TimeOnly(15, 0), 60, 12, null, "Stadskantoor Venlo, kamer 2.14", null), h);
            casussen.ForEach(overleg.Agendeer);
            overleg.ZetAgenda([.. casussen.Select((c, i) => i > 0 && i == casussen.Count - 1 ? new Agendakeuze(c.Id, Tafeldeel.Twee, 12, true) : new Agendakeuze(c.Id, Tafeldeel.Een, 9, true))], h);
            v.Db.Add(overleg);
        });
        await v.DoeAsync(k["voorzitter"], huis, OverlegRecht.Voorzitten, t.Vandaags(0.6), async h =>
        {
            var dienst = new Vergaderbeheer(v.Db);
            var vergadering = await dienst.ZetKlaarAsync(overleg, h, v.Stop);
            vergadering.Nodig([await dienst.IemandAsync(vergadering, k.Van("Openbaar Ministerie").Id, Tafeldeel.Twee, h.Dag, v.Stop)]);
            return 0;
        });
    }
}
