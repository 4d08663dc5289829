using Partituur.Kern.Casussen;
using Partituur.Kern.Plannen;

namespace Partituur.Web.Pages;

/// <summary>What a partner is asked about a plan and by doorzettingsmacht, and what the direction does with the answers. A partner's people see it in the cases in which they take part.</summary>
public sealed partial class Werklijst
{
    private IQueryable<Casus> Lopend => db.Casussen.Where(c => c.HuisId == huis && (c.Status == CasusStatus.Open || c.Status == CasusStatus.Analyse || c.Status == CasusStatus.PlanInVoorbereiding || c.Status == CasusStatus.InUitvoering));

    private IQueryable<Casus> LopendGeleid => Lopend.Where(c => c.ProcesregisseurId == wie || c.VervangerId == wie);

    /// <summary>What is not done yet stays, and so does what has no answer.</summary>
    private IQueryable<Taakregel> DoorzettingenAanOns() => AlsDoorzetting(
        db.Doorzettingen.Where(d => d.HuisId == huis && d.PartnerId == organisatie && d.Resultaat == null && (d.Antwoord == null || d.Antwoord == Partnerantwoord.NogNiet)), Lopend, Taak.Doorzetting);

    /// <summary>As soon as the partner said what it did or cannot do, and when the term is past.</summary>
    private IQueryable<Taakregel> DoorzettingenZonderResultaat() => AlsDoorzetting(
        db.Doorzettingen.Where(d => d.HuisId == huis && d.Resultaat == null && (d.Antwoord == Partnerantwoord.Gedaan || d.Antwoord == Partnerantwoord.KanNiet || d.Tot < vandaag)), LopendGeleid, Taak.DoorzettingResultaat);

    private IQueryable<Taakregel> TeInstemmen() => AlsInstemming(
        db.Instemmingen.Where(i => i.HuisId == huis && i.PartnerId == organisatie && i.Antwoord == null && i.VervallenOp == null), Lopend, Taak.Instemmen);

    private IQueryable<Taakregel> Bezwaren() => AlsInstemming(
        db.Instemmingen.Where(i => i.HuisId == huis && i.Antwoord == Instemantwoord.NietAkkoord && i.Weerwoord == null && i.VervallenOp == null), LopendGeleid, Taak.Bezwaar);

    private IQueryable<Taakregel> AlsDoorzetting(IQueryable<Doorzetting> doorzettingen, IQueryable<Casus> casussen, Taak soort) =>
        from c in casussen
        join d in doorzettingen on c.Id equals d.CasusId
        select new Taakregel
        {
            Soort = soort,
            Id = (Guid)(object)d.Id,
            Waar = (Guid)(object)d.CasusId,
            Nummer = c.Nummer,
            Over = d.Wat,
            Rood = false,
            Voor = d.Tot,
            Sinds = d.Op,
        };

    private IQueryable<Taakregel> AlsInstemming(IQueryable<Instemming> instemmingen, IQueryable<Casus> casussen, Taak soort) =>
        from c in casussen
        join i in instemmingen on c.Id equals i.CasusId
        select new Taakregel
        {
            Soort = soort,
            Id = (Guid)(object)i.Id,
            Waar = (Guid)(object)i.CasusId,
            Nummer = c.Nummer,
            Over = db.Interventies.Where(n => n.Id == i.InterventieId).Select(n => n.Naam).First(),
            Rood = false,
            Voor = i.Uiterlijk,
            Sinds = i.GevraagdOp,
        };
}
