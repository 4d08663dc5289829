using System.Globalization;
using System.Reflection;

namespace Partituur.Web.Infrastructuur;

/// <summary>
/// A handler that replaces what somebody else may have changed since the form was opened. The forms of its page carry the version as read; without it, or when the
/// database holds a later one, nothing is saved. Not for what is only added, such as a note.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class VervangtAttribute : Attribute;

/// <summary>The version of an aggregate as somebody read it, as it travels with a form.</summary>
public sealed record GelezenVersie(Guid Sleutel, int Versie)
{
    public const string Veld = "__versie";

    /// <summary>Null when the request carries none.</summary>
    public static GelezenVersie? Van(HttpRequest verzoek) =>
        verzoek.HasFormContentType && verzoek.Form[Veld].ToString().Split('.') is [var sleutel, var versie]
        && Guid.TryParse(sleutel, out var id) && int.TryParse(versie, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? new(id, nummer) : null;

    public static bool Nodig(MethodInfo? handler) => handler?.IsDefined(typeof(VervangtAttribute), false) == true;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sleutel}.{Versie}");
}
