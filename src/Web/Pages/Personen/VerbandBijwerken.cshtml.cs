using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>Another name or place, and the end of a unit.</summary>
[Recht(SysteemRecht.VerbandenBeheren)]
public sealed class VerbandBijwerkenModel(PartituurDb db) : Pagina(db)
{
    /// <summary>Only for the names in the forms.</summary>
    public Verbandnaam Naam { get; set; } = new();

    public EindeVanVerband Einde { get; set; } = new();

    public Verband Verband => Van<Verband>();

    public override Task LaadAsync()
    {
        (Naam.Naam, Naam.Plaats) = (Verband.Naam, Verband.Plaats);
        Einde.Dag ??= Handeling.Dag;
        return Task.CompletedTask;
    }

    [Vervangt]
    public Task<IActionResult> OnPostHernoemAsync(Verbandnaam naam)
    {
        Verband.Hernoem(naam.Naam!, naam.Plaats);
        return OpslaanAsync("De wijziging is opgeslagen.");
    }

    [Vervangt]
    public Task<IActionResult> OnPostBeeindigAsync(EindeVanVerband einde)
    {
        Verband.Beeindig(einde.Dag!.Value, Handeling);
        return OpslaanAsync("Het verband is beëindigd. U kunt dit hier terugdraaien.");
    }

    [Vervangt]
    public Task<IActionResult> OnPostLooptDoorAsync()
    {
        Verband.LooptDoor();
        return OpslaanAsync("Het verband loopt weer door.");
    }

    private async Task<IActionResult> OpslaanAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Personen/VerbandBijwerken", new { verband = Verband.Id.ToString() }, bericht);
    }
}

public sealed class EindeVanVerband
{
    [Display(Name = "Tot welke dag?")]
    [Required(ErrorMessage = "Kies een dag.")]
    [BijRegel("verband-einde-voor-begin", "verband-einde-in-toekomst")]
    public DateOnly? Dag { get; set; }
}
