using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Plannen;

namespace Partituur.Web.Pages;

/// <summary>What waits for a partner, and the acties of anybody.</summary>
public sealed partial class Werklijst
{
    /// <summary>A melding that was passed on stays this long: there is nothing to tick off, the partner works in its own system.</summary>
    private const int DagenNieuwDoorgezet = 14;

    private IQueryable<Taakregel> TeBeantwoorden() => db.Bevragingen.Where(b => b.HuisId == huis && b.AanOrganisatieId == organisatie && b.Antwoord == null).Select(b => new Taakregel
    {
        Soort = Taak.Beantwoorden,
        Id = (Guid)(object)b.Id,
        Waar = (Guid)(object)b.Id,
        Nummer = string.Empty,
        Over = (b.HerinnerdOp != null ? "Herinnering. " : "") + (b.VerrijkingDoel ?? b.Doel),
        Rood = b.CodeRood,
        Voor = b.Uiterlijk,
        Sinds = b.GesteldOp,
    });

    private IQueryable<Taakregel> EigenActies() => db.Acties.Where(a => a.HuisId == huis && a.EigenaarId == wie && a.Status == ActieStatus.Open).Select(a => new Taakregel
    {
        Soort = Taak.Actie,
        Id = (Guid)(object)a.Id,
        Waar = (Guid)(object)a.CasusId,
        Nummer = db.Casussen.Where(c => c.Id == a.CasusId).Select(c => c.Nummer).FirstOrDefault() ?? string.Empty,
        Over = a.Wat,
        Rood = false,
        Voor = a.Voor,
        Sinds = a.AfgesprokenOp,
    });

    private IQueryable<Taakregel> TeLezen() => db.Terugkoppelingen.Where(t => t.HuisId == huis && t.AanOrganisatieId == organisatie && t.VerzondenOp != null && t.GelezenOp == null).Select(t => new Taakregel
    {
        Soort = Taak.TerugkoppelingLezen,
        Id = (Guid)(object)t.Id,
        Waar = (Guid)(object)t.Id,
        Nummer = db.Meldingen.Where(m => m.Id == t.MeldingId).Select(m => m.Nummer).FirstOrDefault() ?? string.Empty,
        Over = t.AanMelder ? "Wat er met uw melding gebeurt" : "Wat er gebeurt na uw antwoord op een vraag",
        Rood = false,
        Voor = geenTermijn,
        Sinds = t.KlaargezetOp,
    });

    private IQueryable<Taakregel> Doorgezet()
    {
        var grens = Kalender.BeginVan(vandaag.AddDays(-DagenNieuwDoorgezet));
        return db.Meldingen.Where(m => m.HuisId == huis && m.OpgepaktDoorId == organisatie && m.GetriageerdOp >= grens
            && (m.Status == MeldingStatus.Getriageerd || m.Status == MeldingStatus.Teruggekoppeld)).Select(m => new Taakregel
            {
                Soort = Taak.Oppakken,
                Id = (Guid)(object)m.Id,
                Waar = (Guid)(object)m.Id,
                Nummer = m.Nummer,
                Over = m.Gemeente,
                Rood = m.CodeRood,
                Voor = geenTermijn,
                Sinds = m.OntvangenOp,
            });
    }
}
