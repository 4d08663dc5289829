using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Pages.Personen;

namespace Partituur.Web.Api.Personen;

/// <summary>The system around a person on a day: people with their generation, stored and derived relations (eis 51, 52).</summary>
public static class SysteemApi
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/personen/{persoon:guid}/systeem", LeesAsync).WithTags("Systeem").MetRecht(PersoonRecht.Lezen).WithSummary("Het systeem rond één persoon op een dag: mensen, relaties en wat daaruit volgt");

    private static async Task<SysteemUit> LeesAsync(PartituurDb db, HttpContext http, DateOnly? op, int? stappen, CancellationToken stop)
    {
        var vandaag = db.Handeling!.Dag;
        if (op > vandaag || op?.Year < 1880)
        {
            throw new InvoerOngeldig(nameof(op), "Kies een dag vanaf 1880 tot en met vandaag.");
        }

        if (stappen is < 1 or > SysteemLezen.MeesteStappen)
        {
            throw new InvoerOngeldig(nameof(stappen), $"Kies een getal van 1 tot en met {SysteemLezen.MeesteStappen}.");
        }

        var systeem = await new SysteemLezen(db).LeesAsync(ApiFilter.Onderwerp<Persoon>(http), op ?? vandaag, stappen ?? 2, stop);
        var tabel = await Systeemtabel.MaakAsync(db, systeem, stop);
        ApiFilter.Getoond(http, systeem.Mensen.Select(m => m.Id.Waarde), new { op = systeem.Op, stappen = stappen ?? 2 });
        return new(
            systeem.Midden.Id,
            systeem.Op,
            systeem.IsVolledig,
            [.. systeem.Mensen.Select(m => new SysteemmensUit(m.Id, m.Naam, m.Geslacht, m.Geboortedatum, m.Woonplaats, systeem.Generaties.TryGetValue(m.Id, out var g) ? g : null, Systeemtekening.Verhouding(systeem, systeem.Van(m.Id), false)))],
            tabel.Rijen);
    }
}

/// <param name="Midden">The person in the middle; after a merge the one that remained.</param>
/// <param name="Op">The day that is told.</param>
/// <param name="IsVolledig">False when more people were found than fit.</param>
/// <param name="Mensen">Oldest generation first.</param>
/// <param name="Relaties">Stored and derived; a derived one says through whom.</param>
public sealed record SysteemUit(PersoonId Midden, DateOnly Op, bool IsVolledig, IReadOnlyList<SysteemmensUit> Mensen, IReadOnlyList<Systeemtabel.Rij> Relaties);

/// <param name="Id">The person.</param>
/// <param name="Naam">Name.</param>
/// <param name="Geslacht">As recorded.</param>
/// <param name="Geboortedatum">Birth date, when known.</param>
/// <param name="Woonplaats">On that day, when known.</param>
/// <param name="Generatie">Above (positive) or below the one in the middle; null for who is no family.</param>
/// <param name="Verhouding">What this person is of the one in the middle, or of somebody closer by.</param>
public sealed record SysteemmensUit(PersoonId Id, string Naam, Geslacht Geslacht, DateOnly? Geboortedatum, string? Woonplaats, int? Generatie, string Verhouding);
