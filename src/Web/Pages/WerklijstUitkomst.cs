using Partituur.Kern.Overleggen;

namespace Partituur.Web.Pages;

/// <summary>What waits after a casusoverleg.</summary>
public sealed partial class Werklijst
{
    /// <summary>For who sat at it, until somebody of the own organisation read it.</summary>
    private IQueryable<Taakregel> UitkomstenTeLezen() => db.Uitkomstpakketten
        .Where(u => u.HuisId == huis && u.OrganisatieId == organisatie && u.GelezenOp == null && db.Set<Vergaderdeelnemer>().Any(d => d.VergaderingId == u.VergaderingId && d.ProfessionalId == wie)).Select(u => new Taakregel
        {
            Soort = Taak.UitkomstLezen,
            Id = (Guid)(object)u.Id,
            Waar = (Guid)(object)u.Id,
            Nummer = string.Empty,
            Over = "Lees wat is afgesproken en welke acties uw organisatie heeft",
            Rood = false,
            Voor = geenTermijn,
            Sinds = u.KlaarOp,
        });

    /// <summary>For the organisation that chaired: closed, and not set.</summary>
    private IQueryable<Taakregel> VerslagenVastTeStellen() => db.Vergaderingen
        .Where(v => v.HuisId == huis && v.VoorzitterId == organisatie && v.Stand == Vergaderstand.Gesloten && v.Verslagversie == 0).Select(v => new Taakregel
        {
            Soort = Taak.VerslagVaststellen,
            Id = (Guid)(object)v.Id,
            Waar = (Guid)(object)v.Id,
            Nummer = string.Empty,
            Over = "Lees het verslag na en stel het vast",
            Rood = false,
            Voor = geenTermijn,
            Sinds = v.GeslotenOp ?? v.BegonnenOp!.Value,
        });
}
