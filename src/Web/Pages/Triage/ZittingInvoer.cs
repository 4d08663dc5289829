using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

public sealed class ZittingdagInvoer
{
    [Display(Name = "Dag van de zitting")]
    [Required(ErrorMessage = "Kies de dag van de zitting.")]
    [BijRegel("zitting-in-verleden", "zitting-bestaat")]
    public DateOnly? Dag { get; set; }
}

public sealed class AanwezigenInvoer
{
    [Display(Name = "Wie is er?")]
    [BijRegel("tafel-deelnemer-onbekend")]
    public List<string> Professionals { get; set; } = [];
}

/// <summary>A sitting in a list: when, and how far.</summary>
public sealed record Zittingrij(ZittingId Id, DateOnly Dag, TimeOnly Begint, Zittingstand Stand, int Meldingen)
{
    /// <summary>What is to come and the last ten, the latest first.</summary>
    public static async Task<IReadOnlyList<Zittingrij>> LeesAsync(PartituurDb db, TriagetafelId tafel, DateOnly vandaag, CancellationToken stop = default)
    {
        var alle = db.Zittingen.AsNoTracking().Where(z => z.TafelId == tafel);
        var straks = await alle.Where(z => z.Dag >= vandaag).OrderByDescending(z => z.Dag).Select(z => new Zittingrij(z.Id, z.Dag, z.Begint, z.Stand, z.Agenda.Count)).ToListAsync(stop);
        var eerder = await alle.Where(z => z.Dag < vandaag).OrderByDescending(z => z.Dag).Take(10).Select(z => new Zittingrij(z.Id, z.Dag, z.Begint, z.Stand, z.Agenda.Count)).ToListAsync(stop);
        return [.. straks, .. eerder];
    }
}
