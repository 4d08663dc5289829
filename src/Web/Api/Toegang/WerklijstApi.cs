using Partituur.Kern.Data;
using Partituur.Kern.Toegang;
using Partituur.Web.Pages;

namespace Partituur.Web.Api.Toegang;

/// <summary>What waits for me: the same items as the home page.</summary>
public static class WerklijstApi
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/werklijst", LeesAsync).MetRecht(ToegangRecht.EigenAccount).WithTags("Toegang").WithSummary("Wat er op u wacht, het dringendste eerst");

    private static async Task<WerklijstUit> LeesAsync(PartituurDb db, HttpContext http, Taak? soort)
    {
        var kijker = db.Kijker!;
        if (!IndexModel.KentLijst(kijker))
        {
            // Who only steers or keeps the installation has no list: nothing about people was shown, nothing is logged.
            return new([], new Dictionary<string, int>());
        }

        var werk = await new Werklijst(db, kijker, db.Handeling!.Dag).LaadAsync(soort);
        ApiFilter.Getoond(http, werk.Regels.Select(r => r.Id));
        return new(
            [.. werk.Regels.Select(r => new TaakUit(r.Soort, r.Id, r.Waar, r.Titel, r.Over, r.Rood, r.Termijn, r.Sinds))],
            werk.Aantallen.ToDictionary(a => a.Key.ToString(), a => a.Value));
    }
}

/// <param name="Items">At most 50, most urgent first.</param>
/// <param name="Aantallen">Per kind, without the filter.</param>
public sealed record WerklijstUit(IReadOnlyList<TaakUit> Items, IReadOnlyDictionary<string, int> Aantallen);

/// <param name="Soort">What is to be done.</param>
/// <param name="Id">The thing that waits.</param>
/// <param name="Waar">The object on which the work is done: the case of an actie, else the same as Id.</param>
/// <param name="Titel">As on the home page.</param>
/// <param name="Over">What it is about.</param>
/// <param name="Rood">Code rood.</param>
/// <param name="Termijn">The deadline, when there is one.</param>
/// <param name="Sinds">Since when it waits.</param>
public sealed record TaakUit(Taak Soort, Guid Id, Guid Waar, string Titel, string Over, bool Rood, DateOnly? Termijn, DateTimeOffset Sinds);
