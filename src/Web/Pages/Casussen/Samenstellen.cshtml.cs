using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Whom the case is about (eis 53), and who stays out of the plan and why (eis 56).</summary>
[Recht(CasusRecht.Samenstellen)]
public sealed class SamenstellenModel(PartituurDb db) : CasusPagina(db)
{
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    /// <summary>Only for the names in the forms.</summary>
    public BetrekInvoer Betrek { get; set; } = new();

    public BuitenInvoer Buiten { get; set; } = new();

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    /// <summary>From the melding, and what the search found; nobody who is in the case already.</summary>
    public IReadOnlyList<Kandidaat> UitMelding { get; private set; } = [];

    public IReadOnlyList<Kandidaat> Gevonden { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Personen = await Db.PersonenVanAsync(Casus.Id);
        var al = Personen.Select(p => p.Id).ToList();
        var melding = Casus.MeldingId;
        UitMelding = await KandidatenAsync(Db.Set<Betrokkene>().Where(b => b.MeldingId == melding && !al.Contains(b.PersoonId)).Select(b => new Gezocht(b.Persoon, b.Rol)));
        var (woord, _) = Naamsleutel.Achternaam(Zoek ?? string.Empty, null);
        if (woord.Length >= 2)
        {
            Gevonden = await KandidatenAsync(Db.Personen.Where(p => p.Zoeknaam.StartsWith(woord) && p.ZelfdeAls == null && !al.Contains(p.Id)).OrderBy(p => p.Zoeknaam).ThenBy(p => p.Zoekvoornaam).Take(20).Select(p => new Gezocht(p, string.Empty)));
            Vraag = new { Zoek };
            Getoond = [.. Gevonden.Select(g => g.Id.Waarde)];
        }
    }

    public async Task<IActionResult> OnPostBetrekAsync(BetrekInvoer betrek)
    {
        _ = PersoonId.TryParse(betrek.Persoon, null, out var persoon);
        await new Bemensen(Db).BetrekAsync(Casus, persoon, betrek.Rol!);
        return await OpslaanAsync("De persoon hoort nu bij de casus.");
    }

    [Vervangt]
    public async Task<IActionResult> OnPostBuitenAsync(BuitenInvoer buiten)
    {
        _ = PersoonId.TryParse(buiten.Persoon, null, out var persoon);
        Casus.HoudBuitenPlan(persoon, buiten.Reden!);
        return await OpslaanAsync("Deze persoon blijft buiten het plan. De reden is vastgelegd.");
    }

    public async Task<IActionResult> OnPostBinnenAsync(string persoon)
    {
        _ = PersoonId.TryParse(persoon, null, out var id);
        Casus.NeemOpInPlan(id);
        return await OpslaanAsync("Deze persoon hoort weer in het plan.");
    }

    private async Task<IActionResult> OpslaanAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Samenstellen", new { casus = Casus.Id.ToString() }, bericht);
    }

    private static async Task<IReadOnlyList<Kandidaat>> KandidatenAsync(IQueryable<Gezocht> vraag) =>
        [.. (await vraag.AsNoTracking().Select(g => new { g.Persoon.Id, g.Persoon.Voornamen, g.Persoon.Voorvoegsel, g.Persoon.Achternaam, g.Persoon.Geboortedatum, g.Rol }).ToListAsync())
            .Select(g => new Kandidaat(g.Id, CasusLezen.Naam(g.Voornamen, g.Voorvoegsel, g.Achternaam), g.Geboortedatum, g.Rol))];

    public sealed record Kandidaat(PersoonId Id, string Naam, DateOnly? Geboortedatum, string Rol);

    private sealed record Gezocht(Persoon Persoon, string Rol);
}

public sealed class BetrekInvoer
{
    [Required(ErrorMessage = "Kies een persoon.")]
    [BijRegel("casus-persoon-al-betrokken", "persoon-onbekend")]
    public string? Persoon { get; set; }

    [Display(Name = "Rol in deze casus")]
    [Required(ErrorMessage = "Vul de rol in.")]
    [StringLength(40, ErrorMessage = "Gebruik hoogstens 40 tekens.")]
    public string? Rol { get; set; }
}

public sealed class BuitenInvoer
{
    [Display(Name = "Wie blijft buiten het plan?")]
    [Required(ErrorMessage = "Kies een persoon.")]
    [BijRegel("casus-persoon-onbekend")]
    public string? Persoon { get; set; }

    [Display(Name = "Waarom?")]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Reden { get; set; }
}
