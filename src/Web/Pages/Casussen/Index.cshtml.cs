using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

[Recht(CasusRecht.Lezen)]
public sealed class IndexModel(PartituurDb db, TimeProvider klok) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public CasusStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Alleen mijn casussen")]
    public bool Mijn { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<Casusrij> Rijen { get; private set; } = [];

    public IReadOnlyDictionary<CasusId, IReadOnlyList<string>> Namen { get; private set; } = new Dictionary<CasusId, IReadOnlyList<string>>();

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        var lijst = await Casuslijst.LeesAsync(Db, Status, Zoek, Mijn ? Kijker.Wie : null, Blad);
        (Rijen, HeeftMeer, Namen) = (lijst.Rijen, lijst.HeeftMeer, lijst.Namen);
        Vraag = new { Status, Zoek, Mijn, Blad };
        Getoond = [.. Rijen.Select(r => r.Id.Waarde)];
    }

    /// <summary>Whole days since somebody last wrote in the journal; null when nobody did.</summary>
    public int? DagenStil(Casusrij rij) => rij.LaatsteNotitie is { } op ? (int)(klok.GetUtcNow() - op).TotalDays : null;
}
