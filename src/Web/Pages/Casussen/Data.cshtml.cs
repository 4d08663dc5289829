using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>A page with the fields of an important date.</summary>
public interface IDatumformulier
{
    DatumInvoer Gegevens { get; }

    IReadOnlyList<PersoonRij> Personen { get; }
}

/// <summary>The important dates of a case: what comes, and what came of what was.</summary>
[Recht(CasusRecht.Lezen)]
public sealed class DataModel(PartituurDb db) : CasusPagina(db), IDatumformulier
{
    private const int MeesteVoorbij = 100;

    /// <summary>Only for the names in the form.</summary>
    public DatumInvoer Gegevens { get; set; } = new();

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    public IReadOnlyList<Casusdatum> Verwacht { get; private set; } = [];

    public IReadOnlyList<Casusdatum> Voorbij { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var id = Casus.Id;
        Personen = await Db.PersonenVanAsync(id);
        Verwacht = await Db.Casusdata.AsNoTracking().Where(d => d.CasusId == id && d.Status == DatumStatus.Verwacht).OrderBy(d => d.Dag).ThenBy(d => d.Tijd).ToListAsync();
        Voorbij = await Db.Casusdata.AsNoTracking().Where(d => d.CasusId == id && d.Status != DatumStatus.Verwacht).OrderByDescending(d => d.Dag).Take(MeesteVoorbij).ToListAsync();
    }

    [Recht(CasusRecht.Dateren)]
    public async Task<IActionResult> OnPostPlanAsync(DatumInvoer gegevens)
    {
        var datum = await new Datumbeheer(Db).PlanAsync(Casus, gegevens.AlsGegevens(), Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Datum", new { datum = datum.Id.ToString() }, "De datum is toegevoegd. Klopt hij niet? Hier kunt u hem wijzigen of laten vervallen.");
    }
}
