using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

[Recht(OverlegRecht.Lezen)]
public sealed class IndexModel(PartituurDb db) : Pagina(db)
{
    private const int PerBlad = 25;

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<Rij> Komend { get; private set; } = [];

    public IReadOnlyList<Rij> Geweest { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        var vandaag = Handeling.Dag;
        Komend = await Als(Db.Overleggen.Where(o => o.Dag >= vandaag).OrderBy(o => o.Dag).ThenBy(o => o.Begint)).ToListAsync();
        var geweest = await Als(Db.Overleggen.Where(o => o.Dag < vandaag).OrderByDescending(o => o.Dag).ThenByDescending(o => o.Begint).Skip((Blad - 1) * PerBlad).Take(PerBlad + 1)).ToListAsync();
        HeeftMeer = geweest.Count > PerBlad;
        Geweest = [.. geweest.Take(PerBlad)];
        Vraag = new { Blad };
        Getoond = [.. Komend.Concat(Geweest).Select(r => r.Id.Waarde)];
    }

    private IQueryable<Rij> Als(IQueryable<Casusoverleg> overleggen) => overleggen.AsNoTracking().IgnoreAutoIncludes().Select(o => new Rij(
        o.Id,
        o.Dag,
        o.Begint,
        Db.Doelgroepen.Where(d => d.Id == o.DoelgroepId).Select(d => d.Naam).First(),
        Db.Organisaties.Where(v => v.Id == o.VoorzitterId).Select(v => v.Naam).First(),
        o.Plaats,
        Db.Set<Agendapunt>().Count(a => a.OverlegId == o.Id),
        Db.Set<Agendapunt>().Count(a => a.OverlegId == o.Id && a.BesprokenOp != null),
        o.AfgelastOp != null));

    public sealed record Rij(OverlegId Id, DateOnly Dag, TimeOnly Begint, string Doelgroep, string Voorzitter, string Plaats, int Punten, int Besproken, bool Afgelast);
}
