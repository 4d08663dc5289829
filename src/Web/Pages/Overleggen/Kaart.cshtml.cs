using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>The preparation card of the own organisation for one case of one meeting (eis 72).</summary>
[Recht(OverlegRecht.Voorbereiden)]
public sealed class KaartModel(PartituurDb db) : CasusPagina(db)
{
    [BindProperty(SupportsGet = true)]
    public OverlegId Bij { get; set; }

    /// <summary>Only for the names in the form.</summary>
    public KaartInvoer Inhoud { get; set; } = new();

    public Casusoverleg Overleg { get; private set; } = null!;

    public Voorbereiding? Kaart { get; private set; }

    public override async Task LaadAsync()
    {
        if (await VindAsync() is not { } overleg || overleg.Agenda.All(a => a.CasusId != Casus.Id))
        {
            Bestaat = false;
            return;
        }

        (Overleg, Kaart) = (overleg, await new Voorbereiden(Db).KaartAsync(Bij, Casus.Id, Kijker.Organisatie));
        Inhoud = KaartInvoer.Van(Kaart);
    }

    public Task<IActionResult> OnPostBewaarAsync(KaartInvoer inhoud) => LegVastAsync(inhoud, false, "Bewaard als concept. Alleen uw organisatie ziet dit.");

    public Task<IActionResult> OnPostVerzendAsync(KaartInvoer inhoud) => LegVastAsync(inhoud, true, "Verzonden. U kunt dit wijzigen tot het overleg voorbij is.");

    public async Task<IActionResult> OnPostTerugAsync()
    {
        if (await VindAsync() is not { } overleg || await new Voorbereiden(Db).KaartAsync(Bij, Casus.Id, Kijker.Organisatie) is not { } kaart)
        {
            return NotFound();
        }

        kaart.HaalTerug(overleg, Handeling);
        await Db.SaveChangesAsync();
        return Hier("Teruggehaald. De kaart is weer een concept van uw organisatie.");
    }

    private async Task<IActionResult> LegVastAsync(KaartInvoer inhoud, bool verzend, string bericht)
    {
        if (await VindAsync() is not { } overleg)
        {
            return NotFound();
        }

        await new Voorbereiden(Db).LegVastAsync(overleg, Casus.Id, inhoud.AlsInhoud(), verzend, inhoud.Gelezen, Handeling);
        await Db.SaveChangesAsync();
        return Hier(bericht);
    }

    private Task<Casusoverleg?> VindAsync() => new Voorbereiden(Db).VindAsync(Bij, Kijker.Wie, Kijker.Huis, Handeling.Dag);

    private IActionResult Hier(string bericht) => Naar("/Overleggen/Kaart", new { casus = Casus.Id.ToString(), bij = Bij.ToString() }, bericht);
}
