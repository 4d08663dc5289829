using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Personen;

/// <summary>Searching the register of people with its limits, for the page and the API: nobody is shown before a question narrow enough is asked.</summary>
public static class PersonenZoeken
{
    private const int PerBlad = 25;

    /// <summary>Reads a name and a birth date as typed.</summary>
    /// <returns>The question, empty when nothing was asked; or the field that is wrong, with the sentence.</returns>
    public static (Zoekvraag Vraag, (string Veld, string Zin)? Fout) Lees(string? naam, string? geboren, DateOnly vandaag)
    {
        var dag = Zoekvraag.LeesDatum(geboren, vandaag);
        var vraag = new Zoekvraag(Zoekvraag.LeesNaam(naam), dag, null);
        return !string.IsNullOrWhiteSpace(geboren) && dag is null ? (vraag, (nameof(geboren), "Dit is geen datum. Schrijf bijvoorbeeld 3-11-1980."))
            : vraag.Namen.Count > 0 && dag is null && vraag.Namen[0].Achternaam.Length < 2 ? (vraag, (nameof(naam), "Vul ten minste twee letters van de achternaam in, of ook een geboortedatum."))
            : (vraag, null);
    }

    public static async Task<(IReadOnlyList<Zoekrij> Rijen, bool HeeftMeer)> ZoekAsync(PartituurDb db, Zoekvraag vraag, int blad, CancellationToken stop = default)
    {
        var rijen = await vraag.In(db.Personen.AsNoTracking().IgnoreAutoIncludes())
            .OrderBy(p => p.Zoeknaam).ThenBy(p => p.Zoekvoornaam).ThenBy(p => p.Id).Skip((blad - 1) * PerBlad).Take(PerBlad + 1)
            .Select(p => new
            {
                p.Id,
                p.Voornamen,
                p.Voorvoegsel,
                p.Achternaam,
                p.Geboortedatum,
                Woonplaats = p.Adressen.Where(a => a.Tot == null).OrderByDescending(a => a.Van).Select(a => a.Woonplaats).FirstOrDefault(),
            }).ToListAsync(stop);
        return ([.. rijen.Take(PerBlad).Select(p => new Zoekrij(p.Id, CasusLezen.Naam(p.Voornamen, p.Voorvoegsel, p.Achternaam), p.Geboortedatum, p.Woonplaats))], rijen.Count > PerBlad);
    }
}

public sealed record Zoekrij(PersoonId Id, string Naam, DateOnly? Geboortedatum, string? Woonplaats);
