using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Meldingen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Meldingen.Importeren;

/// <summary>Step 2: which column gives what. Guessed from the names, or as the house chose it before.</summary>
[Recht(MeldingRecht.Importeren)]
public sealed class KolommenModel(PartituurDb db) : ImportPagina(db)
{
    [BindProperty]
    public KolommenInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Kolommen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Doelgroepen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public bool IsOnthouden { get; private set; }

    public override async Task LaadAsync()
    {
        if (!IsHier(ImportStatus.Voorbereid))
        {
            return;
        }

        Kolommen = [.. Import.Koppen.Select(k => new SelectListItem(k, k))];
        Doelgroepen = await Db.Doelgroepen.AsNoTracking().OrderBy(d => d.Naam).Select(d => new SelectListItem(d.Naam, d.Id.ToString())).ToListAsync();
        Organisaties = await Db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
        IsOnthouden = await new Importen(Db).OnthoudenAsync(Import.HuisId, Import.Koppen) is not null;
        if (Invoer.Kolommen.Count != Enum.GetValues<Importveld>().Length)
        {
            Invoer = KolommenInvoer.Van(Import.Toewijzing ?? new());
        }
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync()
    {
        var toewijzing = Invoer.AlsToewijzing();
        if (toewijzing.Zonder(Import.Koppen) is { } zonder)
        {
            ModelState.AddModelError($"Invoer.Kolommen[{(int)zonder.Veld}].Kolom", zonder.Zin);
            return Page();
        }

        if ((toewijzing.Melder is { } melder && !await Db.Organisaties.AnyAsync(o => o.Id == melder)) || (toewijzing.Doelgroep is { } doelgroep && !await Db.Doelgroepen.AnyAsync(d => d.Id == doelgroep)))
        {
            ModelState.AddModelError(string.Empty, "Kies een melder en een doelgroep uit de lijst.");
            return Page();
        }

        await new Importen(Db).KiesAsync(Import, toewijzing, Handeling);
        await Db.SaveChangesAsync();
        return RedirectToPage("/Meldingen/Importeren/Voorbeeld", new { import = Import.Id.ToString() });
    }
}
