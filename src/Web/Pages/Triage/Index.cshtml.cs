using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>The triagetafel: meldingen without a decision, with the state of the answers.</summary>
[Recht(TriageRecht.Tafel)]
public sealed class IndexModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public string? Doelgroep { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<SelectListItem> Doelgroepen { get; private set; } = [];

    /// <summary>Decisions that wait for somebody to look back; null for who does not.</summary>
    public int? Terugblikken { get; private set; }

    public IReadOnlyList<Tafelrij> Rijen { get; private set; } = [];

    /// <summary>The first that the viewer may decide on.</summary>
    public MeldingId? Eerste { get; private set; }

    /// <summary>Sittings of today that are not closed.</summary>
    public IReadOnlyList<Zittingvandaag> Zittingen { get; private set; } = [];

    /// <summary>The same-day clock of a code rood: how long it waits.</summary>
    public string Wacht(DateTimeOffset sinds) => (Handeling.Op - sinds) switch
    {
        { TotalMinutes: < 60 } kort => $"wacht {(int)kort.TotalMinutes} min.",
        { TotalHours: < 24 } uren => $"wacht {(int)uren.TotalHours} uur",
        var dagen => $"wacht {(int)dagen.TotalDays} dg.",
    };

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        Doelgroepen = await Db.Doelgroepen.AsNoTracking().OrderBy(d => d.Naam).Select(d => new SelectListItem(d.Naam, d.Id.ToString())).ToListAsync();
        DoelgroepId? gekozen = DoelgroepId.TryParse(Doelgroep, null, out var doelgroep) ? doelgroep : null;
        (Rijen, HeeftMeer) = await Tafel.LeesAsync(Db, Kijker.Huis, Handeling.Dag, gekozen, Blad);
        Eerste = Mag(TriageRecht.Besluiten) ? await Tafel.EersteAsync(Db, Handeling.Dag, gekozen) : null;
        var dag = Handeling.Dag;
        Zittingen = await Db.Zittingen.AsNoTracking().Where(z => z.Dag == dag && z.Stand != Zittingstand.Gesloten)
            .Select(z => new Zittingvandaag(z.Id, Db.Triagetafels.Where(t => t.Id == z.TafelId).Select(t => t.Naam).First(), z.Begint, z.Stand, z.Agenda.Count)).ToListAsync();
        Terugblikken = Mag(TriageRecht.Terugblikken) ? await TerugblikRij.WachtendAsync(Db, Kijker.Huis) : null;
        Vraag = new { Doelgroep, Blad };
        Getoond = [.. Rijen.Select(r => r.Id.Waarde)];
    }

    public sealed record Zittingvandaag(ZittingId Id, string Tafel, TimeOnly Begint, Zittingstand Stand, int Meldingen);
}
