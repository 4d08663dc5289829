using Partituur.Kern.Casussen;
using Partituur.Kern.Plannen;

namespace Partituur.Web.Pages;

/// <summary>What waits after a case has ended: nazorg on its day, nazorg that asks for attention, and whether it held.</summary>
public sealed partial class Werklijst
{
    /// <summary>From its day on until it is held, for who agreed to it.</summary>
    private IQueryable<Taakregel> Nazorg() => db.Nazorgmomenten
        .Where(n => n.HuisId == huis && n.WieId == wie && n.Status == NazorgStatus.Afgesproken && n.Dag <= vandaag)
        .Select(n => new Taakregel
        {
            Soort = Taak.Nazorg,
            Id = (Guid)(object)n.Id,
            Waar = (Guid)(object)n.CasusId,
            Nummer = db.Casussen.Where(c => c.Id == n.CasusId).Select(c => c.Nummer).FirstOrDefault() ?? "",
            Over = "Kijken hoe het gaat na het einde van de casus",
            Rood = false,
            Voor = n.Dag,
            Sinds = n.AfgesprokenOp,
        });

    /// <summary>For who led the case, until somebody says what is done with it.</summary>
    private IQueryable<Taakregel> NazorgDieAandachtVraagt() =>
        from n in db.Nazorgmomenten.Where(n => n.HuisId == huis && n.Uitslag == Nazorguitslag.VraagtAandacht && n.Vervolg == null)
        join c in db.Casussen.Where(c => c.HuisId == huis && (c.ProcesregisseurId == null || c.ProcesregisseurId == wie || c.VervangerId == wie)) on n.CasusId equals c.Id
        select new Taakregel
        {
            Soort = Taak.NazorgAandacht,
            Id = (Guid)(object)n.Id,
            Waar = (Guid)(object)n.CasusId,
            Nummer = c.Nummer,
            Over = "De nazorg vraagt aandacht",
            Rood = false,
            Voor = geenTermijn,
            Sinds = n.GehoudenOp ?? n.AfgesprokenOp,
        };

    /// <summary>For who directed the case last; what is asked of the house is one line below the list.</summary>
    private IQueryable<Taakregel> Standhouden() =>
        from b in db.Beklijvingen.Where(b => b.HuisId == huis && b.Uitkomst == null && b.AanId == wie)
        join c in db.Casussen.Where(c => c.HuisId == huis) on b.CasusId equals c.Id
        select new Taakregel
        {
            Soort = Taak.Standhouden,
            Id = (Guid)(object)b.Id,
            Waar = (Guid)(object)b.CasusId,
            Nummer = c.Nummer,
            Over = "Hield het stand?",
            Rood = false,
            Voor = b.Uiterlijk,
            Sinds = b.GevraagdOp,
        };
}
