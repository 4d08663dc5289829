namespace Partituur.Web.Onderdelen;

/// <summary>One item of the main navigation.</summary>
/// <param name="Tekst">What the item is called.</param>
/// <param name="Url">Where it leads, a path within the application.</param>
/// <param name="Aantal">How much waits there; shown when above zero.</param>
public sealed record MenuPunt(string Tekst, string Url, int Aantal = 0)
{
    /// <summary>Whether a visitor on this path is within the item.</summary>
    public bool Omvat(string pad) =>
        Url == "/" ? pad == "/" : pad.Equals(Url, StringComparison.OrdinalIgnoreCase) || pad.StartsWith(Url + "/", StringComparison.OrdinalIgnoreCase);
}
