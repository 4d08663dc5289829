using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Overleggen;

namespace Partituur.Web.Pages;

/// <summary>What waits before a casusoverleg.</summary>
public sealed partial class Werklijst
{
    private readonly DateOnly vooruit = vandaag.AddDays(14);

    /// <summary>Cases in which one takes part, on the agenda of a meeting within two weeks, without a card that was sent. Of the meeting only its day shows.</summary>
    private IQueryable<Taakregel> TeVoorbereiden() =>
        from c in db.Casussen.Where(c => c.HuisId == huis && db.Set<Deelnemer>().Any(d => d.CasusId == c.Id && d.ProfessionalId == wie && d.Tot == null))
        join a in db.Set<Agendapunt>() on c.Id equals a.CasusId
        join o in db.Set<Overlegdag>() on a.OverlegId equals o.Id
        where a.BesprokenOp == null && o.Dag >= vandaag && o.Dag <= vooruit && o.AfgelastOp == null && !db.Voorbereidingen.Any(v => v.OverlegId == a.OverlegId && v.CasusId == a.CasusId && v.OrganisatieId == organisatie && v.VerzondenOp != null)
        select new Taakregel
        {
            Soort = Taak.Voorbereiden,
            Id = (Guid)(object)a.OverlegId,
            Waar = (Guid)(object)c.Id,
            Nummer = c.Nummer,
            Over = "Vul in wat u inbrengt in het casusoverleg",
            Rood = false,
            Voor = o.Dag,
            Sinds = c.GeopendOp,
        };
}
