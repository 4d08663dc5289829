using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Meldingen.Importeren;

/// <summary>Step 5: what came in, what did not and why, and the way back.</summary>
[Recht(MeldingRecht.Importeren)]
public sealed class UitkomstModel(PartituurDb db) : ImportPagina(db)
{
    private const int PerBlad = 50;

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<Rij> Meldingen { get; private set; } = [];

    public IReadOnlyList<Fouterij> Fouten { get; private set; } = [];

    public bool KanVerder => Import is { Status: ImportStatus.Gestopt, GewistOp: null };

    public bool KanTerug => Import is { Status: ImportStatus.Klaar or ImportStatus.Gestopt } && Import.NieuweMeldingen > Import.TeruggedraaideMeldingen;

    public override async Task LaadAsync()
    {
        if (!IsHier(ImportStatus.Klaar, ImportStatus.Gestopt, ImportStatus.Teruggedraaid, ImportStatus.Terugdraaien))
        {
            return;
        }

        Blad = Math.Max(1, Blad);
        var id = Import.Id;
        var rijen = await Db.Meldingen.AsNoTracking().Where(m => m.ImportId == id).OrderBy(m => m.OntvangenOp).ThenBy(m => m.Id).Skip((Blad - 1) * PerBlad).Take(PerBlad + 1)
            .Select(m => new Rij(m.Id, m.Nummer, m.OntvangenOp, Db.Doelgroepen.Where(d => d.Id == m.DoelgroepId).Select(d => d.Naam).First(), m.Gemeente, m.Status)).ToListAsync();
        HeeftMeer = rijen.Count > PerBlad;
        Meldingen = [.. rijen.Take(PerBlad)];
        Fouten = await Importfoutenlijst.LeesAsync(Db, id, 0, PerBlad);
        Vraag = new { Blad };
        Getoond = [.. Meldingen.Select(m => m.Id.Waarde)];
    }

    /// <summary>The rows that stayed out, as a file. Writes its own line in the log, for it is no page.</summary>
    public async Task<IActionResult> OnGetFoutenAsync()
    {
        var rijen = await Importfoutenlijst.LeesAsync(Db, Import.Id, 0, Kern.Meldingen.Import.MeestRijen);
        Db.LogInzage("/Meldingen/Importeren/Fouten", nameof(Kern.Meldingen.Import), Import.Id.Waarde);
        await Db.SaveChangesAsync();
        return File(Importfoutenlijst.Csv(Import, rijen), "text/csv; charset=utf-8", "importfouten.csv");
    }

    public async Task<IActionResult> OnPostVerderAsync()
    {
        Import.Start();
        await Db.SaveChangesAsync();
        return RedirectToPage("/Meldingen/Importeren/Voortgang", new { import = Import.Id.ToString() });
    }

    public sealed record Rij(MeldingId Id, string Nummer, DateTimeOffset OntvangenOp, string Doelgroep, string Gemeente, MeldingStatus Status);
}
