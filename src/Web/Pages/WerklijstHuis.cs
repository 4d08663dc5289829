using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Kern.Personen;

namespace Partituur.Web.Pages;

/// <summary>What waits around the triagetafel: administratie and chair.</summary>
public sealed partial class Werklijst
{
    private IQueryable<Taakregel> CodeRood() => AlsMelding(db.Meldingen.Where(m => m.HuisId == huis).MetOpenCodeRood(vandaag), Taak.CodeRood, true);

    private IQueryable<Taakregel> ZonderBevraging(Taak soort) =>
        AlsMelding(db.Meldingen.Where(m => m.HuisId == huis && m.Status == MeldingStatus.Ontvangen && !db.Bevragingen.Any(b => b.MeldingId == m.Id)), soort, false);

    /// <summary>Everybody answered, or had the time to.</summary>
    private IQueryable<Taakregel> RijpVoorBesluit() =>
        AlsMelding(db.Meldingen.Where(m => m.HuisId == huis && m.Status == MeldingStatus.InOnderzoek && !db.Bevragingen.Any(b => b.MeldingId == m.Id && b.Antwoord == null && b.Uiterlijk >= vandaag)).TeBesluitenDoor(db, wie, organisatie, vandaag), Taak.Besluiten, false);

    private IQueryable<Taakregel> AlsMelding(IQueryable<Melding> meldingen, Taak soort, bool rood) => meldingen.Select(m => new Taakregel
    {
        Soort = soort,
        Id = (Guid)(object)m.Id,
        Waar = (Guid)(object)m.Id,
        Nummer = m.Nummer,
        Over = db.Doelgroepen.Where(d => d.Id == m.DoelgroepId).Select(d => d.Naam).First() + ", " + m.Gemeente,
        Rood = rood || m.CodeRood,
        Voor = rood ? vandaag : geenTermijn,
        Sinds = m.OntvangenOp,
    });

    private IQueryable<Taakregel> AntwoordTeLaat() =>
        from m in db.Meldingen.Where(m => m.HuisId == huis && m.Status == MeldingStatus.InOnderzoek)
        join b in db.Bevragingen.Where(b => b.HuisId == huis && b.Antwoord == null && b.Uiterlijk < vandaag) on m.Id equals b.MeldingId
        select new Taakregel
        {
            Soort = Taak.AntwoordTeLaat,
            Id = (Guid)(object)b.Id,
            Waar = (Guid)(object)m.Id,
            Nummer = m.Nummer,
            Over = db.Organisaties.Where(o => o.Id == b.AanOrganisatieId).Select(o => o.Naam).First(),
            Rood = b.CodeRood,
            Voor = b.Uiterlijk,
            Sinds = b.GesteldOp,
        };

    private IQueryable<Taakregel> TeVerzenden() => db.Terugkoppelingen.Where(t => t.HuisId == huis && t.VerzondenOp == null).Select(t => new Taakregel
    {
        Soort = Taak.Terugkoppelen,
        Id = (Guid)(object)t.Id,
        Waar = (Guid)(object)t.Id,
        Nummer = db.Meldingen.Where(m => m.Id == t.MeldingId).Select(m => m.Nummer).First(),
        Over = db.Organisaties.Where(o => o.Id == t.AanOrganisatieId).Select(o => o.Naam).First(),
        Rood = false,
        Voor = geenTermijn,
        Sinds = t.KlaargezetOp,
    });

    /// <summary>Who was not told of the melding, and when that is to be looked at again (AVG 14, wet.md L4): until the table has decided.</summary>
    private IQueryable<Taakregel> InformerenOpnieuw() => db.Meldingen.Where(m => m.HuisId == huis).NogNietBesloten()
        .Where(m => m.Betrokkenen.Any(b => b.HerzienOp <= vandaag && (b.Informering == Informering.Nee || b.Informering == Informering.NogNiet))).Select(m => new Taakregel
        {
            Soort = Taak.Informeren,
            Id = (Guid)(object)m.Id,
            Waar = (Guid)(object)m.Id,
            Nummer = m.Nummer,
            Over = "Iemand weet nog niet van de melding",
            Rood = false,
            Voor = m.Betrokkenen.Min(b => b.HerzienOp) ?? geenTermijn,
            Sinds = m.OntvangenOp,
        });

    /// <summary>What is done in one go elsewhere, and so stands on the list as one line each: doubts about people, and cases for no agenda yet.</summary>
    public Task<Stapels> StapelsAsync() => db.Huizen.AsNoTracking().Where(h => h.Id == huis).Select(h => new Stapels(
        db.Matchvoorstellen.Count(v => v.HuisId == huis && v.Oordeel == Matchoordeel.Open),
        db.Casussen.Count(c => c.HuisId == huis && c.Regie == Regie.Casusoverleg && (c.Status == CasusStatus.Open || c.Status == CasusStatus.Analyse)
            && !db.Overleggen.Any(o => o.HuisId == huis && o.Agenda.Any(a => a.CasusId == c.Id))),
        db.Kennisvragen.Count(k => k.HuisId == huis && k.Status == KennisvraagStatus.Open),
        db.Personen.Count(p => p.HuisId == huis && p.Waarschuwingen.Any(w => w.IngetrokkenOp == null && w.HerzienOp < vandaag)),
        db.Antwoordlinks.Count(a => a.HuisId == huis && a.Signaal != null && a.SignaalGezienOp == null))).FirstAsync();
}

/// <param name="Twijfels">Pairs of people that may be one.</param>
/// <param name="ZonderAgenda">Cases for a casusoverleg that stand on no agenda.</param>
/// <param name="Kennisvragen">Questions of partners about somebody whom the house knows.</param>
/// <param name="Waarschuwingen">People with a warning that should have been looked at again.</param>
/// <param name="Links">Links to people without an account with which something is wrong.</param>
public sealed record Stapels(int Twijfels, int ZonderAgenda, int Kennisvragen, int Waarschuwingen, int Links)
{
    public bool Iets => Twijfels + ZonderAgenda + Kennisvragen + Waarschuwingen + Links > 0;
}
