using Partituur.Kern.Volgen;

namespace Partituur.Demo.Wereld;

/// <summary>A monitoring moment of a story.</summary>
internal sealed partial class Verhaal
{
    public Task<Monitoringmoment> MonitorAsync(DateTimeOffset op, Monitoringbesluit besluit, string waarom, Richting richting, string zin, DateOnly? volgende = null) =>
        v.DoeAsync(Regisseur, bezetting.Huis, VolgRecht.Monitoren, op, h =>
        {
            var versie = Plan!.Versies.Where(x => x.VastgesteldOp is not null).Max(x => x.Nummer);
            return new Volgbeheer(v.Db).HoudAsync(Casus, new(h.Dag, [Regisseur.Id], [.. Plan.DoelenIn(versie).Select(d => new Doelstand(d.Id, richting, zin))], besluit, waarom, volgende), h, v.Stop);
        });
}
