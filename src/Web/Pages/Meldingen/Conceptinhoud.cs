using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace Partituur.Web.Pages.Meldingen;

/// <summary>
/// What stands in the form, field by field and as typed: also a date that cannot be read yet. A concept keeps this and the form is filled from it again, so that half-typed work
/// comes back exactly as it was.
/// </summary>
public sealed partial record Conceptinhoud(IReadOnlyDictionary<string, string[]> Velden)
{
    private const string Begin = "Invoer.";

    /// <summary>Asked anew at every sending.</summary>
    private const string HoortBij = "Invoer.HoortBij";

    /// <summary>Whether nobody typed anything: a choice of doelgroep alone is no work to lose.</summary>
    public bool IsLeeg => Velden.All(v => v.Key is "Invoer.Doelgroep" or "Invoer.CodeRood" or "Invoer.Melder" || v.Value.All(string.IsNullOrWhiteSpace));

    /// <summary>Something to know it by in a list that only its owner sees.</summary>
    public string Wie => string.Join(' ', new[] { "Voornamen", "Voorvoegsel", "Achternaam" }.Select(n => Eerste($"Invoer.Personen[0].{n}")).Where(d => d.Length > 0)) is { Length: > 0 } naam ? naam : "nog geen naam";

    public string Doelgroep => Eerste("Invoer.Doelgroep");

    public static Conceptinhoud Van(IFormCollection formulier) =>
        new(formulier.Where(v => v.Key.StartsWith(Begin, StringComparison.Ordinal) && v.Key != HoortBij).OrderBy(v => v.Key, StringComparer.Ordinal).ToDictionary(v => v.Key, v => v.Value.Select(w => w ?? string.Empty).ToArray()));

    public static Conceptinhoud Lees(string tekst) => new(JsonSerializer.Deserialize<Dictionary<string, string[]>>(tekst) ?? []);

    public string AlsTekst() => JsonSerializer.Serialize(Velden);

    /// <summary>With an empty row for one more person.</summary>
    public Conceptinhoud Met(int rij) => new(Velden.Append(new($"Invoer.Personen[{rij}].Achternaam", [string.Empty])).ToDictionary());

    /// <summary>Without this person; who stood behind moves up.</summary>
    public Conceptinhoud Zonder(int rij) => new(Velden.Select(v => (Veld: v, Plek: Rij().Match(v.Key)))
        .Where(v => !v.Plek.Success || Nummer(v.Plek) != rij)
        .ToDictionary(v => v.Plek.Success && Nummer(v.Plek) > rij ? $"Invoer.Personen[{Nummer(v.Plek) - 1}]{v.Veld.Key[v.Plek.Length..]}" : v.Veld.Key, v => v.Veld.Value));

    /// <summary>The same as a form that was sent.</summary>
    public IValueProvider AlsBron() =>
        new FormValueProvider(BindingSource.Form, new FormCollection(Velden.ToDictionary(v => v.Key, v => new StringValues(v.Value))), CultureInfo.CurrentCulture);

    private static int Nummer(Match plek) => int.Parse(plek.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private string Eerste(string veld) => Velden.TryGetValue(veld, out var waarden) && waarden is [{ } waarde, ..] ? waarde.Trim() : string.Empty;

    [GeneratedRegex(@"^Invoer\.Personen\[(\d{1,4})\]", RegexOptions.None, 1000)]
    private static partial Regex Rij();
}
