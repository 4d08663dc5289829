using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Meldingen.Importeren;

/// <summary>Step 1: a file of meldingen, and the imports that there were (eis 24, 51).</summary>
[Recht(MeldingRecht.Importeren)]
[RequestSizeLimit(MeestVerzoek)]
[RequestFormLimits(MultipartBodyLengthLimit = MeestVerzoek)]
public sealed class IndexModel(PartituurDb db) : Pagina(db)
{
    /// <summary>Above the largest file, so that one that is somewhat too large hears that in a sentence.</summary>
    private const int MeestVerzoek = 2 * Importbestand.MeestBytes;

    private const int PerBlad = 20;

    [BindProperty]
    [BijRegel("import-soort", "import-leeg", "import-te-groot", "import-te-veel-rijen", "import-te-veel-kolommen")]
    public IFormFile? Bestand { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        var rijen = await Db.Importen.AsNoTracking().OrderByDescending(i => i.Op).ThenByDescending(i => i.Id).Skip((Blad - 1) * PerBlad).Take(PerBlad + 1)
            .Select(i => new Rij(i.Id, i.Bestandsnaam, i.Op, Db.Professionals.Where(p => p.Id == i.DoorId).Select(p => p.Naam).FirstOrDefault() ?? "Onbekend", i.Status, i.NieuweMeldingen, i.Fout)).ToListAsync();
        HeeftMeer = rijen.Count > PerBlad;
        Rijen = [.. rijen.Take(PerBlad)];
        Vraag = new { Blad };
        Getoond = [.. Rijen.Select(r => r.Id.Waarde)];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Bestand is null || Bestand.Length == 0)
        {
            ModelState.AddModelError(nameof(Bestand), "Kies een bestand.");
            return Page();
        }

        await using var inhoud = Bestand.OpenReadStream();
        var gelezen = Importbestand.Lees(inhoud);
        var import = await new Importen(Db).BereidVoorAsync(Path.GetFileName(Bestand.FileName), gelezen.Koppen, gelezen.Rijen, Kijker.Huis, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Meldingen/Importeren/Kolommen", new { import = import.Id.ToString() }, $"{import.Gelezen} rijen gelezen. Er is nog niets opgeslagen als melding.");
    }

    public sealed record Rij(ImportId Id, string Bestand, DateTimeOffset Op, string Door, ImportStatus Status, int Meldingen, int Fout);
}
