using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>One important date: changed, dealt with, and put back.</summary>
[Recht(CasusRecht.Dateren)]
public sealed class DatumModel(PartituurDb db) : Pagina(db), IDatumformulier
{
    /// <summary>Only for the names in the forms.</summary>
    public DatumInvoer Gegevens { get; set; } = new();

    public AfloopInvoer Afhandeling { get; set; } = new();

    public Casusdatum Datum => Van<Casusdatum>();

    public Casus Casus { get; private set; } = null!;

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Casus = await new Datumbeheer(Db).CasusVanAsync(Datum);
        Personen = await Db.PersonenVanAsync(Casus.Id);
        Gegevens = DatumInvoer.Van(Datum);
    }

    [Vervangt]
    public async Task<IActionResult> OnPostWijzigAsync(DatumInvoer gegevens)
    {
        await new Datumbeheer(Db).WijzigAsync(Datum, gegevens.AlsGegevens(), Handeling);
        await Db.SaveChangesAsync();
        return Hier("De datum is gewijzigd.");
    }

    public async Task<IActionResult> OnPostAfhandelenAsync(AfloopInvoer afhandeling)
    {
        Datum.HandelAf(afhandeling.Status!.Value, afhandeling.Afloop, Handeling);
        await Db.SaveChangesAsync();
        return Hier("Vastgelegd. Hier kunt u dat terugdraaien.");
    }

    public async Task<IActionResult> OnPostTerugAsync()
    {
        await new Datumbeheer(Db).ZetTerugAsync(Datum);
        await Db.SaveChangesAsync();
        return Hier("De datum staat er weer.");
    }

    private IActionResult Hier(string bericht) => Naar("/Casussen/Datum", new { datum = Datum.Id.ToString() }, bericht);
}
