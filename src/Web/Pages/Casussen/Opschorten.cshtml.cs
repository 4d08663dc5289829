using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Pauses a case with a reason and a day, and lets it run again; what moves along is shown.</summary>
[Recht(CasusRecht.Afschalen)]
public sealed class OpschortenModel(PartituurDb db) : CasusPagina(db)
{
    /// <summary>Only for the names in the forms.</summary>
    public OpschortInvoer Invoer { get; set; } = new();

    public HervatInvoer Hervat { get; set; } = new();

    public int Hoogstens { get; private set; }

    public IReadOnlyList<(string Wat, DateOnly Dag)> Schuift { get; private set; } = [];

    public IReadOnlyList<OpschortingRij> Eerder { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var id = Casus.Id;
        Hoogstens = await new Opschorten(Db).HoogstensAsync(Handeling.Dag);
        Eerder = await OpschortingRij.VanAsync(Db, id);
        if (Casus.Loopt)
        {
            Schuift = [
                .. (await Db.Acties.AsNoTracking().Where(a => a.CasusId == id && a.Status == ActieStatus.Open).OrderBy(a => a.Voor).Select(a => new { a.Wat, a.Voor }).ToListAsync()).Select(a => (a.Wat, a.Voor)),
                .. (await Db.Casusdata.AsNoTracking().Where(d => d.CasusId == id && d.Status == DatumStatus.Verwacht && d.Soort == Datumsoort.Evaluatie).Select(d => d.Dag).ToListAsync()).Select(d => ("Evaluatie", d)),
            ];
        }
    }

    public async Task<IActionResult> OnPostOpschortenAsync(OpschortInvoer invoer)
    {
        await new Opschorten(Db).VoerUitAsync(Casus, invoer.Tot!.Value, invoer.Reden, Handeling);
        return await HierAsync("De casus staat stil. Op de gekozen dag staat hij vanzelf weer op uw werklijst.");
    }

    public async Task<IActionResult> OnPostHervatAsync(HervatInvoer hervat)
    {
        await new Opschorten(Db).HervatAsync(Casus, hervat.Reden, Handeling);
        return await HierAsync("De casus loopt weer.");
    }

    private async Task<IActionResult> HierAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Opschorten", new { casus = Casus.Id.ToString() }, bericht);
    }
}

/// <summary>A pause, for the page and the API.</summary>
public sealed record OpschortingRij(Guid Id, DateOnly Van, DateOnly Tot, string Reden, string Door, DateOnly? HervatOp, string? HervatReden)
{
    internal static async Task<IReadOnlyList<OpschortingRij>> VanAsync(PartituurDb db, Kern.Gedeeld.CasusId casus, CancellationToken stop = default) =>
        await db.Opschortingen.AsNoTracking().Where(o => o.CasusId == casus).OrderByDescending(o => o.Op)
            .Select(o => new OpschortingRij(o.Id, o.Van, o.Tot, o.Reden, db.Professionals.Where(p => p.Id == o.DoorId).Select(p => p.Naam).First(), o.HervatOp, o.HervatReden)).ToListAsync(stop);
}

public sealed class OpschortInvoer
{
    [Display(Name = "Waarom staat de casus stil?")]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Reden { get; set; }

    [Display(Name = "Vanaf welke dag loopt de casus weer?")]
    [Required(ErrorMessage = "Kies een dag.")]
    [BijRegel("opschorten-tot-voorbij", "opschorten-te-lang")]
    public DateOnly? Tot { get; set; }
}

public sealed class HervatInvoer
{
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    [BijRegel("verplicht-veld")]
    public string? Reden { get; set; }
}
