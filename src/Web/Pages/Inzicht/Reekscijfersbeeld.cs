using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Netwerk;

namespace Partituur.Web.Pages.Inzicht;

/// <summary>Figures of one meeting, quarter or period. What cannot be divided is null.</summary>
/// <param name="Overleggen">Meetings that were held.</param>
/// <param name="OpAgenda">Cases on their agendas.</param>
/// <param name="Besproken">Cases that came up.</param>
/// <param name="Minuten">How long the meetings lasted.</param>
/// <param name="PerUur">Cases an hour.</param>
/// <param name="Voorbereiding">Share of the expected cards that was sent.</param>
/// <param name="Kaarten">Cards that were sent.</param>
/// <param name="Gevraagd">Cards that were expected.</param>
/// <param name="MinutenPerCasus">Minutes that a case took.</param>
/// <param name="BudgetPerCasus">Minutes that a case might take.</param>
/// <param name="BovenBudget">Cases that took longer.</param>
/// <param name="LaterBegonnen">Meetings that began later than planned.</param>
/// <param name="Besluiten">Per kind; together the cases that came up.</param>
public sealed record Reekscijferuit(
    int Overleggen, int OpAgenda, int Besproken, int Minuten, double? PerUur, double? Voorbereiding, int Kaarten, int Gevraagd, double? MinutenPerCasus, double? BudgetPerCasus, int BovenBudget, int LaterBegonnen,
    IReadOnlyDictionary<Besluitsoort, int> Besluiten)
{
    internal static Reekscijferuit Van(Reekscijfer c) => new(
        c.Overleggen, c.OpAgenda, c.Besproken, (int)(c.Duur / 60), Rond(c.PerUur), c.Voorbereiding is { } v ? Math.Round(v, 3) : null, c.Kaarten, c.Gevraagd, Rond(c.MinutenPerCasus), Rond(c.BudgetPerCasus), c.BovenBudget, c.LaterBegonnen, c.Besluiten);

    private static double? Rond(double? getal) => getal is { } g ? Math.Round(g, 1) : null;
}

/// <summary>How often an organisation was at the meetings for which it was on the list.</summary>
public sealed record Opkomstrij(string Organisatie, int Verwacht, IReadOnlyDictionary<Opkomst, int> Aantallen);

public sealed record Kwartaalrij(string Kwartaal, Reekscijferuit Cijfer);

public sealed record Overlegrij(OverlegId Overleg, string Naam, DateOnly Dag, Reekscijferuit Cijfer);

/// <summary>How meetings go, as this viewer may see it; for the page and the API. About meetings and organisations, never about cases or people.</summary>
/// <param name="Van">From this day.</param>
/// <param name="Tot">To this day.</param>
/// <param name="Totaal">The whole period; null is no meeting was held.</param>
/// <param name="Kwartalen">Per quarter, the first first.</param>
/// <param name="Overleggen">Per meeting, the last first.</param>
/// <param name="Opkomst">Per organisation.</param>
public sealed record Reekscijfersbeeld(DateOnly Van, DateOnly Tot, Reekscijferuit? Totaal, IReadOnlyList<Kwartaalrij> Kwartalen, IReadOnlyList<Overlegrij> Overleggen, IReadOnlyList<Opkomstrij> Opkomst)
{
    /// <param name="db">Looks as the viewer.</param>
    /// <param name="reeks">One series; null is all.</param>
    /// <param name="van">Null is a year back.</param>
    /// <param name="tot">Null is today.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="stop">Ends the wait.</param>
    public static async Task<Reekscijfersbeeld> LeesAsync(PartituurDb db, ReeksId? reeks, DateOnly? van, DateOnly? tot, DateOnly vandaag, CancellationToken stop = default)
    {
        var kijker = db.Kijker!;

        // A period the wrong way round is read the right way.
        var (een, ander) = (van ?? vandaag.AddYears(-1).AddDays(1), tot ?? vandaag);
        var (begin, eind) = een <= ander ? (een, ander) : (ander, een);
        OrganisatieId? voorzitter = kijker.ZietCasussenVanHuis || kijker.Is(Rol.Manager, Rol.Informatieanalist) ? null : kijker.Organisatie;
        var cijfers = Reekscijfers.Maak(await new ReekscijfersLezen(db).LeesAsync(kijker.Huis, reeks, voorzitter, begin, eind, stop));
        if (cijfers.IsLeeg)
        {
            return new(begin, eind, null, [], [], []);
        }

        var organisaties = cijfers.Totaal.Opkomst.Keys.ToList();
        var namen = await db.Organisaties.AsNoTracking().Where(o => organisaties.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        return new(
            begin, eind, Reekscijferuit.Van(cijfers.Totaal),
            [.. cijfers.Kwartalen.Select(k => new Kwartaalrij($"{k.Jaar}, kwartaal {k.Kwartaal}", Reekscijferuit.Van(k.Cijfer)))],
            [.. cijfers.Overleggen.Select(o => new Overlegrij(o.Overleg.Overleg, o.Overleg.Naam, o.Overleg.Dag, Reekscijferuit.Van(o.Cijfer)))],
            [.. cijfers.Totaal.Opkomst.Select(o => new Opkomstrij(namen[o.Key], o.Value.Values.Sum(), o.Value)).OrderBy(o => o.Organisatie, StringComparer.Ordinal)]);
    }
}
