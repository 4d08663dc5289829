using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>Terugkoppelingen that wait to be sent, oldest first.</summary>
[Recht(TriageRecht.Terugkoppelen)]
public sealed class TerugkoppelingenModel(PartituurDb db) : Pagina(db)
{
    private const int PerBlad = 50;

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        var huis = Kijker.Huis;
        var rijen = await Db.Terugkoppelingen.AsNoTracking().Where(t => t.HuisId == huis && t.VerzondenOp == null).OrderBy(t => t.KlaargezetOp).ThenByDescending(t => t.AanMelder)
            .Skip((Blad - 1) * PerBlad).Take(PerBlad + 1)
            .Select(t => new Rij(
                t.Id,
                Db.Meldingen.Where(m => m.Id == t.MeldingId).Select(m => m.Nummer).First(),
                Db.Organisaties.Where(o => o.Id == t.AanOrganisatieId).Select(o => o.Naam).First(),
                t.AanMelder,
                t.KlaargezetOp)).ToListAsync();
        HeeftMeer = rijen.Count > PerBlad;
        Rijen = [.. rijen.Take(PerBlad)];
        Vraag = new { Blad };
        Getoond = [.. Rijen.Select(r => r.Id.Waarde)];
    }

    public sealed record Rij(TerugkoppelingId Id, string Nummer, string Aan, bool AanMelder, DateTimeOffset KlaargezetOp);
}
