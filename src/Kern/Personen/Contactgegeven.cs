using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen;

public enum Contactsoort
{
    Telefoon,
    [Display(Name = "E-mail")]
    Email,
}

/// <summary>A telephone number or e-mail address of a person.</summary>
public sealed partial class Contactgegeven : IOnderdeel
{
    private Contactgegeven()
    {
    }

    internal Contactgegeven(PersoonId persoon, Contactsoort soort, string waarde, string? toelichting)
    {
        Id = Guid.CreateVersion7();
        PersoonId = persoon;
        Soort = soort;
        Waarde = soort == Contactsoort.Telefoon ? Telefoonnummer(waarde) : Mailadres(waarde);
        Toelichting = Tekst.Optioneel(toelichting, "de toelichting", 200);
    }

    public Guid Id { get; private set; }

    public PersoonId PersoonId { get; private set; }

    public Contactsoort Soort { get; private set; }

    /// <summary>Telephone: digits, perhaps with a plus before. E-mail: as typed.</summary>
    public string Waarde { get; private set; } = string.Empty;

    /// <summary>For example "van zijn moeder" or "alleen overdag".</summary>
    public string? Toelichting { get; private set; }

    public Guid Wortel => PersoonId.Waarde;

    private static string Telefoonnummer(string waarde)
    {
        var kaal = Scheiding().Replace(Tekst.Verplicht(waarde, "het telefoonnummer", 40), string.Empty);
        return Nummer().IsMatch(kaal) ? kaal : throw new RegelGeschonden("telefoon-ongeldig", "Dit is geen telefoonnummer. Schrijf bijvoorbeeld 06 12345678 of +32 470 123456.");
    }

    private static string Mailadres(string waarde) =>
        Tekst.Verplicht(waarde, "het e-mailadres", 200) is var adres && Mail().IsMatch(adres) ? adres : throw new RegelGeschonden("email-ongeldig", "Dit is geen e-mailadres. Schrijf bijvoorbeeld naam@voorbeeld.nl.");

    [GeneratedRegex(@"[\s().\-/]", RegexOptions.None, 1000)]
    private static partial Regex Scheiding();

    [GeneratedRegex(@"^\+?[0-9]{6,15}$", RegexOptions.None, 1000)]
    private static partial Regex Nummer();

    [GeneratedRegex(@"^[^\s@]+@[^\s@]+\.[^\s@]+$", RegexOptions.None, 1000)]
    private static partial Regex Mail();
}
