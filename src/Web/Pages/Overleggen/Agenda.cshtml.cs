using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>Makes the agenda of one meeting within its time (eis 70–73).</summary>
[Recht(OverlegRecht.Agenderen)]
public sealed class AgendaModel(PartituurDb db) : Pagina(db)
{
    public Casusoverleg Overleg => Van<Casusoverleg>();

    /// <summary>Only for the names in the form.</summary>
    public PuntInvoer Punt { get; set; } = new();

    public Agendabeeld Beeld { get; private set; } = default!;

    public bool Kan => Overleg.MoetNog(Handeling.Dag);

    public IEnumerable<SelectListItem> Casussen => Beeld.Punten.Where(p => !p.Besproken).Select(p => new SelectListItem($"{p.Nummer} ({p.Minuten} minuten)", p.Casus.ToString()));

    public override async Task LaadAsync()
    {
        Beeld = await Agendabeeld.LeesAsync(Db, Overleg, Handeling.Dag);
        Getoond = [.. Beeld.Getoond];
    }

    [Vervangt]
    public async Task<IActionResult> OnPostVulAsync()
    {
        var voorstel = await new Agendavulling(Db).VulAsync(Overleg, await Overlegkeuzes.SignalenAsync(Db, Overleg, Handeling.Dag), Handeling);
        return await KlaarAsync($"De agenda is gemaakt: {voorstel.Regels.Count} {(voorstel.Regels.Count == 1 ? "casus" : "casussen")}. {(voorstel.PastNiet.Count == 0 ? "Alles past." : $"Dit past niet: {voorstel.PastNiet.Count}.")}");
    }

    public async Task<IActionResult> OnPostErbijAsync(CasusId casus)
    {
        await new Agendavulling(Db).ZetErbijAsync(Overleg, casus, Handeling);
        return await KlaarAsync("De casus staat op de agenda en staat vast.");
    }

    public Task<IActionResult> OnPostErafAsync(CasusId casus)
    {
        Overleg.Haalaf(casus, Handeling);
        return KlaarAsync("De casus staat niet meer op de agenda en wacht weer.");
    }

    public Task<IActionResult> OnPostSchuifAsync(CasusId casus, bool omhoog)
    {
        Overleg.Schuif(casus, omhoog, Handeling);
        return KlaarAsync("De volgorde is gewijzigd.");
    }

    [Vervangt]
    public Task<IActionResult> OnPostPuntAsync(PuntInvoer punt)
    {
        Overleg.WijzigPunt(new(CasusId.TryParse(punt.Casus, null, out var casus) ? casus : default, punt.Deel!.Value, punt.Minuten!.Value, punt.Vast), Handeling);
        return KlaarAsync("Het agendapunt is gewijzigd.");
    }

    private async Task<IActionResult> KlaarAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Overleggen/Agenda", new { overleg = Overleg.Id.ToString() }, bericht);
    }
}
