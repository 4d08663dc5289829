using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Plannen;

/// <summary>Agrees on an actie with one owner: somebody who sees the case, so that nobody owns what they cannot read.</summary>
public sealed class ActieAfspreken(PartituurDb db)
{
    /// <summary>Deelnemers of today, procesregisseur, stand-in, and the people of the house.</summary>
    public IQueryable<Professional> Eigenaren(Casus casus, DateOnly dag)
    {
        var eigen = casus.Deelnemers.Where(d => d.Tot is null).Select(d => d.ProfessionalId).ToList();
        var huis = casus.HuisId;
        return db.Professionals.Where(p => eigen.Contains(p.Id)
            || p.Rollen.Any(r => r.HuisId == huis && (r.Rol == Rol.Procesregisseur || r.Rol == Rol.Administratie) && r.Van <= dag && (r.Tot == null || r.Tot >= dag)));
    }

    /// <summary>Opens an actie again that was reported done by mistake.</summary>
    /// <exception cref="RegelGeschonden">The case has ended.</exception>
    public async Task HeropenAsync(Actie actie, CancellationToken stop = default)
    {
        // The case of an actie that the gate let through; its owner need not take part in it any more.
        var casus = actie.CasusId;
        actie.Heropen(await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().FirstAsync(c => c.Id == casus, stop));
    }

    /// <exception cref="RegelGeschonden">The owner does not take part, the date lies before today, or the case has ended.</exception>
    public async Task<Actie> VoerUitAsync(Casus casus, string wat, ProfessionalId eigenaar, DateOnly voor, Handeling handeling, CancellationToken stop = default)
    {
        var organisatie = await Eigenaren(casus, handeling.Dag).Where(p => p.Id == eigenaar).Select(p => (OrganisatieId?)p.OrganisatieId).FirstOrDefaultAsync(stop)
            ?? throw new RegelGeschonden("actie-eigenaar-onbekend", "Kies iemand die bij deze casus hoort.");
        var actie = new Actie(casus, wat, eigenaar, organisatie, voor, handeling);
        db.Add(actie);
        return actie;
    }
}
