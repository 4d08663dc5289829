using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>The receiver reads what came of it, and ticks it off.</summary>
[Recht(TriageRecht.TerugkoppelingLezen)]
public sealed class TerugkoppelingModel(PartituurDb db) : Pagina(db)
{
    public Terugkoppeling Terugkoppeling => Van<Terugkoppeling>();

    /// <summary>Number of the melding, for who may see that.</summary>
    public string? Nummer { get; private set; }

    public override async Task LaadAsync() =>
        Nummer = await Db.Meldingen.AsNoTracking().Where(m => m.Id == Terugkoppeling.MeldingId).Select(m => m.Nummer).FirstOrDefaultAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        Terugkoppeling.IsGelezen(Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Index", null, "De terugkoppeling is van uw werklijst.");
    }
}
