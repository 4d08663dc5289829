using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Zoeken;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>One person, with what this viewer may see of meldingen and cases.</summary>
[Recht(PersoonRecht.Lezen)]
public sealed class PersoonModel(PartituurDb db) : Pagina(db)
{
    public Persoon Persoon => Van<Persoon>();

    public IReadOnlyList<PersoonLezing.Naamrij> Samengevoegd { get; private set; } = [];

    /// <summary>Only for the names in the form.</summary>
    public BsnInzage Inzage { get; private set; } = new();

    /// <summary>The whole number, once, for who gave a reason.</summary>
    public string? Nummer { get; private set; }

    public IReadOnlyList<PersoonLezing.RelatieRij> Relaties { get; private set; } = [];

    public IReadOnlyList<PersoonLezing.MeldingRij> Meldingen { get; private set; } = [];

    public IReadOnlyList<PersoonLezing.CasusRij> Casussen { get; private set; } = [];

    public IReadOnlyList<VerbandLezing.Rij> Verbanden { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var lezing = await PersoonLezing.LeesAsync(Db, Persoon);
        (Samengevoegd, Relaties, Meldingen, Casussen) = (lezing.Samengevoegd, lezing.Relaties, lezing.Meldingen, lezing.Casussen);
        Verbanden = await VerbandLezing.VanAsync(Db, Persoon.Id, HttpContext.RequestAborted);
        if (lezing.HoortBij is { } nu)
        {
            // Bookmarks, letters and other systems keep the old id.
            Elders = Naar("/Personen/Persoon", new { persoon = nu.Id.ToString() }, $"{Persoon.Naam} bleek dezelfde persoon als {nu.Naam}. U ziet nu {nu.Naam}.");
        }
    }

    [Recht(PersoonRecht.BsnInzien)]
    public async Task<IActionResult> OnPostBsnAsync(BsnInzage inzage)
    {
        Db.LogInzage("burgerservicenummer", nameof(Persoon), Persoon.Id.Waarde, Zoekvraag.ZonderBsn(inzage.Reden!));
        Nummer = Persoon.Bsn?.Cijfers;
        await LaadAsync();
        return Page();
    }
}

/// <summary>Why somebody must see the whole number (wet.md L13).</summary>
public sealed class BsnInzage
{
    [Display(Name = "Waarvoor hebt u het nummer nodig?")]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(200, MinimumLength = 5, ErrorMessage = "Schrijf in 5 tot 200 tekens waarvoor u het nummer nodig hebt.")]
    public string? Reden { get; set; }
}
