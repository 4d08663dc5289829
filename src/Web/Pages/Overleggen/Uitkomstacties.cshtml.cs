using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>The chair goes through the acties of before: what is late first (eis 74).</summary>
[Recht(OverlegRecht.Voorzitten)]
public sealed class UitkomstactiesModel(PartituurDb db) : Pagina(db)
{
    public Vergadering Vergadering => Van<Vergadering>();

    /// <summary>The actie for which the whole form stands open.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bij { get; set; }

    /// <summary>Only for the names in the form.</summary>
    public UitkomstactieInvoer Melding { get; set; } = new();

    public Uitkomstactiesbeeld Beeld { get; private set; } = default!;

    public Opvolgactie? Gekozen => Beeld.Casussen.SelectMany(c => c.Acties).FirstOrDefault(a => a.Id.ToString() == Bij && a.Status == ActieStatus.Open);

    public override async Task LaadAsync()
    {
        Beeld = await Uitkomstactiesbeeld.LeesAsync(Db, Vergadering, Kijker, Handeling.Dag, HttpContext.RequestAborted);
        Melding = new() { Actie = Bij };
        Getoond = Beeld.Getoond;
    }

    /// <summary>One press: done.</summary>
    public async Task<IActionResult> OnPostGedaanAsync(ActieId id)
    {
        await Uitkomstactiesbeeld.MeldAsync(Db, Vergadering, Kijker, new() { Actie = id.ToString(), Status = ActieStatus.Gedaan }, false, Handeling);
        return Hier("De actie is gedaan.");
    }

    public async Task<IActionResult> OnPostMeldAsync(UitkomstactieInvoer melding)
    {
        await Uitkomstactiesbeeld.MeldAsync(Db, Vergadering, Kijker, melding, false, Handeling);
        return Hier(melding is { Status: ActieStatus.NietGedaan, BlijftStaan: true } ? "Vastgelegd dat de actie niet gedaan is. Zij blijft staan." : "Vastgelegd hoe het met de actie is gegaan.");
    }

    public async Task<IActionResult> OnPostHeropenAsync(ActieId id)
    {
        await Uitkomstactiesbeeld.MeldAsync(Db, Vergadering, Kijker, new() { Actie = id.ToString() }, true, Handeling);
        return Hier("De actie staat weer open.");
    }

    private IActionResult Hier(string bericht) => Naar("/Overleggen/Uitkomstacties", new { vergadering = Vergadering.Id.ToString() }, bericht);
}
