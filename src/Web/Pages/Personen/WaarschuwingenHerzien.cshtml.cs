using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>People with a warning whose date has passed: what was once true may not follow somebody unseen.</summary>
[Recht(PersoonRecht.Bewerken)]
public sealed class WaarschuwingenHerzienModel(PartituurDb db) : Pagina(db)
{
    private const int Hoogstens = 100;

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var vandaag = Handeling.Dag;
        var rijen = await Db.Set<Veiligheidswaarschuwing>().Where(w => w.IngetrokkenOp == null && w.HerzienOp < vandaag)
            .Join(Db.Personen.AsNoTracking().IgnoreAutoIncludes(), w => w.PersoonId, p => p.Id, (w, p) => new { p.Id, p.Voornamen, p.Voorvoegsel, p.Achternaam, w.Tekst, w.HerzienOp })
            .OrderBy(r => r.HerzienOp).ThenBy(r => r.Id).Take(Hoogstens).ToListAsync();
        Rijen = [.. rijen.Select(r => new Rij(r.Id, Casussen.CasusLezen.Naam(r.Voornamen, r.Voorvoegsel, r.Achternaam), r.Tekst, r.HerzienOp))];
        Getoond = [.. Rijen.Select(r => r.Id.Waarde).Distinct()];
    }

    public sealed record Rij(PersoonId Id, string Naam, string Tekst, DateOnly HerzienOp);
}
