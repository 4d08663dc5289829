using Partituur.Kern.Data;
using Partituur.Kern.Meldingen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Meldingen.Importeren;

/// <summary>A step of an import, with <c>{import}</c> in its route. Whoever opens a step that is not the one of now is led to that.</summary>
public abstract class ImportPagina(PartituurDb db) : Pagina(db)
{
    public Import Import => Van<Import>();

    /// <summary>Leads to where the import is, unless it is here.</summary>
    protected bool IsHier(params ImportStatus[] statussen)
    {
        if (statussen.Contains(Import.Status))
        {
            return true;
        }

        var stap = Import.Status switch { ImportStatus.Voorbereid => "Kolommen", ImportStatus.Bezig => "Voortgang", _ => "Uitkomst" };
        Elders = RedirectToPage($"/Meldingen/Importeren/{stap}", new { import = Import.Id.ToString() });
        return false;
    }
}
