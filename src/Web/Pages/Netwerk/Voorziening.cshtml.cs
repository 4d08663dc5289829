using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>One voorziening with whom to call (eis 22): for everybody, no people of cases.</summary>
[Recht(NetwerkRecht.Gids)]
public sealed class VoorzieningModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public VoorzieningRij? Rij { get; private set; }

    public override async Task LaadAsync()
    {
        Rij = (await Gidslezing.LeesAsync(Db, Handeling.Dag)).FirstOrDefault(r => r.Id.Waarde == Id);
        Bestaat = Rij is not null;
    }
}
