using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Meldingen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Meldingen;

/// <summary>One file of a melding, always as a download and never shown inside Partituur; the log keeps who took it.</summary>
[Recht(MeldingRecht.Lezen)]
public sealed class BijlageModel(PartituurDb db) : MeldingPagina(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid Bijlage { get; set; }

    public override async Task LaadAsync()
    {
        var id = Melding.Id;
        var bijlage = await Db.Bijlagen.AsNoTracking().Include(b => b.Inhoud).FirstOrDefaultAsync(b => b.Id == Bijlage && b.MeldingId == id);
        Bestaat = bijlage is not null;
        if (bijlage is null)
        {
            return;
        }

        Db.LogInzage("/Meldingen/Bijlage", nameof(Melding), id.Waarde, System.Text.Json.JsonSerializer.Serialize(new { bijlage = bijlage.Id }));
        await Db.SaveChangesAsync();
        Elders = File(bijlage.Inhoud!.Bytes, Bestandskeuring.Mediatype(bijlage.Soort), bijlage.Naam);
    }
}
