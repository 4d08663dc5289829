using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Zoeken;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Meldingen;

/// <summary>What the form tells about known people, within what the viewer may see.</summary>
public sealed record BekendModel(int Rij, IReadOnlyList<BekendeRij> Rijen, bool BestaatIemand)
{
    private const int Meeste = 8;

    /// <param name="db">With the viewer.</param>
    /// <param name="kijker">Who types.</param>
    /// <param name="rij">The row in the form.</param>
    /// <param name="achternaam">As typed, with its voorvoegsel when that was typed there.</param>
    /// <param name="voornamen">As typed.</param>
    /// <param name="dag">Birth date.</param>
    /// <param name="vandaag">For reading what was typed.</param>
    public static async Task<BekendModel> ZoekAsync(PartituurDb db, Kijker kijker, int rij, string achternaam, string? voornamen, DateOnly? dag, DateOnly vandaag)
    {
        var (naam, _) = Naamsleutel.Achternaam(achternaam, null);
        if (naam.Length < 3)
        {
            return new(rij, [], false);
        }

        if (Rechtentabel.Mag(PersoonRecht.Zoeken, kijker))
        {
            var vraag = Zoekvraag.Lees($"{achternaam}, {voornamen} {dag?.ToString("d-M-yyyy", System.Globalization.CultureInfo.InvariantCulture)}", vandaag);
            var treffers = (await new Personenzoeker(db).ZoekAsync(vraag)).Treffers.Take(Meeste);
            return new(rij, [.. treffers.Select(t => new BekendeRij(t.Persoon.Id, t.Persoon.Naam, t.Persoon.Geboortedatum, t.Persoon.HuidigAdres?.Woonplaats))], false);
        }

        // Beyond what the reporter may see: only yes or no, only for a whole name and birth date, and the question is logged.
        var bestaat = dag is not null && await db.Personen.IgnoreQueryFilters([PartituurDb.Toegang]).AnyAsync(p => p.HuisId == kijker.Huis && p.Zoeknaam == naam && p.Geboortedatum == dag);
        return new(rij, [], bestaat);
    }
}

public sealed record BekendeRij(PersoonId Id, string Naam, DateOnly? Geboortedatum, string? Woonplaats);
