using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Triage;

/// <summary>A table as it is shown, for the pages and the API: names instead of ids, nothing of any melding.</summary>
public sealed record Tafelbeeld(
    TriagetafelId Id,
    string Naam,
    IReadOnlyList<string> Doelgroepen,
    string Ritme,
    TimeOnly Begint,
    int Minuten,
    string Plaats,
    Voorzitterbeeld Voorzitter,
    Voorzitterbeeld? Aanstaand,
    IReadOnlyList<Voorzitterbeeld> Eerder,
    IReadOnlyList<Lidbeeld> Leden,
    IReadOnlyList<DateOnly> Dagen,
    DateOnly? Opgeheven)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The tables that sit, or one table, also when it sits no more.</summary>
    public static async Task<IReadOnlyList<Tafelbeeld>> LeesAsync(PartituurDb db, DateOnly vandaag, TriagetafelId? een = null, CancellationToken stop = default)
    {
        var tafels = await db.Triagetafels.AsNoTracking().AsSplitQuery().Where(t => een == null ? t.Opgeheven == null : t.Id == een).OrderBy(t => t.Naam).ToListAsync(stop);
        var wie = tafels.SelectMany(t => t.Leden.Select(l => l.ProfessionalId).Concat(t.Voorzitterschappen.SelectMany(v => new[] { v.VoorzitterId, v.VervangerId }).OfType<ProfessionalId>())).Distinct().ToList();
        var mensen = await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => wie.Contains(p.Id)).Select(p => new { p.Id, p.Naam, p.OrganisatieId }).ToDictionaryAsync(p => p.Id, stop);
        var organisaties = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var doelgroepen = await db.Doelgroepen.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Naam, stop);
        return [.. tafels.Select(t => new Tafelbeeld(
            t.Id,
            t.Naam,
            [.. t.Doelgroepen.Select(d => doelgroepen.GetValueOrDefault(d.DoelgroepId, string.Empty)).Order(StringComparer.CurrentCulture)],
            Wanneer(t),
            t.Begint,
            t.Minuten,
            t.Plaats,
            Beeld(t.Voorgezeten(vandaag)),
            t.Aanstaand(vandaag) is { } straks ? Beeld(straks) : null,
            [.. t.Voorzitterschappen.Where(v => v.Vanaf < t.Voorgezeten(vandaag).Vanaf).OrderByDescending(v => v.Vanaf).Select(Beeld)],
            [.. t.Leden.Where(l => mensen.ContainsKey(l.ProfessionalId)).Select(l => new Lidbeeld(l.ProfessionalId, mensen[l.ProfessionalId].Naam, organisaties[mensen[l.ProfessionalId].OrganisatieId], l.Deel)).OrderBy(l => l.Deel).ThenBy(l => l.Naam, StringComparer.CurrentCulture)],
            [.. t.Zittingsdagen(vandaag, 5)],
            t.Opgeheven))];

        Voorzitterbeeld Beeld(Voorzitterschap v) => new(v.OrganisatieId, organisaties[v.OrganisatieId], Naam(v.VoorzitterId), Naam(v.VervangerId), v.Vanaf, v.Reden);
        string? Naam(ProfessionalId? p) => p is { } id && mensen.TryGetValue(id, out var m) ? m.Naam : null;
    }

    private static string Wanneer(Triagetafel t) => t.Ritme switch
    {
        Kern.Triage.Ritme.Dagelijks => "Elke werkdag",
        Kern.Triage.Ritme.Wekelijks => $"Elke {Dag(t.Weekdag)}",
        Kern.Triage.Ritme.TweeWekelijks => $"Om de week op {Dag(t.Weekdag)}",
        _ => "Op afroep",
    };

    private static string Dag(DayOfWeek? dag) => dag is { } d ? Nederlands.DateTimeFormat.GetDayName(d) : string.Empty;
}

/// <param name="Organisatie">Which organisation.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Voorzitter">Who; null is every chair of the organisation.</param>
/// <param name="Vervanger">Who stands in.</param>
/// <param name="Vanaf">From which day on.</param>
/// <param name="Reden">Why it was handed over; null for the first.</param>
public sealed record Voorzitterbeeld(OrganisatieId Organisatie, string Naam, string? Voorzitter, string? Vervanger, DateOnly Vanaf, string? Reden);

public sealed record Lidbeeld(ProfessionalId Professional, string Naam, string Organisatie, Tafeldeel Deel);
