using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>One triagetafel: appointments, who sits there, its sittings, and handing it over (eis 29, 68, 104).</summary>
[Recht(TafelRecht.Lezen)]
public sealed class TriagetafelModel(PartituurDb db) : Pagina(db)
{
    public Triagetafel Tafel => Van<Triagetafel>();

    /// <summary>Only for the names in the form.</summary>
    public DeelnemerInvoer Deelnemer { get; set; } = new();

    /// <summary>Only for the names in the form.</summary>
    public OverdrachtInvoer Overdracht { get; set; } = new();

    /// <summary>Only for the names in the form.</summary>
    public ZittingdagInvoer Zitting { get; set; } = new();

    public Tafelbeeld Beeld { get; private set; } = default!;

    public IReadOnlyList<Zittingrij> Zittingen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Professionals { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Voorzitters { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var (huis, dag, instellen) = (Kijker.Huis, Handeling.Dag, new TafelInstellen(Db));
        Beeld = (await Tafelbeeld.LeesAsync(Db, dag, Tafel.Id))[0];
        Zittingen = await Zittingrij.LeesAsync(Db, Tafel.Id, dag);
        Zitting.Dag = Beeld.Dagen.FirstOrDefault(d => !Zittingen.Any(z => z.Dag == d), dag);
        if (Tafel.Opgeheven is null && Mag(TafelRecht.Beheren))
        {
            Professionals = await TafelPagina.Mensen(Db, instellen.Deelnemers(huis, dag));
            Voorzitters = await TafelPagina.Mensen(Db, instellen.Voorzitters(huis, dag));
            Organisaties = await new BesluitNemen(Db).Uitvoerders(huis, dag).AsNoTracking().Where(o => o.Id != Beeld.Voorzitter.Organisatie).OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
        }
    }

    [Recht(TafelRecht.Beheren)]
    public async Task<IActionResult> OnPostErbijAsync(DeelnemerInvoer deelnemer)
    {
        await new TafelInstellen(Db).NeemtDeelAsync(Tafel, deelnemer.Wie(), Handeling.Dag);
        return await KlaarAsync("De deelnemer zit aan deze tafel.");
    }

    [Recht(TafelRecht.Beheren)]
    public Task<IActionResult> OnPostErafAsync(ProfessionalId professional)
    {
        Tafel.GaatWeg(professional);
        return KlaarAsync("De deelnemer zit niet meer aan deze tafel.");
    }

    [Recht(TafelRecht.Beheren)]
    public async Task<IActionResult> OnPostOverdragenAsync(OverdrachtInvoer overdracht)
    {
        await new TafelInstellen(Db).DraagOverAsync(Tafel, overdracht.Wie(), overdracht.Vanaf!.Value, overdracht.Reden!, Handeling);
        return await KlaarAsync($"De overdracht staat klaar voor {Tekst.Datum(overdracht.Vanaf!.Value)}. Tot die dag verandert er niets.");
    }

    [Recht(TafelRecht.Beheren)]
    public Task<IActionResult> OnPostIntrekkenAsync()
    {
        Tafel.TrekOverdrachtIn(Handeling);
        return KlaarAsync("De overdracht is ingetrokken.");
    }

    [Recht(TafelRecht.Beheren)]
    public async Task<IActionResult> OnPostOpheffenAsync()
    {
        Tafel.HefOp(Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Triage/Tafels", null, $"De tafel {Tafel.Naam} is opgeheven. De doelgroepen liggen nu aan geen tafel.");
    }

    [Recht(TriageRecht.ZittingLeiden)]
    public async Task<IActionResult> OnPostZittingAsync(ZittingdagInvoer zitting)
    {
        var klaar = await new ZittingKlaarzetten(Db).VoerUitAsync(Tafel, zitting.Dag!.Value, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Triage/Zitting", new { zitting = klaar.Id.ToString() }, $"De zitting staat klaar, met {(klaar.Agenda.Count == 1 ? "1 melding" : $"{klaar.Agenda.Count} meldingen")} op de agenda.");
    }

    private async Task<IActionResult> KlaarAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Triage/Triagetafel", new { tafel = Tafel.Id.ToString() }, bericht);
    }
}
