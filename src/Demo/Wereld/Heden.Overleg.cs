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
            overleg = new Casusoverleg(huis, k.Doelgroepen[(huis, "Huiselijk geweld")], k["voorzitter"].Organisatie, t.Vandaag, new TimeOnly(15, 0), "Stadskantoor Venlo, kamer 2.14", h);
            casussen.ForEach(overleg.Agendeer);
            v.Db.Add(overleg);
        });
        await v.DoeAsync(k["voorzitter"], huis, OverlegRecht.Voorzitten, t.Vandaags(0.6), async h =>
        {
            var dienst = new Vergaderbeheer(v.Db);
            var vergadering = await dienst.ZetKlaarAsync(overleg, [.. casussen.Select((c, i) => new Vergaderkeuze(c.Id, i > 0 && i == casussen.Count - 1 ? Tafeldeel.Twee : Tafeldeel.Een, 9))], h, v.Stop);
            vergadering.Nodig([await dienst.IemandAsync(vergadering, k.Van("Openbaar Ministerie").Id, Tafeldeel.Twee, h.Dag, v.Stop)]);
            return 0;
        });
    }
}
