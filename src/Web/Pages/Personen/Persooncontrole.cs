using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Personen;

namespace Partituur.Web.Pages.Personen;

/// <summary>What every form and body checks of a person in the same way.</summary>
public static class Persooncontrole
{
    /// <summary>Nobody who is alive was born before this year.</summary>
    public const int EersteJaar = 1880;

    /// <summary>A number that is given passes the 11-proef.</summary>
    public static IEnumerable<ValidationResult> Burgerservicenummer(string? bsn, string veld)
    {
        if (!string.IsNullOrWhiteSpace(bsn) && !Bsn.TryParse(bsn, out _))
        {
            yield return new("Dit is geen geldig burgerservicenummer: negen cijfers die aan de 11-proef voldoen.", [veld]);
        }
    }

    /// <summary>A day between <see cref="EersteJaar"/> and today.</summary>
    public static IEnumerable<ValidationResult> Geboortedatum(DateOnly? dag, DateOnly vandaag, string veld)
    {
        if (dag > vandaag)
        {
            yield return new("De geboortedatum ligt in de toekomst.", [veld]);
        }
        else if (dag?.Year < EersteJaar)
        {
            yield return new("De geboortedatum ligt te ver in het verleden.", [veld]);
        }
    }

    /// <summary>A year between <see cref="EersteJaar"/> and this year.</summary>
    public static IEnumerable<ValidationResult> Geboortejaar(int? jaar, DateOnly vandaag, string veld)
    {
        if (jaar < EersteJaar || jaar > vandaag.Year)
        {
            yield return new($"Vul een jaar in van {EersteJaar} tot en met {vandaag.Year}.", [veld]);
        }
    }
}
