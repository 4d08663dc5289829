using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Meldingen;

[Recht(MeldingRecht.Lezen)]
public sealed class IndexModel(PartituurDb db) : Pagina(db)
{
    private const int PerBlad = 50;

    [BindProperty(SupportsGet = true)]
    public MeldingStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        var vraag = Db.Meldingen.AsNoTracking();
        if (Status is { } status)
        {
            vraag = vraag.Where(m => m.Status == status);
        }

        if (!string.IsNullOrWhiteSpace(Zoek))
        {
            var woord = Zoek.Trim();
            vraag = vraag.Where(m => m.Nummer.StartsWith(woord) || m.Gemeente == woord);
        }

        var rijen = await vraag.OrderByDescending(m => m.OntvangenOp).ThenByDescending(m => m.Id).Skip((Blad - 1) * PerBlad).Take(PerBlad + 1)
            .Select(m => new Rij(
                m.Id,
                m.Nummer,
                m.OntvangenOp,
                Db.Doelgroepen.Where(d => d.Id == m.DoelgroepId).Select(d => d.Naam).First(),
                Db.Organisaties.Where(o => o.Id == m.MelderOrganisatieId).Select(o => o.Naam).First(),
                m.Gemeente,
                m.Status,
                m.CodeRood)).ToListAsync();
        HeeftMeer = rijen.Count > PerBlad;
        Rijen = [.. rijen.Take(PerBlad)];
        Vraag = new { Status, Zoek, Blad };
        Getoond = [.. Rijen.Select(r => r.Id.Waarde)];
    }

    public sealed record Rij(MeldingId Id, string Nummer, DateTimeOffset OntvangenOp, string Doelgroep, string Melder, string Gemeente, MeldingStatus Status, bool CodeRood);
}
