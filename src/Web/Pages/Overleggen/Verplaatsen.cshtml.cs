using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>Moves or cancels one meeting, with the reason; who was invited hears of it.</summary>
[Recht(OverlegRecht.Plannen)]
public sealed class VerplaatsenModel(PartituurDb db, Postinstellingen post) : Pagina(db), IPlekformulier
{
    public Casusoverleg Overleg => Van<Casusoverleg>();

    /// <summary>Only for the names in the forms.</summary>
    public VerplaatsInvoer Verplaatsing { get; set; } = new();

    public PlekInvoer Plek { get; set; } = new();

    public AfgelastInvoer Afgelasting { get; set; } = new();

    public IReadOnlyList<SelectListItem> Ruimten { get; private set; } = [];

    public bool Kan => Overleg.Dag >= Handeling.Dag;

    public override async Task LaadAsync()
    {
        (Verplaatsing.Dag, Plek) = (Overleg.Dag, PlekInvoer.Van(Overleg.Plek));
        Ruimten = await Overlegkeuzes.RuimtenAsync(Db);
    }

    [Vervangt]
    public async Task<IActionResult> OnPostVerplaatsAsync(VerplaatsInvoer verplaatsing, PlekInvoer plek)
    {
        Overleg.Verplaats(verplaatsing.Dag!.Value, await new Reeksbeheer(Db).PlekAsync(Kijker.Huis, plek.AlsPlek()), verplaatsing.Reden, Handeling);
        return await KlaarAsync("Het overleg is gewijzigd.");
    }

    [Vervangt]
    public Task<IActionResult> OnPostAfgelastenAsync(AfgelastInvoer afgelasting)
    {
        Overleg.GelastAf(afgelasting.Reden, Handeling);
        return KlaarAsync("Het overleg is afgelast. De casussen op de agenda wachten weer op een overleg.");
    }

    public Task<IActionResult> OnPostTochAsync()
    {
        Overleg.GaatTochDoor(Handeling);
        return KlaarAsync("Het overleg gaat toch door.");
    }

    private async Task<IActionResult> KlaarAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        var mails = await new Uitnodigen(Db).StuurAsync(Overleg, post.Briefhoofd, Handeling, alleenGenodigd: true);
        await Db.SaveChangesAsync();
        return Naar("/Overleggen/Overleg", new { overleg = Overleg.Id.ToString() }, mails > 0 ? $"{bericht} Verstuurde berichten: {mails}." : bericht);
    }
}
