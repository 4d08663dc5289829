using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Partituur.Web.Onderdelen;

/// <summary>
/// The input of one field. Name, id, value and attempted value come from Razor's own generator, so that a field behaves like
/// <c>&lt;input asp-for&gt;</c>: also in lists (<c>Personen[0].Achternaam</c>) and after a bad post.
/// </summary>
internal sealed class VeldInvoer(IHtmlGenerator generator, ViewContext context, ModelExpression expressie, Veldsoort soort)
{
    /// <summary>The name under which it is posted.</summary>
    public string Naam { get; } = context.ViewData.TemplateInfo.GetFullHtmlFieldName(expressie.Name);

    private Type Waardetype => Nullable.GetUnderlyingType(expressie.Metadata.ModelType) ?? expressie.Metadata.ModelType;

    /// <summary>The id that Razor gives the field.</summary>
    public string Id => TagBuilder.CreateSanitizedId(Naam, generator.IdAttributeDotReplacement);

    /// <summary>What is wrong with the field, in sentences.</summary>
    public IReadOnlyList<string> Fouten()
    {
        if (!context.ViewData.ModelState.TryGetValue(Naam, out var stand))
        {
            return [];
        }

        var berichten = expressie.Metadata.ModelBindingMessageProvider;
        return [.. stand.Errors
            .Select(fout => string.IsNullOrEmpty(fout.ErrorMessage) ? berichten.ValueIsInvalidAccessor(stand.AttemptedValue ?? string.Empty) : fout.ErrorMessage)
            .Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What there is now, where the visitor typed something else; null when they are the same. Only where the page holds what is stored.</summary>
    public string? NuStaatEr(IEnumerable<SelectListItem>? opties)
    {
        var getypt = context.ViewData.ModelState.TryGetValue(Naam, out var stand) ? stand.AttemptedValue ?? string.Empty : string.Empty;
        if (soort is Veldsoort.Keuzelijst or Veldsoort.Keuzerondjes or Veldsoort.Vinkjes)
        {
            var nu = (expressie.Model as System.Collections.IEnumerable is { } lijst && expressie.Model is not string ? lijst.Cast<object>() : [expressie.Model]).Select(w => w?.ToString() ?? string.Empty).Where(w => w.Length > 0).ToHashSet();
            return nu.SetEquals(getypt.Split(',', StringSplitOptions.RemoveEmptyEntries)) ? null : nu.Count == 0 ? "niets" : string.Join(", ", Keuzes(opties).Where(o => nu.Contains(o.Value ?? o.Text)).Select(o => o.Text));
        }

        var (ruw, leesbaar) = expressie.Model is DateOnly dag ? (dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Moment.Tekst(dag)) : (expressie.Model?.ToString() ?? string.Empty, expressie.Model?.ToString());
        return ruw.ReplaceLineEndings().Trim() == getypt.ReplaceLineEndings().Trim() ? null : string.IsNullOrEmpty(leesbaar) ? "niets" : leesbaar;
    }

    /// <summary>A hidden input.</summary>
    public IHtmlContent Verborgen(IDictionary<string, object?> attributen) =>
        Schoon(generator.GenerateHidden(context, expressie.ModelExplorer, expressie.Name, expressie.Model, useViewData: false, attributen), string.Empty);

    /// <summary>The input, or the group of inputs.</summary>
    public IHtmlContent Besturing(IDictionary<string, object?> attributen, IEnumerable<SelectListItem>? opties, int rijen) => soort switch
    {
        Veldsoort.Tekstvak => Schoon(generator.GenerateTextArea(context, expressie.ModelExplorer, expressie.Name, rijen, 0, attributen), "utrecht-textarea utrecht-textarea--html-textarea"),
        Veldsoort.Wachtwoord => Schoon(generator.GeneratePassword(context, expressie.ModelExplorer, expressie.Name, null, attributen), "utrecht-textbox utrecht-textbox--html-input"),
        Veldsoort.Keuzelijst => Keuzelijst(attributen, Keuzes(opties)),
        Veldsoort.Keuzerondjes or Veldsoort.Vinkjes => Groep(attributen, Keuzes(opties)),
        Veldsoort.Vinkje => Vinkje(attributen),
        Veldsoort.Bestand => Bestand(attributen),
        _ => Regel(attributen),
    };

    private TagBuilder Regel(IDictionary<string, object?> attributen)
    {
        var (type, vorm) = soort switch
        {
            Veldsoort.Datum => ("date", "{0:yyyy-MM-dd}"),
            Veldsoort.DatumTijd => ("datetime-local", @"{0:yyyy-MM-ddTHH\:mm}"),
            Veldsoort.Tijd => ("time", @"{0:HH\:mm}"),
            Veldsoort.Email => ("email", null),
            Veldsoort.Telefoon => ("tel", null),
            _ => ("text", expressie.Metadata.EditFormatString),
        };

        attributen.TryAdd("type", type);
        if (soort == Veldsoort.Getal)
        {
            // Not type=number: that loses what was typed wrongly, changes by scrolling and wants a point where Dutch writes a comma.
            attributen.TryAdd("inputmode", IsGeheel(Waardetype) ? "numeric" : "decimal");
        }

        return Schoon(
            generator.GenerateTextBox(context, expressie.ModelExplorer, expressie.Name, expressie.Model, vorm, attributen),
            $"utrecht-textbox utrecht-textbox--html-input invoer--{soort.ToString().ToLowerInvariant()}");
    }

    private static bool IsGeheel(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(short) || type == typeof(byte);

    private IReadOnlyList<SelectListItem> Keuzes(IEnumerable<SelectListItem>? opties)
    {
        if (opties is not null)
        {
            return [.. opties];
        }

        var type = soort == Veldsoort.Vinkjes ? expressie.Metadata.ElementType ?? Waardetype : Waardetype;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(bool))
        {
            return [new("Ja", "True"), new("Nee", "False")];
        }

        return type.IsEnum
            ? Opties.Van(type)
            : throw new InvalidOperationException($"Field {Naam} of kind {soort} needs the attribute opties: {type.Name} is not an enum.");
    }

    private TagBuilder Keuzelijst(IDictionary<string, object?> attributen, IReadOnlyList<SelectListItem> opties)
    {
        var gekozen = generator.GetCurrentValues(context, expressie.ModelExplorer, expressie.Name, allowMultiple: false);
        var magLeeg = expressie.Metadata.IsReferenceOrNullableType || !opties.Any(optie => IsGekozen(optie, gekozen));
        var leeg = magLeeg && !opties.Any(optie => optie.Value?.Length == 0) ? "Kies…" : null;
        var lijst = generator.GenerateSelect(context, expressie.ModelExplorer, leeg, expressie.Name, opties, gekozen, allowMultiple: false, attributen);
        return Schoon(lijst, "utrecht-select utrecht-select--html-select");
    }

    private HtmlContentBuilder Groep(IDictionary<string, object?> attributen, IReadOnlyList<SelectListItem> opties)
    {
        var meer = soort == Veldsoort.Vinkjes;
        var gekozen = generator.GetCurrentValues(context, expressie.ModelExplorer, expressie.Name, meer);
        var inhoud = new HtmlContentBuilder();
        var eersteId = (string)attributen["id"]!;
        for (var i = 0; i < opties.Count; i++)
        {
            // The first choice carries the id of the field itself: the error summary links to it.
            var id = i == 0 ? eersteId : string.Create(CultureInfo.InvariantCulture, $"{eersteId}-{i + 1}");
            var invoer = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            invoer.MergeAttributes(attributen);
            invoer.Attributes["type"] = meer ? "checkbox" : "radio";
            invoer.Attributes["class"] = meer ? "utrecht-checkbox utrecht-checkbox--html-input" : "utrecht-radio-button utrecht-radio-button--html-input";
            invoer.Attributes["id"] = id;
            invoer.Attributes["name"] = Naam;
            invoer.Attributes["value"] = opties[i].Value ?? opties[i].Text;
            if (IsGekozen(opties[i], gekozen))
            {
                invoer.Attributes["checked"] = "checked";
            }

            if (opties[i].Disabled)
            {
                invoer.Attributes["disabled"] = "disabled";
            }

            var label = new TagBuilder("label");
            label.AddCssClass(meer ? "utrecht-form-label utrecht-form-label--checkbox" : "utrecht-form-label utrecht-form-label--radio");
            label.Attributes["for"] = id;
            label.InnerHtml.Append(opties[i].Text);
            inhoud.AppendHtml("""<div class="keuze">""").AppendHtml(invoer).AppendHtml(label).AppendHtml("</div>");
        }

        return inhoud;
    }

    private static bool IsGekozen(SelectListItem optie, ICollection<string>? gekozen) =>
        gekozen is null ? optie.Selected : gekozen.Contains(optie.Value ?? optie.Text);

    private HtmlContentBuilder Vinkje(IDictionary<string, object?> attributen)
    {
        var vinkje = generator.GenerateCheckBox(context, expressie.ModelExplorer, expressie.Name, null, attributen);
        var inhoud = new HtmlContentBuilder();
        inhoud.AppendHtml(Schoon(vinkje, "utrecht-checkbox utrecht-checkbox--html-input"));

        // A browser sends nothing for an empty checkbox; this says "no" in its place.
        inhoud.AppendHtml(generator.GenerateHiddenForCheckbox(context, expressie.ModelExplorer, expressie.Name));
        return inhoud;
    }

    private TagBuilder Bestand(IDictionary<string, object?> attributen)
    {
        var invoer = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        invoer.MergeAttributes(attributen);
        invoer.Attributes["type"] = "file";
        invoer.Attributes["name"] = Naam;
        return Schoon(invoer, "utrecht-textbox utrecht-textbox--html-input invoer--bestand");
    }

    private static TagBuilder Schoon(TagBuilder invoer, string klasse)
    {
        // The server checks; the attributes for a validation script in the browser would only be weight.
        foreach (var overbodig in invoer.Attributes.Keys.Where(sleutel => sleutel.StartsWith("data-val", StringComparison.Ordinal)).ToList())
        {
            invoer.Attributes.Remove(overbodig);
        }

        if (klasse.Length > 0)
        {
            invoer.Attributes["class"] = klasse;
        }

        return invoer;
    }
}
