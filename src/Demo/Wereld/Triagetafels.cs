using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>Two tables of Noord-Limburg: one that sits every working day, and one that is handed over soon; with a sitting of last working day and one that is ready for today.</summary>
internal static class Triagetafels
{
    private const string HuiselijkGeweld = "Huiselijk geweld";

    public static void Maak(PartituurDb db, Netwerkkaart k, Tijd tijd, DateOnly begin)
    {
        var handeling = new Handeling(null, null, k.Noord, "demo.laden", tijd.Op(begin, 9));
        var voorzitter = k["voorzitter"];
        var vervanger = new Professional("Ria Timmermans", voorzitter.Organisatie, "Vervangt de voorzitter van de triage");
        vervanger.GeefRol(k.Noord, Rol.Triagevoorzitter, begin);
        var wie = new Voorzitters(voorzitter.Organisatie, voorzitter.Id, vervanger.Id);
        var geweld = new Triagetafel(k.Noord, HuiselijkGeweld, [k.Doelgroepen[(k.Noord, HuiselijkGeweld)], k.Doelgroepen[(k.Noord, "Eergerelateerd geweld")]], new(Ritme.Dagelijks, null, new(9, 0), 60, 6, "Veiligheidshuis, kamer 2"), wie, handeling);
        foreach (var lid in new[] { "politie", "partner", "ggz" })
        {
            geweld.NeemtDeel(new(k[lid].Id, Tafeldeel.Een));
        }

        geweld.NeemtDeel(new(k.Van("Openbaar Ministerie", 1).Id, Tafeldeel.Twee));
        var jeugd = new Triagetafel(k.Noord, "Jeugd", [k.Doelgroepen[(k.Noord, "Jeugd")]], new(Ritme.Wekelijks, DayOfWeek.Tuesday, new(13, 30), 90, 9, "Videolink van de jeugdtafel"), wie, handeling);
        jeugd.NeemtDeel(new(k["partner"].Id, Tafeldeel.Een));
        jeugd.DraagOver(new(k.Org("Openbaar Ministerie"), null, null), tijd.Dag(60), "De jeugdtafel gaat op in ZSM.", handeling);
        db.AddRange(vervanger, geweld, jeugd);
    }

    public static async Task ZittingenAsync(Verteller v)
    {
        var (k, t) = (v.Kaart, v.Tijd);
        var tafel = await v.Db.Triagetafels.AsSplitQuery().FirstAsync(x => x.HuisId == k.Noord && x.Naam == HuiselijkGeweld, v.Stop);
        var besloten = await v.Db.Triagebesluiten.Where(b => b.TafelId == tafel.Id).OrderByDescending(b => b.BeslotenOp).Select(b => b.MeldingId).Take(5).ToListAsync(v.Stop);
        await v.DoeAsync(k["voorzitter"], k.Noord, TriageRecht.ZittingLeiden, t.Kantoor(1, 9), h =>
        {
            var gisteren = new Triagezitting(tafel, h.Dag, h);
            gisteren.ZetAgenda([.. besloten.Select((m, i) => new Zittingkeuze(m, i < 4 ? Tafeldeel.Een : Tafeldeel.Twee))], h);
            gisteren.ZetGasten([.. tafel.Leden.Select(l => new Vastedeelnemer(l.ProfessionalId, l.Deel))], h);
            gisteren.Begin(h);
            if (besloten.Count > 4)
            {
                gisteren.NaarDeelTwee(h with { Op = h.Op.AddMinutes(34) });
            }

            gisteren.Sluit(h with { Op = h.Op.AddMinutes(52) });
            v.Db.Add(gisteren);
        });
        v.Db.ChangeTracker.Clear();
        await v.DoeAsync(k["administratie"], k.Noord, TriageRecht.ZittingLeiden, t.Vandaags(0.4), h => new ZittingKlaarzetten(v.Db).VoerUitAsync(tafel, h.Dag, h, v.Stop));
        v.Db.ChangeTracker.Clear();
    }
}
