using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Personen.Zoeken;

public enum Navraagsoort
{
    /// <summary>Nothing is said: not allowed, not precise enough, or nobody.</summary>
    Niets,

    /// <summary>The house knows this one human.</summary>
    Bekend,

    /// <summary>Asked too often today; the same answer whether somebody is known or not.</summary>
    Grens,
}

/// <param name="Soort">What may be said.</param>
/// <param name="Persoon">For the house only: whom a question about this goes to. Never shown to the asker.</param>
public sealed record Navraag(Navraagsoort Soort, PersoonId? Persoon = null)
{
    public static Navraag Niets { get; } = new(Navraagsoort.Niets);
}

/// <summary>
/// Whether the house knows somebody whom a partner may not see. That alone is sensitive, so it is said only to a partnerprofessional with a valid convenant, only on a
/// question that points at one human by itself, and a limited number of times a day (besluit 0011).
/// </summary>
public sealed class Huisnavraag(PartituurDb db)
{
    public const int StandaardPerDag = 20;

    /// <param name="vraag">A full name with a full birth date, exactly as recorded; anything else is no question for the house.</param>
    /// <param name="vandaag">The day on which questions are counted.</param>
    /// <param name="stop">Cancellation.</param>
    public async Task<Navraag> VraagAsync(Zoekvraag vraag, DateOnly vandaag, CancellationToken stop = default)
    {
        var namen = vraag.Delen.Where(d => d.Soort == Deelsoort.Woord).Select(d => d.Waarde).ToList();
        if (namen.Count < 2 || vraag.Delen.Count != namen.Count + 1 || vraag.Delen.SingleOrDefault(d => d.Soort == Deelsoort.Geboren && d.Waarde.Length == 8) is not { } geboren)
        {
            return Navraag.Niets;
        }

        var dag = DateOnly.ParseExact(geboren.Waarde, "yyyyMMdd", CultureInfo.InvariantCulture);
        return await VraagAsync(p => p.Geboortedatum == dag, p => IsVolledig(namen, p), vandaag, stop);
    }

    public Task<Navraag> VraagAsync(Bsn bsn, DateOnly vandaag, CancellationToken stop = default) => VraagAsync(p => p.Bsn == bsn, _ => true, vandaag, stop);

    /// <summary>Every typed name is one of this person's, with a family name and a first name among them; nothing that only looks alike.</summary>
    internal static bool IsVolledig(IReadOnlyCollection<string> namen, Persoon persoon) => Persoonsleutels.Namen(persoon).Any(n =>
    {
        var achter = Persoonsleutels.Woorden(n.Achternaam);
        var voor = Persoonsleutels.Woorden(n.Voornamen).Where(w => w.Length > 1).ToList();
        return namen.All(w => achter.Contains(w) || voor.Contains(w)) && achter.All(namen.Contains) && namen.Any(w => voor.Contains(w) && !achter.Contains(w));
    });

    private async Task<Navraag> VraagAsync(System.Linq.Expressions.Expression<Func<Persoon, bool>> wie, Func<Persoon, bool> past, DateOnly vandaag, CancellationToken stop)
    {
        if (db.Kijker is not { HeeftConvenant: true, ZietMeldingenVanHuis: false, ZietCasussenVanHuis: false } kijker || !kijker.Is(Rol.Partnerprofessional))
        {
            return Navraag.Niets;
        }

        var huis = kijker.Huis;
        var inHuis = (await db.Personen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(p => p.HuisId == huis).Where(wie).ToListAsync(stop)).Where(past).Select(p => p.ZelfdeAls ?? p.Id).Distinct().ToList();
        var zichtbaar = (await db.Personen.AsNoTracking().Where(p => p.HuisId == huis).Where(wie).ToListAsync(stop)).Any(past);
        if (zichtbaar)
        {
            return Navraag.Niets;
        }

        // Counted whether somebody is known or not, so that the limit itself tells nothing.
        var regels = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.NavragenPerDag && b.Vanaf <= vandaag).ToListAsync(stop);
        var grens = regels.Count == 0 ? StandaardPerDag : regels.Getal(Beleid.NavragenPerDag, vandaag);
        return await db.TelNavraagAsync(kijker.Wie, vandaag, stop) > grens ? new(Navraagsoort.Grens)
            : inHuis.Count > 0 ? new(Navraagsoort.Bekend, inHuis.MinBy(p => p.Waarde))
            : Navraag.Niets;
    }
}
