using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>The triagetafel: meldingen without a decision, with the state of the answers.</summary>
[Recht(TriageRecht.Tafel)]
public sealed class IndexModel(PartituurDb db) : Pagina(db)
{
    private const int PerBlad = 50;

    [BindProperty(SupportsGet = true)]
    public string? Doelgroep { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<SelectListItem> Doelgroepen { get; private set; } = [];

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        Doelgroepen = await Db.Doelgroepen.AsNoTracking().OrderBy(d => d.Naam).Select(d => new SelectListItem(d.Naam, d.Id.ToString())).ToListAsync();
        var (huis, vandaag) = (Kijker.Huis, Handeling.Dag);
        var vraag = Db.Meldingen.AsNoTracking().Where(m => m.HuisId == huis).NogNietBesloten();
        if (DoelgroepId.TryParse(Doelgroep, null, out var doelgroep))
        {
            vraag = vraag.Where(m => m.DoelgroepId == doelgroep);
        }

        var rijen = await vraag.OrderByDescending(m => m.CodeRood).ThenBy(m => m.OntvangenOp).Skip((Blad - 1) * PerBlad).Take(PerBlad + 1)
            .Select(m => new Rij(
                m.Id,
                m.Nummer,
                m.OntvangenOp,
                Db.Doelgroepen.Where(d => d.Id == m.DoelgroepId).Select(d => d.Naam).First(),
                m.Gemeente,
                m.CodeRood,
                m.CodeRood && !m.Spoedacties.Any(a => a.Dag == vandaag),
                Db.Bevragingen.Count(b => b.MeldingId == m.Id),
                Db.Bevragingen.Count(b => b.MeldingId == m.Id && b.Antwoord != null),
                Db.Bevragingen.Where(b => b.MeldingId == m.Id && b.Antwoord == null).Max(b => (DateOnly?)b.Uiterlijk))).ToListAsync();
        HeeftMeer = rijen.Count > PerBlad;
        Rijen = [.. rijen.Take(PerBlad)];
        Vraag = new { Doelgroep, Blad };
        Getoond = [.. Rijen.Select(r => r.Id.Waarde)];
    }

    /// <param name="Id">The melding.</param>
    /// <param name="Nummer">Its number.</param>
    /// <param name="OntvangenOp">When it came in.</param>
    /// <param name="Doelgroep">The theme.</param>
    /// <param name="Gemeente">Where it plays.</param>
    /// <param name="CodeRood">Action the same day.</param>
    /// <param name="RoodOpen">Code rood without an action of today.</param>
    /// <param name="Gevraagd">Partners asked.</param>
    /// <param name="Beantwoord">Partners that answered.</param>
    /// <param name="Uiterlijk">Last day for who has not answered; null when nobody is waited for.</param>
    public sealed record Rij(MeldingId Id, string Nummer, DateTimeOffset OntvangenOp, string Doelgroep, string Gemeente, bool CodeRood, bool RoodOpen, int Gevraagd, int Beantwoord, DateOnly? Uiterlijk)
    {
        /// <summary>Everybody answered or had the time to.</summary>
        public bool IsRijp(DateOnly vandaag) => Gevraagd > 0 && (Uiterlijk is null || Uiterlijk < vandaag);
    }
}
