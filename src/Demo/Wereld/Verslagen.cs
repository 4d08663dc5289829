using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>
/// A series that was held these weeks: cases with decisions and acties, preparation, apologies, minutes that were set and read. Of the last the minutes wait for the chair; of the one before the partner
/// has not read its outcomes yet. Some acties were done, one is no longer possible, one is late at the next meeting.
/// </summary>
internal sealed class Verslagen(Verteller v, Bezetting bezetting)
{
    private const int Weken = 9;

    private static readonly (string Besluit, string Actie)[] Uitkomsten =
    [
        ("De school en de jeugdhulp spreken af wie de ouders belt. De politie komt niet meer alleen langs.", "Bel de ouders en leg uit wie hun vaste contact is"),
        ("De huurachterstand gaat eerst naar de schuldhulp. De ontruiming blijft tot die tijd staan.", "Vraag de schuldhulp om een gesprek"),
        ("Geen nieuwe maatregel. De afspraken van de vorige keer blijven gelden.", "Vraag na of de behandeling is begonnen"),
    ];

    private readonly HuisId huis = bezetting.Huis;
    private readonly Collega partner = v.Kaart["partner"];
    private ProfessionalId? afgemeld;

    public async Task VertelAsync()
    {
        var beheer = new Reeksbeheer(v.Db);
        Reeks reeks = null!;
        var (eerste, voorzitter) = (v.Tijd.Dag(-7 * Weken), bezetting.Voorzitter);
        var dag = Tijd.Werkdag(v.Tijd.Dag(-3)).DayOfWeek;
        var overleggen = await v.DoeAsync(bezetting.Administratie, huis, OverlegRecht.Reeksen, v.Tijd.Op(eerste, 9), async h =>
        {
            reeks = await beheer.NieuwAsync(huis, v.Kaart.Doelgroepen[(huis, "Huiselijk geweld")], "Huiselijk geweld Venlo", new(Reeksritme.Weken, 2, dag, voorzitter.Organisatie, new(new(9, 30), 60, 0, null, "Stadskantoor Venlo, kamer 2.14", null)), eerste, h, v.Stop);
            return await beheer.MaakAsync(reeks, [.. reeks.Dagen(eerste.AddDays(3), v.Tijd.Dag(21))], false, h, v.Stop);
        });
        var gehouden = overleggen.Where(o => o.Dag < v.Tijd.Vandaag).OrderBy(o => o.Dag).ToList();
        List<Actie> open = [];
        for (var i = 0; i < gehouden.Count; i++)
        {
            open = await HoudAsync(gehouden[i], i, open, i == gehouden.Count - 1);
        }
    }

    /// <returns>The acties that were agreed in it.</returns>
    private async Task<List<Actie>> HoudAsync(Casusoverleg overleg, int nummer, List<Actie> vorige, bool laatste)
    {
        var (dag, wie, toen) = (overleg.Dag, partner.Id, v.Tijd.Op(overleg.Dag, 8));
        var casussen = await v.Db.Casussen.Where(c => c.HuisId == huis && c.GeopendOp < toen && c.Status != CasusStatus.Afgeschaald && c.Status != CasusStatus.Afgesloten && c.Status != CasusStatus.Overgedragen
            && c.Deelnemers.Any(d => d.ProfessionalId == wie && d.Tot == null)).OrderBy(c => c.Nummer).Take(3).ToListAsync(v.Stop);
        if (casussen.Count == 0)
        {
            return vorige;
        }

        await v.DoeAsync(bezetting.Administratie, huis, OverlegRecht.Plannen, v.Tijd.Op(Tijd.Werkdag(dag.AddDays(-4)), 11), h =>
        {
            casussen.ForEach(overleg.Agendeer);
            overleg.ZetAgenda([.. casussen.Select(c => new Agendakeuze(c.Id, Tafeldeel.Een, 10, true))], h);
        });
        await BereidVoorAsync(overleg, casussen, nummer);
        await MeldAfAsync(vorige, dag);
        Vergadering vergadering = null!;
        await v.DoeAsync(bezetting.Voorzitter, huis, OverlegRecht.Voorzitten, v.Tijd.Op(dag, 9, 20), async h =>
        {
            vergadering = await new Vergaderbeheer(v.Db).ZetKlaarAsync(overleg, h, v.Stop);
            foreach (var (deelnemer, i) in vergadering.Deelnemers.Select((d, i) => (d, i)).ToList())
            {
                // Everybody misses a meeting now and then; who leads and the partner of the demonstration are there.
                if (deelnemer.ProfessionalId == h.Professional || deelnemer.ProfessionalId == wie || ((i + nummer) % 5 != 0 && deelnemer.ProfessionalId != afgemeld))
                {
                    vergadering.ZetDeelname(deelnemer.ProfessionalId, i % 4 == 3 ? Deelname.Video : Deelname.InDeZaal);
                    vergadering.Teken(deelnemer.ProfessionalId, 0, true, h);
                }
            }

            return 0;
        });
        List<Actie> acties = [];
        await v.DoeAsync(bezetting.Voorzitter, huis, OverlegRecht.Voorzitten, v.Tijd.Op(dag, 9, nummer % 2 == 0 ? 30 : 36), h => vergadering.Begin(h));
        for (var i = 0; i < casussen.Count; i++)
        {
            var (casus, uitkomst) = (casussen[i], Uitkomsten[(i + nummer) % Uitkomsten.Length]);
            await v.DoeAsync(bezetting.Voorzitter, huis, OverlegRecht.Voorzitten, v.Tijd.Op(dag, 9, 42 + (i * 9)), async h =>
            {
                await new BesluitVastleggen(v.Db).VoerUitAsync(overleg, casus.Id, uitkomst.Besluit, h, v.Stop);

                // Acties are of the other cases: those of the family are told in its own story.
                if (i > 0 && casus.Loopt && h.Op < v.Tijd.Nu)
                {
                    acties.Add(await new ActieAfspreken(v.Db).VoerUitAsync(casus, uitkomst.Actie, wie, dag.AddDays(12), h, v.Stop));
                }

                vergadering.GaVerder(h);
                return 0;
            });
        }

        await v.DoeAsync(bezetting.Voorzitter, huis, OverlegRecht.Voorzitten, v.Tijd.Op(dag, 10, 14), h =>
        {
            vergadering.Sluit(h);
            overleg.WarenAanwezig([.. vergadering.Deelnemers.Select(d => d.OrganisatieId)], vergadering.Deelnemers.Where(d => d.Deelname != Deelname.Afwezig).Select(d => d.OrganisatieId).ToHashSet(), h);
        });
        if (!laatste)
        {
            await VaststellenAsync(vergadering, casussen[0].Id, dag, nummer);
        }

        return acties;
    }

