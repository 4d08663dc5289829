using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Partituur.Web.Api;

/// <summary>A body that is validated before the handler runs.</summary>
public interface IInvoer;

/// <summary>
/// Checks a body as the pages check a form, parts included, and names each field as it stands in the JSON. Reads the attributes of a record's parameters too:
/// <see cref="Validator"/> sees only those of properties, and would let everything through.
/// </summary>
public static class Invoercontrole
{
    /// <returns>Per field the sentences; empty when all is well.</returns>
    public static Dictionary<string, string[]> Fouten(IEnumerable<IInvoer> bodies, TimeProvider klok)
    {
        var fouten = new List<(string Veld, string Zin)>();
        foreach (var body in bodies)
        {
            Controleer(body, string.Empty, klok, fouten);
        }

        return fouten.GroupBy(f => f.Veld, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(f => f.Zin).Distinct().ToArray(), StringComparer.Ordinal);
    }

    private static void Controleer(object deel, string pad, TimeProvider klok, List<(string Veld, string Zin)> fouten)
    {
        var soort = deel.GetType();
        var bouwer = soort.GetConstructors().MaxBy(c => c.GetParameters().Length)?.GetParameters() ?? [];
        var voor = fouten.Count;
        foreach (var eigenschap in soort.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(e => e.GetIndexParameters().Length == 0))
        {
            var waarde = eigenschap.GetValue(deel);
            var veld = pad + JsonNaam(eigenschap.Name);
            var parameter = Array.Find(bouwer, p => p.Name == eigenschap.Name);
            var eisen = eigenschap.GetCustomAttributes<ValidationAttribute>().Concat(parameter?.GetCustomAttributes<ValidationAttribute>() ?? []);
            fouten.AddRange(eisen.Where(e => !e.IsValid(waarde)).Take(1).Select(e => (veld, Zin(e))));
            foreach (var (onderdeel, plek) in Onderdelen(waarde))
            {
                Controleer(onderdeel, $"{veld}{plek}.", klok, fouten);
            }
        }

        // As the framework does: rules over more fields only speak once each field is right by itself.
        if (fouten.Count == voor && deel is IValidatableObject samen)
        {
            fouten.AddRange(samen.Validate(new ValidationContext(deel, new Klokdienst(klok), null)).SelectMany(f => f.MemberNames.DefaultIfEmpty(string.Empty), (f, n) => (pad + JsonNaam(n), f.ErrorMessage ?? "Dit klopt niet.")));
        }
    }

    private static IEnumerable<(object Deel, string Plek)> Onderdelen(object? waarde) => waarde switch
    {
        null or string => [],
        IEnumerable rij => rij.Cast<object?>().Select((d, i) => (Deel: d, Plek: $"[{i}]")).Where(d => d.Deel is not null && IsVanOns(d.Deel)).Select(d => (d.Deel!, d.Plek)),
        _ => IsVanOns(waarde) ? [(waarde, string.Empty)] : [],
    };

    private static bool IsVanOns(object waarde) => waarde.GetType() is { IsClass: true } soort && soort.Assembly == typeof(Invoercontrole).Assembly;

    private static string Zin(ValidationAttribute eis) => eis.ErrorMessage ?? eis switch
    {
        RequiredAttribute => "Vul dit in.",
        StringLengthAttribute lengte => $"Gebruik hoogstens {lengte.MaximumLength} tekens.",
        RangeAttribute bereik => $"Kies een getal van {bereik.Minimum} tot en met {bereik.Maximum}.",
        MinLengthAttribute minimum => $"Vul er ten minste {minimum.Length} in.",
        _ => "Dit klopt niet.",
    };

    private static string JsonNaam(string naam) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(naam);

    /// <summary>Rules about "from today" ask for the clock.</summary>
    private sealed class Klokdienst(TimeProvider klok) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(TimeProvider) ? klok : null;
    }
}
