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

    public IReadOnlyList<Overlegrij> Komend { get; private set; } = [];

    public IReadOnlyList<Overlegrij> Geweest { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        var vandaag = Handeling.Dag;
        Komend = await Overlegrij.Van(Db, Db.Overleggen.Where(o => o.Dag >= vandaag).OrderBy(o => o.Dag).ThenBy(o => o.Begint)).ToListAsync();
        var geweest = await Overlegrij.Van(Db, Db.Overleggen.Where(o => o.Dag < vandaag).OrderByDescending(o => o.Dag).ThenByDescending(o => o.Begint).Skip((Blad - 1) * PerBlad).Take(PerBlad + 1)).ToListAsync();
        HeeftMeer = geweest.Count > PerBlad;
        Geweest = [.. geweest.Take(PerBlad)];
        Vraag = new { Blad };
        Getoond = [.. Komend.Concat(Geweest).Select(r => r.Id.Waarde)];
    }
}

/// <summary>A meeting in a list: when, for whom, who chairs, how far it is.</summary>
public sealed record Overlegrij(OverlegId Id, DateOnly Dag, TimeOnly Begint, string Doelgroep, string Voorzitter, string Plaats, int Punten, int Besproken, bool Afgelast)
{
    public static IQueryable<Overlegrij> Van(PartituurDb db, IQueryable<Casusoverleg> overleggen) => overleggen.AsNoTracking().IgnoreAutoIncludes().Select(o => new Overlegrij(
        o.Id,
        o.Dag,
        o.Begint,
        db.Doelgroepen.Where(d => d.Id == o.DoelgroepId).Select(d => d.Naam).First(),
        db.Organisaties.Where(v => v.Id == o.VoorzitterId).Select(v => v.Naam).First(),
        o.Plaats,
        db.Set<Agendapunt>().Count(a => a.OverlegId == o.Id),
        db.Set<Agendapunt>().Count(a => a.OverlegId == o.Id && a.BesprokenOp != null),
        o.AfgelastOp != null));
}
