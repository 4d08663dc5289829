using Partituur.Kern.Casussen;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages;

/// <summary>What the ladder of cases leaves waiting: a paused case whose day has come, and offers.</summary>
public sealed partial class Werklijst
{
    /// <summary>For who directs or stands in: it wakes up by itself on its day, and stays here until somebody has seen it.</summary>
    private IQueryable<Taakregel> Ontwaakt() => db.Casussen
        .Where(c => c.HuisId == huis && c.OpgeschortTot <= vandaag && (c.ProcesregisseurId == wie || c.VervangerId == wie || c.ProcesregisseurId == null)
            && (c.Status == CasusStatus.Open || c.Status == CasusStatus.Analyse || c.Status == CasusStatus.PlanInVoorbereiding || c.Status == CasusStatus.InUitvoering))
        .Select(c => new Taakregel
        {
            Soort = Taak.CasusOntwaakt,
            Id = (Guid)(object)c.Id,
            Waar = (Guid)(object)c.Id,
            Nummer = c.Nummer,
            Over = "Stond stil en loopt weer",
            Rood = false,
            Voor = c.OpgeschortTot!.Value,
            Sinds = c.GeopendOp,
        });

    private IQueryable<Taakregel> AanOnsHuis() => AlsOverdracht(db.Casusoverdrachten.Where(o => o.NaarHuisId == huis), Taak.OverdrachtBeantwoorden);

    private IQueryable<Taakregel> AanOnzeOrganisatie() => AlsOverdracht(db.Casusoverdrachten.Where(o => o.HuisId == huis && o.OrganisatieId == organisatie), Taak.OverdrachtBeantwoorden);

    private IQueryable<Taakregel> OverdrachtZonderAccount() => AlsOverdracht(db.Casusoverdrachten.Where(o => o.HuisId == huis && o.OrganisatieId == null && o.NaarHuisId == null), Taak.OverdrachtVastleggen);

    private IQueryable<Taakregel> OverdrachtTeLaat() => AlsOverdracht(db.Casusoverdrachten.Where(o => o.HuisId == huis && o.Uiterlijk < vandaag), Taak.OverdrachtTeLaat);

    private static IQueryable<Taakregel> AlsOverdracht(IQueryable<Casusoverdracht> overdrachten, Taak soort) => overdrachten.Where(o => o.Status == VerwijzingStatus.Aangeboden).Select(o => new Taakregel
    {
        Soort = soort,
        Id = o.Id,
        Waar = o.Id,
        Nummer = string.Empty,
        Over = "Aan " + o.NaarNaam,
        Rood = false,
        Voor = o.Uiterlijk,
        Sinds = o.AangebodenOp,
    });
}
