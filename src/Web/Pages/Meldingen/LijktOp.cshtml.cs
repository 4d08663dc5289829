using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Meldingen;

/// <summary>The house says which meldingen are about one incident, or that they are not after all. Each stays a melding of its own (eis 23).</summary>
[Recht(MeldingRecht.Samenhang)]
public sealed class LijktOpModel(PartituurDb db) : MeldingPagina(db)
{
    public Meldingaanvulling Erbij { get; private set; } = null!;

    public override async Task LaadAsync()
    {
        Erbij = await Meldingaanvulling.LaadAsync(Db, Melding, Handeling.Dag, false, true);
        Getoond = Erbij.Getoond;
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync(MeldingId ander)
    {
        Melding.HoortBij(await Db.Meldingen.FirstOrDefaultAsync(m => m.Id == ander) ?? throw new RegelGeschonden("melding-onbekend", "Deze melding is er niet, of u mag haar niet zien."));
        await Db.SaveChangesAsync();
        return Terug("De meldingen staan nu bij elkaar.");
    }

    [Vervangt]
    public async Task<IActionResult> OnPostLosAsync()
    {
        Melding.HoortNietMeerBij();
        await Db.SaveChangesAsync();
        return Terug("De meldingen zijn losgemaakt.");
    }

    private IActionResult Terug(string bericht) => Naar("/Meldingen/LijktOp", new { melding = Melding.Id.ToString() }, bericht);
}
