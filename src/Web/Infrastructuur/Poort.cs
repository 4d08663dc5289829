using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Toegang;

namespace Partituur.Web.Infrastructuur;

/// <summary>What the gate answered: the loaded object when it let through, else a status and the sentence for the screen.</summary>
public sealed record Toelating(int Status, object? Onderwerp = null, string? Reden = null)
{
    public bool IsToegelaten => Status == StatusCodes.Status200OK;
}

/// <summary>
/// The one gate before every page and endpoint: finds the object of the route through the visible set (not found is 404, for another house too), asks the right
/// (refused is 403 and names the right), and opens the Handeling for the log. Pages hold no authorisation code of their own.
/// </summary>
public sealed class Poort(PartituurDb db, TimeProvider klok)
{
    /// <summary>Route keys and how their object is found; a route has at most one.</summary>
    private static readonly Dictionary<string, Func<PartituurDb, Guid, bool, CancellationToken, Task<object?>>> Vindplaatsen = new(StringComparer.Ordinal)
    {
        ["melding"] = async (db, id, volgen, stop) => await db.Meldingen.Include(m => m.Betrokkenen).Include(m => m.Spoedacties).Volg(volgen).FirstOrDefaultAsync(m => m.Id == new MeldingId(id), stop),
        ["import"] = async (db, id, volgen, stop) => await db.Importen.Volg(volgen).FirstOrDefaultAsync(i => i.Id == new ImportId(id), stop),
        ["bevraging"] = async (db, id, volgen, stop) => await db.Bevragingen.Volg(volgen).FirstOrDefaultAsync(b => b.Id == new BevragingId(id), stop),
        ["terugkoppeling"] = async (db, id, volgen, stop) => await db.Terugkoppelingen.Volg(volgen).FirstOrDefaultAsync(t => t.Id == new TerugkoppelingId(id), stop),
        ["verwijzing"] = async (db, id, volgen, stop) => await db.Verwijzingen.Volg(volgen).FirstOrDefaultAsync(v => v.Id == new VerwijzingId(id), stop),
        ["overlap"] = async (db, id, volgen, stop) => await db.Overlapsignalen.Volg(volgen).FirstOrDefaultAsync(o => o.Id == id, stop),
        ["tafelactie"] = async (db, id, volgen, stop) => await db.Tafelacties.Volg(volgen).FirstOrDefaultAsync(t => t.Id == new TafelactieId(id), stop),
        ["terugblik"] = async (db, id, volgen, stop) => await db.Terugblikken.Volg(volgen).FirstOrDefaultAsync(t => t.Id == new TerugblikId(id), stop),
        ["tafel"] = async (db, id, volgen, stop) => await db.Triagetafels.Volg(volgen).AsSplitQuery().FirstOrDefaultAsync(t => t.Id == new TriagetafelId(id), stop),
        ["zitting"] = async (db, id, volgen, stop) => await db.Zittingen.Include(z => z.Agenda).Include(z => z.Gasten).Include(z => z.Kring).Volg(volgen).AsSplitQuery().FirstOrDefaultAsync(z => z.Id == new ZittingId(id), stop),
        ["persoon"] = async (db, id, volgen, stop) => await db.Personen.Include(p => p.Contact).Include(p => p.Waarschuwingen).Volg(volgen).FirstOrDefaultAsync(p => p.Id == new PersoonId(id), stop),
        ["casus"] = async (db, id, volgen, stop) => await db.Casussen.Volg(volgen).FirstOrDefaultAsync(c => c.Id == new CasusId(id), stop),
        ["datum"] = async (db, id, volgen, stop) => await db.Casusdata.Volg(volgen).FirstOrDefaultAsync(d => d.Id == new CasusdatumId(id), stop),
        ["poging"] = async (db, id, volgen, stop) => await db.EerderePogingen.Volg(volgen).FirstOrDefaultAsync(p => p.Id == id, stop),
        ["overdracht"] = async (db, id, volgen, stop) => await db.Casusoverdrachten.Volg(volgen).FirstOrDefaultAsync(o => o.Id == id, stop),
        ["actie"] = async (db, id, volgen, stop) => await db.Acties.Volg(volgen).FirstOrDefaultAsync(a => a.Id == new ActieId(id), stop),
        ["nazorg"] = async (db, id, volgen, stop) => await db.Nazorgmomenten.Volg(volgen).FirstOrDefaultAsync(n => n.Id == new NazorgId(id), stop),
        ["beklijving"] = async (db, id, volgen, stop) => await db.Beklijvingen.Volg(volgen).FirstOrDefaultAsync(b => b.Id == new BeklijvingId(id), stop),
        ["verband"] = async (db, id, volgen, stop) => await db.Verbanden.Volg(volgen).FirstOrDefaultAsync(v => v.Id == new VerbandId(id), stop),

        // A withdrawn one is still found, or nobody could put it back. Below a person the person is the object.
        ["relatie"] = async (db, id, volgen, stop) => await db.Relaties.IgnoreQueryFilters([PartituurDb.Geldig]).Volg(volgen).FirstOrDefaultAsync(r => r.Id == id, stop),
        ["reeks"] = async (db, id, volgen, stop) => await db.Reeksen.Volg(volgen).AsSplitQuery().FirstOrDefaultAsync(r => r.Id == new ReeksId(id), stop),
        ["plaats"] = async (db, id, volgen, stop) => await db.Overlegplaatsen.Volg(volgen).FirstOrDefaultAsync(p => p.Id == new PlaatsId(id), stop),
        ["vergadering"] = async (db, id, volgen, stop) => await db.Vergaderingen.Include(v => v.Punten).Include(v => v.Deelnemers).Include(v => v.Plekken).Volg(volgen).AsSplitQuery().FirstOrDefaultAsync(v => v.Id == new VergaderingId(id), stop),
        ["uitkomst"] = async (db, id, volgen, stop) => await db.Uitkomstpakketten.Volg(volgen).FirstOrDefaultAsync(u => u.Id == id, stop),
        ["pakket"] = async (db, id, volgen, stop) => await db.Noodpakketten.Volg(volgen).AsSplitQuery().FirstOrDefaultAsync(n => n.Id == id, stop),
        ["overleg"] = async (db, id, volgen, stop) => await db.Overleggen.Volg(volgen).FirstOrDefaultAsync(o => o.Id == new OverlegId(id), stop),
    };

