using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using Microsoft.OpenApi;

namespace Partituur.Web.Api;

/// <summary>
/// Describes a body by the same attributes that <see cref="Invoercontrole"/> checks: what is required, how long, from where to where. Left alone the generator calls every
/// parameter of a record required.
/// </summary>
public static class Invoerschema
{
    public static void VulAan(OpenApiSchema schema, JsonTypeInfo soort)
    {
        if (schema.Properties is null || soort.Type.Assembly != typeof(Invoerschema).Assembly)
        {
            return;
        }

        var bouwer = soort.Type.GetConstructors().MaxBy(c => c.GetParameters().Length)?.GetParameters() ?? [];
        var isInvoer = typeof(IInvoer).IsAssignableFrom(soort.Type);
        var verplicht = new HashSet<string>(StringComparer.Ordinal);
        foreach (var veld in soort.Properties)
        {
            var eisen = (veld.AttributeProvider?.GetCustomAttributes(typeof(ValidationAttribute), true) ?? []).Cast<ValidationAttribute>()
                .Concat(Array.Find(bouwer, p => string.Equals(p.Name, veld.Name, StringComparison.OrdinalIgnoreCase))?.GetCustomAttributes<ValidationAttribute>() ?? []).ToList();
            isInvoer |= eisen.Count > 0;
            if (eisen.Exists(e => e is RequiredAttribute))
            {
                verplicht.Add(veld.Name);
            }

            if (schema.Properties.TryGetValue(veld.Name, out var gevonden) && gevonden is OpenApiSchema eigen)
            {
                Begrens(eigen, eisen);
            }
        }

        if (isInvoer)
        {
            schema.Required = verplicht;
        }
    }

    private static void Begrens(OpenApiSchema veld, List<ValidationAttribute> eisen)
    {
        foreach (var eis in eisen)
        {
            switch (eis)
            {
                case RequiredAttribute:
                    veld.Type &= ~JsonSchemaType.Null;
                    break;
                case StringLengthAttribute lengte:
                    veld.MaxLength = lengte.MaximumLength;
                    break;
                case MinLengthAttribute minimum when veld.Type?.HasFlag(JsonSchemaType.Array) == true:
                    veld.MinItems = minimum.Length;
                    break;
                case RangeAttribute bereik:
                    (veld.Minimum, veld.Maximum) = ($"{bereik.Minimum}", $"{bereik.Maximum}");
                    break;
                default:
                    break;
            }
        }
    }
}
