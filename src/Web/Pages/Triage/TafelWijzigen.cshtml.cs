using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>Changes a triagetafel; the organisation that chairs only changes by handing over.</summary>
[Recht(TafelRecht.Beheren)]
public sealed class TafelWijzigenModel(PartituurDb db) : TafelPagina(db)
{
    public Triagetafel Tafel => Van<Triagetafel>();

    public override Task LaadAsync()
    {
        Invoer = TafelInvoer.Van(Tafel, Handeling.Dag);
        return LaadKeuzesAsync(false);
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync(TafelInvoer invoer)
    {
        await new TafelInstellen(Db).WijzigAsync(Tafel, invoer.AlsWens(), Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Triage/Triagetafel", new { tafel = Tafel.Id.ToString() }, "De tafel is gewijzigd.");
    }
}
