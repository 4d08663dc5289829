using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>The series of a house (eis 68, 69).</summary>
[Recht(OverlegRecht.Reeksen)]
public sealed class ReeksenModel(PartituurDb db) : Pagina(db)
{
    public IReadOnlyList<Reeksrij> Reeksen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Reeksen = await Reeksrij.LeesAsync(Db, Handeling.Dag);
        Getoond = [.. Reeksen.Select(r => r.Id.Waarde)];
    }
}

/// <summary>A series in a list.</summary>
public sealed record Reeksrij(ReeksId Id, string Naam, string Doelgroep, string Voorzitter, string Ritme, TimeOnly Begint, string Plaats, DateOnly? Eerstvolgende, DateOnly? Gestopt)
{
    public static async Task<IReadOnlyList<Reeksrij>> LeesAsync(PartituurDb db, DateOnly dag, CancellationToken stop = default)
    {
        var reeksen = await db.Reeksen.AsNoTracking().AsSplitQuery().OrderBy(r => r.Naam).ToListAsync(stop);
        var doelgroepen = await db.Doelgroepen.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Naam, stop);
        var organisaties = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var komend = await db.Overleggen.AsNoTracking().IgnoreAutoIncludes().Where(o => o.ReeksId != null && o.Dag >= dag && o.AfgelastOp == null).GroupBy(o => o.ReeksId).Select(g => new { g.Key, Dag = g.Min(o => o.Dag) }).ToListAsync(stop);
        return [.. reeksen.Select(r =>
        {
            var nu = r.Geldt(dag);
            return new Reeksrij(r.Id, r.Naam, doelgroepen[r.DoelgroepId], organisaties[nu.VoorzitterId], nu.Woorden(), nu.Begint, nu.Plaats, komend.Find(k => k.Key == r.Id)?.Dag, r.Gestopt);
        })];
    }
}
