using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Plannen;

/// <summary>What one interventie costs, and how that is known.</summary>
/// <param name="Id">The interventie.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Partner">Whose instrument it is.</param>
/// <param name="Keten">The chain of the partner.</param>
/// <param name="Begin">First day.</param>
/// <param name="Eind">Last day; null is open.</param>
/// <param name="Betaler">Who pays; null when that was not recorded.</param>
/// <param name="Hoe">How it is known, in words with its source; null when it was not recorded.</param>
/// <param name="Bedrag">The amounts; null when they are not known.</param>
public sealed record Kostenregel(InterventieId Id, string Naam, string Partner, Keten Keten, DateOnly Begin, DateOnly? Eind, Betaler? Betaler, string? Hoe, Kostenbedrag? Bedrag);

/// <summary>What the help and control for the people of one case cost (eis 67): added up only from what is known, with what is not known beside it.</summary>
public sealed record Gezinskosten(IReadOnlyList<Kostenregel> Regels)
{
    private static readonly System.Globalization.CultureInfo Nederlands = System.Globalization.CultureInfo.GetCultureInfo("nl-NL");

    public int Onbekend => Regels.Count(r => r.Bedrag is null);

    /// <summary>Of how many it is not known how long they last.</summary>
    public int ZonderEinde => Regels.Count(r => r.Bedrag is { NogTeKomen: null });

    public long Gedaan => Regels.Sum(r => r.Bedrag?.Gedaan ?? 0);

    public long NogTeKomen => Regels.Sum(r => r.Bedrag?.NogTeKomen ?? 0);

    /// <summary>Everything is known, and there is something.</summary>
    public bool IsBekend => Regels.Count > 0 && Onbekend == 0;

    public IReadOnlyList<Maandbedrag> PerMaand => [.. Regels.SelectMany(r => r.Bedrag?.PerMaand ?? []).GroupBy(m => m.Maand).OrderBy(g => g.Key).Select(g => new Maandbedrag(g.Key, g.Sum(m => m.Gedaan), g.Sum(m => m.NogTeKomen)))];

    /// <summary>First days of years with their amounts.</summary>
    public IReadOnlyList<Maandbedrag> PerJaar => [.. PerMaand.GroupBy(m => m.Maand.Year).Select(g => new Maandbedrag(new DateOnly(g.Key, 1, 1), g.Sum(m => m.Gedaan), g.Sum(m => m.NogTeKomen)))];

    /// <summary>Amounts of what is known, along a property.</summary>
    public IReadOnlyList<(T Van, long Gedaan, long NogTeKomen)> Per<T>(Func<Kostenregel, T> langs) =>
        [.. Regels.Where(r => r.Bedrag is not null).GroupBy(langs).OrderBy(g => g.Key).Select(g => (g.Key, g.Sum(r => r.Bedrag!.Gedaan), g.Sum(r => r.Bedrag!.NogTeKomen ?? 0)))];

    /// <summary>Per case. What left the plan without ever having run costs nothing and is left out.</summary>
    /// <param name="db">Where it is read.</param>
    /// <param name="interventies">Which, within what the viewer may see.</param>
    /// <param name="kosten">Their costs, within what the viewer may see.</param>
    /// <param name="vandaag">Divides what is done from what is still to come.</param>
    /// <param name="stop">Ends the wait.</param>
    public static async Task<IReadOnlyDictionary<CasusId, Gezinskosten>> LeesAsync(PartituurDb db, IQueryable<Interventie> interventies, IQueryable<Interventiekosten> kosten, DateOnly vandaag, CancellationToken stop = default)
    {
        var rijen = await interventies.AsNoTracking().Where(i => i.UitVersie == null || i.Status == InterventieStatus.Afgerond || i.Status == InterventieStatus.Gestopt)
            .Join(db.Organisaties, i => i.PartnerId, o => o.Id, (i, o) => new { i.Id, i.CasusId, i.Naam, i.Begin, i.Eind, Partner = o.Naam, o.Keten }).ToListAsync(stop);
        var bekend = await kosten.AsNoTracking().Where(k => interventies.Any(i => i.Id == k.InterventieId)).ToDictionaryAsync(k => k.InterventieId, stop);
        var soorten = bekend.Count == 0 ? [] : await db.Kostensoorten.AsNoTracking().ToDictionaryAsync(s => s.Id, stop);
        return rijen.GroupBy(r => r.CasusId).ToDictionary(g => g.Key, g => new Gezinskosten([.. g.OrderBy(r => r.Begin).ThenBy(r => r.Naam, StringComparer.Ordinal).ThenBy(r => r.Id.Waarde).Select(r =>
        {
            var k = bekend.GetValueOrDefault(r.Id);
            var soort = k?.KostensoortId is { } id ? soorten.GetValueOrDefault(id) : null;
            return new Kostenregel(r.Id, r.Naam, r.Partner, r.Keten, r.Begin, r.Eind, k?.Betaler, k is null ? null : Hoe(k, soort, r.Begin), k is null ? null : Kostenrekening.Bereken(k, soort, new(r.Begin, r.Eind), vandaag));
        })]));
    }

    private static string Hoe(Interventiekosten k, Kostensoort? soort, DateOnly begin)
    {
        if (soort is null)
        {
            return $"Ingevuld totaal. Bron: {k.Bron}";
        }

        var prijs = soort.PrijsOp(begin) ?? soort.Prijzen.MinBy(p => p.Vanaf)!;
        var ritme = k.Ritme switch { Kostenritme.Week => " per week", Kostenritme.Maand => " per maand", _ => ", één keer" };
        return $"{k.Aantal!.Value.ToString("0.##", Nederlands)} × {soort.Naam} ({soort.Eenheid.ToString().ToLowerInvariant()}){ritme}. Bron: {prijs.Bron}, {prijs.Jaar}";
    }
}