    /// <summary>Most partners send their cards; one cannot come and says what it wants to say.</summary>
    private async Task BereidVoorAsync(Casusoverleg overleg, List<Casus> casussen, int nummer)
    {
        var (ids, zelf) = (casussen.ConvertAll(c => c.Id), bezetting.Administratie.Organisatie);
        var deelnemers = await v.Db.Set<Deelnemer>().AsNoTracking().Where(d => ids.Contains(d.CasusId) && d.Tot == null && d.OrganisatieId != zelf).OrderBy(d => d.CasusId).ThenBy(d => d.OrganisatieId).Select(d => new { d.CasusId, d.ProfessionalId, d.OrganisatieId }).ToListAsync(v.Stop);
        foreach (var (d, i) in deelnemers.DistinctBy(d => (d.CasusId, d.OrganisatieId)).Select((d, i) => (d, i)).Where(x => (x.i + nummer) % 4 != 0))
        {
            await v.DoeAsync(new(d.ProfessionalId, d.OrganisatieId, string.Empty), huis, OverlegRecht.Voorbereiden, v.Tijd.Op(Tijd.Werkdag(overleg.Dag.AddDays(-1)), 15, i), h => new Voorbereiden(v.Db).LegVastAsync(
                overleg, d.CasusId, i % 3 == 0 ? new(Bekendbij.NietBekend, null, null) : new(Bekendbij.Bekend, "Het gezin houdt zich aan de afspraken over het weekend.", null), true, 0, h, v.Stop));
        }

        var weg = deelnemers.Where(d => d.ProfessionalId != partner.Id && d.ProfessionalId != bezetting.Voorzitter.Id).Skip(nummer).FirstOrDefault();
        if (weg is not null)
        {
            afgemeld = weg.ProfessionalId;
            await v.DoeAsync(new(weg.ProfessionalId, weg.OrganisatieId, string.Empty), huis, OverlegRecht.Voorbereiden, v.Tijd.Op(Tijd.Werkdag(overleg.Dag.AddDays(-1)), 16), h => new Voorbereiden(v.Db).MeldAfAsync(
                overleg, "Ik zit die ochtend bij de rechtbank.", nummer % 2 == 0 ? "Wij hebben geen bezwaar tegen het plan zoals het er ligt." : null, null, h, v.Stop));
        }
    }

    /// <summary>Before the next meeting the partner reports: the first done, of the second of an earlier meeting that it is no longer possible; what is left is late.</summary>
    private async Task MeldAfAsync(List<Actie> acties, DateOnly dag)
    {
        for (var i = 0; i < acties.Count; i++)
        {
            var (actie, eerste) = (acties[i], i == 0);
            if (eerste || dag < v.Tijd.Dag(-20))
            {
                await v.DoeAsync(partner, huis, PlanRecht.ActieAfmelden, v.Tijd.Op(Tijd.Werkdag(dag.AddDays(-1)), 16, i), h => actie.MeldAf(eerste ? ActieStatus.Gedaan : ActieStatus.NietMeerMogelijk, eerste ? null : "Het gezin is naar een andere gemeente verhuisd.", h));
            }
        }
    }

    private async Task VaststellenAsync(Vergadering vergadering, CasusId casus, DateOnly dag, int nummer)
    {
        await v.DoeAsync(bezetting.Voorzitter, huis, OverlegRecht.Voorzitten, v.Tijd.Op(dag, 11, 10), async h =>
        {
            await new Verslaglegging(v.Db).MerkOpAsync(vergadering, casus, nummer % 2 == 0 ? "De partners waren goed voorbereid; er was tijd voor een tweede gespreksronde." : null, dag.AddDays(28), v.Stop);
            return 0;
        });
        await v.DoeAsync(bezetting.Voorzitter, huis, OverlegRecht.Vaststellen, v.Tijd.Op(dag, 11, 20), h => new Verslaglegging(v.Db).StelVastAsync(vergadering, _ => true, null, h, v.Stop));
        if (dag < v.Tijd.Dag(-20))
        {
            var id = vergadering.Id;
            var pakketten = await v.Db.Uitkomstpakketten.Where(u => u.VergaderingId == id).ToListAsync(v.Stop);
            foreach (var pakket in pakketten.Where(p => p.OrganisatieId == partner.Organisatie || p.OrganisatieId.Waarde.ToByteArray()[15] % 2 == 0))
            {
                var lezer = vergadering.Deelnemers.First(d => d.OrganisatieId == pakket.OrganisatieId);
                await v.DoeAsync(new(lezer.ProfessionalId, lezer.OrganisatieId, string.Empty), huis, OverlegRecht.Uitkomsten, v.Tijd.Op(dag, 13), h => pakket.IsGelezen(h));
            }
        }
    }
}
