using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Partituur.Web.Onderdelen;

/// <summary>Choices and readable names made from code names.</summary>
public static class Opties
{
    /// <summary>The values of an enum as choices, in the order in which they were declared.</summary>
    public static IReadOnlyList<SelectListItem> Van<TEnum>()
        where TEnum : struct, Enum => Van(typeof(TEnum));

    /// <summary>The values of an enum type as choices, in the order in which they were declared.</summary>
    public static IReadOnlyList<SelectListItem> Van(Type enumType) =>
        [.. enumType.GetFields(BindingFlags.Public | BindingFlags.Static).Select(veld => new SelectListItem(Naam(veld), veld.Name))];

    /// <summary>The readable name of an enum value: its <c>[Display(Name)]</c>, or else its name split on capitals.</summary>
    public static string Leesbaar(this Enum waarde)
    {
        var naam = waarde.ToString();
        return waarde.GetType().GetField(naam) is { } veld ? Naam(veld) : naam;
    }

    /// <summary>"NogNiet" becomes "Nog niet"; a run of capitals stays as it is ("BSN").</summary>
    public static string Splits(string naam)
    {
        var tekst = new StringBuilder(naam.Length + 8);
        for (var i = 0; i < naam.Length; i++)
        {
            var nieuwWoord = i > 0 && char.IsUpper(naam[i]) && (char.IsLower(naam[i - 1]) || char.IsDigit(naam[i - 1]));
            if (nieuwWoord)
            {
                var afkorting = i + 1 < naam.Length && char.IsUpper(naam[i + 1]);
                tekst.Append(' ').Append(afkorting ? naam[i] : char.ToLower(naam[i], CultureInfo.InvariantCulture));
            }
            else
            {
                tekst.Append(naam[i]);
            }
        }

        return tekst.ToString();
    }

    private static string Naam(FieldInfo veld) => veld.GetCustomAttribute<DisplayAttribute>()?.GetName() ?? Splits(veld.Name);
}
