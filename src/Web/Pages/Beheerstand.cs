using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;

namespace Partituur.Web.Pages;

/// <summary>What waits for who keeps the installation: counts without content.</summary>
/// <param name="Convenanten">Convenanten that end within sixty days.</param>
/// <param name="ZonderAccount">Professionals with a role of today who cannot sign in.</param>
public sealed record Beheerstand(int Convenanten, int ZonderAccount)
{
    private const int DagenVooraf = 60;

    public static Task<Beheerstand> TelAsync(PartituurDb db, HuisId huis, DateOnly vandaag)
    {
        var grens = vandaag.AddDays(DagenVooraf);
        return db.Huizen.AsNoTracking().Where(h => h.Id == huis).Select(h => new Beheerstand(
            db.Convenanten.Count(c => c.HuisId == huis && c.Van <= vandaag && c.Tot >= vandaag && c.Tot <= grens),
            db.Professionals.Count(p => p.Rollen.Any(r => r.HuisId == huis && r.Van <= vandaag && (r.Tot == null || r.Tot >= vandaag)) && !db.Accounts.Any(a => a.ProfessionalId == p.Id)))).FirstAsync();
    }
}
