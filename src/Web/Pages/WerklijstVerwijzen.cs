using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages;

/// <summary>Offers to the ladder that wait, and what must be agreed with another house.</summary>
public sealed partial class Werklijst
{
    /// <summary>For the receiver; administratie answers where nobody has an account.</summary>
    private IQueryable<Taakregel> AanOns() => AlsVerwijzing(db.Verwijzingen.Where(v => v.OrganisatieId == organisatie), Taak.VerwijzingBeantwoorden);

    private IQueryable<Taakregel> ZonderAccount() => AlsVerwijzing(db.Verwijzingen.Where(v => v.OrganisatieId == null), Taak.VerwijzingVastleggen);

    private IQueryable<Taakregel> VerwijzingTeLaat() => AlsVerwijzing(db.Verwijzingen.Where(v => v.Uiterlijk < vandaag), Taak.VerwijzingTeLaat);

    private IQueryable<Taakregel> AlsVerwijzing(IQueryable<Verwijzing> verwijzingen, Taak soort) => verwijzingen.IgnoreAutoIncludes().Where(v => v.HuisId == huis && v.Status == VerwijzingStatus.Aangeboden).Select(v => new Taakregel
    {
        Soort = soort,
        Id = (Guid)(object)v.Id,
        Waar = (Guid)(object)v.Id,
        Nummer = string.Empty,
        Over = db.Voorzieningen.Where(p => p.Id == v.VoorzieningId).Select(p => p.Naam).First(),
        Rood = false,
        Voor = v.Uiterlijk,
        Sinds = v.AangebodenOp,
    });

    private IQueryable<Taakregel> Overlap() => db.Overlapsignalen.Where(o => o.HuisId == huis && o.Stand == Overlapstand.Open).Select(o => new Taakregel
    {
        Soort = Taak.Overlap,
        Id = o.Id,
        Waar = o.Id,
        Nummer = db.Meldingen.Where(m => m.Id == o.MeldingId).Select(m => m.Nummer).First(),
        Over = db.Huizen.Where(h => h.Id == o.AnderHuisId).Select(h => h.Naam).First(),
        Rood = false,
        Voor = geenTermijn,
        Sinds = o.GemerktOp,
    });
}
