using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Options;

namespace Partituur.Web.Onderdelen;

/// <summary>
/// Makes what forms say Dutch: names of fields without <c>[Display(Name)]</c> come from the property ("DatumEinde" becomes
/// "Datum einde"), and validation without a sentence of its own gets one. Register with
/// <c>services.ConfigureOptions&lt;NederlandseMeldingen&gt;()</c>.
/// </summary>
public sealed class NederlandseMeldingen : IConfigureOptions<MvcOptions>, IDisplayMetadataProvider, IValidationMetadataProvider
{
    /// <inheritdoc />
    public void Configure(MvcOptions options)
    {
        options.ModelMetadataDetailsProviders.Add(this);
        var berichten = options.ModelBindingMessageProvider;
        berichten.SetAttemptedValueIsInvalidAccessor((waarde, veld) => $"‘{waarde}’ kan niet bij ‘{veld}’.");
        berichten.SetMissingBindRequiredValueAccessor(veld => $"‘{veld}’ is nog niet ingevuld.");
        berichten.SetMissingKeyOrValueAccessor(() => "Vul een waarde in.");
        berichten.SetMissingRequestBodyRequiredValueAccessor(() => "Er is niets meegestuurd.");
        berichten.SetNonPropertyAttemptedValueIsInvalidAccessor(waarde => $"‘{waarde}’ kan hier niet.");
        berichten.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Deze waarde kan hier niet.");
        berichten.SetNonPropertyValueMustBeANumberAccessor(() => "Vul een getal in.");
        berichten.SetUnknownValueIsInvalidAccessor(veld => $"De waarde kan niet bij ‘{veld}’.");
        berichten.SetValueIsInvalidAccessor(waarde => waarde.Length == 0 ? "Vul hier iets in." : $"‘{waarde}’ kan hier niet.");
        berichten.SetValueMustBeANumberAccessor(veld => $"Vul bij ‘{veld}’ een getal in.");
        berichten.SetValueMustNotBeNullAccessor(_ => "Vul hier iets in.");
    }

    /// <inheritdoc />
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key is { MetadataKind: ModelMetadataKind.Property, Name: { } naam })
        {
            context.DisplayMetadata.DisplayName ??= () => Opties.Splits(naam);
        }
    }

    /// <inheritdoc />
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var regel in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (regel.ErrorMessage is null && regel.ErrorMessageResourceName is null && Zin(regel) is { } zin)
            {
                regel.ErrorMessage = zin;
            }
        }
    }

    private static string? Zin(ValidationAttribute regel) => regel switch
    {
        RequiredAttribute => "‘{0}’ is nog niet ingevuld.",
        StringLengthAttribute { MinimumLength: > 0 } => "‘{0}’ moet {2} tot {1} tekens lang zijn.",
        StringLengthAttribute or MaxLengthAttribute => "‘{0}’ mag hooguit {1} tekens lang zijn.",
        MinLengthAttribute => "‘{0}’ moet minstens {1} lang zijn.",
        RangeAttribute => "‘{0}’ moet van {1} tot en met {2} zijn.",
        EmailAddressAttribute => "‘{0}’ is geen goed e-mailadres.",
        PhoneAttribute => "‘{0}’ is geen goed telefoonnummer.",
        UrlAttribute => "‘{0}’ is geen goed webadres.",
        CompareAttribute => "‘{0}’ en ‘{1}’ zijn niet gelijk.",
        RegularExpressionAttribute => "‘{0}’ is niet goed geschreven.",
        _ => null,
    };
}
