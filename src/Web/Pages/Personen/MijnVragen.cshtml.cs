using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>What this professional asked the house, with the answers.</summary>
[Recht(PersoonRecht.KennisVragen)]
public sealed class MijnVragenModel(PartituurDb db) : Pagina(db)
{
    public IReadOnlyList<Kennisvraag> Vragen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var wie = Kijker.Wie;
        Vragen = await Db.Kennisvragen.AsNoTracking().Where(k => k.VragerId == wie).OrderByDescending(k => k.GesteldOp).Take(100).ToListAsync();
        Getoond = [.. Vragen.Select(v => v.Id)];
    }
}
