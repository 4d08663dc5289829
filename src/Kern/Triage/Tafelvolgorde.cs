using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Triage;

/// <summary>In which order a table discusses: code rood without an action of today, other code rood (eis 32), what is ripe, and then the oldest.</summary>
public static class Tafelvolgorde
{
    /// <summary>Ripe: partners were asked, and everybody answered or had the time to.</summary>
    public static IQueryable<Melding> Rijp(this IQueryable<Melding> meldingen, PartituurDb db, DateOnly vandaag) => meldingen
        .Where(m => db.Bevragingen.Any(b => b.MeldingId == m.Id && b.Antwoord != Antwoord.Ingetrokken) && !db.Bevragingen.Any(b => b.MeldingId == m.Id && b.Antwoord == null && b.Uiterlijk >= vandaag));

    public static IOrderedQueryable<Melding> OpVolgorde(this IQueryable<Melding> meldingen, PartituurDb db, DateOnly vandaag) => meldingen
        .OrderByDescending(m => m.CodeRood && !m.Spoedacties.Any(a => a.Dag == vandaag))
        .ThenByDescending(m => m.CodeRood)
        .ThenByDescending(m => db.Bevragingen.Any(b => b.MeldingId == m.Id && b.Antwoord != Antwoord.Ingetrokken) && !db.Bevragingen.Any(b => b.MeldingId == m.Id && b.Antwoord == null && b.Uiterlijk >= vandaag))
        .ThenBy(m => m.OntvangenOp).ThenBy(m => m.Nummer);

    /// <summary>What somebody may decide on (eis 68): what lies at a table that they chair or stand in for, what lies at none, and every code rood.</summary>
    public static IQueryable<Melding> TeBesluitenDoor(this IQueryable<Melding> meldingen, PartituurDb db, ProfessionalId wie, OrganisatieId organisatie, DateOnly vandaag) => meldingen
        .Where(m => m.CodeRood || !db.Triagetafels.Any(t => t.Doelgroepen.Any(d => d.DoelgroepId == m.DoelgroepId) && t.Voorzitterschappen.Any(v =>
            v.Vanaf <= vandaag && !t.Voorzitterschappen.Any(w => w.Vanaf <= vandaag && w.Vanaf > v.Vanaf)
            && v.VervangerId != wie && (v.VoorzitterId == null ? v.OrganisatieId != organisatie : v.VoorzitterId != wie))));

    /// <summary>Of what waits too long: what is for somebody's ears, because they chair or stand in, because nobody stands in, or because it rose to the manager (eis 32).</summary>
    public static IQueryable<Melding> AlarmVoor(this IQueryable<Melding> meldingen, PartituurDb db, ProfessionalId wie, DateOnly vandaag) => meldingen
        .Where(m => db.CodeRoodAlarmen.Any(a => a.MeldingId == m.Id && (a.Trap == Alarmtrap.Manager
            || !db.Triagetafels.Any(t => t.Doelgroepen.Any(d => d.DoelgroepId == m.DoelgroepId) && t.Voorzitterschappen.Any(v =>
                v.Vanaf <= vandaag && !t.Voorzitterschappen.Any(w => w.Vanaf <= vandaag && w.Vanaf > v.Vanaf)
                && v.VervangerId != null && v.VervangerId != wie && v.VoorzitterId != wie)))));
}
