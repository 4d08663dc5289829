using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Triage.Pseudoniemen;

/// <summary>Looks in the lists of the partners that are asked, for the people of the melding: once per question, within the number for a day.</summary>
public sealed class LijstNazoeken(PartituurDb db)
{
    public async Task<IReadOnlyList<Lijstnavraag>> VoerUitAsync(Melding melding, IReadOnlyCollection<Bevraging> bevragingen, Handeling handeling, CancellationToken stop = default)
    {
        var uit = new List<Lijstnavraag>();
        var (dag, huis) = (handeling.Dag, melding.HuisId);
        var aan = bevragingen.Select(b => b.AanOrganisatieId).ToList();
        var lijsten = await db.Pseudoniemenlijsten.AsNoTracking().Where(l => l.HuisId == huis && aan.Contains(l.OrganisatieId) && l.WegOp == null && l.Van <= dag && l.Tot >= dag).ToListAsync(stop);
        if (lijsten.Count == 0)
        {
            return uit;
        }

        var regels = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.LijstnavragenPerDag).ToListAsync(stop);
        var perDag = regels.Getal(Beleid.LijstnavragenPerDag, dag);
        var id = melding.Id;
        var mensen = await db.Set<Betrokkene>().AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().Where(b => b.MeldingId == id).OrderBy(b => b.Rij)
            .Select(b => new { b.PersoonId, b.Persoon.Achternaam, b.Persoon.Voorvoegsel, b.Persoon.Voornamen, b.Persoon.Geboortedatum, b.Persoon.Bsn }).ToListAsync(stop);
        foreach (var lijst in lijsten)
        {
            var bevraging = bevragingen.First(b => b.AanOrganisatieId == lijst.OrganisatieId);
            var gedaan = await db.Lijstnavragen.Where(n => n.HuisId == huis && n.OrganisatieId == lijst.OrganisatieId && n.Dag == dag).SumAsync(n => n.Aantal, stop);
            var bekend = new Dictionary<PersoonId, bool>();
            if (gedaan + mensen.Count <= perDag)
            {
                var sleutel = db.Pseudoniemsleutel(await db.Sleuteluitgiften.AsNoTracking().FirstAsync(u => u.Id == lijst.UitgifteId, stop));
                var inhoud = await db.Set<Lijstinhoud>().AsNoTracking().FirstAsync(i => i.LijstId == lijst.Id, stop);
                foreach (var m in mensen)
                {
                    var waarden = Pseudoniem.Van(sleutel, new Personalia(m.Achternaam, m.Voorvoegsel, m.Voornamen, Geslacht.Onbekend, m.Geboortedatum, m.Bsn));
                    bekend[m.PersoonId] = waarden.Any(w => inhoud.Bevat(w));
                }
            }

            uit.Add(new Lijstnavraag(bevraging, lijst, bekend, handeling));
        }

        db.AddRange(uit);
        return uit;
    }
}
