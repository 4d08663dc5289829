using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Netwerk;

namespace Partituur.Web.Pages.Inzicht;

/// <summary>Figures of terugkoppeling and of the screening as this viewer may see them: small counts are kept back from who does not see the meldingen themselves.</summary>
public static class Cijferbeeld
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The threshold for this viewer; 0 keeps nothing back.</summary>
    public static async Task<int> DrempelAsync(PartituurDb db, CancellationToken stop = default) =>
        db.Kijker!.ZietMeldingenVanHuis ? 0 : (await db.Beleidsregels.AsNoTracking().ToListAsync(stop)).Getal(Beleid.DrempelKleineAantallen, db.Handeling!.Dag);

    public static async Task<IReadOnlyList<TerugkoppelRij>> TerugkoppelingAsync(PartituurDb db, DateOnly van, DateOnly tot, CancellationToken stop = default)
    {
        var drempel = await DrempelAsync(db, stop);
        var cijfers = await Terugkoppelcijfer.TelAsync(db, db.Kijker!.Huis, van, tot, stop);
        var meldingen = KleineAantallen.Scherm(cijfers.ToDictionary(c => c.Partner, c => c.Meldingen, StringComparer.Ordinal), drempel).Aantallen;
        return [.. cijfers.Select(c =>
        {
            var wel = KleineAantallen.Scherm(new Dictionary<string, int>(StringComparer.Ordinal) { ["wel"] = c.Teruggekoppeld, ["niet"] = c.Meldingen - c.Teruggekoppeld }, drempel).Aantallen["wel"].Waarde;
            var toon = meldingen[c.Partner].Waarde is not null && wel is not null;
            return new TerugkoppelRij(c.Partner, meldingen[c.Partner].Tekst, toon ? Procent(100.0 * c.Teruggekoppeld / c.Meldingen) : "afgeschermd", !toon ? "afgeschermd" : c.Werkdagen?.ToString("0.#", Nederlands) ?? "–");
        })];
    }

    public static async Task<Screeningbeeld> ScreeningAsync(PartituurDb db, int jaar, CancellationToken stop = default)
    {
        var drempel = await DrempelAsync(db, stop);
        var rijen = await Screening.TelAsync(db, db.Kijker!.Huis, jaar, stop);
        Afgeschermd Kolom(Func<Screening, int> waarde) => KleineAantallen.Scherm(rijen.ToDictionary(r => r.Doelgroep, waarde, StringComparer.Ordinal), drempel);
        var (direct, samen) = (Kolom(r => r.Direct), Kolom(r => r.Samen));
        static string Deel(Getoond d, Getoond s) => d.Waarde is not { } x || s.Waarde is not { } y ? "afgeschermd" : Screening.Aandeel(x, y) is { } deel ? Procent(deel) : "–";
        ScreeningRij Rij(string naam, Getoond d, Getoond s) => new(naam, d.Tekst, s.Tekst, Deel(d, s));
        return new(jaar, [.. rijen.Select(r => Rij(r.Doelgroep, direct.Aantallen[r.Doelgroep], samen.Aantallen[r.Doelgroep]))], Rij("Totaal", direct.Totaal, samen.Totaal));
    }

    private static string Procent(double deel) => deel.ToString("0", Nederlands) + "%";
}

/// <param name="Partner">The reporting organisation.</param>
/// <param name="Meldingen">Received in the period.</param>
/// <param name="Aandeel">Share whose reporter heard.</param>
/// <param name="Werkdagen">Median of working days.</param>
public sealed record TerugkoppelRij(string Partner, string Meldingen, string Aandeel, string Werkdagen);

/// <param name="Doelgroep">The doelgroep.</param>
/// <param name="Direct">To one partner or a local network.</param>
/// <param name="Samen">To a casusoverleg or procesregie.</param>
/// <param name="Aandeel">The direct part of both.</param>
public sealed record ScreeningRij(string Doelgroep, string Direct, string Samen, string Aandeel);

public sealed record Screeningbeeld(int Jaar, IReadOnlyList<ScreeningRij> Rijen, ScreeningRij Totaal);
