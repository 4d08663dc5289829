using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Triage.Pseudoniemen;

/// <summary>
/// Looks in lists of partners for the people of a melding: before anybody is asked, so that a partner who knows nobody need not hear of it, or else when it is asked. Once per list, within the number for a day.
/// </summary>
public sealed class LijstNazoeken(PartituurDb db)
{
    /// <summary>The lists of today that partners keep with this house.</summary>
    public IQueryable<Pseudoniemenlijst> Lijsten(HuisId huis, DateOnly dag) => db.Pseudoniemenlijsten.Where(l => l.HuisId == huis && l.WegOp == null && l.Van <= dag && l.Tot >= dag);

    /// <param name="melding">Whose people are looked up.</param>
    /// <param name="aan">The partners; those without a list, or whose list was looked in before for this melding, are passed over.</param>
    /// <param name="handeling">Who looks.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="RegelGeschonden">The table has decided.</exception>
    public async Task<IReadOnlyList<Lijstnavraag>> VoerUitAsync(Melding melding, IReadOnlyCollection<OrganisatieId> aan, Handeling handeling, CancellationToken stop = default)
    {
        var uit = new List<Lijstnavraag>();
        var (dag, huis, id) = (handeling.Dag, melding.HuisId, melding.Id);
        var lijsten = await Lijsten(huis, dag).AsNoTracking().Where(l => aan.Contains(l.OrganisatieId) && !db.Lijstnavragen.Any(n => n.MeldingId == id && n.LijstId == l.Id && n.Aantal > 0)).ToListAsync(stop);
        if (lijsten.Count == 0)
        {
            return uit;
        }

        var regels = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.LijstnavragenPerDag).ToListAsync(stop);
        var perDag = regels.Getal(Beleid.LijstnavragenPerDag, dag);
        var mensen = await db.Set<Betrokkene>().AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().Where(b => b.MeldingId == id).OrderBy(b => b.Rij)
            .Select(b => new { b.PersoonId, b.Persoon.Achternaam, b.Persoon.Voorvoegsel, b.Persoon.Voornamen, b.Persoon.Geboortedatum, b.Persoon.Bsn }).ToListAsync(stop);
        foreach (var lijst in lijsten)
        {
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

            uit.Add(new Lijstnavraag(melding, lijst, bekend, handeling));
        }

        db.AddRange(uit);
        return uit;
    }
}
