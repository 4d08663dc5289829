using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Partituur.Web.Onderdelen;

/// <summary>
/// A form field with everything that belongs to it: label, explanation, error and input, tied together for screen readers.
/// <c>&lt;veld for="Invoer.Naam" label="Naam" uitleg="…" soort="Tekst" /&gt;</c>. What it does not know itself
/// (hx-get, list, maxlength, placeholder …) goes to the input.
/// </summary>
[HtmlTargetElement("veld", Attributes = "for")]
public sealed class VeldTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The property of the page model that the field fills.</summary>
    public ModelExpression For { get; set; } = default!;

    /// <summary>The question, in a few words. Without it the display name of the property.</summary>
    public string? Label { get; set; }

    /// <summary>What helps to answer; stands between label and input.</summary>
    public string? Uitleg { get; set; }

    /// <summary>How is asked.</summary>
    public Veldsoort Soort { get; set; }

    /// <summary>The choices; for an enum they are made when left out.</summary>
    public IEnumerable<SelectListItem>? Opties { get; set; }

    /// <summary>The height of a text area, in lines.</summary>
    public int Rijen { get; set; } = 4;

    /// <summary>Whether an answer is owed; without it as the model says. Optional fields say so in their label.</summary>
    public bool? Verplicht { get; set; }

    /// <summary>The width, as a hint about the length of the answer.</summary>
    public Veldbreedte Breedte { get; set; }

    /// <summary>The view in which the field stands.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    private bool IsVerplicht => Verplicht ?? For.Metadata.IsRequired;

    private bool IsGroep => Soort is Veldsoort.Keuzerondjes or Veldsoort.Vinkjes;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var invoer = new VeldInvoer(generator, ViewContext, For, Soort);
        var attributen = Doorgegeven(output);
        if (Soort == Veldsoort.Verborgen)
        {
            output.TagName = null;
            output.Content.SetHtmlContent(invoer.Verborgen(attributen));
            return;
        }

        var id = attributen.TryGetValue("id", out var eigenId) && eigenId is string eigen ? eigen : invoer.Id;
        attributen["id"] = id;
        GetyptTagHelper.Toont(ViewContext.HttpContext, invoer.Naam);
        var fouten = invoer.Fouten();
        Beschrijf(attributen, id, fouten.Count > 0);

        output.TagName = IsGroep ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Klassen(fouten.Count > 0));
        if (IsGroep && attributen.TryGetValue("aria-describedby", out var beschrijving))
        {
            output.Attributes.SetAttribute("aria-describedby", beschrijving);
            attributen.Remove("aria-describedby");
        }

        var besturing = invoer.Besturing(attributen, Opties, Rijen);
        if (Soort == Veldsoort.Vinkje)
        {
            output.Content.AppendHtml(besturing).AppendHtml(Opschrift(id));
            VoegUitlegEnFoutenToe(output.Content, id, fouten);
            return;
        }

        output.Content.AppendHtml(Opschrift(id));
        VoegUitlegEnFoutenToe(output.Content, id, fouten);
        output.Content.AppendHtml(besturing);
        if (ViewContext.ViewData.Model is Infrastructuur.Pagina { Ondertussen: true } && Soort != Veldsoort.Wachtwoord && invoer.NuStaatEr(Opties) is { } nu)
        {
            var staat = new TagBuilder("p");
            staat.AddCssClass("veld__uitleg vrije-tekst");
            staat.InnerHtml.AppendHtml("<strong>Nu staat er:</strong> ").Append(nu);
            output.Content.AppendHtml(staat);
        }
    }

    private static Dictionary<string, object?> Doorgegeven(TagHelperOutput output)
    {
        var attributen = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var attribuut in output.Attributes)
        {
            attributen[attribuut.Name] = attribuut.Value switch
            {
                HtmlString html => System.Net.WebUtility.HtmlDecode(html.Value),
                null => string.Empty,
                var waarde => waarde.ToString(),
            };
        }

        output.Attributes.Clear();
        return attributen;
    }

    private void Beschrijf(Dictionary<string, object?> attributen, string id, bool heeftFouten)
    {
        var delen = new List<string>();
        if (attributen.TryGetValue("aria-describedby", out var eigen) && eigen is string { Length: > 0 } tekst)
        {
            delen.Add(tekst);
        }

        if (!string.IsNullOrEmpty(Uitleg))
        {
            delen.Add(id + "-uitleg");
        }

        if (heeftFouten)
        {
            delen.Add(id + "-fout");
            attributen["aria-invalid"] = "true";
        }

        if (delen.Count > 0)
        {
            attributen["aria-describedby"] = string.Join(' ', delen);
        }

        if (IsVerplicht && Soort is not (Veldsoort.Vinkje or Veldsoort.Vinkjes or Veldsoort.Keuzerondjes))
        {
            attributen["aria-required"] = "true";
        }
    }

    private string Klassen(bool heeftFouten)
    {
        var klassen = IsGroep
            ? "veld veld--groep utrecht-form-fieldset utrecht-form-fieldset--html-fieldset"
            : Soort == Veldsoort.Vinkje ? "veld veld--vinkje" : "veld utrecht-form-field";
        if (heeftFouten)
        {
            klassen += IsGroep ? " utrecht-form-fieldset--invalid" : " utrecht-form-field--invalid";
        }

        return Breedte == Veldbreedte.Vanzelf ? klassen : $"{klassen} veld--{Breedte.ToString().ToLowerInvariant()}";
    }

    private TagBuilder Opschrift(string id)
    {
        var opschrift = new TagBuilder(IsGroep ? "legend" : "label");
        if (IsGroep)
        {
            opschrift.AddCssClass("utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend");
        }
        else
        {
            opschrift.AddCssClass(Soort == Veldsoort.Vinkje ? "utrecht-form-label utrecht-form-label--checkbox" : "utrecht-form-label veld__label");
            opschrift.Attributes["for"] = id;
        }

        opschrift.InnerHtml.Append(Label ?? For.Metadata.GetDisplayName());
        if (!IsVerplicht && Soort != Veldsoort.Vinkje)
        {
            opschrift.InnerHtml.AppendHtml("""<span class="veld__toevoeging"> (niet verplicht)</span>""");
        }

        return opschrift;
    }

    private void VoegUitlegEnFoutenToe(TagHelperContent inhoud, string id, IReadOnlyList<string> fouten)
    {
        if (!string.IsNullOrEmpty(Uitleg))
        {
            var uitleg = new TagBuilder("div");
            uitleg.AddCssClass("utrecht-form-field-description veld__uitleg");
            uitleg.Attributes["id"] = id + "-uitleg";
            uitleg.InnerHtml.Append(Uitleg);
            inhoud.AppendHtml(uitleg);
        }

        if (fouten.Count > 0)
        {
            var fout = new TagBuilder("div");
            fout.AddCssClass("utrecht-form-field-error-message veld__fout");
            fout.Attributes["id"] = id + "-fout";
            fout.InnerHtml.AppendHtml(Tekens.Voor(Toon.Fout)).AppendHtml("""<span class="alleen-voorlezen">Fout: </span>""");
            fout.InnerHtml.Append(string.Join(" ", fouten));
            inhoud.AppendHtml(fout);
        }
    }
}
