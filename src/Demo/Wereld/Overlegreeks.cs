using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;

namespace Partituur.Demo.Wereld;

/// <summary>
/// The casusoverleggen of a house: every doelgroep its rhythm, counted back from the next working day, so that one always stands in the agenda of this week.
/// </summary>
internal sealed class Overlegreeks(Verteller v, Bezetting bezetting)
{
    private static readonly string[] Genodigd =
        ["Politie Limburg", "Openbaar Ministerie", "Bureau Jeugdzorg", "GGZ", "Steunpunt Huiselijk Geweld", "Reclassering Nederland", "Gemeente Venlo", "Maatschappelijk werk"];

    private readonly Dictionary<(string Doelgroep, DateOnly Dag), OverlegId> gepland = [];

    /// <summary>The first meeting on or after a day; it may be still to come.</summary>
    public DateOnly EersteVanaf(string doelgroep, DateOnly dag)
    {
        var (ritme, verschuiving) = doelgroep switch
        {
            "Huiselijk geweld" => (14, 0),
            "Jeugd" => (28, 2),
            "Veelplegers" => (28, 5),
            "Nazorg" => (28, 7),
            _ => (28, 9),
        };
        var komend = Tijd.VolgendeWerkdag(Tijd.VolgendeWerkdag(v.Tijd.Dag(1)).AddDays(verschuiving));
        var verschil = (komend.DayNumber - dag.DayNumber) % ritme;
        return dag.AddDays(verschil < 0 ? verschil + ritme : verschil);
    }

    /// <summary>Puts the case on the agenda, three days before.</summary>
    public async Task AgendeerAsync(Casus casus, string doelgroep, DateOnly dag)
    {
        var overleg = await VanAsync(doelgroep, dag);
        await v.DoeAsync(bezetting.Administratie, bezetting.Huis, OverlegRecht.Plannen, v.Tijd.Op(Tijd.Werkdag(dag.AddDays(-3)), 11), _ => overleg.Agendeer(casus));
    }

    /// <summary>The meeting was held: who was there, and what was decided on the case. The case goes to analysis with it.</summary>
    public async Task BespreekAsync(Casus casus, string doelgroep, DateOnly dag, string besluit)
    {
        var overleg = await VanAsync(doelgroep, dag);
        var wie = doelgroep == "Huiselijk geweld" || bezetting.Huis == v.Kaart.Midden ? bezetting.Voorzitter : bezetting.Administratie;
        await v.DoeAsync(wie, bezetting.Huis, OverlegRecht.Voorzitten, v.Tijd.Op(dag, 9, 40 + (overleg.Agenda.Count(a => a.BesprokenOp is not null) * 2)), async h =>
        {
            if (overleg.Aanwezigen.Count == 0)
            {
                var genodigd = Genodigd.Where(o => v.Kaart.Organisaties.ContainsKey(o)).Select(v.Kaart.Org).ToList();

                // Everybody misses a meeting now and then: another one each time.
                overleg.WarenAanwezig(genodigd, genodigd.Where((_, i) => (i + (dag.DayNumber / 7)) % 5 != 0).ToHashSet(), h);
            }

            await new BesluitVastleggen(v.Db).VoerUitAsync(overleg, casus.Id, besluit, h, v.Stop);
            casus.GaatNaarAnalyse();
            return 0;
        });
    }

    private async Task<Casusoverleg> VanAsync(string doelgroep, DateOnly dag)
    {
        if (gepland.TryGetValue((doelgroep, dag), out var id))
        {
            return await v.Db.Overleggen.SingleAsync(o => o.Id == id, v.Stop);
        }

        Casusoverleg nieuw = null!;
        var naam = Netwerkgegevens.Doelgroepen.Single(d => d.Naam == doelgroep).Voorzitter;
        var voorzitter = bezetting.Huis == v.Kaart.Noord ? v.Kaart.Org(naam) : bezetting.Voorzitter.Organisatie;
        var plaats = bezetting.Huis == v.Kaart.Noord ? "Stadskantoor Venlo, kamer 2.14" : "Stadhuis Roermond, kamer 1.06";
        await v.DoeAsync(bezetting.Administratie, bezetting.Huis, OverlegRecht.Plannen, v.Tijd.Op(Tijd.Werkdag(dag.AddDays(-28)), 10), h =>
            v.Db.Add(nieuw = new Casusoverleg(bezetting.Huis, v.Kaart.Doelgroepen[(bezetting.Huis, doelgroep)], voorzitter, dag, new TimeOnly(9, 30), plaats, h)));
        gepland[(doelgroep, dag)] = nieuw.Id;
        return nieuw;
    }
}
