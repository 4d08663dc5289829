using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Toegang;

/// <summary>Gives a professional exactly these roles in one house; other houses are left alone (eis 108).</summary>
public sealed class RollenToekennen(PartituurDb db)
{
    /// <param name="professional">Who gets them, tracked.</param>
    /// <param name="huis">The house of the beheerder who acts.</param>
    /// <param name="rollen">All roles that this professional holds from today on.</param>
    /// <param name="handeling">Who acts.</param>
    /// <param name="stop">Cancellation.</param>
    /// <exception cref="RegelGeschonden">A beheerder gives a role to themself, or the house would be left without a beheerder.</exception>
    public async Task VoerUitAsync(Professional professional, HuisId huis, IReadOnlySet<Rol> rollen, Handeling handeling, CancellationToken stop = default)
    {
        var dag = handeling.Dag;
        var nu = professional.Rollen.Where(r => r.HuisId == huis && r.GeldigOp(dag)).Select(r => r.Rol).ToHashSet();

        // A beheerder sees no content of cases; nobody opens that door for themself.
        if (professional.Id == handeling.Wie && rollen.Except(nu).Any())
        {
            throw new RegelGeschonden("eigen-rol-geven", "U kunt uzelf geen rol geven. Vraag dit aan een andere beheerder.");
        }

        if (nu.Contains(Rol.Beheerder) && !rollen.Contains(Rol.Beheerder) && !await IsErEenAndereBeheerderAsync(professional.Id, huis, dag, stop))
        {
            throw new RegelGeschonden("laatste-beheerder", "Dit is de laatste beheerder van het huis. Geef eerst iemand anders de rol Beheerder.");
        }

        foreach (var rol in rollen.Except(nu).Order())
        {
            professional.GeefRol(huis, rol, dag);
        }

        foreach (var rol in nu.Except(rollen).Order())
        {
            professional.NeemRolAf(huis, rol, dag);
        }
    }

    /// <summary>Whether a beheerder of this house may touch somebody's sign-in: only of people who work or worked here, and never of a beheerder of another house.</summary>
    public static bool MagAccountBeheren(Professional professional, HuisId huis, DateOnly dag) =>
        professional.Rollen.Any(r => r.HuisId == huis) && !professional.Rollen.Any(r => r.HuisId != huis && r.Rol == Rol.Beheerder && r.GeldigOp(dag));

    private Task<bool> IsErEenAndereBeheerderAsync(ProfessionalId behalve, HuisId huis, DateOnly dag, CancellationToken stop) =>
        db.Set<Rolbezetting>().AnyAsync(r => r.ProfessionalId != behalve && r.HuisId == huis && r.Rol == Rol.Beheerder && r.Van <= dag && (r.Tot == null || r.Tot >= dag), stop);
}
