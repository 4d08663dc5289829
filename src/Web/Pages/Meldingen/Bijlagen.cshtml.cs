using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Meldingen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Meldingen;

/// <summary>The files of a melding: read them, add one later, take away one that was sent by mistake.</summary>
[Recht(MeldingRecht.Lezen)]
[RequestSizeLimit(Bijlageontvangst.MeesteVerzoek)]
[RequestFormLimits(MultipartBodyLengthLimit = Bijlageontvangst.MeesteVerzoek)]
public sealed class BijlagenModel(PartituurDb db, Bijlageontvangst ontvangst) : MeldingPagina(db)
{
    public IReadOnlyList<Bijlage> Bijlagen { get; private set; } = [];

    [BindProperty]
    [BijRegel("bijlage-leeg", "bijlage-te-groot", "bijlage-soort", "bijlage-besmet", "virusscan-onbereikbaar")]
    public IFormFile? Bestand { get; set; }

    public override async Task LaadAsync() => Bijlagen = await Meldingaanvulling.BijlagenAsync(Db, Melding.Id);

    [Recht(MeldingRecht.BijlageToevoegen)]
    public async Task<IActionResult> OnPostAsync()
    {
        if (Bestand is null)
        {
            ModelState.AddModelError(nameof(Bestand), "Kies eerst een bestand.");
            return Page();
        }

        await ontvangst.NeemAanAsync(Bestand, (naam, bytes, scan) => Bijlage.Bij(Melding, naam, bytes, scan, Handeling));
        await Db.SaveChangesAsync();
        return Naar("/Meldingen/Bijlagen", new { melding = Melding.Id.ToString() }, "De bijlage is toegevoegd.");
    }

    [Recht(MeldingRecht.BijlageToevoegen)]
    public async Task<IActionResult> OnPostWegAsync(Guid bijlage)
    {
        var id = Melding.Id;
        if (await Db.Bijlagen.AsTracking().FirstOrDefaultAsync(b => b.Id == bijlage && b.MeldingId == id) is { } weg)
        {
            new Bijlagebeheer(Db).Verwijder(weg);
            await Db.SaveChangesAsync();
        }

        return Naar("/Meldingen/Bijlagen", new { melding = id.ToString() }, "De bijlage is weggehaald. Was dat niet de bedoeling? Voeg het bestand dan opnieuw toe.");
    }
}
