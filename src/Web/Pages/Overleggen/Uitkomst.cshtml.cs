using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>What a partner takes home from a meeting: its acties, what was agreed, when the next is (eis 74, 84).</summary>
[Recht(OverlegRecht.Uitkomsten)]
public sealed class UitkomstModel(PartituurDb db) : Pagina(db)
{
    public Uitkomstpakket Pakket => Van<Uitkomstpakket>();

    public Uitkomstbeeld Beeld { get; private set; } = default!;

    public override async Task LaadAsync()
    {
        Beeld = await Uitkomstbeeld.LeesAsync(Db, Pakket, Handeling.Dag, HttpContext.RequestAborted);
        Getoond = Beeld.Getoond;
    }

    public async Task<IActionResult> OnPostGelezenAsync()
    {
        Pakket.IsGelezen(Handeling);
        await Db.SaveChangesAsync();
        return Hier("Gelezen. Dit staat niet meer op de werklijst van uw organisatie.");
    }

    public async Task<IActionResult> OnPostOngelezenAsync()
    {
        Pakket.TochNietGelezen();
        await Db.SaveChangesAsync();
        return Hier("Dit staat weer op de werklijst van uw organisatie.");
    }

    private IActionResult Hier(string bericht) => Naar("/Overleggen/Uitkomst", new { uitkomst = Pakket.Id }, bericht);
}
