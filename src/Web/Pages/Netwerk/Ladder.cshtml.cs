using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>The ladder of one place: rungs 1–4 with what there is (eis 35, 46), to print and hang on the wall.</summary>
[Recht(NetwerkRecht.Gids)]
public sealed class LadderModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Gemeente { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Wijk, dorp of buurt")]
    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Buurt { get; set; }

    public IReadOnlyList<VoorzieningRij> Rijen { get; private set; } = [];

    /// <summary>Null until a municipality was filled in.</summary>
    public string? Plek => string.IsNullOrWhiteSpace(Gemeente) ? null : string.IsNullOrWhiteSpace(Buurt) ? Gemeente.Trim() : $"{Buurt.Trim()} ({Gemeente.Trim()})";

    public IEnumerable<(int Trede, string Naam)> Treden => VoorzieningInvoer.Treden.Select((t, i) => (i + 1, t.Text));

    public override async Task LaadAsync()
    {
        if (Plek is not null)
        {
            Rijen = await Gidslezing.ZoekAsync(Db, new(Gemeente: Gemeente, Buurt: Buurt), Handeling.Dag);
        }
    }
}
