using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>What comes before the meetings of the house: rooms, series with fixed participants, a full agenda, and partners who prepare.</summary>
internal sealed class Vooraf(Verteller v, Bezetting bezetting)
{
    private DateTimeOffset Op(int uur, int minuut = 0) => v.Tijd.Kantoor(3, uur, minuut);

    public async Task VertelAsync()
    {
        var noord = bezetting.Huis == v.Kaart.Noord;
        var (gemeente, straat) = noord ? ("Stadskantoor Venlo", "Hanzeplaats 1, Venlo") : ("Stadhuis Roermond", "Markt 31, Roermond");
        var (groot, klein) = (new Overlegplaats(bezetting.Huis, $"{gemeente}, kamer 2.14", straat, 14), new Overlegplaats(bezetting.Huis, $"{gemeente}, kamer 1.06", straat, 6));
        await v.DoeAsync(bezetting.Administratie, bezetting.Huis, OverlegRecht.Reeksen, Op(9), _ => v.Db.AddRange(groot, klein));
        await ReeksAsync("Huiselijk geweld", "Huiselijk geweld", new(Reeksritme.Weken, 2, DayOfWeek.Tuesday, Voorzitter("Steunpunt Huiselijk Geweld"), new(new(9, 30), 90, 30, groot.Id, groot.Woorden, "https://video.partituur.voorbeeld/huiselijk-geweld")));
        await ReeksAsync("Jeugd", "Jeugd", new(Reeksritme.Maand, 1, DayOfWeek.Thursday, Voorzitter("Bureau Jeugdzorg"), new(new(13, 30), 60, 0, klein.Id, klein.Woorden, null)));
        await BereidVoorAsync();
    }

    private OrganisatieId Voorzitter(string naam) => bezetting.Huis == v.Kaart.Noord ? v.Kaart.Org(naam) : bezetting.Voorzitter.Organisatie;

    private async Task ReeksAsync(string naam, string doelgroep, Reeksafspraak afspraak)
    {
        var beheer = new Reeksbeheer(v.Db);
        Reeks reeks = null!;
        await v.DoeAsync(bezetting.Administratie, bezetting.Huis, OverlegRecht.Reeksen, Op(9, 20), async h =>
        {
            reeks = await beheer.NieuwAsync(bezetting.Huis, v.Kaart.Doelgroepen[(bezetting.Huis, doelgroep)], naam, afspraak, h.Dag, h, v.Stop);
            foreach (var (organisatie, deel) in new[] { ("Politie Limburg", Tafeldeel.Een), ("Bureau Jeugdzorg", Tafeldeel.Een), ("GGZ", Tafeldeel.Een), ("Openbaar Ministerie", Tafeldeel.Twee) }.Where(d => v.Kaart.Organisaties.ContainsKey(d.Item1)))
            {
                var wie = v.Kaart.Van(organisatie);
                if (await beheer.Organisaties(bezetting.Huis, h.Dag).AnyAsync(o => o.Id == wie.Organisatie, v.Stop))
                {
                    await beheer.NeemtDeelAsync(reeks, new(wie.Organisatie, await beheer.Mensen(bezetting.Huis, h.Dag).AnyAsync(p => p.Id == wie.Id, v.Stop) ? wie.Id : null, deel), h.Dag, v.Stop);
                }
            }

            return 0;
        });
        var nieuw = await v.DoeAsync(bezetting.Administratie, bezetting.Huis, OverlegRecht.Reeksen, Op(9, 40), async h =>
            await beheer.MaakAsync(reeks, [.. (await beheer.OpenDagenAsync(reeks, h.Dag, v.Stop)).Where(d => d.IsWerkdag && d.Dag > v.Tijd.Vandaag).Select(d => d.Dag)], false, h, v.Stop));
        if (nieuw is [var eerste, ..])
        {
            await v.DoeAsync(bezetting.Administratie, bezetting.Huis, OverlegRecht.Agenderen, Op(10), h => new Agendavulling(v.Db).VulAsync(eerste, new Dictionary<CasusId, Afwijking>(), h, v.Stop));
        }
    }

    /// <summary>Of the meetings that still come: who comes first on a case sends its card, the second keeps a concept.</summary>
    private async Task BereidVoorAsync()
    {
        var (huis, vandaag) = (bezetting.Huis, v.Tijd.Vandaag);
        var overleggen = await v.Db.Overleggen.AsNoTracking().AsSplitQuery().Where(o => o.HuisId == huis && o.Dag >= vandaag && o.AfgelastOp == null && o.Agenda.Any()).OrderBy(o => o.Dag).ToListAsync(v.Stop);
        foreach (var overleg in overleggen)
        {
            foreach (var punt in overleg.Agenda.Where(a => a.BesprokenOp is null))
            {
                var casus = punt.CasusId;
                var zelf = bezetting.Administratie.Organisatie;
                var deelnemers = await v.Db.Set<Deelnemer>().AsNoTracking().Where(d => d.CasusId == casus && d.Tot == null && d.OrganisatieId != zelf).OrderBy(d => d.ProfessionalId).Select(d => new { d.ProfessionalId, d.OrganisatieId }).Take(2).ToListAsync(v.Stop);
                for (var i = 0; i < deelnemers.Count; i++)
                {
                    var wie = new Collega(deelnemers[i].ProfessionalId, deelnemers[i].OrganisatieId, string.Empty);
                    if (i == 1 && deelnemers[0].OrganisatieId == wie.Organisatie)
                    {
                        continue;
                    }

                    await v.DoeAsync(wie, huis, OverlegRecht.Voorbereiden, v.Tijd.Kantoor(1, 14, i), h => new Voorbereiden(v.Db).LegVastAsync(
                        overleg, casus, i == 0 ? new(Bekendbij.Bekend, "Wij hebben wekelijks contact. Het gaat rustiger sinds de afspraken over het weekend.", "Graag horen wie er ’s avonds bereikbaar is.") : new(null, "Nog navragen bij de collega die op huisbezoek was.", null), i == 0, 0, h, v.Stop));
                }
            }
        }
    }
}
