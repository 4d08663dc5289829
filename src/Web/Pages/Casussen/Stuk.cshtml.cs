using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Meldingen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>One document of the journal, always as a download; the log keeps who took it.</summary>
[Recht(CasusRecht.Lezen)]
public sealed class StukModel(PartituurDb db) : CasusPagina(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid Stuk { get; set; }

    public override async Task LaadAsync()
    {
        var stuk = await Db.StukAsync(Casus.Id, Stuk);
        Bestaat = stuk is not null;
        if (stuk is not null)
        {
            Db.LogInzage("/Casussen/Stuk", nameof(Casus), Casus.Id.Waarde, System.Text.Json.JsonSerializer.Serialize(new { stuk = stuk.Id }));
            await Db.SaveChangesAsync();
            Elders = File(stuk.Inhoud!.Bytes, Bestandskeuring.Mediatype(stuk.Soort), stuk.Naam);
        }
    }
}