    public static IReadOnlyCollection<string> Sleutels => Vindplaatsen.Keys;

    /// <param name="http">The request, with the viewer set by <see cref="KijkerMiddleware"/>.</param>
    /// <param name="rechten">All rights that are needed (page and handler).</param>
    /// <param name="wijzigt">Whether the object will be changed, and so must be tracked.</param>
    public async Task<Toelating> VraagAsync(HttpContext http, IReadOnlyList<Enum> rechten, bool wijzigt)
    {
        if (db.Kijker is not { } kijker)
        {
            return new(StatusCodes.Status403Forbidden, null, "U hebt op dit moment geen rol in een Veiligheidshuis. Vraag de beheerder om een rol.");
        }

        if (rechten.FirstOrDefault(r => !Rechtentabel.Mag(r, kijker)) is { } zonderRol)
        {
            return Geweigerd(zonderRol);
        }

        db.Open(HandelingVan(http, kijker, Recht.NaamVan(rechten[^1])));
        var sleutel = Vindplaatsen.Keys.FirstOrDefault(http.Request.RouteValues.ContainsKey);
        if (sleutel is null)
        {
            return new(StatusCodes.Status200OK);
        }

        var gevonden = Guid.TryParse(http.Request.RouteValues[sleutel] as string, out var id) ? await Vindplaatsen[sleutel](db, id, wijzigt, http.RequestAborted) : null;
        if (gevonden is null)
        {
            return new(StatusCodes.Status404NotFound, null, "Dit is er niet, of u mag het niet zien.");
        }

        return rechten.FirstOrDefault(r => !Rechtentabel.Mag(r, kijker, gevonden)) is { } geweigerd ? Geweigerd(geweigerd) : new(StatusCodes.Status200OK, gevonden);
    }

    public Kern.Logboek.Handeling HandelingVan(HttpContext http, Kijker kijker, string grond) =>
        new(kijker.Wie, kijker.Organisatie, kijker.Huis, grond, klok.GetUtcNow(), System.Diagnostics.Activity.Current?.TraceId.ToString());

    private static Toelating Geweigerd(Enum recht) =>
        new(StatusCodes.Status403Forbidden, null, $"U hebt het recht ‘{Recht.NaamVan(recht)}’ niet ({Rechtentabel.Van(recht).Wat.ToLowerInvariant()}). Vraag de beheerder of de procesregisseur als u dit nodig hebt.");
}

internal static class Volgen
{
    public static IQueryable<T> Volg<T>(this IQueryable<T> vraag, bool volgen)
        where T : class => volgen ? vraag.AsTracking() : vraag.AsNoTrackingWithIdentityResolution();
}
