using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Casussen;

/// <summary>The gezin, groep or gebied that the case is about (eis 53), with its members, and which of them are in the case.</summary>
[Recht(CasusRecht.Lezen)]
public sealed class OnderwerpModel(PartituurDb db) : CasusPagina(db)
{
    /// <summary>Only for the names in the form.</summary>
    public VerbandkeuzeInvoer Invoer { get; set; } = new();

    public Verband? Verband { get; private set; }

    public IReadOnlyList<Verbandslid> Leden { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Verbanden { get; private set; } = [];

    public override async Task LaadAsync()
    {
        (Verband, Leden) = await Casusonderwerp.LeesAsync(Db, Casus);
        if (Mag(CasusRecht.Samenstellen))
        {
            Verbanden = [.. (await Db.Verbanden.AsNoTracking().IgnoreAutoIncludes().Where(v => v.Tot == null).Select(v => new { v.Id, v.Soort, v.Naam }).ToListAsync()).OrderBy(v => v.Naam, StringComparer.CurrentCulture).Select(v => new SelectListItem($"{v.Naam} ({v.Soort.Leesbaar().ToLowerInvariant()})", v.Id.ToString()))];
        }

        Invoer.Verband ??= Casus.VerbandId?.ToString();
        Getoond = [.. Leden.Select(l => l.Wie.Waarde)];
    }

    [Recht(CasusRecht.Samenstellen)]
    [Vervangt]
    public async Task<IActionResult> OnPostKoppelAsync(VerbandkeuzeInvoer invoer)
    {
        _ = VerbandId.TryParse(invoer.Verband, null, out var id);
        Casus.GaatOverVerband(await Casusonderwerp.ZoekAsync(Db, id));
        return await HierAsync("De casus gaat nu over dit verband. Neem hieronder de leden op die in de casus horen.");
    }

    [Recht(CasusRecht.Samenstellen)]
    [Vervangt]
    public async Task<IActionResult> OnPostLosAsync()
    {
        Casus.GaatOverMensen();
        return await HierAsync("De casus is losgekoppeld.");
    }

    [Recht(CasusRecht.Samenstellen)]
    public async Task<IActionResult> OnPostBetrekAsync(string wie)
    {
        _ = PersoonId.TryParse(wie, null, out var persoon);
        await new Bemensen(Db).BetrekAsync(Casus, persoon, (await Casusonderwerp.LeesAsync(Db, Casus)).Leden.FirstOrDefault(l => l.Wie == persoon)?.Rol ?? "lid");
        return await HierAsync("Dit lid hoort nu bij de casus.");
    }

    private async Task<IActionResult> HierAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Onderwerp", new { casus = Casus.Id.ToString() }, bericht);
    }
}

public sealed class VerbandkeuzeInvoer
{
    [Display(Name = "Welk gezin, welke groep of welk gebied?")]
    [Required(ErrorMessage = "Kies een gezin, groep of gebied.")]
    [BijRegel("verband-onbekend", "verband-is-beeindigd")]
    public string? Verband { get; set; }
}

/// <summary>A member of the unit that a case is about.</summary>
public sealed record Verbandslid(PersoonId Wie, string Naam, string? Rol, DateOnly? Van, DateOnly? Tot, bool InCasus);

/// <summary>Reads the unit of a case within the visible set, for the page and the API.</summary>
public static class Casusonderwerp
{
    public static async Task<(Verband? Verband, IReadOnlyList<Verbandslid> Leden)> LeesAsync(PartituurDb db, Casus casus, CancellationToken stop = default)
    {
        if (casus.VerbandId is not { } id || await db.Verbanden.AsNoTracking().IgnoreAutoIncludes().FirstOrDefaultAsync(v => v.Id == id, stop) is not { } verband)
        {
            return (null, []);
        }

        var leden = await db.Set<Verbandlid>().AsNoTracking().Where(l => l.VerbandId == id && l.IngetrokkenOp == null)
            .Join(db.Personen.IgnoreAutoIncludes(), l => l.PersoonId, p => p.Id, (l, p) => new { p.Id, p.Voornamen, p.Voorvoegsel, p.Achternaam, l.Rol, l.Van, l.Tot }).ToListAsync(stop);
        return (verband, [.. leden.OrderBy(l => l.Tot is not null).ThenBy(l => l.Achternaam, StringComparer.CurrentCulture)
            .Select(l => new Verbandslid(l.Id, CasusLezen.Naam(l.Voornamen, l.Voorvoegsel, l.Achternaam), l.Rol, l.Van, l.Tot, casus.Personen.Any(p => p.PersoonId == l.Id)))]);
    }

    /// <exception cref="RegelGeschonden">Not there, or not visible.</exception>
    public static async Task<Verband> ZoekAsync(PartituurDb db, VerbandId id, CancellationToken stop = default) =>
        await db.Verbanden.AsNoTracking().IgnoreAutoIncludes().FirstOrDefaultAsync(v => v.Id == id, stop) ?? throw new RegelGeschonden("verband-onbekend", "Het gekozen gezin, de groep of het gebied is niet gevonden.");
}
