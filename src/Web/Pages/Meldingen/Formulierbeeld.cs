using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Meldingen;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Meldingen;

/// <summary>How a question of a melding form looks.</summary>
public static class Formulierbeeld
{
    public static (Veldsoort Soort, IReadOnlyList<SelectListItem> Opties) Van(Formulierveld veld) => veld.Vorm switch
    {
        Veldvorm.Tekstvak => (Veldsoort.Tekstvak, []),
        Veldvorm.Getal => (Veldsoort.Getal, []),
        Veldvorm.Datum => (Veldsoort.Datum, []),
        Veldvorm.JaNee => (Veldsoort.Keuzerondjes, [new("Ja", "Ja"), new("Nee", "Nee")]),
        Veldvorm.Keuze => (Veldsoort.Keuzelijst, [.. veld.Opties.Select(o => new SelectListItem(o, o))]),
        _ => (Veldsoort.Tekst, []),
    };
}

/// <summary>A question as its maker sees it beforehand; it cannot be filled in.</summary>
public sealed record Voorbeeldveld(Formulierveld Veld, Veldsoort Soort, IReadOnlyList<SelectListItem> Opties)
{
    public string? Antwoord => null;

    public static Voorbeeldveld Van(Formulierveld veld)
    {
        var (soort, opties) = Formulierbeeld.Van(veld);
        return new(veld, soort, opties);
    }
}
