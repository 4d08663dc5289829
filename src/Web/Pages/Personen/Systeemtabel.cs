using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Web.Pages.Personen;

/// <summary>The picture in rows: the same people and relations, stored and derived. For the page, the file and the API.</summary>
public sealed class Systeemtabel
{
    private static readonly string[] Koppen = ["Wie", "is", "van wie", "gezag", "sinds", "tot", "stand", "hoe bekend", "bron"];

    private Systeemtabel(IReadOnlyList<Rij> rijen) => Rijen = rijen;

    /// <summary>Stored ones that run, derived ones, and then what is over.</summary>
    public IReadOnlyList<Rij> Rijen { get; }

    public static async Task<Systeemtabel> MaakAsync(PartituurDb db, Systeem systeem, CancellationToken stop)
    {
        var bronnen = systeem.Relaties.Select(r => r.Bron).OfType<OrganisatieId>().Distinct().ToList();
        var namen = await db.Organisaties.AsNoTracking().Where(o => bronnen.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var vast = systeem.Relaties.Select(r => new Rij(
            r.Van,
            systeem.Mens(r.Van).Naam,
            r.Soort.InWoorden(true, systeem.Mens(r.Van).Geslacht, r.Woorden),
            r.Naar,
            systeem.Mens(r.Naar).Naam,
            r.Soort is not (Relatiesoort.Ouder or Relatiesoort.Kind) ? null : r.Gezag switch { Gezag.MetGezag => "met gezag", Gezag.ZonderGezag => "zonder gezag", _ => "gezag onbekend" },
            r.Sinds,
            r.Tot,
            r.Systeemband.GeldtOp(systeem.Op),
            null,
            r.Bron is { } bron ? namen.GetValueOrDefault(bron) : null));

        // From one side is enough for a reader: the table of the picture says it once.
        var afgeleid = systeem.Afgeleid.Where(a => a.Soort.Omgekeerd() != a.Soort ? a.Soort < a.Soort.Omgekeerd() : a.Van.Waarde.CompareTo(a.Naar.Waarde) < 0).Select(a => new Rij(
            a.Van,
            systeem.Mens(a.Van).Naam,
            a.Soort.InWoorden(systeem.Mens(a.Van).Geslacht),
            a.Naar,
            systeem.Mens(a.Naar).Naam,
            null,
            null,
            null,
            true,
            Via(systeem, a),
            null));
        return new([.. vast.Where(r => r.Loopt), .. afgeleid, .. vast.Where(r => !r.Loopt)]);
    }

    /// <summary>With semicolons, as spreadsheets here expect; a cell that a spreadsheet would run is made text.</summary>
    public string Csv()
    {
        var uit = new StringBuilder();
        Regel(uit, Koppen);
        foreach (var r in Rijen)
        {
            Regel(uit, r.Wie, r.Is, r.VanWie, r.Gezag, Dag(r.Sinds), Dag(r.Tot), r.Loopt ? "loopt" : "voorbij", r.Via is null ? "vastgelegd" : $"afgeleid, {r.Via}", r.Bron);
        }

        return uit.ToString();
    }

    /// <summary>"via moeder Anja en vader Ron": what each of them is of the second one.</summary>
    private static string Via(Systeem systeem, Afgeleid a)
    {
        // Somebody just outside the picture stays unnamed: what follows through them may be said, who they are is not shown.
        var namen = a.Via.Where(v => systeem.Mensen.Any(m => m.Id == v)).Select(v => systeem.Mens(v).Naam).ToList();
        return namen.Count == 0 ? "via iemand die nu niet in beeld is" : $"via {string.Join(" en ", namen)}";
    }

    private static string Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    private static void Regel(StringBuilder uit, params ReadOnlySpan<string?> cellen)
    {
        for (var i = 0; i < cellen.Length; i++)
        {
            var cel = cellen[i] ?? string.Empty;
            cel = cel.Length > 0 && "=+-@\t\r".Contains(cel[0], StringComparison.Ordinal) ? "'" + cel : cel;
            uit.Append(i == 0 ? string.Empty : ";").Append('"').Append(cel.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        uit.Append("\r\n");
    }

    /// <param name="WieId">The first.</param>
    /// <param name="Wie">Name of the first.</param>
    /// <param name="Is">"moeder van".</param>
    /// <param name="VanWieId">The second.</param>
    /// <param name="VanWie">Name of the second.</param>
    /// <param name="Gezag">Between parent and child: with, without or unknown.</param>
    /// <param name="Sinds">First day, when known.</param>
    /// <param name="Tot">The day from which it holds no more.</param>
    /// <param name="Loopt">Whether it holds on the day that is shown.</param>
    /// <param name="Via">Through whom it follows; null when it was recorded.</param>
    /// <param name="Bron">The organisation that told it.</param>
    public sealed record Rij(PersoonId WieId, string Wie, string Is, PersoonId VanWieId, string VanWie, string? Gezag, DateOnly? Sinds, DateOnly? Tot, bool Loopt, string? Via, string? Bron);
}
