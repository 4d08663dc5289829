using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Sturing;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>What follows from who was there: attendance per organisation, and inzet (eis 19). The rooms that it joins do not know each other; pages and API use it alike. Saves nothing.</summary>
public static class Vergadersluiting
{
    public static Task SluitAsync(PartituurDb db, Vergadering v, Handeling handeling)
    {
        v.Sluit(handeling);
        return WerkBijAsync(db, v, handeling);
    }

    /// <summary>Only once it is closed: before that nobody knows how long it takes.</summary>
    public static async Task WerkBijAsync(PartituurDb db, Vergadering v, Handeling handeling)
    {
        if (v.Stand != Vergaderstand.Gesloten)
        {
            return;
        }

        var overleg = await new Punten(db).OverlegAsync(v);
        overleg.WarenAanwezig([.. v.Deelnemers.Select(d => d.OrganisatieId)], v.Deelnemers.Where(d => d.Deelname != Deelname.Afwezig || v.Plekken.Any(p => p.ProfessionalId == d.ProfessionalId && p.Bij)).Select(d => d.OrganisatieId).ToHashSet(), handeling);
        var doelgroep = overleg.DoelgroepId;
        var naam = await db.Doelgroepen.AsNoTracking().Where(d => d.Id == doelgroep).Select(d => d.Naam).FirstAsync();
        await new InzetUitOverleg(db).ZetAsync(v.HuisId, v.Id.Waarde, v.Dag, $"Casusoverleg {naam}", [.. v.Inzet().Select(i => (i.Professional, i.Organisatie, i.Kwartieren))], handeling);
    }
}
