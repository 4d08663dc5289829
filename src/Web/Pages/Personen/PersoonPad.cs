using Partituur.Kern.Personen;

namespace Partituur.Web.Pages.Personen;

public static class PersoonPad
{
    /// <summary>The way back to a person, for the pages below it.</summary>
    public static List<(string, string?)> Kruimels(this Persoon persoon, params ReadOnlySpan<(string, string?)> verder)
    {
        List<(string, string?)> pad = [("Personen", "/personen"), (persoon.Naam, $"/personen/{persoon.Id}")];
        pad.AddRange(verder);
        return pad;
    }
}
