using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Overleggen;

/// <summary>Plans one meeting outside any series (eis 68, 69).</summary>
public sealed class OverlegPlannen(PartituurDb db)
{
    /// <param name="doelgroep">For whom.</param>
    /// <param name="voorzitter">Who chairs; null is the fixed chair of the doelgroep.</param>
    /// <param name="dag">From today on.</param>
    /// <param name="plek">When, how long and where.</param>
    /// <param name="handeling">Who plans.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="RegelGeschonden">An unknown doelgroep, nobody to chair, a room that is not in the list, or a rule of the meeting.</exception>
    public async Task<Casusoverleg> PlanAsync(DoelgroepId doelgroep, OrganisatieId? voorzitter, DateOnly dag, Overlegplek plek, Handeling handeling, CancellationToken stop = default)
    {
        var huis = handeling.Huis!.Value;
        var gekozen = await db.Doelgroepen.AsNoTracking().FirstOrDefaultAsync(d => d.Id == doelgroep, stop) ?? throw new RegelGeschonden("overleg-doelgroep-onbekend", "Kies een doelgroep uit de lijst.");
        if ((voorzitter ?? gekozen.VoorzitterId) is not { } zitVoor || !await new Reeksbeheer(db).Organisaties(huis, handeling.Dag).AnyAsync(o => o.Id == zitVoor, stop))
        {
            throw new RegelGeschonden("overleg-zonder-voorzitter", voorzitter is null ? "Deze doelgroep heeft geen vaste voorzitter. Kies een organisatie." : "Kies een organisatie met een geldig convenant.");
        }

        var overleg = new Casusoverleg(huis, doelgroep, zitVoor, dag, await new Reeksbeheer(db).PlekAsync(huis, plek, stop), handeling);
        db.Add(overleg);
        return overleg;
    }
}
