using Partituur.Kern.Casussen;
using Partituur.Kern.Plannen;

namespace Partituur.Web.Pages;

/// <summary>What waits for a procesregisseur, also as stand-in. In InUitvoering the next step is the actie that is late.</summary>
public sealed partial class Werklijst
{
    private IQueryable<Taakregel> EigenCasussen() => db.Casussen
        .Where(c => c.HuisId == huis && (c.ProcesregisseurId == wie || c.VervangerId == wie) && (c.Status == CasusStatus.Analyse || c.Status == CasusStatus.PlanInVoorbereiding)
            && (c.OpgeschortTot == null || c.OpgeschortTot <= vandaag))
        .Select(c => new Taakregel
        {
            Soort = c.Status == CasusStatus.Analyse ? Taak.PlanMaken : Taak.PlanVaststellen,
            Id = (Guid)(object)c.Id,
            Waar = (Guid)(object)c.Id,
            Nummer = c.Nummer,
            Over = c.Status == CasusStatus.Analyse ? "Er is nog geen plan" : "Het plan is nog niet vastgesteld",
            Rood = false,
            Voor = geenTermijn,
            Sinds = c.GeopendOp,
        });

    private IQueryable<Taakregel> ZonderProcesregisseur() => db.Casussen
        .Where(c => c.HuisId == huis && c.Regie == Regie.Procesregie && c.ProcesregisseurId == null
            && (c.Status == CasusStatus.Open || c.Status == CasusStatus.Analyse || c.Status == CasusStatus.PlanInVoorbereiding || c.Status == CasusStatus.InUitvoering))
        .Select(c => new Taakregel
        {
            Soort = Taak.Toewijzen,
            Id = (Guid)(object)c.Id,
            Waar = (Guid)(object)c.Id,
            Nummer = c.Nummer,
            Over = "Deze casus heeft nog geen procesregisseur",
            Rood = false,
            Voor = geenTermijn,
            Sinds = c.GeopendOp,
        });

    /// <summary>For who directs, stands in or is casemanager: from the day on which it warns until somebody says what came of it.</summary>
    private IQueryable<Taakregel> Casusdata() =>
        from c in db.Casussen.Where(c => c.HuisId == huis && (c.Status == CasusStatus.Open || c.Status == CasusStatus.Analyse || c.Status == CasusStatus.PlanInVoorbereiding || c.Status == CasusStatus.InUitvoering)
            && (c.ProcesregisseurId == wie || c.VervangerId == wie || c.CasemanagerId == wie))
        join d in db.Casusdata.Where(d => d.HuisId == huis && d.Status == DatumStatus.Verwacht && d.WaarschuwVanaf <= vandaag) on c.Id equals d.CasusId
        select new Taakregel
        {
            Soort = Taak.Casusdatum,
            Id = (Guid)(object)d.Id,
            Waar = (Guid)(object)d.CasusId,
            Nummer = c.Nummer,
            Over = (d.Soort == Datumsoort.Zitting ? "Zitting" : d.Soort == Datumsoort.Ontruiming ? "Ontruiming" : d.Soort == Datumsoort.Vrijlating ? "Vrijlating"
                : d.Soort == Datumsoort.EindeMaatregel ? "Einde van een maatregel" : d.Soort == Datumsoort.Evaluatie ? "Evaluatie" : "Belangrijke datum") + (d.Notitie == null ? "" : ": " + d.Notitie),
            Rood = false,
            Voor = d.Dag,
            Sinds = c.GeopendOp,
        };

    /// <summary>Acties of others: the own ones have a kind of their own.</summary>
    private IQueryable<Taakregel> ActiesInEigenCasussen() =>
        from c in db.Casussen.Where(c => c.HuisId == huis && (c.ProcesregisseurId == wie || c.VervangerId == wie) && (c.OpgeschortTot == null || c.OpgeschortTot <= vandaag))
        join a in db.Acties.Where(a => a.HuisId == huis && a.Status == ActieStatus.Open && a.Voor < vandaag && a.EigenaarId != wie) on c.Id equals a.CasusId
        select new Taakregel
        {
            Soort = Taak.ActieInCasus,
            Id = (Guid)(object)a.Id,
            Waar = (Guid)(object)a.CasusId,
            Nummer = c.Nummer,
            Over = a.Wat,
            Rood = false,
            Voor = a.Voor,
            Sinds = a.AfgesprokenOp,
        };
}
