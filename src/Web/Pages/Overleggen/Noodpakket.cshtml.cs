using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>One emergency pack: prints its copies, and keeps where the paper is until it is destroyed (eis 72, AVG 5.1.f).</summary>
[Recht(OverlegRecht.Noodpakket)]
public sealed class NoodpakketModel(PartituurDb db, IWebHostEnvironment omgeving, Instellingen instellingen) : Pagina(db)
{
    public Noodpakket Pakket => Van<Noodpakket>();

    public Noodpakketbeeld Beeld { get; private set; } = default!;

    /// <summary>Which copy is told to be lost.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Kwijt { get; set; }

    /// <summary>Only for the names in the form.</summary>
    public KwijtInvoer Verlies { get; set; } = new();

    public Exemplaarbeeld? Gekozen { get; private set; }

    public override async Task LaadAsync()
    {
        Beeld = await Noodpakketbeeld.LeesAsync(Db, Pakket, Kijker, Handeling.Dag, HttpContext.RequestAborted);
        Gekozen = Beeld.Exemplaren.FirstOrDefault(e => e.Nummer == Kwijt && e.IsBuiten);
        Verlies = new() { Nummer = Kwijt ?? 0 };
        (Vraag, Getoond) = (new { pakket = Pakket.Id }, Beeld.Getoond);
    }

    public async Task<IActionResult> OnPostAfdrukkenAsync(int nummer) =>
        await Noodpakketafdruk.MaakAsync(Db, Pakket, nummer, omgeving, instellingen) is { } afdruk ? File(afdruk.Bestand, "application/pdf", afdruk.Naam) : NotFound();

    public Task<IActionResult> OnPostUitreikenAsync(int nummer) => DoeAsync(p => p.ReikUit(nummer, Handeling), $"Exemplaar {nummer} is uitgereikt.");

    public Task<IActionResult> OnPostVernietigenAsync(int nummer) => DoeAsync(p => p.Vernietig(nummer, Handeling), $"Exemplaar {nummer} is ingenomen en vernietigd.");

    public Task<IActionResult> OnPostTerugAsync(int nummer) => DoeAsync(p => p.ZetTerug(nummer), $"Exemplaar {nummer} is een stap teruggezet.");

    public Task<IActionResult> OnPostKwijtAsync(KwijtInvoer verlies) => DoeAsync(p => p.RaakKwijt(verlies.Nummer, verlies.WatBekend, Handeling), $"Exemplaar {verlies.Nummer} staat als kwijt. Meld het meteen aan de privacyfunctionaris.");

    private async Task<IActionResult> DoeAsync(Action<Noodpakket> wat, string bericht)
    {
        wat(Pakket);
        await Db.SaveChangesAsync();
        return Naar("/Overleggen/Noodpakket", new { pakket = Pakket.Id.ToString() }, bericht);
    }
}
