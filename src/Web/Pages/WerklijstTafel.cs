using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages;

/// <summary>What the triagetafel agreed on: for the organisation that does it, and for the chair when it is late.</summary>
public sealed partial class Werklijst
{
    private IQueryable<Taakregel> Tafelacties() => AlsTaak(db.Tafelacties.Where(t => t.HuisId == huis && t.OrganisatieId == organisatie && t.Status == TafelactieStatus.Open), Taak.Tafelactie);

    private IQueryable<Taakregel> TafelactiesTeLaat() =>
        AlsTaak(db.Tafelacties.Where(t => t.HuisId == huis && t.OrganisatieId != organisatie && t.Status == TafelactieStatus.Open && t.Voor < vandaag), Taak.TafelactieTeLaat);

    /// <summary>What waited too long for its first action, until somebody acts or decides: for the chair and the stand-in, later for every chair.</summary>
    private IQueryable<Taakregel> CodeRoodAlarmen() =>
        AlsMelding(db.Meldingen.Where(m => m.HuisId == huis).MetOpenCodeRood(vandaag).AlarmVoor(db, wie, vandaag), Taak.CodeRoodAlarm, true);

    /// <summary>The number of the melding only for who may see it.</summary>
    private IQueryable<Taakregel> AlsTaak(IQueryable<Tafelactie> acties, Taak soort) => acties.Select(t => new Taakregel
    {
        Soort = soort,
        Id = (Guid)(object)t.Id,
        Waar = (Guid)(object)t.Id,
        Nummer = db.Meldingen.Where(m => m.Id == t.MeldingId).Select(m => m.Nummer).FirstOrDefault() ?? string.Empty,
        Over = t.Wat,
        Rood = t.CodeRood,
        Voor = t.Voor,
        Sinds = t.AfgesprokenOp,
    });
}
