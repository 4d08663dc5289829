using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Logboek;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>A casusoverleg of last week that was held on paper because the network was down: entered the next morning, and one copy did not come back. And the pack of the meeting of today.</summary>
internal sealed partial class Heden
{
    private async Task OverlegOpPapierAsync()
    {
        var (huis, dag, administratie) = (k.Noord, Kalender.DagVan(t.Kantoor(5, 9)), k["administratie"]);
        var casussen = await v.Db.Casussen.Where(c => c.HuisId == huis && c.Status == CasusStatus.InUitvoering && c.Personen.Any() && c.Deelnemers.Any(d => d.Tot == null)).OrderByDescending(c => c.Nummer).Take(2).ToListAsync(v.Stop);
        if (casussen.Count == 0)
        {
            return;
        }

        Casusoverleg overleg = null!;
        await v.DoeAsync(administratie, huis, OverlegRecht.Plannen, t.Kantoor(5, 9), h =>
        {
            overleg = new Casusoverleg(huis, k.Doelgroepen[(huis, "Jeugd")], k.Org("Bureau Jeugdzorg"), dag, new TimeOnly(13, 30), "Stadskantoor Venlo, kamer 1.06", h);
            casussen.ForEach(overleg.Agendeer);
            overleg.ZetAgenda([.. casussen.Select(c => new Agendakeuze(c.Id, Tafeldeel.Een, 9, true))], h);
            v.Db.Add(overleg);
        });
        var vergadering = await v.DoeAsync(administratie, huis, OverlegRecht.Voorzitten, t.Kantoor(5, 9, 10), h => new Vergaderbeheer(v.Db).ZetKlaarAsync(overleg, h, v.Stop));
        var pakket = await v.DoeAsync(administratie, huis, OverlegRecht.Noodpakket, t.Kantoor(5, 9, 20), h => new Noodpakketbeheer(v.Db).MaakAsync(vergadering, null, h, v.Stop));
        await v.DoeAsync(administratie, huis, OverlegRecht.Noodpakket, t.Kantoor(5, 9, 30), h =>
        {
            foreach (var exemplaar in pakket.Exemplaren)
            {
                pakket.DrukAf(exemplaar.Nummer, vergadering, pakket.Vingerafdruk, h);
                pakket.ReikUit(exemplaar.Nummer, h);
            }
        });
        await v.DoeAsync(administratie, huis, OverlegRecht.Voorzitten, t.Kantoor(4, 8, 45), async h =>
        {
            var papier = new Papierinvoer(vergadering, h);
            foreach (var deelnemer in vergadering.Deelnemers.ToList())
            {
                vergadering.WasErOpPapier(deelnemer.ProfessionalId, Deelname.InDeZaal);
                vergadering.Teken(deelnemer.ProfessionalId, 0, true, h);
                papier.Tekende(deelnemer.ProfessionalId, FormattableString.Invariant($"{pakket.Nummer}/{pakket.Exemplaren.Single(e => e.ProfessionalId == deelnemer.ProfessionalId).Nummer}"));
            }

            foreach (var (casus, minuten) in casussen.Zip([11, 8]))
            {
                vergadering.BesprakOpPapier(casus.Id, minuten, overleg.Begint, h);
                await new BesluitVastleggen(v.Db).VoerUitAsync(overleg, casus.Id, "De aanpak gaat door zoals afgesproken. Over zes weken bespreken wij of dit genoeg is.", Kring.Deelnemers, h, $", op papier en ingevoerd op {Kern.Gedeeld.Tekst.Datum(h.Dag)}", v.Stop);
                papier.Kwam(casus.Id, h);
            }

            vergadering.WarenErbijOpPapier(papier.OpPapier);
            papier.Bewaar(h);
            papier.RondAf(vergadering.Stand, h);
            vergadering.SluitOpPapier(overleg.Begint, h);
            overleg.WarenAanwezig([.. vergadering.Deelnemers.Select(d => d.OrganisatieId)], vergadering.Deelnemers.Select(d => d.OrganisatieId).ToHashSet(), h);
            v.Db.Add(papier);
            return 0;
        });
        await v.DoeAsync(administratie, huis, OverlegRecht.Noodpakket, t.Kantoor(4, 9), h =>
        {
            // One did not come back.
            foreach (var exemplaar in pakket.Exemplaren.SkipLast(1))
            {
                pakket.Vernietig(exemplaar.Nummer, h);
            }
        });
    }

    /// <summary>After the partners prepared: what they sent stands in it.</summary>
    public static async Task NoodpakketVanVandaagAsync(Verteller v)
    {
        var (huis, vandaag) = (v.Kaart.Noord, v.Tijd.Vandaag);
        var vergadering = await v.Db.Vergaderingen.Include(x => x.Punten).Include(x => x.Deelnemers).Include(x => x.Plekken).AsSplitQuery().FirstAsync(x => x.HuisId == huis && x.Dag == vandaag, v.Stop);
        await v.DoeAsync(v.Kaart["administratie"], huis, OverlegRecht.Noodpakket, v.Tijd.Vandaags(0.9), h => new Noodpakketbeheer(v.Db).MaakAsync(vergadering, null, h, v.Stop));
    }
}
